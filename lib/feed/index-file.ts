/**
 * PURE. The signed index, as bytes on the wire: the envelope around the exact payload string, and the payload.
 * Source: the project's feed format, level 1.
 */
import * as z from 'zod/mini';

/** Most pages and withdrawn ids an index may name: 10,000 items make 100 pages; ten times that is still read. */
export const indexBounds = { pages: 2_000, removed: 100_000, keys: 64, signatures: 64 };

const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const keyId = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.maxLength(128));

const envelopeSchema = z.object({
  payload: z.string(),
  signatures: z
    .array(z.object({ key: keyId, sig: base64 }))
    .check(z.maxLength(indexBounds.signatures)),
});
export type Envelope = z.infer<typeof envelopeSchema>;

const pageRef = z.object({
  url: z.string(),
  sha256: hex64,
  bytes: z.number().check(z.int(), z.positive()),
  items: z.number().check(z.int(), z.nonnegative()),
});
export type PageRef = z.infer<typeof pageRef>;

/** A public key: its raw 32 bytes in base64, and the id made of them. */
export const indexKeySchema = z.object({ id: keyId, key: base64 });
export type IndexKey = z.infer<typeof indexKeySchema>;

const payloadSchema = z.object({
  v: z.literal(1),
  feed_url: z.string(),
  seq: z.number().check(z.int(), z.positive()),
  generated: z.string(),
  expires: z.optional(z.string()),
  feed: z.record(z.string(), z.unknown()),
  pages: z.array(pageRef).check(z.maxLength(indexBounds.pages)),
  removed: z._default(z.array(z.string()).check(z.maxLength(indexBounds.removed)), []),
  keys: z._default(z.array(indexKeySchema).check(z.maxLength(indexBounds.keys)), []),
});
export type IndexPayload = z.infer<typeof payloadSchema>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the envelope in the JSON of an index file; undefined when it is none. The payload is not looked into. */
export function envelopeOf(json: unknown): Envelope | undefined {
  const read = envelopeSchema.safeParse(json);
  return read.success ? read.data : undefined;
}

/** As `envelopeOf`, from the file's text. */
export const readEnvelope = (text: string): Envelope | undefined => envelopeOf(parsed(text));

/** Reads the payload string of an envelope whose signature was checked; undefined when it breaks the contract. */
export function readPayload(payload: string): IndexPayload | undefined {
  const read = payloadSchema.safeParse(parsed(payload));
  return read.success ? read.data : undefined;
}
