/**
 * PURE. Plain text as the Markdown that says the same: what stands in it is words, never mark-up. Only what CommonMark
 * 0.31 would take for mark-up is escaped, so that people can still read and edit it.
 */

/** Read as mark-up inside of a line. */
const inLine =
  /[\\`]|\](?=[(:])|<(?=[a-z/!?])|&(?=#|[a-z][a-z0-9]*;)|(?<!\s)[*_]|[*_](?!\s)|^[*_]/gi;
/** A sign between two letters of a word opens and closes nothing. */
const withinWord = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;
/** Read as the beginning of a heading, a list, a quotation, a block of code, or as a line under a heading. */
const atStart = /^(?:[-+](?=[-\s]|$)|=+$|>|#{1,6}(?=\s|$)|~~~)/;
const numbered = /^(\d{1,9})([.)])(?=\s|$)/;

const words = (line: string): string =>
  line
    .replace(inLine, '\\$&')
    .replace(withinWord, '_')
    .replace(atStart, '\\$&')
    .replace(numbered, '$1\\$2');

const bullet = /^((?: {2})*)- (?=\S)/;

/** How deep each line of a list stands; undefined when the lines are no list. */
function depthsOf(lines: readonly string[]): number[] | undefined {
  const depths: number[] = [];
  for (const line of lines) {
    const indent = bullet.exec(line)?.[1];
    const depth = indent === undefined ? Number.NaN : indent.length / 2;
    if (!(depth <= (depths.at(-1) ?? -1) + 1)) return undefined;
    depths.push(depth);
  }
  return depths;
}

/** Takes an item's text as it was read (paragraphs with a blank line between them, lists with `- `); gives its Markdown. */
export function asMarkdown(text: string): string {
  let afterList = false;
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .filter((block) => block.trim() !== '');
  return blocks
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trimEnd());
      // Two lists with nothing between them would be one.
      const depths = afterList ? undefined : depthsOf(lines);
      afterList = depths !== undefined;
      if (!depths) return lines.map((line) => words(line.trim())).join('  \n');
      return lines
        .map((line, n) => `${'  '.repeat(depths[n] ?? 0)}- ${words(line.replace(bullet, ''))}`)
        .join('\n');
    })
    .join('\n\n');
}
