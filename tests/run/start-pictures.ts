/** The README's pictures: real screenshots of the built extension with the demo's feeds. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../browser/drivers/driver.ts';
import { ui } from '../browser/drivers/ui.ts';
import { until } from '../browser/drivers/until.ts';
import { feed, openPanel, startPost } from '../browser/on-network.ts';
import { allowLinkedIn } from './start-acts.ts';

const story = 'Eels are back above the Saumur weir';
const draft = `Three winters ago I stood in waders under the weir at Saumur, pressing a doormat against the concrete. My team was looking for something an eel can hold on to.

What stays with me is Yannick from the river board. He rang at five in the morning, and he was whispering.`;

/** Writes popup.png (400 × 600) and panel.png (1280 × 800), each twice the size, into `folder`. */
export async function pictures(driver: Driver, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await allowLinkedIn(driver);
  const popup = await driver.extensionPage('popup.html');
  await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  // Pictures arrive after the feeds; the list shows those that were there when it was opened.
  await until(
    'the pictures of the list',
    async () => {
      await popup.reload();
      await ui(popup).button(story).handle();
      await pause(500);
      return popup.evaluate(() => document.querySelectorAll('main li img').length > 6);
    },
    30_000,
  );
  await popup.screenshot({ path: join(folder, 'popup.png') });
  await ui(popup).button(story).click();
  await ui(popup).button('Write in my own words').click();
  await ui(popup).textbox('Your words').fill(draft);
  await ui(popup).see('Kept');
  await popup.close();
  const page = await driver.open(feed);
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 2 });
  await startPost(page);
  const panel = await openPanel(page);
  await until('the draft', async () => (await ui(panel).textbox('Your words').text()) === draft);
  await pause(1000);
  await page.screenshot({ path: join(folder, 'panel.png') });
}
