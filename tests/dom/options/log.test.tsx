// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { LogSection } from '../../../components/options/LogSection';
import { createLog, type LogPorts } from '../../../lib/app/log-state';
import type { FeedLog } from '../../../lib/library/log';
import { at, show } from './make';

afterEach(cleanup);

const poll = { requests: 1, bytes: 0, took: 40, end: 'unchanged' as const };
const feeds: FeedLog[] = [
  {
    name: 'My secret name',
    host: 'news.example.com',
    items: 61,
    paused: false,
    problem: 'rollback',
    version: { key: '1a2b3c4d5e6f7089', rank: 1, seq: 42 },
    polls: [
      { ...poll, at: at(24, 11, 52), end: 'failed', problem: 'rollback', bytes: 4_100 },
      {
        ...poll,
        at: at(24, 11, 20),
        end: 'kept',
        requests: 3,
        bytes: 12_300,
        came: { fresh: 2, changed: 1, gone: 0 },
      },
    ],
  },
  {
    name: 'Team',
    host: 'team.example.com',
    items: 4,
    paused: true,
    polls: [{ ...poll, at: at(23, 9) }],
  },
];

function shown(over: Partial<LogPorts> = {}, language: 'en' | 'fr' = 'en') {
  const copied: string[] = [];
  const state = createLog({
    read: async () => feeds,
    copyText: async (text) => void copied.push(text),
    about: () => 'Own Voice 0.1.0, Firefox/153',
    now: () => at(24, 12),
    ...over,
  });
  show(<LogSection state={state} />, language);
  return { state, copied, user: userEvent.setup() };
}

test('the last readings are told in plain words, newest first, once they are asked for', async () => {
  const { user } = shown();
  expect(screen.queryByRole('list')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show the last readings' }));
  const lines = (await screen.findAllByRole('listitem')).map((line) => line.textContent);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('My secret name The host gives an older version than the one here');
  expect(lines[0]).toContain('1 request, 4.1 kB');
  expect(lines[1]).toContain('2 new, 1 changed');
  expect(lines[2]).toContain('on Nov 23');
  expect(lines[2]).toContain('Nothing new');
});

test('what is copied for support names no feed, no address and no title', async () => {
  const { user, copied } = shown();
  await user.click(screen.getByRole('button', { name: 'Show the last readings' }));
  await user.click(await screen.findByRole('button', { name: 'Copy for support' }));
  const [text] = copied;
  expect(text).toContain('Own Voice 0.1.0, Firefox/153');
  expect(text).toContain(
    'feed 1 at news.example.com: 61 items, version 1/42, key 1a2b3c4d5e6f7089, problem rollback',
  );
  expect(text).toContain('kept, +2 ~1 -0, 3 requests, 12300 bytes, 40 ms');
  expect(text).toContain('feed 2 at team.example.com: 4 items, no index, paused');
  expect(text).not.toMatch(/secret|https:|feed\.json/);
  expect(screen.getByRole('status').textContent).toMatch(/^Copied: hosts/);
});

test('a clipboard that is closed is said, in French too', async () => {
  const { state, user } = shown({ copyText: async () => Promise.reject(new Error('no')) }, 'fr');
  await user.click(screen.getByRole('button', { name: 'Voir les dernières lectures' }));
  await act(() => state.copy());
  expect(screen.getByRole('status').textContent).toBe('Le navigateur n’a pas permis la copie.');
});
