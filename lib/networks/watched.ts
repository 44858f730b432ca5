/** DATA. The networks whose composers are known: all that the watcher carries. */
import { blueskyPages } from './bluesky.ts';
import { facebookPages } from './facebook.ts';
import { instagramPages } from './instagram.ts';
import { linkedinPages } from './linkedin.ts';
import { mastodonPages } from './mastodon.ts';
import type { NetworkPages } from './network.ts';
import { redditPages } from './reddit.ts';
import { threadsPages } from './threads.ts';
import { xPages } from './x.ts';

export const watched: readonly NetworkPages[] = [
  linkedinPages,
  xPages,
  blueskyPages,
  mastodonPages,
  facebookPages,
  threadsPages,
  instagramPages,
  redditPages,
];

/** Whether a host is one that match patterns (`https://host/*`, `https://*.host/*`) name. */
export function isHostOf(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const wanted = pattern.slice('https://'.length, -'/*'.length);
    return wanted.startsWith('*.')
      ? host === wanted.slice(2) || host.endsWith(wanted.slice(1))
      : host === wanted;
  });
}

/** Takes the host name of a page; gives the network whose match patterns name that host. */
export function watchedAt(host: string): NetworkPages | undefined {
  return watched.find(({ matches }) => isHostOf(matches, host));
}
