import { type Counting, count } from '../../voice/count.ts';
import { eachItem, type Rule } from './rule.ts';

/** Counted as the network counts. Nothing weighs more than three a sign but an address, of which each weighs 23. */
const isOver = (text: string, limit: number, counting: Counting): boolean =>
  text.length * 3 > limit && count(text, counting).used > limit;

/** A suggested text that the network it is for does not take. */
export const overLimit: Rule = {
  id: 'over-limit',
  severity: 'problem',
  find: eachItem((item, { networks, info }) =>
    item.texts.flatMap(({ text, networks: meant }) => {
      const isFor = (ids: readonly string[]) => networks.filter(({ id }) => ids.includes(id));
      const over = isFor(meant.length > 0 ? meant : info.networks).filter(
        ({ limit, counting }) => limit !== undefined && isOver(text, limit, counting),
      );
      // A text for any network is too long when none of the company's takes it.
      const all = meant.length > 0 || over.length === isFor(info.networks).length;
      return all ? over.map(({ name, limit }) => `${name} (${limit})`) : [];
    }),
  ),
  say: {
    en: (network) =>
      `A text is longer than ${network} takes. Shorten it, or offer it for another network.`,
    fr: (network) =>
      `Un texte dépasse ce que ${network} accepte. Raccourcissez-le, ou proposez-le pour un autre réseau.`,
  },
};
