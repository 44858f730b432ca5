/** PURE. Bytes of a file to text, by what the file says of itself: byte order mark, XML declaration, else UTF-8. */

const declared = /^<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/;

/** Gives the text, or undefined when the bytes are not what they say they are. Windows-1252 is the last resort of `lenient`. */
export function decodeText(bytes: Uint8Array, lenient = false): string | undefined {
  const bom = [...bytes.subarray(0, 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const label = bom.startsWith('fffe')
    ? 'utf-16le'
    : bom.startsWith('feff')
      ? 'utf-16be'
      : bom === 'efbbbf'
        ? 'utf-8'
        : (declared.exec(head)?.[1] ?? 'utf-8');
  for (const name of lenient ? [label, 'windows-1252'] : [label]) {
    try {
      return new TextDecoder(name, { fatal: name !== 'windows-1252' }).decode(bytes);
    } catch {
      // An unknown label or bytes that break its rules: the next one, or none.
    }
  }
  return undefined;
}
