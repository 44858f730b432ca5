/**
 * What the background says to the scripts on a network's page, and what they answer. The scripts look at `kind`
 * by hand (zod would outweigh them); the background parses every answer here.
 */
import * as z from 'zod/mini';
import { amongSchema, composerSchema } from './shapes.ts';

/** The watcher of every frame: end, and leave nothing. */
export type WatcherStop = { kind: 'watcher.stop'; network: string };
/** The companion: show the panel at this path of the extension, its token in the fragment. */
export type PanelShow = { kind: 'panel.show'; path: string };
/** The companion: take the panel away and give the focus back. */
export type PanelHide = { kind: 'panel.hide' };
/** The companion: which of several composers is it that the panel stands beside? */
export type ComposerWhich = { kind: 'composer.which' };
/** The companion: put the text in the composer. `panel`: asked from the panel, which must then be in sight. */
export type ComposerInsert = { kind: 'composer.insert'; text: string; from: 'panel' | 'page' };
/** The companion: hand this picture (a data: address) to the composer, as a file of this name. */
export type ComposerAttach = {
  kind: 'composer.attach';
  data: string;
  name: string;
  from: 'panel' | 'page';
};
export type PageMessage =
  | WatcherStop
  | PanelShow
  | PanelHide
  | ComposerWhich
  | ComposerInsert
  | ComposerAttach;

/** What a frame says of its composer; null where there is none. */
export const describedSchema = z.nullish(z.object({ ...composerSchema.shape, at: z.number() }));
/** What the companion says of the composer a panel was shown for, and again when it is asked which that is. */
export const whichSchema = z.object({ among: z.optional(amongSchema) });

/** A panel that is open: kept in memory only, so that a restarted worker still knows it. */
export const panelSessionSchema = z.object({
  token: z.string(),
  frameId: z.number(),
  composer: composerSchema,
});
export type PanelSession = z.infer<typeof panelSessionSchema>;
export const panelSessionsSchema = z.record(z.string(), panelSessionSchema);
