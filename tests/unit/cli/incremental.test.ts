/**
 * A build that knows the last one publishes what a build that knows nothing does, byte for byte, whatever was done to the
 * folder and to what was kept between them.
 */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { createHome, item, library } from './call';

const day = 24 * 3600 * 1000;
const start = Date.parse('2026-11-24T08:00:00Z');
const slots = 6;
const names = Array.from({ length: slots }, (_, n) => `items/${n % 2 ? 'team/' : ''}${n}.md`);
const cold = mkdtempSync(join(tmpdir(), 'own-voice-cold-'));
const { home, run, file, put, close } = createHome();
const warm = process.env.XDG_CACHE_HOME ?? '';
afterEach(() => {
  vi.restoreAllMocks();
  process.env.XDG_CACHE_HOME = warm;
});
afterAll(() => {
  rmSync(cold, { recursive: true });
  close();
});

const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );

/** Writes, and gives the file the times it had, as `cp -p` and `rsync -t` do. */
function putQuietly(path: string, text: string) {
  const { atime, mtime } = statSync(join(home, path));
  put(path, text);
  utimesSync(join(home, path), atime, mtime);
}

const there = (name: string) => statSync(join(home, 'lib', name), { throwIfNoEntry: false });

type Step = { what: string; at: number; to: number };
const whats = [
  'edit',
  'edit quietly',
  'same length, quietly',
  'remove',
  'move',
  'draft',
  'withdraw',
  'not good',
  'look from',
  'broken',
  'mend',
  'picture',
  'other picture',
  'library',
  'turn off',
  'keep less',
  'keep other',
];

/** Does one thing to the folder, or to what was kept of it. */
function act({ what, at, to }: Step, n: number) {
  const name = names[at] ?? '';
  const path = `lib/${name}`;
  const id = `i${at}`;
  const kept = () =>
    readdirSync(join(warm, 'own-voice')).map((one) => join(warm, 'own-voice', one));
  const mine = (over: string) => put(path, item(id, over));
  if (what === 'edit') put(path, `${item(id)}\nEdited ${n}, ${to}.\n`);
  else if (what === 'edit quietly' && there(name)) putQuietly(path, `${item(id)}\nQuiet ${to}.\n`);
  else if (what === 'same length, quietly' && there(name))
    putQuietly(path, file(path).replace(/[a-z](?=\S*\n$)/, String.fromCharCode(97 + to)));
  else if (what === 'remove') rmSync(join(home, path), { force: true });
  else if (what === 'move' && there(name) && there(names[to] ?? ''))
    renameSync(join(home, path), join(home, `lib/${names[to]}`));
  else if (what === 'draft') put(path, item(id).replace('approved', 'draft'));
  else if (what === 'withdraw') mine('withdrawn: true\nnote: An error\n');
  else if (what === 'not good') mine(`texts: [{ text: You must share this ${to} }]\n`);
  else if (what === 'look from') mine(`show_from: ${new Date(start + to * day).toISOString()}\n`);
  else if (what === 'broken') put(path, '---\nid: [\n---\n');
  else if (what === 'mend') put(path, item(id));
  else if (what === 'picture') mine(`images: [{ file: p${to % 2}.png, alt: An eel }]\n`);
  else if (what === 'other picture')
    for (const folder of ['items', 'items/team'])
      put(`lib/${folder}/p${at % 2}.png`, `bytes ${to}`);
  else if (what === 'library') put('lib/library.yaml', `${library}description: Edition ${to}\n`);
  else if (what === 'turn off')
    put('lib/library.yaml', `${library}rules_off: { commands: We had to ask once ${to} }\n`);
  else if (what === 'keep less') for (const one of kept()) rmSync(one);
  else if (what === 'keep other')
    for (const one of kept()) {
      const bytes = readFileSync(one);
      const spot = (at * 7919 + to * 104729) % bytes.length;
      bytes[spot] = (bytes[spot] ?? 0) ^ (1 << (to % 8));
      writeFileSync(one, bytes);
    }
}

async function build(cache: string, out: string, at: number) {
  process.env.XDG_CACHE_HOME = cache;
  const date = new Date(at).toISOString();
  const said = await run('build', './lib', '--out', `./${out}`, '--unsigned', '--date', date);
  return { ...said, out: said.out.replaceAll(join(home, out), 'OUT') };
}

const step = fc.record({
  what: fc.constantFrom(...whats),
  at: fc.nat({ max: slots - 1 }),
  to: fc.nat({ max: slots - 1 }),
});
const round = fc.record({
  steps: fc.array(step, { maxLength: 4 }),
  later: fc.nat({ max: 3 }),
  // A clock that is ahead makes the build sure of every file that is older than it.
  ahead: fc.constantFrom(0, 60_000),
});

const after = (what: string, at: number, to: number) => ({
  steps: [{ what, at, to }],
  later: 0,
  ahead: 60_000,
});
/** What chance may miss: rules and settings that change while the items stay, and a picture that changes alone. */
const always = [
  [after('library', 0, 1), after('turn off', 0, 2), after('library', 0, 3), after('mend', 0, 0)],
  [after('other picture', 0, 3), after('other picture', 0, 4), after('mend', 5, 0)],
];

test('whatever is done between two builds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 5 }), async (rounds) => {
      for (const gone of ['lib', 'warm', 'cold', '.cache'])
        rmSync(join(home, gone), { recursive: true, force: true });
      for (const [n, name] of names.entries()) put(`lib/${name}`, item(`i${n}`));
      for (const name of ['p0.png', 'team/p0.png', 'p1.png', 'team/p1.png'])
        put(`lib/items/${name}`, `bytes of ${name}`);
      for (const [at, what] of ['picture', 'picture', 'not good', 'turn off'].entries())
        act({ what, at, to: at }, 0);
      let now = start;
      for (const [n, { steps, later, ahead }] of rounds.entries()) {
        now += later * day;
        vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ahead);
        const one = await build(warm, 'warm', now);
        vi.restoreAllMocks();
        rmSync(join(cold, 'own-voice'), { recursive: true, force: true });
        const two = await build(cold, 'cold', now);
        expect(one).toEqual(two);
        expect(contentsOf(join(home, 'warm'))).toEqual(contentsOf(join(home, 'cold')));
        for (const one of steps) act(one, n);
      }
    }),
    { numRuns: 12, examples: always.map((one): [typeof one] => [one]) },
  );
}, 600_000);
