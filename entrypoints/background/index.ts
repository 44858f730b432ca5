import { defineBackground } from 'wxt/utils/define-background';
import { onCommand } from '../../lib/browser/commands';
import { extensionId, extensionUrl, onInstalled, onMessage } from '../../lib/browser/runtime';
import { onStored } from '../../lib/browser/storage';
import { onTabRemoved, openTab } from '../../lib/browser/tabs';
import { createSearch } from '../../lib/library/search/search';
import { versionKey } from '../../lib/library/version';
import { openLibrary } from '../../lib/library/world';
import { createListener } from '../../lib/messages/listen';
import { startBadge } from './badge';
import { followNetworks, mayStandOn } from './networks';
import { openNetwork } from './open-network';
import { forgetPanel, knowsPanel, openPanelInFront, panelHandlers } from './panel';
import { pictureFor } from './picture';
import { startReminders } from './reminders';
import { startSync } from './sync';

/** Every listener is registered before the first await: a worker that wakes for an event must find it at once. */
export default defineBackground({
  type: 'module',
  main() {
    const library = openLibrary(async () => createSearch());
    onMessage(
      createListener(
        {
          ...library.answers,
          ...startSync(library),
          ...panelHandlers(mayStandOn, pictureFor(library)),
          'network.open': openNetwork,
        },
        {
          own: { id: extensionId(), root: extensionUrl('') },
          knowsPanel,
        },
      ),
    );
    followNetworks();
    startReminders(library);
    startBadge(library);
    // What stood is kept to be read again, whether or not somebody looked at the time.
    onStored('local', versionKey, () => void library.answers['weather.get']());
    onCommand(
      'open-panel',
      () =>
        void openPanelInFront().catch((error: unknown) =>
          console.error('The panel could not be opened', error),
        ),
    );
    onTabRemoved((tab) => void forgetPanel(tab));
    onInstalled((reason) => {
      if (reason === 'install') void openTab(extensionUrl('options.html#welcome'));
    });
  },
});
