import { eachItem, type Rule } from './rule.ts';

/** A picture without words for those who cannot see it. */
export const missingAlt: Rule = {
  id: 'missing-alt',
  severity: 'problem',
  find: eachItem((item) =>
    item.images.filter((image) => image.alt.trim() === '').map((image) => image.url),
  ),
  say: {
    en: (url) =>
      `The picture ${url} has no alternative text. Colleagues post it as it is, so readers who cannot see it get nothing: say in one sentence what is on it.`,
    fr: (url) =>
      `L’image ${url} n’a pas de texte alternatif. Vos collègues la publient telle quelle ; qui ne la voit pas n’a rien : dites en une phrase ce qu’on y voit.`,
  },
};
