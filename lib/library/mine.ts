/** What is kept of one's own reading and thinking, and the notices that stood: in browser storage, a key a part. */
import { type Mine, type MinePart, mineParts, mineSchema, nothingMine } from '../learning/mine';
import { type PastNotice, type Posted, pastNoticeSchema, remember } from '../learning/weather';
import type { LibraryDb } from './db';
import type { Keep } from './ports';

const prefix = 'mine.';
const noticesKey = 'mine.notices';

/** Each part as it is kept; a part that is missing or makes no sense is as on the first day. */
export async function readMine(keep: Keep): Promise<Mine> {
  const parts = await Promise.all(mineParts.map((part) => readPart(keep, part)));
  return { ...nothingMine, ...Object.assign({}, ...parts) };
}

/** One part alone. */
export async function readMinePart<K extends MinePart>(keep: Keep, part: K): Promise<Mine[K]> {
  return { ...nothingMine, ...(await readPart(keep, part)) }[part];
}

/** Keeps the parts that are given. Throws when the disk is full. */
export async function keepMine(
  keep: Keep,
  parts: { [K in MinePart]?: Mine[K] | undefined },
): Promise<void> {
  for (const part of mineParts)
    if (parts[part] !== undefined) await keep.set(prefix + part, parts[part]);
}

/** Deletes every part and the history of notices: nothing of them is left on the disk. */
export async function deleteMine(keep: Keep): Promise<void> {
  for (const part of mineParts) await keep.remove(prefix + part);
  await keep.remove(noticesKey);
}

/**
 * The notices of every feed that is read, whether they stand, are to come or are over. One that names nobody to ask
 * leads to the company's contact.
 */
export async function postedNotices(db: LibraryDb): Promise<Posted[]> {
  return (await db.feeds.toArray()).flatMap(({ id, name, info }) =>
    info.notice
      ? [
          {
            feedId: id,
            source: info.company?.name ?? name,
            notice: {
              ...(info.company?.contact === undefined ? {} : { contact: info.company.contact }),
              ...info.notice,
            },
          },
        ]
      : [],
  );
}

/** The history of notices, with those that have begun added to it. */
export async function rememberNotices(
  keep: Keep,
  posted: readonly Posted[],
  now: number,
): Promise<readonly PastNotice[]> {
  const stored = await keep.get(noticesKey);
  const history = (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = pastNoticeSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  const next = remember(history, posted, now);
  // A full disk must not keep the weather from being seen.
  if (next !== history) await keep.set(noticesKey, next).catch(() => {});
  return next;
}

async function readPart(keep: Keep, part: MinePart): Promise<Partial<Mine>> {
  const parsed = mineSchema.shape[part].safeParse(await keep.get(prefix + part));
  return parsed.success ? { [part]: parsed.data } : {};
}
