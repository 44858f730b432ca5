import { describe, expect, test } from 'vitest';
import { findTips } from '../../../lib/learning/find-tips';
import {
  bundledProgramme,
  bundledProgrammes,
  feedProgrammes,
  progressOf,
} from '../../../lib/learning/programmes';
import { bundledTip, feedTip, type Tip } from '../../../lib/learning/tip';
import { bundledTips } from '../../../lib/learning/tips/all';

const tips = bundledTips.map((tip) => bundledTip(tip, 'en'));
const item = (id: string) => ({
  id,
  title: `Tip ${id}`,
  summary: '',
  text: 'word '.repeat(450),
  images: [],
  tags: ['Writing'],
  authors: [],
  kind: 'tip' as const,
  facts: ['Because.'],
  angles: ['What did you see?'],
  texts: [],
  posts: {},
  when: ['writing'],
});
const theirs: Tip[] = ['a', 'b'].map((id) => feedTip(`f:${id}`, 'Newsroom', item(id)));
const programme = (steps: string[]) =>
  feedProgrammes(
    { language: 'en', programmes: [{ id: 'p', title: 'Ours', summary: '', steps }] },
    'Newsroom',
    (id) => `f:${id}`,
    [...tips, ...theirs],
  );

describe('a feed’s programme', () => {
  test('takes its own tips in its own order', () => {
    expect(programme(['b', 'a'])[0]?.steps.map(({ key }) => key)).toEqual(['f:b', 'f:a']);
    expect(programme(['b', 'a'])[0]).toMatchObject({
      from: 'Newsroom',
      minutes: 4,
      language: 'en',
    });
  });
  test('goes on without a tip that was withdrawn, and is not shown without any', () => {
    expect(programme(['a', 'gone', 'a'])[0]?.steps.length).toBe(1);
    expect(programme(['gone'])).toEqual([]);
  });
  test('a feed cannot name a bundled tip or another feed’s', () => {
    expect(programme(['own:rest-no', 'g:a'])).toEqual([]);
  });
  test('a feed without programmes has none', () => {
    expect(feedProgrammes({}, 'x', String, tips)).toEqual([]);
  });
});

test('progress counts what is read, names the next, and ends', () => {
  const first = bundledProgrammes[0];
  if (!first) throw new Error('no programme');
  const shown = bundledProgramme(first, 'en', tips);
  const keys = shown.steps.map(({ key }) => key);
  expect(progressOf(shown, [])).toMatchObject({
    read: 0,
    of: 5,
    next: { key: keys[0] },
    finished: false,
  });
  expect(progressOf(shown, [keys[0] ?? '', keys[2] ?? ''])).toMatchObject({
    read: 2,
    next: { key: keys[1] },
  });
  expect(progressOf(shown, [...keys, 'own:other'])).toEqual({ read: 5, of: 5, finished: true });
});

test('a tip of a feed has its reason, exercise and minutes', () => {
  expect(theirs[0]).toMatchObject({
    reason: 'Because.',
    exercise: 'What did you see?',
    minutes: 2,
    from: 'Newsroom',
  });
});

describe('search', () => {
  const find = (query: string, topic?: string, hidden: string[] = []) =>
    findTips(tips, { query, ...(topic ? { topic } : {}), hidden }).map(({ key }) => key);
  test('finds by words in any order, whatever their case and accents', () => {
    expect(find('ALT telephone')).toContain('own:pictures-alt');
    expect(find('naivété zzz')).toEqual([]);
  });
  test('titles come first', () => {
    expect(find('silence')[0]).toBe('own:crisis-silence');
  });
  test('narrows by topic', () => {
    expect(find('', 'jobs')).toEqual(['own:jobs-day', 'own:jobs-hard', 'own:jobs-words']);
  });
  test('what is not for me is away, until one searches for it', () => {
    expect(find('', 'jobs', ['own:jobs-day'])).toEqual(['own:jobs-hard', 'own:jobs-words']);
    expect(find('one day requirements', 'jobs', ['own:jobs-day'])).toEqual(['own:jobs-day']);
  });
});
