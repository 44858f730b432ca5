import type { Ask } from '../messages/protocol';
import type { SeenPage } from './seen-page';

/** The outside world, as the state factories are given it. */
export type Ports = {
  ask: Ask;
  /** Ms since 1970. */
  now: () => number;
  /** Runs `run` after `ms` milliseconds; gives the way to call it off. */
  after: (ms: number, run: () => void) => () => void;
  newId: () => string;
  /** Writes to the clipboard; rejects when the browser does not allow it. */
  copyText: (text: string) => Promise<void>;
  /** Puts a picture (a data: address) on the clipboard as PNG; rejects when the browser does not take one. */
  copyPicture: (data: string) => Promise<void>;
  /** Hands a picture (a data: address) to the browser's downloads, as a type that networks take. */
  savePicture: (data: string, name: string) => Promise<void>;
  /** Hands a text to the browser's downloads. */
  saveText: (text: string, name: string) => void;
  /** Asks whether one may be notified; to be called first of all by a click's handler. True where it is allowed. */
  askToNotify: () => Promise<boolean>;
  /** False for clicks that a script made. */
  trusted: (event: Event) => boolean;
};

/** What the page around the app does for it. */
export type Outside = {
  /** The browser's languages, best first (BCP 47). */
  languages: readonly string[];
  /** Opens the options page, at a section, with an address filled in where one was typed. */
  openOptions: (section: 'feeds' | 'networks' | 'privacy' | 'data', address?: string) => void;
  close: () => void;
  /** Title, address and selected words of the page below the popup; undefined where there is none to be read. */
  seePage?: () => Promise<SeenPage | undefined>;
};
