import browser from 'webextension-polyfill';

/** The language of the browser's own interface, as a BCP 47 tag (`fr-CH`). */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The browser's languages, best first: its own interface's, then those that are asked of web pages. */
export function browserLanguages(): string[] {
  return [browserLanguage(), ...navigator.languages];
}
