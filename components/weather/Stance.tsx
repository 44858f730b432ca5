import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Level, stanceOf } from '../../lib/learning/weather';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useWords } from '../words';
import './Weather.css';

type Props = { level: Level | undefined; children: ComponentChildren };

/** Care: a reminder stands by the item. */
export function LookTwice({ level }: { level: Level | undefined }) {
  const { weather } = useWords();
  if (stanceOf(level) !== 'look-twice') return null;
  return (
    <p class="look-twice">
      <Icon name="care" small />
      <span>
        <strong>{weather.careTitle}</strong> {weather.careText}
      </span>
    </p>
  );
}

/** Pause: what is suggested steps back behind one more tap. Nothing of the employee's own is ever behind it. */
export function SteppedBack({ level, children }: Props) {
  const { weather } = useWords();
  const [shown, setShown] = useState(false);
  if (stanceOf(level) !== 'step-back' || shown) return <>{children}</>;
  return (
    <div class="stepped-back">
      <p>{weather.pauseText}</p>
      <Button size="tight" onClick={() => setShown(true)}>
        {weather.showTexts}
      </Button>
    </div>
  );
}
