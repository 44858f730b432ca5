import { expect, test } from 'vitest';
import { itemKinds } from '../../../lib/feed/format';
import { anglesFor } from '../../../lib/voice/angles';

test('each kind has questions in both languages, each a question and none twice', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const kind of itemKinds) {
      const angles = anglesFor({ kind, angles: [] }, language);
      expect(angles.length).toBeGreaterThan(0);
      expect(new Set(angles).size).toBe(angles.length);
      for (const angle of angles)
        expect(angle).toMatch(language === 'fr' ? /[\u00A0\u202F]\?$/ : /\w\?$/);
    }
  }
});

test('the feed’s own questions stand instead of ours', () => {
  expect(anglesFor({ kind: 'news', angles: ['Who counted?'] }, 'en')).toEqual(['Who counted?']);
});
