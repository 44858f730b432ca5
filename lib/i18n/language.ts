export type Language = 'en' | 'fr';

const isLanguage = (tag: string): tag is Language => tag === 'en' || tag === 'fr';
const short = (tag: string): string => tag.slice(0, 2).toLowerCase();

/**
 * Chooses the language: the one set, else the first of the browser's that there are words for, else English.
 * @param setting what is set, 'auto' to follow the browser
 * @param preferred the browser's languages (BCP 47), best first
 */
export function languageOf(setting: 'auto' | Language, preferred: readonly string[]): Language {
  return setting === 'auto' ? (preferred.map(short).find(isLanguage) ?? 'en') : setting;
}
