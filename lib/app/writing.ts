import { computed, signal } from '@preact/signals';
import type { Draft } from '../messages/shapes';
import type { Ports } from './ports';

/** Whether the words on screen are on disk. `keeping`: on their way for more than a second. */
export type Kept = 'nothing' | 'kept' | 'keeping' | 'full' | 'failed';

/** What a new draft begins with; all of it may be absent: a blank sheet. */
export type Beginning = {
  itemKey?: string | undefined;
  itemTitle?: string | undefined;
  angle?: string | undefined;
  text?: string | undefined;
  suggestion?: string | undefined;
  network: string;
};

const saveAfter = 150;
const slowAfter = 1000;
const againAfter = 2000;

/**
 * The writing space: one draft, each change of which is kept within 150 ms, at once on `flush`.
 * Saves go out one after the other, so that an older text never overwrites a newer one; what was not kept goes out again
 * every two seconds, until it is. Where another window has changed the same draft, this text goes on as a draft of its
 * own: `onMoved` gives its id.
 */
export function createWriting({ ask, now, after, newId }: Ports, onMoved: (id: string) => void) {
  const draft = signal<Draft | undefined>(undefined);
  const kept = signal<Kept>('nothing');
  /** Drafts that were left but could not be kept: they live as long as this page is open. */
  const held = signal<readonly Draft[]>([]);
  /** The draft goes on beside another window's. */
  const apart = signal(false);
  /** Rises with every draft that is opened; stays when one only gets another id. */
  const opened = signal(0);
  const state = signal<'none' | 'loading' | 'open' | 'lost'>('none');
  let callOff: (() => void) | undefined;
  let waitsToTryAgain = false;
  let unsaved = false;
  /** When each draft on disk was last changed, as far as this page knows: also of one that was just left. */
  const bases = new Map<string, number>();
  let going: Promise<void> | undefined;

  const saveOnce = async (one: Draft | undefined): Promise<void> => {
    if (!one) return;
    if (one === draft.peek()) unsaved = false;
    const base = bases.get(one.id);
    const stopWaiting = after(slowAfter, () => {
      if (kept.peek() === 'kept') kept.value = 'keeping';
    });
    let answer: 'kept' | 'full' | 'failed';
    let as: string | undefined;
    try {
      const saved = await ask('drafts.save', {
        draft: one,
        ...(base === undefined ? {} : { base }),
      });
      answer = saved.kept;
      as = saved.as;
      if (answer === 'kept') bases.set(as ?? one.id, one.updated);
    } catch {
      answer = 'failed';
    }
    stopWaiting();
    if (answer !== 'kept' && !waitsToTryAgain) {
      waitsToTryAgain = true;
      after(againAfter, tryAgain);
    }
    const others = held.peek().filter((other) => other.id !== one.id);
    const now = draft.peek();
    if (now?.id === one.id) {
      kept.value = answer;
      if (as !== undefined) {
        draft.value = { ...now, id: as };
        apart.value = true;
        onMoved(as);
      }
      if (answer !== 'kept') unsaved = true;
      if (others.length < held.peek().length) held.value = others;
    } else held.value = answer === 'kept' ? others : [...others, one];
  };
  /** `one` is looked up when its turn comes, so that the newest text is what goes out. */
  const save = (one = () => draft.peek()): Promise<void> => {
    callOff?.();
    callOff = undefined;
    going = (going ?? Promise.resolve()).then(() => saveOnce(one()));
    return going;
  };
  const tryAgain = () => {
    waitsToTryAgain = false;
    for (const { id } of held.peek()) void save(() => held.peek().find((one) => one.id === id));
    if (unsaved) void save();
  };
  const change = (part: Partial<Draft>) => {
    const one = draft.peek();
    if (!one) return;
    draft.value = { ...one, ...part };
    unsaved = true;
    callOff ??= after(saveAfter, () => void save());
  };
  const take = (next: Draft | undefined, how: Kept) => {
    draft.value = next;
    kept.value = how;
    if (next && how === 'kept') bases.set(next.id, next.updated);
    else if (next) bases.delete(next.id);
    apart.value = false;
    opened.value += 1;
    state.value = next ? 'open' : 'lost';
  };

  return {
    draft,
    kept,
    held,
    apart,
    opened,
    state,
    blank: computed(() => (draft.value?.text ?? '').trim() === ''),

    /** Opens a new draft; gives its id. */
    begin(from: Beginning): string {
      const { text = '', network } = from;
      const id = newId();
      const at = now();
      take(
        {
          id,
          text,
          network,
          ...(from.itemKey === undefined ? {} : { itemKey: from.itemKey }),
          ...(from.itemTitle === undefined ? {} : { itemTitle: from.itemTitle }),
          ...(from.angle === undefined ? {} : { angle: from.angle }),
          ...(from.suggestion === undefined ? {} : { suggestion: from.suggestion }),
          caret: { start: text.length, end: text.length },
          scroll: 0,
          created: at,
          updated: at,
        },
        'nothing',
      );
      void save();
      return id;
    },
    /** Opens a kept draft. */
    async open(id: string): Promise<void> {
      if (draft.peek()?.id === id) return;
      const mine = held.peek().find((one) => one.id === id);
      if (mine) {
        take(mine, 'failed');
        unsaved = true;
        return;
      }
      state.value = 'loading';
      try {
        take((await ask('drafts.get', { id })).draft, 'kept');
      } catch {
        take(undefined, 'nothing');
      }
    },
    write(text: string, caret: Draft['caret']) {
      if (text !== draft.peek()?.text) change({ text, caret, updated: now() });
      else change({ caret });
    },
    moveCaret(caret: Draft['caret']) {
      const before = draft.peek()?.caret;
      if (before && (before.start !== caret.start || before.end !== caret.end)) change({ caret });
    },
    scrollTo(scroll: number) {
      if (draft.peek()?.scroll !== scroll) change({ scroll });
    },
    chooseNetwork(network: string) {
      change({ network });
    },
    /** Sends what is not on disk yet, now: the page is about to go. */
    flush(): Promise<void> {
      return unsaved ? save() : (going ?? Promise.resolve());
    },
    /** The screen is left: keeps what is written, forgets a draft in which nothing was. */
    async leave(): Promise<void> {
      const one = draft.peek();
      if (!one) return;
      const dirty = unsaved;
      unsaved = false;
      draft.value = undefined;
      state.value = 'none';
      if (dirty) await save(() => one);
      else await going;
      if (one.text.trim() === '') {
        held.value = held.peek().filter((other) => other.id !== one.id);
        await ask('drafts.remove', { id: one.id }).catch(() => {});
      }
    },
  };
}
export type WritingState = ReturnType<typeof createWriting>;
