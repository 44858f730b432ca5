// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { show } from './show';
import { at } from './world';

afterEach(cleanup);

const draft = {
  id: 'mine',
  text: 'I stood in waders.',
  itemKey: 'f eels',
  itemTitle: 'Eels are back above the Saumur weir',
  network: 'linkedin',
  caret: { start: 0, end: 0 },
  scroll: 0,
  created: at(23, 9),
  updated: at(23, 9),
};
const place = {
  screen: 'write',
  draftId: 'mine',
  itemKey: 'f eels',
  query: '',
  scroll: 0,
} as const;
const entry = (id: string, text: string, day: number, network = 'linkedin') => ({
  id,
  text,
  network,
  at: at(day, 9),
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('“I posted it” notes the words, the story, the network and the moment; and can be taken back', async () => {
  const { user, kept, asked } = await show({ drafts: [draft], place });
  await user.click(button('Copy'));
  expect(kept.journal).toEqual([]);
  await user.click(button('I posted it'));
  expect(await screen.findByText(/^In your journal: LinkedIn\./)).toBeTruthy();
  expect(kept.journal).toEqual([
    {
      id: 'draft-1',
      draftId: 'mine',
      text: 'I stood in waders.',
      itemKey: 'f eels',
      itemTitle: 'Eels are back above the Saumur weir',
      network: 'linkedin',
      at: at(24, 12),
    },
  ]);
  expect(
    asked.map(({ kind }) => kind).filter((kind) => /network|composer\.insert/.test(kind)),
  ).toEqual([]);
  await user.click(button('Take it back'));
  expect(await screen.findByRole('button', { name: 'I posted it' })).toBeTruthy();
  expect(kept.journal).toEqual([]);
});

test('other words are another text: the button is there again', async () => {
  const { user } = await show({ drafts: [draft], place });
  await user.click(button('I posted it'));
  await screen.findByText(/^In your journal/);
  await user.type(screen.getByRole('textbox', { name: 'Your words' }), ' And more.');
  expect(button('I posted it')).toBeTruthy();
});

test('nothing is noted by itself, and a blank sheet cannot be', async () => {
  const { user, kept } = await show();
  await user.click(button('Write'));
  expect((button('I posted it') as HTMLButtonElement).disabled).toBe(true);
  expect(kept.journal).toEqual([]);
});

test('a disk that is full is said', async () => {
  const { user, kept } = await show({ drafts: [draft], place });
  kept.full = true;
  await user.click(button('I posted it'));
  expect(await screen.findByText(/^It could not be noted: the disk may be full/)).toBeTruthy();
  expect(button('I posted it')).toBeTruthy();
});

test('in the panel the network is the composer’s', async () => {
  const { user, kept } = await show({
    drafts: [draft],
    place,
    face: 'panel',
    composer: { network: 'bluesky', kind: 'post' },
  });
  await user.click(button('I posted it'));
  await waitFor(() => expect(kept.journal).toMatchObject([{ network: 'bluesky' }]));
});

test('the journal: newest first, unfolds, searched with the drafts, and one entry goes and comes back', async () => {
  const long = `The river was loud.\n\nWe held lanterns.${' It went on and on.'.repeat(6)}`;
  const { user, kept } = await show({
    drafts: [draft],
    journal: [
      entry('b', long, 22, 'bluesky'),
      { ...entry('a', 'La rivière renaît', 20), itemTitle: 'The lock gate' },
    ],
    place: { screen: 'me', query: '', scroll: 0 },
  });
  expect(screen.getByText(/^2 texts that you said you posted/)).toBeTruthy();
  await user.click(button('Open the journal'));
  const rows = () =>
    screen.getAllByRole('button', { expanded: false }).map((row) => row.textContent);
  expect(rows()).toEqual([
    'The river was loud. We held lanterns. It went on and on. It…Bluesky · Sun 22 Nov, 09:00',
    'La rivière renaîtLinkedIn · Fri 20 Nov, 09:00 · The lock gate',
  ]);
  await user.click(button(/^The river was loud/));
  expect(screen.getByRole('button', { expanded: true }).querySelector('.read')?.textContent).toBe(
    long,
  );

  const search = screen.getByRole('searchbox', { name: 'Search your words' });
  await user.type(search, 'riviere gate');
  expect(rows()).toEqual(['La rivière renaîtLinkedIn · Fri 20 Nov, 09:00 · The lock gate']);
  await user.clear(search);
  await user.type(search, 'waders');
  expect(button(/^I stood in waders/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Posted' })).toBeNull();
  await user.clear(search);
  await user.type(search, 'submarine');
  expect(screen.getByRole('heading', { name: 'Nothing of yours holds “submarine”' })).toBeTruthy();
  await user.keyboard('{Escape}');

  await user.click(button('Take “La rivière renaît” out of the journal'));
  await waitFor(() => expect(kept.journal.map(({ id }) => id)).toEqual(['b']));
  await user.click(button('Undo'));
  await waitFor(() => expect(kept.journal.map(({ id }) => id).sort()).toEqual(['a', 'b']));
});

test('thousands of entries are shown a part at a time', async () => {
  const { user } = await show({
    journal: Array.from({ length: 3000 }, (_, n) => entry(`e${n}`, `Text ${n}`, 1)),
    place: { screen: 'journal', query: '', scroll: 0 },
  });
  expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(40);
  await user.click(button('Show 2,960 more'));
  expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(80);
});

test('a journal that cannot be opened says so, and that it is still there', async () => {
  await show({
    broken: new Set(['journal.list']),
    place: { screen: 'journal', query: '', scroll: 0 },
  });
  expect(screen.getByText(/could not be opened\. It is still on the disk/)).toBeTruthy();
});

test('the tip for a first text is for those who noted none', async () => {
  const me = { screen: 'learn', query: '', scroll: 0 } as const;
  await show({ drafts: [draft], place: me });
  expect(screen.getByText(/because this is your first draft/)).toBeTruthy();
  cleanup();
  await show({ drafts: [draft], journal: [entry('a', 'Before', 1)], place: me });
  expect(screen.queryByText(/because this is your first draft/)).toBeNull();
});
