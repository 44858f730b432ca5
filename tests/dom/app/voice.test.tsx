// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { show } from './show';
import { at, open, story } from './world';

afterEach(cleanup);

const suggested = '412 eels were counted above the weir at Saumur in October';
const draft = (text: string) => ({
  id: 'mine',
  text,
  itemKey: 'f eels',
  network: 'linkedin',
  caret: { start: 0, end: 0 },
  scroll: 0,
  created: at(23, 9),
  updated: at(23, 9),
});
const place = {
  screen: 'write',
  itemKey: 'f eels',
  draftId: 'mine',
  query: '',
  scroll: 0,
} as const;
const item = (over: Parameters<typeof story>[0] = {}) =>
  open(story({ texts: [{ text: suggested, language: 'en', networks: [] }], ...over }));
const words = () => screen.getByRole('textbox', { name: 'Your words' }) as HTMLTextAreaElement;

test('borrowed words are shown on request only, under the same words, without a figure', async () => {
  const { user } = await show({
    drafts: [draft(`I was there. ${suggested}!`)],
    place,
    items: [item()],
  });
  expect(document.querySelector('mark')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Whose words?' }));
  expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([suggested]);
  expect(document.querySelector('.mirror')?.textContent).toBe(`${words().value}\n`);
  expect(document.body.textContent).not.toMatch(/\d\s*%/);
  await user.click(screen.getByRole('button', { name: 'Whose words?' }));
  expect(document.querySelector('mark')).toBeNull();
});

test('a text that does not say so is offered ways to; the words go in front and can be taken back', async () => {
  const { user } = await show({ drafts: [draft('It rained.')], place, items: [item()] });
  await user.click(screen.getByRole('button', { name: 'Ways to say it' }));
  expect(screen.getByText(/not legal advice/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'At my company we…' }));
  expect(words().value).toBe('At my company we It rained.');
  await waitFor(() =>
    expect(screen.queryByText('Nothing says yet that you work there.')).toBeNull(),
  );
});

test('the hint goes for good when one asks', async () => {
  const { user, app } = await show({ drafts: [draft('It rained.')], place, items: [item()] });
  await user.click(screen.getByRole('button', { name: 'Ways to say it' }));
  await user.click(screen.getByRole('button', { name: 'Do not show this again' }));
  expect(screen.queryByText('Nothing says yet that you work there.')).toBeNull();
  expect(app.settings.value.hintWorkThere).toBe(false);
});

test('a link’s tracking tags are named, and stripped unless one wants them', async () => {
  const url = 'https://calder-loire.example/eels?id=7&utm_source=feed';
  const { user } = await show({ drafts: [draft('Look:')], place, items: [item({ url })] });
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'The story’s link' }),
    'Link at the end',
  );
  expect(screen.getByText('utm_source')).toBeTruthy();
  expect(words().value).toBe('Look:\n\nhttps://calder-loire.example/eels?id=7');
  const strip = () => screen.getByRole('switch', { name: /Strip tracking tags/ });
  await user.click(strip());
  expect(words().value).toBe(`Look:\n\n${url}`);
  await user.click(strip());
  expect(words().value).toBe('Look:\n\nhttps://calder-loire.example/eels?id=7');
});

test('an item without questions has ours, and hidden signs in its text are taken out and said', async () => {
  const { user } = await show({
    place: { screen: 'item', itemKey: 'f eels', query: '', scroll: 0 },
    items: [item({ angles: [], texts: [{ text: 'Plain\u200B and 𝗯𝗼𝗹𝗱', networks: [] }] })],
  });
  expect(screen.getByRole('button', { name: 'Which moment stays with you?' })).toBeTruthy();
  expect(
    screen.getByText(
      '5 signs that cannot be seen, or only dressed up as letters, were taken out of this text.',
    ),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Start from this' }));
  expect(words().value).toBe('Plain and bold');
});
