/**
 * `npm run bench`: measures the built extension in Chromium and prints each figure beside its limit.
 * `--json FILE` writes them as JSON; `--only NAME` runs one bench (the name of its file here).
 * A figure over its limit is said, never an error: clocks on shared machines are no judges.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Figure, keeps } from './figure.ts';

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' } },
});

/** The files here that are benches, each with an exported `bench`. */
const helpers = ['run', 'figure', 'stage', 'churn', 'library', 'profile'];
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .filter((name) => !helpers.includes(name));
const chosen = names.filter((name) => !options.only || name === options.only);
if (chosen.length === 0) {
  console.error(`There is no bench "${options.only}". There are: ${names.join(', ')}.`);
  process.exit(1);
}

const figures: Figure[] = [];
for (const name of chosen) {
  console.log(`\n${name}`);
  const module: { bench(): Promise<Figure[]> } = await import(`./${name}.ts`);
  for (const figure of await module.bench()) {
    figures.push(figure);
    const { value, unit, baseline, ratio, limit, limitOf } = figure;
    const beside = baseline === null ? '' : ` (${baseline} ${unit} beside it: ${ratio}×)`;
    const bound = limitOf === 'ratio' ? `${limit}×` : `${limit} ${unit}`;
    const verdict = keeps(figure) ? '' : '   OVER ITS LIMIT';
    console.log(`  ${figure.name}: ${value} ${unit}${beside}, limit ${bound}${verdict}`);
  }
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
