// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { show } from './show';
import { at, open, story } from './world';

afterEach(cleanup);

const url = 'https://a.example/eels.png';
const data = 'data:image/png;base64,AAAA';
const alt = 'A ladder of brushes beside a weir';
const pictured = open(story({ images: [{ url, alt }] }));
const onItem = { screen: 'item', itemKey: 'f eels', query: '', scroll: 0 } as const;
const draft = {
  id: 'mine',
  text: 'I stood in waders.',
  network: 'linkedin',
  caret: { start: 0, end: 0 },
  scroll: 0,
  created: at(23, 9),
  updated: at(23, 9),
};
const onDraft = { screen: 'write', draftId: 'mine', query: '', scroll: 0 } as const;

test('a picture is copied or saved, and its description with it, on request only', async () => {
  const { user, clipboard, saved } = await show({
    items: [pictured],
    pictures: { [url]: data },
    place: onItem,
  });
  expect(clipboard).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Copy the picture' }));
  expect(await screen.findByText('The picture is copied. Paste it into your post.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Copy its description' }));
  expect(clipboard).toEqual([data, alt]);
  await user.click(screen.getByRole('button', { name: 'Save the picture' }));
  expect(saved).toEqual([{ name: 'Eels are back above the Saumur weir', content: data }]);
});

test('a browser that copies no pictures: saving is what is left', async () => {
  const { user } = await show({
    items: [pictured],
    pictures: { [url]: data },
    place: onItem,
    ports: { copyPicture: () => Promise.reject(new Error('no')) },
  });
  await user.click(await screen.findByRole('button', { name: 'Copy the picture' }));
  expect(await screen.findByText(/did not take the picture/)).toBeTruthy();
});

const beside = { face: 'panel', composer: { network: 'linkedin', kind: 'post' } } as const;
const withPicture = { items: [pictured], pictures: { [url]: data }, place: onItem };

test('a picture goes into the post that is open, once, with its description beside it', async () => {
  const { user, asked } = await show({ ...withPicture, ...beside });
  await user.click(await screen.findByRole('button', { name: 'Attach the picture' }));
  expect(await screen.findByText(/^LinkedIn shows the picture in your post/)).toBeTruthy();
  expect(document.querySelector('q')?.textContent).toBe(alt);
  expect(screen.queryByRole('button', { name: 'Attach the picture' }), 'never twice').toBeNull();
  expect(asked.filter(({ kind }) => kind === 'composer.attach')).toEqual([
    {
      kind: 'composer.attach',
      params: { picture: url, name: 'Eels are back above the Saumur weir' },
    },
  ]);
});

test.each([
  ['not-verified', true, /^LinkedIn did not take it: copy or save it instead/],
  ['composer-gone', true, /^The post was closed or rebuilt/],
  ['not-verified', false, /^It is not certain that LinkedIn took the picture/],
] as const)(
  'a picture that is not taken (%s, unchanged: %s) says so',
  async (reason, unchanged, words) => {
    const attach = { ok: false, reason, unchanged } as const;
    const { user } = await show({ ...withPicture, ...beside, attach });
    await user.click(await screen.findByRole('button', { name: 'Attach the picture' }));
    expect(await screen.findByText(words)).toBeTruthy();
    // Pressed again it could be there twice, but for where nothing happened.
    const again = screen.queryByRole('button', { name: 'Attach the picture' });
    expect(again !== null).toBe(unchanged);
    expect(screen.getByRole('button', { name: 'Copy the picture' })).toBeTruthy();
  },
);

test('with no post open there is nothing to attach to; a click that no person made attaches nothing', async () => {
  await show(withPicture);
  await screen.findByRole('button', { name: 'Copy the picture' });
  expect(screen.queryByRole('button', { name: 'Attach the picture' })).toBeNull();
  cleanup();
  const { user, asked } = await show({
    ...withPicture,
    ...beside,
    ports: { trusted: () => false },
  });
  await user.click(await screen.findByRole('button', { name: 'Attach the picture' }));
  expect(screen.getByText(/^Something covered the button/)).toBeTruthy();
  expect(asked.some(({ kind }) => kind === 'composer.attach')).toBe(false);
});

test('a picture that was not kept is not offered', async () => {
  await show({ items: [pictured], place: onItem });
  await screen.findByRole('heading', { name: /^Eels/ });
  expect(screen.queryByRole('button', { name: 'Copy the picture' })).toBeNull();
});

test('to the phone: a code, or a file; Escape leads back to the words', async () => {
  const { user, saved } = await show({ drafts: [draft], place: onDraft });
  await user.click(screen.getByRole('button', { name: 'To my phone' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'To your phone' }));
  expect(await screen.findByRole('img', { name: 'QR code with your text' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(saved).toEqual([{ name: 'I stood in waders', content: 'I stood in waders.' }]);
  await user.keyboard('{Escape}');
  const words = screen.getByRole('textbox', { name: 'Your words' }) as HTMLTextAreaElement;
  expect(words.value).toBe('I stood in waders.');
});

test('what is too long for a code says so, and is offered as a file', async () => {
  const text = 'long '.repeat(600);
  const { user, saved } = await show({ drafts: [{ ...draft, text }], place: onDraft });
  await user.click(screen.getByRole('button', { name: 'To my phone' }));
  expect(await screen.findByText(/too long for a code/)).toBeTruthy();
  expect(screen.queryByRole('img', { name: 'QR code with your text' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(saved[0]?.content).toBe(text);
});

const invites = open(
  story({ kind: 'engage', angles: [], posts: { linkedin: 'https://www.linkedin.com/posts/7' } }),
);

test('a conversation: the company’s post to open, questions for a comment, counted as a comment', async () => {
  const { user } = await show({ items: [invites], place: onItem });
  const post = await screen.findByRole('link', { name: 'Open the post on LinkedIn' });
  expect(post.getAttribute('href')).toBe('https://www.linkedin.com/posts/7');
  expect(screen.getByRole('heading', { name: 'Start a comment from a question' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Where do you agree, and where not?' }));
  await user.type(screen.getByRole('textbox', { name: 'Your words' }), 'Not quite.');
  expect(screen.getByText('10 of 1,250 characters')).toBeTruthy();
  expect(screen.getByText(/^A comment is written below the post itself/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open the post' }).getAttribute('href')).toBe(
    'https://www.linkedin.com/posts/7',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'Mastodon');
  expect(screen.getByRole('button', { name: 'Open Mastodon' })).toBeTruthy();
});

test('a story that touches what one wants to be known for asks about just that', async () => {
  const { user, kept } = await show({
    place: onItem,
    mine: {
      ...(await import('../../../lib/learning/mine')).nothingMine,
      knownFor: { subjects: ['rivers', 'lakes'], craft: [], causes: [] },
    },
  });
  expect(await screen.findByRole('button', { name: 'lakes' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'rivers' })).toBeNull();
  const angle = 'How does this touch your work on “rivers”?';
  await user.click(screen.getByRole('button', { name: angle }));
  expect(screen.getByText(angle)).toBeTruthy();
  await waitFor(() => expect([...kept.drafts.values()][0]?.angle).toBe(angle));
});
