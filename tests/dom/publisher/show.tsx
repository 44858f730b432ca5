/** The comms team's page in a document of its own, over a store that keeps what it is given. */
import { signal } from '@preact/signals';
import { act, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { PublisherPage } from '../../../components/publisher/PublisherPage';
import { PublisherWordsContext } from '../../../components/publisher/words';
import { TongueContext } from '../../../components/words';
import { whereOf } from '../../../lib/app/publisher/place';
import { createPublisher, type PublisherPorts } from '../../../lib/app/publisher/publisher';
import { publisherWordsOf } from '../../../lib/i18n/publisher/words';
import { wordsOf } from '../../../lib/i18n/words';

const now = new Date(2026, 10, 25, 9).getTime();

/** Somebody's browser: what the page keeps in it, and what it downloaded. */
export const newDevice = (files: Record<string, string> = {}) => ({
  kept: { ...files },
  own: new Map<string, Uint8Array<ArrayBuffer>>(),
  saved: [] as { name: string; content: string | Uint8Array<ArrayBuffer> }[],
  keyFiles: undefined as unknown,
});

/** The page over a store that keeps what it is given. */
export async function show(
  language: 'en' | 'fr' = 'en',
  files: Record<string, string> = {},
  more: Partial<PublisherPorts> = {},
  device = newDevice(files),
) {
  const { kept, own, saved } = device;
  const where = signal(whereOf(''));
  let id = 0;
  let answers: unknown;
  const ports: PublisherPorts = {
    load: async () => kept,
    put: async (path, text) => {
      kept[path] = text;
    },
    remove: async (path) => {
      delete kept[path];
    },
    loadAnswers: async () => answers,
    keepAnswers: async (given) => {
      answers = given;
    },
    loadUnsaved: async () => ({}),
    keepUnsaved: async () => {},
    lastFolder: async () => undefined,
    forgetFolder: async () => {},
    own: {
      remove: async (path) => void own.delete(path),
      read: async (path) => own.get(path),
      write: async (path, content) =>
        void own.set(
          path,
          typeof content === 'string' ? new TextEncoder().encode(content) : content,
        ),
    },
    crypto,
    loadKeys: async () => device.keyFiles,
    keepKeys: async (files) => {
      device.keyFiles = files;
    },
    fetch: async () => {
      throw new TypeError('no address is asked for');
    },
    ...more,
    after: (ms, run) => {
      const timer = setTimeout(run, Math.min(ms, 5));
      return () => clearTimeout(timer);
    },
    now: () => now,
    newId: () => {
      id += 1;
      return `n${id}`;
    },
    save: (name, _, content) => saved.push({ name, content }),
    go: (hash) => {
      where.value = whereOf(hash);
    },
    print: () => {},
  };
  const publisher = createPublisher(ports, signal(language));
  await publisher.load();
  render(
    <TongueContext.Provider value={{ words: wordsOf(language), locale: language }}>
      <PublisherWordsContext.Provider value={publisherWordsOf(language)}>
        <PublisherPage publisher={publisher} where={where} onLanguage={() => {}} />
      </PublisherWordsContext.Provider>
    </TongueContext.Provider>,
  );
  const go = (hash: string) => act(() => ports.go(hash));
  const user = userEvent.setup();
  /** Puts text into a field at once: key by key the whole page would be drawn for each. */
  const put = async (label: string, text: string, where: HTMLElement = document.body) => {
    const field = await within(where).findByLabelText(label);
    await user.clear(field);
    await user.paste(text);
    return field;
  };
  return { publisher, kept, saved, go, user, put, answers: () => answers };
}

export async function begin() {
  const shown = await show();
  await shown.put('Your company’s name', 'Calder');
  await shown.user.click(screen.getByRole('button', { name: 'Begin' }));
  return shown;
}

export const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3]);
export const takes = (what: string) => {
  const input = document.querySelector<HTMLInputElement>(`input[data-takes=${what}]`);
  if (!input) throw new Error(`nothing takes a ${what}`);
  return input;
};
export const article = {
  'library.yaml': 'title: Calder\nfeed_url: https://news.calder.example/feed.json\n',
  'items/a.md': '---\nid: a\ntitle: Eels are back\nstate: approved\n---\n',
};
/** The beginning of a PNG that says of itself to be so large, in pixels. */
export function wide(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(32);
  bytes.set([...png.slice(0, 8), 0, 0, 0, 13, 73, 72, 68, 82]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}
