/** The panel beside a composer: who may have one, in which frame it stands, and what it puts in the composer. */
import * as z from 'zod/mini';
import { runScript } from '../../lib/browser/scripting';
import { getStored, setStored } from '../../lib/browser/storage';
import { sendToFrame } from '../../lib/browser/tabs';
import type { Handlers } from '../../lib/messages/listen';
import {
  type PageMessage,
  type PanelSession,
  panelSessionsSchema,
  whichSchema,
} from '../../lib/messages/page-protocol';
import type { From } from '../../lib/messages/sender';
import { type Composer, type InsertResult, insertResultSchema } from '../../lib/messages/shapes';
import { noteFailure } from './health';
import { answerByPopup, inTurn, lookInFront, type Seen, stateInFront } from './in-front';

const companion = '/content-scripts/companion.js';
const kept = 'panels';

let read: Promise<Record<string, PanelSession>> | undefined;

/** Read once in this background's life: nobody else writes them, and each message of a panel asks. */
function sessions(): Promise<Record<string, PanelSession>> {
  read ??= getStored('session', kept).then((stored) => {
    const parsed = panelSessionsSchema.safeParse(stored);
    return parsed.success ? parsed.data : {};
  });
  read.catch(() => {
    read = undefined;
  });
  return read;
}

// One after the other: two panels opened at once must not forget each other.
let turn: Promise<unknown> = Promise.resolve();
function changeSessions(change: (all: Record<string, PanelSession>) => void): Promise<void> {
  const next = turn.then(async () => {
    const all = await sessions();
    change(all);
    await setStored('session', kept, all);
  });
  turn = next.catch(() => undefined);
  return next;
}

/** Was this token given to the companion of this very tab? */
export async function knowsPanel(token: string, tabId: number): Promise<boolean> {
  return (await sessions())[String(tabId)]?.token === token;
}

/** Forgets the panel of a tab that is gone. */
export async function forgetPanel(tabId: number): Promise<void> {
  answered.delete(tabId);
  if ((await sessions())[String(tabId)])
    await changeSessions((all) => {
      delete all[String(tabId)];
    });
}

type Beside = Pick<Seen, 'tabId' | 'frameId' | 'composer'>;

async function composerFor(from: From): Promise<Beside | undefined> {
  if (from.sender !== 'panel') {
    const seen = await lookInFront('to use');
    return 'composer' in seen ? seen : undefined;
  }
  const { tabId } = from;
  if (tabId === undefined) return undefined;
  const session = (await sessions())[String(tabId)];
  return session && { tabId, frameId: session.frameId, composer: session.composer };
}

const say = (tabId: number, frameId: number, message: PageMessage) =>
  sendToFrame(tabId, frameId, message);

/** What the companion answered as it showed the panel: its first question is not asked on the page again. */
const answered = new Map<number, Promise<unknown>>();

/** The composer beside a panel, and which of several it is, as the page stands now. */
async function besidePanel({ tabId, frameId, composer }: Beside): Promise<Composer> {
  const told = answered.get(tabId) ?? say(tabId, frameId, { kind: 'composer.which' });
  answered.delete(tabId);
  const { data } = whichSchema.safeParse(await told.catch(() => undefined));
  return data?.among ? { ...composer, among: data.among } : composer;
}

/** Lays the companion, and has it show the panel by this composer. False when it could not. */
async function openPanel({ tabId, frameId, composer }: Beside): Promise<boolean> {
  const token = crypto.randomUUID();
  await Promise.all([
    changeSessions((all) => {
      all[String(tabId)] = { token, frameId, composer };
    }),
    runScript(tabId, frameId, companion),
  ]);
  const told = say(tabId, frameId, { kind: 'panel.show', path: `/panel.html#${token}` });
  answered.set(tabId, told);
  const { success: shown } = z.object({ shown: z.literal(true) }).safeParse(await told);
  if (!shown) noteFailure({ network: composer.network, what: 'find', reason: 'composer-gone' });
  return shown;
}

