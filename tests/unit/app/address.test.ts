import { expect, test } from 'vitest';
import { readAddress } from '../../../lib/app/address';
import { patternOf } from '../../../lib/app/look-state';

const good = (pasted: string) => {
  const read = readAddress(pasted);
  return read.ok ? read.url : read.problem;
};
const personal = (pasted: string) => {
  const read = readAddress(pasted);
  return read.ok && read.personal;
};

test.each([
  ['https://news.example.com/feed.json', 'https://news.example.com/feed.json'],
  ['  https://news.example.com/feed.json\n', 'https://news.example.com/feed.json'],
  ['news.example.com/feed.json', 'https://news.example.com/feed.json'],
  ['news.example.com:8443/feed.json', 'https://news.example.com:8443/feed.json'],
  ['feed://news.example.com/feed.json', 'https://news.example.com/feed.json'],
  ['feed:https://news.example.com/feed.json', 'https://news.example.com/feed.json'],
  ['<https://news.example.com/feed.json>', 'https://news.example.com/feed.json'],
  ['« https://news.example.com/feed.json »', 'https://news.example.com/feed.json'],
  ['https://news.example.com/feed.json#top', 'https://news.example.com/feed.json'],
  ['https://nouvelles.société.example/', 'https://nouvelles.xn--socit-esab.example/'],
  ['http://news.example.com/feed.json', 'not-https'],
  ['feed:http://news.example.com/feed.json', 'not-https'],
  ['', 'bad-address'],
  ['   ', 'bad-address'],
  ['our news', 'bad-address'],
  ['feed', 'bad-address'],
  ['ftp://news.example.com/feed.json', 'bad-address'],
  ['javascript:alert(1)', 'bad-address'],
  ['mailto:comms@example.com', 'bad-address'],
  ['https://', 'bad-address'],
  ['https://news.example.com/a b', 'bad-address'],
])('%j is read as %s', (pasted, expected) => {
  expect(good(pasted)).toBe(expected);
});

test('a name and password are taken out and told', () => {
  const read = readAddress('https://mara:secret@news.example.com/feed.json');
  expect(read).toMatchObject({
    ok: true,
    url: 'https://news.example.com/feed.json',
    personal: 'sign-in',
  });
});

test.each([
  'https://news.example.com/feed.json?token=1',
  'https://news.example.com/feed.json?API_KEY=1',
  'https://news.example.com/feed.json?email=mara@example.com',
  'https://news.example.com/u/3f2504e0-4f89-11d3-9a0c-0305e82c3301/feed.json',
  'https://news.example.com/feed.json?x=a8f3b2c9d7e1f0a4b6c8',
  'https://news.example.com/k3j9x7q2w8e5r1t6y4u0.json',
])('%s looks personal', (address) => {
  expect(personal(address)).toBe('key');
});

test.each([
  'https://news.example.com/feed.json',
  'https://news.example.com/feed.json?lang=fr&page=2',
  'https://news.example.com/2026/11/24/our-long-address-with-many-words.json',
  'https://news.example.com/feeds/newsroom-northern-europe-2026.json',
  'https://news.example.com/?feed=json',
])('%s does not look personal', (address) => {
  expect(personal(address)).toBe(false);
});

test('the permission is for the one host, without its port', () => {
  expect(patternOf('https://news.example.com:8443/feed.json')).toBe('https://news.example.com/*');
});
