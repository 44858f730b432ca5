/**
 * PURE. Why a text is no JSON: did it only stop too early (a cut connection), or is it something else? JSON.parse says so
 * in words that differ from browser to browser, so its grammar (RFC 8259) is walked once more, and only after it failed.
 */
type Step = 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'after';

const word = /true|false|null/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const partOfNumber = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?)?)?$/;
const space = /[\t\n\r ]*/y;
/** A string's inside: nothing below U+0020, and only the escapes that JSON knows. */
const inside = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const partOfEscape = /^\\(?:u[0-9a-fA-F]{0,3})?$/;

/** Where the match of a sticky pattern ends; `at` itself when it does not match there. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** From the opening quote: the place after the closing one, 'end' when the text stops within, 'wrong' otherwise. */
function stringEnd(text: string, from: number): number | 'end' | 'wrong' {
  let at = from + 1;
  for (;;) {
    at = after(inside, text, at);
    if (at >= text.length) return 'end';
    if (text[at] === '"') return at + 1;
    const next = after(escaped, text, at);
    if (next === at) return partOfEscape.test(text.slice(at, at + 7)) ? 'end' : 'wrong';
    at = next;
  }
}

function scalarEnd(text: string, at: number): number | 'end' | 'wrong' {
  if (text[at] === '"') return stringEnd(text, at);
  const end = Math.max(after(word, text, at), after(number, text, at));
  const rest = text.slice(end, end + 64);
  if (end > at && !/^[.eE\d-]/.test(rest)) return end;
  const left = text.slice(at);
  const partOfWord = left.length < 5 && ['true', 'false', 'null'].some((w) => w.startsWith(left));
  return partOfWord || (left.length < 400 && partOfNumber.test(left)) ? 'end' : 'wrong';
}

/** Takes a text that JSON.parse refused; true when it is the beginning of an object or array that stops too early. */
export function stopsTooEarly(text: string): boolean {
  let at = after(space, text, 0);
  if (text[at] !== '{' && text[at] !== '[') return false;
  const closers: string[] = [];
  let step: Step = 'value';
  for (;;) {
    at = after(space, text, at);
    if (at >= text.length) return step !== 'after' || closers.length > 0;
    const sign = text[at] ?? '';
    if (step === 'after') {
      const closer = closers.at(-1);
      if (closer === undefined) return false;
      if (sign === closer) closers.pop();
      else if (sign === ',') step = closer === '}' ? 'key' : 'value';
      else return false;
      at += 1;
    } else if (step === 'colon') {
      if (sign !== ':') return false;
      step = 'value';
      at += 1;
    } else if (step === 'key' || step === 'first-key') {
      if (sign === '}' && step === 'first-key') {
        closers.pop();
        step = 'after';
        at += 1;
        continue;
      }
      if (sign !== '"') return false;
      const end = stringEnd(text, at);
      if (typeof end === 'string') return end === 'end';
      step = 'colon';
      at = end;
    } else if (sign === '{' || sign === '[') {
      closers.push(sign === '{' ? '}' : ']');
      step = sign === '{' ? 'first-key' : 'first-value';
      at += 1;
    } else if (sign === ']' && step === 'first-value') {
      closers.pop();
      step = 'after';
      at += 1;
    } else {
      const end = scalarEnd(text, at);
      if (typeof end === 'string') return end === 'end';
      step = 'after';
      at = end;
    }
  }
}
