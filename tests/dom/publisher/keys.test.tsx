// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, expect, test } from 'vitest';
import { fingerprint } from '../../../lib/feed/signature';
import { writeLibraryFile } from '../../../lib/publisher/library-file';
import { read } from '../../unit/app/publisher/read-index';
import '../patience';
import { article, newDevice, show, takes } from './show';
import { at, fresh, safe, signed, signing, zipOf } from './signing';

afterEach(() => document.body.replaceChildren());
// Preact runs effects up to a frame after the last drawing: the DOM has to be there until then.
afterAll(() => new Promise((go) => setTimeout(go, 100)));

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

test('signing is handed over to a colleague as the page says: readers follow, and then refuse the key before', async () => {
  const { device: maud, first, recovery, inSafe, reader } = await signed();
  const luc = newDevice();
  let page = await at(luc);
  await page.user.upload(takes('zip'), zipOf(maud));
  page.go('#keys');
  await screen.findByText('Key 2 · kept elsewhere');
  await page.user.click(screen.getByText('Make one more key'));
  const next = await page.make('A new key to sign with', 'Make the key', fresh);
  await page.make('A new recovery key', 'Make it and download it', safe);
  const halves = [...document.querySelectorAll('.half code')].map((one) => one.textContent);
  expect(halves).toHaveLength(4);

  page = await at(maud);
  for (const half of halves.slice(2)) {
    await page.put('A colleague’s public half', half);
    await page.user.click(screen.getByRole('button', { name: 'List it' }));
    await screen.findByText('It is listed at the end.');
  }
  await page.bring(inSafe);
  await screen.findByText('The key file is here.');
  const both = await page.publish({ [first.id]: signing, [recovery.id]: safe });
  const second = await read(both ?? '', reader);
  expect(second.chain.map(({ id }) => id)).toEqual([first.id, recovery.id, next.id]);
  page.publisher.library.edit('items/a.md', { owner: 'Maud' });
  expect(await page.publish({ [first.id]: signing })).toBeUndefined();
  await screen.findByText(/An older key alone does not count any more/);
  page.go('#keys');
  const away = `Take ${fingerprint(recovery.id)} off this device`;
  await page.user.click(screen.getByRole('button', { name: away }));

  page = await at(luc);
  page.go('#folder');
  await page.user.upload(takes('zip'), zipOf(maud));
  await screen.findByText('0 files came in.');
  page.publisher.library.edit('items/a.md', { owner: 'Luc' });
  const third = await read((await page.publish({ [next.id]: fresh })) ?? '', second);
  expect(third.rank).toBe(2);
  expect(third.chain).toHaveLength(4);

  // Whoever still has the old key, and a folder that knows nothing of all this.
  const { keys: _, ...plain } = page.publisher.library.library.value ?? { title: '', feed_url: '' };
  const old = newDevice({
    ...article,
    'library.yaml': writeLibraryFile({ ...plain, keys: [first] }),
  });
  old.keyFiles = maud.keyFiles;
  const alone = await (await at(old)).publish({ [first.id]: signing });
  await expect(read(alone ?? '', third)).rejects.toThrow(/wrong-key|rollback/);
});

test('a stolen key: the recovery key names the next, and readers refuse the thief, with a key of theirs too', async () => {
  const { device, first, recovery, inSafe, reader } = await signed();
  const thief = newDevice({ ...device.kept });
  thief.keyFiles = device.keyFiles;
  for (const [path, bytes] of device.own) thief.own.set(path, bytes);

  let page = await at(device);
  await page.bring(inSafe);
  await screen.findByText('The key file is here.');
  await page.user.click(screen.getByText('Make one more key'));
  const next = await page.make('A new key to sign with', 'Make the key', fresh);
  await page.make('A new recovery key', 'Make it and download it', safe);
  expect(await page.publish({ [next.id]: fresh })).toBeUndefined();
  await screen.findByText(/No key that signed before signs this version/);
  const healed = await page.publish({ [recovery.id]: safe, [next.id]: fresh });
  const second = await read(healed ?? '', reader);
  expect(second.chain.at(second.rank)?.id).toBe(next.id);

  page = await at(thief);
  const alone = await page.publish({ [first.id]: signing });
  await expect(read(alone ?? '', second)).rejects.toThrow('rollback');
  page.go('#keys');
  await page.user.click(screen.getByText('Make one more key'));
  const theirs = await page.make(
    'A new key to sign with',
    'Make the key',
    'words of a thief, four',
  );
  const named = await page.publish({ [first.id]: signing, [theirs.id]: 'words of a thief, four' });
  await expect(read(named ?? '', second)).rejects.toThrow('keys-conflict');
});

