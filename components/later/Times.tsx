import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { comingDayWords, timeWords } from '../../lib/i18n/dates';
import { ownTime, timesFor } from '../../lib/learning/later';
import type { Draft } from '../../lib/messages/shapes';
import { Button } from '../Button';
import { useLocale, useWords } from '../words';

type Props = { app: App; draft: Draft; onClose: () => void };

/** When to be reminded: a few times at hand, or one of one's own; and why the browser may ask. */
export function Times({ app, draft, onClose }: Props) {
  const { later } = useWords();
  const locale = useLocale();
  const first = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState('');
  const now = app.ports.now();
  useLayoutEffect(() => first.current?.focus(), []);
  useLayoutEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', leave, true);
    return () => document.removeEventListener('keydown', leave, true);
  }, [onClose]);

  const choose = (at: number) => {
    void app.reminders.set(draft.id, at);
    onClose();
  };
  return (
    <fieldset class="times">
      <legend class="label">{later.when}</legend>
      <p class="meta">{app.silent.value ? later.whySilent : later.why}</p>
      <div class="acts">
        {timesFor(now).map(({ name, at }, n) => {
          const time = timeWords(at, locale);
          return (
            <Button
              key={name}
              size="tight"
              {...(n === 0 ? { buttonRef: first } : {})}
              onClick={() => choose(at)}
            >
              {name === 'monday'
                ? later.times.monday(comingDayWords(at, now, locale), time)
                : later.times[name](time)}
            </Button>
          );
        })}
      </div>
      <form
        class="acts"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = ownTime(own, app.ports.now());
          if (chosen.ok) choose(chosen.at);
          else app.reminders.refuse(chosen.reason);
        }}
      >
        <label class="own-time">
          <span>{later.own}</span>
          <input
            type="datetime-local"
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
        </label>
        <Button size="tight" type="submit">
          {later.setOwn}
        </Button>
        <Button size="tight" look="plain" onClick={onClose}>
          {later.close}
        </Button>
      </form>
    </fieldset>
  );
}
