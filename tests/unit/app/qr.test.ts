import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { type Code, codeOf } from '../../../lib/app/qr';

/** Draws the path as a screen would, some pixels a module, and reads the picture. */
function read({ size, path }: Code): string | undefined {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, long] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < Number(long) * scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  const found = jsQR(pixels, side, side);
  return found ? new TextDecoder().decode(Uint8Array.from(found.binaryData)) : undefined;
}

test.each([
  ['a line', 'I stood in waders.'],
  ['lines, accents and emoji', 'Été 2026 :\n\n– « douze » anguilles 🐟\n– 漢字\n'],
  ['figures only', '0123456789'],
  ['a thousand characters', 'Three winters ago I stood in waders. '.repeat(27)],
])('%s is read back as it was', (_name, text) => {
  const code = codeOf(text);
  expect(code && read(code)).toBe(text);
});

test('what is too long for a code on a popup is not squeezed into one', () => {
  expect(codeOf('a'.repeat(1273))?.size).toBe(117 + 8);
  expect(codeOf('a'.repeat(1274))).toBeUndefined();
  expect(codeOf('é'.repeat(700))).toBeUndefined();
  expect(codeOf('a'.repeat(200_000))).toBeUndefined();
});
