import { signal } from '@preact/signals';
import { type UnpackRefusal, unpack } from '../../../publisher/unpack';
import type { ItemPictures } from '../item-pictures';
import type { LibraryState } from '../library-state';
import type { PublishedVersion } from '../published';
import type { Disk } from './disk';
import type { Clash } from './folder';

export type FoldersPorts = {
  /** Lets somebody choose a folder, from a click; undefined when they leave it. Absent where the browser has none. */
  pickFolder?: () => Promise<Disk | undefined>;
  /** The folder that was open last; `ask` puts the browser's question, and needs a click. */
  lastFolder: (ask: boolean) => Promise<{ disk: Disk; allowed: boolean } | undefined>;
  forgetFolder: () => Promise<void>;
};

/** Ways for the library to come and go: a folder that is kept open, or a zip that is read back. */
export function createFolders(
  ports: FoldersPorts,
  library: LibraryState,
  beside: {
    pictures: Pick<ItemPictures, 'spread' | 'write'>;
    published: Pick<PublishedVersion, 'bring'>;
  },
) {
  const { folder } = library;
  /** A folder could not be opened. */
  const failed = signal(false);
  /** Files of a zip that differ from those here. */
  const zipClashes = signal<readonly Clash[]>([]);

  const safely = async (run: () => Promise<void>) => {
    failed.value = false;
    try {
      await run();
      await beside.pictures.spread(library.entries.peek());
    } catch {
      failed.value = true;
    }
  };
  const resume = async (ask: boolean) => {
    const last = await ports.lastFolder(ask);
    if (last?.allowed) await folder.resume(last.disk);
    else if (last) folder.ask(last.disk.name);
  };
  return {
    failed,
    zipClashes,
    canPick: ports.pickFolder !== undefined,
    /** The folder of the last time, if the browser still lets the page in without a question. */
    resume: () => safely(() => resume(false)),
    /** The same, with the question. */
    ask: () => safely(() => resume(true)),
    pick: () =>
      safely(async () => {
        const disk = await ports.pickFolder?.();
        if (disk) await folder.begin(disk);
      }),
    choose: (what: 'together' | 'folder') => safely(() => folder.choose(what)),
    async leave(): Promise<void> {
      await folder.close();
      await ports.forgetFolder();
    },
    /**
     * Reads a zip back: files that are not here come in, those that differ wait until somebody chose. Gives how many of
     * each, or why nothing was taken.
     */
    async bringZip(
      bytes: Uint8Array,
    ): Promise<{ ok: true; added: number; differ: number } | { ok: false; reason: UnpackRefusal }> {
      const read = unpack(bytes);
      if (!read.ok) return read;
      const here = library.files();
      const files = Object.entries(read.texts);
      const fresh = files.filter(([path]) => !Object.hasOwn(here, path));
      for (const [path, picture] of read.pictures) await beside.pictures.write(path, picture);
      await beside.published.bring(read.published);
      library.receive(fresh);
      zipClashes.value = files
        .filter(([path, text]) => Object.hasOwn(here, path) && here[path] !== text)
        .map(([path, theirs]) => ({ path, mine: here[path], theirs, base: undefined }));
      return { ok: true, added: fresh.length, differ: zipClashes.peek().length };
    },
    resolveZip({ path, mine }: Clash, text: string | undefined): void {
      zipClashes.value = zipClashes.peek().filter((one) => one.path !== path);
      if (text !== mine) library.receive([[path, text]]);
    },
  };
}
export type Folders = ReturnType<typeof createFolders>;
