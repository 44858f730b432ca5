/**
 * Folders of the File System Access API as plain files by path: one that somebody chose, where the browser offers that
 * (Chromium), and the extension's own, out of sight (both browsers).
 */

/** What the standard library's types do not have yet. */
type Grantable = FileSystemDirectoryHandle & {
  queryPermission: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
};
type Picking = { showDirectoryPicker?: (wanted: object) => Promise<Grantable> };

/** Files are counted up to here; a folder with more is not a library. */
const most = 50_000;
const looked = 'items';

/** Whether a folder can be chosen at all. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Lets somebody choose a folder to read and write in; undefined when they leave it. To be called by a click's handler. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const { showDirectoryPicker } = globalThis as Picking;
  try {
    return await showDirectoryPicker?.call(globalThis, { id: 'library', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** May the folder be used now? `ask` puts the browser's question, and needs a click. */
export async function folderAllowed(folder: FileSystemDirectoryHandle, ask: boolean) {
  const handle = folder as Grantable;
  const wanted = { mode: 'readwrite' } as const;
  const answer = await (ask ? handle.requestPermission(wanted) : handle.queryPermission(wanted));
  return answer === 'granted';
}

/** A folder of the extension's own, on this device. */
export async function ownFolder(name: string): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
}

const isMissing = (error: unknown) =>
  error instanceof DOMException &&
  (error.name === 'NotFoundError' || error.name === 'TypeMismatchError');

/** The folder that holds `path`, and the last part of it; undefined where a folder on the way is missing. */
async function walk(root: FileSystemDirectoryHandle, path: string, create: boolean) {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return { folder, name };
}

async function listInto(
  found: Map<string, string>,
  folder: FileSystemDirectoryHandle,
  base: string,
): Promise<void> {
  for await (const [name, handle] of folder.entries()) {
    if (found.size >= most || name.startsWith('.')) continue;
    const path = `${base}${name}`;
    if (handle.kind === 'directory') await listInto(found, handle, `${path}/`);
    else {
      const file = await handle.getFile();
      found.set(path, `${file.lastModified} ${file.size}`);
    }
  }
}

/** The folder as files by path. Throws, in each of its functions, what the browser throws when it is out of reach. */
export function filesIn(root: FileSystemDirectoryHandle) {
  const orMissing = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await run();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  const fileAt = (path: string) =>
    orMissing(async () => {
      const { folder, name } = await walk(root, path, false);
      return (await folder.getFileHandle(name)).getFile();
    });
  return {
    name: root.name,
    async list(): Promise<ReadonlyMap<string, string>> {
      const found = new Map<string, string>();
      // Asked for by itself: a folder that is gone has no entries, and is not an empty one.
      await root.entries().next();
      const library = await fileAt('library.yaml');
      if (library) found.set('library.yaml', `${library.lastModified} ${library.size}`);
      const items = await orMissing(() => root.getDirectoryHandle(looked));
      if (items) await listInto(found, items, `${looked}/`);
      return found;
    },
    async read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
      const file = await fileAt(path);
      return file && new Uint8Array(await file.arrayBuffer());
    },
    async write(path: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
      const { folder, name } = await walk(root, path, true);
      const file = await folder.getFileHandle(name, { create: true });
      // What is written stands in the file once it is closed, and not before.
      const writing = await file.createWritable();
      await writing.write(content);
      await writing.close();
    },
    async remove(path: string): Promise<void> {
      await orMissing(async () => {
        const { folder, name } = await walk(root, path, false);
        await folder.removeEntry(name);
      });
    },
  };
}

const database = 'own-voice-folder';
const store = 'handles';

async function inStore(
  mode: IDBTransactionMode,
  run: (handles: IDBObjectStore) => { result: unknown } & EventTarget,
): Promise<unknown> {
  const opened = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  try {
    return await new Promise<unknown>((done, fail) => {
      const work = opened.transaction(store, mode);
      const asked = run(work.objectStore(store));
      work.oncomplete = () => done(asked.result);
      work.onabort = () => fail(work.error);
    });
  } finally {
    opened.close();
  }
}

/** The folder that was chosen last; only this kind of store can keep one. */
export async function rememberedFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const kept = await inStore('readonly', (handles) => handles.get('folder'));
  return kept instanceof FileSystemDirectoryHandle ? kept : undefined;
}

/** Keeps the folder for the next time; undefined forgets it. */
export async function rememberFolder(folder: FileSystemDirectoryHandle | undefined): Promise<void> {
  await inStore('readwrite', (handles) =>
    folder ? handles.put(folder, 'folder') : handles.delete('folder'),
  );
}
