// First of all: the background is asked while the code of the screens is prepared.
import './first';

import { render } from 'preact';
import { App } from '../../components/App';
import { createApp } from '../../lib/app/app';
import { afterPaint, pageWorld, watchPage } from '../../lib/app/page-world';
import { browserLanguages } from '../../lib/browser/language';
import { requestNotifications } from '../../lib/browser/notifications';
import { extensionUrl } from '../../lib/browser/runtime';
import { onStored } from '../../lib/browser/storage';
import { openTab } from '../../lib/browser/tabs';
import { ask } from './first';

const app = createApp(
  pageWorld(ask, requestNotifications),
  {
    languages: browserLanguages(),
    openOptions: (section) => void openTab(extensionUrl(`options.html#${section}`)),
    close: () => {
      app.flush();
      void ask('panel.close', {});
    },
  },
  'panel',
);

const root = document.getElementById('app');
if (root) {
  await app.start();
  render(<App app={app} />, root);
  onStored('local', 'settings', () => void app.resettled());
  onStored('local', 'libraryVersion', () => void app.changed());
  onStored('local', 'reminders', () => void app.reminders.load());
  watchPage(app);
  // Back from the page, where other posts and comments may have been opened meanwhile.
  addEventListener('focus', () => void app.sending.look());
  afterPaint(() => void app.settle());
}
