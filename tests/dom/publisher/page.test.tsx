// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readFeedText } from '../../../lib/feed/read';
import '../patience';
import { begin, show } from './show';

afterEach(() => document.body.replaceChildren());
// Preact runs effects up to a frame after the last drawing: the DOM has to be there until then.
afterAll(() => new Promise((go) => setTimeout(go, 100)));

describe('from nothing to a zip', () => {
  test('an item is written, seen as employees see it, checked, approved and published', async () => {
    const { user, put, go, saved, kept } = await begin();
    expect(screen.getByRole('heading', { name: 'Library', level: 1 })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write an item' }));
    await put('Title', 'Eels are back');
    await put('Facts', '412 eels\nOne ladder');
    await put('Text', 'They climbed.');

    const seen = await screen.findByRole('region', { name: 'Opened' });
    await within(seen).findByRole('heading', { name: 'Eels are back' });
    expect(within(seen).getByText('412 eels')).toBeTruthy();
    expect(within(seen).getByText('One ladder')).toBeTruthy();
    expect(within(seen).getByRole('button', { name: 'Write in my own words' })).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Add a text' }));
    await put('Suggested text 1', 'You must share this');
    await screen.findByText(/Only one suggested text/);
    await user.click(screen.getByRole('button', { name: 'Remove text 1' }));
    expect(screen.queryByText(/Only one suggested text/)).toBeNull();

    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Approve' }).disabled).toBe(true);
    await put('Your name', 'Maud');
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    await screen.findByText('Approved by Maud, November 25');

    go('#publish');
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Download the zip' }).disabled,
    ).toBe(true);
    go('#feed');
    const address = await put('Address where it will be', 'http://news');
    expect(address.getAttribute('aria-invalid')).toBe('true');
    await put('Address where it will be', 'https://news.calder.example/feed.json');
    go('#publish');
    expect(screen.getByText('1 item is approved and goes out.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Download the zip' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const zip = unzipSync(saved[0]?.content as Uint8Array);
    const feed = readFeedText(
      strFromU8(zip['upload/feed.json'] ?? new Uint8Array()),
      'https://news.calder.example/feed.json',
    );
    expect(feed.ok && feed.value.items).toMatchObject([
      { title: 'Eels are back', text: 'They climbed.', facts: ['412 eels', 'One ladder'] },
    ]);
    expect(strFromU8(zip['READ-ME.txt'] ?? new Uint8Array())).toContain('news.calder.example');
    await waitFor(() => expect(Object.values(kept).join()).toContain('approved_by: Maud'));
  });

  test('in French, the page and what employees see of it', async () => {
    const { go } = await show('fr', {
      'library.yaml': 'title: Calder\nfeed_url: https://news.calder.example/feed.json\n',
      'items/a.md': '---\nid: a\ntitle: Les anguilles\ntexts:\n  - text: Elles sont là.\n---\n',
    });
    expect(screen.getByRole('heading', { name: 'Bibliothèque' })).toBeTruthy();
    go('#item=items%2Fa.md');
    const seen = await screen.findByRole('region', { name: 'Ouvert' });
    await within(seen).findByRole('button', { name: 'Écrire avec mes mots' });
    expect(screen.getByText(/Un seul texte proposé/)).toBeTruthy();
  });

  test('a removed item comes back with one tap', async () => {
    const { user, put } = await begin();
    await user.click(screen.getByRole('button', { name: 'Write an item' }));
    await put('Title', 'Eels');
    await user.click(screen.getByRole('button', { name: 'Remove this item' }));
    expect(screen.getByText('Nothing here yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('link', { name: 'Eels' })).toBeTruthy();
  });
});

test('each weather shows what employees would see, the notice that is written among it', async () => {
  const { user, go } = await show('en', {
    'library.yaml':
      'title: Calder\nfeed_url: https://news.calder.example/feed.json\nnotice:\n  id: n\n  level: pause\n  title: Our own notice\n',
    'items/a.md': '---\nid: a\ntitle: Eels\ntexts:\n  - text: They are here.\n---\n',
  });
  go('#item=items%2Fa.md');
  const seen = await screen.findByRole('region', { name: 'Opened' });
  await within(seen).findByText('Our own notice');
  expect(within(seen).queryByText('They are here.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Calm' }));
  await within(seen).findByText('They are here.');
  expect(within(seen).queryByText('Our own notice')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'With care' }));
  await within(seen).findByText('Look twice', { exact: false });
  const interfaces = screen.getByRole('group', { name: 'Language of the interface' });
  await user.click(within(interfaces).getByRole('button', { name: 'Français' }));
  await within(seen).findByRole('button', { name: 'Écrire avec mes mots' });
});

test('before a launch: the answers become a note, stay apart from the library, and questions go into the feed', async () => {
  const { user, put, go, saved, kept, answers, publisher } = await begin();
  go('#launch');
  const trust = screen.getByRole('group', { name: 'Is it trust you are after, or control?' });
  await user.click(within(trust).getByRole('radio', { name: 'We need to know who posts' }));
  await put('Notes', 'Talk to the board', trust);
  await screen.findByText('Wait with the launch. What stands against it is named below.');
  await user.click(screen.getByRole('button', { name: 'Download as Markdown' }));
  expect(saved[0]?.name).toBe('readiness-note.md');
  expect(saved[0]?.content).toContain('> Talk to the board');
  expect(answers()).toMatchObject({ trust: { answer: 'no', notes: 'Talk to the board' } });

  await user.click(screen.getByRole('checkbox', { name: /What would help you to write/ }));
  await put('Your form', 'https://forms.example/1');
  await waitFor(() => expect(kept['library.yaml']).toContain('questions_url: https://forms'));
  expect(kept['library.yaml']).toContain('id: help');
  await put('Question 1, as it is asked', 'What would help you, Luc?');
  await user.click(screen.getByRole('button', { name: 'Add a question of your own' }));
  await put('Question 2, as it is asked', 'Qui est là ?');
  const tongue = screen.getByRole('group', { name: 'Language of question 2' });
  await user.click(within(tongue).getByRole('button', { name: 'Français' }));
  expect(publisher.library.library.value?.questions).toMatchObject([
    { id: 'help', text: 'What would help you, Luc?' },
    { text: 'Qui est là ?', language: 'fr' },
  ]);
  await user.click(screen.getByRole('button', { name: 'Remove question 1' }));
  expect(publisher.library.library.value?.questions).toHaveLength(1);
  expect(Object.values(kept).join()).not.toContain('Talk to the board');
});
