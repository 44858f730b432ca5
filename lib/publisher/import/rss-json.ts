/**
 * PURE. RSS or Atom that some tool turned into JSON, as the tree that its XML would give. Each tool writes attributes and
 * texts its own way: xml2js (`$`, `_`), fast-xml-parser (`@_name`, `#text`), xml-js (`_attributes`, `_text`, `_cdata`),
 * Dave Winer's RSS in JSON (scripting.com/stories/2012/09/10/rssInJson.html: attributes like children).
 */
import type { Node } from './xml.ts';

type Bag = Record<string, unknown>;
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const roots = ['rss', 'rdf:RDF', 'feed'];
const texts = ['#text', '_text', '_', '_cdata', '__cdata', '$t', '#value'];
const attributeBags = ['$', '_attributes', '@attributes'];

function nodeOf(name: string, value: unknown): Node {
  const node: Node = { name, attributes: {}, children: [], text: '' };
  if (isPlain(value)) node.text = String(value);
  if (!isBag(value)) return node;
  for (const [key, inner] of Object.entries(value)) {
    if (texts.includes(key)) node.text += [inner].flat().filter(isPlain).join('');
    else if (attributeBags.includes(key) && isBag(inner))
      Object.assign(node.attributes, said(inner));
    else if (key.startsWith('@')) Object.assign(node.attributes, said({ [key.slice(1)]: inner }));
    else {
      Object.assign(node.attributes, said({ [key]: inner }));
      node.children.push(...[inner].flat().map((one) => nodeOf(key, one)));
    }
  }
  return node;
}

/** What of this can be an attribute; fast-xml-parser writes a line before each. */
const said = (bag: Bag): Record<string, string> =>
  Object.fromEntries(
    Object.entries(bag)
      .filter(([, value]) => isPlain(value))
      .map(([key, value]) => [key.replace(/^_/, ''), String(value)]),
  );

/** Takes parsed JSON, nested no deeper than `parseFeedText` lets through. Gives the tree, or undefined for other JSON. */
export function treeOfJson(json: unknown): Node | undefined {
  if (!isBag(json) || 'items' in json || 'version' in json) return undefined;
  const root = roots.find((name) => isBag(json[name]));
  return root === undefined ? undefined : nodeOf(root, json[root]);
}
