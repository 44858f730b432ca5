/** DATA. Threads, under both of its hosts. */
import type { Network } from './network.ts';

export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
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
  quirks: [
    {
      seen: '2026-11',
      page: 'https://www.threads.com/',
      what: 'Lexical; a twin box sits behind the dialog.',
    },
  ],
};
