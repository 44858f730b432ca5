/**
 * PURE. One item of the library as one file that people can read, share and compare: Markdown with YAML front matter.
 * The folder of such files is the truth; feeds are built from it.
 */
import { parseDocument, stringify } from 'yaml';
import * as z from 'zod/mini';
import { itemKinds } from '../feed/format.ts';
import { readPlainYaml } from './plain-yaml.ts';

const text = z.string();
const texts = z.array(text);
const day = z.string();

/** The front matter, strictly: a key that is not known is a finding, never silently dropped. */
export const itemFileSchema = z.strictObject({
  id: text,
  title: z.optional(text),
  kind: z.optional(z.enum(itemKinds)),
  state: z.optional(z.enum(['draft', 'approved'])),
  /** Who approved it, and when. */
  approved_by: z.optional(text),
  approved_on: z.optional(day),
  owner: z.optional(text),
  review_by: z.optional(day),
  summary: z.optional(text),
  url: z.optional(text),
  external_url: z.optional(text),
  date: z.optional(day),
  modified: z.optional(day),
  language: z.optional(text),
  tags: z.optional(texts),
  authors: z.optional(texts),
  facts: z.optional(texts),
  angles: z.optional(texts),
  texts: z.optional(
    z.array(z.strictObject({ text, language: z.optional(text), networks: z.optional(texts) })),
  ),
  images: z.optional(
    z.array(
      z.strictObject({ file: z.optional(text), url: z.optional(text), alt: z.optional(text) }),
    ),
  ),
  show_from: z.optional(day),
  valid_until: z.optional(day),
  corrected: z.optional(z.strictObject({ at: day, note: text })),
  withdrawn: z.optional(z.boolean()),
  note: z.optional(text),
  posts: z.optional(z.record(text, text)),
  minutes: z.optional(z.number()),
  when: z.optional(texts),
});
export type ItemFront = z.infer<typeof itemFileSchema>;
export type ItemFile = { front: ItemFront; body: string };

export type ItemFileProblem = { rule: string; message: string; line: number };

const fence = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/**
 * Reads a file's text. Problems come with their line (from 1). Front matter is data only: tags, anchors that grow,
 * and other languages (`---js`) are refused.
 */
export function readItemFile(
  file: string,
): { ok: true; item: ItemFile } | { ok: false; problems: ItemFileProblem[] } {
  const source = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (/^---[ \t]*\S/.test(source) && !/^----/.test(source)) {
    return refused(
      'front-matter-code',
      'The front matter must be plain YAML between two lines of ---.',
      1,
    );
  }
  const front = fence.exec(source);
  if (!front)
    return refused('no-front-matter', 'The file needs front matter between two lines of ---.', 1);
  const yaml = front[1] ?? '';
  const plain = readPlainYaml(yaml);
  const found = plain ? { ok: true as const, data: plain } : readYaml(yaml);
  if (!found.ok) return found;
  const read = itemFileSchema.safeParse(found.data ?? {});
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map((issue) => ({
        rule: issue.code === 'unrecognized_keys' ? 'unknown-key' : 'front-matter',
        message:
          issue.code === 'unrecognized_keys'
            ? `Not a known key: ${issue.keys.join(', ')}`
            : `${issue.path.join('.')}: ${issue.message}`,
        line: lineOf(
          yaml,
          String(issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]),
        ),
      })),
    };
  }
  return { ok: true, item: { front: read.data, body: source.slice(front[0].length).trim() } };
}

function readYaml(
  yaml: string,
): { ok: true; data: unknown } | { ok: false; problems: ItemFileProblem[] } {
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: true, customTags: [] });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) {
    const line = (problem.linePos?.[0].line ?? 0) + 1;
    return refused('front-matter', problem.message.split('\n')[0] ?? '', line);
  }
  try {
    return { ok: true, data: document.toJS({ maxAliasCount: 50 }) };
  } catch (error) {
    return refused('front-matter', String(error), 1);
  }
}

const refused = (rule: string, message: string, line: number) => ({
  ok: false as const,
  problems: [{ rule, message, line }],
});

const lineOf = (yaml: string, key: string): number =>
  yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 2 || 1;

/** Writes an item as its file; reading it again gives the same item. */
export function writeItemFile({ front, body }: ItemFile): string {
  const known = Object.fromEntries(
    Object.keys(itemFileSchema.shape)
      .map((key) => [key, front[key as keyof ItemFront]] as const)
      .filter(([, value]) => value !== undefined),
  );
  const trimmed = body.replace(/\r\n?/g, '\n').trim();
  return `---\n${stringify(known, { lineWidth: 0 })}---\n${trimmed === '' ? '' : `\n${trimmed}\n`}`;
}
