/**
 * The pure half of the sync's properties: whatever is served in whatever order, an index is taken exactly when the
 * company published it and it is not before the one that is shown; and what is shown of its pages is what it says.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexPayload } from '../../../lib/feed/index-file';
import { livingPlaces } from '../../../lib/feed/living';
import { type Remembered, readPage, takeIndex, takePage } from '../../../lib/feed/take-index';
import { signingKey, subtle } from '../../fixtures/signed';
import { createCompany, forgeries, indexUrl } from '../library/model/company';
import { publishing } from '../library/model/run';

const utf8 = new TextEncoder();
const [stranger, ...keys] = await Promise.all(Array.from({ length: 5 }, signingKey));

type Step =
  | { do: 'publish'; version: Parameters<ReturnType<typeof createCompany>['publish']>[0] }
  | { do: 'serve'; pick: number }
  | { do: 'forge'; pick: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('publish' as const), version: publishing }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('serve' as const), pick: fc.nat(99) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forge' as const), pick: fc.nat(99) }) },
);
const steps = fc.array(step, { minLength: 50, maxLength: 50, size: 'max' });

/** What a reader of this index sees, made of its pages alone. */
async function shownIn(payload: IndexPayload, pages: ReadonlyMap<string, string>) {
  const read = await Promise.all(
    payload.pages.map(async (ref) => {
      const bytes = utf8.encode(pages.get(ref.url) ?? '');
      const text = await takePage(subtle, bytes, ref);
      if (!text.ok) throw new Error(text.reason);
      const page = readPage(text.value, payload);
      if (!page.ok) throw new Error(page.reason);
      return page.value.items;
    }),
  );
  const places = livingPlaces(
    read.map((items) => ({ ids: items.map(({ id }) => id) })),
    new Set(payload.removed),
  );
  return new Map(
    read.flatMap((items, at) =>
      (places[at] ?? []).flatMap((place) => {
        const item = items[place];
        return item ? [[item.id, item.title] as const] : [];
      }),
    ),
  );
}

async function live(all: Step[], recovery: boolean) {
  const company = createCompany(keys, stranger as (typeof keys)[number], recovery);
  const [first] = all.flatMap((one) => (one.do === 'publish' ? [one.version] : []));
  if (!first) return;
  await company.publish({ ...first, keys: 'same' }, 0);
  const pins = keys.slice(0, recovery ? 2 : 1).map((key) => key.listed);
  let remembered: Remembered = { pins };
  const take = (text: string) => takeIndex(subtle, utf8.encode(text), indexUrl, remembered);
  let shown = company.latest();
  for (const one of all) {
    const trust = remembered.trust;
    if (one.do === 'publish') await company.publish(one.version, 0);
    else if (one.do === 'forge') {
      const kind = forgeries[one.pick % forgeries.length] ?? 'unsigned';
      // Before the first index there is no number to forge, and no address of a feed it is bound to.
      if (!trust && (kind === 'twin' || kind === 'other-feed')) continue;
      const forged = await company.forge(kind, { ...shown, rank: trust?.rank ?? 0 });
      expect((await take(forged)).ok, `${kind} was taken`).toBe(false);
    } else {
      const served = company.versions[one.pick % company.versions.length] ?? company.latest();
      const taken = await take(served.index);
      const before = trust ?? { rank: -1, seq: 0 };
      const isBack =
        served.rank < before.rank || (served.rank === before.rank && served.seq < before.seq);
      expect(
        taken.ok,
        `version ${served.rank}/${served.seq} after ${before.rank}/${before.seq}`,
      ).toBe(!isBack);
      if (!taken.ok) continue;
      const { trust: next, payload, news } = taken.value;
      expect([next.rank, next.seq]).toEqual([served.rank, served.seq]);
      expect(news).toBe(next.payloadHash !== trust?.payloadHash);
      expect(await shownIn(payload, company.pages)).toEqual(served.shown);
      remembered = { trust: next };
      shown = served;
    }
  }
}

test('5,000 steps: exactly what was published and is not before what is shown is taken', async () => {
  const checked = await fc.check(fc.asyncProperty(steps, fc.boolean(), live), {
    numRuns: 100,
    seed: 7,
    endOnFailure: true,
  });
  expect(checked.failed, String(checked.errorInstance) + fc.defaultReportMessage(checked)).toBe(
    false,
  );
}, 60_000);
