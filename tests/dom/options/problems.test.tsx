// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { FeedRow } from '../../../components/options/FeedRow';
import { Look } from '../../../components/options/Look';
import { createFeeds } from '../../../lib/app/feeds-state';
import { type Problem, remedyFor } from '../../../lib/app/problems';
import { wordsOf } from '../../../lib/i18n/words';
import { at, feedState, lookPorts, show } from './make';

afterEach(cleanup);

const codes = Object.keys(wordsOf('en').problems) as Problem[];
const languages = ['en', 'fr'] as const;

describe.each(languages)('in %s', (language) => {
  const words = wordsOf(language);

  test.each(codes)(
    'looking: %s says what happened, what is safe and what to do',
    async (problem) => {
      const opened: string[] = [];
      const { asked, state } = lookPorts((url) => ({ kind: 'problem', problem, url }), {
        open: (url) => opened.push(url),
      });
      const look = state('https://news.example.com/feed.json');
      show(<Look state={look} />, language);
      await userEvent.click(screen.getByRole('button', { name: words.options.look.look }));
      const { title, safe, next } = words.problems[problem];
      const heading = await screen.findByRole('heading', { name: title });
      await waitFor(() => expect(document.activeElement).toBe(heading));
      const box = screen.getByRole('region', { name: title });
      expect(box.textContent).toContain(safe);
      expect(box.textContent).toContain(next);

      const remedy = remedyFor(problem);
      if (remedy === 'again') {
        await userEvent.click(screen.getByRole('button', { name: words.options.look.again }));
        await waitFor(() => expect(asked).toHaveLength(2));
      } else if (remedy === 'open') {
        await userEvent.click(screen.getByRole('button', { name: words.options.look.openAddress }));
        expect(opened).toEqual(['https://news.example.com/feed.json']);
      } else if (remedy === 'allow') {
        screen.getByRole('button', { name: words.options.look.allow('news.example.com') });
      }
      expect(screen.getByRole('button', { name: words.options.look.change })).toBeTruthy();
    },
  );

  test.each(codes)('in the list: %s says what happened, what is safe and what to do', (problem) => {
    const feed = problem === 'expired' ? feedState({ expired: true }) : feedState({ problem });
    const state = createFeeds({
      list: async () => [feed],

      leftOut: async () => ({ leftOut: [], total: 0 }),
      rename: async () => undefined,
      pause: async () => undefined,
      remove: async () => undefined,
      readNow: async () => undefined,
      allow: async () => true,
      open: () => undefined,
      now: () => at(24, 12),
    });
    show(
      <FeedRow feed={feed} state={state} onRemoved={() => undefined} onLook={() => undefined} />,
      language,
    );
    const { title, safe, next } = words.problems[problem];
    const row = screen.getByRole('listitem');
    expect(row.textContent).toContain(title);
    expect(row.textContent).toContain(safe);
    expect(row.textContent).toContain(next);
    expect(row.textContent).toContain('61');
  });
});

test('a code of another version is said as a failure of ours', () => {
  const feed = feedState({ problem: 'toString' });
  const state = createFeeds({
    list: async () => [feed],
    leftOut: async () => ({ leftOut: [], total: 0 }),
    rename: async () => undefined,
    pause: async () => undefined,
    remove: async () => undefined,
    readNow: async () => undefined,
    allow: async () => true,
    open: () => undefined,
    now: () => at(24, 12),
  });
  show(<FeedRow feed={feed} state={state} onRemoved={() => undefined} onLook={() => undefined} />);
  expect(screen.getByRole('listitem').textContent).toContain(wordsOf('en').problems.failed.title);
});
