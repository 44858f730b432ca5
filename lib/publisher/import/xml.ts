/**
 * PURE. An XML file as a small tree. No document type is expanded, no entity fetched, nothing nested without end:
 * a feed needs none of it, and each is a known way to harm its reader (OWASP, XML External Entity Prevention).
 */
import { Parser } from 'htmlparser2';

export type Node = {
  /** With its prefix, as written: `content:encoded`. */
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  /** Its own text and that of everything inside, entities decoded, CDATA included. */
  text: string;
};

export type XmlRefusal = 'not-xml' | 'doctype' | 'too-deep' | 'too-many';

const bounds = { depth: 64, nodes: 500_000 };

/** Reads an XML text into its root element, or says why not. Linear in the text; never throws. */
export function readXml(
  text: string,
): { ok: true; root: Node } | { ok: false; reason: XmlRefusal } {
  const open: Node[] = [];
  let root: Node | undefined;
  let count = 0;
  let refused: XmlRefusal | undefined;
  const refuse = (reason: XmlRefusal) => {
    refused ??= reason;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count += 1;
        if (count > bounds.nodes) return refuse('too-many');
        if (open.length >= bounds.depth) return refuse('too-deep');
        const node: Node = { name, attributes: { ...attributes }, children: [], text: '' };
        const parent = open[open.length - 1];
        if (parent) parent.children.push(node);
        else root ??= node;
        open.push(node);
      },
      ontext(piece) {
        const inner = open[open.length - 1];
        if (inner) inner.text += piece;
      },
      onclosetag() {
        const closed = open.pop();
        const parent = open[open.length - 1];
        if (closed && parent) parent.text += closed.text;
      },
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') refuse('doctype');
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  );
  parser.write(text.replace(/^\uFEFF/, ''));
  if (refused) return { ok: false, reason: refused };
  parser.end();
  if (refused) return { ok: false, reason: refused };
  return root ? { ok: true, root } : { ok: false, reason: 'not-xml' };
}

/** The first child of that name (with prefix), or undefined. */
export function child(node: Node, name: string): Node | undefined {
  return node.children.find((one) => one.name === name);
}

/** All children of that name. */
export function childrenOf(node: Node, name: string): Node[] {
  return node.children.filter((one) => one.name === name);
}

/** The trimmed text of the first of these children that has any, else undefined. */
export function textOf(node: Node, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = child(node, name)?.text.trim();
    if (text) return text;
  }
  return undefined;
}
