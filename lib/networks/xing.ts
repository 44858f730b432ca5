/** DATA. XING: neither its composer nor its limit is known; its address takes a link. */
import type { Network } from './network.ts';

export const xing: Network = {
  id: 'xing',
  name: 'XING',
  matches: ['https://www.xing.com/*'],
  counting: 'utf16',
  compose: {
    carries: 'link',
    address: (_text, url) =>
      url
        ? `https://www.xing.com/spi/shares/new?url=${encodeURIComponent(url)}`
        : 'https://www.xing.com/',
    maxLength: 2000,
  },
  quirks: [],
};
