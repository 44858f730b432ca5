// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterAll, afterEach, expect, test } from 'vitest';
import '../patience';
import { article, show, takes, wide } from './show';

afterEach(() => document.body.replaceChildren());
// Preact runs effects up to a frame after the last drawing: the DOM has to be there until then.
afterAll(() => new Promise((go) => setTimeout(go, 100)));

test('tips are put in an order as a programme, and a rule is turned off with its reason', async () => {
  const tip = (id: string, title: string) =>
    `---\nid: ${id}\ntitle: ${title}\nkind: tip\nstate: approved\n---\n`;
  const { user, put, go, publisher } = await show('en', {
    ...article,
    'items/one.md': tip('one', 'Begin small'),
    'items/two.md': tip('two', 'Say where you work'),
  });
  go('#feed');
  await user.click(screen.getByRole('button', { name: 'Add a programme' }));
  await put('Title of programme 1', 'First steps');
  await user.click(screen.getByRole('button', { name: 'Begin small' }));
  await user.click(screen.getByRole('button', { name: 'Say where you work' }));
  await user.click(screen.getByRole('button', { name: '“Say where you work” earlier' }));
  await put('Colour', 'teal');
  expect(publisher.library.library.value?.company?.accent).toBeUndefined();
  await put('Colour', '#1f6f5c');
  expect(publisher.library.library.value).toMatchObject({
    company: { name: 'Calder', accent: '#1f6f5c' },
    programmes: [{ title: 'First steps', steps: ['two', 'one'] }],
  });

  await put('Other places pictures may come from', 'https://a.example, b.example');
  await screen.findByText(/a comma stands between two/);
  expect(publisher.library.library.value?.origins).toBeUndefined();
  await put('Other places pictures may come from', 'https://a.example, https://b.example');
  expect(publisher.library.library.value?.origins).toEqual([
    'https://a.example',
    'https://b.example',
  ]);

  go('#publish');
  await screen.findByText('no-contact');
  await put('Why no-contact does not fit here', 'Short');
  const off = screen.getByRole<HTMLButtonElement>('button', { name: 'Turn no-contact off' });
  expect(off.disabled).toBe(true);
  await put('Why no-contact does not fit here', 'Everyone here knows Maud.');
  await user.click(off);
  expect(publisher.library.library.value?.rules_off).toEqual({
    'no-contact': 'Everyone here knows Maud.',
  });
  expect(publisher.report()?.findings.some(({ rule }) => rule === 'no-contact')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Turn no-contact on again' }));
  expect(publisher.library.library.value?.rules_off).toBeUndefined();
});

test('moments of a tip, authors, the company’s own posts and the links of a notice', async () => {
  const { user, put, go, publisher } = await show('en', {
    ...article,
    'items/one.md': '---\nid: one\ntitle: Begin small\nkind: tip\nstate: approved\n---\n',
  });
  go('#item=items%2Fone.md');
  const moments = screen.getByRole('group', { name: 'Moments it helps in' });
  await user.click(within(moments).getByRole('button', { name: 'First post' }));
  await user.click(within(moments).getByRole('button', { name: 'Job' }));
  await user.click(within(moments).getByRole('button', { name: 'First post' }));
  await put('Who wrote it', 'Maud Ferrand, Luc');
  await user.click(screen.getByText('The company’s own posts'));
  await put('Own post on LinkedIn', 'https://www.linkedin.com/feed/update/1');
  await put('Own post on X', 'x.com/1');
  const one = publisher.library.entries.value.find(({ file }) => file === 'items/one.md');
  expect(one?.item.front).toMatchObject({ when: ['job'], authors: ['Maud Ferrand', 'Luc'] });
  expect(one?.item.front.posts).toEqual({ linkedin: 'https://www.linkedin.com/feed/update/1' });

  go('#notice');
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  await put('Title', 'An accident at the works');
  await user.click(screen.getByRole('button', { name: 'Add a link' }));
  await put('Words of link 1', 'What we know');
  expect(publisher.library.library.value?.notice?.links).toBeUndefined();
  await put('Address of link 1', 'https://news.calder.example/now');
  const preview = screen.getByRole('region', { name: 'As employees see it' });
  expect(within(preview).getByRole('link', { name: /What we know/ })).toBeTruthy();
});

test('several pictures, each with its words; one that networks refuse is named by its file', async () => {
  const { user, put, go, publisher } = await show('en', article);
  go('#item=items%2Fa.md');
  const images = () => publisher.library.entries.value[0]?.item.front.images;
  await user.upload(takes('picture'), new File([wide(40, 30)], 'a.png', { type: 'image/png' }));
  await put('What the picture shows', 'An eel in a hand');
  await user.click(screen.getByRole('button', { name: 'One more picture' }));
  await user.upload(takes('picture'), new File([wide(5000, 8)], 'b.png', { type: 'image/png' }));
  await put('What picture 2 shows', 'The weir, whole');
  const address = screen.getByRole('form', { name: 'One more picture, by its address' });
  await put('One more picture, by its address', 'http://a.example/c.png', address);
  await screen.findByText('An address begins with https:');
  await put('One more picture, by its address', 'https://a.example/c.png', address);
  await user.click(within(address).getByRole('button', { name: 'Take this picture' }));
  await put('What picture 3 shows', 'The team');
  const file = expect.stringMatching(/^eels-are-back-[0-9a-f]{8}\.png$/);
  expect(images()).toEqual([
    { file, alt: 'An eel in a hand' },
    { file, alt: 'The weir, whole' },
    { url: 'https://a.example/c.png', alt: 'The team' },
  ]);
  const check = screen.getByRole('region', { name: 'The trust check' });
  const found = await within(check).findByText(/networks will not show this picture/);
  expect(found.textContent).toMatch(/^eels-are-back-[0-9a-f]{8}\.png \(5000 × 8\): /);

  await user.click(screen.getByRole('button', { name: 'Remove picture 2' }));
  await waitFor(() => expect(within(check).queryByText(/will not show this/)).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>('What picture 2 shows').value).toBe('The team');
  await user.click(screen.getByRole('button', { name: 'Choose another file for picture 1' }));
  await user.upload(takes('picture'), new File([wide(41, 30)], 'd.png', { type: 'image/png' }));
  await waitFor(() => expect(images()).toHaveLength(2));
  expect(images()?.[0]).toEqual({ file, alt: 'An eel in a hand' });
});

test('what fewer items and feeds need: another page, a date of change, an icon, languages, that of a programme', async () => {
  const { user, put, go, publisher } = await show('en', {
    ...article,
    'items/one.md': '---\nid: one\ntitle: Begin small\nkind: tip\nstate: approved\n---\n',
  });
  go('#item=items%2Fa.md');
  await put('The page it is about, elsewhere', 'https://river.example/eels');
  fireEvent.change(screen.getByLabelText('Changed on'), { target: { value: '2026-11-24T10:30' } });
  expect(publisher.library.entries.value[0]?.item.front).toMatchObject({
    external_url: 'https://river.example/eels',
    modified: new Date(2026, 10, 24, 10, 30).toISOString(),
  });
  go('#feed');
  await put('Address of an icon', 'https://news.calder.example/icon.png');
  await put('Languages your people speak', 'English');
  await screen.findByText(/Two letters each/);
  await put('Languages your people speak', 'en, nl');
  await user.click(screen.getByRole('button', { name: 'Add a programme' }));
  const tongue = screen.getByRole('group', { name: 'Language of programme 1' });
  await user.click(within(tongue).getByRole('button', { name: 'Français' }));
  expect(publisher.library.library.value).toMatchObject({
    icon: 'https://news.calder.example/icon.png',
    languages: ['en', 'nl'],
    programmes: [{ language: 'fr' }],
  });
  go('#publish');
  expect(screen.getAllByText(/Nothing in “nl”, one of your company’s languages/)).toBeTruthy();
});

test('while nothing is approved the check does not call it good', async () => {
  const { go, publisher } = await show('en', {
    'library.yaml':
      'title: Calder\nfeed_url: https://news.calder.example/feed.json\nlanguage: en\ncompany: { name: Calder, contact: "mailto:maud@calder.example" }\n',
    'items/a.md': '---\nid: a\ntitle: Eels are back\nstate: draft\n---\n',
  });
  go('#publish');
  const check = await screen.findByRole('region', { name: 'The trust check' });
  expect(publisher.report()?.findings).toEqual([]);
  within(check).getByText(/nothing is yet/);
  expect(within(check).queryByText('Nothing to mend.')).toBeNull();
});
