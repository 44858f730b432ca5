import { type ReadonlySignal, signal } from '@preact/signals';
import { micromark } from 'micromark';
import type { Distrust } from '../../feed/trust';
import type { Language } from '../../i18n/language';
import { networks } from '../../networks/all';
import { checkItem, checkLibrary, type Reading } from '../../publisher/as-read';
import { assemble, isShown, wholeFeed } from '../../publisher/assemble';
import type { Finding, Report } from '../../publisher/check';
import type { ItemFile } from '../../publisher/item-file';
import type { LibraryFile } from '../../publisher/library-file';
import { type Packed, packageFiles, zipOf } from '../../publisher/package';
import { fetchFeed } from './fetch-feed';
import type { Disk } from './folder/disk';
import { createFolders, type FoldersPorts } from './folder/folders';
import { createItemPictures, picturePath } from './item-pictures';
import { createKeys, type KeysPorts } from './keys';
import { createLaunch, type LaunchPorts } from './launch';
import { createLibrary, type LibraryPorts } from './library-state';
import { createPreview } from './preview';
import { createPublished } from './published';
import { lookThere } from './there';

export type PublisherPorts = LibraryPorts &
  LaunchPorts &
  FoldersPorts &
  KeysPorts & {
    /** Files of this extension's own: pictures, and the last signed version. */
    own: Pick<Disk, 'read' | 'write' | 'remove'>;
    /** Hands a file to the browser's downloads. */
    save: (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => void;
    /** Leads to another place of the page. */
    go: (hash: string) => void;
    print: () => void;
    fetch: typeof fetch;
  };

export type Downloaded =
  | { ok: true; missing: string[] }
  /** Nothing was built and nothing kept. `key`: the id of the key that stays shut. */
  | { ok: false; reason: Distrust | 'no-signer' | 'no-library' | 'wrong-passphrase'; key?: string };

/** Under it a picture beside an item has an address while it is not published. */
const here = 'https://preview.invalid/';
const types: Record<string, string> = { jpg: 'jpeg' };

/** The comms team's page: the library that is written, how employees see it, and the questions before a launch. */
export function createPublisher(ports: PublisherPorts, language: ReadonlySignal<Language>) {
  const library = createLibrary(ports);
  const launch = createLaunch(ports);
  const pictures = createItemPictures(ports.own, library.folder.disk, ports.crypto.subtle);
  const published = createPublished(ports.own, library.folder.disk, ports.crypto.subtle);
  const keys = createKeys(ports, library);
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
    seen: new Map(
      [...pictures.known(library.entries.value)].map(([path, picture]) => [
        here + encodeURIComponent(path),
        { status: 200, picture },
      ]),
    ),
  });
  /** A picture beside an item goes by its file's name, for it has no address yet. */
  const named = (finding: Finding): Finding => ({
    ...finding,
    message: finding.message.replace(/https:\/\/preview\.invalid\/(\S+)/g, (_, path: string) =>
      decodeURIComponent(path).replace(/^.*\//, ''),
    ),
  });
  /** Everything that is kept, as it lies in the folder. */
  const folderFiles = async (beside: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) =>
    new Map<string, string | Uint8Array<ArrayBuffer>>([
      ...Object.entries(library.files()),
      ...beside,
      ...(await published.files()),
    ]);
  const hand = (packed: Packed) =>
    ports.save(
      'own-voice-library.zip',
      'application/zip',
      zipOf(packageFiles(packed), ports.now()),
    );

  /** Downloads what is kept, to go on with elsewhere; nothing in it is to be uploaded. */
  async function downloadKept(readMe: string): Promise<void> {
    const own = library.library.peek();
    if (!own) return;
    const { beside } = await pictures.built(library.entries.peek(), isShown, own.feed_url);
    hand({ library: own, folder: await folderFiles(beside), out: new Map(), readMe });
  }
  /**
   * Builds, signs where the library lists keys, and downloads the zip; `readMe` is what its first file says. Gives the
   * names of pictures that are missing in it, or why there is none.
   */
  async function download(
    readMe: string,
    passphrases: Readonly<Record<string, string>>,
  ): Promise<Downloaded> {
    const own = library.library.peek();
    if (!own) return { ok: false, reason: 'no-library' };
    const signed = (own.keys ?? []).length > 0;
    const entries = library.entries.peek();
    const { at, files, beside, missing } = await pictures.built(entries, isShown, own.feed_url);
    const assembled = assemble(own, library.items.peek(), {
      toHtml,
      pictureAt: at,
      ...(signed ? { indexUrl: new URL('index.json', own.feed_url).href } : {}),
    });
    const out = new Map<string, string | Uint8Array<ArrayBuffer>>(files);
    if (signed) {
      const opened = await keys.signers(passphrases);
      if (!opened.ok) return { ok: false, reason: 'wrong-passphrase', key: opened.id };
      if (opened.signers.length === 0) return { ok: false, reason: 'no-signer' };
      const built = await published.build(assembled, own, opened.signers, ports.now());
      if (!built.ok) return built;
      for (const [path, text] of built.files) out.set(path, text);
    } else out.set('feed.json', wholeFeed(assembled));
    hand({ library: own, folder: await folderFiles(beside), out, readMe });
    return { ok: true, missing };
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
    keys,
    folders: createFolders(ports, library, { pictures, published }),
    preview: createPreview(ports, pictureData),
    async load(): Promise<void> {
      await Promise.all([library.load(), launch.load(), keys.load()]);
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
      return own ? checkItem(own, item, reading()).map(named) : [];
    },
    /** What the check says of all that would be published now. */
    report(): Report | undefined {
      const own = library.library.value;
      const report = own && checkLibrary(own, library.items.value, reading());
      return report && { ...report, findings: report.findings.map(named) };
    },
    download,
    downloadKept,
    fetchFeed: (address: string) => fetchFeed(address, ports.fetch),
    /** What employees read at the library's address now, by whom it is signed. */
    lookThere: ({ feed_url: address, keys: chain = [] }: LibraryFile) =>
      lookThere(address, chain, ports.fetch, ports.crypto.subtle),
  };
}
export type Publisher = ReturnType<typeof createPublisher>;
