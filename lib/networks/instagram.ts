/** DATA. Instagram: no address opens its composer with a text. */
import type { Network, NetworkPages } from './network.ts';

/** Where its composers are: all that the watcher carries of a network. */
export const instagramPages: NetworkPages = {
  id: 'instagram',
  matches: ['https://www.instagram.com/*'],
  composers: {
    never: ['[role="search"]', '[role="combobox"]'],
    offer: [
      {
        kind: 'comment',
        within: 'form:not(:has(input:not([type="hidden"]), select)) textarea[autocomplete="off"]',
      },
    ],
  },
};

export const instagram: Network = {
  ...instagramPages,
  name: 'Instagram',
  limit: 2200,
  commentLimit: 2200,
  counting: 'utf16',
  compose: {
    carries: 'nothing',
    address: () => 'https://www.instagram.com/',
    maxLength: 2000,
  },
  said: {
    limits: { seen: '2026-11', by: "others' code and issues" },
    address: { seen: '2026-11', by: 'nobody: none is known' },
  },
  quirks: [
    {
      seen: '2026-11',
      page: 'https://www.instagram.com/',
      what: 'The caption: Lexical, after a wizard of four steps; some report that it is sent empty after insertion. So no button there: copy is offered.',
    },
    {
      seen: '2026-11',
      page: 'https://www.instagram.com/',
      what: 'A comment is a text area of a form without other fields, autocomplete=off; the profile has its own among inputs, messages are an editable element.',
      unsure: true,
    },
  ],
};
