import { computed, signal } from '@preact/signals';
import type { Ask } from '../messages/protocol';
import type { Settings } from '../messages/shapes';

const standard: Settings = {
  language: 'auto',
  networks: [],
  network: 'linkedin',
  firstRunDone: false,
};

/** The settings as the app knows them: shown changed at once, kept behind that. */
export function createChosen(ask: Ask) {
  const settings = signal<Settings>(standard);
  let choosing = 0;
  return {
    settings,
    /** "Not for me" is on. */
    silent: computed(() => (settings.value.silentSince ?? 0) > 0),
    async load(): Promise<void> {
      settings.value = await ask('settings.get', {}).catch(() => standard);
    },
    /** They changed, perhaps elsewhere. */
    async reload(): Promise<void> {
      const set = await ask('settings.get', {}).catch(() => undefined);
      // What was chosen here a moment ago may not be kept yet; the change that keeps it is told of as well.
      if (set && choosing === 0) settings.value = set;
    },
    async choose(part: Partial<Settings>): Promise<void> {
      settings.value = { ...settings.peek(), ...part };
      choosing += 1;
      await ask('settings.set', part).catch(() => {});
      choosing -= 1;
    },
  };
}
