/** Asks an instance of a network how long posts are there: one public file or up to three, only because the employee pressed the button. */
import * as z from 'zod/mini';
import type { Instance } from '../messages/shapes';
import { type Bounds, fetchBytes } from './fetch-bytes';
import type { Clock, Net } from './ports';
import type { Problem } from './problems';

/** The file is some kB; with rules and long descriptions, some dozen. */
export const instanceBounds: Bounds = { headers: 10_000, body: 10_000, bytes: 1024 * 1024 };

export type Asked =
  | { ok: true; instance: Instance }
  /** `no-instance`: it answered, but not as one does. */
  | { ok: false; problem: Problem | 'no-instance' };

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

/** What every instance file has: its version, and its own name as version 2 or 1 calls it. */
const fileSchema = z.union([
  z.object({ version: z.string(), domain: z.string() }),
  z.object({ version: z.string(), uri: z.string() }),
]);

/** What every server of the kind shows to all (nodeinfo.diaspora.software). */
const shownSchema = z.object({
  links: z.array(z.object({ rel: z.string().check(z.includes('nodeinfo.diaspora.software/ns/')) })),
});

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Takes the bytes of an instance file; gives its limits as far as it says them, or undefined where it is none. */
export function readInstance(bytes: Uint8Array): Omit<Instance, 'host'> | undefined {
  const value = parsed(bytes);
  const said = saidSchema.safeParse(value);
  if (!said.success) return undefined;
  const { configuration, max_toot_chars } = said.data;
  const limit = configuration?.statuses.max_characters ?? max_toot_chars;
  if (limit === undefined) return fileSchema.safeParse(value).success ? {} : undefined;
  const address = configuration?.statuses.characters_reserved_per_url;
  return { limit, ...(address === undefined ? {} : { address }) };
}

/**
 * Asks a host at the paths where it may say its limits, one after the other until one does; stops at the first fault that
 * the next path would meet as well. An instance that says none, to all or to those who are not signed in, is one all the
 * same. Without cookies or referrer. Expected failures are values.
 */
export async function askInstance(
  { net, now }: { net: Net; now: Clock['now'] },
  host: string,
  { says, is }: { says: readonly string[]; is: string },
): Promise<Asked> {
  const get = (path: string) =>
    fetchBytes(net, {
      url: `https://${host}${path}`,
      accept: 'application/json',
      bounds: instanceBounds,
      now: now(),
      fresh: true,
    });
  let problem: Problem | 'no-instance' = 'not-found';
  let known = false;
  for (const path of says) {
    const got = await get(path);
    if (got.ok && !got.unchanged) {
      const said = readInstance(got.bytes);
      if (said?.limit !== undefined) return { ok: true, instance: { host, ...said } };
      known ||= said !== undefined;
      problem = 'no-instance';
    } else if (!got.ok) {
      problem = got.problem;
      if (problem !== 'not-found' && problem !== 'server-error') break;
    }
  }
  if (problem === 'sign-in' && !known) {
    const got = await get(is);
    known = got.ok && !got.unchanged && shownSchema.safeParse(parsed(got.bytes)).success;
  }
  return known ? { ok: true, instance: { host } } : { ok: false, problem };
}
