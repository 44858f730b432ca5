/**
 * The properties are worth what they catch: each of these mistakes, planted in a copy of the code, breaks one of the
 * five invariants within a few lives. A plant that no longer finds its line fails, so that it cannot rot.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import type { syncFeed } from '../../../lib/library/sync-feed';
import { lifeOf, live } from './model/run';

const root = resolve(import.meta.dirname, '../../..');
const garden = resolve(root, '.output/planted');
afterAll(() => rmSync(garden, { recursive: true, force: true }));

type Change = { file: string; from: string; to: string };
/** The mistake, the seed whose lives meet it soonest (any does in the end), and the change. */
const plants: [string, number, ...Change[]][] = [
  [
    'the hash of a page is not looked at',
    5,
    {
      file: 'feed/take-index.ts',
      from: '(await hash) !== ref.sha256',
      to: 'false',
    },
  ],
  [
    'a lower number is taken',
    5,
    { file: 'feed/trust.ts', from: 'payload.seq < trust.seq', to: 'false' },
  ],
  [
    'each key has a number of its own',
    7,
    { file: 'feed/trust.ts', from: 'rank < trust.rank || (', to: '(' },
  ],
  [
    'a body is read to its end, however long',
    2,
    { file: 'feed/read-body.ts', from: 'total + value.byteLength > maxBytes', to: 'false' },
  ],
  [
    'a request is conditional although a page is missing',
    3,
    {
      file: 'library/sync-feed.ts',
      from: 'whole ? row.parts : []',
      to: 'row.parts',
    },
  ],
  [
    'a version is kept before all its pages are there',
    1,
    {
      file: 'library/collect-index.ts',
      from: 'return state.failed ?? { ok: true, pages };',
      to: 'return { ok: true, pages };',
    },
    {
      file: 'library/keep-index.ts',
      from: 'if (!page) throw',
      to: 'if (!page) return { id, feedId: row.id, items: [], seen: [] };\nif (!id) throw',
    },
  ],
  [
    'what was withdrawn is not looked at',
    2,
    {
      file: 'library/keep-index.ts',
      from: 'new Set(read.payload.removed)',
      to: 'new Set<string>()',
    },
  ],
  [
    'an index that is good for long is taken whatever its number',
    1,
    {
      file: 'feed/trust.ts',
      from: '  if (rank < trust.rank',
      to: "  if (!(Date.parse(payload.expires ?? '') > 2e12) && rank < trust.rank",
    },
    {
      file: 'feed/trust.ts',
      from: '|| (rank === trust.rank &&',
      to: "|| (!(Date.parse(payload.expires ?? '') > 2e12) && rank === trust.rank &&",
    },
  ],
  [
    'the index of another feed is taken',
    1,
    { file: 'feed/trust.ts', from: 'payload.feed_url !== trust.feedUrl', to: 'false' },
  ],
  [
    'two versions with one number are both taken',
    8,
    {
      file: 'feed/trust.ts',
      from: "same && trust.payloadHash !== '' && trust.payloadHash !== asked.payloadHash",
      to: 'false',
    },
    {
      file: 'feed/trust.ts',
      from: "!same || trust.payloadHash === ''",
      to: 'trust.payloadHash !== asked.payloadHash',
    },
  ],
  [
    'a 304 that nobody asked for counts as nothing new',
    1,
    { file: 'library/fetch-bytes.ts', from: 'return isConditional ?', to: 'return true ?' },
  ],
  [
    'pages and state are not written in one transaction',
    1,
    {
      file: 'library/keep-index.ts',
      from: 'db.contents.put(table),',
      to: 'void setTimeout(() => void db.contents.put(table).catch(() => {})),',
    },
  ],
  [
    'pages of earlier versions stay on the disk',
    1,
    { file: 'library/keep-index.ts', from: '[db.pages.bulkDelete(drop)]', to: '[]' },
  ],
  [
    'an older state of an item is shown beside the newer',
    1,
    { file: 'feed/living.ts', from: 'seen.add(id);', to: '' },
  ],
  [
    'nothing is said when the date has passed',
    4,
    { file: 'library/keep-feed.ts', from: 'expires !== undefined && expires < now', to: 'false' },
  ],
  [
    'signatures are believed unseen',
    2,
    {
      file: 'feed/signature.ts',
      from: 'await subtle.verify(',
      to: 'true || (await subtle.verify(',
    },
    {
      file: 'feed/signature.ts',
      from: 'sig, bytes).catch(() => false)',
      to: 'sig, bytes).catch(() => false))',
    },
  ],
];

async function plant(place: number, changes: Change[]): Promise<typeof syncFeed> {
  const bed = resolve(garden, String(place));
  for (const room of ['feed', 'library', 'voice'])
    cpSync(resolve(root, 'lib', room), resolve(bed, room), { recursive: true });
  for (const { file, from, to } of changes) {
    const path = resolve(bed, file);
    const text = readFileSync(path, 'utf8');
    expect(text, `${file} no longer holds what the plant changes`).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }
  const module = await import(/* @vite-ignore */ resolve(bed, 'library/sync-feed.ts'));
  return module.syncFeed as typeof syncFeed;
}

test.each(
  plants.map(([name, seed, ...changes], place) => [name, { seed, place, changes }] as const),
)('caught: %s', { timeout: 120_000 }, async (_name, { seed, place, changes }) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const sync = await plant(place, changes);
  const checked = await fc.check(
    fc.asyncProperty(lifeOf(50), (life) => live(life, sync)),
    { numRuns: 60, seed, endOnFailure: true },
  );
  expect(checked.failed, 'no invariant was broken').toBe(true);
  expect(String(checked.errorInstance)).toMatch(/^Error: /);
});
