// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, expect, test } from 'vitest';
import { fingerprint } from '../../../lib/feed/signature';
import { writeLibraryFile } from '../../../lib/publisher/library-file';
import { read } from '../../unit/app/publisher/read-index';
import '../patience';
import { article, newDevice, show, takes } from './show';

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

const signing = 'four words one remembers';
const safe = 'other words for the safe';
const fresh = 'new words for a new person';
type Device = ReturnType<typeof newDevice>;

/** Somebody's page, opened at signing, and what is done there. */
async function at(device: Device) {
  document.body.replaceChildren();
  const shown = await show('en', {}, {}, device);
  const { user, put, go, publisher, saved } = shown;
  go('#keys');
  const make = async (form: string, button: string, passphrase: string) => {
    const where = await screen.findByRole('form', { name: form, hidden: true });
    await put('Passphrase', passphrase, where);
    await put('The same once more', passphrase, where);
    const before = publisher.library.library.value?.keys?.length ?? 0;
    await user.click(within(where).getByRole('button', { name: button, hidden: true }));
    await waitFor(() => expect(publisher.library.library.value?.keys).toHaveLength(before + 1));
    return publisher.library.library.value?.keys?.at(-1) ?? { id: '', key: '' };
  };
  return {
    ...shown,
    make,
    async bring(text: unknown): Promise<void> {
      go('#keys');
      await user.upload(takes('key'), new File([String(text)], 'a.key'));
    },
    /** Publishes with these passphrases by key id; gives the index, or undefined when there is no zip. */
    async publish(passphrases: Record<string, string>): Promise<string | undefined> {
      go('#publish');
      const before = saved.length;
      for (const [id, words] of Object.entries(passphrases))
        await put(`Passphrase of ${fingerprint(id)}`, words);
      await user.click(screen.getByRole('button', { name: 'Download the zip' }));
      const status = screen.getAllByRole('status').find((one) => one.closest('.publish'));
      await waitFor(() => expect(status?.textContent).not.toBe(''));
      if (saved.length === before) return undefined;
      const zip = unzipSync(saved.at(-1)?.content as Uint8Array);
      return strFromU8(zip['upload/index.json'] ?? new Uint8Array());
    },
  };
}
const zipOf = ({ saved }: Device) => {
  const bytes = saved.filter(({ name }) => name.endsWith('.zip')).at(-1)?.content;
  return new File([bytes as Uint8Array<ArrayBuffer>], 'library.zip');
};
/** A library that is signed, its recovery key in the safe, and a reader of its first version. */
async function signed() {
  const device = newDevice(article);
  const page = await at(device);
  const first = await page.make('Your key', 'Make the key', signing);
  const recovery = await page.make('A recovery key, for the safe', 'Make it and download it', safe);
  const inSafe = device.saved[0]?.content;
  const reader = await read((await page.publish({ [first.id]: signing })) ?? '');
  return { device, page, first, recovery, inSafe, reader };
}

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
