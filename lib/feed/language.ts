/** PURE. Language tags (BCP 47), as feeds write them: `fr_FR`, `EN-us`, `zh-hant-tw`. */
/** What nearly every feed says: `en`, `fr`. */
const plain = /^[a-z]{2,3}$/;
const shape = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/;

/** Takes what stands in a feed; gives the tag in its usual spelling (`fr-FR`, `zh-Hant-TW`), or undefined. */
export function readLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 35) return undefined;
  if (plain.test(value)) return value;
  const lower = value.trim().toLowerCase().replaceAll('_', '-');
  if (!shape.test(lower)) return undefined;
  return lower
    .split('-')
    .map((part, at) => {
      if (at === 0) return part;
      if (part.length === 2) return part.toUpperCase();
      return part.length === 4 && /^[a-z]/.test(part)
        ? part.charAt(0).toUpperCase() + part.slice(1)
        : part;
    })
    .join('-');
}
