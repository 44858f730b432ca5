import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LookState } from '../../lib/app/look-state';
import { Button } from '../Button';
import { Field } from '../Field';
import { Line } from '../Line';
import { useWords } from '../words';
import './Look.css';
import { LookChoice } from './LookChoice';
import { LookFound } from './LookFound';
import { LookProblem } from './LookProblem';

type Props = {
  state: LookState;
  /** The look is the one thing to do on this screen. */
  main?: boolean;
};

/** Paste an address, look at what is there, then add it or leave it. The focus follows to what was found. */
export function Look({ state, main }: Props) {
  const words = useWords().options.look;
  const view = state.view.value;
  const at = useComputed(() => state.view.value.at).value;
  const result = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const seen = useRef(at);

  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = at;
    if (at === before || at === 'looking') return;
    if (at === 'idle' || at === 'added') field.current?.focus();
    else result.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [at]);

  return (
    <div class="look">
      <form
        class="look-row"
        onSubmit={(event) => {
          event.preventDefault();
          void state.look();
        }}
      >
        <Field
          label={words.address}
          quiet
          icon="link"
          placeholder="https://"
          value={state.address.value}
          onText={(text) => {
            state.address.value = text;
          }}
          inputRef={field}
          hint={words.addressHelp}
        />
        <Button type="submit" {...(main && at !== 'found' ? { look: 'main' as const } : {})}>
          {words.look}
        </Button>
      </form>
      <div ref={result}>
        {view.at === 'looking' && (
          <Line
            icon="clock"
            action={
              <Button look="link" onClick={state.leave}>
                {words.stop}
              </Button>
            }
          >
            {words.looking(view.host)}
          </Line>
        )}
        {view.at === 'added' && <Line icon="done">{words.added(view.name)}</Line>}
        {view.at === 'choose' && (
          <LookChoice {...view} onChoose={state.lookAt} onLeave={state.leave} />
        )}
        {view.at === 'found' && <LookFound {...view} onAdd={state.add} onLeave={state.leave} />}
        {(view.at === 'problem' || view.at === 'personal') && (
          <LookProblem
            view={view}
            state={state}
            onChange={() => {
              field.current?.focus();
              field.current?.select();
            }}
          />
        )}
      </div>
    </div>
  );
}
