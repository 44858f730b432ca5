import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  publishedFeedSchema,
  publishedIndexSchema,
  publishedPayloadSchema,
} from '../../../lib/publisher/schemas/published';
import { createHome, item, library, passphrase } from './call';

const entry = resolve(import.meta.dirname, '../../../lib/cli/own-voice.ts');
const { home, run, file, put, close } = createHome();
beforeAll(() => void vi.stubEnv('OWN_VOICE_PASSPHRASE', passphrase));
afterAll(() => {
  vi.unstubAllEnvs();
  close();
});

test('from nothing to a signed library, and again without a byte changed', async () => {
  expect((await run('init', './lib', '--title', 'Newsroom')).code).toBe(0);
  expect((await run('init', './lib')).out).toContain('nothing was changed');
  put('lib/library.yaml', library);
  put('lib/items/one.md', item('one'));
  put('lib/items/two.md', item('two', 'images: [{ file: eel.png, alt: An eel }]\n'));
  put('lib/items/eel.png', 'not really a picture, but bytes');
  expect((await run('keys', 'new', './key.json')).code).toBe(0);
  const first = await run(
    'build',
    './lib',
    '--out',
    './site',
    '--key',
    './key.json',
    '--date',
    '2026-11-24T08:00:00Z',
  );
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toContain('2 items');
  const before = file('site/index.json');
  expect(JSON.parse(file('site/feed.json')).items).toHaveLength(2);
  expect(file('site/feed.json')).not.toContain('first-story');
  const again = await run(
    'build',
    './lib',
    '--out',
    './site',
    '--key',
    './key.json',
    '--date',
    '2026-11-25T08:00:00Z',
  );
  expect(again.out).toContain('0 files written');
  expect(file('site/index.json')).toBe(before);
  expect(readdirSync(join(home, 'site/pictures'))).toHaveLength(1);
});

test('diff says what employees will see change', async () => {
  put('before.json', file('site/feed.json'));
  put(
    'lib/items/one.md',
    item('one', 'corrected: { at: 2026-11-24T08:00:00Z, note: "412, not 421" }\n'),
  );
  put('lib/items/two.md', item('two', 'withdrawn: true\n'));
  await run(
    'build',
    './lib',
    '--out',
    './site',
    '--key',
    './key.json',
    '--date',
    '2026-11-26T08:00:00Z',
  );
  const { out } = await run('diff', './before.json', './site/feed.json', '--json');
  expect(JSON.parse(out)).toEqual([
    { kind: 'changed', id: 'one', title: 'Eels above the weir (one)', fields: ['corrected'] },
    { kind: 'gone', id: 'two', title: 'Eels above the weir (two)' },
  ]);
  const payload = JSON.parse(JSON.parse(file('site/index.json')).payload);
  expect(payload).toMatchObject({ seq: 2, removed: ['two'] });
});

test('what is written is what the schemas say, and stands beside them', () => {
  const index = JSON.parse(file('site/index.json'));
  expect(publishedIndexSchema.safeParse(index).error).toBeUndefined();
  expect(publishedPayloadSchema.safeParse(JSON.parse(index.payload)).error).toBeUndefined();
  const feed = JSON.parse(file('site/feed.json'));
  expect(publishedFeedSchema.safeParse(feed).error).toBeUndefined();
  for (const [folder, names] of [
    ['site', [feed.$schema, index.$schema, 'schema/index-payload.schema.json']],
    ['lib', ['schema/library-file.schema.json', 'schema/item-file.schema.json']],
  ] as const)
    for (const name of names) expect(JSON.parse(file(`${folder}/${name}`)).type).toBe('object');
  const [first = ''] = /schema\/\S+/.exec(file('lib/items/first-story.md')) ?? [];
  expect(JSON.parse(file(`lib/${first}`)).title).toContain('front matter');
});

test('a version that employees would refuse is not written', async () => {
  const before = file('site/index.json');
  await run('keys', 'new', './key2.json');
  put('lib/items/three.md', item('three'));
  const unsigned = await run('build', './lib', '--out', './site', '--unsigned');
  expect([unsigned.code, unsigned.out.includes('signature-dropped')]).toEqual([1, true]);
  const stranger = await run('build', './lib', '--out', './site', '--key', './key2.json');
  expect([stranger.code, stranger.out.includes('wrong-key')]).toEqual([1, true]);
  expect(file('site/index.json')).toBe(before);
  const rotated = await run(
    'build',
    './lib',
    '--out',
    './site',
    '--key',
    './key.json',
    '--key',
    './key2.json',
  );
  expect(rotated.code).toBe(0);
  const alone = await run('build', './lib', '--out', './site', '--key', './key.json');
  expect([alone.code, alone.out.includes('rollback')]).toEqual([1, true]);
});

