import { addressOf, type Driver } from './driver.ts';
import { until } from './until.ts';

/** On installation the first-run screen opens in a tab of its own, in its own time: wait, and close it. */
export async function closeWelcome(driver: Driver): Promise<void> {
  const welcome = await until('the first-run screen', async () => {
    const pages = await driver.browser().pages();
    for (const page of pages) {
      if ((await addressOf(page)).includes('options.html#welcome')) return page;
    }
    return undefined;
  });
  await welcome.close();
}
