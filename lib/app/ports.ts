import type { Ask } from '../messages/protocol';

/** The outside world, as the state factories are given it. */
export type Ports = {
  ask: Ask;
  /** Ms since 1970. */
  now: () => number;
  /** Runs `run` after `ms` milliseconds; gives the way to call it off. */
  after: (ms: number, run: () => void) => () => void;
  newId: () => string;
  /** Writes to the clipboard; rejects when the browser does not allow it. */
  copyText: (text: string) => Promise<void>;
  /** False for clicks that a script made. */
  trusted: (event: Event) => boolean;
};
