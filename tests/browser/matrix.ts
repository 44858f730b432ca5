/**
 * Puts texts into the real editors of the matrix by the extension's own way (an extension page asks the background,
 * which asks the companion in the frame), and checks each cell by the editor's model, its DOM, typing and undo.
 */
import type { Frame, Page } from 'puppeteer-core';
import { asCopy, undoesOneOnly } from '../fixtures/editors/as-copy.ts';
import { editorsAddress, serveEditors } from '../fixtures/editors/build.ts';
import type { Editors } from '../fixtures/editors/main.ts';
import type { Cell } from '../fixtures/editors/matrix.ts';
import type { Host } from '../host/host.ts';
import type { Driver } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { allowLinkedIn } from './on-network.ts';

export const checks = ['model', 'DOM', 'typing', 'undo', 'read-back'] as const;
export type Check = (typeof checks)[number];
/** Each check of a cell: undefined where it passed, else what stood there. `copy`: why it is offered as copy. */
export type Outcome = { cell: Cell; wrong: Partial<Record<Check, string>>; copy?: string };

type Verdict = { ok: boolean; unchanged?: boolean; reason?: string };
type Shown = { text: string; shown: string };

/** A hard space is how some editors keep a space at a line's edge. */
const plain = (text: string) => text.replace(/\u00A0/g, ' ');

export type Stage = { page: Page; asking: Page; frames: Record<string, Frame> };

/** The page of editors in front, and behind it a page of the extension that asks for insertions. */
export async function setStage(driver: Driver, host: Host): Promise<Stage> {
  await allowLinkedIn(driver, host);
  await serveEditors(host);
  const asking = await driver.extensionPage('popup.html');
  const page = await driver.open(editorsAddress);
  const ready = (path: string) =>
    until(`the editors at ${path}`, async () => {
      const frame = page.frames().find((each) => new URL(each.url()).pathname === path);
      return frame && (await frame.evaluate(() => 'editors' in window)) ? frame : undefined;
    });
  const frames = {
    page: await ready('/editors/'),
    frame: await ready('/editors/frame'),
    'foreign frame': await ready('/editors/foreign'),
  };
  await page.bringToFront();
  return { page, asking, frames };
}

type Remote = { editors: Editors };
const stateOf = (frame: Frame): Promise<Shown> =>
  frame.evaluate(() => (globalThis as unknown as Remote).editors.state());

/** The editor's state once it is as wanted, or what it is when the time is over. */
async function settled(frame: Frame, wanted: (state: Shown) => boolean, within = 1500) {
  const end = Date.now() + within;
  for (;;) {
    const state = await stateOf(frame);
    if (wanted(state) || Date.now() > end) return state;
    await new Promise((go) => setTimeout(go, 15));
  }
}

function put(asking: Page, text: string): Promise<Verdict> {
  return asking.evaluate(async (words) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ value?: object }> } };
    };
    const reply = await chrome.runtime.sendMessage({
      ownVoice: 1,
      kind: 'composer.insert',
      params: { text: words },
    });
    return (reply.value ?? { ok: false, reason: JSON.stringify(reply) }) as Verdict;
  }, text);
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key as 'z');
  await page.keyboard.up('Control');
}

