import { computed, signal } from '@preact/signals';
import type { FeedInfo, Notice } from '../../feed/format';
import { type Imported, readAnyFile } from '../../publisher/import/any-file';
import { slugOf } from '../../publisher/import/item-file-of';
import {
  type ItemFile,
  type ItemFront,
  readItemFile,
  writeItemFile,
} from '../../publisher/item-file';
import { type LibraryFile, readLibraryFile, writeLibraryFile } from '../../publisher/library-file';
import { createFolder, type FolderPorts } from './folder/folder';
import { withHead } from './head';
import { createShelf, type ShelfPorts } from './shelf';

/** `file`: its path in the folder. */
export type Entry = { file: string; item: ItemFile };
/** New values by key; undefined takes the key away. */
export type Change<T> = { [K in keyof T]?: T[K] | undefined };

export type LibraryPorts = ShelfPorts &
  FolderPorts & {
    /** Every file that was kept, by path. */
    load: () => Promise<Record<string, string>>;
    /** Ms since 1970. */
    now: () => number;
    /** A few letters that no other item has. */
    newId: () => string;
  };

export const libraryPath = 'library.yaml';
/** Stands in the file until comms know where the feed will be. */
export const placeholderAddress = 'https://news.example.com/feed.json';

/** The same object with the changes; what is undefined or empty is not there. */
export function changed<T extends object>(before: T, change: Change<T>): T {
  const filled = Object.entries({ ...before, ...change }).filter(
    ([, value]) =>
      value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as T;
}

/** Changed without another approval: what says nothing to readers, and taking back, which may not wait for anybody. */
const besides: ReadonlySet<string> = new Set(['owner', 'review_by', 'withdrawn', 'note']);

const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());
const noticeOf = ({ starts, ends, ...notice }: Notice): NonNullable<LibraryFile['notice']> =>
  changed<NonNullable<LibraryFile['notice']>>(notice, { starts: iso(starts), ends: iso(ends) });

/** All that a feed says of itself, so that going on with it loses nothing; but not where it will be. */
const libraryOf = (info: FeedInfo): Change<LibraryFile> => ({
  title: info.title,
  home_page_url: info.homePage,
  description: info.description || undefined,
  language: info.language,
  company: info.company,
  networks: info.networks,
  icon: info.icon,
  suggest: info.suggest,
  origins: info.origins,
  programmes: info.programmes?.map((one) => changed({ ...one }, {})),
  questions: info.questions,
  questions_url: info.questionsUrl,
  notice: info.notice && noticeOf(info.notice),
});

