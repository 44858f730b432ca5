/** DATA. Reddit: the first line of the text becomes the title, which Reddit asks for. */
import type { Network } from './network.ts';

export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*'],
  limit: 40000,
  commentLimit: 10000,
  counting: 'utf16',
  compose: {
    carries: 'text',
    address: (text, url) => {
      const [first = '', ...rest] = text.trim().split('\n');
      // Reddit takes 300 in a title: a longer first line stays whole in the text.
      const title = first.length > 300 ? '' : first;
      const body = [title ? rest.join('\n').trim() : text, url && !text.includes(url) ? url : '']
        .filter(Boolean)
        .join('\n\n');
      return `https://www.reddit.com/submit?type=TEXT&title=${encodeURIComponent(title)}&text=${encodeURIComponent(body)}`;
    },
    maxLength: 8000,
  },
  quirks: [
    {
      seen: '2026-11',
      page: 'https://www.reddit.com/submit',
      what: 'contenteditable in shreddit-composer, or a text area. The limit of 40,000 is not confirmed.',
    },
  ],
};
