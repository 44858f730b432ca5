import { type Counting, count } from '../../voice/count.ts';
import { eachItem, type Rule } from './rule.ts';

/** Counted as the network counts. Nothing weighs more than three a sign but an address, of which each weighs 23. */
const isOver = (text: string, limit: number, counting: Counting): boolean =>
  text.length * 3 > limit && count(text, counting).used > limit;

/** A suggested text that the network it is for does not take. */
export const overLimit: Rule = {
  id: 'over-limit',
  severity: 'problem',
  find: eachItem((item, { networks }) =>
    item.texts.flatMap(({ text, networks: meant }) =>
      networks
        .filter((network) => meant.includes(network.id) && network.limit !== undefined)
        .filter(({ limit = 0, counting }) => isOver(text, limit, counting))
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
