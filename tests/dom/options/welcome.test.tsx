// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome';
import { createFeeds } from '../../../lib/app/feeds-state';
import { createInterests } from '../../../lib/app/interests';
import { createNetworks } from '../../../lib/app/networks-state';
import { type Mine, nothingMine } from '../../../lib/learning/mine';
import type { Ask } from '../../../lib/messages/protocol';
import type { FeedState } from '../../../lib/messages/shapes';
import { networks } from '../../../lib/networks/all';
import { feedState, lookPorts, readFeed, show } from './make';

afterEach(cleanup);

type Library = { topics?: string[]; mine?: Mine; broken?: boolean };

async function shown({
  feeds = [] as FeedState[],
  answer = true,
  topics = [],
  mine = nothingMine,
  broken = false,
}: { feeds?: FeedState[]; answer?: boolean } & Library = {}) {
  const kept = { mine };
  let on: string[] = [];
  let granted = false;
  const list = [...feeds];
  const nothing = async () => undefined;
  const feedsState = createFeeds({
    list: async () => list,
    leftOut: async () => ({ leftOut: [], total: 0 }),
    rename: nothing,
    pause: nothing,
    remove: nothing,
    readNow: nothing,
    allow: async () => true,
    open: () => undefined,
    now: () => 0,
  });
  const networksState = createNetworks({
    networks,
    settings: async () => ({
      language: 'auto',
      networks: on,
      network: 'linkedin',
      firstRunDone: false,
    }),
    keep: async ({ networks: chosen }) => {
      on = chosen ?? on;
    },
    granted: async () => granted,
    request: async () => {
      granted = answer;
      return answer;
    },
    give: nothing,
  });
  const onDone = vi.fn();
  const look = lookPorts({
    kind: 'feed',
    found: { url: 'https://a.example/f.json', feed: readFeed() },
  });
  const interests = createInterests((async (kind, params) => {
    if (kind === 'library.head')
      return { items: [], topics, feeds: [], total: 0, version: 1 } as never;
    if (broken) throw new Error('no store');
    if (kind === 'mine.get') return kept.mine as never;
    if (kind === 'mine.set') kept.mine = { ...kept.mine, ...params } as Mine;
    return { ok: true } as never;
  }) satisfies Ask);
  show(
    <Welcome
      look={look.state()}
      feeds={feedsState}
      networks={networksState}
      interests={interests}
      onDone={onDone}
    />,
  );
  await act(async () => {
    await Promise.all([feedsState.load(), networksState.load()]);
  });
  return { onDone, user: userEvent.setup(), on: () => on, kept };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

test('three short screens; passing each leads to the end with nothing asked for', async () => {
  const { user, onDone, on } = await shown();
  expect(title()).toBe('Your company’s news, in your own words');
  expect(screen.getByText('1 of 3')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(title()).toBe('Whose news would you like to tell?');
  expect(document.activeElement?.textContent).toBe(title());
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(title()).toBe('A button beside your post on LinkedIn');
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(on()).toEqual([]);
});

test('all of it can be skipped from the first screen', async () => {
  const { user, onDone } = await shown();
  await user.click(screen.getByRole('button', { name: 'Skip all this' }));
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('a feed is looked at and added here', async () => {
  const { user } = await shown();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await user.type(screen.getByRole('textbox', { name: 'Feed address' }), 'a.example/f.json');
  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  await user.click(await screen.findByRole('button', { name: 'Add this feed' }));
  expect(await screen.findByRole('button', { name: 'Go on' })).toBeTruthy();
});

test('LinkedIn is one click that says why', async () => {
  const { user, on, onDone } = await shown({ feeds: [feedState()] });
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(screen.getByText('You have one feed.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(screen.getByText(/A small script waits on the pages of LinkedIn/)).toBeTruthy();
  expect(screen.getByText(/speak against extensions/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Allow LinkedIn' }));
  await waitFor(() => expect(on()).toEqual(['linkedin']));
  await user.click(await screen.findByRole('button', { name: 'Done' }));
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('a refused permission is fine, and one can go back', async () => {
  const { user } = await shown({ answer: false });
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  await user.click(screen.getByRole('button', { name: 'Allow LinkedIn' }));
  await screen.findByText(/that is fine/);
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(title()).toBe('Whose news would you like to tell?');
});

const chosen = (topic: string) =>
  screen.getByRole('button', { name: topic }).getAttribute('aria-pressed');

test('topics are chosen once there is a feed: one’s own words, beside those that were there', async () => {
  const mine = {
    ...nothingMine,
    knownFor: { subjects: ['Rivers'], craft: ['Welding'], causes: ['Eels'] },
  };
  const { user, kept } = await shown({
    feeds: [feedState()],
    topics: ['Craft', 'People', 'Rivers'],
    mine,
  });
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByRole('heading', { name: 'What would you like to see first?' });
  expect(['Craft', 'People', 'Rivers'].map(chosen)).toEqual(['false', 'false', 'true']);
  await user.click(screen.getByRole('button', { name: 'People' }));
  await user.click(screen.getByRole('button', { name: 'Craft' }));
  await user.click(screen.getByRole('button', { name: 'Rivers' }));
  expect(['Craft', 'People', 'Rivers'].map(chosen)).toEqual(['true', 'true', 'false']);
  expect(kept.mine.knownFor).toEqual({
    subjects: ['People', 'Craft'],
    craft: ['Welding'],
    causes: ['Eels'],
  });
});

test('choosing nothing notes nothing, and leads on', async () => {
  const { user, kept, onDone } = await shown({ feeds: [feedState()], topics: ['Craft'] });
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByRole('button', { name: 'Craft' });
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(kept.mine).toBe(nothingMine);
});

test('without a feed’s topics, or without the store, nothing is asked', async () => {
  const { user } = await shown({ feeds: [feedState()], topics: [] });
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(screen.queryByRole('heading', { name: 'What would you like to see first?' })).toBeNull();
  cleanup();
  const other = await shown({ feeds: [feedState()], topics: ['Craft'], broken: true });
  await other.user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByText('You have one feed.');
  expect(screen.queryByRole('button', { name: 'Craft' })).toBeNull();
});
