// @vitest-environment jsdom
/** Where the page in front has no button of ours: what the popup says, and what it offers on a page of no network. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Composer } from '../../../lib/messages/shapes';
import type { whys } from '../../../lib/networks/ways';
import { show } from './show';

afterEach(cleanup);

const draft = {
  id: 'mine',
  text: 'I stood in waders.',
  network: 'linkedin',
  caret: { start: 3, end: 3 },
  scroll: 0,
  created: 1,
  updated: 1,
};
const place = { screen: 'write', draftId: 'mine', query: '', scroll: 0 } as const;
const field: Composer = { network: '', kind: 'field' };
const ask = 'Why is there no button?';

const opened = (given: Parameters<typeof show>[0] = {}) =>
  show({ drafts: [draft], place, ...given });

test.each([
  ['browser', /keeps some pages from every extension/, false],
  ['off', /You have not switched LinkedIn on/, true],
  ['withheld', /the browser withholds its pages from Own Voice/, true],
  ['elsewhere', /not of the instance that the button waits on/, true],
  ['no-composer', /no post has your cursor/, false],
  ['address', /You chose “Address only” for LinkedIn/, true],
  ['asked', /You chose “Only when I ask” for LinkedIn/, true],
] as const satisfies readonly (readonly [(typeof whys)[number], RegExp, boolean])[])(
  '%s is said when one asks, and leads to where it is settled',
  async (why, sentence, settle) => {
    const openOptions = vi.fn();
    const { user } = await opened({
      missing: { why, network: 'linkedin' },
      outside: { openOptions },
    });
    expect(screen.queryByText(sentence)).toBeNull();
    await user.click(await screen.findByRole('button', { name: ask }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: ask })).toBeNull();
    const link = screen.queryByRole('button', { name: 'Networks' });
    expect(link !== null).toBe(settle);
    if (link) await user.click(link);
    expect(openOptions.mock.calls).toEqual(settle ? [['networks']] : []);
  },
);

test('a shortcut pressed in vain is answered without being asked, on whatever screen', async () => {
  await show({ missing: { why: 'no-composer', network: 'linkedin', called: true } });
  expect(await screen.findByText(/no post has your cursor/)).toBeTruthy();
});

test('settings that change elsewhere are heard: the network is on, and there is a post', async () => {
  const { kept, app } = await opened({ missing: { why: 'off', network: 'linkedin' } });
  await screen.findByRole('button', { name: ask });
  kept.composer = { network: 'linkedin', kind: 'post' };
  await app.resettled();
  expect(await screen.findByRole('button', { name: 'Put in my post' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: ask })).toBeNull();
});

test('what was chosen here a moment ago is not undone by older settings', async () => {
  const { app, hold } = await opened();
  const release = hold('settings.set');
  app.placeLink('first');
  await app.resettled();
  expect(app.settings.value.linkPlace).toBe('first');
  release();
});

test('a field of the page in front is one way out more; the network stays', async () => {
  const { user, asked } = await opened({ composer: field });
  expect(screen.getByRole('button', { name: 'Open LinkedIn' })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Put in this field' }));
  await waitFor(() => expect(asked.some(({ kind }) => kind === 'composer.insert')).toBe(true));
  expect(await screen.findByText(/It is in the field\./)).toBeTruthy();
  expect(document.body.textContent).not.toContain('your post');
});

test('a field that did not take the words is called a field', async () => {
  const { user } = await opened({
    composer: field,
    insert: { ok: false, reason: 'composer-gone', unchanged: true },
  });
  await user.click(await screen.findByRole('button', { name: 'Put in this field' }));
  const heading = { name: 'Your words are not in the field' };
  expect(await screen.findByRole('heading', heading)).toBeTruthy();
  expect(screen.getByText(/^The field was closed or rebuilt/)).toBeTruthy();
  expect(document.body.textContent).not.toContain('the post');
});

test('in the panel a field is what one writes for', async () => {
  await opened({ composer: field, face: 'panel' });
  expect(screen.getByText('For the field your cursor is in on this page')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Put in this field' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Open LinkedIn' })).toBeNull();
});
