import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FeedsState } from '../../lib/app/feeds-state';
import type { Interests } from '../../lib/app/interests';
import type { LookState } from '../../lib/app/look-state';
import type { NetworksState } from '../../lib/app/networks-state';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { useWords } from '../words';
import './Welcome.css';
import { WelcomeFeed } from './WelcomeFeed';
import { WelcomeNetwork } from './WelcomeNetwork';
import { WelcomeWhat } from './WelcomeWhat';

type Props = {
  look: LookState;
  feeds: FeedsState;
  networks: NetworksState;
  interests: Interests;
  /** Finished or skipped: either way a working product. */
  onDone: () => void;
};

const last = 2;

/** The first run: what this is, the feed, one network. Each step can be passed; the focus follows to its title. */
export function Welcome({ look, feeds, networks, interests, onDone }: Props) {
  const { welcome: words, common } = useWords();
  const [step, setStep] = useState(0);
  const page = useRef<HTMLElement>(null);
  const before = useRef(step);
  const added = look.view.value.at === 'added' || (feeds.feeds.value?.length ?? 0) > 0;
  const on = networks.lines.value?.some(({ status }) => status === 'on') ?? false;

  useLayoutEffect(() => {
    if (before.current !== step) page.current?.querySelector('h1')?.focus();
    before.current = step;
  }, [step]);

  const next = () => (step === last ? onDone() : setStep(step + 1));
  const forward =
    step === 0 || (step === 1 && added)
      ? words.next
      : step === last && on
        ? words.done
        : words.notNow;

  return (
    <main class="welcome" ref={page}>
      <header class="welcome-head">
        <p class="nameplate">
          <Icon name="mark" />
          {common.appName}
        </p>
        <p class="meta num">{words.progress(step + 1, last + 1)}</p>
      </header>
      {step === 0 && <WelcomeWhat />}
      {step === 1 && <WelcomeFeed look={look} feeds={feeds} interests={interests} />}
      {step === last && <WelcomeNetwork networks={networks} />}
      <footer class="acts">
        <Button
          size="tall"
          look={step === 0 || (step === 1 && added) || on ? 'main' : 'edged'}
          onClick={next}
        >
          {forward}
        </Button>
        {step > 0 && (
          <Button look="plain" size="tall" onClick={() => setStep(step - 1)}>
            {words.back}
          </Button>
        )}
        {step < last && (
          <Button look="plain" size="tall" onClick={onDone}>
            {words.skip}
          </Button>
        )}
      </footer>
    </main>
  );
}
