import type { Rule } from './rule.ts';

/** Owners are used, but not here: somebody must answer for each item. */
export const noOwner: Rule = {
  id: 'no-owner',
  severity: 'advice',
  find: ({ items }) =>
    items.some((item) => item.owner !== undefined)
      ? items.filter((item) => item.owner === undefined).map((item) => ({ item: item.id }))
      : [],
  say: {
    en: () =>
      'Nobody answers for this item. Name its owner, so that a question or an error finds somebody.',
    fr: () =>
      'Personne ne répond de cet article. Nommez un responsable, pour qu’une question ou une erreur trouve quelqu’un.',
  },
};
