/** What `check` finds where a feed leads to: beside its file from the bytes, and on the web when it is asked to look. */
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { createHome } from './call';

const { run, put, close } = createHome();
afterEach(() => vi.unstubAllGlobals());
afterAll(close);

/** The first bytes of a PNG of that size: all that is looked at. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(64);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const feed = (item: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    feed_url: 'https://news.example.com/own/feed.json',
    items: [{ id: '1', title: 'One', ...item }],
  });
const picture = (url: string) => ({ _own_voice: { images: [{ url, alt: 'An eel' }] } });

async function found(...args: string[]) {
  const { out } = await run('check', './site/feed.json', '--json', ...args);
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  return findings
    .filter(({ rule }) => ['moved-link', 'unfit-picture'].includes(rule))
    .map(({ message }) => message);
}

test.each([
  ['one that is good', png(1200, 630), []],
  ['one that is wider than its feed says', png(6000, 630), ['(6000 × 630)']],
  ['a page by the name of a picture', Buffer.from('<html>not here</html>'), ['(?)']],
  [
    'one that is too heavy',
    Buffer.concat([png(9, 9), Buffer.alloc(6 * 1024 * 1024)]),
    ['(6.0 MB)'],
  ],
])('a picture beside the feed, without a request: %s', async (_, bytes, faults) => {
  const asked = vi.fn();
  vi.stubGlobal('fetch', asked);
  put('site/pictures/a.png', bytes);
  put('site/feed.json', feed(picture('https://news.example.com/own/pictures/a.png')));
  const findings = await run('check', './site/feed.json', '--json');
  const unfit = JSON.parse(findings.out).findings.filter(
    (one: { rule: string }) => one.rule === 'unfit-picture',
  );
  expect(unfit).toHaveLength(faults.length);
  for (const fault of faults) expect(unfit[0].message).toContain(`a.png ${fault}`);
  expect(asked).not.toHaveBeenCalled();
});

test('the web is asked when one says so: where a link leads, and what its page shows', async () => {
  const answers: Record<string, () => Response> = {
    'https://a.example/old': () =>
      at('https://a.example/new', '<meta content="/p.jpg?a&amp;b" property="og:image">'),
    'https://a.example/p.jpg?a&b': () => at('', png(5000, 9)),
    'https://a.example/eel.png': () => new Response('', { status: 404 }),
  };
  function at(url: string, body: string | Buffer) {
    const response = new Response(typeof body === 'string' ? body : new Uint8Array(body));
    return Object.defineProperty(response, 'url', { value: url });
  }
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const answer = answers[address];
    if (!answer) throw new TypeError('fetch failed');
    return answer();
  });
  const item = { url: 'https://a.example/old', ...picture('https://a.example/eel.png') };
  put('site/feed.json', feed(item));
  expect(await found()).toEqual([]);
  expect(asked).toEqual([]);
  const findings = (await found('--links')).join('\n');
  expect(findings).toContain('https://a.example/old → https://a.example/new');
  expect(findings).toContain('https://a.example/eel.png (404)');
  expect(findings).toContain('https://a.example/p.jpg?a&b (5000 × 9)');
  expect(asked.sort()).toEqual(Object.keys(answers).sort());
  put('site/feed.json', feed({ url: 'https://gone.example/' }));
  expect((await found('--links')).join()).toContain('https://gone.example/ (…)');
});

test('a language of the company’s that has nothing, and a rule that there is not', async () => {
  put('site/feed.json', feed({ language: 'en' }));
  expect((await run('check', './site/feed.json', '--languages', 'en, nl')).out).toContain('“nl”');
  expect((await run('check', './site/feed.json', '--languages', 'en')).out).not.toContain(
    'missing-language',
  );
  const off = await run('check', './site/feed.json', '--off', 'stael=A reason of ten letters');
  expect([off.code, off.out.includes('there is no rule “stael”')]).toEqual([2, true]);
});
