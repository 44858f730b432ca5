/**
 * PURE. The check of a published feed: can it be read, what of it is left out, and the trust check.
 * The same for the page and the command line; where files and addresses come from is the caller's.
 */
import type { LeftOut, Refusal } from '../feed/format.ts';
import { parseFeedText } from '../feed/parse.ts';
import { readFeed } from '../feed/read.ts';
import type { Network } from '../networks/network.ts';
import { leftOutWords, refusalWords } from './check-words.ts';
import { rules } from './rules/all.ts';
import type { CheckedLibrary, Severity, Tongue } from './rules/rule.ts';

export type Finding = {
  rule: string;
  severity: 'error' | Severity;
  /** The item's id or title, where the finding is about one. */
  item?: string;
  /** From 1, where it can be found in the file. */
  line?: number;
  message: string;
};

export type Report = {
  /** Nothing that is an error or a problem; advice may stand. */
  ok: boolean;
  kind: 'json-feed-1' | 'json-feed-1.1' | 'none';
  /** How many items employees will see, and how many are left out. */
  items: number;
  leftOut: number;
  findings: Finding[];
  /** Why it is no feed at all. */
  refusal?: Refusal;
};

export type CheckOptions = {
  /** Where the feed is or will be, for relative addresses and the check of the address itself. */
  address: string;
  networks: readonly Network[];
  /** ms since 1970. */
  now: number;
  language: Tongue;
  /** Rules that were turned off, each with a reason. */
  off?: Readonly<Record<string, string>>;
};

/** The line of the first place where an item's id stands as a value; undefined when it does not. */
function lineOf(text: string, id: string): number | undefined {
  const at = text.indexOf(`"id": ${JSON.stringify(id)}`);
  const place = at >= 0 ? at : text.indexOf(`"id":${JSON.stringify(id)}`);
  return place < 0 ? undefined : text.slice(0, place).split('\n').length;
}

const withLine = (text: string, item: string | undefined) => {
  const line = item === undefined ? undefined : lineOf(text, item);
  return line === undefined ? {} : { line };
};

function ofLeftOut(text: string, leftOut: readonly LeftOut[], language: Tongue): Finding[] {
  return leftOut.map((one) => ({
    rule: one.reason,
    severity: one.what === 'item' && one.reason !== 'withdrawn' ? 'error' : 'advice',
    item: one.item,
    ...withLine(text, one.item),
    message: leftOutWords[language](one),
  }));
}

/** The trust check alone, for a library that is not published yet. */
export function trustFindings(
  library: CheckedLibrary,
  language: Tongue,
  off: CheckOptions['off'] = {},
): Finding[] {
  return rules
    .filter((rule) => !Object.hasOwn(off, rule.id))
    .flatMap((rule) =>
      rule.find(library).map(({ item, what }) => ({
        rule: rule.id,
        severity: rule.severity,
        ...(item === undefined ? {} : { item }),
        message: rule.say[language](what ?? ''),
      })),
    );
}

/** Checks the bytes found at an address. Never throws; what is no feed comes back as kind 'none' with its refusal. */
export function checkFeed(bytes: Uint8Array, options: CheckOptions): Report {
  const { address, networks, now, language, off } = options;
  const parsed = parseFeedText(bytes);
  const read = parsed.ok ? readFeed(parsed.value, address) : parsed;
  if (!read.ok) {
    const message = refusalWords[language][read.reason];
    const finding: Finding = { rule: read.reason, severity: 'error', message };
    return {
      ok: false,
      kind: 'none',
      items: 0,
      leftOut: 0,
      findings: [finding],
      refusal: read.reason,
    };
  }
  const text = new TextDecoder().decode(bytes);
  const { info, items, leftOut } = read.value;
  const findings = [
    ...ofLeftOut(text, leftOut, language),
    ...trustFindings({ info, items, address, networks, now }, language, off).map((finding) => ({
      ...finding,
      ...withLine(text, finding.item),
    })),
  ];
  const version = (parsed.ok && (parsed.value as { version?: unknown }).version) || '';
  return {
    ok: findings.every((finding) => finding.severity === 'advice'),
    kind: /1\.1$/.test(String(version)) ? 'json-feed-1.1' : 'json-feed-1',
    items: items.length,
    leftOut: leftOut.filter((one) => one.what === 'item').length,
    findings,
  };
}
