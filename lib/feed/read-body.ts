/**
 * PURE: the body is given. Reads it to its end, counting after decompression, so that a small file cannot become a
 * large one. `truncated`: the connection broke before the end.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
): Promise<
  { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; problem: 'too-large' | 'truncated' }
> {
  if (!response.body) return { ok: true, bytes: new Uint8Array() };
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      total += value.byteLength;
      if (total > maxBytes) {
        void reader.cancel().catch(() => {});
        return { ok: false, problem: 'too-large' };
      }
      chunks.push(value);
    }
  } catch {
    return { ok: false, problem: 'truncated' };
  }
  const [only] = chunks;
  if (only && chunks.length === 1) return { ok: true, bytes: only };
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return { ok: true, bytes };
}
