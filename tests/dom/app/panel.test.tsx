// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { show } from './show';

afterEach(cleanup);

const composer = { network: 'linkedin', kind: 'post' } as const;
const panel = (more: Parameters<typeof show>[0] = {}) => show({ face: 'panel', composer, ...more });
const words = () => screen.getByRole('textbox', { name: 'Your words' }) as HTMLTextAreaElement;

/** An IntersectionObserver v2 that says what it is told. */
function sight(visible: boolean) {
  class Entry {
    get isVisible() {
      return visible;
    }
  }
  class Observer {
    readonly tell: (entries: object[]) => void;
    constructor(tell: (entries: object[]) => void) {
      this.tell = tell;
    }
    observe() {
      this.tell([{ isIntersecting: true, isVisible: visible }]);
    }
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserverEntry', Entry);
  vi.stubGlobal('IntersectionObserver', Observer);
}
afterEach(() => vi.unstubAllGlobals());

test('says what it is for, and closes', async () => {
  const close = vi.fn();
  const { user } = await panel({ outside: { close } });
  expect(screen.getByText('For your post on LinkedIn')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledOnce();
});

test('of several it says which, on every screen; asked anew in vain it goes on saying so', async () => {
  const { user, app, kept } = await panel({ composer: { ...composer, among: { nth: 2, of: 3 } } });
  const which = 'For your post on LinkedIn: the 2nd of 3 on this page, from the top';
  expect(screen.getByText(which)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Write' }));
  expect(screen.getByText(which)).toBeTruthy();
  kept.broken.add('composer.state');
  await act(() => app.sending.look());
  expect(screen.getByText(which)).toBeTruthy();
  kept.broken.clear();
  kept.composer = composer;
  await act(() => app.sending.look());
  expect(screen.getByText('For your post on LinkedIn')).toBeTruthy();
});

test('Escape goes back a screen, then closes', async () => {
  const close = vi.fn();
  const { user } = await panel({ outside: { close } });
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.keyboard('{Escape}');
  expect(close).not.toHaveBeenCalled();
  expect(screen.getByRole('tab', { name: 'Share' })).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
});

test('writes for the composer: its network, no chooser, its own limit', async () => {
  const { user, app } = await panel({ composer: { network: 'linkedin', kind: 'comment' } });
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.type(words(), 'Yes.');
  expect(screen.getByText('For your comment on LinkedIn')).toBeTruthy();
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getByText('4 of 1,250 characters')).toBeTruthy();
  expect(app.writing.draft.value?.network).toBe('linkedin');
  expect(screen.getByRole('button', { name: 'Back to Library' })).toBeTruthy();
});

test('a button in plain sight puts the words in', async () => {
  sight(true);
  const { user, asked } = await panel();
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.type(words(), 'Yes.');
  await user.click(screen.getByRole('button', { name: 'Put in my post' }));
  expect(asked.find(({ kind }) => kind === 'composer.insert')?.params).toEqual({ text: 'Yes.' });
  expect(await screen.findByText(/^It is in your post/)).toBeTruthy();
});

test('a comment is called one, before the words are in it and after', async () => {
  sight(true);
  const { user } = await panel({ composer: { network: 'linkedin', kind: 'comment' } });
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.type(words(), 'Yes.');
  await user.click(screen.getByRole('button', { name: 'Put in my comment' }));
  expect(await screen.findByText(/^It is in your comment/)).toBeTruthy();
});

test('a button that something covers puts nothing in, and says so', async () => {
  sight(false);
  const { user, asked } = await panel();
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.type(words(), 'Yes.');
  await user.click(screen.getByRole('button', { name: 'Put in my post' }));
  expect(await screen.findByText(/^Something covered the button/)).toBeTruthy();
  expect(asked.some(({ kind }) => kind === 'composer.insert')).toBe(false);
  expect(words().value).toBe('Yes.');
});

test('a composer that went away: told, and the words are still to be used', async () => {
  const { user, app, kept } = await panel();
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.type(words(), 'Yes.');
  kept.composer = undefined;
  await act(() => app.sending.look());
  expect(screen.getByText('The post was closed. Your draft is kept.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Open LinkedIn' })).toBeTruthy();
});
