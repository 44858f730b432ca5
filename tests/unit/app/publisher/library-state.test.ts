import { describe, expect, test } from 'vitest';
import {
  createLibrary,
  isApproved,
  type LibraryPorts,
  libraryPath,
} from '../../../../lib/app/publisher/library-state';

const now = Date.UTC(2026, 10, 25, 9);

/** A disk that keeps what it is given, and can be full. */
function disk(files: Record<string, string> = {}) {
  const kept = { ...files };
  const state = { full: false, writes: [] as string[] };
  let run: (() => void) | undefined;
  let id = 0;
  const ports: LibraryPorts = {
    load: async () => ({ ...kept }),
    put: async (path, text) => {
      if (state.full) throw new Error('full');
      state.writes.push(path);
      kept[path] = text;
    },
    remove: async (path) => {
      delete kept[path];
    },
    loadUnsaved: async () => ({}),
    keepUnsaved: async () => {},
    after: (_, then) => {
      run = then;
      return () => {
        run = undefined;
      };
    },
    now: () => now,
    newId: () => {
      id += 1;
      return `n${id}`;
    },
  };
  return { kept, state, ports, pass: () => run?.() };
}

async function begun() {
  const where = disk();
  const library = createLibrary(where.ports);
  library.begin('Calder', 'en');
  const file = library.add('story');
  await library.flush();
  return { ...where, library, file };
}
const only = (library: ReturnType<typeof createLibrary>) => {
  const [entry] = library.entries.peek();
  if (!entry) throw new Error('there is no item');
  return entry;
};

describe('what is written is kept', () => {
  test('one file an item, once a pause went by, and read again as it was', async () => {
    const { library, file, kept, state, ports, pass } = await begun();
    state.writes.length = 0;
    library.edit(file, { title: 'E' });
    library.edit(file, { title: 'Eels', facts: ['412'] });
    library.edit(file, {}, 'They are back.');
    expect(library.kept.value).toBe('keeping');
    expect(state.writes).toEqual([]);
    pass();
    await library.flush();
    expect(library.kept.value).toBe('kept');
    expect(state.writes).toEqual([file]);

    const again = createLibrary(ports);
    await again.load();
    expect(again.library.value).toEqual(library.library.value);
    expect(again.entries.value).toEqual(library.entries.value);
    expect(Object.keys(kept).sort()).toEqual([file, libraryPath].sort());
  });

  test('a full disk is said, and what waited is written when there is room', async () => {
    const { library, file, kept, state } = await begun();
    state.full = true;
    library.edit(file, { title: 'Eels' });
    await library.flush();
    expect(library.kept.value).toBe('failed');
    expect(kept[file]).not.toContain('Eels');
    state.full = false;
    await library.flush();
    expect(library.kept.value).toBe('kept');
    expect(kept[file]).toContain('Eels');
  });

  test('a removed item is gone, and comes back whole', async () => {
    const { library, file, kept } = await begun();
    library.edit(file, { title: 'Eels' });
    const entry = only(library);
    library.remove(file);
    await library.flush();
    expect(kept[file]).toBeUndefined();
    library.putBack(entry);
    await library.flush();
    expect(kept[file]).toContain('Eels');
  });

  test('a file that cannot be read is left as it is, and goes along', async () => {
    const where = disk({ 'items/odd.md': '---\nid: [\n---\n' });
    const library = createLibrary(where.ports);
    await library.load();
    expect(library.entries.value).toEqual([]);
    expect(library.files()).toEqual({ 'items/odd.md': '---\nid: [\n---\n' });
  });
});

describe('approval', () => {
  test('says who and when; what readers would see takes it away, who answers does not', async () => {
    const { library, file } = await begun();
    library.approve(file, '  Maud Ferrand ');
    expect(only(library).item.front).toMatchObject({
      state: 'approved',
      approved_by: 'Maud Ferrand',
      approved_on: '2026-11-25',
    });
    library.edit(file, { owner: 'Press', review_by: '2027-01-01' });
    expect(isApproved(only(library))).toBe(true);
    library.edit(file, { withdrawn: true, note: 'A wrong figure' });
    expect(isApproved(only(library))).toBe(true);
    library.edit(file, { title: 'Other words' });
    expect(only(library).item.front.state).toBe('draft');
    expect('approved_by' in only(library).item.front).toBe(false);
    library.approve(file, 'Maud');
    library.edit(file, {}, 'Another text');
    expect(isApproved(only(library))).toBe(false);
  });

  test('nobody approves nothing', async () => {
    const { library, file } = await begun();
    library.approve(file, '   ');
    expect(isApproved(only(library))).toBe(false);
  });
});

test('a file brought in twice adds nothing the second time, and begins a library where there is none', () => {
  const library = createLibrary(disk().ports);
  const rss = new TextEncoder().encode(
    '<rss><channel><title>Newsroom</title><language>fr</language><item><guid>https://a.example/1</guid><title>One</title></item></channel></rss>',
  );
  const fallback = { title: 'news', language: 'en' };
  expect(library.bring(rss, fallback).added).toBe(1);
  expect(library.library.value).toMatchObject({ title: 'Newsroom', language: 'fr' });
  expect(library.bring(rss, fallback).added).toBe(0);
  expect(only(library).file).toMatch(/^items\/one-[a-z0-9]+\.md$/);
  expect(isApproved(only(library))).toBe(false);
});

test('going on with a feed that is published keeps all that it says of itself', () => {
  const library = createLibrary(disk().ports);
  const own = {
    company: { name: 'Calder', accent: '#1f6f5c' },
    suggest: 'mailto:maud@calder.example',
    origins: ['https://media.calder.example'],
    questions: [{ id: 'help', text: 'What would help?', language: 'en' }],
    questions_url: 'https://forms.calder.example/1',
    programmes: [{ id: 'p', title: 'First steps', steps: ['1'] }],
    notice: { id: 'n', level: 'pause', title: 'Wait', ends: '2026-12-01T00:00:00.000Z' },
  };
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Newsroom',
    items: [{ id: '1', title: 'Eels', content_text: 'They climbed.' }],
    _own_voice: own,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(feed));
  library.bring(bytes, { title: '', language: 'en' }, 'https://news.calder.example/feed.json');
  expect(library.library.value).toMatchObject(own);
});
