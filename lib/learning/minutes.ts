/**
 * PURE. Minutes to read a text, at 200 words a minute, never less than one.
 * Source of the pace: Brysbaert 2019, "How many words do we read per minute?", Journal of Memory and Language:
 * 238 for silent reading of English non-fiction; 200 leaves room for other languages and tired eyes.
 */
export function minutesToRead(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.max(1, Math.round(words / 200));
}
