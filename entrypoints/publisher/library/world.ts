/** The outside world of the comms team's page: this extension's own store, and the browser's downloads. */
import type { Unsaved } from '../../../lib/app/publisher/folder/folder';
import type { PublisherPorts } from '../../../lib/app/publisher/publisher';
import { saveFile } from '../../../lib/app/save-file';
import {
  canPickFolder,
  filesIn,
  folderAllowed,
  ownFolder,
  pickFolder,
  rememberedFolder,
  rememberFolder,
} from '../../../lib/browser/folder';
import { getAllStored, getStored, removeStored, setStored } from '../../../lib/browser/storage';
import type { Language } from '../../../lib/i18n/language';

/** One key a file, so that a keystroke writes one item and not the library. */
const fileKey = 'file:';
const answersKey = 'launch';
/** Apart from the files, so that no zip and no folder ever takes a key along. */
const keysKey = 'keys';
const unsavedKey = 'unsaved';
const own = ownFolder('pictures').then(filesIn);

/** The language that was chosen for the page; unchecked, undefined when none was. */
export const loadLanguage = () => getStored('local', 'language');
export const keepLanguage = (language: Language) => setStored('local', 'language', language);

export const world: PublisherPorts = {
  load: async () => {
    const files: Record<string, string> = {};
    for (const [key, value] of Object.entries(await getAllStored('local')))
      if (key.startsWith(fileKey) && typeof value === 'string')
        files[key.slice(fileKey.length)] = value;
    return files;
  },
  put: (path, text) => setStored('local', fileKey + path, text),
  remove: (path) => removeStored('local', fileKey + path),
  loadUnsaved: async () => {
    const kept = await getStored('local', unsavedKey);
    return typeof kept === 'object' && kept !== null ? (kept as Unsaved) : {};
  },
  keepUnsaved: (unsaved) => setStored('local', unsavedKey, unsaved),
  ...(canPickFolder()
    ? {
        pickFolder: async () => {
          const folder = await pickFolder();
          if (folder) await rememberFolder(folder);
          return folder && filesIn(folder);
        },
      }
    : {}),
  lastFolder: async (ask) => {
    const folder = canPickFolder() ? await rememberedFolder() : undefined;
    return folder && { disk: filesIn(folder), allowed: await folderAllowed(folder, ask) };
  },
  forgetFolder: () => rememberFolder(undefined),
  own: {
    read: async (path) => (await own).read(path),
    write: async (path, content) => (await own).write(path, content),
    remove: async (path) => (await own).remove(path),
  },
  crypto,
  loadKeys: () => getStored('local', keysKey),
  keepKeys: (files) => setStored('local', keysKey, files),
  loadAnswers: () => getStored('local', answersKey),
  keepAnswers: (answers) => setStored('local', answersKey, answers),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  now: Date.now,
  newId: () => crypto.randomUUID().slice(0, 8),
  save: (name, type, content) => saveFile(new Blob([content], { type }), name),
  go: (hash) => {
    location.hash = hash;
  },
  print: () => window.print(),
  fetch: (...asked) => fetch(...asked),
};
