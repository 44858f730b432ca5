/** A small company feed of the browser tests' own. */
import { json, serve } from '../host/answers.ts';
import type { Host } from '../host/host.ts';
import { pictures } from '../unit/library/picture-files.ts';

export const feedAddress = 'https://news.example.com/feed.json';
export const feedTitle = 'Kettle & Weir';
export const story = {
  title: 'The ferry across the Wye runs on river current alone',
  fact: 'The crossing takes four minutes.',
  angle: 'What did you see of the first crossing?',
  picture: 'https://news.example.com/ferry.png',
  alt: 'A flat ferry on its cable, in mid-river',
};

/** The feed as an object; items are newest first. */
export function companyFeed() {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle,
    home_page_url: 'https://news.example.com/',
    language: 'en',
    items: [
      {
        id: 'ferry',
        url: 'https://news.example.com/ferry',
        title: story.title,
        summary: 'A cable, two rudders and no engine.',
        content_text: 'For three years a small team rebuilt the old cable ferry.',
        date_published: '2026-11-20T08:00:00Z',
        tags: ['Craft'],
        _own_voice: { kind: 'story', facts: [story.fact], angles: [story.angle] },
      },
      {
        id: 'apprentices',
        url: 'https://news.example.com/apprentices',
        title: 'Nine apprentices begin in the workshop',
        content_text: 'They come from six towns along the river.',
        date_published: '2026-11-18T08:00:00Z',
        tags: ['People'],
      },
      {
        id: 'bakery',
        url: 'https://news.example.com/bakery',
        title: 'The night shift now bakes its own bread',
        content_text: 'It began with one oven that nobody wanted.',
        date_published: '2026-11-15T08:00:00Z',
        tags: ['People'],
      },
    ],
  };
}

/** Serves the feed where it lives, its first story with a picture of 24 × 16 pixels. */
export function servePictured(host: Host) {
  const feed = companyFeed();
  const ours = { images: [{ url: story.picture, alt: story.alt }] };
  const [first, ...others] = feed.items;
  const items = [{ ...first, _own_voice: { ...first?._own_voice, ...ours } }, ...others];
  host.on('news.example.com', '/feed.json', json({ ...feed, items }));
  const bytes = Buffer.from(pictures.png, 'base64');
  host.on('news.example.com', '/ferry.png', serve(bytes, { type: 'image/png' }));
}

/** Serves the feed where it lives. */
export function serveCompany(host: Host, cors = true) {
  host.on('news.example.com', '/feed.json', json(companyFeed(), { cors }));
}