/** Runs one cell. What is offered as copy must be told truly, and leave the editor's words. */
export async function runCell({ page, asking, frames }: Stage, cell: Cell): Promise<Outcome> {
  const { kind, place, case: one } = cell;
  const single = kind === 'input' || kind === 'React input';
  const frame = frames[place] ?? frames.page;
  if (!frame) throw new Error(`no frame for ${place}`);
  const line = (text: string) => (single ? text.replace(/\s*\n\s*/g, ' ') : text);
  const before = line(one.before);
  // One editor at a time: a dialog that is open in the page makes its frames inert.
  for (const other of Object.values(frames))
    if (other !== frame)
      await other.evaluate(() => (globalThis as unknown as Remote).editors.clear());
  await frame.evaluate(
    (...call) => (globalThis as unknown as Remote).editors.mount(...call),
    kind,
    frames[place] ? 'page' : place,
    before,
    one.start,
    one.end,
  );
  const typed = one.typed ?? '';
  if (typed) await page.keyboard.type(typed);
  const start = before.slice(0, one.start) + typed + before.slice(one.end);
  if (typed) await settled(frame, ({ text }) => plain(text) === start);
  const text = line(one.text);
  const added = one.twice ? text + text : text;
  const left = before.slice(0, one.start) + typed + added;
  const wanted = left + before.slice(one.end);
  const origin = typed ? start : before;

  const found = await stateOf(frame);
  let verdict = await put(asking, one.text);
  if (one.twice && verdict.ok) verdict = await put(asking, one.text);
  const right = ({ text: model }: Shown) => plain(model) === wanted;
  const whole = (now: Shown) => right(now) && plain(now.shown) === plain(now.text);
  const state = await settled(frame, whole, verdict.ok ? 300 : 100);
  const wrong: Outcome['wrong'] = {};
  const note = (check: Check, good: boolean, is: string) => {
    if (!good) wrong[check] = is;
  };
  const copy = asCopy(cell);
  note('read-back', verdict.ok === right(state), JSON.stringify(verdict));
  if (copy !== undefined) {
    // Nothing was put in: all stays as it was found (Draft in a shadow root loses its own caret as one types there, and
    // model and DOM with it), and the words can be copied.
    note('model', state.text === found.text, state.text);
    note('DOM', state.shown === found.shown, state.shown);
    note('read-back', !verdict.ok && verdict.unchanged === true, JSON.stringify(verdict));
    return { cell, wrong, copy };
  }
  note('DOM', plain(state.shown) === plain(state.text), state.shown);
  note('model', right(state), `${state.text} after ${JSON.stringify(verdict)}`);

  await page.keyboard.type('!');
  const goingOn = `${left}!${before.slice(one.end)}`;
  const both = (one: string) => (now: Shown) => plain(now.text) === one && plain(now.shown) === one;
  const after = await settled(frame, both(goingOn));
  note('typing', both(goingOn)(after), `${after.text} shown as ${after.shown}`);

  // The letter may be a step of its own or one with the words, and each insertion is one.
  const back = undoesOneOnly(cell)
    ? before.slice(0, one.start) + text + before.slice(one.end)
    : origin;
  const undone: string[] = [];
  for (let step = 0; step < (one.twice ? 3 : 2); step += 1) {
    const last = undone.at(-1) ?? after.text;
    await press(page, 'z');
    undone.push((await settled(frame, ({ text: model }) => model !== last, 400)).text);
    if (plain(undone.at(-1) ?? '') === back) break;
  }
  note('undo', both(back)(await settled(frame, both(back), 300)), undone.join(' ⟵ '));
  return { cell, wrong };
}

const short = (text: string) =>
  JSON.stringify(text.length > 200 ? `${text.slice(0, 140)}…${text.slice(-60)}` : text);

/** The table a person reads: an editor a row, what passed of its checks, what is offered as copy and why. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = [...new Set(outcomes.map(({ cell }) => cell.kind))].map((kind) => {
    const own = outcomes.filter(({ cell }) => cell.kind === kind);
    const failed = own.flatMap(({ wrong }) => Object.keys(wrong)).length;
    const copies = own.filter(({ copy }) => copy !== undefined);
    const ran = own.reduce((sum, { copy }) => sum + (copy === undefined ? checks.length : 3), 0);
    return `${kind.padEnd(16)} ${String(own.length).padStart(4)} cells ${String(ran - failed).padStart(5)} passed ${String(copies.length).padStart(4)} as copy ${String(failed).padStart(4)} failed`;
  });
  const faults = outcomes.flatMap(({ cell, wrong }) =>
    Object.entries(wrong).map(
      ([check, is]) =>
        `  ${cell.kind}, ${cell.place}, ${cell.case.name}: ${check} was ${short(is)}`,
    ),
  );
  return [...rows, ...faults].join('\n');
}

export const countOf = (outcomes: readonly Outcome[]) => ({
  cells: outcomes.length,
  checks: outcomes.reduce((sum, { copy }) => sum + (copy === undefined ? checks.length : 3), 0),
  copies: outcomes.filter(({ copy }) => copy !== undefined).length,
  failed: outcomes.flatMap(({ wrong }) => Object.keys(wrong)).length,
});
