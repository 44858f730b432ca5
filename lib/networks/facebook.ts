/** DATA. Facebook: its address takes a link and no text. */
import type { Network, NetworkPages } from './network.ts';

/** Where its composers are: all that the watcher carries of a network. */
export const facebookPages: NetworkPages = {
  id: 'facebook',
  matches: ['https://*.facebook.com/*'],
  composers: {
    never: ['[role="search"]', '[role="combobox"]'],
    offer: [
      { kind: 'comment', within: 'form[role="presentation"] [data-lexical-editor="true"]' },
      {
        kind: 'post',
        within: '[role="dialog"] form[method="POST" i] [data-lexical-editor="true"]',
      },
    ],
  },
};

export const facebook: Network = {
  ...facebookPages,
  name: 'Facebook',
  limit: 63206,
  counting: 'utf16',
  compose: {
    carries: 'link',
    address: (_text, url) =>
      url
        ? `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`
        : 'https://www.facebook.com/',
    maxLength: 2000,
  },
  said: {
    limits: { seen: '2026-11', by: "others' code and issues" },
    address: { seen: '2026-11', by: "others' code and issues; a link and no text" },
  },
  quirks: [
    { seen: '2026-11', page: 'https://www.facebook.com/', what: 'Lexical.' },
    {
      seen: '2026-11',
      page: 'https://www.facebook.com/',
      what: 'A post is written in form[method=POST] of a dialog, a comment in form[role=presentation]; a chat is in neither.',
      unsure: true,
    },
  ],
};
