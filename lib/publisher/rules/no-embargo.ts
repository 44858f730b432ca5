import { eachItem, offeredTexts, type Rule } from './rule.ts';

const secret =
  /\b(?:under (?:strict )?embargo|embargoed|embargo (?:until|till|lifts)|not (?:to be (?:shared|published)|for (?:release|publication)) (?:before|until)|do not (?:share|publish|post) (?:before|until)|strictly confidential|sous embargo|embargo jusqu|ne pas (?:diffuser|publier|partager) avant|strictement confidentiel)/iu;

/** A start in the future hides nothing, nor do words: the file is public now. */
export const noEmbargo: Rule = {
  id: 'no-embargo',
  severity: 'problem',
  find: eachItem((item, { now }) => [
    ...(item.showFrom !== undefined && item.showFrom > now
      ? [`show_from: ${new Date(item.showFrom).toISOString()}`]
      : []),
    ...[item.title, item.summary, item.text, ...item.facts, ...offeredTexts(item)]
      .flatMap((words) => secret.exec(words)?.[0] ?? [])
      .slice(0, 1),
  ]),
  say: {
    en: (what) =>
      `“${what}” is not an embargo: the file is public already, and anyone can read it. Publish the item when it may be known.`,
    fr: (what) =>
      `« ${what} » n’est pas un embargo : le fichier est déjà public, chacun peut le lire. Publiez l’article quand il peut être su.`,
  },
};
