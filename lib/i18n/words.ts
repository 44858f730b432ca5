import { en, type Words } from './en';
import { fr } from './fr';

export type Language = 'en' | 'fr';

/**
 * Chooses the language: the one set, else the first of the browser's that there are words for, else English.
 * @param setting what is set, 'auto' to follow the browser
 * @param preferred the browser's languages (BCP 47), best first
 * @returns the language of the words, and the reader's own locale for dates and numbers
 */
export function chooseLanguage(
  setting: 'auto' | Language,
  preferred: readonly string[],
): { language: Language; locale: string } {
  const own = preferred.find((tag) => isLanguage(tag.slice(0, 2).toLowerCase()));
  const language =
    setting === 'auto' ? ((own?.slice(0, 2).toLowerCase() ?? 'en') as Language) : setting;
  const locale = preferred.find((tag) => tag.slice(0, 2).toLowerCase() === language) ?? language;
  return { language, locale };
}

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'fr' ? fr : en);

const isLanguage = (tag: string): boolean => tag === 'en' || tag === 'fr';
