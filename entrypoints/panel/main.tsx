import { render } from 'preact';
import { App } from '../../components/App';
import { createApp } from '../../lib/app/app';
import { afterPaint, pageWorld, watchPage } from '../../lib/app/page-world';
import { browserLanguages } from '../../lib/browser/language';
import { requestNotifications } from '../../lib/browser/notifications';
import { extensionUrl, sendMessage } from '../../lib/browser/runtime';
import { onStored } from '../../lib/browser/storage';
import { openTab } from '../../lib/browser/tabs';
import { createWireAsk } from '../../lib/messages/send';

/** Everything goes to the background: a framed page's own store may be parted by the page around it. */
const ask = createWireAsk(sendMessage, location.hash.slice(1));
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
  onStored('local', 'libraryVersion', () => void app.changed());
  onStored('local', 'reminders', () => void app.reminders.load());
  watchPage(app);
  afterPaint(() => void app.settle());
}
