/**
 * PURE. A page that somebody suggests to the company: what it says, and the two ways it may go, a mail or copied words.
 * Neither is sent by us: the mail opens in the writer's own program, the words go to the clipboard.
 */
import * as z from 'zod/mini';

export const suggestionSchema = z.object({
  /** The feed whose company it is for; empty: the first that takes any. */
  feedId: z.string(),
  title: z.string(),
  address: z.string(),
  /** What was selected on the page. */
  passage: z.string(),
  why: z.string(),
});
export type PageSuggestion = z.infer<typeof suggestionSchema>;

export const noSuggestion: PageSuggestion = {
  feedId: '',
  title: '',
  address: '',
  passage: '',
  why: '',
};

export const isNoSuggestion = ({ title, address, passage, why }: PageSuggestion): boolean =>
  [title, address, passage, why].every((one) => one.trim() === '');

/** The words of it, as they are copied and mailed: what there is, parted by blank lines. */
export function suggestionText({ title, address, passage, why }: PageSuggestion): string {
  const head = [title, address].map((one) => one.trim()).filter(Boolean);
  const quoted = passage.trim() === '' ? '' : `“${passage.trim()}”`;
  return [head.join('\n'), quoted, why.trim()].filter(Boolean).join('\n\n');
}

/** What Windows hands to a mail program at most is 2,083 units; a little less, for what the program adds. */
const longestMail = 2000;

/**
 * The mailto: address with subject and words (RFC 6068: lines end in CRLF). `carried` is 'subject' where the words
 * would make it longer than mail programs take: then they are to be copied.
 */
export function mailOf(
  contact: string,
  subject: string,
  text: string,
): { address: string; carried: 'all' | 'subject' } {
  const [to = ''] = contact.split('?');
  const encoded = (words: string) =>
    encodeURIComponent(words.toWellFormed().replace(/\r?\n/g, '\r\n'));
  const short = `${to}?subject=${encoded(subject.slice(0, 200))}`;
  const whole = `${short}&body=${encoded(text)}`;
  return whole.length <= longestMail
    ? { address: whole, carried: 'all' }
    : { address: short, carried: 'subject' };
}
