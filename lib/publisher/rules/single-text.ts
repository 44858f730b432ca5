import { eachItem, type Rule } from './rule.ts';

/** One suggested text in a language: everybody would post the same. */
export const singleText: Rule = {
  id: 'single-text',
  severity: 'advice',
  find: eachItem((item) => {
    const count = new Map<string, number>();
    for (const { language } of item.texts) {
      const key = language ?? item.language ?? '';
      count.set(key, (count.get(key) ?? 0) + 1);
    }
    return [...count].filter(([, n]) => n === 1).map(([language]) => language);
  }),
  say: {
    en: (language) =>
      `Only one suggested text${language && ` in “${language}”`}: everyone would post the same, and readers notice. Offer two or three different ones, or none and good questions instead.`,
    fr: (language) =>
      `Un seul texte proposé${language && ` en « ${language} »`} : tout le monde publierait le même, et cela se voit. Proposez-en deux ou trois différents, ou aucun, et de bonnes questions.`,
  },
};
