import { useState } from 'preact/hooks';
import { groupLeftOut } from '../../lib/app/found';
import type { LeftOut } from '../../lib/feed/format';
import { Button } from '../Button';
import { useWords } from '../words';
import './LeftOutList.css';

/** More than this are counted, not listed: a page of a hundred thousand lines helps nobody. */
const most = 500;

type Props = {
  leftOut: readonly LeftOut[];
  /** How many there are in all, where only the first are at hand. */
  total?: number;
};

/** What of a feed was left out: grouped by reason with counts; all of it, named, on request. */
export function LeftOutList({ leftOut, total = leftOut.length }: Props) {
  const words = useWords().options.look;
  const [all, setAll] = useState(false);
  if (leftOut.length === 0) return <p class="note">{words.nothingLeftOut}</p>;
  return (
    <>
      <dl class="left-out">
        {groupLeftOut(leftOut).map(({ reason, entries }) => (
          <div key={reason}>
            <dt>{words.left[reason].what(entries.length)}</dt>
            <dd>{words.left[reason].why}</dd>
            {all && (
              <dd>
                <ul class="left-out-all">
                  {entries.slice(0, most).map(({ item, value }, at) => (
                    <li key={at}>
                      <bdi>{item}</bdi>
                      {value && <span class="meta">{value}</span>}
                    </li>
                  ))}
                  {entries.length > most && <li>{words.andMore(entries.length - most)}</li>}
                </ul>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {total > leftOut.length && <p class="note">{words.andMore(total - leftOut.length)}</p>}
      <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? words.showLess : words.showAll(leftOut.length)}
      </Button>
    </>
  );
}
