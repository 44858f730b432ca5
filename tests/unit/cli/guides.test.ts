/** The guides for comms do what they say: each command of a page is run as it stands there, in its order. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFeedText } from '../../../lib/feed/read';
import { refusedAfter } from '../../../lib/publisher/accepted';
import { headersFile } from '../../../lib/publisher/hosting';
import { readItemFile } from '../../../lib/publisher/item-file';
import { readLibraryFile } from '../../../lib/publisher/library-file';
import { createHome, item, passphrase } from './call';
import { commandsOf, docs, examplesOf, wordsOf } from './docs';

beforeAll(() => void vi.stubEnv('OWN_VOICE_PASSPHRASE', passphrase));
afterAll(() => void vi.unstubAllEnvs());

let home: ReturnType<typeof createHome>;
let typed: string[] = [];
beforeEach(() => {
  home = createHome();
  typed = [];
  return () => home.close();
});

/** Runs a command of a page; the files it names are those of the test's folder. */
async function type(command: string) {
  typed.push(command);
  const [, ...words] = wordsOf(command);
  const here = /^(?:library|site|new-site)(?:$|\/)|\.(?:key|rss)$/;
  return home.run(...words.map((word) => (here.test(word) ? `./${word}` : word)));
}
async function good(command: string) {
  const done = await type(command);
  expect([command, done.code, done.out]).toEqual([command, 0, done.out]);
  return done.out;
}
const readSite = () => {
  const read = readFeedText(home.file('site/feed.json'), 'https://news.example.com/feed.json');
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};
const example = (page: string, kind: string, starts: string) => {
  const found = examplesOf(page, kind).find((one) => one.startsWith(starts));
  if (!found) throw new Error(`${page} shows no ${starts}`);
  return found;
};

test('a first feed: the ten minutes', async () => {
  const page = 'first-feed.md';
  await good('own-voice init library --title "Newsroom" --at https://news.example.com/feed.json');
  const begun = home.file('library/library.yaml');
  const company = example(page, 'yaml', 'company:');
  home.put('library/library.yaml', begun.replace(/^company:\n(?: .*\n)+/m, company));
  home.put(
    'news.rss',
    '<rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>One</title></item></channel></rss>',
  );
  await good('own-voice import news.rss --into library');
  home.put('library/items/first-story.md', example(page, 'text', '---'));
  await good('own-voice build library --out site');
  await good('own-voice check site/feed.json');
  const [shown, ...others] = readSite().items;
  expect(others).toEqual([]);
  expect(shown).toMatchObject({ title: 'The eels are back above the weir', kind: 'story' });
  expect([shown?.facts.length, shown?.angles.length]).toEqual([2, 2]);
  home.put(
    'library/library.yaml',
    `${home.file('library/library.yaml')}${example(page, 'yaml', 'rules_off:')}`,
  );
  expect((await home.run('build', './library', '--out', './site')).code).toBe(0);
  // `serve` has a test of its own, and the last command asks an address that is an example.
  const rest = ['own-voice serve site', 'own-voice check https://news.example.com/feed.json'];
  expect([...typed, ...rest].sort()).toEqual(commandsOf(page).sort());
});

test('bad weather: the notice as it stands there is shown, and nothing is said against it', async () => {
  const page = 'bad-weather.md';
  await home.run('keys', 'new', './signing.key');
  await home.run('init', './library');
  home.put('library/items/first-story.md', item('one'));
  await home.run('build', './library', '--out', './site', '--key', './signing.key');
  const notice = example(page, 'yaml', 'notice:');
  home.put('library/library.yaml', `${home.file('library/library.yaml')}${notice}`);
  vi.setSystemTime('2026-11-25T09:30:00Z');
  const out = await good('own-voice build library --out site --key signing.key');
  await good('own-voice check site/feed.json');
  vi.useRealTimers();
  expect(out).toContain('2 files written');
  expect(readSite().info.notice).toMatchObject({
    level: 'pause',
    ends: Date.parse('2026-11-26T18:00Z'),
  });
  expect(typed).toEqual(commandsOf(page));
});

