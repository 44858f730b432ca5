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
import type { AllSeen } from './seen.ts';

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
  /** The languages that the company says it speaks. */
  languages?: readonly string[];
  /** What was found at the feed's addresses, when somebody looked. */
  seen?: AllSeen;
  /** Leaves advice out, for who asks only whether it may be published. */
  withoutAdvice?: boolean;
};

type Lines = (item: string | undefined) => { line?: number };

/** Finds the line of the first place where an item's id or title stands as a value. One walk over the text, made when it is asked for. */
function linesOf(text: string): Lines {
  let lines: Map<string, number> | undefined;
  const walk = () => {
    const found = new Map<string, number>();
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(/"(?:id|title)"\s*:\s*("(?:[^"\\\n]|\\.)*")/g)) {
      for (; counted < match.index; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
      const value = match[1] ?? '';
      if (!found.has(value)) found.set(value, line);
    }
    return found;
  };
  return (item) => {
    if (item === undefined) return {};
    lines ??= walk();
    const line = lines.get(JSON.stringify(item));
    return line === undefined ? {} : { line };
  };
}

function ofLeftOut(lines: Lines, leftOut: readonly LeftOut[], language: Tongue): Finding[] {
  return leftOut.map((one) => ({
    rule: one.reason,
    severity: one.what === 'item' && one.reason !== 'withdrawn' ? 'error' : 'advice',
    item: one.item,
    ...lines(one.item),
    message: leftOutWords[language](one),
  }));
}

/** The trust check alone, for a library that is not published yet. */
export function trustFindings(
  library: CheckedLibrary,
  language: Tongue,
  off: CheckOptions['off'] = {},
  withoutAdvice = false,
): Finding[] {
  return rules
    .filter((rule) => !Object.hasOwn(off, rule.id))
    .filter((rule) => !withoutAdvice || rule.severity !== 'advice')
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
  const { address, networks, now, language, languages, seen, off, withoutAdvice } = options;
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
  const lines = linesOf(new TextDecoder().decode(bytes));
  const { info, items, leftOut } = read.value;
  const library = {
    info,
    items,
    address,
    networks,
    now,
    ...(languages && { languages }),
    ...(seen && { seen }),
  };
  const findings = [
    ...ofLeftOut(lines, leftOut, language),
    ...trustFindings(library, language, off, withoutAdvice).map((finding) => ({
      ...finding,
      ...lines(finding.item),
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
