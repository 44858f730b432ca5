import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Words } from '../lib/i18n/en';

/** The words of the chosen language and the locale for dates and numbers (BCP 47). */
export type Tongue = { words: Words; locale: string };

export const TongueContext = createContext<Tongue>({ words: en, locale: 'en' });

/** The words of the chosen language. */
export const useWords = (): Words => useContext(TongueContext).words;

/** The locale for Intl: the reader's own region where it fits the language of the words. */
export const useLocale = (): string => useContext(TongueContext).locale;
