import { render } from 'preact';
import { App } from '../../components/App';
import { createApp } from '../../lib/app/app';
import { afterPaint, pageWorld, watchPage } from '../../lib/app/page-world';
import { browserLanguages } from '../../lib/browser/language';
import { requestNotifications } from '../../lib/browser/notifications';
import { extensionUrl, sendMessage } from '../../lib/browser/runtime';
import { onStored } from '../../lib/browser/storage';
import { openTab } from '../../lib/browser/tabs';
import { remindersKey } from '../../lib/library/reminders';
import { versionKey } from '../../lib/library/version';
import { openLibrary } from '../../lib/library/world';
import { createLocalAsk } from '../../lib/messages/local';
import { createWireAsk } from '../../lib/messages/send';

/** The popup answers itself from the library; only what needs the background goes over the wire. */
const library = openLibrary(async () =>
  (await import('../../lib/library/search/search')).createSearch(),
);
const ask = createLocalAsk(library.answers, createWireAsk(sendMessage), location.href);
const app = createApp(
  pageWorld(ask, requestNotifications),
  {
    languages: browserLanguages(),
    openOptions: (section, address) => {
      const add = address ? `?address=${encodeURIComponent(address)}` : '';
      void openTab(extensionUrl(`options.html${add}#${section}`)).then(() => window.close());
    },
    close: () => window.close(),
    seePage: async () => (await import('./see-page')).seePage(),
  },
  'popup',
);

const root = document.getElementById('app');
if (root) {
  // A notification leads here with its draft in the address; a reload goes on where one was.
  const called = new URLSearchParams(location.hash.slice(1)).get('draft') ?? undefined;
  history.replaceState(null, '', location.pathname);
  await app.start(called);
  render(<App app={app} />, root);
  onStored('local', versionKey, () => void app.changed());
  onStored('local', remindersKey, () => void app.reminders.load());
  watchPage(app);
  // The whole library is read into memory behind the first paint, never before it.
  afterPaint(() => {
    void app.settle();
    void library.listing.warm();
  });
}
