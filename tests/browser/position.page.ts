/** What a page of a network can see of our button: by its composer, and on no control of the page. Runs in the page. */

/** Waits until the button stands well, `within` ms; gives all that is wrong with how it stands then. */
export async function lookAtButton(within: number): Promise<string[]> {
  type Root = Document | ShadowRoot;
  const frame = () => new Promise((go) => requestAnimationFrame(go));
  const controls =
    'a[href],button,input,select,textarea,label,[role=button],[role=link],[role=tab],[contenteditable],[tabindex="0"]';
  const all = (root: Root): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  const active = (): HTMLElement | null => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at as HTMLElement | null;
  };
  const holds = (outer: Element, inner: Element | undefined): boolean => {
    for (let at: Node | null | undefined = inner; at; ) {
      if (at === outer) return true;
      at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
    }
    return false;
  };
  const hit = (x: number, y: number, ours: readonly Element[]): Element | undefined => {
    let found: Element | undefined;
    for (let root: Root | null = document; root; ) {
      const inner: Element | undefined = root
        .elementsFromPoint(x, y)
        .find((each) => each.getRootNode() === root && !ours.includes(each));
      if (!inner) break;
      found = inner;
      root = inner.shadowRoot;
    }
    return found;
  };
  /** What of a box is not cut off by what scrolls, or by the window. */
  const seen = (editor: Element) => {
    let { left, top, right, bottom } = editor.getBoundingClientRect();
    const cut = (by: { left: number; top: number; right: number; bottom: number }) => {
      left = Math.max(left, by.left);
      top = Math.max(top, by.top);
      right = Math.min(right, by.right);
      bottom = Math.min(bottom, by.bottom);
    };
    cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    for (let at: Node | null = editor; at; ) {
      at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
      if (at instanceof Element && at !== document.body && at !== document.documentElement)
        if (getComputedStyle(at).overflowY !== 'visible') cut(at.getBoundingClientRect());
    }
    return { left, top, right, bottom };
  };
  const look = (): string[] => {
    const ours = [...document.querySelectorAll('div[popover="manual"]')];
    const button = ours.find(
      (each) =>
        getComputedStyle(each).visibility === 'visible' && each.getBoundingClientRect().width < 60,
    );
    const wrong = all(document).flatMap((control) => {
      if (!control.matches(controls) || ours.includes(control)) return [];
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const there = holds(control, hit(x, y, ours));
      if (!there || holds(control, hit(x, y, []))) return [];
      return [`covers ${control.ariaLabel ?? control.textContent}`];
    });
    const editor = active();
    if (!editor) return ['no composer in use'];
    const part = seen(editor);
    const box = button?.getBoundingClientRect();
    const inSight = part.right > part.left && part.bottom > part.top;
    if (!box) return inSight && part.bottom - part.top > 16 ? ['not shown'] : wrong;
    if (!inSight) return [...wrong, 'shown for a composer that is out of sight'];
    const across = Math.max(part.left - box.right, box.left - part.right);
    const down = Math.max(part.top - box.bottom, box.top - part.bottom);
    const away = Math.max(across, down);
    return away > 8 ? [...wrong, `${away} px away`] : wrong;
  };
  const end = performance.now() + within;
  for (;;) {
    await frame();
    const wrong = look();
    if (wrong.length === 0 || performance.now() > end) return wrong;
  }
}

/** Takes the composer that has the focus off the page; gives after how many frames our button was gone too. */
export async function removeComposer(): Promise<number> {
  let editor = document.activeElement;
  while (editor?.shadowRoot?.activeElement) editor = editor.shadowRoot.activeElement;
  editor?.remove();
  let frames = 0;
  while (document.querySelector('div[popover="manual"]') && frames < 100) {
    await new Promise((go) => requestAnimationFrame(go));
    frames += 1;
  }
  return frames;
}

/** The buttons of the form around the composer that one no longer gets at their centre; all, or those that `which` selects. */
export function buttonsCovered(which: string): string[] {
  const ours = [...document.querySelectorAll('div[popover="manual"]')];
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  const everything = all(document);
  const layers = everything.filter((each) => each.matches('dialog, [role=dialog]'));
  const forms = everything.filter((each) => each.querySelector('[role=textbox], textarea'));
  const form = layers.at(-1) ?? forms.findLast((each) => each.matches('form, article'));
  return [...(form?.querySelectorAll(which) ?? [])].flatMap((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit && ours.includes(hit) ? [each.ariaLabel ?? each.textContent] : [];
  });
}
