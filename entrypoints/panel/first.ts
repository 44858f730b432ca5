/** Runs before the code of the screens: the background is asked while that is still being prepared. */
import { sendMessage } from '../../lib/browser/runtime';
import { askEarly } from '../../lib/messages/early';
import { createWireAsk } from '../../lib/messages/send';

/** Everything goes to the background: a framed page's own store may be parted by the page around it. */
export const ask = askEarly(createWireAsk(sendMessage, location.hash.slice(1)));
