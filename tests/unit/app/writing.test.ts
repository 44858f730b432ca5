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

test('leaving while a save is on its way keeps one draft, not two', async () => {
  const disk = slowDisk();
  const due: (() => void)[] = [];
  let clock = 1;
  const ports: Ports = {
    ask: disk.ask,
    now: () => clock++,
    after: (_ms, run) => {
      due.push(run);
      return () => {};
    },
    newId: () => 'one',
    copyText: async () => {},
    copyPicture: async () => {},
    savePicture: async () => {},
    saveText: () => {},
    askToNotify: async () => true,
    trusted: () => true,
  };
  const tick = () => new Promise((go) => setTimeout(go));
  const writing = createWriting(ports, () => {});
  writing.begin({ network: 'linkedin' });
  await tick();
  disk.answer();
  await tick();
  writing.write('The gate hung', { start: 13, end: 13 });
  for (const run of due.splice(0)) run();
  await tick();
  writing.write('The gate hung straight.', { start: 23, end: 23 });
  const left = writing.leave();
  await tick();
  disk.answer();
  await tick();
  disk.answer();
  await left;
  expect(disk.saves.at(-1)?.draft.text).toBe('The gate hung straight.');
  expect([...disk.stored.keys()]).toEqual(['one']);
});
