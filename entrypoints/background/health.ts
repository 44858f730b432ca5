/** Notes of what did not work on a page, kept on this device one after the other. */
import { keepNote, type Note } from '../../lib/library/health';
import { keep } from '../../lib/library/world';

let turn: Promise<unknown> = Promise.resolve();

/** Notes a failure with the present time; nobody waits for it, and where the disk is full it is not kept. */
export function noteFailure({
  route,
  ...note
}: Omit<Note, 'at' | 'route'> & { route?: Note['route'] | undefined }): void {
  const whole: Note = { at: Date.now(), ...note, ...(route === undefined ? {} : { route }) };
  turn = turn.then(() => keepNote(keep, whole)).catch(() => undefined);
}
