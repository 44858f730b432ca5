import { bytesAsWords } from '../../lib/app/bytes';
import type { LogLine, LogState } from '../../lib/app/log-state';
import { pastMoment } from '../../lib/app/moment';
import { problemOf } from '../../lib/app/problems';
import { Button } from '../Button';
import { useLocale, useWords } from '../words';
import './LogSection.css';

/** The last readings, for whoever wants to know, and for support. Folded until it is asked for. */
export function LogSection({ state }: { state: LogState }) {
  const words = useWords().options.log;
  const open = state.open.value;
  const copied = state.copied.value;
  return (
    <section class="log" aria-labelledby="log">
      <h2 id="log">{words.title}</h2>
      <Button look="link" aria-expanded={open} onClick={state.toggle}>
        {open ? words.hide : words.show}
      </Button>
      {open && (
        <>
          <p class="note">{words.help}</p>
          {state.lines.value.length === 0 && <p class="note">{words.none}</p>}
          <ol class="log-lines">
            {state.lines.value.map((line) => (
              <Reading key={`${line.at} ${line.feed}`} line={line} now={state.now.value} />
            ))}
          </ol>
          <div class="acts">
            <Button icon="copy" onClick={() => void state.copy()}>
              {words.copy}
            </Button>
          </div>
          <p class="meta" role="status">
            {copied === 'no' ? '' : copied === 'yes' ? words.copied : words.notCopied}
          </p>
        </>
      )}
    </section>
  );
}

function Reading({ line, now }: { line: LogLine; now: number }) {
  const all = useWords();
  const { log } = all.options;
  const locale = useLocale();
  const { came, problem, requests, bytes } = line;
  const what =
    line.end === 'failed'
      ? all.problems[problemOf(problem ?? 'failed')].title
      : log.came(came?.fresh ?? 0, came?.changed ?? 0, came?.gone ?? 0);
  return (
    <li class={line.end === 'failed' ? 'failed' : ''}>
      <span class="meta num">{pastMoment(line.at, now, all, locale)}</span>
      <span>
        <bdi>{line.feed}</bdi> {what}
      </span>
      <span class="meta num">{log.cost(requests, bytesAsWords(bytes, locale))}</span>
    </li>
  );
}
