/** The log of readings in the settings. */
export const log = {
  title: 'What was read',
  show: 'Show the last readings',
  hide: 'Hide them',
  help: 'Each time a feed was asked: what came, how much, and what went wrong. It stays on this device.',
  none: 'Nothing was read yet.',
  came: (fresh: number, changed: number, gone: number) =>
    [
      fresh > 0 ? `${fresh} new` : '',
      changed > 0 ? `${changed} changed` : '',
      gone > 0 ? `${gone} gone` : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Nothing new',
  cost: (requests: number, size: string) =>
    `${requests === 1 ? '1 request' : `${requests} requests`}, ${size}`,
  copy: 'Copy for support',
  copied: 'Copied: hosts, times, counts and codes. No address, no title, nothing of yours.',
  notCopied: 'The browser did not allow copying.',
};
