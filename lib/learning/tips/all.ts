/** PURE. Every bundled tip, in the order of the topics. */
import type { BundledTip } from '../tip';
import { accessibility } from './accessibility';
import { angles } from './angles';
import { crisis } from './crisis';
import { disagreement } from './disagreement';
import { disclosure } from './disclosure';
import { events } from './events';
import { firstPost } from './first-post';
import { jobs } from './jobs';
import { pictures } from './pictures';
import { privacy } from './privacy';
import { profile } from './profile';
import { replying } from './replying';
import { rest } from './rest';

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