/** The library that is being written: its own fields and its items, each kept as the file it will be. */
export function createLibrary(ports: LibraryPorts) {
  const library = signal<LibraryFile | undefined>(undefined);
  const entries = signal<readonly Entry[]>([]);
  /** Files that were kept and cannot be read, by path; they are left as they are. */
  const unreadable = signal<Readonly<Record<string, string>>>({});
  /** How often a file came from outside, by path: what is open of it is drawn anew. */
  const arrivals = signal<Readonly<Record<string, number>>>({});
  /** Every file as it stands, to the byte, by path. */
  const texts = new Map<string, string>();

  const shelf = createShelf({
    after: ports.after,
    put: async (path, text) => {
      await folder.changing(path);
      await ports.put(path, text);
      await folder.save(path);
    },
    remove: async (path) => {
      await folder.changing(path);
      await ports.remove(path);
      await folder.save(path);
    },
  });
  const write = (path: string, text: string | undefined) => {
    if (text === undefined) texts.delete(path);
    else texts.set(path, withHead(texts.get(path), text));
    shelf.change(path, texts.get(path));
  };
  /** Reads files into what is shown, in the place of what was there under their paths (undefined: the file is gone). */
  const show = (files: Iterable<readonly [string, string | undefined]>) => {
    const found = new Map(entries.peek().map((entry) => [entry.file, entry]));
    const broken = { ...unreadable.peek() };
    for (const [path, text] of files) {
      delete broken[path];
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
      if (path === libraryPath) {
        const read = text === undefined ? undefined : readLibraryFile(text);
        library.value = read?.ok ? read.library : undefined;
        if (text !== undefined && !read?.ok) broken[path] = text;
        continue;
      }
      const read = text === undefined ? undefined : readItemFile(text);
      if (read?.ok) found.set(path, { file: path, item: read.item });
      else found.delete(path);
      if (text !== undefined && !read?.ok) broken[path] = text;
    }
    entries.value = [...found.values()];
    unreadable.value = broken;
  };
  const receive = (files: readonly (readonly [string, string | undefined])[]) => {
    show(files);
    const count = { ...arrivals.peek() };
    for (const [path, text] of files) {
      count[path] = (count[path] ?? 0) + 1;
      shelf.change(path, text);
    }
    arrivals.value = count;
  };
  const folder = createFolder(ports, {
    paths: () => texts.keys(),
    text: (path) => texts.get(path),
    take: receive,
  });

  const keepLibrary = (next: LibraryFile) => {
    library.value = next;
    write(libraryPath, writeLibraryFile(next));
  };
  const keep = (entry: Entry) => {
    write(entry.file, writeItemFile(entry.item));
  };
  const find = (file: string) => entries.peek().find((entry) => entry.file === file);
  const replace = (file: string, item: ItemFile) => {
    const entry = { file, item };
    entries.value = entries.peek().map((one) => (one.file === file ? entry : one));
    keep(entry);
  };
  const today = () => new Date(ports.now()).toISOString().slice(0, 10);

  return {
    library,
    entries,
    unreadable,
    arrivals,
    folder,
    kept: shelf.kept,
    flush: shelf.flush,
    items: computed(() => entries.value.map(({ item }) => item)),

    async load(): Promise<void> {
      show(Object.entries(await ports.load()));
    },
    /** From nothing. */
    begin(title: string, language: string): void {
      keepLibrary({ title, feed_url: placeholderAddress, language, company: { name: title } });
    },
    setLibrary(change: Change<LibraryFile>): void {
      const before = library.peek();
      if (before) keepLibrary(changed(before, change));
    },
    /** Takes the items of a file that are not there yet, as drafts; begins the library with it where there is none. `from`: where it came from. */
    bring(
      bytes: Uint8Array,
      fallback: { title: string; language: string },
      from = library.peek()?.feed_url ?? placeholderAddress,
    ): { read: Imported; added: number } {
      const read = readAnyFile(bytes, from);
      if (!read.ok) return { read, added: 0 };
      if (!library.peek()) {
        const { title, language } = fallback;
        const blank: LibraryFile = { title, feed_url: placeholderAddress, language };
        keepLibrary(changed(blank, read.info ? libraryOf(read.info) : {}));
      }
      const ids = new Set(entries.peek().map(({ item }) => item.front.id));
      const fresh = read.items
        .filter(({ front }) => !ids.has(front.id))
        .map((item): Entry => {
          const { id, title = '' } = item.front;
          return { file: `items/${slugOf({ id, title })}.md`, item };
        });
      entries.value = [...entries.peek(), ...fresh];
      fresh.forEach(keep);
      return { read, added: fresh.length };
    },
    /** A new draft; gives its file. */
    add(kind: NonNullable<ItemFront['kind']>): string {
      const id = `${today()}-${ports.newId()}`;
      const date = new Date(ports.now()).toISOString();
      const language = library.peek()?.language;
      const front = changed<ItemFront>({ id, kind, state: 'draft', date }, { language });
      const entry = { file: `items/${id}.md`, item: { front, body: '' } };
      entries.value = [entry, ...entries.peek()];
      keep(entry);
      return entry.file;
    },
    /** Changes an item. What readers would see differently needs another approval. */
    edit(file: string, change: Change<ItemFront>, body?: string): void {
      const entry = find(file);
      if (!entry) return;
      const { front } = entry.item;
      const again = body !== undefined || Object.keys(change).some((key) => !besides.has(key));
      const approval = again
        ? { state: 'draft' as const, approved_by: undefined, approved_on: undefined }
        : {};
      replace(file, {
        front: changed(front, { ...change, ...approval }),
        body: body ?? entry.item.body,
      });
    },
    approve(file: string, by: string): void {
      const entry = find(file);
      if (!entry || by.trim() === '') return;
      const approval = { state: 'approved' as const, approved_by: by.trim(), approved_on: today() };
      replace(file, { ...entry.item, front: changed(entry.item.front, approval) });
    },
    remove(file: string): void {
      entries.value = entries.peek().filter((one) => one.file !== file);
      write(file, undefined);
    },
    /** Brings back what was just removed. */
    putBack(entry: Entry): void {
      entries.value = [entry, ...entries.peek()];
      keep(entry);
    },
    /** Every file as it stands, by path. */
    files: (): Record<string, string> => Object.fromEntries(texts),
    /** Takes files as they are (undefined: it goes), in the place of those under the same paths. */
    receive,
  };
}
export type LibraryState = ReturnType<typeof createLibrary>;
/** Is it approved? What came without a state counts as approved, as for the command line. */
export const isApproved = ({ item }: Entry): boolean =>
  (item.front.state ?? 'approved') === 'approved';
