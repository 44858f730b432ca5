/**
 * `npm run bench`: measures the built extension in Chromium and prints each figure beside its limit.
 * `--json FILE` writes them as JSON; `--only NAME` runs one bench (the name of its file here).
 * A figure over its limit is said, never an error: clocks on shared machines are no judges.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Figure, keeps } from './figure.ts';

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' } },
});

/** The benches, in the order in which they run; each is loaded when its turn comes. */
const benches: Record<string, () => Promise<{ bench(): Promise<Figure[]> }>> = {
  watcher: () => import('./watcher.ts'),
  networks: () => import('./networks.ts'),
  popup: () => import('./popup.ts'),
  panel: () => import('./panel.ts'),
  insertion: () => import('./insertion.ts'),
  search: () => import('./search.ts'),
  voice: () => import('./voice.ts'),
  writing: () => import('./writing.ts'),
  sync: () => import('./sync.ts'),
  schedule: () => import('./schedule.ts'),
  publisher: () => import('./publisher.ts'),
};
const names = Object.keys(benches);
const chosen = names.filter((name) => !options.only || name === options.only);
if (chosen.length === 0) {
  console.error(`There is no bench "${options.only}". There are: ${names.join(', ')}.`);
  process.exit(1);
}

const figures: Figure[] = [];
for (const name of chosen) {
  console.log(`\n${name}`);
  const module = await benches[name]?.();
  for (const figure of (await module?.bench()) ?? []) {
    figures.push(figure);
    const { value, unit, baseline, ratio, limit, limitOf } = figure;
    const beside = baseline === null ? '' : ` (${baseline} ${unit} beside it: ${ratio}×)`;
    const bound = limitOf === 'ratio' ? `${limit}×` : `${limit} ${unit}`;
    const verdict = keeps(figure) ? '' : '   OVER ITS LIMIT';
    console.log(`  ${figure.name}: ${value} ${unit}${beside}, limit ${bound}${verdict}`);
  }
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
