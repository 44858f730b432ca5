/** PURE. The rules of the trust check, in the order in which findings are shown. */
import { brokenPreview } from './broken-preview.ts';
import { commands } from './commands.ts';
import { forcedHashtags } from './forced-hashtags.ts';
import { hiddenSigns } from './hidden-signs.ts';
import { languageGap } from './language-gap.ts';
import { lonelyNotice } from './lonely-notice.ts';
import { missingAlt } from './missing-alt.ts';
import { missingLanguage } from './missing-language.ts';
import { movedLink } from './moved-link.ts';
import { noContact } from './no-contact.ts';
import { noEmbargo } from './no-embargo.ts';
import { noOwner } from './no-owner.ts';
import { nothingToBuildOn } from './nothing-to-build-on.ts';
import { onlyPromotion } from './only-promotion.ts';
import { overLimit } from './over-limit.ts';
import { personalAddress } from './personal-address.ts';
import type { Rule } from './rule.ts';
import { singleText } from './single-text.ts';
import { stale } from './stale.ts';
import { tracking } from './tracking.ts';
import { unfitPicture } from './unfit-picture.ts';

export const rules: readonly Rule[] = [
  singleText,
  nothingToBuildOn,
  commands,
  forcedHashtags,
  tracking,
  onlyPromotion,
  missingLanguage,
  languageGap,
  missingAlt,
  noContact,
  stale,
  noOwner,
  noEmbargo,
  personalAddress,
  overLimit,
  brokenPreview,
  movedLink,
  unfitPicture,
  hiddenSigns,
  lonelyNotice,
];
