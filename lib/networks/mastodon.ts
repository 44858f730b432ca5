/** DATA. Mastodon: any host may be an instance; the employee names theirs. */
import type { Network, NetworkPages } from './network.ts';

/** Where its composers are: all that the watcher carries of a network. */
export const mastodonPages: NetworkPages = {
  id: 'mastodon',
  // The instance that the address opens where none is named.
  matches: ['https://mastodon.social/*'],
  // What its source draws itself in, with what it begins from beside it.
  sign: '#mastodon, script#initial-state',
  composers: {
    never: ['[role="search"]', '.search'],
    offer: [
      { kind: 'comment', within: 'form.compose-form:has(.reply-indicator) textarea' },
      { kind: 'post', within: 'form.compose-form textarea' },
    ],
  },
};

export const mastodon: Network = {
  ...mastodonPages,
  name: 'Mastodon',
  limit: 500,
  commentLimit: 500,
  // An instance sets its own; this only bounds what can be typed in.
  longest: 100000,
  // docs.joinmastodon.org/methods/instance: public, and the older one for servers that have no other.
  instances: { says: ['/api/v2/instance', '/api/v1/instance'], is: '/.well-known/nodeinfo' },
  counting: 'mastodon',
  compose: {
    carries: 'text',
    address: (text, url, host = 'mastodon.social') =>
      `https://${host}/share?text=${encodeURIComponent(
        url && !text.includes(url) ? `${text}\n\n${url}`.trim() : text,
      )}`,
    maxLength: 8000,
  },
  said: {
    limits: { seen: '2026-11', by: "others' code and issues; each instance says its own" },
    address: { seen: '2026-11', by: "others' code and issues" },
  },
  quirks: [
    {
      seen: '2026-11',
      page: '/api/v2/instance',
      what: 'An instance may allow more than 500; a link counts 23, @user@host counts as @user.',
    },
    {
      seen: '2026-11',
      page: '/api/v1/instance',
      what: 'Before 3.4.2 it says no limit. Where federation is limited to a list (LIMITED_FEDERATION_MODE) it is only for those signed in, and /.well-known/nodeinfo for all.',
    },
    {
      seen: '2026-11',
      page: '/home',
      what: "A text area of React's in form.compose-form of its source, names that themes rely on. A reply shows the post it answers above it, in .reply-indicator.",
    },
    {
      seen: '2026-11',
      page: '/home',
      what: 'The content warning and the choices of a poll are inputs of the same form; search, a report and the profile are outside of it.',
    },
    {
      seen: '2026-11',
      page: '/home',
      what: 'A private mention is written in the same form as a post, and only a symbol on its button tells; the button is there as well.',
    },
  ],
};
