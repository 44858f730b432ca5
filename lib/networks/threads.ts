/** DATA. Threads, under both of its hosts. */
import type { Network, NetworkPages } from './network.ts';

/** Where its composers are: all that the watcher carries of a network. */
export const threadsPages: NetworkPages = {
  id: 'threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  composers: {
    never: ['[role="search"]', '[role="combobox"]'],
    offer: [{ kind: 'post', within: '[role="dialog"] [data-lexical-editor="true"]' }],
  },
};

export const threads: Network = {
  ...threadsPages,
  name: 'Threads',
  limit: 500,
  commentLimit: 500,
  counting: 'graphemes',
  compose: {
    carries: 'text',
    address: (text, url) =>
      `https://www.threads.com/intent/post?text=${encodeURIComponent(text)}${
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
      page: 'https://www.threads.com/',
      what: 'Lexical; a twin box sits behind the dialog.',
    },
    {
      seen: '2026-11',
      page: 'https://www.threads.com/',
      what: 'A post and a reply are written in the same dialog, both up to 500; messages are written in the page, the profile in a text area.',
      unsure: true,
    },
  ],
};
