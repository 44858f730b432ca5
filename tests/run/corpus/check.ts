/** How a file was handled, and whether that is what its kind demands. */
import { parseFeedText } from '../../../lib/feed/parse.ts';
import { readFeed } from '../../../lib/feed/read.ts';
import { networks } from '../../../lib/networks/all.ts';
import { checkFeed as checkAsComms } from '../../../lib/publisher/check.ts';
import { readAnyFile } from '../../../lib/publisher/import/any-file.ts';
import type { Demand } from './demands.ts';

export type Outcome = { got: string; ok: boolean; why?: string };

const baseUrl = 'https://feeds.example.com/feed.json';

/**
 * Debatable, and decided here. A refusal “as not JSON” is any that parsing gives: a cut file is 'truncated', bytes that
 * are no UTF-8 are 'wrong-encoding' (RFC 8259 allows no other), nothing at all is 'empty', `<…>` may be 'html': each has
 * words of its own for the employee. JSON that nests deeper than any feed is JSON, and refused as 'too-deep'.
 */
const noJson = new Set(['not-json', 'truncated', 'wrong-encoding', 'empty', 'html', 'rss']);
const jsonButNoFeed = new Set(['not-feed', 'bare-array', 'too-deep']);

/** Takes a file's bytes and what is demanded; gives what came out. Throws only where the readers do. */
export function checkFeed(bytes: Uint8Array, demand: Demand): Outcome {
  const read = readAsReader(bytes, demand);
  const wrong = wrongForComms(bytes, demand, read.items);
  return wrong === undefined ? read : { ...read, ok: false, why: wrong };
}

/** What `check` and `import` say of the file, where that is not what the reader says and the demand is. */
function wrongForComms(bytes: Uint8Array, demand: Demand, items: number | undefined) {
  const report = checkAsComms(bytes, {
    address: baseUrl,
    networks,
    now: Date.parse('2026-11-24T12:00:00Z'),
    language: 'en',
  });
  if ((report.kind === 'none') !== (items === undefined) || report.items !== (items ?? 0))
    return `check: ${report.kind}, ${report.items} items`;
  const mute = report.findings.find(({ message }) => message.length < 20);
  if (mute) return `check: ${mute.rule} says nothing of how to mend it`;
  const imported = readAnyFile(bytes, baseUrl);
  const got = imported.ok ? imported.items.length : undefined;
  // Nothing is known of a file of bad/ that is no feed: a bare word is a spreadsheet without rows.
  const wanted = demand.kind === 'to-import' ? (demand.items ?? got) : items;
  if (got !== wanted)
    return `import: ${imported.ok ? `${got} items` : `refused: ${imported.reason}`}`;
  const state = imported.ok && imported.items.find(({ front }) => front.state !== 'draft');
  return state ? 'import: an item is not a draft' : undefined;
}

function readAsReader(bytes: Uint8Array, demand: Demand): Outcome & { items?: number } {
  const parsed = parseFeedText(bytes);
  const result = parsed.ok ? readFeed(parsed.value, baseUrl) : parsed;
  if (!result.ok) {
    const { reason } = result;
    return { got: `refused: ${reason}${hint(reason)}`, ok: isRefusalWanted(demand, reason) };
  }
  const { items, total, leftOut } = result.value;
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const left = [...counts].map(([reason, count]) => `${reason} ${count}`).join(', ');
  const got = `${items.length} of ${total}${left ? ` (left out: ${left})` : ''}`;
  if (demand.kind === 'feed') {
    const ok = items.length === demand.usable && total === demand.total;
    return { got, ok, items: items.length };
  }
  return { got, ok: demand.kind === 'either', items: items.length };
}

const hint = (reason: string): string =>
  reason === 'rss' ? ' (no subscription as it is: ask for a JSON Feed, or import it)' : '';

function isRefusalWanted(demand: Demand, reason: string): boolean {
  if (demand.kind === 'to-import') return reason === 'rss';
  if (demand.kind === 'json') return jsonButNoFeed.has(reason);
  if (demand.kind === 'no-json') return noJson.has(reason);
  return demand.kind !== 'feed';
}
