// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { reopen, show } from './show';
import { feedState } from './world';

afterEach(cleanup);

const seen = {
  title: 'A lock keeper’s diary',
  address: 'https://river.example/diary',
  passage: 'He wrote it for forty years.',
};
const withContact = [feedState({ contact: 'mailto:news@calder-loire.example' })];
const outside = { seePage: async () => seen };
const field = (name: string) => screen.getByRole('textbox', { name }) as HTMLInputElement;
const start = (more: Parameters<typeof show>[0] = {}) =>
  show({ feeds: withContact, outside, ...more });

test('one click prepares a suggestion of the page in front; it is kept, and leaves only as a mail or a copy', async () => {
  const first = await start();
  const { user, clipboard, asked } = first;
  await user.click(screen.getByRole('button', { name: 'Suggest this page' }));
  await waitFor(() => expect(field('Title').value).toBe(seen.title));
  expect(field('Address').value).toBe(seen.address);
  expect(field('What it says').value).toBe(seen.passage);
  expect(document.activeElement).toBe(field('Why it matters'));
  await user.type(field('Why it matters'), 'He was one of ours.');
  await user.clear(field('What it says'));
  const mail = new URL(
    screen.getByRole('link', { name: 'Open a mail' }).getAttribute('href') ?? '',
  );
  expect(mail.pathname).toBe('news@calder-loire.example');
  expect(mail.searchParams.get('body')).toBe(
    `${seen.title}\r\n${seen.address}\r\n\r\nHe was one of ours.`,
  );
  expect(clipboard).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(clipboard).toEqual([`${seen.title}\n${seen.address}\n\nHe was one of ours.`]);
  expect(asked.map(({ kind }) => kind)).not.toContain('network.open');
  first.app.flush();
  await reopen(first);
  expect(field('Why it matters').value).toBe('He was one of ours.');
});

test('one that was begun is not written over by another page; that one is offered', async () => {
  const { user, kept } = await start();
  await user.click(screen.getByRole('button', { name: 'Suggest this page' }));
  await waitFor(() => expect(field('Title').value).toBe(seen.title));
  await user.type(field('Why it matters'), 'Mine.');
  await user.keyboard('{Escape}');
  outside.seePage = async () => ({ title: 'Other', address: 'https://o.example/', passage: '' });
  cleanup();
  const again = await start({ mine: kept.mine });
  await again.user.click(screen.getByRole('button', { name: 'Suggest this page' }));
  await waitFor(() => expect(field('Why it matters').value).toBe('Mine.'));
  await again.user.click(screen.getByRole('button', { name: 'Take that page instead' }));
  expect(field('Title').value).toBe('Other');
  expect(field('Why it matters').value).toBe('');
  await again.user.click(screen.getByRole('button', { name: 'Delete it' }));
  await waitFor(() => expect(again.kept.mine.suggestion.title).toBe(''));
  expect(screen.getByRole('searchbox', { name: 'Search stories' })).toBeTruthy();
  outside.seePage = async () => seen;
});

test('a company with a form: it opens empty, nothing is put into its address', async () => {
  const form = 'https://forms.example.com/suggest';
  const { user } = await start({ feeds: [feedState({ suggest: form, contact: 'mailto:a@b.c' })] });
  await user.click(screen.getByRole('button', { name: 'Suggest this page' }));
  const link = await screen.findByRole('link', { name: 'Open the company’s form' });
  expect(link.getAttribute('href')).toBe(form);
  expect(screen.getByText(/^The form opens empty/)).toBeTruthy();
});

test('a page that the browser keeps to itself: the fields are there to be filled', async () => {
  const { user } = await start({ outside: { seePage: async () => undefined } });
  await user.click(screen.getByRole('button', { name: 'Suggest this page' }));
  expect(await screen.findByText(/^This page could not be read/)).toBeTruthy();
  expect(field('Address').value).toBe('');
});

test('where nobody can be told, and in the panel, it is not offered', async () => {
  await start({ feeds: [feedState()] });
  expect(screen.queryByRole('button', { name: 'Suggest this page' })).toBeNull();
  cleanup();
  await show({ feeds: withContact, face: 'panel' });
  expect(screen.queryByRole('button', { name: 'Suggest this page' })).toBeNull();
});
