/** DATA. Mastodon: any host may be an instance, so no page is known before the employee names one. */
import type { Network } from './network.ts';

export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  limit: 500,
  commentLimit: 500,
  // An instance sets its own; this only bounds what can be typed in.
  longest: 100000,
  // docs.joinmastodon.org/methods/instance: public, and the older one for servers that have no other.
  instances: { says: ['/api/v2/instance', '/api/v1/instance'] },
  counting: 'mastodon',
  compose: {
    carries: 'text',
    address: (text, url, host = 'mastodon.social') =>
      `https://${host}/share?text=${encodeURIComponent(
        url && !text.includes(url) ? `${text}\n\n${url}`.trim() : text,
      )}`,
    maxLength: 8000,
  },
  quirks: [
    {
      seen: '2026-11',
      page: '/api/v2/instance',
      what: 'An instance may allow more than 500; a link counts 23, @user@host counts as @user.',
    },
  ],
};
