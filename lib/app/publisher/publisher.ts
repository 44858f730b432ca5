import { type ReadonlySignal, signal } from '@preact/signals';
import { micromark } from 'micromark';
import type { Language } from '../../i18n/language';
import { networks } from '../../networks/all';
import { checkItem, checkLibrary, type Reading } from '../../publisher/as-read';
import type { Finding, Report } from '../../publisher/check';
import type { ItemFile } from '../../publisher/item-file';
import { packageFiles, zipOf } from '../../publisher/package';
import { createLaunch, type LaunchPorts } from './launch';
import { createLibrary, type LibraryPorts } from './library-state';
import { createPreview } from './preview';

export type PublisherPorts = LibraryPorts &
  LaunchPorts & {
    /** Hands a file to the browser's downloads. */
    save: (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => void;
    /** Leads to another place of the page. */
    go: (hash: string) => void;
    print: () => void;
  };

/** The comms team's page: the library that is written, how employees see it, and the questions before a launch. */
export function createPublisher(ports: PublisherPorts, language: ReadonlySignal<Language>) {
  const library = createLibrary(ports);
  const launch = createLaunch(ports);
  /** Whoever approved last, so that the name is not typed for each item. */
  const approver = signal('');
  const toHtml = (markdown: string) => micromark(markdown);
  const reading = (): Reading => ({
    toHtml,
    networks,
    now: ports.now(),
    tongue: language.value,
  });

  return {
    ports,
    language,
    library,
    launch,
    approver,
    toHtml,
    preview: createPreview(ports),
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
    /** Downloads the zip; `readMe` is what its first file says. */
    download(readMe: string): void {
      const own = library.library.peek();
      if (!own) return;
      const packed = {
        library: own,
        items: library.items.peek(),
        files: library.files(),
        readMe,
      };
      const zip = zipOf(packageFiles(packed, toHtml), ports.now());
      ports.save('own-voice-library.zip', 'application/zip', zip);
    },
  };
}
export type Publisher = ReturnType<typeof createPublisher>;