describe('check', () => {
  test('ends with 0, 1 or 2, and says so as JSON', async () => {
    put(
      'good.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        _own_voice: { company: { name: 'C', contact: 'mailto:a@example.com' } },
        items: [{ id: '1', content_text: 'x' }],
      }),
    );
    put(
      'bad.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [{ content_text: 'x' }],
      }),
    );
    put('none.json', '[]');
    const good = await run('check', './good.json', '--json');
    expect(good.code).toBe(0);
    expect(JSON.parse(good.out)).toMatchObject({
      ok: true,
      kind: 'json-feed-1.1',
      items: 1,
      leftOut: 0,
    });
    const bad = await run('check', './bad.json', '--json');
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({
      ok: false,
      items: 0,
      leftOut: 1,
      findings: [{ rule: 'no-id', severity: 'error' }, { rule: 'no-contact' }],
    });
    expect((await run('check', './none.json', '--json')).code).toBe(2);
    expect((await run('check', './not-there.json')).code).toBe(2);
    expect((await run('check')).code).toBe(2);
    expect((await run('check', './bad.json', '--off', 'no-contact=short')).out).toContain(
      'with a reason',
    );
  });
});

test('import makes drafts of a newsroom’s RSS, and never writes over a file', async () => {
  put(
    'news.rss',
    '<rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>Été à Nantes</title><description>Texte</description></item></channel></rss>',
  );
  expect((await run('import', './news.rss', '--into', './lib2')).out).toContain('1 new files');
  const [name = ''] = readdirSync(join(home, 'lib2/items'));
  expect(name).toMatch(/^ete-a-nantes-/);
  expect(file(`lib2/items/${name}`)).toContain('state: draft');
  put(`lib2/items/${name}`, 'mine');
  expect((await run('import', './news.rss', '--into', './lib2')).out).toContain('0 new files');
  expect(file(`lib2/items/${name}`)).toBe('mine');
  expect((await run('import', './none.json', '--into', './lib2')).code).toBe(2);
});

describe('refused with a clear word', () => {
  test('a link that leads out of the folder', async () => {
    put('lib3/library.yaml', library);
    mkdirSync(join(home, 'lib3/items'));
    symlinkSync('/etc/hostname', join(home, 'lib3/items/x.md'));
    const out = await run('build', './lib3', '--out', './site3');
    expect(out).toMatchObject({ code: 1 });
    expect(out.out).toContain('leads out of the folder');
    rmSync(join(home, 'lib3/items/x.md'));
    put('lib3/items/y.md', item('y', 'images: [{ file: ../../key.png, alt: x }]\n'));
    symlinkSync('/etc/hostname', join(home, 'key.png'));
    expect((await run('build', './lib3', '--out', './site3')).out).toContain(
      'is not in the folder',
    );
  });

  test('a picture of few bytes that unpacks into more pixels than readers take', async () => {
    put('lib6/library.yaml', library);
    put('lib6/items/y.md', item('y', 'images: [{ file: wide.png, alt: x }]\n'));
    const size = [0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 16, 0, 0, 0, 15, 67];
    const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...size];
    put('lib6/items/wide.png', new Uint8Array(png));
    const out = await run('build', './lib6', '--out', './site6');
    expect(out).toMatchObject({ code: 1 });
    expect(out.out).toContain('more than 16 million pixels (4096 × 3907)');
  });

  test('a key file that others can read, and a wrong passphrase', async () => {
    chmodSync(join(home, 'key.json'), 0o644);
    expect((await run('keys', 'show', './key.json')).out).toContain(
      'Others on this machine can read the key file',
    );
    chmodSync(join(home, 'key.json'), 0o600);
    const kept = JSON.parse(file('key.json'));
    put('other.json', JSON.stringify({ ...kept, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }));
    chmodSync(join(home, 'other.json'), 0o600);
    const out = await run('build', './lib', '--out', './site4', '--key', './other.json');
    expect(out).toMatchObject({ code: 2 });
    expect(out.out).toContain('does not open the key');
    expect((await run('keys', 'new', './key.json')).out).toContain('nothing was written over it');
  });

  test('front matter with code, with its file and line', async () => {
    put('lib3/items/y.md', '---js\nprocess.exit()\n---\n');
    expect((await run('build', './lib3', '--out', './site3')).out).toMatch(
      /items\/y\.md:1 front-matter-code/,
    );
  });
});

test('as a program: help, and a wrong call', () => {
  const help = spawnSync(process.execPath, [entry, '--help'], { encoding: 'utf8' });
  expect([help.status, help.stdout.includes('own-voice check')]).toEqual([0, true]);
  expect(spawnSync(process.execPath, [entry, 'constructor']).status).toBe(2);
}, 60_000);
