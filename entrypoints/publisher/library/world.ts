/** The outside world of the comms team's page: this extension's own store, and the browser's downloads. */
import type { PublisherPorts } from '../../../lib/app/publisher/publisher';
import { saveFile } from '../../../lib/app/save-file';
import { getAllStored, getStored, removeStored, setStored } from '../../../lib/browser/storage';
import type { Language } from '../../../lib/i18n/language';

/** One key a file, so that a keystroke writes one item and not the library. */
const fileKey = 'file:';
const answersKey = 'launch';

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
};
