import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { type Posted, versionOf } from '../../lib/learning/weather';
import { useWords } from '../words';
import './Weather.css';
import { WeatherNotice } from './WeatherNotice';

/**
 * The notices that stand, above everything. On the three places they are open until they are folded; above a story or
 * a sheet they are one line, for there the words need the room, and unfold on request.
 */
export function Weather({ app }: { app: App }) {
  const { weather: words } = useWords();
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const { weather, at } = app.weather;
  const { standing } = weather.value;
  const screen = app.place.screen.value;
  const roomy = screen === 'share' || screen === 'learn' || screen === 'me';
  const [worst] = standing;

  const folded = (one: Posted) =>
    roomy ? app.weather.folded(one) : opened !== `${screen} ${versionOf(one)}`;
  const fold = (one: Posted) => {
    if (roomy) app.weather.fold(one);
    else setOpened(folded(one) ? `${screen} ${versionOf(one)}` : undefined);
  };
  return (
    <>
      <p class="vh" aria-live="polite">
        {worst && `${words.levels[worst.notice.level]}: ${worst.notice.title}`}
      </p>
      {worst && (
        <div class="weather">
          {standing.map((one) => (
            <WeatherNotice
              key={versionOf(one)}
              posted={one}
              now={at.value}
              folded={folded(one)}
              onFold={() => fold(one)}
            />
          ))}
        </div>
      )}
    </>
  );
}
