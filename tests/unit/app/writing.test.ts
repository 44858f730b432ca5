import { expect, test } from 'vitest';
import type { Ports } from '../../../lib/app/ports';
import { createWriting } from '../../../lib/app/writing';
import type { Ask, Params } from '../../../lib/messages/protocol';

/** A disk that keeps drafts as the library does, and answers a save only when it is told to. */
function slowDisk() {
  const saves: Params<'drafts.save'>[] = [];
  const waiting: (() => void)[] = [];
  const stored = new Map<string, number>();
  const ask = (async (kind: string, params: Params<'drafts.save'>) => {
    if (kind !== 'drafts.save') return { ok: true };
    saves.push(params);
    await new Promise<void>((go) => waiting.push(go));
    const { draft, base } = params;
    const apart = base !== undefined && (stored.get(draft.id) ?? 0) > base;
    stored.set(apart ? 'copy' : draft.id, draft.updated);
    return { kept: 'kept', ...(apart ? { as: 'copy' } : {}) };
  }) as Ask;
  return { ask, saves, stored, answer: () => waiting.shift()?.() };
}

/** The world around a writing space that asks `ask`; what is to happen later waits in `due`. */
function worldOf(ask: Ask) {
  const due: (() => void)[] = [];
  let clock = 1;
  let drafts = 0;
  const ports: Ports = {
    ask,
    now: () => clock++,
    after: (_ms, run) => {
      due.push(run);
      return () => due.splice(0, due.length, ...due.filter((each) => each !== run));
    },
    newId: () => `draft ${++drafts}`,
    copyText: async () => {},
    copyPicture: async () => {},
    savePicture: async () => {},
    saveText: () => {},
    askToNotify: async () => true,
    trusted: () => true,
  };
  const tick = () => new Promise((go) => setTimeout(go));
  /** Whatever waits happens now. */
  const later = async () => {
    for (const run of due.splice(0)) run();
    await tick();
  };
  return { ports, tick, later };
}

test('leaving while a save is on its way keeps one draft, not two', async () => {
  const disk = slowDisk();
  const { ports, tick, later } = worldOf(disk.ask);
  const writing = createWriting(ports, () => {});
  writing.begin({ network: 'linkedin' });
  await tick();
  disk.answer();
  await tick();
  writing.write('The gate hung', { start: 13, end: 13 });
  await later();
  writing.write('The gate hung straight.', { start: 23, end: 23 });
  const left = writing.leave();
  await tick();
  disk.answer();
  await tick();
  disk.answer();
  await left;
  expect(disk.saves.at(-1)?.draft.text).toBe('The gate hung straight.');
  expect([...disk.stored.keys()]).toEqual(['draft 1']);
});

test('what a full disk did not take is tried again without another letter, also of a draft that was left', async () => {
  const disk = new Map<string, string>();
  let room = false;
  const ask = (async (kind: string, params: Params<'drafts.save'>) => {
    if (kind !== 'drafts.save') return { ok: true };
    if (!room) return { kept: 'full' };
    disk.set(params.draft.id, params.draft.text);
    return { kept: 'kept' };
  }) as Ask;
  const { ports, tick, later } = worldOf(ask);
  const writing = createWriting(ports, () => {});
  const write = async (text: string) => {
    writing.begin({ network: 'linkedin' });
    writing.write(text, { start: text.length, end: text.length });
    await later();
  };
  await write('The gate hung straight.');
  await writing.leave();
  await write('The oven is hot.');
  expect(writing.kept.value).toBe('full');
  expect(writing.held.value).toHaveLength(1);
  await later();
  expect(disk.size).toBe(0);
  room = true;
  await later();
  await tick();
  expect([...disk.values()].sort()).toEqual(['The gate hung straight.', 'The oven is hot.']);
  expect(writing.kept.value).toBe('kept');
  expect(writing.held.value).toEqual([]);
});
