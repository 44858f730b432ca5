import { type Signal, signal } from '@preact/signals';

export type ShortcutPorts = {
  /** The keys as the browser has them now; '' when there are none. */
  read: () => Promise<string>;
  /** Opens the browser's own place for them. */
  change: () => Promise<void>;
};

export type ShortcutState = {
  /** undefined until it is known. */
  keys: Signal<string | undefined>;
  /** The browser did not open its place for them. */
  failed: Signal<boolean>;
  load: () => Promise<void>;
  change: () => Promise<void>;
};

/** The keys that open the panel: read back from the browser, where alone they can be changed. */
export function createShortcut(ports: ShortcutPorts): ShortcutState {
  const keys = signal<string | undefined>(undefined);
  const failed = signal(false);
  return {
    keys,
    failed,
    async load() {
      keys.value = await ports.read().catch(() => undefined);
    },
    async change() {
      failed.value = await ports.change().then(
        () => false,
        () => true,
      );
    },
  };
}
