import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { dateWords } from '../../lib/i18n/dates';
import type { Draft } from '../../lib/messages/shapes';
import { Icon } from '../Icon';
import { TakePicture } from '../item/TakePicture';
import { Line } from '../Line';
import { Picture } from '../Picture';
import { useLocale, useWords } from '../words';
import { Facts } from './Facts';
import './Source.css';

/** What the draft is about, folded: the gist and the facts at hand while one writes. */
export function Source({ app, draft }: { app: App; draft: Draft }) {
  const { write } = useWords();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const reading = app.reading.reading.value;
  if (draft.itemKey === undefined) return null;
  const found =
    reading.state === 'found' && reading.key === draft.itemKey ? reading.open.item : undefined;
  const gone = reading.state === 'gone' && reading.key === draft.itemKey ? reading : undefined;
  const corrected = found?.corrected;
  const [picture] = found?.images ?? [];
  return (
    <>
      {gone && (
        <Line icon="minus" care>
          {gone.withdrawn ? write.sourceWithdrawn : write.sourceGone}
        </Line>
      )}
      {corrected && (
        <Line icon="care" care>
          {corrected.at === undefined
            ? write.correctedUndated(corrected.note)
            : write.corrected(dateWords(corrected.at, app.ports.now(), locale), corrected.note)}
        </Line>
      )}
      {found ? (
        <button
          type="button"
          class="about"
          aria-expanded={open}
          aria-controls="source"
          onClick={() => setOpen(!open)}
        >
          {picture && <Picture picture={app.picture} url={picture.url} size="thumb" />}
          <span class="about-title">{found.title}</span>
          <span class="about-more">
            <span class={app.face === 'panel' ? 'vh' : ''}>{write.source}</span>
            <Icon name={open ? 'up' : 'down'} small />
          </span>
        </button>
      ) : (
        <p class="about">
          <span class="about-title">{draft.itemTitle}</span>
        </p>
      )}
      {found && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keys must be able to scroll it.
        <section id="source" class="source" hidden={!open} tabIndex={0} aria-label={write.source}>
          {found.facts.length > 0 && <Facts facts={found.facts} language={found.language} />}
          <p class="read" lang={found.language}>
            {found.summary || found.text}
          </p>
          {picture && <TakePicture app={app} picture={picture} name={found.title} />}
          {draft.suggestion !== undefined && (
            <>
              <h2 class="section-title">{write.begunWith}</h2>
              <blockquote class="read">{draft.suggestion}</blockquote>
            </>
          )}
        </section>
      )}
    </>
  );
}
