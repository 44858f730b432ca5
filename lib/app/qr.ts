import { encode } from 'uqr';

/** Light around the code, in modules: as much as ISO/IEC 18004 asks for. */
const border = 4;
/**
 * The largest version: 117 modules a side, 1,273 bytes. On a popup's width its modules are three pixels, about the
 * smallest that a phone's camera reads off a screen without being held steady.
 */
const largest = 25;
const mostBytes = 1273;

export type Code = {
  /** Modules a side, the light around it included: the picture's own units. */
  size: number;
  /** The dark modules as the data of an SVG path. */
  path: string;
};

/** The text as a QR code; undefined when it is too long for one that can be read off a popup. */
export function codeOf(text: string): Code | undefined {
  if (new TextEncoder().encode(text).length > mostBytes) return undefined;
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border, maxVersion: largest });
  let path = '';
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      path += `M${from} ${y}h${x - from + 1}v1H${from}z`;
    }
  return { size, path };
}
