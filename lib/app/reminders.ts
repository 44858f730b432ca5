import { computed, signal } from '@preact/signals';
import { afterNotice, soundOf } from '../learning/later';
import type { KnownReminder } from '../messages/own-words';
import type { Draft } from '../messages/shapes';
import type { Ports } from './ports';
import type { WeatherState } from './weather';

/** What is said of the last act. `quiet`: notifications are not allowed; `silent`: "Not for me". */
export type ReminderSaid =
  | { state: 'nothing' }
  | { state: 'set'; at: number; how: 'notifies' | 'quiet' | 'silent' }
  | { state: 'cancelled' }
  | { state: 'wrong'; why: 'past' | 'far' | 'unreadable' | 'no-draft' | 'failed' };

type Given = Pick<Ports, 'ask' | 'now' | 'after' | 'askToNotify'> & {
  weather: WeatherState;
  silent: () => boolean;
  /** Brings the draft that is being written to the disk. */
  flush: () => Promise<void>;
};

/** Timers sleep with the machine: the clock is looked at this often while a reminder is to come. */
const glance = 30_000;

/** The reminders of one's drafts. The background rings; here they are set, listed, and decided upon when due. */
export function createReminders({ ask, now, after, askToNotify, weather, silent, flush }: Given) {
  const all = signal<readonly KnownReminder[]>([]);
  const at = signal(now());
  const said = signal<ReminderSaid>({ state: 'nothing' });
  let callOff: (() => void) | undefined;

  const look = (): void => {
    callOff?.();
    callOff = undefined;
    at.value = now();
    const next = all.peek().find((one) => one.at > at.peek());
    if (next) callOff = after(Math.min(next.at - at.peek(), glance), look);
  };
  const load = async (): Promise<void> => {
    all.value = (await ask('reminders.list', {}).catch(() => undefined))?.reminders ?? all.peek();
    look();
  };
  const sound = computed(() => soundOf(silent(), weather.weather.value.level));
  const remove = async (draftId: string): Promise<void> => {
    await ask('reminders.remove', { draftId }).catch(() => {});
    await load();
  };

  return {
    all,
    at,
    said,
    load,
    /** Due, and to be shown: nothing is in silence. */
    due: computed(() =>
      sound.value === 'none' ? [] : all.value.filter((one) => one.at <= at.value),
    ),
    /** A pause stands: what is due asks again. */
    asks: computed(() => sound.value === 'asks'),
    isDue: (draftId: string): boolean =>
      all.peek().some((one) => one.draftId === draftId && one.at <= now()),
    forget() {
      said.value = { state: 'nothing' };
    },
    refuse(why: 'past' | 'far' | 'unreadable') {
      said.value = { state: 'wrong', why };
    },
    /** To be called from the click itself: the browser asks because of it, and may close this page by that. */
    async set(draftId: Draft['id'], when: number): Promise<void> {
      const quiet = silent();
      const allowed = quiet ? undefined : askToNotify().catch(() => false);
      await flush();
      const { kept } = await ask('reminders.set', { draftId, at: when }).catch(() => ({
        kept: 'failed' as const,
      }));
      if (kept !== 'kept') {
        said.value = { state: 'wrong', why: kept };
        return;
      }
      const set = { state: 'set', at: when, how: quiet ? 'silent' : 'notifies' } as const;
      said.value = set;
      await load();
      if ((await allowed) === false && said.peek() === set) said.value = { ...set, how: 'quiet' };
    },
    async cancel(draftId: string): Promise<void> {
      await remove(draftId);
      said.value = { state: 'cancelled' };
    },
    /** It has done its work, or is not wanted any more. */
    remove,
    /** Keeps what asked again for a calmer day. */
    async keepForLater(draftId: string): Promise<void> {
      const ends = weather.weather.peek().standing[0]?.notice.ends;
      await ask('reminders.set', { draftId, at: afterNotice(now(), ends) }).catch(() => {});
      await load();
    },
  };
}
export type RemindersState = ReturnType<typeof createReminders>;
