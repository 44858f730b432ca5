/**
 * PURE. What the check says against publishing a library that was just built. Most items were looked at by the build
 * before and are as they were: those that nothing was said of then are not looked at again.
 */
import { bounds } from '../feed/bounds.ts';
import { type Assembled, wholeFeed } from './assemble.ts';
import { type CheckOptions, checkFeed, type Finding } from './check.ts';
import type { Entry } from './cut.ts';

const together = 100;

export type Problems = {
  /** Errors and problems, no advice. */
  findings: Finding[];
  /** Ids of the items of which there is nothing to say. */
  clean: ReadonlySet<string>;
};

/**
 * Checks a built library. `isClean`: whether an earlier check, no later than this one and of a feed with the same fields
 * of its own, had nothing to say of this very entry. What there is to say of an item depends on nothing but the item and
 * those fields; what depends on the library as a whole is advice.
 */
export function problemsOf(
  { feed, entries }: Assembled,
  options: CheckOptions,
  isClean: (entry: Entry) => boolean,
): Problems {
  const check = (some: readonly Entry[]): Finding[] => {
    const text = wholeFeed({ feed, entries: [...some], withdrawn: [] });
    const report = checkFeed(new TextEncoder().encode(text), { ...options, withoutAdvice: true });
    return report.findings.filter(({ severity }) => severity !== 'advice');
  };
  // Of so many a reader leaves some out, which no item can say for itself.
  if (entries.length > bounds.items) return { findings: check(entries), clean: new Set() };
  const hasNone = (some: readonly Entry[]) => check(some).every(({ item }) => item === undefined);
  const clean = new Set(entries.filter(isClean).map(({ id }) => id));
  const unknown = entries.filter(({ id }) => !clean.has(id));
  for (let at = 0; at < unknown.length; at += together) {
    const some = unknown.slice(at, at + together);
    const good = hasNone(some) ? some : some.filter((entry) => hasNone([entry]));
    for (const { id } of good) clean.add(id);
  }
  return { findings: check(entries.filter(({ id }) => !clean.has(id))), clean };
}
