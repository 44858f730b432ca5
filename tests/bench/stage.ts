/** What every bench stands on: the built extension in a headless Chromium, before a host that answers for all names. */
import build from '../browser/build.ts';
import type { Driver } from '../browser/drivers/driver.ts';
import { launch } from '../browser/drivers/launch.ts';
import { closeWelcome } from '../browser/drivers/welcome.ts';
import { startHost } from '../host/host.ts';

/** Builds if needed, starts host and browser, runs, and ends both whatever happened. */
export async function staged<T>(
  run: (driver: Driver, host: Awaited<ReturnType<typeof startHost>>) => Promise<T>,
): Promise<T> {
  await build();
  const host = await startHost();
  try {
    const driver = await launch('chromium', { host });
    try {
      await closeWelcome(driver);
      return await run(driver, host);
    } finally {
      await driver.close();
    }
  } finally {
    await host.close();
  }
}
