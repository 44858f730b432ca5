/** The media types under which a page's head may name its JSON Feed (jsonfeed.org, "Discovery"), the surest first. */
const feedTypes = ['application/feed+json', 'application/json'];

/**
 * Finds the JSON Feeds that an HTML page names by `<link rel="alternate">`, as absolute addresses; `url` is the
 * page's. Those under the type made for feeds, or where there are none, those under plain JSON. `parse` is
 * DOMParser's work (scripts in it never run).
 */
export function findFeedLinks(
  html: string,
  url: string,
  parse: (html: string) => Document,
): { url: string; title: string }[] {
  const page = parse(html);
  const base = page.querySelector('base[href]')?.getAttribute('href');
  const from = (base ? URL.parse(base, url) : undefined)?.href ?? url;
  const links = [...page.querySelectorAll('link[rel][href]')].filter((link) =>
    lower(link, 'rel').split(/\s+/).includes('alternate'),
  );
  for (const type of feedTypes) {
    const found = new Map<string, string>();
    for (const link of links) {
      const target = URL.parse(link.getAttribute('href') ?? '', from);
      if (!target || lower(link, 'type').split(';')[0]?.trim() !== type) continue;
      // WordPress names its REST and oEmbed interfaces by the same type; those are no feeds.
      if (/\/wp-json\/|rest_route=/.test(target.href)) continue;
      target.hash = '';
      if (!found.has(target.href)) found.set(target.href, link.getAttribute('title')?.trim() ?? '');
    }
    if (found.size > 0)
      return [...found].map(([href, title]) => ({ url: href, title: title || href }));
  }
  return [];
}

function lower(link: Element, name: string): string {
  return (link.getAttribute(name) ?? '').toLowerCase();
}
