/** The media types under which a page's head may name its JSON Feed (jsonfeed.org, "Discovery"). */
const feedTypes = ['application/feed+json', 'application/json'];

/**
 * Finds the JSON Feed that an HTML page names by `<link rel="alternate">`, as an absolute address; `url` is the
 * page's. The type made for feeds is preferred. `parse` is DOMParser's work (scripts in it never run).
 */
export function findFeedLink(
  html: string,
  url: string,
  parse: (html: string) => Document,
): string | undefined {
  const page = parse(html);
  const base = page.querySelector('base[href]')?.getAttribute('href');
  const from = base && URL.canParse(base, url) ? new URL(base, url).href : url;
  const links = [...page.querySelectorAll('link[rel][href]')].filter((link) =>
    (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).includes('alternate'),
  );
  for (const type of feedTypes)
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
      if ((link.getAttribute('type') ?? '').toLowerCase().split(';')[0]?.trim() !== type) continue;
      // WordPress names its REST API by the same type; that is no feed.
      if (type === 'application/json' && /\/wp-json\//.test(href)) continue;
      if (URL.canParse(href, from)) return new URL(href, from).href;
    }
  return undefined;
}
