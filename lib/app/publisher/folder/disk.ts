/** A folder of files, by path with `/` between. Everything in it throws while the folder is out of reach. */
export type Disk = {
  name: string;
  /** `library.yaml` and all below `items`, each with a mark that is another one once the file changed. */
  list: () => Promise<ReadonlyMap<string, string>>;
  /** Undefined when there is no such file. */
  read: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Puts a whole file in the place of what was there, making the folders on the way. */
  write: (path: string, content: string | Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Nothing happens where there is no such file. */
  remove: (path: string) => Promise<void>;
};

/** A file's text, read as UTF-8. */
export async function readText(disk: Disk, path: string): Promise<string | undefined> {
  const bytes = await disk.read(path);
  return bytes && new TextDecoder().decode(bytes);
}

/** Files whose text the page writes; pictures and others beside them are not looked at here. */
export const isLibraryText = (path: string): boolean =>
  path === 'library.yaml' || /^items\/.*\.md$/.test(path);
