import { type Ask, type Kind, requests } from './protocol';
import { type WireRequest, type wireErrors, wireReplySchema } from './wire';

export type AskFailure = (typeof wireErrors)[number] | 'no-answer' | 'bad-reply';

/** A request that got no usable answer; `reason` says why. */
export class AskError extends Error {
  readonly reason: AskFailure;
  constructor(kind: Kind, reason: AskFailure, message: string) {
    super(`${kind}: ${reason} ${message}`.trim());
    this.name = 'AskError';
    this.reason = reason;
  }
}

/**
 * Asks the background. `post` carries a message and gives its answer; `token` is the panel's (from its address).
 * The reply is parsed by the protocol's schema. Throws AskError only.
 */
export function createWireAsk(post: (message: unknown) => Promise<unknown>, token?: string): Ask {
  return async (kind, params) => {
    const request: WireRequest = {
      ownVoice: 1,
      kind,
      params,
      ...(token === undefined ? {} : { token }),
    };
    let answer: unknown;
    try {
      answer = await post(request);
    } catch (error) {
      throw new AskError(kind, 'no-answer', String(error));
    }
    const reply = wireReplySchema.safeParse(answer);
    if (!reply.success)
      throw new AskError(kind, answer === undefined ? 'no-answer' : 'bad-reply', '');
    if (!reply.data.ok) throw new AskError(kind, reply.data.error, reply.data.message);
    const value = requests[kind].reply.safeParse(reply.data.value);
    if (!value.success) throw new AskError(kind, 'bad-reply', value.error.message);
    return value.data as never;
  };
}
