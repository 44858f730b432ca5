/**
 * DOM. Reads an editor's text as its model has it: a walk over its blocks, each block a line.
 * (innerText doubles blank lines, textContent joins paragraphs.)
 */

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** A place in the DOM, as ranges give it. */
export type Point = { node: Node; offset: number };

/** What a walk yields: the text, and where in it each asked point lies (UTF-16 units from the start). */
type Walk = { text: string; offsets: (number | undefined)[] };

function isBlock(element: Element): boolean {
  if (blocks.has(element.tagName)) return true;
  if (element.tagName !== 'SPAN') return false;
  // Some editors make lines of spans; only then does the style decide.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'block';
}

/** Marks an editor puts in for its own needs (placeholders, cursors, mention menus): no text of the person's. */
function isFurniture(element: Element): boolean {
  return (
    (element.getAttribute('contenteditable') === 'false' &&
      (element.className === 'ql-clipboard' || element.textContent === '')) ||
    element.classList.contains('ProseMirror-widget') ||
    element.classList.contains('ql-cursor') ||
    element.classList.contains('ql-ui') ||
    element.hasAttribute('data-slate-placeholder')
  );
}

/** A line break that only holds an empty line open, or ends a block: it adds no line of its own. */
function isFiller(element: Element): boolean {
  if (element.classList.contains('ProseMirror-trailingBreak')) return true;
  let node: Node | null = element;
  while (node && !(node instanceof Element && isBlock(node))) {
    let next = node.nextSibling;
    while (
      next &&
      next.nodeType === Node.TEXT_NODE &&
      next.nodeValue?.replace(/[\uFEFF\u200B]/g, '') === ''
    )
      next = next.nextSibling;
    if (next) return next instanceof Element && isBlock(next);
    node = node.parentNode;
  }
  return true;
}

function walk(editor: Element, points: readonly Point[]): Walk {
  let text = '';
  // A block's line break is written only when more text or another block follows.
  let open = false;
  let started = false;
  const offsets: (number | undefined)[] = points.map(() => undefined);

  const flush = () => {
    if (open) text += '\n';
    open = false;
  };
  const mark = (node: Node, offset: number, at: () => number) => {
    points.forEach((point, index) => {
      if (offsets[index] === undefined && point.node === node && point.offset === offset)
        offsets[index] = at();
    });
  };
  const here = () => text.length + (open ? 1 : 0);

  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const raw = node.nodeValue ?? '';
      if (raw) {
        const clean = raw.replace(/[\uFEFF\u200B]/g, '');
        if (clean) flush();
        const base = here();
        points.forEach((point, index) => {
          if (point.node === node)
            offsets[index] =
              base + raw.slice(0, point.offset).replace(/[\uFEFF\u200B]/g, '').length;
        });
        text += clean;
        if (clean) started = true;
      } else mark(node, 0, here);
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') {
      mark(node, 0, here);
      if (!isFiller(node)) {
        flush();
        text += '\n';
        started = true;
      }
      return;
    }
    if (node !== editor && isFurniture(node)) return;
    const block = node !== editor && isBlock(node);
    // The line is opened by the innermost block, so that a list in an item counts once.
    const leaf =
      block && ![...node.children].some((child) => isBlock(child) && !isFurniture(child));
    if (block && started && text !== '' && !open && !text.endsWith('\n')) open = true;
    if (leaf) {
      flush();
      started = true;
    }
    let index = 0;
    for (const child of node.childNodes) {
      mark(node, index, here);
      visit(child);
      index += 1;
    }
    mark(node, index, here);
    if (leaf) open = true;
  };
  visit(editor);
  return { text, offsets };
}

const native = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;

/** Takes an editor; gives its text, lines parted by \n, hard spaces as spaces, no line break at the end added. */
export function readText(editor: Element): string {
  return plain(native(editor) ? editor.value : walk(editor, []).text);
}

/** Takes an editor and places in its DOM; gives each place as an offset in `readText` (undefined: outside). */
export function offsetsOf(editor: Element, points: readonly Point[]): (number | undefined)[] {
  return walk(editor, points).offsets;
}

/** Spaces and line ends made alike, for comparing: editors keep a trailing space as a hard space. */
export function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\u00A0/g, ' ');
}

/** Takes an editor and an offset in `readText`; gives the place in its DOM, or undefined past the end. */
export function pointAt(editor: Element, offset: number): Point | undefined {
  const walker = editor.ownerDocument.createTreeWalker(
    editor,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const candidates: Point[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      candidates.push({ node, offset: 0 }, { node, offset: node.nodeValue?.length ?? 0 });
    } else if (!node.hasChildNodes() || isFillerOnly(node)) candidates.push({ node, offset: 0 });
  }
  const offsets = offsetsOf(editor, candidates);
  // Exactly there, the later place first when a line ends and none begins; else within a text.
  for (let index = 0; index < candidates.length; index += 1) {
    const at = offsets[index];
    const candidate = candidates[index];
    if (at === undefined || !candidate) continue;
    if (at === offset) return candidate;
    const end = offsets[index + 1];
    if (
      candidate.node.nodeType === Node.TEXT_NODE &&
      candidates[index + 1]?.node === candidate.node &&
      end !== undefined &&
      at < offset &&
      offset < end
    )
      return { node: candidate.node, offset: offset - at };
  }
  return undefined;
}

/** An empty line: a block that holds only a line break. */
function isFillerOnly(node: Node): boolean {
  return (
    node instanceof Element &&
    isBlock(node) &&
    [...node.childNodes].every((child) => child.nodeName === 'BR')
  );
}
