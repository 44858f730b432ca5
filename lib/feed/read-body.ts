/**
 * PURE: the body is given. Reads it to its end, counting after decompression, so that a small file cannot become a
 * large one. `truncated`: the connection broke before the end. Where `room` is large enough the bytes are put there:
 * they are good until it is used again. New memory for each body costs more than all else that is done with it.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  room?: Uint8Array<ArrayBuffer>,
): Promise<
  { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; problem: 'too-large' | 'truncated' }
> {
  if (!response.body) return { ok: true, bytes: new Uint8Array() };
  const reader = response.body.getReader();
  const into = room && maxBytes <= room.byteLength ? room : undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (total + value.byteLength > maxBytes) {
        void reader.cancel().catch(() => {});
        return { ok: false, problem: 'too-large' };
      }
      if (into) into.set(value, total);
      else chunks.push(value);
      total += value.byteLength;
    }
  } catch {
    return { ok: false, problem: 'truncated' };
  }
  if (into) return { ok: true, bytes: into.subarray(0, total) };
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
