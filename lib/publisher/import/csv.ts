/**
 * PURE. A spreadsheet saved as CSV (as Excel, Google Sheets and LibreOffice write it: commas, semicolons or tabs,
 * quotes, line breaks inside cells) as a JSON Feed object. The first row names the columns, in English or French.
 * A cell is text and nothing else: what looks like a formula stays the letters it is made of.
 */
import Papa from 'papaparse';
import type { JsonFeed } from './syndication.ts';

const columns: Record<string, readonly string[]> = {
  id: ['id', 'identifiant', 'guid'],
  title: ['title', 'titre', 'headline'],
  text: ['text', 'texte', 'body', 'content', 'contenu'],
  summary: ['summary', 'resume', 'gist', 'chapo'],
  url: ['url', 'link', 'lien', 'address', 'adresse'],
  date: ['date', 'published', 'date_published', 'publie'],
  tags: ['tags', 'topics', 'themes', 'mots-cles', 'sujets'],
  kind: ['kind', 'type', 'genre'],
  language: ['language', 'langue', 'lang'],
  facts: ['facts', 'faits'],
  angles: ['angles', 'questions'],
  texts: ['texts', 'suggestions', 'suggested text', 'texte propose'],
  networks: ['networks', 'reseaux'],
  image: ['image', 'picture', 'photo'],
  alt: ['alt', 'alt text', 'texte alternatif', 'description'],
  author: ['author', 'auteur', 'autrice'],
  owner: ['owner', 'responsable'],
  from: ['show_from', 'from', 'du', 'a partir du'],
  until: ['valid_until', 'until', "jusqu'au", 'jusqu’au'],
};

const bounds = { rows: 20_000, cell: 100_000 };
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();

export type CsvRefusal = 'empty' | 'no-title-column' | 'broken' | 'too-many';

const columnOf = (header: string): string | undefined =>
  Object.keys(columns).find((key) => columns[key]?.includes(fold(header)));

/** Lists stand one a line in their cell, or parted by `|` or `;`. */
const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/\r?\n|\||;/)
    .map((one) => one.trim())
    .filter(Boolean);
const words = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[,;|\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

const filled = (all: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** An id for a row without one: what is least likely to change when somebody corrects the text. */
const idFor = (row: Map<string, string>): string =>
  row.get('id') || row.get('url') || `csv:${fold(row.get('title') ?? '')}`;

function item(row: Map<string, string>): Record<string, unknown> {
  const networks = words(row.get('networks')).map((name) => name.toLowerCase());
  const image = row.get('image');
  return filled({
    id: idFor(row),
    title: row.get('title'),
    content_text: row.get('text'),
    summary: row.get('summary'),
    url: row.get('url'),
    date_published: row.get('date'),
    tags: words(row.get('tags')),
    language: row.get('language'),
    image,
    authors: row.get('author') ? [{ name: row.get('author') }] : undefined,
    _own_voice: filled({
      kind: row.get('kind')?.toLowerCase(),
      facts: list(row.get('facts')),
      angles: list(row.get('angles')),
      texts: list(row.get('texts')?.replaceAll(';', '\u0000')).map((text) =>
        filled({ text: text.replaceAll('\u0000', ';'), language: row.get('language'), networks }),
      ),
      images: image ? [{ url: image, alt: row.get('alt') ?? '' }] : undefined,
      owner: row.get('owner'),
      show_from: row.get('from'),
      valid_until: row.get('until'),
    }),
  });
}

/** Reads a CSV text. Gives a JSON Feed object and the headers that were not understood, or the reason why not. */
export function readCsv(
  text: string,
): { ok: true; feed: JsonFeed; unknown: string[] } | { ok: false; reason: CsvRefusal } {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [headers, ...rows] = parsed.data;
  if (!headers || rows.length === 0) return { ok: false, reason: 'empty' };
  if (rows.length > bounds.rows) return { ok: false, reason: 'too-many' };
  if (parsed.errors.some((error) => error.type === 'Quotes'))
    return { ok: false, reason: 'broken' };
  const keys = headers.map(columnOf);
  if (!keys.includes('title')) return { ok: false, reason: 'no-title-column' };
  const items = rows.map((cells) => {
    const row = new Map<string, string>();
    for (const [place, cell] of cells.entries()) {
      const key = keys[place];
      if (key && !row.has(key)) row.set(key, cell.slice(0, bounds.cell).trim());
    }
    return item(row);
  });
  return {
    ok: true,
    feed: { version: 'https://jsonfeed.org/version/1.1', title: '', items },
    unknown: headers.filter((header, place) => header.trim() !== '' && keys[place] === undefined),
  };
}
