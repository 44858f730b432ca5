/** The places of the settings page, in the order in which they are offered. */
export const sections = ['feeds', 'networks', 'privacy', 'data', 'rehearsal'] as const;
export type Section = (typeof sections)[number];

/** Takes a page's fragment (`#feeds`, `#feeds?add=…`); gives the place it names. Anything unknown is the first one. */
export function sectionOf(hash: string): Section | 'welcome' {
  const name = hash.replace(/^#/, '').split('?')[0];
  if (name === 'welcome') return 'welcome';
  return sections.find((section) => section === name) ?? 'feeds';
}

/**
 * Takes the page's whole address; gives the feed's address that the popup sent along (`?address=…#feeds` or
 * `#feeds?add=…`), or ''. It is only filled in: nothing is read before a click.
 */
export function addressOf(href: string): string {
  const url = new URL(href);
  const behind = new URLSearchParams(url.hash.split('?')[1] ?? '');
  return url.searchParams.get('address') ?? behind.get('add') ?? '';
}
