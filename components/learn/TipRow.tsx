import type { App } from '../../lib/app/app';
import type { Tip } from '../../lib/learning/tip';
import { Icon } from '../Icon';
import { useWords } from '../words';

type Props = {
  app: App;
  tip: Tip;
  /** Its topics, as words. */
  about?: readonly string[];
  /** The programme it is a step of. */
  within?: string;
};

/** One tip, closed: its title, whose it is and how long it takes; a tick where it is done. */
export function TipRow({ app, tip, about = [], within }: Props) {
  const { learn } = useWords();
  const done = app.learning.progress.value.done.includes(tip.key);
  const meta = [tip.from ?? '', ...about, learn.minutes(tip.minutes), done ? learn.isDone : ''];
  return (
    <li>
      <h3 class="list-title" lang={tip.language || undefined}>
        <button
          type="button"
          class="row-button"
          data-focus={tip.key}
          onClick={() => {
            app.learning.within.value = within;
            app.look('tip', tip.key, tip.key);
          }}
        >
          {tip.title}
        </button>
      </h3>
      <p class="meta">{meta.filter(Boolean).join(' · ')}</p>
      {done && <Icon name="done" small />}
    </li>
  );
}
