// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Look } from '../../../components/options/Look';
import type { Looked } from '../../../lib/library/look';
import { at, item, leftOut, lookPorts, readFeed, show } from './make';

afterEach(cleanup);

const anjou = readFeed({
  items: [
    item('old', { title: 'An old one', language: 'fr', published: at(1, 9) }),
    item('eels', { title: 'Counting eels', language: 'en', published: at(21, 9) }),
    item('heron', { title: 'Le héron', language: 'fr', published: at(18, 9) }),
    item('rain', { title: 'Douze millimètres', language: 'fr', published: at(9, 9) }),
  ],
  total: 7,
  leftOut: [
    leftOut('bad-link', 'Counting eels', 'field'),
    leftOut('no-id', 'Nameless'),
    leftOut('no-id', 'Nameless too'),
    leftOut('empty', 'number 7'),
  ],
});
const found = (over: object = {}): Looked => ({
  kind: 'feed',
  found: { url: 'https://anjou.example/feed.json', feed: anjou, ...over },
});

const paste = async (address: string) => {
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: 'Feed address' }), address);
  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  return user;
};

test('shows what it found: languages, how many can be read, the newest three', async () => {
  const { ports, asked, state } = lookPorts(found());
  show(<Look state={state()} />);
  await paste('  anjou.example/feed.json ');
  const box = await screen.findByRole('region', { name: 'River board of Anjou' });
  expect(asked).toEqual(['https://anjou.example/feed.json']);
  expect(box.textContent).toContain('A JSON Feed in French and English. 4 of 7 items can be read.');
  const newest = within(box).getByText('The newest').parentElement as HTMLElement;
  expect(
    within(newest)
      .getAllByRole('listitem')
      .map((li) => li.querySelector('p')?.textContent),
  ).toEqual(['Counting eels', 'Le héron', 'Douze millimètres']);
  expect(within(newest).getByText('Le héron').lang).toBe('fr');
  expect(box.textContent).toContain('This feed is not signed.');
  expect(ports).toBeDefined();
});

