/** The panel beside a post: how soon it is there, and what an insertion costs beside the editor's own paste. */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/drivers/driver.ts';
import { buttonOn, feed, startPost } from '../browser/on-network.ts';
import { buildFixtures } from '../fixtures/networks/build.ts';
import { serveNetwork } from '../fixtures/networks/serve.ts';
import { allowLinkedIn } from '../run/start-acts.ts';
import { absolute, type Figure, median, relative } from './figure.ts';
import { copy, insertion, openPanel, ownPaste } from './put.ts';
import { staged } from './stage.ts';

const runs = 7;

/** A page with a post begun and our button beside it. */
async function begun(driver: Driver): Promise<Page> {
  const page = await driver.open(feed);
  await page.bringToFront();
  await startPost(page);
  await buttonOn(page);
  return page;
}

/** ms from click to painted; ms of an insertion beside a paste. */
export async function bench(): Promise<Figure[]> {
  await buildFixtures();
  return staged(async (driver, host) => {
    serveNetwork(host);
    await allowLinkedIn(driver);
    await copy(driver);
    const opening: number[] = [];
    const inserted: number[] = [];
    const pasted: number[] = [];
    for (let n = 0; n < runs; n += 1) {
      const page = await begun(driver);
      const { panel, ms } = await openPanel(page);
      opening.push(ms);
      inserted.push(await insertion(page, panel, 'post'));
      await page.close();
      const other = await begun(driver);
      pasted.push(await ownPaste(other));
      await other.close();
    }
    return [
      absolute('panel, click to painted', 'ms', median(opening), 150),
      relative('panel, 3,000 characters put in', 'ms', median(inserted), median(pasted), 1.5),
    ];
  });
}
