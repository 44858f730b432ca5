import type { Words } from '../i18n/en';
import { en } from '../i18n/en';

/** A reason why a feed could not be read; each has its words in lib/i18n. */
export type Problem = keyof Words['problems'];

/** The one thing a person can do about it on the spot. */
export type Remedy = 'open' | 'again' | 'allow' | 'remove' | 'none';

/** Takes any reason code; one without words (of a newer or older version) becomes 'failed'. */
export const problemOf = (code: string): Problem =>
  Object.hasOwn(en.problems, code) ? (code as Problem) : 'failed';

const remedies: Record<Problem, Remedy> = {
  'bad-address': 'none',
  'not-https': 'none',
  'personal-address': 'none',
  offline: 'again',
  unreachable: 'again',
  'needs-permission': 'allow',
  'permission-refused': 'allow',
  'permission-lost': 'allow',
  'not-found': 'open',
  'sign-in': 'open',
  // The host asked for a pause: no button invites to break it.
  'server-busy': 'none',
  'server-error': 'again',
  moved: 'open',
  html: 'open',
  'captive-portal': 'open',
  rss: 'none',
  'not-json': 'open',
  truncated: 'again',
  'not-feed': 'open',
  'bare-array': 'open',
  empty: 'again',
  'too-large': 'none',
  'too-deep': 'none',
  'wrong-encoding': 'none',
  timeout: 'again',
  'disk-full': 'again',
  'not-index': 'open',
  'bad-index': 'none',
  'other-feed': 'none',
  'signature-dropped': 'again',
  'wrong-key': 'none',
  'keys-conflict': 'none',
  rollback: 'again',
  'mixed-versions': 'none',
  'page-missing': 'again',
  'page-mismatch': 'again',
  'out-of-date': 'again',
  expired: 'remove',
  'no-items': 'open',
  failed: 'again',
};

/** What the button beside a problem does. */
export const remedyFor = (problem: Problem): Remedy => remedies[problem];
