import { en, type Words } from './en';
import { fr } from './fr';
import { type Language, languageOf } from './language';

/**
 * Chooses the language of the words (`languageOf`), and the reader's own locale for dates and numbers: theirs where it
 * fits the words.
 */
export function chooseLanguage(
  setting: 'auto' | Language,
  preferred: readonly string[],
): { language: Language; locale: string } {
  const language = languageOf(setting, preferred);
  const locale = preferred.find((tag) => tag.slice(0, 2).toLowerCase() === language) ?? language;
  return { language, locale };
}

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'fr' ? fr : en);
