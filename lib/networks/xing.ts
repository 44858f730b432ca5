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
  said: {
    limits: { seen: '2026-11', by: 'nobody: not known', unsure: true },
    address: { seen: '2026-11', by: "others' code and issues; a link and no text" },
  },
  quirks: [
    {
      seen: '2026-11',
      page: 'https://www.xing.com/',
      what: 'Where and with which editor a post is written is not known: by address and copy only.',
      unsure: true,
    },
  ],
};
