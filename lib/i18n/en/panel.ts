const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const ends: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number): string => `${n}${ends[rules.select(n)] ?? 'th'}`;

export const panel = {
  library: 'Library',
  close: 'Close',
  for: {
    post: (network: string) => `For your post on ${network}`,
    comment: (network: string) => `For your comment on ${network}`,
    field: () => 'For the field your cursor is in on this page',
  } satisfies Record<string, (network: string) => string>,
  /** Goes on from `for`, where there are several. */
  among: (nth: number, of: number) => `: the ${ordinal(nth)} of ${of} on this page, from the top`,
  unnamed: (host: string, network: string) =>
    `${host} is an instance of ${network} that you have not named. Is it yours? Then the button can wait here, and texts be counted as it counts.`,
  noComposer: 'The post was closed. Your draft is kept.',
};
