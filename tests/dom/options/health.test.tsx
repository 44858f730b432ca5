// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { HealthSection } from '../../../components/options/HealthSection';
import { createHealth } from '../../../lib/app/health-state';
import type { Note } from '../../../lib/library/health';
import { at, show } from './make';

afterEach(cleanup);

const notes: Note[] = [
  {
    at: at(24, 11),
    network: 'linkedin',
    what: 'insert',
    route: 'typed-lines',
    reason: 'not-verified',
  },
  { at: at(24, 10), network: '', what: 'find', reason: 'no-composer' },
];

async function shown({ copies = true } = {}) {
  let kept = notes;
  const clipboard: string[] = [];
  const state = createHealth({
    read: async () => kept,
    clear: async () => {
      kept = [];
    },
    copyText: async (text) => {
      if (!copies) throw new Error('not allowed');
      clipboard.push(text);
    },
    about: () => 'Own Voice 1.0, a browser',
    now: () => at(24, 12),
  });
  show(<HealthSection state={state} />);
  await act(() => state.load());
  return { state, clipboard };
}
const said = () => screen.getByRole('status').textContent;

test('each note says where, what and why; the copy holds codes and times alone', async () => {
  const { clipboard } = await shown();
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines[0]).toContain('LinkedIn');
  expect(lines[0]).toContain('the page did not take it as it takes typing.');
  expect(lines[0]).toContain('typed-lines');
  expect(lines[1]).toContain('Another page');
  await userEvent.click(screen.getByRole('button', { name: 'Copy for a bug report' }));
  const time = (n: number) => new Date(at(24, n)).toISOString().replace(':00.000Z', 'Z');
  expect(clipboard).toEqual([
    [
      'Own Voice 1.0, a browser',
      `${time(11)}, linkedin, insert, typed-lines, not-verified`,
      `${time(10)}, another page, find, no route, no-composer`,
    ].join('\n'),
  ]);
  expect(said()).toContain('Copied');
});

test('a copy that the browser refuses is said', async () => {
  await shown({ copies: false });
  await userEvent.click(screen.getByRole('button', { name: 'Copy for a bug report' }));
  expect(said()).toBe('The browser did not allow copying.');
});

test('cleared, nothing is left to copy or clear', async () => {
  await shown();
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(await screen.findByText('Nothing is noted.')).toBeTruthy();
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  expect(said()).toBe('Cleared.');
});
