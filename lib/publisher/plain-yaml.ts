/**
 * PURE. The YAML that `writeItemFile` writes for most items, read in a tenth of the time: keys, words, lists of words and
 * lists of small bags, each on a line of its own. Whatever else there is (quotes, comments, long texts, numbers) is not
 * read here, and left to the YAML reader; what is read comes out as that one would read it.
 */

/** Starts with a letter, or is a date; no sign that could mean something else to YAML. */
const words = String.raw`\p{L}(?:(?:[^\s:#]|:(?=\S)|[ ](?!#)|(?<! )#)*[^\s:])?|\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z)?`;
const notWords = /^(?:null|true|false)$/i;
const line = new RegExp(
  `^(?<indent> {0,6})(?<dash>- )?(?:(?<key>[a-z_]+):(?: (?<value>${words}))?|(?<word>${words}))$`,
  'u',
);
const unseen = /[\p{Cc}\ufeff\u2028\u2029\ufffe\uffff]|\p{Cs}/u;

type Bag = Map<string, unknown>;
type Line = { indent: number; dash: boolean; key?: string; value?: string };

function lineOf(text: string): Line | undefined {
  const { indent = '', dash, key, value, word } = line.exec(text)?.groups ?? {};
  const said = value ?? word;
  if (key === undefined && said === undefined) return undefined;
  if (unseen.test(text) || notWords.test(said ?? '') || notWords.test(key ?? '')) return undefined;
  return {
    indent: indent.length,
    dash: dash !== undefined,
    ...(key === undefined ? {} : { key }),
    ...(said === undefined ? {} : { value: said }),
  };
}

/** Reads the bag at `from` whose keys stand `indent` deep; the first one may follow a dash. */
function bagAt(lines: readonly Line[], from: number, indent: number): [Bag, number] | undefined {
  const bag: Bag = new Map();
  let at = from;
  for (let one = lines[at]; one !== undefined; one = lines[at]) {
    const depth = one.indent + (one.dash ? 2 : 0);
    if (depth < indent || (one.dash && at > from)) break;
    if (depth !== indent || one.key === undefined || bag.has(one.key)) return undefined;
    at += 1;
    if (one.value !== undefined) bag.set(one.key, one.value);
    else {
      const list = listAt(lines, at, indent + 2);
      if (!list) return undefined;
      bag.set(one.key, list[0]);
      at = list[1];
    }
  }
  return [bag, at];
}

function listAt(
  lines: readonly Line[],
  from: number,
  indent: number,
): [unknown[], number] | undefined {
  const list: unknown[] = [];
  let at = from;
  for (let one = lines[at]; one?.dash && one.indent === indent; one = lines[at]) {
    if (one.key === undefined) {
      list.push(one.value);
      at += 1;
      continue;
    }
    const bag = bagAt(lines, at, indent + 2);
    if (!bag) return undefined;
    list.push(Object.fromEntries(bag[0]));
    at = bag[1];
  }
  return list.length === 0 ? undefined : [list, at];
}

/** Takes YAML whose lines end in `\n`. Gives what it says, or undefined when it is not all of this plain kind. */
export function readPlainYaml(yaml: string): Record<string, unknown> | undefined {
  const lines: Line[] = [];
  for (const text of yaml.replace(/\n$/, '').split('\n')) {
    const read = lineOf(text);
    if (!read) return undefined;
    lines.push(read);
  }
  const bag = lines[0]?.dash ? undefined : bagAt(lines, 0, 0);
  return bag && bag[1] === lines.length ? Object.fromEntries(bag[0]) : undefined;
}
