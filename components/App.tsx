import type { FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { correctAccent } from '../lib/app/accent';
import type { App as AppState } from '../lib/app/app';
import { chooseLanguage, wordsOf } from '../lib/i18n/words';
import type { Place } from '../lib/messages/shapes';
import './App.css';
import { Item } from './item/Item';
import { Due } from './later/Due';
import { Learn } from './learn/Learn';
import { ProgrammeScreen } from './learn/ProgrammeScreen';
import { TipScreen } from './learn/TipScreen';
import { Masthead } from './Masthead';
import { Asked } from './me/Asked';
import { Journal } from './me/Journal';
import { Known } from './me/Known';
import { Me } from './me/Me';
import { Portrait } from './me/Portrait';
import { Share } from './share/Share';
import { Suggest } from './share/Suggest';
import { UnnamedInstance } from './UnnamedInstance';
import { WhyNoButton } from './WhyNoButton';
import { Notices } from './weather/Notices';
import { Weather } from './weather/Weather';
import { TongueContext } from './words';
import { Write } from './write/Write';

/** The screens behind Learn and Me. */
const inner: Partial<Record<Place['screen'], FunctionComponent<{ app: AppState }>>> = {
  tip: TipScreen,
  programme: ProgrammeScreen,
  portrait: Portrait,
  known: Known,
  asked: Asked,
  notices: Notices,
  journal: Journal,
  suggest: Suggest,
};

/** The whole app, for the popup and for the panel: one screen at a time. */
export function App({ app }: { app: AppState }) {
  const { language, locale } = chooseLanguage(app.settings.value.language, app.outside.languages);
  const screen = app.place.screen.value;
  const Inner = inner[screen];
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
        <Weather app={app} />
        <WhyNoButton app={app} />
        <UnnamedInstance app={app} />
        {screen === 'item' ? (
          <Item app={app} />
        ) : screen === 'write' ? (
          <Write app={app} />
        ) : Inner ? (
          <Inner key={app.place.key.value} app={app} />
        ) : (
          <>
            <Masthead app={app} />
            <Due app={app} />
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
