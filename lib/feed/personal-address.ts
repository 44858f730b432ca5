/** PURE. Does an address look as if it were one reader's own? A feed's address should be the same for everyone. */

/** Names of parameters that carry a person or a secret. */
const secret =
  /^(?:token|auth|key|api_?key|access|secret|sig|signature|session|sid|user|uid|email|mail|login|pass(?:word)?|jwt|hash|guestaccesstoken|x-amz-(?:signature|credential|security-token)|(?:user|employee|member|reader|subscriber)_?(?:id|no|key|token))$/i;
/** A long run that no person would write: a token in a path or a parameter. */
const token = /^(?=.*\d)(?=.*[a-z])[a-z0-9_-]{24,}$/i;

/** A UUID (RFC 9562): one that is drawn for a reader, or for a file by a system that names it so. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for user info, a mail address, a parameter that names a person or secret, or what looks like a token. */
export function looksPersonal(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return true;
  const parts = url.pathname.split('/').map((part) => part.replace(/\.[a-z0-9]{1,5}$/i, ''));
  const pairs = [...url.searchParams];
  return (
    pairs.some(
      ([name, value]) =>
        (secret.test(name) && value !== '') || token.test(value) || uuid.test(value),
    ) ||
    parts.some(
      (part) =>
        uuid.test(part) ||
        (token.test(part) &&
          !/^\d{4}-?\d{2}/.test(part) &&
          !part.includes('--') &&
          part.split(/[-_]/).length < 4),
    ) ||
    /[^/\s]@[^/\s]/.test(decodeURIComponent(url.pathname.replace(/%(?![0-9a-f]{2})/gi, '')))
  );
}
