/**
 * PURE. From the bytes at a feed's address to JSON, or to the reason why they are none. Nothing is guessed: UTF-8 as
 * RFC 8259 demands, and no mending of JSON.
 */
import { bounds } from './bounds.ts';
import type { Refusal } from './format.ts';
import { stopsTooEarly } from './json-end.ts';
import { bad, good, type Result } from './result.ts';

/** The text of bytes that are whole; undefined when they are no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return decoded?.cut === false ? decoded.text : undefined;
}

/** UTF-8 or nothing; a character cut at the very end is told apart, for it means a cut connection. */
function decode(bytes: Uint8Array): { text: string; cut: boolean } | undefined {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = utf8.decode(bytes, { stream: true });
    try {
      utf8.decode();
      return { text, cut: false };
    } catch {
      return { text, cut: true };
    }
  } catch {
    return undefined;
  }
}

const feedXml = /<(?:rss|feed|rdf:rdf)[\s>]/i;
const page =
  /<(?:!doctype\s+html|html|head|body|title|meta|script|style|div|p|h[1-6]|a|br|center|table|span|link|form|pre|noscript|iframe|img|b|strong)(?:[\s/>]|$)/i;

/** Mark-up instead of JSON: RSS, Atom, a web page, or something else. Only its beginning is looked at. */
function refusalOfMarkup(text: string): Refusal {
  const head = text.slice(0, 4_096);
  const firstOfPage = head.search(page);
  const firstOfFeed = head.search(feedXml);
  if (firstOfFeed >= 0 && (firstOfPage < 0 || firstOfFeed < firstOfPage)) return 'rss';
  return firstOfPage >= 0 ? 'html' : 'not-json';
}

/** RSS and web pages in an old encoding are still told apart: their mark-up is ASCII. */
function refusalOfBytes(input: Uint8Array | string): Refusal {
  if (typeof input === 'string') return 'wrong-encoding';
  const head = new TextDecoder('windows-1252').decode(input.subarray(0, 4_096)).trimStart();
  const refusal = head.startsWith('<') ? refusalOfMarkup(head) : 'not-json';
  return refusal === 'not-json' ? 'wrong-encoding' : refusal;
}

/** Are there more brackets within brackets than `most`? Strings are jumped over; the text is known to be JSON. */
export function isDeeper(json: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === 34) {
      at = json.indexOf('"', at + 1);
      while (at > 0 && isEscaped(json, at)) at = json.indexOf('"', at + 1);
      if (at < 0) return false;
    } else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return false;
}

function isEscaped(json: string, quote: number): boolean {
  let at = quote - 1;
  while (json.charCodeAt(at) === 92) at -= 1;
  return (quote - at) % 2 === 0;
}

/** As `isDeeper`, of JSON that is parsed already: a look at each list and object is a quarter of one at each character. */
function isNested(json: unknown, most: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (most === 0) return true;
  if (Array.isArray(json)) {
    for (const one of json) if (typeof one === 'object' && isNested(one, most - 1)) return true;
    return false;
  }
  const bag = json as Record<string, unknown>;
  for (const key in bag) {
    const one = bag[key];
    if (typeof one === 'object' && isNested(one, most - 1)) return true;
  }
  return false;
}

/**
 * Takes the bytes (or the text) found at an address; gives the JSON in them. Refusals: 'empty', 'wrong-encoding',
 * 'html', 'rss' (XML), 'truncated', 'not-json', 'too-deep'. Whether the JSON is a feed is for `readFeed` to say. `depth`:
 * how many brackets within brackets, or any number of them.
 */
export function parseFeedText(
  input: Uint8Array | string,
  depth: number | 'any' = bounds.depth,
): Result<unknown, Refusal> {
  const decoded = typeof input === 'string' ? { text: input, cut: false } : decode(input);
  if (!decoded) return bad(refusalOfBytes(input));
  const text = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
  const start = /[^\t\n\r ]/.exec(text)?.[0];
  if (start === undefined) return bad(decoded.cut ? 'wrong-encoding' : 'empty');
  if (start === '<') return bad(refusalOfMarkup(text));
  // ASCII in UTF-16 without a mark decodes as UTF-8, with a zero beside every letter.
  if (text.slice(0, 2).includes('\0')) return bad('wrong-encoding');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    // A browser whose parser calls itself runs out of stack long before our bound is in sight.
    if (!(fault instanceof SyntaxError)) return bad('too-deep');
    return bad(stopsTooEarly(text) ? 'truncated' : 'not-json');
  }
  if (decoded.cut) return bad('truncated');
  return depth !== 'any' && isNested(json, depth) ? bad('too-deep') : good(json);
}
