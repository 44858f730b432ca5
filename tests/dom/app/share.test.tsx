// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { moreSize, pageSize } from '../../../lib/app/list';
import { show } from './show';
import { at, feedState, open, story } from './world';

afterEach(cleanup);

const many = (n: number) =>
  Array.from({ length: n }, (_, i) => open(story({ id: `s${i}`, title: `Story ${i}`, tags: [] })));
const three = [
  open(story()),
  open(story({ id: 'heat', title: 'Test hall heats the offices', tags: ['Workshop'] })),
  open(
    story({
      id: 'job',
      title: 'Two apprentices wanted',
      kind: 'job',
      tags: ['Jobs'],
      published: at(20, 9),
    }),
  ),
];
const titles = () =>
  within(screen.getByRole('tabpanel'))
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);
const search = () => screen.getByRole('searchbox', { name: 'Search stories' });

test('paints the stories with kind, source and date, and has the focus on search', async () => {
  await show({ items: three });
  expect(titles()).toEqual([
    'Eels are back above the Saumur weir',
    'Test hall heats the offices',
    'Two apprentices wanted',
  ]);
  expect(screen.getByText('Job · Newsroom · Fri 20 Nov')).toBeTruthy();
  expect(screen.getAllByText('Newsroom · today')).toHaveLength(2);
  expect(document.activeElement).toBe(search());
  expect(screen.getByText('3 stories, up to date at 11:52.')).toBeTruthy();
});

test('first paint needs three answers, asked for together, and no list', async () => {
  const { asked } = await show({ items: three });
  expect(asked.slice(0, 3).map(({ kind }) => kind)).toEqual([
    'library.head',
    'settings.get',
    'place.get',
  ]);
  expect(asked.some(({ kind }) => kind === 'library.list')).toBe(false);
});

test('searches as one types and says how much was found', async () => {
  const { user } = await show({ items: three });
  const list = screen.getAllByRole('status');
  expect(list.map((region) => region.textContent)).toEqual(['']);
  await user.type(search(), 'hall');
  await waitFor(() => expect(titles()).toEqual(['Test hall heats the offices']));
  expect(screen.getByText('1 story for “hall”')).toBeTruthy();
});

test('an answer that comes too late is dropped', async () => {
  const { user, hold } = await show({ items: three });
  const release = hold('library.list');
  await user.type(search(), 'eels');
  await user.clear(search());
  await user.type(search(), 'hall');
  await act(async () => release());
  await waitFor(() => expect(titles()).toEqual(['Test hall heats the offices']));
});

