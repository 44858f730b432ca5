import { expect, test } from 'vitest';
import { networkById, networks } from '../../../lib/networks/all';
import { watchedAt } from '../../../lib/networks/watched';

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
  ] as const)
    expect(watchedAt(host)?.id).toBe(id);
  for (const host of [
    'linkedin.com',
    'notx.com',
    'x.com.example.com',
    'api.bsky.app',
    'evil-www.linkedin.com',
    'www.linkedin.com.example.com',
    '',
  ])
    expect(watchedAt(host), host).toBeUndefined();
});
