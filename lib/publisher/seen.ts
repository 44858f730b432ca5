/** PURE. What was found at the addresses of a library, by whoever could look: rules judge it, and never look themselves. */

/** A picture's file, by its bytes; without a type when it is none of the kinds that browsers show. */
export type SeenPicture = { bytes: number; type?: string; width?: number; height?: number };

export type Seen = {
  /** The last answer's status; 0 when there was none. */
  status: number;
  /** Where it led to in the end, when that is another address. */
  to?: string;
  /** What is there, when it is a picture. */
  picture?: SeenPicture;
  /** The picture that the page offers for its preview (`og:image`), as an absolute address. */
  preview?: string;
};

/** By address, as it stands in the feed. */
export type AllSeen = ReadonlyMap<string, Seen>;

const tags = /<meta\b[^>]{0,2000}>/gi;
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return found?.[1] ?? found?.[2];
};

/** The `og:image` of a page's HTML as an address, or undefined. Source: the Open Graph protocol, ogp.me. */
export function previewOf(html: string, address: string): string | undefined {
  for (const [tag] of html.matchAll(tags)) {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name');
    const content = attribute(tag, 'content')?.replaceAll('&amp;', '&').trim();
    if (/^og:image(?::secure_url|:url)?$/i.test(name ?? '') && content)
      return URL.parse(content, address)?.href;
  }
  return undefined;
}
