/**
 * PURE. RSS 2.0, RSS 1.0 and Atom as a JSON Feed object, for the same reader that reads every feed.
 * Sources: RSS 2.0 (rssboard.org/rss-specification), RSS 1.0 (web.resource.org/rss/1.0/spec), RFC 4287 (Atom),
 * Media RSS for pictures, Dublin Core for dates and authors.
 */
import { child, childrenOf, type Node, readXml, textOf, type XmlRefusal } from './xml.ts';

export type JsonFeed = {
  version: string;
  title: string;
  items: Record<string, unknown>[];
} & Record<string, unknown>;
export type SyndicationKind = 'rss2' | 'rss1' | 'atom';

const version = 'https://jsonfeed.org/version/1.1';
const defined = (all: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

/** RFC 822 and RFC 3339 alike come out as RFC 3339; what is neither stays, and the reader counts it. */
function date(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}

/** Pictures of an item: Media RSS, an enclosure of an image type, and what Media RSS keeps in a group. */
function pictures(item: Node): { url: string; alt: string }[] {
  const media = [item, ...childrenOf(item, 'media:group')].flatMap((node) => [
    ...childrenOf(node, 'media:content'),
    ...childrenOf(node, 'media:thumbnail'),
  ]);
  const ofImages = media.filter(
    (node) =>
      node.name === 'media:thumbnail' ||
      node.attributes.medium === 'image' ||
      node.attributes.type?.startsWith('image/') ||
      /\.(?:png|jpe?g|webp|gif|avif)(?:$|\?)/i.test(node.attributes.url ?? ''),
  );
  const enclosures = childrenOf(item, 'enclosure').filter((node) =>
    node.attributes.type?.startsWith('image/'),
  );
  const found = new Map<string, string>();
  for (const node of [...ofImages, ...enclosures]) {
    const url = node.attributes.url;
    if (url && !found.has(url)) {
      found.set(url, textOf(node, 'media:text', 'media:description', 'media:title') ?? '');
    }
  }
  return [...found].map(([url, alt]) => ({ url, alt }));
}

const withPictures = (images: { url: string; alt: string }[]) =>
  images.length === 0 ? {} : { image: images[0]?.url, _own_voice: { images } };

function rssItem(item: Node): Record<string, unknown> {
  const guid = child(item, 'guid');
  const link =
    textOf(item, 'link') ??
    (guid?.attributes.isPermaLink !== 'false' ? guid?.text.trim() : undefined);
  const full = textOf(item, 'content:encoded');
  const description = textOf(item, 'description');
  return defined({
    id: guid?.text.trim() || item.attributes['rdf:about'] || link,
    url: link,
    title: textOf(item, 'title'),
    content_html: full ?? description,
    summary: full === undefined ? undefined : description,
    date_published: date(textOf(item, 'pubDate', 'dc:date', 'published')),
    authors:
      (textOf(item, 'dc:creator', 'author') ?? '') === ''
        ? undefined
        : [{ name: textOf(item, 'dc:creator', 'author') }],
    tags: childrenOf(item, 'category')
      .map((node) => node.text.trim())
      .filter(Boolean),
    ...withPictures(pictures(item)),
  });
}

function atomText(node: Node | undefined): string | undefined {
  const text = node?.text.trim();
  if (!text || !node) return undefined;
  const type = node.attributes.type ?? 'text';
  return type === 'text' ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;
}

function atomLink(node: Node, rel: string): string | undefined {
  return childrenOf(node, 'link').find((link) => (link.attributes.rel ?? 'alternate') === rel)
    ?.attributes.href;
}

function atomEntry(entry: Node): Record<string, unknown> {
  const content = atomText(child(entry, 'content'));
  const summary = atomText(child(entry, 'summary'));
  return defined({
    id: textOf(entry, 'id') ?? atomLink(entry, 'alternate'),
    url: atomLink(entry, 'alternate'),
    title: atomText(child(entry, 'title')),
    content_html: content ?? summary,
    summary: content === undefined ? undefined : summary,
    date_published: date(textOf(entry, 'published', 'updated')),
    date_modified: date(textOf(entry, 'updated')),
    authors: childrenOf(entry, 'author').map((node) => ({ name: textOf(node, 'name') ?? '' })),
    tags: childrenOf(entry, 'category')
      .map((node) => node.attributes.term ?? node.attributes.label ?? '')
      .filter(Boolean),
    language: entry.attributes['xml:lang'],
    ...withPictures(pictures(entry)),
  });
}

function rss(kind: 'rss2' | 'rss1', channel: Node, items: Node[]): JsonFeed {
  return {
    version,
    title: textOf(channel, 'title') ?? '',
    ...defined({
      home_page_url: textOf(channel, 'link'),
      description: textOf(channel, 'description'),
      language: textOf(channel, 'language', 'dc:language'),
      icon: kind === 'rss2' ? textOf(child(channel, 'image') ?? channel, 'url') : undefined,
    }),
    items: items.map(rssItem),
  };
}

export type Syndicated =
  | { ok: true; kind: SyndicationKind; feed: JsonFeed }
  | { ok: false; reason: XmlRefusal | 'not-a-feed' };

/**
 * Reads an RSS or Atom text. Gives a JSON Feed object (titles and texts may hold markup: the feed reader makes plain
 * text of them), or the reason why it is none.
 */
export function readSyndication(text: string): Syndicated {
  const xml = readXml(text);
  return xml.ok ? readTree(xml.root) : xml;
}

/** As `readSyndication`, of a text that is a tree already. */
export function readTree(root: Node): Syndicated {
  const channel = child(root, 'channel');
  if (root.name === 'rss' && channel) {
    return { ok: true, kind: 'rss2', feed: rss('rss2', channel, childrenOf(channel, 'item')) };
  }
  if (root.name === 'rdf:RDF' && channel) {
    return { ok: true, kind: 'rss1', feed: rss('rss1', channel, childrenOf(root, 'item')) };
  }
  if (root.name === 'feed') {
    const feed: JsonFeed = {
      version,
      title: textOf(root, 'title') ?? '',
      ...defined({
        home_page_url: atomLink(root, 'alternate'),
        description: textOf(root, 'subtitle'),
        language: root.attributes['xml:lang'],
        icon: textOf(root, 'icon', 'logo'),
      }),
      items: childrenOf(root, 'entry').map(atomEntry),
    };
    return { ok: true, kind: 'atom', feed };
  }
  return { ok: false, reason: 'not-a-feed' };
}
