import { defineBackground } from 'wxt/utils/define-background';
import { extensionId, extensionUrl, onInstalled, onMessage } from '../../lib/browser/runtime';
import { openTab } from '../../lib/browser/tabs';
import { createListener } from '../../lib/messages/listen';

/** Every listener is registered before the first await: a worker that wakes for an event must find it at once. */
export default defineBackground({
  type: 'module',
  main() {
    onMessage(
      createListener(
        {},
        {
          own: { id: extensionId(), root: extensionUrl('') },
          knowsPanel: async () => false,
        },
      ),
    );
    onInstalled((reason) => {
      if (reason === 'install') void openTab(extensionUrl('options.html#welcome'));
    });
  },
});
