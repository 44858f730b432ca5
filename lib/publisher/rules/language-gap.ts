import type { Rule } from './rule.ts';

const short = (language: string | undefined): string => (language ?? '').slice(0, 2).toLowerCase();

/** A language that the library speaks elsewhere, but in which an item offers no text. */
export const languageGap: Rule = {
  id: 'language-gap',
  severity: 'advice',
  find: ({ items, info }) => {
    const all = new Set(
      items.flatMap((item) => [
        short(item.language),
        ...item.texts.map((text) => short(text.language)),
      ]),
    );
    all.add(short(info.language));
    all.delete('');
    return items.flatMap((item) => {
      if (item.texts.length === 0) return [];
      const fallback = item.language ?? info.language;
      const spoken = new Set(item.texts.map((text) => short(text.language ?? fallback)));
      return [...all]
        .filter((language) => !spoken.has(language))
        .map((what) => ({ item: item.id, what }));
    });
  },
  say: {
    en: (language) =>
      `Texts, but none in “${language}”, which your library speaks elsewhere. Write one in that language (not a translation), or leave them all out.`,
    fr: (language) =>
      `Des textes, mais aucun en « ${language} », langue que votre bibliothèque parle ailleurs. Écrivez-en un dans cette langue (sans traduire), ou retirez-les tous.`,
  },
};
