/** Asks an instance of a network how long posts are there: one public file, only because the employee pressed the button. */
import * as z from 'zod/mini';
import type { Instance } from '../messages/shapes';
import { type Bounds, fetchBytes } from './fetch-bytes';
import type { Clock, Net } from './ports';
import type { Problem } from './problems';

/** The file is some kB; with rules and long descriptions, some dozen. */
export const instanceBounds: Bounds = { headers: 10_000, body: 10_000, bytes: 1024 * 1024 };

export type Asked =
  | { ok: true; instance: Instance }
  /** `no-limit`: it answered, but with nothing that says how long posts are. */
  | { ok: false; problem: Problem | 'no-limit' };

/** What is no number of this size is as good as not said. */
const size = (least: number) =>
  z.catch(z.optional(z.int().check(z.gte(least), z.lte(10_000_000))), undefined);

/**
 * `configuration.statuses` of Mastodon's instance files, version 2 and 1 alike (docs.joinmastodon.org/entities/Instance);
 * `max_toot_chars` is how Pleroma, Akkoma and older forks say it.
 */
const saidSchema = z.object({
  configuration: z.catch(
    z.optional(
      z.object({
        statuses: z.object({ max_characters: size(1), characters_reserved_per_url: size(0) }),
      }),
    ),
    undefined,
  ),
  max_toot_chars: size(1),
});

/** Takes the bytes of an instance file; gives its limits, or undefined where it says none. */
export function readInstance(bytes: Uint8Array): Omit<Instance, 'host'> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const said = saidSchema.safeParse(value);
  if (!said.success) return undefined;
  const { configuration, max_toot_chars } = said.data;
  const limit = configuration?.statuses.max_characters ?? max_toot_chars;
  if (limit === undefined) return undefined;
  const address = configuration?.statuses.characters_reserved_per_url;
  return { limit, ...(address === undefined ? {} : { address }) };
}

/**
 * Asks a host at the paths where it may say its limits, one after the other until one does; stops at the first fault that
 * the next path would meet as well. Without cookies or referrer. Expected failures are values.
 */
export async function askInstance(
  { net, now }: { net: Net; now: Clock['now'] },
  host: string,
  says: readonly string[],
): Promise<Asked> {
  let problem: Problem | 'no-limit' = 'not-found';
  for (const path of says) {
    const got = await fetchBytes(net, {
      url: `https://${host}${path}`,
      accept: 'application/json',
      bounds: instanceBounds,
      now: now(),
      fresh: true,
    });
    if (got.ok && !got.unchanged) {
      const limits = readInstance(got.bytes);
      if (limits) return { ok: true, instance: { host, ...limits } };
      problem = 'no-limit';
    } else if (!got.ok) {
      problem = got.problem;
      if (problem !== 'not-found' && problem !== 'server-error') break;
    }
  }
  return { ok: false, problem };
}
