// First of all: what is on the first screen is read while the code of the screens is prepared.
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
import { remindersKey } from '../../lib/library/reminders';
import { settingsKey } from '../../lib/library/settings';
import { versionKey } from '../../lib/library/version';
import { ask, changedMeanwhile, library } from './first';

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
  onStored('local', settingsKey, () => void app.resettled());
  onStored('local', versionKey, () => void app.changed());
  if (changedMeanwhile()) void app.changed();
  onStored('local', remindersKey, () => void app.reminders.load());
  watchPage(app);
  // The whole library is read into memory behind the first paint, never before it.
  afterPaint(() => {
    void app.settle();
    void library.listing.warm();
  });
}
