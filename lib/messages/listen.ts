import { type Kind, type Params, type Reply, requests } from './protocol';
import { classify, type From, type Own, type RawSender } from './sender';
import { type WireReply, wireRequestSchema } from './wire';

export type Handlers = {
  [K in Kind]?: (params: Params<K>, from: From) => Promise<Reply<K>>;
};

export type ListenPorts = {
  own: Own;
  /** Was this token given to the companion of this very tab? Only then is a panel answered. */
  knowsPanel: (token: string, tabId: number) => Promise<boolean>;
};

type Refused = Extract<WireReply, { ok: false }>;
const refused = (error: Refused['error'], message = ''): Refused => ({ ok: false, error, message });

/**
 * The one answer to every message: says undefined to what is not ours, else promises a WireReply (never rejects).
 * Checks the sender, the panel's token, who may send what, and the shape of the params, in that order.
 */
export function createListener(handlers: Handlers, { own, knowsPanel }: ListenPorts) {
  return (message: unknown, raw: RawSender): Promise<WireReply> | undefined => {
    const request = wireRequestSchema.safeParse(message);
    if (!request.success) return undefined;
    const { kind, params, token } = request.data;
    return answer(kind, params, token, raw);
  };

  async function answer(
    kind: string,
    params: unknown,
    token: string | undefined,
    raw: RawSender,
  ): Promise<WireReply> {
    try {
      const from = classify(raw, own);
      if (!from) return refused('not-allowed');
      if (from.sender === 'panel') {
        const known =
          token !== undefined && from.tabId !== undefined && (await knowsPanel(token, from.tabId));
        if (!known) return refused('not-allowed');
      }
      if (!Object.hasOwn(requests, kind)) return refused('unknown', kind);
      const contract = requests[kind as Kind];
      if (!(contract.from as readonly string[]).includes(from.sender))
        return refused('not-allowed', kind);
      const parsed = contract.params.safeParse(params);
      if (!parsed.success) return refused('bad-params', parsed.error.message);
      const handler = handlers[kind as Kind] as
        | ((params: unknown, from: From) => Promise<unknown>)
        | undefined;
      if (!handler) return refused('unknown', kind);
      return { ok: true, value: await handler(parsed.data, from) };
    } catch (error) {
      return refused('failed', String(error));
    }
  }
}
