/** DATA. Facebook: its address takes a link and no text. */
import type { Network } from './network.ts';

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://*.facebook.com/*'],
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
  quirks: [{ seen: '2026-11', page: 'https://www.facebook.com/', what: 'Lexical.' }],
};
