// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ShortcutSection } from '../../../components/options/ShortcutSection';
import { createShortcut } from '../../../lib/app/shortcut-state';
import { show } from './make';

afterEach(cleanup);

test('the keys are shown as the browser has them now, also once they were changed or taken away', async () => {
  let keys = 'Alt+Shift+O';
  const change = vi.fn(async () => {});
  const state = createShortcut({ read: async () => keys, change });
  show(<ShortcutSection state={state} />);
  await act(() => state.load());
  expect(screen.getByRole('region', { name: 'Shortcut' }).textContent).toContain('Alt+Shift+O');
  await userEvent.click(screen.getByRole('button', { name: 'Change it in the browser' }));
  expect(change).toHaveBeenCalledOnce();
  keys = '';
  await act(() => state.load());
  expect(screen.getByText('No keys are set')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('a browser that does not open its page for them is said, with where to find it (fr)', async () => {
  const state = createShortcut({
    read: async () => '',
    change: () => Promise.reject(new Error('no')),
  });
  show(<ShortcutSection state={state} />, 'fr');
  await userEvent.click(screen.getByRole('button', { name: 'Le changer dans le navigateur' }));
  expect((await screen.findByRole('status')).textContent).toContain('Raccourcis clavier');
});
