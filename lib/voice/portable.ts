/**
 * PURE. Drafts and journal as a file that their owner can keep, read and bring back: JSON for machines, Markdown for
 * people. Reading is forgiving: what can be read is read, what cannot is counted, and words are never dropped silently.
 */
import * as z from 'zod/mini';

const draft = z.object({
  id: z.string(),
  text: z.string(),
  network: z.string(),
  itemKey: z.optional(z.string()),
  itemTitle: z.optional(z.string()),
  angle: z.optional(z.string()),
  suggestion: z.optional(z.string()),
  created: z.number(),
  updated: z.number(),
});
const entry = z.object({
  id: z.string(),
  text: z.string(),
  network: z.string(),
  itemKey: z.optional(z.string()),
  itemTitle: z.optional(z.string()),
  /** When it was noted as posted, ms. */
  at: z.number(),
});
export type PortableDraft = z.infer<typeof draft>;
export type PortableEntry = z.infer<typeof entry>;
export type Portable = { drafts: PortableDraft[]; journal: PortableEntry[] };

export type Imported =
  | { ok: true; portable: Portable; unread: number }
  | { ok: false; reason: 'not-ours' | 'broken' | 'empty' };

const format = 'own-voice-drafts/1';

/** The file as JSON text, indented. */
export function toJson({ drafts, journal }: Portable): string {
  const known = {
    drafts: drafts.map((one) => z.parse(draft, one)),
    journal: journal.map((one) => z.parse(entry, one)),
  };
  return `${JSON.stringify({ format, ...known }, null, 2)}\n`;
}

const header = '<!-- own-voice-drafts/1: text between the fences is yours; edit it freely -->';

/** A fence longer than any run of backticks in the text, so that every text survives. */
function fenced(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text}\n${fence}`;
}

/** The first words of a text, for a name: at most `length` characters, whole words where there are any. */
export function firstWords(text: string, length = 60): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : line.slice(0, length)).toWellFormed().replace(/\uFFFD$/u, '')}…`;
}

function section(kind: 'draft' | 'posted', one: PortableDraft | PortableEntry): string {
  const { text, ...facts } = one;
  const title = firstWords(text).replace(/[\\`*_#<>[\]]/g, ' ');
  return `## ${title}\n\n<!-- ${kind} ${encodeURIComponent(JSON.stringify(facts))} -->\n\n${fenced(text)}\n`;
}

/** The file as Markdown: readable as it is, and read back by `fromFile` without loss. */
export function toMarkdown({ drafts, journal }: Portable): string {
  return [
    header,
    ...drafts.map((one) => section('draft', one)),
    ...journal.map((one) => section('posted', one)),
  ].join('\n\n');
}

function checked(drafts: unknown[], journal: unknown[]): Imported {
  const found: Portable = { drafts: [], journal: [] };
  let unread = 0;
  for (const one of drafts) {
    const read = draft.safeParse(one);
    if (read.success) found.drafts.push(read.data);
    else unread += 1;
  }
  for (const one of journal) {
    const read = entry.safeParse(one);
    if (read.success) found.journal.push(read.data);
    else unread += 1;
  }
  const empty = found.drafts.length + found.journal.length === 0;
  return empty
    ? { ok: false, reason: unread > 0 ? 'broken' : 'empty' }
    : { ok: true, portable: found, unread };
}

function fromMarkdown(text: string): Imported {
  const parts = /<!-- (draft|posted) (\S+) -->\n+(`{3,})text\n([\s\S]*?)\n\3(?=\n|$)/g;
  const drafts: unknown[] = [];
  const journal: unknown[] = [];
  for (const [, kind, facts, , words] of text.matchAll(parts)) {
    let read: unknown;
    try {
      read = JSON.parse(decodeURIComponent(facts ?? ''));
    } catch {
      read = undefined;
    }
    const known = typeof read === 'object' && read !== null ? read : {};
    (kind === 'draft' ? drafts : journal).push({ ...known, text: words });
  }
  return checked(drafts, journal);
}

/** Reads a file that `toJson` or `toMarkdown` made, as its text; says why when it is neither or is broken. */
export function fromFile(file: string): Imported {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  if (text.startsWith('<!-- own-voice-drafts/1')) return fromMarkdown(text);
  if (!/^\s*[{[]/.test(text)) return { ok: false, reason: 'not-ours' };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'broken' };
  }
  const file1 = z
    .object({
      format: z.literal(format),
      drafts: z.array(z.unknown()),
      journal: z.array(z.unknown()),
    })
    .safeParse(read);
  return file1.success
    ? checked(file1.data.drafts, file1.data.journal)
    : { ok: false, reason: 'not-ours' };
}
