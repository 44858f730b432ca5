import type { Change } from '../../lib/app/publisher/library-state';
import type { ItemFront } from '../../lib/publisher/item-file';

/** Changes the item that is open: keys of its front matter (undefined takes one away), and its text. */
export type EditItem = (change: Change<ItemFront>, body?: string) => void;
