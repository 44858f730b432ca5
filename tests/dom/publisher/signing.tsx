/** Somebody who signs in the comms team's page: their device, what they do there, and a reader of what they publish. */
import { screen, waitFor, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { fingerprint } from '../../../lib/feed/signature';
import { read } from '../../unit/app/publisher/read-index';
import { article, newDevice, show, takes } from './show';

export const signing = 'four words one remembers';
export const safe = 'other words for the safe';
export const fresh = 'new words for a new person';
export type Device = ReturnType<typeof newDevice>;

/** Somebody's page, opened at signing, and what is done there. */
export async function at(device: Device) {
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
export const zipOf = ({ saved }: Device) => {
  const bytes = saved.filter(({ name }) => name.endsWith('.zip')).at(-1)?.content;
  return new File([bytes as Uint8Array<ArrayBuffer>], 'library.zip');
};
/** A library that is signed, its recovery key in the safe, and a reader of its first version. */
export async function signed() {
  const device = newDevice(article);
  const page = await at(device);
  const first = await page.make('Your key', 'Make the key', signing);
  const recovery = await page.make('A recovery key, for the safe', 'Make it and download it', safe);
  const inSafe = device.saved[0]?.content;
  const reader = await read((await page.publish({ [first.id]: signing })) ?? '');
  return { device, page, first, recovery, inSafe, reader };
}
