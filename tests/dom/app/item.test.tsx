// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { show } from './show';
import { at, open, story } from './world';

afterEach(cleanup);

const title = 'Eels are back above the Saumur weir';

async function opened(item = story(), more: Parameters<typeof show>[0] = {}) {
  const shown = await show({ items: [open(item)], ...more });
  await shown.user.click(screen.getByRole('button', { name: item.title }));
  await screen.findByRole('heading', { level: 1, name: item.title });
  return shown;
}

test('shows the gist, what one may rely on, questions and texts, and the link', async () => {
  await opened();
  expect(screen.getByText('Story · Newsroom · today, 09:40')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'What you can rely on' })).toBeTruthy();
  expect(screen.getByText('412 eels counted above the weir')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Start from a question' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Or from a text' })).toBeTruthy();
  expect(screen.getByText('LinkedIn, Mastodon · English')).toBeTruthy();
  const link = screen.getByRole('link', { name: /calder-loire\.example\/eels/ });
  expect(link.getAttribute('href')).toBe('https://calder-loire.example/eels');
  expect(link.getAttribute('rel')).toContain('noopener');
});

test('the whole text unfolds and folds', async () => {
  const { user } = await opened();
  expect(screen.queryByText('They used a ladder lined with brushes.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Read all' }));
  expect(screen.getByText('They used a ladder lined with brushes.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show less' }));
  expect(screen.queryByText('They used a ladder lined with brushes.')).toBeNull();
});

test('a long text without a summary is cut after a word', async () => {
  await opened(story({ summary: '', text: 'words '.repeat(200).trim() }));
  const gist = screen.getByText(/^words words/);
  expect(gist.textContent).toMatch(/words…$/);
  expect(gist.textContent?.length).toBeLessThan(425);
});

test('a short story has nothing to unfold', async () => {
  await opened(story({ summary: '', text: 'One line.' }));
  expect(screen.getByText('One line.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Read all' })).toBeNull();
});

test('a correction stands on the story', async () => {
  await opened(story({ corrected: { at: at(22, 9), note: '412 eels, not 421.' } }));
  expect(screen.getByText('Corrected on 22 November: 412 eels, not 421.')).toBeTruthy();
});

test('a plain story of any JSON Feed has our questions and no empty sections', async () => {
  const { url: _, ...bare } = story({ facts: [], angles: [], texts: [] });
  await opened(bare);
  expect(screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'Start from a question',
  ]);
  expect(screen.getByRole('button', { name: 'Write in my own words' })).toBeTruthy();
});

test('the picture comes with its words', async () => {
  const url = 'https://news.example/eels.png';
  const data = 'data:image/png;base64,AAAA';
  await opened(story({ images: [{ url, alt: 'Two eels on a ladder' }] }), {
    pictures: { [url]: data },
  });
  const picture = await screen.findByRole('img', { name: 'Two eels on a ladder' });
  expect(picture.getAttribute('src')).toBe(data);
});

test('starts blank, from a question, or from a text', async () => {
  const { user, app } = await opened();
  await user.click(screen.getByRole('button', { name: 'Write in my own words' }));
  const words = () => screen.getByRole('textbox', { name: 'Your words' }) as HTMLTextAreaElement;
  expect(words().value).toBe('');
  expect(document.activeElement).toBe(words());
  await user.click(screen.getByRole('button', { name: 'Back to the story' }));
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: 'Write in my own words' }),
  );

  await user.click(screen.getByRole('button', { name: 'What did you see of it?' }));
  expect(words().value).toBe('');
  expect(screen.getByText('What did you see of it?')).toBeTruthy();
  await user.keyboard('{Escape}');

  await user.click(screen.getByRole('button', { name: 'Start from this' }));
  expect(words().value).toBe('412 eels were counted.');
  expect(words().selectionStart).toBe(22);
  expect(app.writing.draft.value?.itemTitle).toBe(title);
});

test('a draft about the story is offered again', async () => {
  const draft = {
    id: 'mine',
    text: 'I stood in waders.',
    itemKey: 'f eels',
    network: 'linkedin',
    caret: { start: 3, end: 3 },
    scroll: 0,
    created: at(23, 9),
    updated: at(23, 9),
  };
  const { user } = await opened(story(), { drafts: [draft] });
  await user.click(await screen.findByRole('button', { name: 'Go on writing' }));
  const words = await screen.findByRole('textbox', { name: 'Your words' });
  expect((words as HTMLTextAreaElement).value).toBe('I stood in waders.');
});

test('a story that is gone says so and leads back', async () => {
  const { app, kept, user } = await opened();
  kept.items = [];
  kept.version += 1;
  await act(() => app.changed());
  expect(
    screen.getByRole('heading', { name: 'This story is not in the library any more' }),
  ).toBeTruthy();
  await user.click(screen.getAllByRole('button', { name: 'Back to Share' }).at(-1) as HTMLElement);
  expect(screen.getByRole('tab', { name: 'Share' })).toBeTruthy();
});

test('a story that cannot be opened can be tried again', async () => {
  const { kept, user } = await show({ broken: new Set(['library.item']) });
  await user.click(screen.getByRole('button', { name: title }));
  expect(
    await screen.findByRole('heading', { name: 'This story could not be opened' }),
  ).toBeTruthy();
  kept.broken.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy());
});

test('several drafts about the story are chosen by their first words; another can be begun', async () => {
  const about = (id: string, text: string, day: number) => ({
    id,
    text,
    itemKey: 'f eels',
    network: 'linkedin',
    caret: { start: 0, end: 0 },
    scroll: 0,
    created: at(day, 9),
    updated: at(day, 9, 30),
  });
  const drafts = [
    about('a', 'My mother asked', 19),
    about('b', 'Three winters ago', 23),
    { ...about('c', 'Of another story', 22), itemKey: 'f heat' },
  ];
  const { user, kept } = await opened(story(), { drafts });
  const list = screen.getByRole('region', { name: 'You have 2 drafts about this story' });
  expect(
    within(list)
      .getAllByRole('button')
      .map((one) => one.textContent),
  ).toEqual([
    'Three winters agoLinkedIn · yesterday, 09:30',
    'My mother askedLinkedIn · Thu 19 Nov, 09:30',
  ]);
  await user.click(within(list).getByRole('button', { name: /^My mother asked/ }));
  const words = () => screen.findByRole('textbox', { name: 'Your words' });
  expect(((await words()) as HTMLTextAreaElement).value).toBe('My mother asked');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Write in my own words' }));
  expect(((await words()) as HTMLTextAreaElement).value).toBe('');
  await user.type(await words(), 'A third');
  await user.keyboard('{Escape}');
  expect(
    await screen.findByRole('region', { name: 'You have 3 drafts about this story' }),
  ).toBeTruthy();
  expect(kept.drafts.size).toBe(4);
});

test('a story that was taken back still leads to what one had begun about it', async () => {
  const draft = {
    id: 'a',
    text: 'My mother asked',
    itemKey: 'f eels',
    network: 'linkedin',
    caret: { start: 0, end: 0 },
    scroll: 0,
    created: at(19, 9),
    updated: at(19, 9),
  };
  const { user } = await show({
    items: [],
    withdrawn: new Set(['f eels']),
    drafts: [draft],
    place: { screen: 'item', itemKey: 'f eels', query: '', scroll: 0 },
  });
  await user.click(await screen.findByRole('button', { name: 'Go on writing' }));
  expect(await screen.findByRole('textbox', { name: 'Your words' })).toBeTruthy();
});
