import { readEnvelope, readPayload } from '../../feed/index-file';
import type { Distrust } from '../../feed/trust';
import { refusedAfter } from '../../publisher/accepted';
import type { Assembled } from '../../publisher/assemble';
import { buildFiles, lastPublished } from '../../publisher/build';
import type { LibraryFile } from '../../publisher/library-file';
import type { Signer } from '../../publisher/publish';
import type { Disk } from './folder/disk';

type Bytes = Uint8Array<ArrayBuffer>;
type Place = Pick<Disk, 'read' | 'write' | 'remove'>;

/** Beside the items, so that whoever in the team signs next builds on it. */
const folderName = 'published';
const day = 24 * 3600 * 1000;

const text = (bytes: Bytes | undefined) => bytes && new TextDecoder().decode(bytes);
const payloadOf = (index: string | undefined) => {
  const envelope = readEnvelope(index ?? '');
  return envelope && readPayload(envelope.payload);
};
const seqOf = (index: string | undefined): number => payloadOf(index)?.seq ?? 0;

/** The last signed version: on this device, in the open folder and in a zip alike, whichever is the newest. */
export function createPublished(own: Place, folder: () => Disk | undefined, subtle: SubtleCrypto) {
  const at = (path: string) => `${folderName}/${path}`;
  async function newest(): Promise<Place> {
    const there = folder();
    if (!there) return own;
    const [ours, theirs] = await Promise.all(
      [own, there].map(async (place) => seqOf(text(await place.read(at('index.json'))))),
    );
    return (ours ?? 0) > (theirs ?? 0) ? own : there;
  }
  /** Pages first, the index last: a cut in between leaves the version before. */
  async function keep(files: ReadonlyMap<string, string>): Promise<void> {
    const index = files.get('index.json') ?? '';
    for (const place of [own, folder()]) {
      if (!place) continue;
      const before = payloadOf(text(await place.read(at('index.json'))));
      for (const [path, content] of files)
        if (path.startsWith('p/')) await place.write(at(path), content);
      await place.write(at('index.json'), index);
      for (const { url } of before?.pages ?? [])
        if (/^p\/[0-9a-f]{64}\.json$/.test(url) && !files.has(url)) await place.remove(at(url));
    }
  }
  return {
    /** Every file of the last version, by path below the library's folder; none where nothing was signed yet. */
    async files(): Promise<Map<string, Bytes>> {
      const place = await newest();
      const found = new Map<string, Bytes>();
      const index = await place.read(at('index.json'));
      if (!index) return found;
      found.set(at('index.json'), index);
      for (const { url } of payloadOf(text(index))?.pages ?? []) {
        const page = await place.read(at(url));
        if (page) found.set(at(url), page);
      }
      return found;
    },
    /** Takes over what a zip holds, when it is newer than what is here. */
    async bring(files: ReadonlyMap<string, Bytes>): Promise<void> {
      const here = await (await newest()).read(at('index.json'));
      if (seqOf(text(files.get(at('index.json')))) <= seqOf(text(here))) return;
      const texts = [...files].map(
        ([path, bytes]) => [path.slice(folderName.length + 1), text(bytes) ?? ''] as const,
      );
      await keep(new Map(texts));
    },
    /**
     * Builds and signs the version after the last one, and keeps it. Gives every file to upload; or why employees who
     * read the last version would refuse this one, and then nothing is kept.
     */
    async build(
      assembled: Assembled,
      library: LibraryFile,
      signers: readonly Signer[],
      now: number,
    ): Promise<{ ok: true; files: Map<string, string> } | { ok: false; reason: Distrust }> {
      const place = await newest();
      const read = async (path: string) => text(await place.read(at(path)));
      const { expires_days: days, feed_url: feedUrl, keys = [] } = library;
      const expires =
        days === undefined ? {} : { expires: new Date(now + days * day).toISOString() };
      const generated = new Date(now).toISOString();
      const edition = { feedUrl, keys, signers, generated, ...expires };
      const { files } = await buildFiles(
        subtle,
        assembled,
        edition,
        await lastPublished(subtle, read),
      );
      const before = await read('index.json');
      const index = files.get('index.json') ?? before ?? '';
      const refused = before ? await refusedAfter(subtle, before, index) : undefined;
      if (refused) return { ok: false, reason: refused };
      files.set('index.json', index);
      await keep(files);
      return { ok: true, files };
    },
  };
}
export type PublishedVersion = ReturnType<typeof createPublished>;