test('moves the focus to what was found, and back to the field when it is left', async () => {
  const { state } = lookPorts(found());
  show(<Look state={state()} />);
  const user = await paste('anjou.example');
  const heading = await screen.findByRole('heading', { name: 'River board of Anjou' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  await user.click(screen.getByRole('button', { name: 'Leave it' }));
  expect(screen.queryByRole('region', { name: 'River board of Anjou' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Feed address' }));
});

test('groups what was left out by reason, whole items first, and names all on request', async () => {
  const { state } = lookPorts(found());
  show(<Look state={state()} />);
  const user = await paste('anjou.example');
  await screen.findByText('2 items without an id');
  expect([...document.querySelectorAll('dt')].map((dt) => dt.textContent)).toEqual([
    '2 items without an id',
    '1 item that is empty',
    '1 link',
  ]);
  expect(screen.queryByText('Nameless too')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show all 4' }));
  expect(screen.getByText('Nameless too')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show less' }));
  expect(screen.queryByText('Nameless too')).toBeNull();
});

test('adds what was shown, empties the field and says so', async () => {
  const add = vi.fn(async () => ({ ok: true as const, name: 'River board of Anjou' }));
  const { state } = lookPorts(found(), { add });
  show(<Look state={state()} />);
  const user = await paste('anjou.example');
  await user.click(await screen.findByRole('button', { name: 'Add this feed' }));
  expect(add).toHaveBeenCalledWith(
    expect.objectContaining({ url: 'https://anjou.example/feed.json', feed: anjou }),
  );
  expect((await screen.findByRole('status')).textContent).toContain(
    '“River board of Anjou” is added.',
  );
  expect((screen.getByRole('textbox', { name: 'Feed address' }) as HTMLInputElement).value).toBe(
    '',
  );
});

test('a full disk while adding is said, and the feed can still be added', async () => {
  const { state } = lookPorts(found(), {
    add: async () => ({ ok: false, problem: 'disk-full' }),
  });
  show(<Look state={state()} />);
  const user = await paste('anjou.example');
  await user.click(await screen.findByRole('button', { name: 'Add this feed' }));
  expect((await screen.findByRole('alert')).textContent).toContain('There is no space left');
  expect(screen.getByRole('button', { name: 'Add this feed' })).toBeTruthy();
});

test('a feed of the list is not offered again', async () => {
  const { state } = lookPorts(found({ already: 'Anjou' }));
  show(<Look state={state()} />);
  await paste('anjou.example');
  await screen.findByText('You have this feed already: “Anjou”.');
  expect(screen.queryByRole('button', { name: 'Add this feed' })).toBeNull();
});

test('a page that names its feed, and an address that led on, are said', async () => {
  const page = lookPorts(
    found({ asked: 'https://anjou.example/', page: 'https://anjou.example/' }),
  );
  show(<Look state={page.state()} />);
  await paste('anjou.example');
  await screen.findByText('The page anjou.example/ names this feed.');
  expect(screen.getByText('Found at anjou.example/feed.json')).toBeTruthy();
  cleanup();
  const moved = lookPorts(found({ asked: 'https://anjou.example/old.json' }));
  show(<Look state={moved.state()} />);
  await paste('anjou.example/old.json');
  await screen.findByText(/led on to anjou\.example\/feed\.json/);
});

test('a page with several feeds lets one choose', async () => {
  const { asked, state } = lookPorts((url) =>
    url.endsWith('.json')
      ? found()
      : {
          kind: 'choose',
          page: url,
          links: [
            { url: 'https://anjou.example/en.json', title: 'English' },
            { url: 'https://anjou.example/fr.json', title: '' },
          ],
        },
  );
  show(<Look state={state()} />);
  const user = await paste('anjou.example');
  await screen.findByRole('heading', { name: 'This page names more than one feed' });
  await user.click(screen.getByRole('button', { name: 'Feed without a name' }));
  await screen.findByRole('button', { name: 'Add this feed' });
  expect(asked).toEqual(['https://anjou.example/', 'https://anjou.example/fr.json']);
});

test('asks for the one host from the click, then looks again by itself', async () => {
  let granted = false;
  const allow = vi.fn(async () => {
    granted = true;
    return true;
  });
  const { asked, state } = lookPorts(
    (url) => (granted ? found() : { kind: 'problem', problem: 'needs-permission', url }),
    { allow },
  );
  show(<Look state={state()} />);
  const user = await paste('https://news.example.com:8443/feed.json');
  await screen.findByText(
    /Your browser will ask you about news\.example\.com:8443, and about no other site/,
  );
  await user.click(screen.getByRole('button', { name: 'Allow news.example.com:8443' }));
  await screen.findByRole('button', { name: 'Add this feed' });
  expect(allow).toHaveBeenCalledWith('https://news.example.com/*');
  expect(asked).toHaveLength(2);
});

test('a refusal is said, looks at nothing more, and can be taken back', async () => {
  const { asked, state } = lookPorts((url) => ({
    kind: 'problem',
    problem: 'needs-permission',
    url,
  }));
  show(<Look state={state()} />);
  const user = await paste('news.example.com/feed.json');
  await user.click(await screen.findByRole('button', { name: 'Allow news.example.com' }));
  await screen.findByRole('heading', { name: 'You did not allow that site' });
  expect(asked).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Allow news.example.com' })).toBeTruthy();
});

test('an address with a key is warned about before anything is read', async () => {
  const { asked, state } = lookPorts(found());
  show(<Look state={state()} />);
  const user = await paste('https://anjou.example/feed.json?token=abc');
  await screen.findByRole('heading', { name: 'This address seems to be made for you alone' });
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Look at it anyway' }));
  await screen.findByRole('button', { name: 'Add this feed' });
  expect(asked).toEqual(['https://anjou.example/feed.json?token=abc']);
});

test('a name and password never leave the field', async () => {
  const { asked, state } = lookPorts(found());
  show(<Look state={state()} />);
  const user = await paste('https://mara:secret@anjou.example/feed.json');
  await user.click(
    await screen.findByRole('button', { name: 'Look without the name and password' }),
  );
  await screen.findByRole('button', { name: 'Add this feed' });
  expect(asked).toEqual(['https://anjou.example/feed.json']);
});

test('looking can be stopped, and its late answer is dropped', async () => {
  let answer: (looked: Looked) => void = () => undefined;
  const { state } = lookPorts(
    () =>
      new Promise((settle) => {
        answer = settle;
      }),
  );
  show(<Look state={state()} />);
  const user = await paste('anjou.example');
  expect((await screen.findByRole('status')).textContent).toContain('Looking at anjou.example.');
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  answer(found());
  await Promise.resolve();
  expect(screen.queryByRole('button', { name: 'Add this feed' })).toBeNull();
});

test('an address from the popup is filled in and not looked at', () => {
  const { asked, state } = lookPorts(found());
  show(<Look state={state('https://anjou.example/feed.json')} />);
  expect((screen.getByRole('textbox', { name: 'Feed address' }) as HTMLInputElement).value).toBe(
    'https://anjou.example/feed.json',
  );
  expect(asked).toEqual([]);
});

test('a fault nobody expected is a message, not a dead page', async () => {
  const { state } = lookPorts(() => Promise.reject(new Error('bug')));
  show(<Look state={state()} />);
  await paste('anjou.example');
  await screen.findByRole('heading', { name: 'That did not work, and we do not know why' });
});

test('a signed feed shows its key, to be compared before it is added; nothing says it is unsigned', async () => {
  const { state } = lookPorts(found({ fingerprint: '1A2B 3C4D 5E6F 7089', upgrades: 'Anjou' }));
  show(<Look state={state()} />);
  await paste('anjou.example');
  const seal = await screen.findByRole('region', { name: 'This feed is signed with this key' });
  expect(seal.textContent).toContain('1A2B 3C4D 5E6F 7089');
  expect(seal.textContent).toContain('Compare these signs');
  expect(seal.textContent).toContain('“Anjou” was read unsigned until now.');
  expect(document.body.textContent).not.toContain('This feed is not signed.');
  expect(screen.getByRole('button', { name: 'Add this feed' })).toBeTruthy();
});