test('every key is lost: nothing can be signed, and what is brought instead is called what it is', async () => {
  const { device, first, reader } = await signed();
  device.keyFiles = undefined;
  const page = await at(device);
  page.go('#publish');
  expect(screen.getByText(/none of its keys is on this device/)).toBeTruthy();
  const download = screen.getByRole<HTMLButtonElement>('button', { name: 'Download the zip' });
  expect(download.disabled).toBe(true);
  await page.bring('{"format":"something else"}');
  await screen.findByText('This is not a key file of Own Voice.');
  const other = newDevice(article);
  const stranger = await (await at(other)).make('Your key', 'Make the key', fresh);

  const again = await at(device);
  await again.bring((other.keyFiles as string[])[0]);
  await screen.findByText(/no key of this library: it may be another library’s/);
  again.go('#publish');
  expect(screen.queryByLabelText(/^Passphrase of/)).toBeNull();
  again.go('#keys');
  await again.user.click(screen.getByRole('button', { name: 'List it at the end' }));
  expect(await again.publish({ [stranger.id]: 'not the passphrase' })).toBeUndefined();
  await screen.findByText(/The passphrase does not open .* Nothing was built/);
  expect(await again.publish({ [stranger.id]: fresh })).toBeUndefined();
  await screen.findByText(/No key that signed before signs this version/);

  // A folder that knows nothing of the last version can sign; readers do not take it.
  const unknowing = newDevice({ ...device.kept });
  unknowing.keyFiles = other.keyFiles;
  const index = await (await at(unknowing)).publish({ [stranger.id]: fresh });
  expect(index).toContain(first.id);
  await expect(read(index ?? '', reader)).rejects.toThrow('wrong-key');
});

test('who goes on with a feed from its address is told what employees would make of another key', async () => {
  const { device, first } = await signed();
  const zip = unzipSync(device.saved.at(-1)?.content as Uint8Array);
  const asked: string[] = [];
  const net: typeof fetch = async (address) => {
    asked.push(String(address));
    const bytes = zip[String(address).replace('https://news.calder.example/', 'upload/')];
    return bytes ? new Response(bytes.slice()) : new Response('', { status: 404 });
  };
  document.body.replaceChildren();
  const page = await show('en', {}, { fetch: net });
  const form = screen.getByRole('form', { name: 'From an address' });
  await page.put('Address of a feed', 'https://news.calder.example/feed.json', form);
  await page.user.click(within(form).getByRole('button', { name: 'Look and take it' }));
  await screen.findByRole('link', { name: 'Eels are back' });
  const look = async (address: string) => {
    page.publisher.library.setLibrary({ feed_url: address });
    page.go('#keys');
    asked.length = 0;
    await page.user.click(await screen.findByRole('button', { name: 'Look at what is there' }));
  };
  await look('https://news.calder.example/feed.json');
  await screen.findByText(
    `What is there is signed with ${fingerprint(first.id)}, which is no key of this library.`,
    { exact: false },
  );
  expect(screen.getByText(/read “The signature is missing”/)).toBeTruthy();
  expect(asked).toEqual(['feed', 'index'].map((one) => `https://news.calder.example/${one}.json`));
  page.publisher.library.setLibrary({ keys: [first] });
  await look('https://news.calder.example/feed.json');
  await screen.findByText(/a key of this library\. Employees take the next version/);
  await look('https://news.calder.example/none.json');
  await screen.findByText(/^There is no file at this address yet/);
});
