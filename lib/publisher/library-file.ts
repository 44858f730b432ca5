/**
 * PURE. The library's own file, `library.yaml`: what concerns the feed as a whole. One file beside the folder of items.
 */
import { parseDocument, stringify } from 'yaml';
import * as z from 'zod/mini';
import { noticeLevels } from '../feed/format.ts';
import type { ItemFileProblem } from './item-file.ts';

const text = z.string();
const https = text.check(z.regex(/^https:\/\/\S+$/u));
const contact = text.check(z.regex(/^(?:https:\/\/|mailto:)\S+$/u));

export const libraryFileSchema = z.strictObject({
  title: text,
  /** Where the feed will be: the same for everyone. */
  feed_url: https,
  home_page_url: z.optional(https),
  description: z.optional(text),
  language: z.optional(text),
  icon: z.optional(https),
  company: z.optional(
    z.strictObject({
      name: text,
      logo: z.optional(https),
      accent: z.optional(text.check(z.regex(/^#[0-9a-fA-F]{6}$/u))),
      contact: z.optional(contact),
    }),
  ),
  notice: z.optional(
    z.strictObject({
      id: text,
      level: z.enum(noticeLevels),
      title: text,
      text: z.optional(text),
      starts: z.optional(text),
      ends: z.optional(text),
      contact: z.optional(contact),
      links: z.optional(z.array(z.strictObject({ title: text, url: https }))),
    }),
  ),
  programmes: z.optional(
    z.array(
      z.strictObject({
        id: text,
        title: text,
        summary: z.optional(text),
        language: z.optional(text),
        steps: z.array(text),
      }),
    ),
  ),
  /** The languages that the company's people speak, for the check alone: it names one that has nothing. */
  languages: z.optional(z.array(text)),
  networks: z.optional(z.array(text)),
  suggest: z.optional(contact),
  origins: z.optional(z.array(https)),
  questions: z.optional(z.array(z.strictObject({ id: text, text, language: z.optional(text) }))),
  questions_url: z.optional(https),
  /** Days until the signed index says that it is old; none when left out. */
  expires_days: z.optional(z.number().check(z.positive())),
  /**
   * The chain of signing keys, public halves, oldest first, as `own-voice keys show` prints them. When left out, the
   * chain is the keys that sign, in their order.
   */
  keys: z.optional(
    z.array(
      z.strictObject({
        id: text.check(z.regex(/^[0-9a-f]{16}$/u)),
        key: text.check(z.regex(/^[A-Za-z0-9+/]{43}=$/u)),
      }),
    ),
  ),
  /** Rules of the trust check that are turned off, each with its reason, of ten letters at least. */
  rules_off: z.optional(z.record(text, text.check(z.regex(/^[\s\S]{10,}$/u)))),
});
export type LibraryFile = z.infer<typeof libraryFileSchema>;

/** Reads `library.yaml`. Problems come with their line (from 1). */
export function readLibraryFile(
  yaml: string,
): { ok: true; library: LibraryFile } | { ok: false; problems: ItemFileProblem[] } {
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: true, customTags: [] });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const message = fault.message.split('\n')[0] ?? '';
    return {
      ok: false,
      problems: [{ rule: 'library-file', message, line: fault.linePos?.[0].line ?? 1 }],
    };
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return { ok: false, problems: [{ rule: 'library-file', message: String(error), line: 1 }] };
  }
  const read = libraryFileSchema.safeParse(data ?? {});
  if (read.success) return { ok: true, library: read.data };
  const lines = yaml.split('\n');
  return {
    ok: false,
    problems: read.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined;
      const key = unknown?.split(', ')[0] ?? String(issue.path[0] ?? '');
      return {
        rule: unknown === undefined ? 'library-file' : 'unknown-key',
        message:
          unknown === undefined
            ? `${issue.path.join('.')}: ${issue.message}`
            : `Not a known key: ${unknown}`,
        line: Math.max(1, lines.findIndex((line) => line.startsWith(`${key}:`)) + 1),
      };
    }),
  };
}

/** Writes `library.yaml`; reading it again gives the same. */
export function writeLibraryFile(library: LibraryFile): string {
  return stringify(library, { lineWidth: 0 });
}
