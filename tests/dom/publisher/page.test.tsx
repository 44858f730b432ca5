// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { PublisherPage } from '../../../components/publisher/PublisherPage';
import { PublisherWordsContext } from '../../../components/publisher/words';
import { TongueContext } from '../../../components/words';
import { whereOf } from '../../../lib/app/publisher/place';
import { createPublisher, type PublisherPorts } from '../../../lib/app/publisher/publisher';
import { readFeedText } from '../../../lib/feed/read';
import { publisherWordsOf } from '../../../lib/i18n/publisher/words';
import { wordsOf } from '../../../lib/i18n/words';
import '../patience';

afterEach(() => document.body.replaceChildren());
// Preact runs effects up to a frame after the last drawing: the DOM has to be there until then.
afterAll(() => new Promise((go) => setTimeout(go, 100)));

const now = new Date(2026, 10, 25, 9).getTime();

/** The page over a store that keeps what it is given. */
async function show(
  language: 'en' | 'fr' = 'en',
  files: Record<string, string> = {},
  more: Partial<PublisherPorts> = {},
) {
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  const kept = { ...files };
  const saved: { name: string; content: string | Uint8Array<ArrayBuffer> }[] = [];
  const where = signal(whereOf(''));
  let id = 0;
  let answers: unknown;
  let keyFiles: unknown;
  const ports: PublisherPorts = {
    load: async () => kept,
    put: async (path, text) => {
      kept[path] = text;
    },
    remove: async (path) => {
      delete kept[path];
    },
    loadAnswers: async () => answers,
    keepAnswers: async (given) => {
      answers = given;
    },
    loadUnsaved: async () => ({}),
    keepUnsaved: async () => {},
    lastFolder: async () => undefined,
    forgetFolder: async () => {},
    own: {
      remove: async (path) => void pictures.delete(path),
      read: async (path) => pictures.get(path),
      write: async (path, content) =>
        void pictures.set(
          path,
          typeof content === 'string' ? new TextEncoder().encode(content) : content,
        ),
    },
    crypto,
    loadKeys: async () => keyFiles,
    keepKeys: async (files) => {
      keyFiles = files;
    },
    fetch: async () => {
      throw new TypeError('no address is asked for');
    },
    ...more,
    after: (ms, run) => {
      const timer = setTimeout(run, Math.min(ms, 5));
      return () => clearTimeout(timer);
    },
    now: () => now,
    newId: () => {
      id += 1;
      return `n${id}`;
    },
    save: (name, _, content) => saved.push({ name, content }),
    go: (hash) => {
      where.value = whereOf(hash);
    },
    print: () => {},
  };
  const publisher = createPublisher(ports, signal(language));
  await publisher.load();
  render(
    <TongueContext.Provider value={{ words: wordsOf(language), locale: language }}>
      <PublisherWordsContext.Provider value={publisherWordsOf(language)}>
        <PublisherPage publisher={publisher} where={where} onLanguage={() => {}} />
      </PublisherWordsContext.Provider>
    </TongueContext.Provider>,
  );
  const go = (hash: string) => act(() => ports.go(hash));
  const user = userEvent.setup();
  /** Puts text into a field at once: key by key the whole page would be drawn for each. */
  const put = async (label: string, text: string, where: HTMLElement = document.body) => {
    const field = within(where).getByLabelText(label);
    await user.clear(field);
    await user.paste(text);
    return field;
  };
  return { publisher, kept, saved, go, user, put, answers: () => answers };
}

async function begin() {
  const shown = await show();
  await shown.put('Your company’s name', 'Calder');
  await shown.user.click(screen.getByRole('button', { name: 'Begin' }));
  return shown;
}

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

test('what cannot be brought in says why; what can comes as drafts', async () => {
  const { user } = await show();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('there is no file picker');
  await user.upload(input, new File(['name;mood\na;b\n'], 'news.csv', { type: 'text/csv' }));
  await screen.findByText(/no column “title”/);
  const csv = new File(['title;facts\nEels;412\nGates;\n'], 'news.csv', { type: 'text/csv' });
  await user.upload(input, csv);
  await screen.findByRole('link', { name: 'Gates' });
  expect(screen.getAllByText('Draft')).toHaveLength(2);
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

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3]);
const takes = (what: string) => {
  const input = document.querySelector<HTMLInputElement>(`input[data-takes=${what}]`);
  if (!input) throw new Error(`nothing takes a ${what}`);
  return input;
};
const article = {
  'library.yaml': 'title: Calder\nfeed_url: https://news.calder.example/feed.json\n',
  'items/a.md': '---\nid: a\ntitle: Eels are back\nstate: approved\n---\n',
};

