import { expect, test } from 'vitest';
import { networkById, networks } from '../../../lib/networks/all';
import { watched, watchedAt } from '../../../lib/networks/watched';

const text = 'Two lines & a #tag?\n\nÀ bientôt 👷🏽';

test('every address is https and carries what it says it carries', () => {
  for (const { id, compose } of networks) {
    const address = new URL(compose.address(text, 'https://news.example.com/a?b=c'));
    expect(address.protocol, id).toBe('https:');
    const carried = [...address.searchParams.values()].join('\n');
    const first = 'Two lines & a #tag?';
    if (compose.carries === 'text') {
      expect(carried, id).toContain(first);
      expect(carried, id).toContain('À bientôt 👷🏽');
    }
    if (compose.carries !== 'nothing')
      expect(carried, id).toContain('https://news.example.com/a?b=c');
  }
});

test('a link that the text holds already is not added a second time', () => {
  const url = 'https://news.example.com/a';
  for (const { id, compose } of networks.filter((each) => each.compose.carries === 'text')) {
    const whole = decodeURIComponent(compose.address(`Look: ${url}`, url));
    expect(whole.split(url).length - 1, id).toBe(1);
  }
});

test('Reddit: the first line is the title; one too long for a title stays whole in the text', () => {
  const reddit = networkById('reddit');
  const read = (words: string) => new URL(reddit?.compose.address(words) ?? '').searchParams;
  expect(read('Title\n\nBody').get('title')).toBe('Title');
  expect(read('Title\n\nBody').get('text')).toBe('Body');
  const long = 'x'.repeat(400);
  expect(read(long).get('title')).toBe('');
  expect(read(long).get('text')).toBe(long);
});

test('the watcher knows its networks by the exact host', () => {
  for (const [host, id] of [
    ['www.linkedin.com', 'linkedin'],
    ['x.com', 'x'],
    ['twitter.com', 'x'],
    ['bsky.app', 'bluesky'],
    ['mastodon.social', 'mastodon'],
    ['www.facebook.com', 'facebook'],
    ['web.facebook.com', 'facebook'],
    ['www.threads.net', 'threads'],
    ['www.instagram.com', 'instagram'],
    ['www.reddit.com', 'reddit'],
  ] as const)
    expect(watchedAt(host)?.id).toBe(id);
  for (const host of [
    'linkedin.com',
    'notx.com',
    'x.com.example.com',
    'api.bsky.app',
    'notfacebook.com',
    'www.xing.com',
    'evil-www.linkedin.com',
    'www.linkedin.com.example.com',
    '',
  ])
    expect(watchedAt(host), host).toBeUndefined();
});

test('what is said of a network has a month and a source; what nobody is sure of is marked so', () => {
  for (const { id, said, quirks, composers, limit } of networks) {
    for (const each of [said.limits, said.address]) {
      expect(each.seen, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(each.by.length, id).toBeGreaterThan(5);
    }
    for (const { seen } of quirks) expect(seen, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(quirks.length, id).toBeGreaterThan(0);
    // No rule for its pages, no limit: then nobody was sure.
    if (!composers)
      expect(
        quirks.some(({ unsure }) => unsure),
        id,
      ).toBe(true);
    if (limit === undefined) expect(said.limits.unsure, id).toBe(true);
  }
});

test('the button is offered by a rule of its own for posts and comments, never for what a page calls a search', () => {
  for (const { id, composers } of watched) {
    expect(composers.offer.length, id).toBeGreaterThan(0);
    expect(composers.never, id).toContain('[role="search"]');
  }
});
