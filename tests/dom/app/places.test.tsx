// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { reopen, show } from './show';
import { at, open, story } from './world';

afterEach(cleanup);

const draft = (id: string, text: string, day: number) => ({
  id,
  text,
  network: 'linkedin',
  caret: { start: 0, end: 0 },
  scroll: 0,
  created: at(day, 9),
  updated: at(day, 9, 30),
});
const two = [draft('a', 'My mother asked', 19), draft('b', 'Three winters ago', 24)];
const tip = open(
  story({
    id: 'tip',
    title: 'Stop before the moral',
    kind: 'tip',
    text: 'Most posts end with a lesson.\n\nDelete it.',
    summary: '',
    minutes: 1,
  }),
);
const tab = (name: string) => screen.getByRole('tab', { name });

test('Me: one’s own drafts first, newest on top, then what is kept where', async () => {
  const { user } = await show({ drafts: two });
  await user.click(tab('Me'));
  const drafts = await screen.findAllByRole('button', { name: /LinkedIn/ });
  expect(drafts.map((one) => one.textContent)).toEqual([
    'Three winters agoLinkedIn · today, 09:30',
    'My mother askedLinkedIn · Thu 19 Nov, 09:30',
  ]);
  expect(screen.getByText('2, kept on this device')).toBeTruthy();
  expect(screen.getByText(/are kept in this browser\. None of it leaves the device/)).toBeTruthy();
});

test('Me: a draft is deleted at once, and comes back on Undo as it was', async () => {
  const { user, kept } = await show({ drafts: two });
  await user.click(tab('Me'));
  await user.click(await screen.findByRole('button', { name: 'Delete “My mother asked”' }));
  expect(await screen.findByText('Draft deleted.')).toBeTruthy();
  expect(kept.drafts.has('a')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(kept.drafts.get('a')).toEqual(two[0]));
  await waitFor(() => expect(screen.queryByText('Draft deleted.')).toBeNull());
});

test('Me: thousands of drafts are shown a part at a time', async () => {
  const many = Array.from({ length: 5000 }, (_, n) => draft(`d${n}`, `Draft ${n}`, 1));
  const { user, asked } = await show({ drafts: many });
  await user.click(tab('Me'));
  const rows = () => screen.getAllByRole('button', { name: /^Draft \d+/ });
  await screen.findByText('5,000, kept on this device');
  expect(rows()).toHaveLength(40);
  const listed = () => asked.filter(({ kind }) => kind === 'drafts.list').map((one) => one.params);
  expect(listed()).toEqual([{ limit: 40 }]);
  await user.click(screen.getByRole('button', { name: 'Show 4,960 more' }));
  await waitFor(() => expect(rows()).toHaveLength(80));
  expect(listed()).toEqual([{ limit: 40 }, {}]);
  expect(screen.getByRole('button', { name: 'Show 4,920 more' })).toBeTruthy();
});

test('Me: opens a draft and comes back to it', async () => {
  const { user } = await show({ drafts: two });
  await user.click(tab('Me'));
  await user.click(await screen.findByRole('button', { name: /^Three winters ago/ }));
  expect(await screen.findByRole('textbox', { name: 'Your words' })).toBeTruthy();
  await user.keyboard('{Escape}');
  const row = await screen.findByRole('button', { name: /^Three winters ago/ });
  await waitFor(() => expect(document.activeElement).toBe(row));
});

test('Me: nothing yet, and drafts that cannot be opened', async () => {
  const { user, kept } = await show({ broken: new Set(['drafts.list']) });
  await user.click(tab('Me'));
  expect(
    await screen.findByRole('heading', { name: 'Your drafts could not be opened' }),
  ).toBeTruthy();
  kept.broken.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^What you begin to write stands here/)).toBeTruthy();
});

test('Me: the settings are one press away', async () => {
  const openOptions = vi.fn();
  const { user } = await show({ outside: { openOptions } });
  await user.click(tab('Me'));
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  expect(openOptions).toHaveBeenCalledWith('data');
});

test('Learn: tips only, and never among the stories', async () => {
  const { user } = await show({ items: [open(story()), tip] });
  expect(screen.queryByRole('button', { name: 'Stop before the moral' })).toBeNull();
  await user.click(tab('Learn'));
  await user.click(await screen.findByRole('button', { name: 'Stop before the moral' }));
  expect(await screen.findByText('Most posts end with a lesson.')).toBeTruthy();
  expect(screen.getByText('Delete it.')).toBeTruthy();
  expect(screen.getByText(/1 min$/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Write in my own words' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Back to Learn' }));
  expect(tab('Learn').getAttribute('aria-selected')).toBe('true');
});

test('Learn: the bundled tips are there without a feed’s, and when those cannot be opened', async () => {
  const { user, kept } = await show();
  await user.click(tab('Learn'));
  expect(await screen.findByRole('button', { name: 'First steps' })).toBeTruthy();
  expect(screen.queryByText(/could not be opened/)).toBeNull();
  kept.broken.add('library.tips');
  await user.click(tab('Me'));
  await user.click(tab('Learn'));
  expect(await screen.findByText(/tips of your feeds could not be opened/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'First steps' })).toBeTruthy();
});

test('reopening returns to the story, and from there back to the search', async () => {
  const items = [open(story()), open(story({ id: 'heat', title: 'Test hall heats' }))];
  const first = await show({ items });
  await first.user.type(screen.getByRole('searchbox'), 'hall');
  await first.user.click(await screen.findByRole('button', { name: 'Test hall heats' }));
  await screen.findByRole('heading', { level: 1, name: 'Test hall heats' });
  await act(async () => first.app.flush());
  const second = await reopen(first);
  expect(screen.getByRole('heading', { level: 1, name: 'Test hall heats' })).toBeTruthy();
  await second.user.keyboard('{Escape}');
  expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('hall');
  await waitFor(() =>
    expect(screen.getAllByRole('heading', { level: 3 }).map((row) => row.textContent)).toEqual([
      'Test hall heats',
    ]),
  );
});

test('reopening returns to where one had scrolled', async () => {
  const place = { screen: 'share', query: '', scroll: 120 } as const;
  const { view, kept, app } = await show({ place });
  const main = view.container.querySelector('main') as HTMLElement;
  expect(main.scrollTop).toBe(120);
  act(() => {
    main.dispatchEvent(new Event('wheel'));
    main.scrollTop = 60;
    main.dispatchEvent(new Event('scroll'));
  });
  act(() => app.flush());
  await waitFor(() => expect(kept.place?.scroll).toBe(60));
});
