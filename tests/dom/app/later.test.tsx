// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Posted } from '../../../lib/learning/weather';
import { show } from './show';
import { at, open, story } from './world';

afterEach(cleanup);

const draft = (id: string, text: string, about?: string) => ({
  id,
  text,
  network: 'linkedin',
  caret: { start: 0, end: 0 },
  scroll: 0,
  created: at(23, 9),
  updated: at(23, 9),
  ...(about ? { itemKey: about, itemTitle: 'Eels are back' } : {}),
});
const mine = draft('mine', 'I stood in waders.', 'f eels');
const place = {
  screen: 'write',
  draftId: 'mine',
  itemKey: 'f eels',
  query: '',
  scroll: 0,
} as const;
const pause: Posted = {
  feedId: 'f',
  source: 'Newsroom',
  notice: { id: 'n', level: 'pause', title: 'A gate gave way', text: 'Nobody is hurt.', links: [] },
};
const due = { draftId: 'mine', at: at(24, 11), set: at(23, 9), told: at(24, 11) };
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const opened = (more: Parameters<typeof show>[0] = {}) => show({ drafts: [mine], place, ...more });

test('Remind me: a time at hand is kept, said, and can be cancelled', async () => {
  const askToNotify = vi.fn(async () => true);
  const { user, kept } = await opened({ ports: { askToNotify } });
  await user.click(button('Remind me'));
  expect(screen.getByText(/may ask whether Own Voice may notify you/)).toBeTruthy();
  expect(askToNotify).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button('This evening, 18:00'));
  expect(button('Mon 30 Nov, 09:00')).toBeTruthy();
  await user.click(button('Tomorrow, 09:00'));
  expect(askToNotify).toHaveBeenCalledOnce();
  expect(await screen.findByText('You will be reminded tomorrow, 09:00.')).toBeTruthy();
  expect(kept.reminders).toEqual([{ draftId: 'mine', at: at(25, 9), set: at(24, 12) }]);
  await user.click(button('Cancel it'));
  expect(await screen.findByText('The reminder is cancelled.')).toBeTruthy();
  expect(kept.reminders).toEqual([]);
  expect(button('Remind me')).toBeTruthy();
});

test('the permission is asked in the click itself, and a refusal is said; the reminder is kept', async () => {
  const order: string[] = [];
  const { user, kept, asked } = await opened({
    ports: {
      askToNotify: async () => {
        order.push(`after ${asked.filter(({ kind }) => kind === 'reminders.set').length} requests`);
        return false;
      },
    },
  });
  await user.click(button('Remind me'));
  await user.click(button('This evening, 18:00'));
  expect(
    await screen.findByText(/^Kept for today, 18:00\. Without notifications, it waits/),
  ).toBeTruthy();
  expect(order).toEqual(['after 0 requests']);
  expect(kept.reminders).toHaveLength(1);
});

test('a question that is never answered holds nothing up', async () => {
  const { user, kept } = await opened({ ports: { askToNotify: () => new Promise(() => {}) } });
  await user.click(button('Remind me'));
  await user.click(button('This evening, 18:00'));
  expect(await screen.findByText('You will be reminded today, 18:00.')).toBeTruthy();
  expect(kept.reminders).toHaveLength(1);
});

test.each([
  ['2026-11-24T11:59', 'That time has passed. Choose one that is still to come.'],
  ['2062-11-24T11:59', 'That is more than five years away. Is the year right?'],
  ['', 'Choose a day and a time.'],
])('a time of one’s own that cannot be: %s', async (value, said) => {
  const { user, kept } = await opened();
  await user.click(button('Remind me'));
  fireEvent.input(screen.getByLabelText('A time of your own'), { target: { value } });
  await user.click(button('Set it'));
  expect(await screen.findByText(said)).toBeTruthy();
  expect(kept.reminders).toEqual([]);
  fireEvent.input(screen.getByLabelText('A time of your own'), {
    target: { value: '2026-11-27T08:15' },
  });
  await user.click(button('Set it'));
  expect(await screen.findByText('You will be reminded Fri 27 Nov, 08:15.')).toBeTruthy();
  expect(kept.reminders).toMatchObject([{ at: at(27, 8, 15) }]);
});

test('Escape leaves the times, not the words', async () => {
  const { user } = await opened();
  await user.click(button('Remind me'));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(button('Remind me')));
  expect(screen.getByRole('textbox', { name: 'Your words' })).toBeTruthy();
});

test('a draft that is not on the disk cannot be reminded of, and that is said', async () => {
  const { user, kept } = await opened();
  kept.drafts.clear();
  await user.click(button('Remind me'));
  await user.click(button('Tomorrow, 09:00'));
  expect(await screen.findByText(/^The draft is not on the disk yet/)).toBeTruthy();
});

