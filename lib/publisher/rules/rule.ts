/**
 * PURE. What a rule of the trust check is: is this library one that people could make their own?
 * A rule reads the library as employees will and says, with its reason, what stands in the way and what is better.
 */
import type { FeedInfo, Item } from '../../feed/format.ts';
import type { Network } from '../../networks/network.ts';
import type { AllSeen } from '../seen.ts';

export type Tongue = 'en' | 'fr';
/** `problem` makes `check` end with 1; `advice` is to think about. */
export type Severity = 'problem' | 'advice';

export type CheckedLibrary = {
  info: FeedInfo;
  items: readonly Item[];
  /** The feed's own address, where it is known. */
  address?: string;
  networks: readonly Network[];
  /** ms since 1970. */
  now: number;
  /** The languages that the company says it speaks, as BCP 47 tags. */
  languages?: readonly string[];
  /** What was found at its addresses, when somebody looked. */
  seen?: AllSeen;
};

/** What a rule found: the item's id where it is about one, and the thing itself (a word, a link, a language). */
export type Hit = { item?: string; what?: string };

export type Rule = {
  id: string;
  severity: Severity;
  find: (library: CheckedLibrary) => Hit[];
  /** What is so, why it matters, what to do: one or two sentences. */
  say: Record<Tongue, (what: string) => string>;
};

/** Runs `find` over every item and names the item in each hit. */
export function eachItem(
  find: (item: Item, library: CheckedLibrary) => (string | undefined)[],
): Rule['find'] {
  return (library) =>
    library.items.flatMap((item) =>
      find(item, library)
        .filter((what) => what !== undefined)
        .map((what) => ({ item: item.id, what })),
    );
}

/** Every sentence that comms wrote for others to use or to be moved by. */
export function offeredTexts(item: Item): string[] {
  return [...item.texts.map((text) => text.text), ...item.angles];
}
