import { useState } from 'preact/hooks';
import type { Item } from '../../lib/feed/format';
import { Button } from '../Button';
import { useWords } from '../words';

const most = 420;

/** The first paragraphs up to about six lines; a single long one is cut after a word. */
function beginning(paragraphs: readonly string[]): readonly string[] {
  const [first = ''] = paragraphs;
  if (first.length > most) return [`${first.slice(0, first.lastIndexOf(' ', most))}…`];
  return [first];
}

/** The gist: the summary, or the beginning of the text. What else there is unfolds on request; a tip is read whole. */
export function Gist({ item }: { item: Item }) {
  const { item: words } = useWords();
  const [all, setAll] = useState(item.kind === 'tip');
  const paragraphs = item.text.split(/\n{2,}/).filter((one) => one.trim() !== '');
  const short = item.summary ? [item.summary] : beginning(paragraphs);
  const summaryIsText = item.summary.trim() === item.text.trim();
  const more =
    !summaryIsText && paragraphs.join('\n\n') !== short.join('\n\n') && paragraphs.length > 0;
  const shown = all && more ? paragraphs : short;
  return (
    <div class="gist" lang={item.language}>
      {shown.map((one) => (
        <p key={one} class="read">
          {one}
        </p>
      ))}
      {more && item.kind !== 'tip' && (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.readLess : words.readAll}
        </Button>
      )}
    </div>
  );
}