test('a picture is kept beside its item, seen there, published under an address, and comes back with the zip', async () => {
  const { user, put, go, saved } = await show('en', article);
  go('#item=items%2Fa.md');
  const user2 = userEvent.setup({ applyAccept: false });
  await user2.upload(takes('picture'), new File(['<svg/>'], 'a.png'));
  await screen.findByText(/This file is none of them/);
  await user2.upload(takes('picture'), new File([new Uint8Array(6 << 20).fill(1)], 'a.png'));
  await screen.findByText(/none of them/);
  const large = new Uint8Array(6 << 20);
  large.set(png);
  await user.upload(takes('picture'), new File([large], 'a.png', { type: 'image/png' }));
  await screen.findByText(/larger than 5 MB/);
  const wide = new Uint8Array([
    ...png.slice(0, 8),
    0,
    0,
    0,
    13,
    73,
    72,
    68,
    82,
    0,
    0,
    16,
    0,
    0,
    0,
    15,
    67,
  ]);
  await user.upload(takes('picture'), new File([wide], 'a.png', { type: 'image/png' }));
  await screen.findByText(/more than 16 million pixels/);
  await user.upload(takes('picture'), new File([png], 'holiday.png', { type: 'image/png' }));
  await screen.findByText(/^eels-are-back-[0-9a-f]{8}\.png is kept beside the item/);
  await put('What the picture shows', 'An eel in a hand');
  const seen = await screen.findByRole('region', { name: 'Opened' });
  const image = await within(seen).findByRole('img', { name: 'An eel in a hand' });
  expect(image.getAttribute('src')).toMatch(/^data:image\/png;base64,iVBO/);

  await put('Your name', 'Maud');
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  go('#publish');
  await user.click(screen.getByRole('button', { name: 'Download the zip' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const bytes = saved[0]?.content as Uint8Array<ArrayBuffer>;
  const zip = unzipSync(bytes);
  const feed = JSON.parse(strFromU8(zip['upload/feed.json'] ?? new Uint8Array()));
  const [shown] = feed.items[0]._own_voice.images;
  expect(shown.alt).toBe('An eel in a hand');
  const path = shown.url.replace('https://news.calder.example/', 'upload/');
  expect(zip[path]).toEqual(png);

  document.body.replaceChildren();
  const later = await show();
  await later.user.upload(takes('zip'), new File([bytes], 'library.zip'));
  await screen.findByRole('link', { name: 'Eels are back' });
  later.go('#item=items%2Fa.md');
  await screen.findByRole('img', { name: 'An eel in a hand' });
  await later.put('Title', 'Eels, again');
  later.go('#folder');
  await later.user.upload(takes('zip'), new File([bytes], 'library.zip'));
  await screen.findByText(/1 differs from yours/);
  await later.user.click(screen.getByRole('button', { name: /Take all of theirs/ }));
  later.go('#items');
  await screen.findByRole('link', { name: 'Eels are back' });
});

test('what a colleague changed in the folder stands beside one’s own, to choose from part by part', async () => {
  const files = new Map(Object.entries(article));
  let age = 0;
  const disk = {
    name: 'news',
    list: async () => new Map([...files.keys()].map((path) => [path, String(age)])),
    read: async (path: string) => {
      const text = files.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    write: async (path: string, content: unknown) => void files.set(path, String(content)),
    remove: async (path: string) => void files.delete(path),
  };
  const { user, put, go } = await show('en', {}, { pickFolder: async () => disk });
  await user.click(screen.getByRole('button', { name: 'Open a folder' }));
  await screen.findByRole('link', { name: 'Eels are back' });
  await screen.findByText('Saved in the folder');
  go('#item=items%2Fa.md');
  files.set('items/a.md', '---\nid: a\ntitle: Luc’s title\nowner: Luc\n---\n');
  age += 1;
  await put('Title', 'My title');
  await user.click(await screen.findByRole('link', { name: /1 file was changed/ }));
  go('#folder');
  const title = screen.getByRole('radio', { name: 'Title, Here' });
  expect((title as HTMLInputElement).checked).toBe(true);
  expect(
    screen.getByRole<HTMLInputElement>('radio', { name: 'Owner, In the folder' }).checked,
  ).toBe(true);
  expect(screen.getByText('Luc’s title')).toBeTruthy();
  expect(files.get('items/a.md')).toContain('Luc’s title');
  await user.click(screen.getByRole('button', { name: 'Save what is chosen' }));
  await waitFor(() => expect(files.get('items/a.md')).toContain('title: My title'));
  expect(files.get('items/a.md')).toContain('owner: Luc');
  expect(screen.queryByText('Changed by two people')).toBeNull();
});

test('a key is made under a passphrase, one for the safe beside it, and the version is signed', async () => {
  const { publisher, user, put, go, saved } = await show('en', article);
  go('#keys');
  const first = screen.getByRole('form', { name: 'Your key' });
  await put('Passphrase', 'four words one remembers', first);
  await put('The same once more', 'four words one forgets', first);
  const make = within(first).getByRole<HTMLButtonElement>('button', { name: 'Make the key' });
  expect(make.disabled).toBe(true);
  await put('The same once more', 'four words one remembers', first);
  await user.click(make);
  const second = await screen.findByRole('form', { name: 'A recovery key, for the safe' });
  await put('Passphrase', 'other words for the safe', second);
  await put('The same once more', 'other words for the safe', second);
  await user.click(within(second).getByRole('button', { name: 'Make it and download it' }));
  await screen.findByText('Key 2 · kept elsewhere');
  expect(saved[0]?.name).toMatch(/^own-voice-recovery-/);
  await user.click(screen.getByRole('button', { name: /off this device/ }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Key 1 · on this device');

  await put('Days', '0');
  await screen.findByText('A number of days, from 1 to 3650');
  await put('Days', '90');
  expect(publisher.library.library.value?.expires_days).toBe(90);
  go('#publish');
  const download = screen.getByRole<HTMLButtonElement>('button', { name: 'Download the zip' });
  expect(download.disabled).toBe(true);
  await put(screen.getByLabelText(/^Passphrase of /).closest('.field')?.textContent ?? '', 'wrong');
  await user.click(download);
  await screen.findByText(/does not open .* Nothing was built/);
  expect(saved).toHaveLength(1);
  const field = screen.getByLabelText<HTMLInputElement>(/^Passphrase of /);
  await user.clear(field);
  await user.type(field, 'four words one remembers');
  await user.click(download);
  await waitFor(() => expect(saved).toHaveLength(2), { timeout: 5000 });
  const zip = unzipSync(saved[1]?.content as Uint8Array);
  const index = JSON.parse(strFromU8(zip['upload/index.json'] ?? new Uint8Array()));
  expect(index.signatures).toHaveLength(1);
  expect(field.value).toBe('');
});

test('an address is asked for once, without cookies; what is not to be had says what to do', async () => {
  const asked: { address: string; how: RequestInit | undefined }[] = [];
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Newsroom',
    items: [{ id: '1', title: 'Eels', url: '/eels', content_text: 'They climbed.' }],
  });
  const { user, put } = await show(
    'en',
    {},
    {
      fetch: async (address, how) => {
        asked.push({ address: String(address), how });
        if (String(address).includes('closed')) throw new TypeError('Failed to fetch');
        return String(address).includes('gone')
          ? new Response('no', { status: 404 })
          : new Response(feed);
      },
    },
  );
  const form = screen.getByRole('form', { name: 'From an address' });
  const take = async (address: string) => {
    await put('Address of a feed', address, form);
    await user.click(within(form).getByRole('button', { name: 'Look and take it' }));
  };
  await take('http://news.calder.example/feed');
  await screen.findByText('An address begins with https:');
  expect(asked).toEqual([]);
  await take('https://closed.example/feed');
  await screen.findByText(/save the file, and choose it here/);
  await take('https://gone.example/feed');
  await screen.findByText('There is no file at this address.');
  await take('https://news.calder.example/rss/feed');
  await user.click(await screen.findByRole('link', { name: 'Eels' }));
  expect(asked.map(({ how }) => how?.credentials)).toEqual(['omit', 'omit', 'omit']);
});

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
