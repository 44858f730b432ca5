// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Item } from '../../../lib/feed/format';
import type { Posted } from '../../../lib/learning/weather';
import { show } from './show';
import { at, open, story } from './world';

afterEach(cleanup);

const learn = { screen: 'learn', query: '', scroll: 0 } as const;
const draft = (id: string, text: string) => ({
  id,
  text,
  itemKey: 'f eels',
  network: 'linkedin',
  caret: { start: 0, end: 0 },
  scroll: 0,
  created: at(23, 9),
  updated: at(id === 'now' ? 24 : 20, 9),
});
const sentence = 'At my company we opened the gate before dawn. ';
const notice = (level: Posted['notice']['level']): Posted => ({
  feedId: 'f',
  source: 'Newsroom',
  notice: { id: 'n', level, title: 'A gate gave way', text: 'Nobody is hurt.', links: [] },
});
const picture = (alt: string) => [{ url: 'https://calder-loire.example/eel.webp', alt }];

const moments: [
  string,
  { text?: string; item?: Partial<Item>; level?: Posted['notice']['level'] },
  string,
][] = [
  [
    'a picture without alt text',
    { item: { images: picture(' ') } },
    'because a picture of your story has no description',
  ],
  [
    'a picture with one',
    { item: { images: picture('An eel') } },
    'because your story comes with a picture',
  ],
  ['a long text', { text: sentence.repeat(40) }, 'because your draft is getting long'],
  ['a job item', { item: { kind: 'job' } }, 'because your draft is about a job'],
  ['an event', { item: { kind: 'event' } }, 'because your draft is about an event'],
  [
    'the suggested text',
    { text: '412 eels were counted.' },
    'because your draft still holds many of the company’s words',
  ],
  ['a pause', { item: { kind: 'job' }, level: 'pause' }, 'because a notice stands'],
  ['care', { level: 'care' }, 'because a notice stands'],
  [
    'a mere information',
    { item: { kind: 'job' }, level: 'info' },
    'because your draft is about a job',
  ],
];
test.each(moments)(
  'the tip for now sees what one is doing: %s',
  async (_, { text = sentence, item, level }, because) => {
    const { kept } = await show({
      items: [open(story(item))],
      drafts: [draft('now', text), draft('before', 'Three winters ago')],
      notices: level ? [notice(level)] : [],
      place: learn,
    });
    expect(await screen.findByText(`For now, ${because}`)).toBeTruthy();
    // Chosen is shown: it is not chosen again within a week.
    await waitFor(() => expect(Object.values(kept.mine.progress.shown)).toEqual([at(24, 12)]));
  },
);

test('an exercise opens the writing space with its question; the question is no part of the text', async () => {
  const tip = story({
    id: 'tip',
    title: 'Count something',
    kind: 'tip',
    angles: ['What did you count today?'],
  });
  const { user, kept } = await show({ items: [open(tip)], place: learn });
  await user.click(await screen.findByRole('button', { name: 'Count something' }));
  const exercise = await screen.findByRole('region', { name: 'Try it' });
  await user.click(within(exercise).getByRole('button', { name: 'Write' }));
  const words = (await screen.findByRole('textbox', { name: 'Your words' })) as HTMLTextAreaElement;
  expect(words.value).toBe('');
  expect(screen.getByText('What did you count today?')).toBeTruthy();
  await user.type(words, 'Four hundred eels');
  await waitFor(() =>
    expect([...kept.drafts.values()]).toMatchObject([{ text: 'Four hundred eels' }]),
  );
});

test('asking back leads to the contact of each feed, and notes or asks nothing', async () => {
  const told = [
    {
      feedId: 'f',
      source: 'Newsroom',
      contact: 'mailto:press@example.com',
      programmes: [],
      questions: [],
    },
    {
      feedId: 'g',
      source: 'Leeds',
      contact: 'https://leeds.example/hello',
      programmes: [],
      questions: [],
    },
    { feedId: 'h', source: 'Nobody', programmes: [], questions: [] },
  ];
  const { asked } = await show({ told, place: { screen: 'me', query: '', scroll: 0 } });
  const back = await screen.findByRole('region', { name: 'Asking back' });
  const links = within(back).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['I’d like to take part', 'mailto:press@example.com'],
    ['I’d like to help others start', 'mailto:press@example.com'],
    ['I’d like to take part', 'https://leeds.example/hello'],
    ['I’d like to help others start', 'https://leeds.example/hello'],
  ]);
  expect(links.every((link) => link.getAttribute('rel') === 'noopener noreferrer')).toBe(true);
  expect(within(back).queryByText('Nobody')).toBeNull();
  const before = asked.length;
  back.addEventListener('click', (event) => event.preventDefault());
  links[0]?.click();
  expect(asked.length).toBe(before);
});
