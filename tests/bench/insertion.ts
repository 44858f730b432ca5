/**
 * 3,000 characters put from the panel into each real editor of the matrix and read back, beside the editor's own paste by
 * Ctrl+V in the same run; each into a page of its own, empty before.
 */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/drivers/driver.ts';
import { until } from '../browser/drivers/until.ts';
import { buttonOn } from '../browser/on-network.ts';
import { editorsAddress, serveEditors } from '../fixtures/editors/build.ts';
import type { Editors } from '../fixtures/editors/main.ts';
import { type Kind, kinds } from '../fixtures/editors/matrix.ts';
import { allowLinkedIn } from '../run/start-acts.ts';
import { type Figure, median, relative } from './figure.ts';
import { copy, insertion, openPanel, ownPaste, text } from './put.ts';
import { staged } from './stage.ts';

const runs = 9;
/** Fields of one line make spaces of line ends, the browser's own paste and ours alike. */
const single = new Set<Kind>(['input', 'React input']);

type Remote = { editors: Editors };

/** A page with this editor, empty, in use and our button beside it. */
async function begun(driver: Driver, kind: Kind): Promise<Page> {
  const page = await driver.open(editorsAddress);
  await page.bringToFront();
  await until('the editors', () => page.evaluate(() => 'editors' in window));
  await page.evaluate(
    (which) => (globalThis as unknown as Remote).editors.mount(which, 'page', '', 0, 0),
    kind,
  );
  await buttonOn(page);
  return page;
}

/** ms of an insertion beside a paste, an editor a figure. */
export async function bench(): Promise<Figure[]> {
  return staged(async (driver, host) => {
    await serveEditors(host);
    await allowLinkedIn(driver);
    await copy(driver);
    const figures: Figure[] = [];
    for (const kind of kinds) {
      const wanted = single.has(kind) ? text.replaceAll('\n', ' ') : text;
      const inserted: number[] = [];
      const pasted: number[] = [];
      for (let n = 0; n < runs; n += 1) {
        const page = await begun(driver, kind);
        const { panel } = await openPanel(page);
        inserted.push(await insertion(page, panel, 'comment', wanted));
        await page.close();
        const other = await begun(driver, kind);
        pasted.push(await ownPaste(other, wanted));
        await other.close();
      }
      figures.push(relative(kind, 'ms', median(inserted), median(pasted), 1.5));
      console.log(`  ${kind}: ${inserted.map(Math.round)} beside ${pasted.map(Math.round)}`);
    }
    return figures;
  });
}
