import type { Tip } from '../../lib/learning/tip';
import { useWords } from '../words';

/** A tip's words: its text, why it holds, and where that is known from. */
export function TipBody({ tip }: { tip: Tip }) {
  const { learn } = useWords();
  return (
    <div lang={tip.language || undefined}>
      {tip.text
        .split(/\n{2,}/)
        .filter((one) => one.trim() !== '')
        .map((one) => (
          <p key={one} class="read tip-text">
            {one}
          </p>
        ))}
      {tip.reason && (
        <p class="tip-why">
          <strong>{learn.why}</strong> {tip.reason}
        </p>
      )}
      {tip.source && (
        <p class="meta tip-source">
          {learn.source}{' '}
          {tip.source.url ? (
            <a class="link" href={tip.source.url} target="_blank" rel="noopener noreferrer">
              {tip.source.name}
            </a>
          ) : (
            tip.source.name
          )}
        </p>
      )}
    </div>
  );
}
