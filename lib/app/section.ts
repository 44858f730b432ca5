/** The places of the settings page, in the order in which they are offered. */
export const sections = ['feeds', 'networks', 'privacy', 'data'] as const;
export type Section = (typeof sections)[number];

/** Takes an address's fragment (`#feeds`); gives the place it names. Anything unknown is the first one. */
export function sectionOf(hash: string): Section | 'welcome' {
  const name = hash.replace(/^#/, '');
  if (name === 'welcome') return 'welcome';
  return sections.find((section) => section === name) ?? 'feeds';
}
