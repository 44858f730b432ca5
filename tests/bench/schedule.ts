/**
 * What a host meets: the extension's own schedule, lived through by many clients over a day, with a publish, an outage of
 * twenty minutes and people who open the popup. No browser; random numbers from a seed.
 */
import { firstPoll, isDueOnOpen, nextPoll, pollEvery } from '../../lib/feed/schedule.ts';
import { seeded } from '../fixtures/seeded.ts';
import { type Figure, relative } from './figure.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** Bytes: nothing new, and twenty edits (see the sync bench). */
const same = 700;
const news = 11_000;
const published = 9 * hour;
const outage = { from: 14 * hour, to: 14 * hour + 20 * minute };
/** Each client's browser is open for so long, from a time of its own in the morning; the popup is opened so often. */
const opens = 4;

type Day = { perMinute: Uint32Array; bytes: number; requests: number };

/** Lives through the day; gives the requests of each minute and all bytes. */
function live(clients: number, seed: number): Day {
  const random = seeded(seed);
  const perMinute = new Uint32Array(day / minute);
  let bytes = 0;
  let requests = 0;
  for (let client = 0; client < clients; client += 1) {
    let next = firstPoll({ now: -pollEvery, random });
    let failures = 0;
    let lastTry: number | undefined;
    let hasNews = false;
    const openings = Array.from({ length: opens }, () => 8 * hour + random() * 10 * hour).sort(
      (a, b) => a - b,
    );
    for (;;) {
      const opening = openings[0];
      const now = opening !== undefined && opening < next ? opening : next;
      if (now >= day) break;
      if (now === opening) {
        openings.shift();
        if (!isDueOnOpen({ now, lastTry })) continue;
      }
      lastTry = now;
      const failed = now >= outage.from && now < outage.to;
      if (now >= 0) {
        perMinute[Math.floor(now / minute)] = (perMinute[Math.floor(now / minute)] ?? 0) + 1;
        requests += 1;
        const isNew = !failed && !hasNews && now >= published;
        if (isNew) hasNews = true;
        bytes += failed ? 0 : isNew ? news : same;
      }
      failures = failed ? failures + 1 : 0;
      next = nextPoll({ now, random, failures });
    }
  }
  return { perMinute, bytes, requests };
}

/** The busiest minute of those in [from, to), requests a second. */
const peak = ({ perMinute }: Day, from = 0, to = day): number =>
  Math.max(...perMinute.subarray(from / minute, to / minute)) / 60;

export async function bench(): Promise<Figure[]> {
  console.log(
    '  | clients | uniform | busiest minute | around the publish | in and after the outage | a day |',
  );
  console.log(
    '  | ------: | ------: | -------------: | -----------------: | ----------------------: | ----: |',
  );
  const figures: Figure[] = [];
  for (const clients of [1_000, 30_000, 300_000]) {
    const lived = live(clients, 1);
    const uniform = lived.requests / (day / second);
    const rate = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)}/s`;
    console.log(
      `  | ${clients} | ${rate(uniform)} | ${rate(peak(lived))} | ${rate(peak(lived, published, published + 2 * hour))} | ${rate(peak(lived, outage.from, outage.to + 3 * hour))} | ${(lived.bytes / 1e9).toFixed(2)} GB |`,
    );
    // With a thousand clients chance alone makes minutes of twice the mean: the bound is held where it matters.
    if (clients === 300_000)
      figures.push(
        relative(
          '300,000 clients, busiest minute beside an even load',
          'requests/s',
          peak(lived),
          uniform,
          1.3,
        ),
      );
  }
  return figures;
}
