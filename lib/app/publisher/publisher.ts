import { type ReadonlySignal, signal } from '@preact/signals';
import { micromark } from 'micromark';
import type { Language } from '../../i18n/language';
import { networks } from '../../networks/all';
import { checkItem, checkLibrary, type Reading } from '../../publisher/as-read';
import { isShown } from '../../publisher/assemble';
import type { Finding, Report } from '../../publisher/check';
import type { ItemFile } from '../../publisher/item-file';
import { packageFiles, zipOf } from '../../publisher/package';
import type { Disk } from './folder/disk';
import { createFolders, type FoldersPorts } from './folder/folders';
import { createItemPictures, picturePath } from './item-pictures';
import { createLaunch, type LaunchPorts } from './launch';
import { createLibrary, type LibraryPorts } from './library-state';
import { createPreview } from './preview';

export type PublisherPorts = LibraryPorts &
  LaunchPorts &
  FoldersPorts & {
    /** Files of this extension's own, for the pictures. */
    own: Pick<Disk, 'read' | 'write'>;
    subtle: SubtleCrypto;
    /** Hands a file to the browser's downloads. */
    save: (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => void;
    /** Leads to another place of the page. */
    go: (hash: string) => void;
    print: () => void;
  };

/** Under it a picture beside an item has an address while it is not published. */
const here = 'https://preview.invalid/';
const types: Record<string, string> = { jpg: 'jpeg' };

/** The comms team's page: the library that is written, how employees see it, and the questions before a launch. */
export function createPublisher(ports: PublisherPorts, language: ReadonlySignal<Language>) {
  const library = createLibrary(ports);
  const launch = createLaunch(ports);
  const pictures = createItemPictures(ports.own, library.folder.disk, ports.subtle);
  /** Whoever approved last, so that the name is not typed for each item. */
  const approver = signal('');
  const toHtml = (markdown: string) => micromark(markdown);
  const pictureAt = (id: string, name: string): string | undefined => {
    const file = library.entries.peek().find(({ item }) => item.front.id === id)?.file;
    const path = file && picturePath(file, name);
    return path && here + encodeURIComponent(path);
  };
  const pictureData = async (url: string): Promise<string | undefined> => {
    if (!url.startsWith(here)) return undefined;
    const path = decodeURIComponent(url.slice(here.length));
    const bytes = await pictures.read(path);
    if (!bytes) return undefined;
    const ending = path.split('.').pop()?.toLowerCase() ?? '';
    let letters = '';
    for (let at = 0; at < bytes.length; at += 0x8000)
      letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return `data:image/${types[ending] ?? ending};base64,${btoa(letters)}`;
  };
  const reading = (): Reading => ({
    toHtml,
    pictureAt,
    networks,
    now: ports.now(),
    tongue: language.value,
  });
  /** Everything as one zip, and the names of pictures that are not there. */
  async function pack(readMe: string) {
    const own = library.library.peek();
    if (!own) return undefined;
    const entries = library.entries.peek();
    const { at, files, beside, missing } = await pictures.built(entries, isShown, own.feed_url);
    const packed = {
      library: own,
      items: library.items.peek(),
      files: library.files(),
      pictures: { out: files, beside },
      readMe,
    };
    const zip = zipOf(packageFiles(packed, { toHtml, pictureAt: at }), ports.now());
    return { zip, missing };
  }
  /** Downloads the zip; `readMe` is what its first file says. Gives the names of pictures that are missing in it. */
  async function download(readMe: string): Promise<string[]> {
    const packed = await pack(readMe);
    if (packed) ports.save('own-voice-library.zip', 'application/zip', packed.zip);
    return packed?.missing ?? [];
  }

  return {
    ports,
    language,
    library,
    launch,
    approver,
    toHtml,
    pictureAt,
    pictures,
    folders: createFolders(ports, library, pictures),
    preview: createPreview(ports, pictureData),
    async load(): Promise<void> {
      await Promise.all([library.load(), launch.load()]);
      approver.value =
        library.entries
          .peek()
          .map(({ item }) => item.front)
          .filter((front) => front.approved_by !== undefined)
          .sort((a, b) => ((a.approved_on ?? '') < (b.approved_on ?? '') ? 1 : -1))[0]
          ?.approved_by ?? '';
    },
    /** What the check says of one item, as if it were approved. */
    findings(item: ItemFile): Finding[] {
      const own = library.library.value;
      return own ? checkItem(own, item, reading()) : [];
    },
    /** What the check says of all that would be published now. */
    report(): Report | undefined {
      const own = library.library.value;
      return own && checkLibrary(own, library.items.value, reading());
    },
    download,
  };
}
export type Publisher = ReturnType<typeof createPublisher>;
