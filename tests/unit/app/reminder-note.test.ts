import { expect, test } from 'vitest';
import { reminderNote } from '../../../lib/app/reminder-note';
import { en } from '../../../lib/i18n/en';
import { fr } from '../../../lib/i18n/fr';

const words = 'I held the lantern';

test.each([
  [en, undefined, undefined, 'You wanted to come back to this', 'I held the lantern'],
  [
    en,
    undefined,
    'A gate gave way',
    'A reminder, and a notice stands',
    'I held the lantern\nA gate gave way\nKeep it for later, write anyway, or let it go: you decide.',
  ],
  [
    en,
    'gone',
    undefined,
    'You wanted to come back to this',
    'I held the lantern\nThe story is not in the library any more. Your draft is there.',
  ],
  [
    fr,
    undefined,
    'Une porte a cédé',
    'Un rappel, et un avis en cours',
    'I held the lantern\nUne porte a cédé\nGarder pour plus tard, écrire malgré tout ou laisser tomber\u00a0: à vous de voir.',
  ],
  [
    en,
    'withdrawn',
    undefined,
    'You wanted to come back to this',
    'I held the lantern\nThe company has taken the story back. Your draft is there.',
  ],
] as const)('%# what a notification says', (language, gone, asks, title, message) => {
  expect(reminderNote({ words, gone }, asks, language.later)).toEqual({ title, message });
});
