/** What a picture is by its first bytes (never by its name or its server's word), and how large in pixels. */
export type Sniffed = { type: string; width: number; height: number };

/** Pixels a reader decodes: a small file may unpack into a picture that fills the memory. Source: the feed format. */
export const mostPixels = 16_000_000;

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** Takes a file's bytes; gives its kind and size, or undefined for anything but PNG, JPEG, WebP, GIF and AVIF. */
export function sniff(bytes: Uint8Array): Sniffed | undefined {
  if (bytes.byteLength < 16) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47 && ascii(bytes, 12, 4) === 'IHDR')
      return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
    if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6)))
      return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (view.getUint16(0) === 0xffd8) return sniffJpeg(view);
    if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP')
      return sniffWebp(bytes, view);
    if (ascii(bytes, 4, 4) === 'ftyp') return sniffAvif(bytes, view);
  } catch {
    // The file ends before its size is told.
  }
  return undefined;
}

/** Walks the segments to the frame header (ITU-T T.81, B.2.2). */
function sniffJpeg(view: DataView): Sniffed | undefined {
  let at = 2;
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xd0 && marker <= 0xd8) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Lossy, lossless or extended (RFC 9649, section 2). */
function sniffWebp(bytes: Uint8Array, view: DataView): Sniffed | undefined {
  const type = 'image/webp';
  const kind = ascii(bytes, 12, 4);
  if (kind === 'VP8 ')
    return {
      type,
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'VP8X') return undefined;
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65536;
  return { type, width: uint24(24) + 1, height: uint24(27) + 1 };
}

/** The largest `ispe` property counts: a file may hold several pictures (ISO/IEC 23008-12, 6.5.3). */
function sniffAvif(bytes: Uint8Array, view: DataView): Sniffed | undefined {
  const brands = ascii(bytes, 8, Math.min(view.getUint32(0), 64) - 8);
  if (!/avi[fs]/.test(brands)) return undefined;
  let best: Sniffed | undefined;
  const end = Math.min(bytes.byteLength, 65536) - 16;
  for (let at = 0; at < end; at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!best || size.width * size.height > best.width * best.height)
      best = { type: 'image/avif', ...size };
  }
  return best;
}
