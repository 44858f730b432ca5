import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** On installation the first-run screen opens in a tab of its own, in its own time: wait, and close it. */
export async function closeWelcome(driver: Driver): Promise<void> {
  const welcome = await until('the first-run screen', async () =>
    (await driver.tabs()).find(({ address }) => address.includes('options.html#welcome')),
  );
  await welcome.close();
}
