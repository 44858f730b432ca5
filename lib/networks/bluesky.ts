/** DATA. Bluesky's own client; other clients of the same network are not known here. */
import type { Network } from './network.ts';

export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  limit: 300,
  commentLimit: 300,
  counting: 'graphemes',
  compose: {
    carries: 'text',
    address: (text, url) =>
      `https://bsky.app/intent/compose?text=${encodeURIComponent(
        url && !text.includes(url) ? `${text}\n\n${url}`.trim() : text,
      )}`,
    maxLength: 8000,
  },
  quirks: [
    {
      seen: '2026-11',
      page: 'https://bsky.app/',
      what: 'TipTap with a plain-text parser of its own.',
    },
  ],
};
