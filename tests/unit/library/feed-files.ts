/** Feeds as a company would publish them, for the tests to change and break. */
const day = 86_400_000;
const first = Date.UTC(2026, 9, 30, 8);

export type Entry = { id: string; title: string; [key: string]: unknown };

/** The `n`th item: the higher, the older. */
export function entry(n: number, more: Record<string, unknown> = {}): Entry {
  return {
    id: `item-${n}`,
    title: `Story ${n}`,
    content_text: `What happened on day ${n}.`,
    date_published: new Date(first - n * day).toISOString(),
    tags: [n % 2 === 0 ? 'Water' : 'People'],
    ...more,
  };
}

export function entries(count: number, from = 1): Entry[] {
  return Array.from({ length: count }, (_, i) => entry(from + i));
}

export function feed(items: readonly unknown[], more: Record<string, unknown> = {}) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Nordwind',
    language: 'en',
    items,
    ...more,
  };
}
