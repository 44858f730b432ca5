import { expect, test } from 'vitest';
import { networkById, networks } from '../../../lib/networks/all';
import type { Network } from '../../../lib/networks/network';
import { isPageOf, pagesOf } from '../../../lib/networks/pages';
import { networkAt, wayOf, whyNoButton } from '../../../lib/networks/ways';

const the = (id: string) => networkById(id) as Network;
const own = 'social.example';
const usual = 'mastodon.social';
const named = { mastodon: { host: `${own}:8443` } };
const at = { granted: true, reached: true };

test('the instance one names is the network’s page, and the one the button is asked for', () => {
  expect(networkAt(own)).toBeUndefined();
  expect(networkAt(own, { instances: named })?.id).toBe('mastodon');
  expect(networkAt(usual, { instances: named })?.id).toBe('mastodon');
  expect(pagesOf(the('mastodon'), { instances: named })).toEqual(['https://social.example/*']);
  expect(pagesOf(the('mastodon'), {})).toEqual(['https://mastodon.social/*']);
  expect(isPageOf(the('mastodon'), usual, { instances: named })).toBe(false);
  expect(pagesOf(the('mastodon'), { instances: { mastodon: { host: '*' } } })).toEqual(
    the('mastodon').matches,
  );
});

test('a grant means the button; what was chosen holds without one', () => {
  const ways = { linkedin: 'asked', bluesky: 'address' } as const;
  for (const id of ['linkedin', 'bluesky']) {
    expect(wayOf(the(id), { networks: [id] })).toBe('beside');
    expect(wayOf(the(id), { networks: [id], ways }), 'even if chosen before').toBe('beside');
  }
  expect(wayOf(the('linkedin'), { networks: [], ways })).toBe('asked');
  expect(wayOf(the('bluesky'), { networks: [], ways })).toBe('address');
});

test('where nothing was chosen, terms that speak against it keep every script away', () => {
  for (const network of networks) {
    const way = wayOf(network, { networks: [] });
    expect(way, network.id).toBe(network.composers && !network.termsAgainst ? 'asked' : 'address');
  }
  expect(wayOf(the('linkedin'), { networks: [] })).toBe('address');
});

test('a network without composers never gets a script, whatever is said', () => {
  const unknown = networks.filter(({ composers }) => !composers);
  expect(unknown.length).toBeGreaterThan(0);
  for (const network of unknown)
    expect(
      wayOf(network, { networks: [network.id], ways: { [network.id]: 'asked' } }),
      network.id,
    ).toBe('address');
});

test.each([
  ['www.linkedin.com', 'linkedin'],
  ['www.linkedin.com.example.org', undefined],
  ['notlinkedin.com', undefined],
  ['x.com', 'x'],
] as const)('%s is of %s', (host, id) => {
  expect(networkAt(host)?.id).toBe(id);
});

test.each([
  ['silent', 'linkedin', { networks: ['linkedin'], silentSince: 1 }, at],
  ['by-address', 'xing', { networks: [] }, at],
  ['off', 'linkedin', { networks: [] }, at],
  ['off', 'bluesky', { networks: [] }, at],
  ['address', 'linkedin', { networks: [], ways: { linkedin: 'address' } }, at],
  ['asked', 'linkedin', { networks: [], ways: { linkedin: 'asked' } }, at],
  ['withheld', 'linkedin', { networks: ['linkedin'] }, { granted: false, reached: true }],
  ['browser', 'linkedin', { networks: ['linkedin'] }, { granted: true, reached: false }],
  [
    'browser',
    'linkedin',
    { networks: [], ways: { linkedin: 'asked' } },
    { granted: false, reached: false },
  ],
  ['no-composer', 'linkedin', { networks: ['linkedin'] }, at],
  ['elsewhere', 'mastodon', { networks: ['mastodon'], instances: named }, { ...at, host: usual }],
  ['no-composer', 'mastodon', { networks: ['mastodon'], instances: named }, { ...at, host: own }],
  ['no-field', undefined, { networks: [] }, { granted: false, reached: true }],
  ['browser', undefined, { networks: [] }, { granted: false, reached: false }],
] as const)('%s: %s with %j, %j', (why, id, chosen, page) => {
  const network = id === undefined ? undefined : the(id);
  expect(whyNoButton(network, chosen, page)).toBe(why);
});
