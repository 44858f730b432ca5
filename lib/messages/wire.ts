/** What crosses the wire, and nothing else: a request, and a reply in which an error is a value. */
import * as z from 'zod/mini';

export const wireRequestSchema = z.object({
  ownVoice: z.literal(1),
  kind: z.string(),
  params: z.unknown(),
  /** The framed panel's proof that the background let it be opened. */
  token: z.optional(z.string()),
});
export type WireRequest = z.infer<typeof wireRequestSchema>;

export const wireErrors = ['not-allowed', 'unknown', 'bad-params', 'failed'] as const;
export const wireReplySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.enum(wireErrors), message: z.string() }),
]);
export type WireReply = z.infer<typeof wireReplySchema>;
