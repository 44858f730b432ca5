// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { FeedsSection } from '../../../components/options/FeedsSection';
import { createFeeds, type FeedsPorts } from '../../../lib/app/feeds-state';
import type { FeedState } from '../../../lib/messages/shapes';
import { at, feedState, leftOut, lookPorts, show } from './make';

afterEach(cleanup);

/** A list that behaves: what is changed is changed when the list is read again. */
function feedsOf(start: FeedState[], over: Partial<FeedsPorts> = {}) {
  let list = start;
  const edit = (id: string, change: Partial<FeedState>) => {
    list = list.map((feed) => (feed.id === id ? { ...feed, ...change } : feed));
  };
  const ports: FeedsPorts = {
    list: async () => list,
    leftOut: async () => ({ leftOut: [], total: 0 }),
    rename: async (id, name) => edit(id, { name }),
    pause: async (id, paused) => edit(id, { paused }),
    remove: async (id) => {
      list = list.filter((feed) => feed.id !== id);
    },
    readNow: async () => undefined,
    allow: async () => true,
    open: () => undefined,
    now: () => at(24, 12),
    ...over,
  };
  return { ports, edit, state: createFeeds(ports) };
}

async function shown(
  start: FeedState[],
  over: Partial<FeedsPorts> = {},
  language: 'en' | 'fr' = 'en',
) {
  const made = feedsOf(start, over);
  show(
    <FeedsSection
      feeds={made.state}
      look={lookPorts({ kind: 'problem', problem: 'failed', url: '' }).state()}
    />,
    language,
  );
  await act(() => made.state.load());
  return made;
}

test('says that it is looking before the list is there, and what to do when it is empty', async () => {
  const { state } = feedsOf([]);
  show(
    <FeedsSection
      feeds={state}
      look={lookPorts({ kind: 'problem', problem: 'failed', url: '' }).state()}
    />,
  );
  expect(screen.getByText('Looking up your feeds.')).toBeTruthy();
  await act(() => state.load());
  expect(screen.getByText('No feed yet')).toBeTruthy();
  expect(screen.queryByText('Looking up your feeds.')).toBeNull();
});

test('says how each feed is: items, when it was read, when it is read next', async () => {
  await shown(
    [
      feedState({ id: 'a', name: 'Newsroom', items: 214 }),
      feedState({ id: 'b', problem: 'unreachable', lastOk: at(23, 8, 10) }),
      feedState({ id: 'c', paused: true }),
      feedState({ id: 'd', expired: true }),
      feedState({ id: 'e', items: 0, lastOk: undefined as never, next: at(24, 11) }),
    ].map((feed) => (feed.lastOk === undefined ? withoutLastOk(feed) : feed)),
  );
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows[0]).toMatch(/Up to date214 items, read at 11:52.AM\. Next read about 12:20.PM\./);
  expect(rows[1]).toMatch(
    /The host does not answerIts 61 items stay, read on Nov 23 at 8:10.AM\. Next try about 12:20.PM\./,
  );
  expect(rows[2]).toContain('Paused');
  expect(rows[2]).not.toContain('Next');
  expect(rows[3]).toContain('Closed by its publisher');
  expect(rows[4]).toContain('Not read yet0 items. Next read in a moment.');
});

const withoutLastOk = ({ lastOk: _, ...feed }: FeedState): FeedState => feed;

