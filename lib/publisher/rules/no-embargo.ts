import { eachItem, type Rule } from './rule.ts';

/** A start in the future hides nothing: the file is public now. */
export const noEmbargo: Rule = {
  id: 'no-embargo',
  severity: 'problem',
  find: eachItem((item, { now }) =>
    item.showFrom !== undefined && item.showFrom > now
      ? [new Date(item.showFrom).toISOString()]
      : [],
  ),
  say: {
    en: (date) =>
      `\`show_from\` (${date}) is not an embargo: the file is public already, and anyone can read it. Publish the item when it may be known.`,
    fr: (date) =>
      `\`show_from\` (${date}) n’est pas un embargo : le fichier est déjà public, chacun peut le lire. Publiez l’article quand il peut être su.`,
  },
};
