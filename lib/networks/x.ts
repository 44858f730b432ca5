/** DATA. X, under both of its hosts. */
import type { Network } from './network.ts';

export const x: Network = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
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
  quirks: [
    {
      seen: '2026-11',
      page: 'https://x.com/compose/post',
      what: 'Draft.js in [data-testid^=tweetTextarea_]; execCommand corrupts its view for good.',
    },
  ],
};
