/** PURE. Where a schema stands, seen from the folder of the file that names it. */
export type SchemaName = 'feed' | 'item' | 'index' | 'index-payload' | 'library-file' | 'item-file';

export const schemaPath = (name: SchemaName): string => `schema/${name}.schema.json`;
