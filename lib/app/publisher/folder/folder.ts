import { computed, signal } from '@preact/signals';
import { type Disk, isLibraryText, readText } from './disk';

/** What a file's text is, or undefined where it is not there. */
type Text = string | undefined;

/** Two versions of a file that both came after the one that page and folder last had in common. */
export type Clash = { path: string; mine: Text; theirs: Text; base: Text };

export type FolderState =
  | { state: 'none' }
  /** It was open before; the browser wants to be asked again. */
  | { state: 'asking'; name: string }
  /** There is a library here and another one in the folder. */
  | { state: 'choice'; name: string }
  | { state: 'open'; name: string }
  /** Out of reach, or its library.yaml is gone: what is written waits on this device. */
  | { state: 'lost'; name: string };

/** The page's side of it: its own files, and how it takes one over. */
export type Mine = {
  paths: () => Iterable<string>;
  text: (path: string) => Text;
  take: (files: readonly (readonly [string, Text])[]) => void;
};

/** What was changed here and is not in the folder yet: by path the text it came from (null: there was none). */
export type Unsaved = Record<string, string | null>;
export type FolderPorts = {
  loadUnsaved: () => Promise<Unsaved>;
  keepUnsaved: (unsaved: Unsaved) => Promise<void>;
  /** Runs `run` after `ms`; gives the way to call it off. */
  after: (ms: number, run: () => void) => () => void;
};

const pause = 3000;
const libraryPath = 'library.yaml';

/**
 * Keeps the page and a folder the same, file by file. Each side's change goes to the other; where both changed a file
 * since they last agreed, neither is written: it is a clash until somebody chose.
 */
