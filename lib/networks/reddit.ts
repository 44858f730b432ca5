/** DATA. Reddit: the first line of the text becomes the title, which Reddit asks for. */
import type { Network, NetworkPages } from './network.ts';

/** Where its composers are: all that the watcher carries of a network. */
export const redditPages: NetworkPages = {
  id: 'reddit',
  matches: ['https://www.reddit.com/*'],
  composers: {
    never: ['[role="search"]', '[role="combobox"]'],
    offer: [
      { kind: 'comment', within: 'comment-composer-host shreddit-composer [role="textbox"]' },
      { kind: 'post', within: 'r-post-composer-form shreddit-composer [role="textbox"]' },
    ],
  },
};

export const reddit: Network = {
  ...redditPages,
  name: 'Reddit',
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
  said: {
    limits: {
      seen: '2026-11',
      by: "others' code and issues; that of a post is not confirmed",
      unsure: true,
    },
    address: { seen: '2026-11', by: "others' code and issues" },
  },
  quirks: [
    {
      seen: '2026-11',
      page: 'https://www.reddit.com/submit',
      what: 'contenteditable in shreddit-composer, or a text area. The limit of 40,000 is not confirmed.',
    },
    {
      seen: '2026-09',
      page: 'https://www.reddit.com/submit',
      what: 'Lexical, slotted into shreddit-composer: for a post in r-post-composer-form, for a comment in comment-composer-host. Mail to moderators has it outside of both. The text area of the Markdown mode gets no button.',
      unsure: true,
    },
  ],
};
