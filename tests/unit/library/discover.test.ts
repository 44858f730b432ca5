// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findFeedLinks } from '../../../lib/library/discover';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const links = (html: string, url = 'https://example.com/blog/') => findFeedLinks(html, url, parse);

test('the head of a page names its feeds: absolute, without doubles, the surest type first', () => {
  const page = `<link rel="stylesheet" href="a.css"><link rel="alternate" type="application/rss+xml" href="/rss">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
    <link rel="ALTERNATE home" type="application/feed+json; charset=utf-8" href="../feed.json#top" title="News">
    <link rel="alternate" type="application/feed+json" href="/feed.json">`;
  expect(links(page)).toEqual([{ url: 'https://example.com/feed.json', title: 'News' }]);
  const plain = '<base href="/de/"><link rel=alternate type=application/json href=feed.json>';
  expect(links(plain)).toEqual([
    { url: 'https://example.com/de/feed.json', title: 'https://example.com/de/feed.json' },
  ]);
  expect(links('<link rel="alternate" type="application/json" href="/wp-json/x">')).toEqual([]);
});
