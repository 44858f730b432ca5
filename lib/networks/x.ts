/** DATA. X, under both of its hosts. */
import type { Network, NetworkPages } from './network.ts';

/** Where its composers are: all that the watcher carries of a network. */
export const xPages: NetworkPages = {
  id: 'x',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composers: {
    never: [
      '[data-testid="dmComposerTextInput"]',
      '[data-testid^="dm-composer"]',
      '[data-testid="DMDrawer"]',
      '[role="search"]',
      '[role="combobox"]',
    ],
    offer: [
      {
        kind: 'comment',
        within: '[data-testid="inline_reply_offscreen"] [data-testid^="tweetTextarea_"]',
      },
      {
        kind: 'comment',
        within: '[role="dialog"]:has(article[data-testid="tweet"]) [data-testid^="tweetTextarea_"]',
      },
      { kind: 'post', within: '[data-testid^="tweetTextarea_"]' },
    ],
  },
};

export const x: Network = {
  ...xPages,
  name: 'X',
  limit: 280,
  commentLimit: 280,
  // Premium (help.x.com, about X Premium: longer posts).
  longest: 25000,
  counting: 'x-weighted',
  compose: {
    carries: 'text',
    address: (text, url) =>
      `https://x.com/intent/post?text=${encodeURIComponent(text)}${
        url && !text.includes(url) ? `&url=${encodeURIComponent(url)}` : ''
      }`,
    maxLength: 8000,
  },
  said: {
    limits: { seen: '2026-11', by: "others' code and issues" },
    address: { seen: '2026-11', by: "others' code and issues" },
  },
  quirks: [
    {
      seen: '2026-11',
      page: 'https://x.com/compose/post',
      what: 'Draft.js in [data-testid^=tweetTextarea_]; execCommand corrupts its view for good.',
    },
    {
      seen: '2026-03',
      page: 'https://x.com/compose/post',
      what: 'Words put in by execCommand with an empty line between them lose all but their last line; as a paste they arrive whole.',
    },
    {
      seen: '2026-11',
      page: 'https://x.com/home',
      what: 'A reply is written below its post in [data-testid=inline_reply_offscreen], or in a dialog that shows the post as article[data-testid=tweet]; all else there is a post.',
    },
    {
      seen: '2026-11',
      page: 'https://x.com/messages',
      what: 'Messages: Draft.js in [data-testid=dmComposerTextInput], and a text area, [data-testid=dm-composer-textarea], in the newer chat.',
    },
  ],
};
