import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, correctAccent, washOf } from '../../../lib/app/accent';

const grounds = {
  light: ['#faf7f1', '#fffefb', '#f2ede3'],
  dark: ['#1b1916', '#23201c', '#141210'],
} as const;

test('a colour that is legible stays as it is', () => {
  expect(correctAccent('#14605c')?.light).toBe('#14605c');
  expect(correctAccent('#86c5bd')?.dark).toBe('#86c5bd');
});

test('short form, upper case and blanks are understood; anything else is refused', () => {
  expect(correctAccent(' #05A ')?.light).toBe('#0055aa');
  for (const wrong of ['', 'teal', '#12', '#12345', 'rgb(0,0,0)', '#1234567', 'url(x)'])
    expect(correctAccent(wrong)).toBeUndefined();
});

test('contrast is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
});

test('every colour comes out legible on every ground of both themes', () => {
  const colour = fc
    .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
    .map((rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
  fc.assert(
    fc.property(colour, (given) => {
      const corrected = correctAccent(given);
      for (const theme of ['light', 'dark'] as const) {
        const accent = corrected?.[theme] ?? '';
        for (const ground of [...grounds[theme], washOf(accent, theme)])
          if (contrast(accent, ground) < 4.5) return false;
      }
      return true;
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('the words on a filled button are legible too', () => {
  for (const given of ['#ffcc00', '#330066', '#ff0000', '#808080', '#ffffff', '#000000']) {
    const { light, dark } = correctAccent(given) ?? { light: '', dark: '' };
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, '#10211f')).toBeGreaterThanOrEqual(4.5);
  }
});