test('nothing found: says for what, and begins a text', async () => {
  const { user } = await show({ items: three });
  await user.type(search(), 'heron');
  expect(await screen.findByRole('heading', { name: 'No story mentions “heron”' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Write about it' }));
  expect(await screen.findByRole('textbox', { name: 'Your words' })).toBeTruthy();
});

test('Escape clears the search first, then closes', async () => {
  const close = vi.fn();
  const { user } = await show({ items: three, outside: { close } });
  await user.type(search(), 'hall');
  await user.keyboard('{Escape}');
  expect((search() as HTMLInputElement).value).toBe('');
  await waitFor(() => expect(titles()).toHaveLength(3));
  expect(close).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
});

test('topics narrow the list; more of them unfold', async () => {
  const topics = ['Rivers', 'Workshop', 'Jobs', 'Events', 'People', 'Prizes', 'Places'];
  const items = topics.map((tag, i) => open(story({ id: `${i}`, title: tag, tags: [tag] })));
  const { user } = await show({ items });
  const group = screen.getByRole('group', { name: 'Topics' });
  const shown = () => within(group).getAllByRole('button').length;
  const before = shown();
  expect(before).toBeLessThanOrEqual(7);
  await user.click(within(group).getByRole('button', { name: 'More' }));
  expect(shown()).toBe(topics.length + 2);
  await user.click(within(group).getByRole('button', { name: 'Prizes' }));
  await waitFor(() => expect(titles()).toEqual(['Prizes']));
  await user.click(within(group).getByRole('button', { name: 'Fewer' }));
  const chosen = within(group).getByRole('button', { name: 'Prizes' });
  expect(chosen.getAttribute('aria-pressed')).toBe('true');
  await user.click(within(group).getByRole('button', { name: 'All' }));
  await waitFor(() => expect(titles()).toHaveLength(7));
});

test('grows a page at a time, without doubles', async () => {
  const { app } = await show({ items: many(95) });
  expect(titles()).toHaveLength(pageSize);
  for (let shown = pageSize; shown < 95; shown += moreSize) await act(() => app.list.more());
  expect(titles()).toHaveLength(95);
  expect(new Set(titles()).size).toBe(95);
});

test('a change of the library keeps the search, the focus and the rows', async () => {
  const { app, kept } = await show({ items: many(50) });
  while (titles().length < 50) await act(() => app.list.more());
  const row = screen.getByRole('button', { name: 'Story 45' });
  row.focus();
  kept.items = [open(story({ id: 'new', title: 'Brand new', tags: [] })), ...kept.items];
  kept.version += 1;
  await act(() => app.changed());
  expect(titles()[0]).toBe('Brand new');
  expect(titles()).toHaveLength(50);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Story 45' }));
});

test('arrow keys go from search through the rows and back', async () => {
  const { user } = await show({ items: three });
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Eels are back above the Saumur weir');
  await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(search());
});

test('the focus comes back to the row that was opened', async () => {
  const { user } = await show({ items: three });
  await user.click(screen.getByRole('button', { name: 'Test hall heats the offices' }));
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Test hall heats the offices' }),
  ).toBe(document.activeElement);
  await user.keyboard('{Escape}');
  expect(document.activeElement?.textContent).toBe('Test hall heats the offices');
});

test('first run: takes the address to the feeds page', async () => {
  const openOptions = vi.fn();
  const { user } = await show({ items: [], feeds: [], outside: { openOptions } });
  expect(screen.getByRole('heading', { name: 'Whose news would you like to tell?' })).toBeTruthy();
  const field = screen.getByRole('textbox', { name: 'Feed address' });
  expect(document.activeElement).toBe(field);
  await user.type(field, ' https://news.example.com/feed.json ');
  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  expect(openOptions).toHaveBeenCalledWith('feeds', 'https://news.example.com/feed.json');
  expect(screen.getAllByRole('button', { name: 'Write' })).toHaveLength(2);
});

test('the first reading is said, with its place held', async () => {
  const { lastOk: _, ...unread } = feedState();
  const { app, kept } = await show({ items: [], feeds: [unread] });
  expect(screen.getByText('Reading the library. It takes a few seconds.')).toBeTruthy();
  kept.items = three;
  kept.feeds = [feedState()];
  kept.version += 1;
  await act(() => app.changed());
  expect(titles()).toHaveLength(3);
  expect(screen.queryByText('Reading the library. It takes a few seconds.')).toBeNull();
});

test('feeds that hold nothing: one can write all the same', async () => {
  await show({ items: [] });
  expect(screen.getByRole('heading', { name: 'No stories yet' })).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('offline: says of when the library is, and tries again', async () => {
  const { app, user, asked } = await show({ items: three });
  act(() => {
    app.online.value = false;
  });
  expect(screen.getByText('You are offline. This is the library of 11:52.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(asked.some(({ kind }) => kind === 'sync.now')).toBe(true);
});

test('a feed that could not be read: a quiet line that leads to why', async () => {
  const openOptions = vi.fn();
  const { user } = await show({
    items: three,
    feeds: [feedState({ problem: 'html' })],
    outside: { openOptions },
  });
  expect(titles()).toHaveLength(3);
  expect(screen.getByText(/Newsroom could not be read just now/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'See why' }));
  expect(openOptions).toHaveBeenCalledWith('feeds');
});

test('a paused feed is not complained about; two that fail are counted', async () => {
  await show({
    items: three,
    feeds: [
      feedState({ id: 'a', problem: 'html' }),
      feedState({ id: 'b', problem: 'rss' }),
      feedState({ id: 'c', problem: 'html', paused: true }),
    ],
  });
  expect(screen.getByText(/^2 feeds could not be read/)).toBeTruthy();
});

test('a feed that has ended says so', async () => {
  await show({ items: three, feeds: [feedState({ expired: true })] });
  expect(screen.getByText('Newsroom has ended: nothing new will come from it.')).toBeTruthy();
});

test('a library that cannot be opened: says what is safe, and recovers', async () => {
  const { kept, user } = await show({ items: three, broken: new Set(['library.head']) });
  expect(screen.getByRole('heading', { name: 'The library could not be opened' })).toBeTruthy();
  kept.broken.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(titles()).toHaveLength(3));
});

test('a picture keeps its place before it is here', async () => {
  const url = 'https://news.example/eels.png';
  const items = [open(story({ images: [{ url, alt: 'Eels' }] }))];
  const data = 'data:image/png;base64,AAAA';
  const { view } = await show({ items, pictures: { [url]: data } });
  const place = view.container.querySelector('.item .pic');
  expect(place).not.toBeNull();
  await waitFor(() => expect(place?.querySelector('img')?.getAttribute('src')).toBe(data));
});

test('feed text is only ever text', async () => {
  const title = '<img src=x onerror=alert(1)><b>Bold</b>';
  const { view } = await show({ items: [open(story({ title }))] });
  expect(screen.getByRole('button', { name: title })).toBeTruthy();
  expect(view.container.querySelector('.item b, .item img')).toBeNull();
});

test('the tabs are tabs: arrows, selection, panel', async () => {
  const { user } = await show({ items: three });
  const share = screen.getByRole('tab', { name: 'Share' });
  expect(share.getAttribute('aria-selected')).toBe('true');
  share.focus();
  await user.keyboard('{ArrowRight}');
  const learn = screen.getByRole('tab', { name: 'Learn' });
  expect(document.activeElement).toBe(learn);
  expect(learn.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(screen.getByRole('tab', { name: 'Me' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('tabpanel', { name: 'Me' })).toBeTruthy();
});

test('in French', async () => {
  await show({
    items: three,
    settings: { language: 'fr', networks: [], network: 'linkedin', firstRunDone: true },
    outside: { languages: ['en-GB', 'fr-FR'] },
  });
  expect(screen.getByRole('tab', { name: 'Partager' })).toBeTruthy();
  expect(screen.getByText('Emploi · Newsroom · ven. 20 nov.')).toBeTruthy();
  expect(screen.getByText('3 articles, à jour à 11 h 52.')).toBeTruthy();
  expect(document.documentElement.lang).toBe('fr');
});

test('what arrived since one last looked has a dot, said in a word; opening it takes the dot away', async () => {
  const arrived = new Map([['f eels', at(24, 10)]]);
  const { user, kept, asked } = await show({ items: three, arrived, since: at(24, 9) });
  const rows = screen.getAllByRole('listitem');
  expect(rows.map((row) => row.querySelector('.dot') !== null)).toEqual([true, false, false]);
  expect(rows[0]?.textContent).toContain('New. ');
  // What is on the screen now counts as seen when it is opened the next time.
  expect(asked.some(({ kind }) => kind === 'library.seen')).toBe(true);
  expect(kept.since).toBe(at(24, 12));
  await user.click(screen.getByRole('button', { name: 'Eels are back above the Saumur weir' }));
  await user.click(screen.getByRole('button', { name: /^Back/ }));
  expect(document.querySelector('.dot')).toBeNull();
});

test('no dot where the library was never looked at before, nor where all is silent', async () => {
  const arrived = new Map([['f eels', at(24, 10)]]);
  await show({ items: three, arrived });
  expect(document.querySelector('.dot')).toBeNull();
  cleanup();
  const settings = {
    language: 'en' as const,
    networks: [],
    network: 'linkedin',
    firstRunDone: true,
    silentSince: 1,
  };
  const { asked } = await show({ items: three, arrived, since: at(24, 9), settings });
  expect(document.querySelector('.dot')).toBeNull();
  expect(asked.some(({ kind }) => kind === 'library.seen')).toBe(false);
});

test('with several feeds the list can be narrowed to one, and comes back to it', async () => {
  const [first, ...rest] = three;
  const items = [{ ...(first as (typeof three)[number]), feedId: 'g', source: 'Team' }, ...rest];
  const feeds = [feedState(), feedState({ id: 'g', name: 'Team' })];
  const { user, app, kept } = await show({ items, feeds });
  const source = () => screen.getByRole('combobox', { name: 'Source' });
  await user.selectOptions(source(), 'Team');
  await waitFor(() => expect(titles()).toEqual(['Eels are back above the Saumur weir']));
  app.flush();
  await waitFor(() => expect(kept.place).toMatchObject({ source: 'g' }));
  await user.selectOptions(source(), 'All sources');
  await waitFor(() => expect(titles()).toHaveLength(3));
});

test('one feed needs no choice of source, and a source that is gone is forgotten', async () => {
  const place = { screen: 'share', query: '', source: 'gone', scroll: 0 } as const;
  await show({ items: three, place });
  expect(screen.queryByRole('combobox', { name: 'Source' })).toBeNull();
  expect(titles()).toHaveLength(3);
});

test('a library that was not renewed in time says so, and is not said to be unread', async () => {
  await show({ items: three, feeds: [feedState({ problem: 'out-of-date' })] });
  expect(screen.getByText('Newsroom was not renewed in time. It may be out of date.')).toBeTruthy();
  expect(screen.queryByText(/could not be read/)).toBeNull();
  expect(titles()).toHaveLength(3);
});