test('due: one comes back to the draft, and the reminder has done its work', async () => {
  const { user, kept } = await show({ drafts: [mine], reminders: [due] });
  const region = screen.getByRole('region', { name: 'Due now' });
  expect(region.textContent).toContain('You wanted to come back to “I stood in waders.”');
  expect(region.textContent).not.toContain('A notice stands');
  await user.click(button('Open it'));
  expect(await screen.findByRole('textbox', { name: 'Your words' })).toBeTruthy();
  expect(kept.reminders).toEqual([]);
});

test('under a pause it asks again, and one decides: for later, anyway, or not at all', async () => {
  const given = { drafts: [mine], reminders: [due], notices: [pause] };
  const one = await show(given);
  expect(screen.getByRole('region', { name: 'Due now' }).textContent).toContain(
    'A notice stands: A gate gave way. You decide.',
  );
  await one.user.click(button('Keep it for later'));
  await waitFor(() => expect(one.kept.reminders).toMatchObject([{ at: at(25, 9) }]));
  expect(screen.queryByRole('region', { name: 'Due now' })).toBeNull();
  cleanup();

  const two = await show(given);
  await two.user.click(button('Write anyway'));
  expect(await screen.findByRole('textbox', { name: 'Your words' })).toBeTruthy();
  expect(two.kept.reminders).toEqual([]);
  cleanup();

  const three = await show(given);
  await three.user.click(button('Let it go'));
  await waitFor(() => expect(three.kept.reminders).toEqual([]));
  expect(three.kept.drafts.has('mine')).toBe(true);
});

test('a clicked notification leads to its draft; under a pause to the decision', async () => {
  const there = await show({ drafts: [mine], reminders: [due], called: 'mine' });
  expect(screen.getByRole('textbox', { name: 'Your words' })).toBeTruthy();
  expect(there.kept.reminders).toEqual([]);
  cleanup();
  const { kept } = await show({
    drafts: [mine],
    reminders: [due],
    notices: [pause],
    called: 'mine',
  });
  expect(button('Keep it for later')).toBeTruthy();
  expect(kept.reminders).toEqual([due]);
  cleanup();
  await show({ called: 'deleted' });
  expect(screen.getByText('That draft is not here any more')).toBeTruthy();
});

test.each([
  [
    'gone',
    /Its story is not in the library any more\. Your draft is here\./,
    /^The story is not in the library any more/,
  ],
  [
    'withdrawn',
    /The company has taken its story back\. Your draft is here/,
    /The company has taken this story back/,
  ],
] as const)('the story is %s: it is said, and the draft is there', async (how, due_, source) => {
  const { user } = await show({
    drafts: [mine],
    reminders: [due],
    items: [],
    withdrawn: new Set(how === 'withdrawn' ? ['f eels'] : []),
  });
  expect(screen.getByText(due_)).toBeTruthy();
  await user.click(button('Open it'));
  expect(await screen.findByText(source)).toBeTruthy();
  expect((screen.getByRole('textbox', { name: 'Your words' }) as HTMLTextAreaElement).value).toBe(
    'I stood in waders.',
  );
});

test('in silence nothing is due on screen; Me lists it, and cancels it', async () => {
  const settings = {
    language: 'en',
    networks: [],
    network: 'linkedin',
    firstRunDone: true,
    silentSince: at(20, 9),
  } as const;
  const other = { draftId: 'other', at: at(25, 9), set: at(24, 9) };
  const { user, kept } = await show({
    drafts: [mine, draft('other', 'Three winters ago')],
    reminders: [due, other],
    settings: { ...settings, networks: [] },
  });
  expect(screen.queryByRole('region', { name: 'Due now' })).toBeNull();
  await user.click(screen.getByRole('tab', { name: 'Me' }));
  const list = await screen.findByRole('region', { name: 'Reminders' });
  expect(
    within(list)
      .getAllByText(/^Reminder:/)
      .map((one) => one.textContent),
  ).toEqual(['Reminder: it was due today, 11:00', 'Reminder: tomorrow, 09:00']);
  await user.click(button('Cancel the reminder of “Three winters ago”'));
  await waitFor(() => expect(kept.reminders).toEqual([due]));
});

test('in silence the browser is not asked for notifications', async () => {
  const askToNotify = vi.fn(async () => true);
  const { user, app } = await opened({ ports: { askToNotify } });
  await act(() => app.silence(true));
  await user.click(button('Remind me'));
  await user.click(button('Tomorrow, 09:00'));
  expect(await screen.findByText(/While all is silent, you find it under Me\./)).toBeTruthy();
  expect(askToNotify).not.toHaveBeenCalled();
});

test('many that are due leave the library in sight', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  await show({
    items: [open(story())],
    drafts: ids.map((id) => draft(id, `Words of ${id}`)),
    reminders: ids.map((draftId) => ({ ...due, draftId })),
  });
  expect(screen.getAllByRole('button', { name: 'Open it' })).toHaveLength(2);
  expect(screen.getByText('2 more are due: see Me.')).toBeTruthy();
});
