import { describe, expect, test } from 'vitest';
import type { Disk } from '../../../../lib/app/publisher/folder/disk';
import { mergedText, partsOf } from '../../../../lib/app/publisher/folder/merge';
import { createLibrary, type LibraryPorts } from '../../../../lib/app/publisher/library-state';
import { readItemFile } from '../../../../lib/publisher/item-file';

const library = 'title: Calder\nfeed_url: https://news.calder.example/feed.json\n';
const item = (id: string, title: string, more = '') =>
  `---\nid: ${id}\ntitle: ${title}\n${more}---\n\nText of ${id}.\n`;
const a = 'items/a.md';

/** A folder that others write in too, and that can be pulled out. */
function shared(files: Record<string, string> = {}) {
  const bytes = new TextEncoder();
  const kept = new Map(Object.entries(files));
  const ages = new Map<string, number>();
  const world = { gone: false, writes: [] as string[] };
  let age = 0;
  const reach = () => {
    if (world.gone) throw new Error('not there');
  };
  const disk: Disk = {
    name: 'news',
    list: async () => {
      reach();
      return new Map([...kept.keys()].map((path) => [path, String(ages.get(path) ?? 0)]));
    },
    read: async (path) => {
      reach();
      const text = kept.get(path);
      return text === undefined ? undefined : bytes.encode(text);
    },
    write: async (path, content) => {
      reach();
      world.writes.push(path);
      kept.set(path, String(content));
    },
    remove: async (path) => {
      reach();
      kept.delete(path);
    },
  };
  /** What a colleague does. */
  const other = (path: string, text: string | undefined) => {
    age += 1;
    ages.set(path, age);
    if (text === undefined) kept.delete(path);
    else kept.set(path, text);
  };
  return { disk, kept, world, other };
}

/** This device's store; it outlives the page. */
function device(files: Record<string, string> = {}) {
  const kept = new Map(Object.entries(files));
  let unsaved = {};
  let id = 0;
  const ports: LibraryPorts = {
    load: async () => Object.fromEntries(kept),
    put: async (path, text) => void kept.set(path, text),
    remove: async (path) => void kept.delete(path),
    loadUnsaved: async () => unsaved,
    keepUnsaved: async (next) => {
      unsaved = next;
    },
    after: () => () => {},
    now: () => Date.UTC(2026, 10, 25, 9),
    newId: () => {
      id += 1;
      return `n${id}`;
    },
  };
  return { ports, kept };
}

async function opened(
  files: Record<string, string> = { 'library.yaml': library, [a]: item('a', 'Eels') },
) {
  const folder = shared(files);
  const store = device();
  const page = createLibrary(store.ports);
  await page.load();
  await page.folder.begin(folder.disk);
  await page.flush();
  return { ...folder, store, page };
}
const titles = (page: ReturnType<typeof createLibrary>) =>
  page.items.value.map(({ front }) => front.title);