test('renames: Enter keeps, the focus returns, Escape changes nothing', async () => {
  await shown([feedState()]);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  await user.keyboard('Leeds, the works{Enter}');
  await screen.findByRole('heading', { name: 'Leeds, the works' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename' }));
  expect(screen.getByText('The name is saved.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  await user.keyboard('Other{Escape}');
  expect(screen.getByRole('heading', { name: 'Leeds, the works' })).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Name of the feed' })).toBeNull();
});

test('pauses and resumes', async () => {
  await shown([feedState()]);
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  await screen.findByRole('button', { name: 'Resume' });
  expect(screen.getByText('“Leeds works” is paused.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Read now' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
  await screen.findByRole('button', { name: 'Pause' });
});

test('removes only after asking once, and says that drafts stay', async () => {
  await shown([feedState()]);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  const dialog = screen.getByRole('alertdialog', { name: 'Remove “Leeds works”?' });
  expect(dialog.textContent).toContain('Your drafts stay');
  expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Keep it' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove' }));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await user.click(screen.getByRole('button', { name: 'Yes, remove it' }));
  await screen.findByText('No feed yet');
  expect(screen.getByText('“Leeds works” was removed. Your drafts are here.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your feeds' }));
});

test('tries again once at a time, and shows that it reads', async () => {
  let settle: () => void = () => undefined;
  const readNow = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        settle = resolve;
      }),
  );
  const { edit } = await shown([feedState({ problem: 'timeout' })], { readNow });
  const button = screen.getByRole('button', { name: 'Try now' });
  await userEvent.click(button);
  await userEvent.click(button);
  expect(readNow).toHaveBeenCalledTimes(1);
  expect(screen.getByText('Reading')).toBeTruthy();
  edit('leeds', { problem: undefined as never });
  settle();
  await screen.findByText('Up to date');
});

test('a permission that was taken away is asked for again from the click, then the feed is read', async () => {
  const allow = vi.fn(async () => true);
  const readNow = vi.fn(async () => undefined);
  await shown([feedState({ problem: 'permission-lost' })], { allow, readNow });
  await userEvent.click(screen.getByRole('button', { name: 'Allow leeds.example' }));
  expect(allow).toHaveBeenCalledWith('https://leeds.example/*');
  await waitFor(() => expect(readNow).toHaveBeenCalledWith('leeds'));
});

test('a change that fails is said and changes nothing', async () => {
  await shown([feedState()], { pause: async () => Promise.reject(new Error('disk')) });
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  await screen.findByText('That did not work. Everything is as it was; try again.');
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
});

test('speaks French with its own numbers and times', async () => {
  await shown([feedState({ items: 1 })], {}, 'fr');
  expect(screen.getByRole('listitem').textContent).toContain(
    'À jour1 article, dernière lecture à 11\u00a0h\u00a052. Prochaine lecture vers 12\u00a0h\u00a020.',
  );
});

test('what a feed of the list left out can be seen, and that there is more', async () => {
  await shown([feedState()], {
    leftOut: async () => ({ leftOut: [leftOut('no-id', 'Nameless')], total: 120 }),
  });
  const button = await screen.findByRole('button', { name: '120 left out' });
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('1 item without an id')).toBeTruthy();
  expect(screen.getByText('and 119 more')).toBeTruthy();
});

test('a reading that nobody answers is said', async () => {
  await shown([feedState()], { readNow: () => Promise.reject(new Error('no answer')) });
  await userEvent.click(screen.getByRole('button', { name: 'Read now' }));
  await screen.findByText('That did not work. Everything is as it was; try again.');
});

test('a feed says which key signs it; one that is signed now offers to be looked at, one of the company stays', async () => {
  const looks = lookPorts({ kind: 'problem', problem: 'failed', url: '' });
  const made = feedsOf([
    feedState({ id: 'signed', name: 'Signed', fingerprint: '1A2B 3C4D 5E6F 7089' }),
    feedState({ id: 'plain', name: 'Plain', offer: 'https://leeds.example/index.json' }),
    feedState({ id: 'ours', name: 'Ours', managed: true }),
  ]);
  show(<FeedsSection feeds={made.state} look={looks.state()} />);
  await act(() => made.state.load());
  const rows = screen.getAllByRole('listitem');
  expect(rows[0]?.textContent).toContain('Signed, key 1A2B 3C4D 5E6F 7089');
  expect(within(rows[0] as HTMLElement).queryByText(/signs this feed now/)).toBeNull();
  expect(rows[2]?.textContent).toContain('Set up by your company');
  expect(within(rows[2] as HTMLElement).queryByRole('button', { name: 'Remove' })).toBeNull();
  const user = userEvent.setup();
  await user.click(
    within(rows[1] as HTMLElement).getByRole('button', { name: 'Look at the signed feed' }),
  );
  expect(looks.asked).toEqual(['https://leeds.example/index.json']);
});
