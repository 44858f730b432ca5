import type { Finding } from '../../lib/publisher/check';
import { Icon } from '../Icon';
import { usePublisherWords } from './words';

type Props = {
  findings: readonly Finding[];
  /** The title of an item by its id, and where to mend it; absent where all are about one item. */
  about?: (id: string) => { title: string; href: string } | undefined;
};

const order = { error: 0, problem: 1, advice: 2 } as const;

/** What the trust check says: the gravest first, each with what to do. */
export function Findings({ findings, about }: Props) {
  const { check } = usePublisherWords().publisher;
  if (findings.length === 0)
    return (
      <p class="state approved">
        <Icon name="done" small />
        <span>{check.good}</span>
      </p>
    );
  const sorted = findings.toSorted((a, b) => order[a.severity] - order[b.severity]);
  return (
    <ul class="findings">
      {sorted.map(({ rule, severity, item, message }, at) => {
        const named = item === undefined ? undefined : about?.(item);
        return (
          <li key={`${rule} ${item} ${at}`} class={`finding ${severity}`}>
            <p class="finding-head">
              <Icon name={severity === 'advice' ? 'info' : 'care'} small />
              <strong>{check.severity[severity]}</strong>
              {named && <a href={named.href}>{named.title}</a>}
              {about && item === undefined && <span class="meta">{check.feed}</span>}
            </p>
            <p>{message}</p>
          </li>
        );
      })}
    </ul>
  );
}
