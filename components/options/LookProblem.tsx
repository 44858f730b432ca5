import { hostOf, shortAddress } from '../../lib/app/address';
import type { LookState, LookView } from '../../lib/app/look-state';
import { remedyFor } from '../../lib/app/problems';
import { Button } from '../Button';
import { useWords } from '../words';

type Props = {
  view: Extract<LookView, { at: 'problem' | 'personal' }>;
  state: LookState;
  onChange: () => void;
};

/** Why an address gave no feed: what happened, what is safe, and the one thing to do. */
export function LookProblem({ view, state, onChange }: Props) {
  const { options, problems } = useWords();
  const words = options.look;
  const problem = view.at === 'problem' ? view.problem : 'personal-address';
  const { title, safe, next } = problems[problem];
  const remedy = remedyFor(problem);
  const host = hostOf(view.url);
  return (
    <section class="found problem" aria-labelledby="problem">
      <h3 id="problem" tabIndex={-1}>
        {title}
      </h3>
      {view.url !== '' && <p class="meta">{shortAddress(view.url)}</p>}
      <p class="note">
        {next} {safe}
      </p>
      {remedy === 'allow' && <p class="note">{words.allowWhy(host)}</p>}
      <div class="acts">
        {view.at === 'personal' && (
          <Button onClick={() => void state.lookAt(view.url)}>
            {view.what === 'sign-in' ? words.withoutSignIn : words.anyway}
          </Button>
        )}
        {remedy === 'allow' && (
          <Button look="main" onClick={() => void state.allow()}>
            {words.allow(host)}
          </Button>
        )}
        {remedy === 'again' && (
          <Button onClick={() => void state.lookAt(view.url)}>{words.again}</Button>
        )}
        {remedy === 'open' && (
          <Button icon="open" onClick={() => state.open(view.url)}>
            {words.openAddress}
          </Button>
        )}
        <Button look="plain" onClick={onChange}>
          {words.change}
        </Button>
        <Button look="plain" onClick={state.leave}>
          {words.leave}
        </Button>
      </div>
    </section>
  );
}
