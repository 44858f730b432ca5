import { dayWords, timeWords } from '../../lib/i18n/dates';
import type { Posted } from '../../lib/learning/weather';
import { Button } from '../Button';
import { Icon } from '../Icon';
import './Notice.css';
import { useLocale, useWords } from '../words';
import './Weather.css';

type Props = {
  posted: Posted;
  /** Ms since 1970. */
  now: number;
  folded?: boolean;
  /** Absent where it cannot be folded: among earlier notices, in a rehearsal. */
  onFold?: () => void;
  /** The level of its heading in the page. */
  level?: 2 | 3;
};

/** A feed's notice: its level in a word, what is known, whom to ask, and at a pause that silence is fine. */
export function WeatherNotice({ posted, now, folded = false, onFold, level = 2 }: Props) {
  const { weather } = useWords();
  const locale = useLocale();
  const { notice, source, feedId } = posted;
  const id = `notice-${feedId}`;
  const Heading = level === 2 ? 'h2' : 'h3';
  const began =
    notice.starts === undefined
      ? ''
      : `${dayWords(notice.starts, now, locale)}, ${timeWords(notice.starts, locale)}`;
  const heading = (
    <Heading id={id} class="notice-title">
      {notice.title || weather.levels[notice.level]}
    </Heading>
  );
  function until(at: number): string {
    const today = new Date(at).toDateString() === new Date(now).toDateString();
    const time = timeWords(at, locale);
    return today ? weather.untilToday(time) : weather.until(dayWords(at, now, locale), time);
  }
  return (
    <section class={`notice ${notice.level}${folded ? ' folded' : ''}`} aria-labelledby={id}>
      <div class="notice-head">
        <Icon name={notice.level} small />
        <strong>{weather.levels[notice.level]}</strong>
        {folded ? (
          heading
        ) : (
          <span class="notice-from">{[source, began].filter(Boolean).join(' · ')}</span>
        )}
        {onFold && (
          <Button
            look="plain"
            alone={folded ? weather.unfold : weather.fold}
            icon={folded ? 'down' : 'up'}
            aria-expanded={!folded}
            onClick={onFold}
          />
        )}
      </div>
      {!folded && (
        <>
          {heading}
          {notice.text
            .split(/\n{2,}/)
            .filter(Boolean)
            .map((one) => (
              <p key={one} class="notice-text">
                {one}
              </p>
            ))}
          {notice.level === 'pause' && (
            <p class="notice-text soft">
              {weather.confirmed} {weather.silence}
            </p>
          )}
          {notice.ends !== undefined && <p class="meta">{until(notice.ends)}</p>}
          {(notice.links.length > 0 || notice.contact) && (
            <p class="notice-links">
              {notice.links.map(({ title, url }) => (
                <a key={url} class="link" href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              ))}
              {notice.contact && (
                <a class="link" href={notice.contact} target="_blank" rel="noopener noreferrer">
                  {weather.ask}
                </a>
              )}
            </p>
          )}
        </>
      )}
    </section>
  );
}
