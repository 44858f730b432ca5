/**
 * DOM. The composer in use on this page: written by the watcher or the finder, read by the companion and
 * (what it is, never its text) by the background.
 * Both are content scripts of one isolated world, so the world's global is theirs alone: no page can see it.
 */
import type { Composer } from '../messages/shapes';

export type Current = Composer & {
  editor: HTMLElement;
  /** When it last had the focus, ms since 1970: the newest frame's composer wins. */
  at: number;
};

export type World = {
  current?: Current | undefined;
  /** The composer a panel stands open for: no button is needed there. */
  panelFor?: HTMLElement | undefined;
  /** When a text on the page was last changed by its reader, ms since 1970. */
  typed?: number | undefined;
  /** Ends the watcher and removes what it showed. */
  stopWatcher?: (() => void) | undefined;
  /** Ends the companion and removes its panel. */
  stopCompanion?: (() => void) | undefined;
};

/** The extension's own corner of the isolated world's global, made on first use. */
export function world(): World {
  const holder = globalThis as typeof globalThis & { ownVoice?: World };
  holder.ownVoice ??= {};
  return holder.ownVoice;
}

/** The composer in use, as long as it is still on the page. */
export function currentComposer(): Current | undefined {
  const { current } = world();
  return current?.editor.isConnected ? current : undefined;
}
