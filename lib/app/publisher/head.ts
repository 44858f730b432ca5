const head = /^(---[ \t]*\n)?((?:#.*\n)+)/;

/**
 * A file written anew, with the comments that stood at its head before: there editors find the schema's name, and
 * colleagues leave each other a word.
 */
export function withHead(before: string | undefined, after: string): string {
  const [, fence = '', comments] = head.exec((before ?? '').replace(/\r\n?/g, '\n')) ?? [];
  if (comments === undefined || head.test(after) || !after.startsWith(fence)) return after;
  return fence + comments + after.slice(fence.length);
}