export function createFolder(ports: FolderPorts, mine: Mine) {
  const state = signal<FolderState>({ state: 'none' });
  const clashes = signal<ReadonlyMap<string, Clash>>(new Map());
  let disk: Disk | undefined;
  const agreed = new Map<string, Text>();
  let marks: ReadonlyMap<string, string> = new Map();
  const unsaved = new Map<string, Text>();
  let callOff: (() => void) | undefined;
  let line: Promise<void> = Promise.resolve();

  /** One after the other: two looks at the same file must not cross. */
  const inLine = (run: () => Promise<void>): Promise<void> => {
    line = line.then(run, run);
    return line;
  };
  const keepUnsaved = () =>
    ports.keepUnsaved(Object.fromEntries([...unsaved].map(([path, text]) => [path, text ?? null])));
  const setClash = (path: string, clash: Clash | undefined) => {
    if (!clash && !clashes.peek().has(path)) return;
    const next = new Map(clashes.peek());
    if (clash) next.set(path, clash);
    else next.delete(path);
    clashes.value = next;
  };
  const agree = async (path: string, text: Text) => {
    agreed.set(path, text);
    setClash(path, undefined);
    if (!unsaved.has(path)) return;
    // What was typed while this was written is not in the folder yet.
    if (mine.text(path) === text) unsaved.delete(path);
    else unsaved.set(path, text);
    await keepUnsaved();
  };

  async function settle(where: Disk, path: string): Promise<void> {
    const theirs = await readText(where, path);
    // Without a break between here and the writing, so that no keystroke falls between.
    const own = mine.text(path);
    const base = agreed.get(path);
    if (own === theirs) return agree(path, theirs);
    if (own === base) {
      mine.take([[path, theirs]]);
      return agree(path, theirs);
    }
    if (theirs !== base) {
      setClash(path, { path, mine: own, theirs, base });
      return;
    }
    if (own === undefined) await where.remove(path);
    else await where.write(path, own);
    await agree(path, own);
  }

  const lose = () => {
    if (disk) state.value = { state: 'lost', name: disk.name };
  };

  /** Into an empty page: all at once, for one by one each would be drawn. */
  async function takeAll(where: Disk, paths: readonly string[]): Promise<void> {
    const files: [string, Text][] = [];
    for (let at = 0; at < paths.length; at += 50)
      files.push(
        ...(await Promise.all(
          paths
            .slice(at, at + 50)
            .map(async (path): Promise<[string, Text]> => [path, await readText(where, path)]),
        )),
      );
    for (const [path, text] of files) agreed.set(path, text);
    mine.take(files);
  }

  /** Looks at what is in the folder; only files that changed there, or here, are read. */
  async function look(where: Disk, all = false): Promise<void> {
    try {
      const found = await where.list();
      // A folder that has lost its library is no library with nothing in it.
      if (!found.has(libraryPath) && agreed.get(libraryPath) !== undefined) return lose();
      if (all && [...mine.paths()].length === 0)
        await takeAll(where, [...found.keys()].filter(isLibraryText));
      const changed = new Set([...unsaved.keys(), ...clashes.peek().keys()]);
      for (const path of new Set([...found.keys(), ...marks.keys()]))
        if (isLibraryText(path) && (all || found.get(path) !== marks.get(path))) changed.add(path);
      if (all) for (const path of mine.paths()) changed.add(path);
      for (const path of changed) await settle(where, path);
      marks = found;
      state.value = { state: 'open', name: where.name };
    } catch {
      lose();
    }
  }

  function watch(): void {
    callOff?.();
    callOff = ports.after(pause, () => void lookNow().then(watch));
  }
  const lookNow = (): Promise<void> =>
    inLine(async () => {
      if (disk) await look(disk);
    });

  async function open(where: Disk): Promise<void> {
    disk = where;
    marks = new Map();
    await inLine(() => look(where, true));
    watch();
  }
  /** Page and folder part; each keeps what it holds. */
  const close = async () => {
    callOff?.();
    disk = undefined;
    agreed.clear();
    unsaved.clear();
    await keepUnsaved();
    clashes.value = new Map();
    state.value = { state: 'none' };
  };

  return {
    state,
    clashes: computed(() => [...clashes.value.values()]),
    /** Looks now; for when the page comes to the front. */
    look: lookNow,
    /** The open folder, for the pictures beside the items. */
    disk: () => (state.peek().state === 'open' ? disk : undefined),
    /** A folder that was open before, and that the browser wants to be asked for again. */
    ask(name: string): void {
      state.value = { state: 'asking', name };
    },
    /** Takes up a folder again: what was not changed here since gives way to what is there. */
    async resume(where: Disk): Promise<void> {
      agreed.clear();
      for (const path of mine.paths()) agreed.set(path, mine.text(path));
      for (const [path, text] of Object.entries(await ports.loadUnsaved())) {
        unsaved.set(path, text ?? undefined);
        agreed.set(path, text ?? undefined);
      }
      await open(where);
    },
    /** A folder for the first time. Where both it and the page hold something, nothing happens before somebody chose. */
    async begin(where: Disk): Promise<void> {
      await close();
      const there = [...(await where.list()).keys()].some(isLibraryText);
      if (there && [...mine.paths()].length > 0) {
        disk = where;
        state.value = { state: 'choice', name: where.name };
      } else await open(where);
    },
    /** After `choice`: both in one, each file that differs to be decided; or the folder's alone. */
    async choose(what: 'together' | 'folder'): Promise<void> {
      if (!disk || state.peek().state !== 'choice') return;
      if (what === 'folder') mine.take([...mine.paths()].map((path) => [path, undefined]));
      await open(disk);
    },
    close,
    /** To be called before a change is kept on this device, so that a crash between leaves a trace. */
    async changing(path: string): Promise<void> {
      if (state.peek().state === 'none' || unsaved.has(path)) return;
      if (mine.text(path) === agreed.get(path)) return;
      unsaved.set(path, agreed.get(path));
      await keepUnsaved();
    },
    /** Brings a change into the folder, unless somebody else changed the file meanwhile. */
    save: (path: string): Promise<void> =>
      inLine(async () => {
        if (!disk || state.peek().state !== 'open' || mine.text(path) === agreed.get(path)) return;
        await settle(disk, path).catch(lose);
      }),
    /**
     * Settles a clash with a text (undefined: the file goes), if the folder still holds what was looked at. Mine is what
     * stands here now, with what was typed since; any other choice was made of two texts, and holds for those alone.
     */
    resolve: (seen: Clash, text: Text): Promise<void> =>
      inLine(async () => {
        const where = disk;
        if (!where) return;
        try {
          const theirs = await readText(where, seen.path);
          const own = mine.text(seen.path);
          const isMine = text === seen.mine;
          if (theirs !== seen.theirs || (own !== seen.mine && !isMine))
            return setClash(seen.path, { ...seen, mine: own, theirs });
          agreed.set(seen.path, theirs);
          setClash(seen.path, undefined);
          if (!isMine && text !== own) mine.take([[seen.path, text]]);
          await settle(where, seen.path);
        } catch {
          lose();
        }
      }),
  };
}
export type Folder = ReturnType<typeof createFolder>;
