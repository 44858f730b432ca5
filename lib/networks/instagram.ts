/** DATA. Instagram: no address opens its composer with a text. */
import type { Network } from './network.ts';

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  limit: 2200,
  commentLimit: 2200,
  counting: 'utf16',
  compose: {
    carries: 'nothing',
    address: () => 'https://www.instagram.com/',
    maxLength: 2000,
  },
  quirks: [
    {
      seen: '2026-11',
      page: 'https://www.instagram.com/',
      what: 'Lexical, after a wizard of four steps; some report that the caption is sent empty after insertion: copy is offered.',
    },
  ],
};
