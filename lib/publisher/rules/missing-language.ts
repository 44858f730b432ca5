import type { Rule } from './rule.ts';

const short = (language: string): string => language.slice(0, 2).toLowerCase();

/** One of the company's languages, in which the library has nothing at all. */
export const missingLanguage: Rule = {
  id: 'missing-language',
  severity: 'advice',
  find: ({ items, info, languages = [] }) => {
    const spoken = new Set(
      items.flatMap((item) => [
        short(item.language ?? info.language ?? ''),
        ...item.texts.map((text) => short(text.language ?? '')),
      ]),
    );
    return languages.filter((one) => !spoken.has(short(one))).map((what) => ({ what }));
  },
  say: {
    en: (language) =>
      `Nothing in “${language}”, one of your company’s languages: whoever speaks it has no story to tell. Begin with one item written in it, not translated.`,
    fr: (language) =>
      `Rien en « ${language} », l’une des langues de votre entreprise : qui la parle n’a rien à raconter. Commencez par un article écrit dans cette langue, non traduit.`,
  },
};
