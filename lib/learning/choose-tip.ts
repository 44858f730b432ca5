/** PURE. Which tip helps now, and why that one: by what one is doing, never at random. */
import type { Item, Notice } from '../feed/format.ts';
import { type Moment, moments, type Tip } from './tip.ts';

/** What the employee is doing, as far as this device knows; nothing of it is kept. */
export type Doing = {
  /** The worst notice that stands now. */
  weather?: Notice['level'];
  /** The composer in the active tab. */
  composer?: 'post' | 'comment';
  draft?: {
    text: string;
    /** The kind of the item it is about; absent where it is about none. */
    about?: Item['kind'];
    pictures?: readonly { alt: string }[];
    /** Most of it still is the company's suggestion. */
    borrowed: boolean;
    /** The text says that its writer works there. */
    disclosed: boolean;
  };
  /** Drafts kept, and posts noted as shared. */
  drafts: number;
  shared: number;
};

/** What is remembered of tips: keys, and when each was last chosen (ms). */
export type TipMemory = {
  shown: Readonly<Record<string, number>>;
  done: readonly string[];
  notForMe: readonly string[];
  /** Tips for now are switched off. */
  off: boolean;
};

export type TipChoice = { tip: Tip; moment: Moment };

const week = 7 * 24 * 60 * 60 * 1000;
/** From here a post is long enough that people ask what it wants of them. */
const longText = 1300;
/** Shorter texts are still being begun: nothing is missing in them yet. */
const begun = 200;

const rules: Record<Moment, (doing: Doing) => boolean> = {
  'bad-weather': ({ weather }) => weather === 'care' || weather === 'pause',
  'no-alt': ({ draft }) => draft?.pictures?.some(({ alt }) => alt.trim() === '') ?? false,
  'first-post': ({ draft, drafts, shared }) => draft !== undefined && drafts <= 1 && shared === 0,
  'not-disclosed': ({ draft }) =>
    draft?.about !== undefined && draft.text.length >= begun && !draft.disclosed,
  borrowed: ({ draft }) => draft?.borrowed ?? false,
  'long-text': ({ draft }) => (draft?.text.length ?? 0) >= longText,
  'no-ending': ({ draft }) =>
    draft !== undefined && draft.text.length >= begun && !/[.!?…»”"’)\]]\s*$/u.test(draft.text),
  reply: ({ composer }) => composer === 'comment',
  job: ({ draft }) => draft?.about === 'job',
  event: ({ draft }) => draft?.about === 'event',
  picture: ({ draft }) => (draft?.pictures?.length ?? 0) > 0,
  writing: ({ draft }) => draft !== undefined && draft.text.trim() !== '',
  starting: ({ draft, shared }) =>
    (draft === undefined || draft.text.trim() === '') && shared === 0,
  quiet: () => true,
};

/** The moments that hold, the most pressing first. */
export function momentsOf(doing: Doing): Moment[] {
  return moments.filter((moment) => rules[moment](doing));
}

/**
 * Chooses the tip for now. Of the most pressing moment that still has one: the tip not shown for longest,
 * the company's before the bundled, those of preferred topics first when nothing presses.
 * Never one that was shown within seven days, is done, or is "not for me".
 * @param language two letters; a tip in another language is never chosen, one without a language may be
 * @param preferred topics that the portrait leads to
 * @param now ms since 1970
 * @returns the tip and the moment that is its reason, or undefined: off, or nothing left
 */
export function chooseTip(
  tips: readonly Tip[],
  doing: Doing,
  memory: TipMemory,
  {
    language,
    preferred = [],
    now,
  }: { language: string; preferred?: readonly string[]; now: number },
): TipChoice | undefined {
  if (memory.off) return undefined;
  const closed = new Set([...memory.done, ...memory.notForMe]);
  const open = tips.filter(
    (tip) =>
      !closed.has(tip.key) &&
      !recently(memory.shown[tip.key], now) &&
      speaks(tip.language, language),
  );
  for (const moment of momentsOf(doing)) {
    const fitting = open.filter((tip) => tip.when.includes(moment));
    const tip = first(fitting, (one) => [
      moment === 'quiet' && one.topics.some((topic) => preferred.includes(topic)) ? 0 : 1,
      one.from === undefined ? 1 : 0,
      memory.shown[one.key] ?? 0,
    ]);
    if (tip) return { tip, moment };
  }
  return undefined;
}

/** A choice stays for one sitting: while its moment holds, for four hours, until it is done or another is asked for. */
export function stillFits(
  choice: { key: string; moment: string; at: number },
  doing: Doing,
  memory: TipMemory,
  now: number,
): boolean {
  const sitting = 4 * 60 * 60 * 1000;
  return (
    !memory.off &&
    Math.abs(now - choice.at) < sitting &&
    momentsOf(doing)[0] === choice.moment &&
    !memory.done.includes(choice.key) &&
    !memory.notForMe.includes(choice.key)
  );
}

/** A clock that was set back must not hide a tip for longer than a week either. */
const recently = (shown: number | undefined, now: number): boolean =>
  shown !== undefined && Math.abs(now - shown) < week;

const speaks = (own: string, wanted: string): boolean =>
  own === '' || own.slice(0, 2).toLowerCase() === wanted;

/** The first with the smallest ranks; equals keep their order. */
function first<T>(list: readonly T[], ranks: (one: T) => readonly number[]): T | undefined {
  const compare = (a: readonly number[], b: readonly number[]): number => {
    for (const [at, rank] of a.entries()) {
      const difference = rank - (b[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return list.toSorted((a, b) => compare(ranks(a), ranks(b)))[0];
}
