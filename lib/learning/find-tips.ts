/** PURE. Search among tips: every word of the query somewhere in the tip, accents and case forgiven. */
import { fold } from './fold.ts';
import type { Tip } from './tip.ts';

/**
 * @param query what is typed; empty gives all
 * @param topic a bundled topic or a feed's tag; absent gives all
 * @param hidden keys of tips that are "not for me": left out unless searched for by words
 */
export function findTips(
  tips: readonly Tip[],
  { query, topic, hidden }: { query: string; topic?: string; hidden: readonly string[] },
): Tip[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  const away = new Set(words.length > 0 ? [] : hidden);
  const scored = tips.flatMap((tip) => {
    if (away.has(tip.key) || (topic !== undefined && !tip.topics.includes(topic))) return [];
    const title = fold(tip.title);
    const all = `${title} ${fold(`${tip.text} ${tip.reason} ${tip.topics.join(' ')}`)}`;
    if (!words.every((word) => all.includes(word))) return [];
    return [{ tip, inTitle: words.filter((word) => title.includes(word)).length }];
  });
  return scored.toSorted((a, b) => b.inTitle - a.inTitle).map(({ tip }) => tip);
}