describe('page and folder', () => {
  test('what lies in the folder is the library; what is written goes into its file, and no other is touched', async () => {
    const { page, kept, world, store } = await opened();
    expect(page.library.value?.title).toBe('Calder');
    expect(titles(page)).toEqual(['Eels']);
    expect(world.writes).toEqual([]);
    page.edit(a, { title: 'Eels are back' });
    await page.flush();
    expect(world.writes).toEqual([a]);
    const read = readItemFile(kept.get(a) ?? '');
    expect(read.ok && read.item.front.title).toBe('Eels are back');
    expect(store.kept.get(a)).toBe(kept.get(a));
    const fresh = page.add('story');
    await page.flush();
    expect(kept.has(fresh)).toBe(true);
    page.remove(a);
    await page.flush();
    expect(kept.has(a)).toBe(false);
  });

  test('comments at the head of a file stay', async () => {
    const name = '# yaml-language-server: $schema=schemas/library.json\n';
    const { page, kept } = await opened({
      'library.yaml': name + library,
      [a]: `---\n# Maud: ask first\nid: a\r\ntitle: Eels\r\n---\r\n`,
    });
    page.setLibrary({ title: 'Loire' });
    page.edit(a, { title: 'E' });
    await page.flush();
    expect(kept.get('library.yaml')).toMatch(/^# yaml-language-server: .*\ntitle: Loire\n/);
    expect(kept.get(a)).toMatch(/^---\n# Maud: ask first\nid: a\n/);
  });

  test('what a colleague changes, adds or removes comes into the page', async () => {
    const { page, other, store } = await opened();
    other(a, item('a', 'Eels again'));
    other('items/b.md', item('b', 'Gates'));
    await page.folder.look();
    expect(titles(page).sort()).toEqual(['Eels again', 'Gates']);
    other(a, undefined);
    await page.folder.look();
    expect(titles(page)).toEqual(['Gates']);
    await page.flush();
    expect(store.kept.has(a)).toBe(false);
  });

  test('two changes of one file stand side by side, and neither is written over', async () => {
    const { page, kept, other } = await opened();
    const theirs = item('a', 'Eels', 'owner: Luc\n');
    other(a, theirs);
    page.edit(a, { title: 'Mine' });
    await page.flush();
    expect(kept.get(a)).toBe(theirs);
    expect(titles(page)).toEqual(['Mine']);
    const [clash] = page.folder.clashes.value;
    if (!clash) throw new Error('there is no clash');
    const parts = partsOf(clash) ?? [];
    expect(parts.map(({ key, proposed }) => [key, proposed])).toEqual([
      ['title', 'mine'],
      ['owner', 'theirs'],
    ]);
    await page.folder.resolve(clash, mergedText(clash, parts, {}));
    await page.flush();
    expect(page.folder.clashes.value).toEqual([]);
    const read = readItemFile(kept.get(a) ?? '');
    expect(read.ok && read.item.front).toMatchObject({
      title: 'Mine',
      owner: 'Luc',
      state: 'draft',
    });
    expect(page.items.value[0]?.front.owner).toBe('Luc');
  });

  test('a choice made while the file changed once more is not carried out', async () => {
    const { page, kept, other } = await opened();
    other(a, item('a', 'One'));
    page.edit(a, { title: 'Mine' });
    await page.flush();
    const [seen] = page.folder.clashes.value;
    if (!seen) throw new Error('there is no clash');
    other(a, item('a', 'Two'));
    await page.folder.resolve(seen, seen.mine);
    expect(kept.get(a)).toBe(item('a', 'Two'));
    expect(page.folder.clashes.value[0]?.theirs).toBe(item('a', 'Two'));
  });

  test('letters typed since the two were laid side by side are not lost, whatever is chosen', async () => {
    for (const chosen of ['mine', 'theirs'] as const) {
      const { page, kept, other } = await opened();
      const theirs = item('a', 'One');
      other(a, theirs);
      page.edit(a, { title: 'Mi' });
      await page.flush();
      const [seen] = page.folder.clashes.value;
      if (!seen) throw new Error('there is no clash');
      page.edit(a, { title: 'Mine' });
      await page.folder.resolve(seen, seen[chosen]);
      expect(titles(page)).toEqual(['Mine']);
      const read = readItemFile(kept.get(a) ?? '');
      expect(read.ok && read.item.front.title).toBe(chosen === 'mine' ? 'Mine' : 'One');
      // Theirs was chosen over a text that was not yet whole: both are shown again.
      const left = page.folder.clashes.value.map((clash) => clash.theirs);
      expect(left).toEqual(chosen === 'mine' ? [] : [theirs]);
    }
  });

  test('removed there and changed here: a clash, and either can be had', async () => {
    for (const keep of [true, false]) {
      const { page, kept, other } = await opened();
      other(a, undefined);
      page.edit(a, { title: 'Mine' });
      await page.flush();
      const [clash] = page.folder.clashes.value;
      if (!clash) throw new Error('there is no clash');
      expect(partsOf(clash)).toBeUndefined();
      await page.folder.resolve(clash, keep ? clash.mine : clash.theirs);
      expect(kept.has(a)).toBe(keep);
      expect(titles(page)).toEqual(keep ? ['Mine'] : []);
    }
  });

  test('out of reach, nothing is lost on either side; the same when the page was closed meanwhile', async () => {
    for (const closed of [false, true]) {
      const { page, kept, other, world, disk, store } = await opened({
        'library.yaml': library,
        [a]: item('a', 'Eels'),
        'items/b.md': item('b', 'Gates'),
        'items/c.md': item('c', 'Weir'),
      });
      world.gone = true;
      page.edit(a, { title: 'Mine' });
      page.edit('items/b.md', { title: 'My gates' });
      await page.flush();
      expect(page.folder.state.value.state).toBe('lost');
      expect(page.kept.value).toBe('kept');
      world.gone = false;
      other('items/b.md', item('b', 'Their gates'));
      other('items/c.md', item('c', 'Their weir'));
      let then = page;
      if (closed) {
        then = createLibrary(store.ports);
        await then.load();
        await then.folder.resume(disk);
      } else await page.folder.look();
      await then.flush();
      expect(then.folder.state.value.state).toBe('open');
      expect(kept.get(a)).toContain('Mine');
      expect(kept.get('items/b.md')).toContain('Their gates');
      expect(titles(then).sort()).toEqual(['Mine', 'My gates', 'Their weir']);
      expect(then.folder.clashes.value.map(({ path }) => path)).toEqual(['items/b.md']);
    }
  });

  test('a folder that lost its library is out of reach, not empty', async () => {
    const { page, other } = await opened();
    other('library.yaml', undefined);
    other(a, undefined);
    await page.folder.look();
    expect(page.folder.state.value.state).toBe('lost');
    expect(titles(page)).toEqual(['Eels']);
  });

  test('two libraries are put together only by choice', async () => {
    for (const what of ['together', 'folder'] as const) {
      const store = device({ 'library.yaml': library, 'items/m.md': item('m', 'Mine') });
      const page = createLibrary(store.ports);
      await page.load();
      const { disk, kept } = shared({
        'library.yaml': library.replace('Calder', 'Loire'),
        [a]: item('a', 'Eels'),
      });
      await page.folder.begin(disk);
      expect(page.folder.state.value.state).toBe('choice');
      expect(kept.has('items/m.md')).toBe(false);
      await page.folder.choose(what);
      await page.flush();
      const together = what === 'together';
      expect(titles(page).sort()).toEqual(together ? ['Eels', 'Mine'] : ['Eels']);
      expect(kept.has('items/m.md')).toBe(together);
      expect(page.folder.clashes.value.map(({ path }) => path)).toEqual(
        together ? ['library.yaml'] : [],
      );
      expect(kept.get('library.yaml')).toContain('Loire');
    }
  });
});
