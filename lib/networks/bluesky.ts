/** DATA. Bluesky's own client; other clients of the same network are not known here. */
import type { Network, NetworkPages } from './network.ts';

/** Where its composers are: all that the watcher carries of a network. */
export const blueskyPages: NetworkPages = {
  id: 'bluesky',
  matches: ['https://bsky.app/*'],
  composers: {
    never: ['[role="search"]', '[role="combobox"]'],
    offer: [{ kind: 'post', within: '[data-testid="composePostView"] [contenteditable="true"]' }],
  },
};

export const bluesky: Network = {
  ...blueskyPages,
  name: 'Bluesky',
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
  said: {
    limits: { seen: '2026-11', by: "others' code and issues" },
    address: { seen: '2026-11', by: "others' code and issues" },
  },
  quirks: [
    {
      seen: '2026-11',
      page: 'https://bsky.app/',
      what: 'TipTap with a plain-text parser of its own: a line of a paste becomes a paragraph.',
    },
    {
      seen: '2026-07',
      page: 'https://bsky.app/',
      what: 'The editor has no name of its own; it stands in [data-testid=composePostView]. A reply opens in the same composer, and nothing there tells for sure which it is: both take 300.',
    },
    {
      seen: '2026-11',
      page: 'https://bsky.app/messages',
      what: 'Messages, search and the profile are inputs and text areas outside the composer; so is the description of a picture.',
    },
  ],
};
