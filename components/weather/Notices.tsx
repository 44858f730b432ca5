import { useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { dayWords, timeWords } from '../../lib/i18n/dates';
import { useArrival } from '../arrival';
import { Bar } from '../Bar';
import { Scroll } from '../Scroll';
import { useLocale, useWords } from '../words';
import './Weather.css';
import { WeatherNotice } from './WeatherNotice';

/** Every notice that stood while this device could see it, each version as it was, the newest first. */
export function Notices({ app }: { app: App }) {
  const { weather: words, common } = useWords();
  const locale = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  useArrival(app.place, title);
  const past = app.weather.past.value;
  const now = app.weather.at.value;
  const moment = (at: number) =>
    common.dayAndTime(dayWords(at, now, locale), timeWords(at, locale));
  return (
    <>
      <Bar app={app} to={common.places.me} />
      <Scroll place={app.place} grown={past.length}>
        <div class="page">
          <h1 class="title" ref={title} tabIndex={-1}>
            {words.past}
          </h1>
          <p class="note">{past.length === 0 ? words.pastNone : words.pastText}</p>
        </div>
        <ul class="past-notices">
          {past.map((one) => {
            const from = one.notice.starts ?? one.firstSeen;
            const to = Math.min(one.notice.ends ?? one.lastSeen, one.lastSeen);
            const over =
              one.notice.ends !== undefined ? one.notice.ends <= now : to < now - 3_600_000;
            return (
              <li key={`${one.firstSeen} ${one.feedId} ${one.notice.level}`}>
                <p class="meta">
                  {over
                    ? words.stood(moment(from), moment(one.notice.ends ?? to))
                    : words.stands(moment(from))}
                </p>
                <WeatherNotice posted={one} now={now} />
              </li>
            );
          })}
        </ul>
      </Scroll>
    </>
  );
}
