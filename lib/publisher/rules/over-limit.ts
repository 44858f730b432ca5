import { eachItem, type Rule } from './rule.ts';

/** A suggested text that the network it is for does not take. */
export const overLimit: Rule = {
  id: 'over-limit',
  severity: 'problem',
  find: eachItem((item, { networks }) =>
    item.texts.flatMap(({ text, networks: meant }) =>
      networks
        .filter((network) => meant.includes(network.id) && network.limit !== undefined)
        .filter((network) => [...new Intl.Segmenter().segment(text)].length > (network.limit ?? 0))
        .map((network) => `${network.name} (${network.limit})`),
    ),
  ),
  say: {
    en: (network) =>
      `A text is longer than ${network} takes. Shorten it, or offer it for another network.`,
    fr: (network) =>
      `Un texte dépasse ce que ${network} accepte. Raccourcissez-le, ou proposez-le pour un autre réseau.`,
  },
};
