/** PURE. Every bundled tip, in the order of the topics. */
import type { BundledTip } from '../tip.ts';
import { accessibility } from './accessibility.ts';
import { angles } from './angles.ts';
import { crisis } from './crisis.ts';
import { disagreement } from './disagreement.ts';
import { disclosure } from './disclosure.ts';
import { events } from './events.ts';
import { firstPost } from './first-post.ts';
import { jobs } from './jobs.ts';
import { pictures } from './pictures.ts';
import { privacy } from './privacy.ts';
import { profile } from './profile.ts';
import { replying } from './replying.ts';
import { rest } from './rest.ts';

export const bundledTips: readonly BundledTip[] = [
  ...profile,
  ...firstPost,
  ...angles,
  ...pictures,
  ...replying,
  ...disagreement,
  ...disclosure,
  ...privacy,
  ...rest,
  ...jobs,
  ...events,
  ...accessibility,
  ...crisis,
];
