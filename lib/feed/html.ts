/**
 * PURE. HTML read as plain text, with no DOM (a service worker has none): one pass from left to right that follows the
 * HTML Standard's tokenizer where it matters (quotes in attributes, comments, raw text), so that mark-up is never taken
 * for text. Each character is looked at a bounded number of times, whatever the input.
 */
import { decodeEntities } from './entities.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A blank line before and after. */
const paragraphs = names(
  'p div section article header footer main aside nav address blockquote pre figure figcaption table hr h1 h2 h3 h4 h5 h6 form fieldset details dl hgroup video audio',
);
/** A new line before and after. */
const lines = names('tr dt dd summary caption legend option thead tbody tfoot');
const lists = names('ul ol menu dir');
/** Their content is code, a picture or a page of its own: never text of this one. */
const dropped = names(
  'script style iframe noembed noframes template svg math object head title select',
);

const spaces = /[\t\n\f\r ]+/g;
const uneven = /[\t\n\f\r]| {2}/;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** From the first character after a tag's name: where the tag's `>` is, or -1 when the text ends within the tag. */
function tagEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === 62) return at;
    at += 1;
    if (code !== 61) continue;
    while (isSpace(html.charCodeAt(at))) at += 1;
    const quote = html.charCodeAt(at);
    if (quote !== 34 && quote !== 39) continue;
    const end = html.indexOf(html.charAt(at), at + 1);
    if (end < 0) return -1;
    at = end + 1;
  }
  return -1;
}

/** `alt` of a picture that stands for a sign (an emoji as a picture): short, without letters or digits. */
function emojiAlt(tag: string): string {
  if (tag.length > 2_000) return '';
  const found = /\salt=(?:"([^"]{1,16})"|'([^']{1,16})')/i.exec(tag);
  const alt = decodeEntities(found?.[1] ?? found?.[2] ?? '');
  return /^[^\x20-\x7e]+$/.test(alt) ? alt : '';
}

/** What is written so far, and what the next word has to be parted from it by. */
type Page = {
  out: string;
  breaks: number;
  space: boolean;
  bullet: boolean;
  depth: number;
  pre: number;
};

function write(page: Page, raw: string): void {
  const text = decodeEntities(raw);
  if (page.pre > 0) {
    writeAsItIs(page, text);
    return;
  }
  const words = uneven.test(text) ? text.replace(spaces, ' ') : text;
  const starts = words.startsWith(' ');
  const trimmed = words.slice(starts ? 1 : 0, words.endsWith(' ') ? -1 : undefined);
  if (trimmed === '') {
    page.space ||= words !== '';
    return;
  }
  part(page, page.space || starts);
  page.out += trimmed;
  page.space = words.endsWith(' ');
}

function writeAsItIs(page: Page, text: string): void {
  if (text === '') return;
  part(page, page.space);
  page.out += text;
  page.space = false;
}

function part(page: Page, space: boolean): void {
  const atStart = page.out === '';
  if (page.breaks > 0 && !atStart) page.out += '\n'.repeat(page.breaks);
  if (page.bullet) page.out += `${'  '.repeat(Math.min(Math.max(page.depth - 1, 0), 5))}- `;
  else if (page.breaks === 0 && space && !atStart) page.out += ' ';
  page.breaks = 0;
  page.bullet = false;
}

function breakLine(page: Page, wanted: number): void {
  // Nothing was written since the bullet: what follows belongs beside it.
  if (page.bullet) return;
  page.breaks = Math.max(page.breaks, page.depth > 0 ? Math.min(wanted, 1) : wanted);
  page.space = false;
}

function open(page: Page, name: string, tag: string): void {
  if (name === 'br') {
    if (page.bullet) return;
    page.breaks = Math.min(page.breaks + 1, 2);
    page.space = false;
  } else if (name === 'li') {
    page.bullet = false;
    breakLine(page, 1);
    page.bullet = true;
  } else if (lists.has(name)) {
    page.bullet = false;
    breakLine(page, page.depth > 0 ? 1 : 2);
    page.depth += 1;
  } else if (paragraphs.has(name)) {
    breakLine(page, 2);
    if (name === 'pre') page.pre += 1;
  } else if (lines.has(name)) breakLine(page, 1);
  else if (name === 'td' || name === 'th') page.space = true;
  else if (name === 'img') {
    const alt = emojiAlt(tag);
    if (alt) write(page, alt);
  }
}

function close(page: Page, name: string): void {
  if (lists.has(name)) {
    page.bullet = false;
    page.depth = Math.max(page.depth - 1, 0);
    breakLine(page, page.depth > 0 ? 1 : 2);
  } else if (name === 'li') {
    page.bullet = false;
    breakLine(page, 1);
  } else if (paragraphs.has(name)) {
    breakLine(page, 2);
    if (name === 'pre') page.pre = Math.max(page.pre - 1, 0);
  } else if (lines.has(name)) breakLine(page, 1);
}

/** Where a construct that is no element ends (a comment, `<!DOCTYPE`, `<?xml`), -1 when it never does. */
function skipDeclaration(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    if (html.startsWith('>', at + 4)) return at + 5;
    const end = html.indexOf('-->', at + 2);
    return end < 0 ? -1 : end + 3;
  }
  if (html.startsWith('<![CDATA[', at)) return at + 9;
  const end = html.indexOf('>', at);
  return end < 0 ? -1 : end + 1;
}

/** After the opening tag of an element whose content is dropped: where its closing tag starts, -1 when it never does. */
function skipContent(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
}

/**
 * Takes HTML and the most code units wanted; gives its text: paragraphs parted by a blank line, list entries as “- ”,
 * entities decoded, scripts and styles dropped. Never throws.
 */
export function textOfHtml(html: string, most: number): string {
  const page: Page = { out: '', breaks: 0, space: false, bullet: false, depth: 0, pre: 0 };
  let at = 0;
  while (at < html.length && page.out.length <= most) {
    let tag = html.indexOf('<', at);
    if (tag < 0) tag = html.length;
    if (tag > at) write(page, html.slice(at, tag));
    if (tag === html.length) break;
    const next = html.charCodeAt(tag + 1);
    const closes = next === 47;
    const nameAt = closes ? tag + 2 : tag + 1;
    if (!isLetter(html.charCodeAt(nameAt))) {
      if (next === 33 || next === 63 || closes) {
        at = skipDeclaration(html, tag);
        if (at < 0) break;
        continue;
      }
      // A lone “<” is a sign of the text (“a < b”).
      write(page, '<');
      at = tag + 1;
      continue;
    }
    let nameEnd = nameAt;
    while (nameEnd < html.length && !/[\s/>]/.test(html.charAt(nameEnd)) && nameEnd - nameAt < 32) {
      nameEnd += 1;
    }
    const name = html.slice(nameAt, nameEnd).toLowerCase();
    const end = tagEnd(html, nameEnd);
    if (end < 0) break;
    at = end + 1;
    if (closes) close(page, name);
    else if (dropped.has(name) && !(name === 'svg' && html.charCodeAt(end - 1) === 47)) {
      at = skipContent(html, name, at);
      if (at < 0) break;
    } else open(page, name, name === 'img' ? html.slice(tag, end) : '');
  }
  return page.out.toWellFormed().trim();
}
