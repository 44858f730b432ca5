/** PURE. The strict schemas as JSON Schema (draft 2020-12), for editors that complete and check as one writes. */
import * as z from 'zod/mini';
import { itemFileSchema } from '../item-file.ts';
import { libraryFileSchema } from '../library-file.ts';
import { type SchemaName, schemaPath } from './paths.ts';
import {
  publishedFeedSchema,
  publishedIndexSchema,
  publishedItemSchema,
  publishedPayloadSchema,
} from './published.ts';

/** Which schema stands in which file, and what it is for. */
export const schemaOf = {
  feed: [publishedFeedSchema, 'A feed of Own Voice (level 0), or a page of one (level 1)'],
  item: [publishedItemSchema, 'One item of a feed of Own Voice'],
  index: [publishedIndexSchema, 'A signed index of Own Voice (level 1)'],
  'index-payload': [publishedPayloadSchema, 'What a signed index says, inside its payload'],
  'library-file': [libraryFileSchema, 'library.yaml: the library as a whole'],
  'item-file': [itemFileSchema, 'The front matter of one item’s Markdown file'],
} as const satisfies Record<SchemaName, readonly [z.ZodMiniType, string]>;

/** Path to text, for these schemas or for all. */
export function schemaFiles(
  names: readonly SchemaName[] = Object.keys(schemaOf) as SchemaName[],
): Map<string, string> {
  return new Map(
    names.map((name) => {
      const [schema, title] = schemaOf[name];
      const { $schema, ...made } = z.toJSONSchema(schema);
      return [schemaPath(name), `${JSON.stringify({ $schema, title, ...made }, null, 2)}\n`];
    }),
  );
}
