import { computed, signal } from '@preact/signals';
import { type PastNotice, type Posted, versionOf, weatherAt } from '../learning/weather';
import type { MineState } from './mine';
import type { Ports } from './ports';

/** A notice is looked at again this often while one is to begin or end: timers sleep with the machine. */
const glance = 30_000;
const foldedKept = 60;

/**
 * The weather on screen. It changes on the minute without being asked: the notices are on this device, so beginning
 * and end need no connection.
 */
export function createWeather(
  { ask, now, after }: Pick<Ports, 'ask' | 'now' | 'after'>,
  mine: MineState,
) {
  const posted = signal<readonly Posted[]>([]);
  const past = signal<readonly PastNotice[]>([]);
  const at = signal(now());
  let callOff: (() => void) | undefined;

  const look = (): void => {
    callOff?.();
    callOff = undefined;
    at.value = now();
    const { nextChange } = weatherAt(posted.peek(), at.peek());
    if (nextChange === undefined) return;
    callOff = after(Math.min(Math.max(1, nextChange - at.peek()), glance), look);
  };

  const folded = (one: Posted): boolean => mine.mine.value.folded.includes(versionOf(one));

  return {
    weather: computed(() => weatherAt(posted.value, at.value)),
    past,
    at,
    look,
    folded,
    async load(): Promise<void> {
      const found = await ask('weather.get', {}).catch(() => undefined);
      if (found) {
        posted.value = found.posted;
        past.value = found.past;
      }
      look();
    },
    /** Folds a notice to one line, or unfolds it. A version that says something else stands open again. */
    fold(one: Posted): void {
      const version = versionOf(one);
      const { folded: all } = mine.mine.peek();
      const next = all.includes(version)
        ? all.filter((other) => other !== version)
        : [version, ...all].slice(0, foldedKept);
      void mine.set('folded', next);
    },
  };
}
export type WeatherState = ReturnType<typeof createWeather>;
