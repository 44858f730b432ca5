import type { RefObject } from 'preact';
import type { App } from '../../lib/app/app';
import { dateWords, dayWords, timeWords } from '../../lib/i18n/dates';
import type { OpenItem } from '../../lib/messages/shapes';
import { Icon } from '../Icon';
import { Picture } from '../Picture';
import { LookTwice } from '../weather/Stance';
import { useLocale, useWords } from '../words';
import { Beginnings } from './Beginnings';
import { Conversation } from './Conversation';
import { Gist } from './Gist';
import { TakePicture } from './TakePicture';
import './Story.css';

type Props = { app: App; open: OpenItem; titleRef: RefObject<HTMLHeadingElement | null> };

const shortAddress = (url: string): string =>
  url
    .replace(/^https:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/** The story itself. All of its text is text: nothing of a feed becomes an element. */
export function Story({ app, open, titleRef }: Props) {
  const { common, item: words } = useWords();
  const locale = useLocale();
  const { item } = open;
  const now = app.ports.now();
  const when = item.published;
  const link = item.url ?? item.externalUrl;
  const [picture] = item.images;
  const head = [
    common.kinds[item.kind],
    open.source,
    when === undefined
      ? ''
      : now - when < 86_400_000 && now >= when
        ? common.dayAndTime(dayWords(when, now, locale), timeWords(when, locale))
        : dayWords(when, now, locale),
    item.minutes === undefined ? '' : words.minutes(item.minutes),
  ];
  const { corrected } = item;
  return (
    <article class="story">
      <header class={picture ? 'story-head with-picture' : 'story-head'}>
        <p class="meta">{head.filter(Boolean).join(' · ')}</p>
        <h1 class="title" ref={titleRef} tabIndex={-1} lang={item.language}>
          {item.title}
        </h1>
        {picture && <Picture picture={app.picture} url={picture.url} size="thumb" />}
      </header>
      <LookTwice level={app.weather.weather.value.level} />
      <Gist item={item} />
      {corrected && (
        <p class="mended">
          <Icon name="care" small />
          <span>
            {corrected.at === undefined
              ? words.correctedUndated(corrected.note)
              : words.corrected(dateWords(corrected.at, now, locale), corrected.note)}
          </span>
        </p>
      )}
      <Conversation item={item} />
      {item.facts.length > 0 && (
        <section class="section" aria-labelledby="facts">
          <h2 id="facts" class="section-title">
            {words.facts}
          </h2>
          <ul class="facts" lang={item.language}>
            {item.facts.map((fact) => (
              <li key={fact} class="read">
                {fact}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Beginnings app={app} item={item} />
      {(link || picture) && (
        <section class="section" aria-labelledby="link">
          <h2 id="link" class="section-title">
            {link && picture ? words.linkAndPicture : link ? words.link : words.picture}
          </h2>
          {link && (
            <p class="source-link">
              <Icon name="link" small />
              <a class="link" href={link} target="_blank" rel="noopener noreferrer">
                {shortAddress(link)}
                <span class="vh"> ({words.opensInTab})</span>
              </a>
            </p>
          )}
          {picture && (
            <figure class="plate">
              <Picture
                picture={app.picture}
                url={picture.url}
                size="large"
                alt={picture.alt}
                ratio={picture.width && picture.height ? picture.width / picture.height : undefined}
              />
              {picture.alt && (
                <figcaption class="meta" aria-hidden="true" lang={item.language}>
                  {picture.alt}
                </figcaption>
              )}
              <TakePicture app={app} picture={picture} name={item.title} />
            </figure>
          )}
        </section>
      )}
    </article>
  );
}
