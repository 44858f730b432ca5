/** Runs before the code of the screens: the library is read while that is still being prepared. */
import { sendMessage } from '../../lib/browser/runtime';
import { onStored } from '../../lib/browser/storage';
import { versionKey } from '../../lib/library/version';
import { openLibrary } from '../../lib/library/world';
import { askEarly } from '../../lib/messages/early';
import { createLocalAsk } from '../../lib/messages/local';
import { createWireAsk } from '../../lib/messages/send';

/** The popup answers itself from the library; only what needs the background goes over the wire. */
export const library = openLibrary(async () =>
  (await import('../../lib/library/search/search')).createSearch(),
);

let isOld = false;
const stop = onStored('local', versionKey, () => {
  isOld = true;
});
/** Did the library change since it was first asked? To be asked once, when somebody else listens. */
export function changedMeanwhile(): boolean {
  stop();
  return isOld;
}

export const ask = askEarly(
  createLocalAsk(library.answers, createWireAsk(sendMessage), location.href),
);