/** Opens the panel beside the composer in use in the tab in front; without one, the popup says why not. */
export async function openPanelInFront(): Promise<void> {
  const [seen, opened] = await inTurn(async () => {
    const found = await lookInFront('to use');
    return [found, 'composer' in found && found.panel && (await openPanel(found))] as const;
  });
  if (!('composer' in seen)) {
    const { why, network } = seen;
    // One was in a post, perhaps, and it was not known for one: the network may have changed its page.
    if (network && (why === 'no-composer' || why === 'asked'))
      noteFailure({ network, what: 'find', reason: 'no-composer' });
    await answerByPopup(seen);
  } else if (!opened) await answerByPopup({ why: 'browser' });
}

type Put = Extract<PageMessage, { from: 'panel' | 'page' }>;

/** Says it to the companion beside the composer; what that answers is how it ended, and is noted when it ended ill. */
async function putThere(
  what: 'insert' | 'attach',
  from: From,
  message: (from: Put['from']) => Promise<Put | undefined>,
): Promise<InsertResult> {
  const put = async (): Promise<[Beside | undefined, InsertResult]> => {
    const seen = await composerFor(from);
    return [
      seen,
      seen
        ? await putIn(seen, from, message)
        : { ok: false, reason: 'no-composer', unchanged: true },
    ];
  };
  // A panel has its composer; whoever asks from the popup must find it first.
  const [seen, result] = await (from.sender === 'panel' ? put() : inTurn(put));
  if (!result.ok) {
    const { reason, route } = result;
    noteFailure({ network: seen?.composer.network ?? '', what, route, reason });
  }
  return result;
}

async function putIn(
  { tabId, frameId }: Beside,
  from: From,
  message: (from: Put['from']) => Promise<Put | undefined>,
): Promise<InsertResult> {
  const sender = from.sender === 'panel' ? 'panel' : 'page';
  try {
    // Beside a panel there stands the companion that opened it.
    if (sender === 'page') await runScript(tabId, frameId, companion);
  } catch {
    return { ok: false, reason: 'not-allowed', unchanged: true };
  }
  const put = await message(sender).catch(() => undefined);
  if (!put) return { ok: false, reason: 'not-verified', unchanged: true };
  const result = insertResultSchema.safeParse(
    await say(tabId, frameId, put).catch(() => undefined),
  );
  // No answer: the page went away in the midst of it, and nobody can say what it holds.
  return result.success ? result.data : { ok: false, reason: 'composer-gone', unchanged: false };
}

/**
 * `allowed` tells whether a network's button may stand on the pages of a host; `picture` gives one that the library keeps, as a data: address of a
 * type that networks take, and its file's ending.
 */
export function panelHandlers(
  allowed: (network: string, host: string) => Promise<boolean>,
  picture: (url: string) => Promise<{ data: string; ending: string } | undefined>,
): Handlers {
  return {
    'panel.open': async (composer, { tabId, frameId, url }) => {
      const ok =
        tabId !== undefined &&
        frameId !== undefined &&
        (await allowed(composer.network, new URL(url).hostname));
      return { ok: ok && (await openPanel({ tabId, frameId, composer })) };
    },
    'panel.close': async (_none, { tabId }) => {
      const session = tabId === undefined ? undefined : (await sessions())[String(tabId)];
      if (tabId === undefined || !session) return { ok: false };
      await forgetPanel(tabId);
      await say(tabId, session.frameId, { kind: 'panel.hide' }).catch(() => undefined);
      return { ok: true };
    },
    'composer.state': async (_none, from) => {
      if (from.sender !== 'panel') return stateInFront();
      const seen = await composerFor(from);
      return seen ? { composer: await besidePanel(seen) } : {};
    },
    'composer.insert': ({ text }, from) =>
      putThere('insert', from, async (sender) => ({ kind: 'composer.insert', text, from: sender })),
    'composer.attach': ({ picture: url, name }, from) =>
      putThere('attach', from, async (sender) => {
        const kept = await picture(url);
        if (!kept) return undefined;
        const { data, ending } = kept;
        return { kind: 'composer.attach', data, name: `${name}.${ending}`, from: sender };
      }),
  };
}
