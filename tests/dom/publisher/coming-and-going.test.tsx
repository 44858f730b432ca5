// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, expect, test } from 'vitest';
import '../patience';
import { article, png, show, takes, wide } from './show';

afterEach(() => document.body.replaceChildren());
// Preact runs effects up to a frame after the last drawing: the DOM has to be there until then.
afterAll(() => new Promise((go) => setTimeout(go, 100)));

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
  await user.upload(takes('picture'), new File([wide(4096, 3907)], 'a.png', { type: 'image/png' }));
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
