import { expect, test } from 'vitest';
import { networkById, networks } from '../../../lib/networks/all';
import { composeAddress } from '../../../lib/networks/compose-address';

const link = 'https://news.example.com/ferry';
const of = (id: string) => {
  const network = networkById(id);
  if (!network) throw new Error(id);
  return network;
};

test('a text that fits is carried whole, whatever is in it', () => {
  const text = 'Été & hiver: 100 % “vrai” 🚢\n\nVoilà #ferry?';
  const { address, carried } = composeAddress(of('linkedin'), text);
  expect(carried).toBe('text');
  expect(new URL(address).searchParams.get('text')).toBe(text);
});

test('the length is measured after encoding: one sign more and the text stays behind, the link goes', () => {
  const { maxLength } = of('linkedin').compose;
  const room = maxLength - composeAddress(of('linkedin'), 'a').address.length + 1;
  expect(composeAddress(of('linkedin'), 'a'.repeat(room)).carried).toBe('text');
  const over = composeAddress(of('linkedin'), 'a'.repeat(room + 1), link);
  expect(over.carried).toBe('link');
  expect(over.address).not.toContain('aaa');
  expect(decodeURIComponent(over.address)).toContain(link);
  expect(composeAddress(of('linkedin'), 'a'.repeat(room + 1)).carried).toBe('nothing');
  // Each of these is one sign on screen and nine in the address.
  expect(composeAddress(of('linkedin'), '…'.repeat(Math.ceil(room / 9) + 1)).carried).toBe(
    'nothing',
  );
});

test.each(
  networks
    .filter(({ compose }) => compose.carries === 'text')
    .map((network) => [network.id, network] as const),
)('%s: a text is carried whole or not at all, by its length after encoding', (_id, network) => {
  // Nine signs in the address for one on screen.
  const of = (length: number) => composeAddress(network, '…'.repeat(length));
  const most = Math.floor((network.compose.maxLength - of(0).address.length) / 9);
  const fits = of(most);
  expect(fits.carried).toBe('text');
  expect(decodeURIComponent(fits.address)).toContain('…'.repeat(Math.min(most, 300)));
  const over = of(most + 2);
  expect(over.carried).toBe('nothing');
  expect(over.address).toBe(of(0).address);
});

test('a network of many hosts opens at the one that is named', () => {
  const { address } = composeAddress(of('mastodon'), 'Words', undefined, 'social.example');
  expect(address).toBe('https://social.example/share?text=Words');
  expect(new URL(composeAddress(of('mastodon'), '').address).host).toBe('mastodon.social');
});

test('a network that takes a link only is given the link and says so', () => {
  expect(composeAddress(of('facebook'), 'My words', link)).toMatchObject({ carried: 'link' });
  expect(composeAddress(of('facebook'), 'My words')).toMatchObject({ carried: 'nothing' });
  expect(composeAddress(of('instagram'), 'My words', link)).toMatchObject({ carried: 'nothing' });
});

test.each(networks.map((network) => [network.id, network] as const))(
  '%s: any text gives an https: address of a length that is taken, half characters too',
  (_id, network) => {
    for (const text of ['', 'Words', 'half \ud83d of one', 'x'.repeat(50_000)])
      for (const url of [undefined, link]) {
        const { address } = composeAddress(network, text, url);
        expect(new URL(address).protocol).toBe('https:');
        expect(address.length).toBeLessThanOrEqual(network.compose.maxLength);
      }
  },
);
