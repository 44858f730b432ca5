/**
 * Asks again every 50 ms until `condition` gives something truthy, and gives that.
 * After `ms` it throws with `what` and the last error or value: the message of a failed test.
 */
export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  ms = 25_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value as NonNullable<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for: ${what}. Last: ${String(last)}`);
    await new Promise((go) => setTimeout(go, 50));
  }
}