describe('keys', () => {
  const keysOf = async (...files: string[]) => {
    const lines = [];
    for (const file of files) {
      const out = await good(`own-voice keys show ${file}`);
      lines.push(`  - ${/\{.*\}/.exec(out)?.[0]}\n`);
    }
    return lines.join('');
  };
  const append = (text: string) =>
    home.put('library/library.yaml', `${home.file('library/library.yaml')}${text}`);
  const change = (words: string) =>
    home.put('library/items/one.md', item('one', `summary: ${words}\n`));
  const index = () => home.file('site/index.json');
  const subtle = crypto.subtle;

  test('the start, a handing over, and the loss of all of them', async () => {
    await home.run('init', './library');
    change('first');
    await good('own-voice keys new signing.key');
    await good('own-voice keys new recovery.key');
    append(`keys:\n${await keysOf('signing.key', 'recovery.key')}`);
    await good('own-voice build library --out site --key signing.key');
    const atFirst = index();

    await good('own-voice keys new colleague.key');
    await good('own-voice keys new recovery-2.key');
    const theirs = await keysOf('colleague.key', 'recovery-2.key');
    const early = await home.run(
      'build',
      './library',
      '--out',
      './site',
      '--key',
      './colleague.key',
    );
    expect(early.out).toContain('is not among the keys of library.yaml');
    append(theirs);
    change('second');
    const alone = await home.run(
      'build',
      './library',
      '--out',
      './site',
      '--key',
      './colleague.key',
    );
    expect([alone.code, alone.out.includes('wrong-key')]).toEqual([1, true]);
    const both = 'own-voice build library --out site --key recovery.key --key colleague.key';
    await good(both);
    // Whoever comes back within the four weeks follows; whoever was away for longer is asked.
    expect(await refusedAfter(subtle, atFirst, index())).toBeUndefined();
    const between = index();
    change('third');
    await good('own-voice build library --out site --key colleague.key');
    expect(await refusedAfter(subtle, between, index())).toBeUndefined();
    expect(await refusedAfter(subtle, atFirst, index())).toBe('wrong-key');
    change('fourth');
    const old = await home.run('build', './library', '--out', './site', '--key', './signing.key');
    expect([old.code, /wrong-key|rollback/.test(old.out)]).toEqual([1, true]);

    await good('own-voice keys new signing-3.key');
    await good('own-voice keys new recovery-3.key');
    const yaml = home.file('library/library.yaml');
    const moved = yaml
      .replace('news.example.com', 'stories.example.com')
      .replace(/^keys:[\s\S]*/m, '');
    home.put('library/library.yaml', moved);
    const here = await home.run(
      'build',
      './library',
      '--out',
      './site',
      '--key',
      './signing-3.key',
    );
    expect([here.code, here.out.includes('other-feed')]).toEqual([1, true]);
    await good('own-voice build library --out new-site --key signing-3.key');
    expect(typed).toEqual(commandsOf('keys.md'));
  }, 60_000);

  test('a thief with the signing key cannot name a successor where a recovery key is listed', async () => {
    await home.run('init', './library');
    change('first');
    for (const name of ['signing', 'recovery', 'thief'])
      await home.run('keys', 'new', `./${name}.key`);
    const start = home.file('library/library.yaml');
    append(`keys:\n${await keysOf('signing.key', 'recovery.key')}`);
    await home.run('build', './library', '--out', './site', '--key', './signing.key');
    home.put('library/library.yaml', `${start}keys:\n${await keysOf('signing.key', 'thief.key')}`);
    change('a lie');
    const sign = ['--key', './signing.key', '--key', './thief.key'];
    const out = await home.run('build', './library', '--out', './site', ...sign);
    expect([out.code, out.out.includes('keys-conflict')]).toEqual([1, true]);
    expect(index()).not.toContain('a lie');
  }, 60_000);
});

test('every page is linked, and every link and picture is there', () => {
  const pages = readdirSync(docs);
  const linked = new Set<string>();
  for (const name of pages.filter((one) => one.endsWith('.md'))) {
    for (const [, to = ''] of home
      .read(resolve(docs, name))
      .matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      expect([name, to, existsSync(resolve(docs, to))]).toEqual([name, to, true]);
      linked.add(to);
    }
  }
  expect(pages.filter((name) => !linked.has(name))).toEqual([]);
});

test('the headers on the page are those that are written', () => {
  const hosting = home.read(resolve(docs, 'hosting.md'));
  for (const [, value = ''] of headersFile.matchAll(/Cache-Control: (.*)/g))
    expect(hosting).toContain(value);
});

describe('each guide is there in French too', () => {
  const english = readdirSync(docs).filter((one) => /^[\w-]+\.md$/.test(one));
  const twin = (name: string) => name.replace('.md', '.fr.md');
  const french = (name: string) => home.read(resolve(docs, twin(name)));

  test.each(english)('%s: the same commands, blocks, pictures and headings', (name) => {
    expect(commandsOf(twin(name)).map(plain)).toEqual(commandsOf(name).map(plain));
    for (const kind of ['yaml', 'text'])
      expect(examplesOf(twin(name), kind).length).toBe(examplesOf(name, kind).length);
    const shape = (text: string) => ({
      headings: [...text.matchAll(/^(#+) /gm)].map(([, sign]) => sign),
      pictures: text.match(/!\[[^\]]+\]\(/g)?.length,
      rows: text.match(/^\|/gm)?.length,
      links: [...text.matchAll(/\]\(([\w-]+)(?:\.fr)?\.(?:md|yml)\)/g)].map(([, to]) => to).sort(),
    });
    expect(shape(french(name))).toEqual(shape(home.read(resolve(docs, name))));
  });

  test.each(english)('%s: set as French is set', (name) => {
    const prose = french(name)
      .replace(/^```[\s\S]*?^```/gm, '')
      .replace(/`[^`]*`|\]\([^)]*\)|^\|[ :|-]+\|$/gm, '');
    expect(prose.match(/.{0,20}(?:'| [:;!?»](?=\s|\*|$)|« ).{0,20}/gm)).toBeNull();
  });

  test('its examples are read', () => {
    const [story = ''] = examplesOf('first-feed.fr.md', 'text');
    expect(readItemFile(story)).toMatchObject({ ok: true, item: { front: { language: 'fr' } } });
    const head = 'title: T\nfeed_url: https://news.example.com/feed.json\n';
    const company = examplesOf('first-feed.fr.md', 'yaml').join('');
    const notice = examplesOf('bad-weather.fr.md', 'yaml').join('');
    expect(readLibraryFile(`${head}${company}${notice}`)).toMatchObject({
      ok: true,
      library: { notice: { level: 'pause' } },
    });
  });
});

/** A command without the words that are for people. */
const plain = (command: string) => command.replace(/"[^"]*"/g, '"…"');
