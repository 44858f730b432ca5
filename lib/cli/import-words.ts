/** What one is told of a file that cannot be imported. */
import type { ImportRefusal } from '../publisher/import/any-file.ts';

export const importRefusals: Record<ImportRefusal, string> = {
  empty: 'The file is empty.',
  'not-json': 'The file begins like JSON and is none. Export it again.',
  truncated: 'The file ends in the middle. Download it again.',
  html: 'This is a web page. Look on it for the address of its feed.',
  rss: 'This is a feed that some service turned into JSON of its own. Take the feed itself, as XML.',
  'bare-array': 'This JSON is a bare list, not a feed.',
  'not-feed': 'This JSON is not a feed.',
  'not-a-feed': 'This XML is neither RSS nor Atom.',
  'not-xml': 'This is no XML that can be read.',
  doctype: 'This XML defines a document type, which a feed never needs. It is not read.',
  'too-deep': 'The file is nested without end. It is not read.',
  'too-many': 'The file has more entries than are read: 20,000 rows, 500,000 elements of XML.',
  'wrong-encoding': 'The letters of this file cannot be read. Save it as UTF-8.',
  'no-title-column': 'The first row has no column “title”. Name the columns, and try again.',
  broken: 'A quotation mark in this spreadsheet is never closed. Save it as CSV once more.',
};
