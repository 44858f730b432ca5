/** PURE. Strings of a feed made fit to be stored and shown: whole code points, bounded, without stray white space. */

import { bounds } from './bounds.ts';
import { decodeEntities } from './entities.ts';

const spaces = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;
/** Is there anything to do? Nearly always not, and looking is ten times as fast as replacing each space by itself. */
const uneven = /[\t\n\v\f\r\u0085\u2028\u2029]| {2}/;

/** Takes a string and a length in code units; gives its beginning, never half of a surrogate pair. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/** Takes any text; gives it on one line. Non-breaking spaces stay: French needs them. */
export function oneLine(text: string): string {
  const mended = text.isWellFormed() ? text : text.toWellFormed();
  return (uneven.test(mended) ? mended.replace(spaces, ' ') : mended).trim();
}

/**
 * Takes a title, name or tag as feeds carry them: plain text, in which many systems leave HTML's entities
 * (“R&amp;D”, “&#8211;”). Gives it decoded, on one line.
 */
export const label = (text: string): string =>
  oneLine(text.includes('&') ? decodeEntities(text) : text);

/** Takes plain text of several paragraphs; gives it with \n line ends, mended, without white space around it. */
export function plain(text: string): string {
  const mended = text.isWellFormed() ? text : text.toWellFormed();
  return (mended.includes('\r') ? mended.replace(/\r\n?/g, '\n') : mended).trim();
}

const sentenceEnd = /[.!?…。！？]["'”’»)\]]*(?=\s|$)|[。！？]/u;

/**
 * Takes an item's text; gives a title made from its first words: its first line, to the end of the first sentence
 * where that is short enough, else cut at a space, with an ellipsis.
 */
export function titleFrom(text: string): string {
  const line = oneLine(cut(text.trimStart(), bounds.madeTitle * 4).split('\n', 1)[0] ?? '');
  const end = sentenceEnd.exec(line);
  if (end && end.index >= 12 && end.index + end[0].length <= bounds.madeTitle) {
    return line.slice(0, end.index + end[0].length).replace(/[.。]$/u, '');
  }
  if (line.length <= bounds.madeTitle) return line;
  const head = cut(line, bounds.madeTitle);
  const space = head.lastIndexOf(' ');
  return `${(space > bounds.madeTitle / 2 ? head.slice(0, space) : head).replace(/[\s,;:–—-]+$/u, '')}…`;
}
