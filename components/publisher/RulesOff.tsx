import { useState } from 'preact/hooks';
import type { Publisher } from '../../lib/app/publisher/publisher';
import type { Finding } from '../../lib/publisher/check';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { rules } from '../../lib/publisher/rules/all';
import { Button } from '../Button';
import { Field } from '../Field';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; library: LibraryFile; findings: readonly Finding[] };

/** As the library's own file asks. */
const shortest = 10;

/** Rules that do not fit this library, each turned off with the reason that stands in its file. */
export function RulesOff({ publisher, library, findings }: Props) {
  const { rules: words } = usePublisherWords().folder;
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const off = library.rules_off ?? {};
  const known = new Set(rules.map(({ id }) => id));
  const found = [...new Map(findings.map((one) => [one.rule, one.message]))].filter(([id]) =>
    known.has(id),
  );
  const set = (next: Record<string, string>) =>
    publisher.library.setLibrary({
      rules_off: Object.keys(next).length === 0 ? undefined : next,
    });
  if (found.length === 0 && Object.keys(off).length === 0) return null;
  return (
    <details class="rules-off">
      <summary>{words.title}</summary>
      <p class="note">{words.text}</p>
      <ul class="findings">
        {Object.entries(off).map(([id, reason]) => (
          <li key={id}>
            <p>
              <code>{id}</code> {reason}
            </p>
            <Button
              look="link"
              onClick={() =>
                set(Object.fromEntries(Object.entries(off).filter(([one]) => one !== id)))
              }
            >
              {words.on(id)}
            </Button>
          </li>
        ))}
        {found.map(([id, message]) => {
          const reason = (reasons[id] ?? '').trim();
          return (
            <li key={id} class="approve">
              <p>
                <code>{id}</code> {message}
              </p>
              <Field
                label={words.reason(id)}
                hint={words.reasonHint}
                value={reasons[id] ?? ''}
                onText={(text) => setReasons({ ...reasons, [id]: text })}
              />
              <Button
                size="tight"
                disabled={reason.length < shortest}
                onClick={() => set({ ...off, [id]: reason })}
              >
                {words.off(id)}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
