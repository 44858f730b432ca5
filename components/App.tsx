import { useEffect, useLayoutEffect } from 'preact/hooks';
import { correctAccent } from '../lib/app/accent';
import type { App as AppState } from '../lib/app/app';
import { chooseLanguage, wordsOf } from '../lib/i18n/words';
import './App.css';
import { Item } from './item/Item';
import { Learn } from './learn/Learn';
import { Masthead } from './Masthead';
import { Me } from './me/Me';
import { Share } from './share/Share';
import { TongueContext } from './words';
import { Write } from './write/Write';

/** The whole app, for the popup and for the panel: one screen at a time. */
export function App({ app }: { app: AppState }) {
  const { language, locale } = chooseLanguage(app.settings.value.language, app.outside.languages);
  const screen = app.place.screen.value;
  const accent = app.list.feeds.value.find((feed) => feed.accent)?.accent;

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const corrected = accent ? correctAccent(accent) : undefined;
    if (!corrected) return;
    style.setProperty('--accent-light', corrected.light);
    style.setProperty('--accent-dark', corrected.dark);
  }, [accent]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      app.back();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [app]);

  return (
    <TongueContext.Provider value={{ words: wordsOf(language), locale }}>
      <div class={`app ${app.face}`}>
        {screen === 'item' ? (
          <Item app={app} />
        ) : screen === 'write' ? (
          <Write app={app} />
        ) : (
          <>
            <Masthead app={app} />
            {screen === 'share' ? (
              <Share app={app} />
            ) : screen === 'learn' ? (
              <Learn app={app} />
            ) : (
              <Me app={app} />
            )}
          </>
        )}
      </div>
    </TongueContext.Provider>
  );
}
