import { computed, signal } from '@preact/signals';
import { chooseTip, type Doing, stillFits } from '../learning/choose-tip';
import { findTips } from '../learning/find-tips';
import type { Progress } from '../learning/mine';
import { outcomeOf, scoresOf } from '../learning/portrait';
import { feedProgrammes, type Programme } from '../learning/programmes';
import { feedTip, type Moment, moments, type Tip } from '../learning/tip';
import type { Told } from '../messages/shapes';
import type { MineState } from './mine';
import type { Ports } from './ports';

export type LearningPorts = Pick<Ports, 'ask' | 'now'> & {
  mine: MineState;
  doing: () => Promise<Doing>;
  language: () => 'en' | 'fr';
  /** "Not for me": no tip is chosen. */
  silent: () => boolean;
};

/** Tips and programmes, the bundled and the feeds', with the private progress through them. */
export function createLearning({ ask, now, mine, doing, language, silent }: LearningPorts) {
  const tips = signal<readonly Tip[] | undefined>(undefined);
  const programmes = signal<readonly Programme[]>([]);
  const told = signal<readonly Told[]>([]);
  /** The feeds' own could not be read; the bundled are there all the same. */
  const failed = signal(false);
  const choice = signal<{ tip: Tip; moment: Moment } | undefined>(undefined);
  const query = signal('');
  const topic = signal<string | undefined>(undefined);
  /** The programme from which a tip was opened. */
  const within = signal<string | undefined>(undefined);
  const progress = computed(() => mine.mine.value.progress);
  const note = (part: Partial<Progress>) => mine.set('progress', { ...progress.peek(), ...part });

  /** Keeps the tip of this sitting, or chooses the next and notes it. */
  const choose = async (another = false): Promise<void> => {
    const all = tips.peek() ?? [];
    const memory = progress.peek();
    if (silent() || memory.off) {
      choice.value = undefined;
      return;
    }
    const busy = await doing();
    const held = memory.now;
    const tip = held && all.find(({ key }) => key === held.key);
    const moment = moments.find((one) => one === held?.moment);
    if (!another && held && tip && moment && stillFits(held, busy, memory, now())) {
      choice.value = { tip, moment };
      return;
    }
    const next = chooseTip(all, busy, memory, {
      language: language(),
      preferred: outcomeOf(scoresOf(mine.mine.peek().portrait.answers))?.topics ?? [],
      now: now(),
    });
    choice.value = next;
    if (!next) return;
    const { key } = next.tip;
    await note({
      shown: { ...memory.shown, [key]: now() },
      now: { key, moment: next.moment, at: now() },
    });
  };

  /** Adds a key to a list of the progress, or takes it out. */
  const turn = async (list: 'done' | 'notForMe', key: string, on: boolean): Promise<void> => {
    const rest = progress.peek()[list].filter((one) => one !== key);
    await note({ [list]: on ? [...rest, key] : rest });
  };

  return {
    tips,
    programmes,
    told,
    failed,
    choice,
    query,
    topic,
    within,
    progress,
    found: computed(() =>
      findTips(tips.value ?? [], {
        query: query.value,
        hidden: progress.value.notForMe,
        ...(topic.value === undefined ? {} : { topic: topic.value }),
      }),
    ),
    /** Chooses the tip for now; to be called when it is going to be seen, for it counts as shown. */
    choose: () => choose(),
    /** Reads all there is. */
    async load(): Promise<void> {
      const mineFirst = mine.load();
      const [{ bundled }, theirs, feeds] = await Promise.all([
        import('../learning/bundled'),
        ask('library.tips', {}).catch(() => undefined),
        ask('library.feeds', {}).catch(() => undefined),
      ]);
      await mineFirst;
      const own = bundled(language());
      const all = [
        ...(theirs?.tips ?? []).map(({ key, source, item }) => feedTip(key, source, item)),
        ...own.tips,
      ];
      failed.value = theirs === undefined;
      told.value = feeds?.feeds ?? told.peek();
      programmes.value = [
        ...told
          .peek()
          .flatMap((feed) =>
            feedProgrammes(feed, feed.source, (id) => `${feed.feedId}:${id}`, all),
          ),
        ...own.programmes,
      ];
      tips.value = all;
    },
    another: () => choose(true),
    async done(key: string, on: boolean): Promise<void> {
      await turn('done', key, on);
    },
    async notForMe(key: string, on: boolean): Promise<void> {
      await turn('notForMe', key, on);
    },
    /** No tip for now any more, or again. */
    async switchOff(off: boolean): Promise<void> {
      await note({ off });
      await choose();
    },
  };
}
export type LearningState = ReturnType<typeof createLearning>;
