import type { Imported } from '../../lib/publisher/import/any-file';
import { usePublisherWords } from './words';

/** Says what came of a feed or a file, and what did not. */
export function useBrought(): (read: Imported, added: number) => string {
  const { brought } = usePublisherWords().publisher;
  return (read, added) =>
    read.ok
      ? [
          brought.done(added, read.items.length - added),
          ...(read.leftOut > 0 ? [brought.leftOut(read.leftOut)] : []),
          ...(read.info?.index === undefined ? [] : [brought.signed]),
          ...(read.unknown.length > 0 ? [brought.unknown(read.unknown.join(', '))] : []),
        ].join(' ')
      : brought.refused[read.reason];
}
