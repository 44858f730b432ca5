import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { dayWords, timeWords } from '../../lib/i18n/dates';
import type { JournalEntry } from '../../lib/messages/own-words';
import { networkById } from '../../lib/networks/all';
import { firstWords } from '../../lib/voice/portable';
import { Button } from '../Button';
import { useLocale, useWords } from '../words';

/** A posted text by its first words, with where and when; it unfolds to the whole. */
export function JournalRow({ app, entry }: { app: App; entry: JournalEntry }) {
  const { journal, common } = useWords();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const day = dayWords(entry.at, app.ports.now(), locale);
  const about = [
    networkById(entry.network)?.name ?? entry.network,
    common.dayAndTime(day, timeWords(entry.at, locale)),
    entry.itemTitle ?? '',
  ];
  return (
    <li>
      <button type="button" class="draft" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class={open ? 'read whole' : 'read'} dir="auto">
          {open ? entry.text : firstWords(entry.text)}
        </span>
        <span class="meta">{about.filter(Boolean).join(' · ')}</span>
      </button>
      <Button
        look="plain"
        alone={journal.remove(firstWords(entry.text, 40))}
        icon="bin"
        onClick={() => app.journal.remove(entry)}
      />
    </li>
  );
}
