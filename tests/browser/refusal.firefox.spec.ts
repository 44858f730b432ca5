/** The browser's own question is answered no, by its own button: only Firefox lets a test reach it. */
import { en } from '../../lib/i18n/en.ts';
import { json } from '../host/answers.ts';
import { companyFeed } from './company.ts';
import type { FirefoxDriver } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { test } from './fixtures.ts';
import { lookAt } from './steps.ts';

test('a permission that is refused', async ({ fresh, host }) => {
  const firefox = fresh as FirefoxDriver;
  host.on('closed.example.org', '/feed.json', json(companyFeed(), { cors: false }));
  await firefox.askForPermissions(true);
  try {
    const page = await lookAt(fresh, 'https://closed.example.org/feed.json');
    await ui(page).see(en.problems['needs-permission'].title);
    await ui(page).button('Allow closed.example.org').click();
    await firefox.refusePrompt();
    await ui(page).see(en.problems['permission-refused'].title);
    await ui(page).see(en.problems['permission-refused'].next);
    await ui(page).see(en.options.feeds.none);
  } finally {
    await firefox.askForPermissions(false);
  }
});
