/** Random lives of a company, its host and a reader, as fast-check makes them up and makes them smaller. */
import fc from 'fast-check';
import type { syncFeed } from '../../../../lib/library/sync-feed';
import { type SigningKey, signingKey } from '../../../fixtures/signed';
import { start } from '../store';
import { createCompany, type Forgery, forgeries, indexUrl, type Publish } from './company';
import { createHost, faults } from './host';
import { createReader, type Trouble } from './reader';

export const publishing: fc.Arbitrary<Publish> = fc.record({
  edits: fc.array(
    fc.record({
      op: fc.constantFrom('add', 'add', 'edit', 'edit', 'remove', 'restore'),
      pick: fc.nat(20),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  keys: fc.constantFrom('same', 'same', 'same', 'announce', 'switch', 'recover'),
  cut: fc.constantFrom('seal', 'seal', 'fill', 'fill', 'all'),
  careless: fc.boolean(),
  expires: fc.constantFrom('none', 'soon', 'far'),
});
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
const anyFaults = fc.array(fc.constantFrom('none', 'none', ...faults), { maxLength: 4 });
const trouble: fc.Arbitrary<Trouble> = fc.record({
  weather: fc.record({
    // The first answer is the index; half of the time it comes well, so that the pages are met.
    faults: fc.oneof(
      anyFaults,
      anyFaults.map((rest) => ['none' as const, ...rest]),
    ),
    forged: maybe(fc.constantFrom<Forgery>(...forgeries)),
    delays: fc.array(fc.nat(3), { maxLength: 3 }),
  }),
  crashAt: maybe(fc.integer({ min: 1, max: 40 })),
  fullAt: maybe(fc.integer({ min: 1, max: 8 })),
  stayFull: fc.boolean(),
  publishAt: maybe(fc.integer({ min: 1, max: 3 })),
});

export type Step =
  | { do: 'publish'; version: Publish }
  | { do: 'sync'; trouble: Trouble; version: Publish }
  | { do: 'mirror'; behind: number }
  | { do: 'clock'; minutes: number }
  | { do: 'lose'; pick: number }
  | { do: 'settle' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('publish' as const), version: publishing }) },
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('sync' as const), trouble, version: publishing }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('mirror' as const), behind: fc.nat(4) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      minutes: fc.integer({ min: -3000, max: 3000 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('lose' as const), pick: fc.nat(9) }) },
  { weight: 4, arbitrary: fc.constant({ do: 'settle' as const }) },
);

/** A life of so many steps. */
export const lifeOf = (steps: number) =>
  fc.record({
    recovery: fc.boolean(),
    granted: fc.boolean(),
    steps: fc.array(step, { minLength: steps, maxLength: steps, size: 'max' }),
  });
export type Life = { recovery: boolean; granted: boolean; steps: Step[] };

let made: Promise<SigningKey[]> | undefined;

/** Lives the life; throws `Broken` with the first thing of the contract that does not hold. */
export async function live(
  { recovery, granted, steps }: Life,
  sync: typeof syncFeed,
  onEnd: (end: string) => void = () => {},
): Promise<void> {
  made ??= Promise.all(Array.from({ length: 5 }, signingKey));
  const [stranger, ...keys] = await made;
  const company = createCompany(keys, stranger as SigningKey, recovery);
  const host = createHost(company, { granted });
  const publish = (version: Publish) => company.publish(version, reader.time.now);
  let next: Publish | undefined;
  const reader = createReader(host, company, sync, async () => next && publish(next), onEnd);
  await publish({
    edits: Array.from({ length: 5 }, (_, pick) => ({ op: 'add' as const, pick })),
    keys: 'same',
    cut: 'all',
    careless: false,
    expires: 'none',
  });
  const chain = keys.slice(0, recovery ? 2 : 1).map((key) => key.listed);
  await reader.subscribe({
    ...{
      id: 'f',
      url: indexUrl,
      name: 'Nordwind',
      added: start,
      paused: false,
      byPermission: granted,
    },
    info: { title: 'Nordwind', description: '', expired: false, networks: [], origins: [] },
    ...{ parts: [], items: 0, leftOut: [], leftOutTotal: 0, failures: 0 },
    pins: chain.slice(0, 1),
  });
  try {
    await reader.settle();
    for (const one of steps) {
      if (one.do === 'publish') await publish(one.version);
      if (one.do === 'sync') {
        next = one.version;
        await reader.attempt(one.trouble);
      }
      if (one.do === 'mirror') host.state.behind = one.behind;
      if (one.do === 'clock') reader.time.now += one.minutes * 60_000;
      if (one.do === 'lose') await reader.lose(one.pick);
      if (one.do === 'settle') await reader.settle();
    }
    await reader.settle();
  } finally {
    reader.close();
  }
}
