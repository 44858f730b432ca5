import { type Signal, signal } from '@preact/signals';
import type { FoundFeed, Looked } from '../library/look';
import { hostOf, readAddress } from './address';
import type { Problem } from './problems';

/** What a look found, and whether its address seems to be made for one person. */
export type Found = FoundFeed & { personal: boolean };

export type LookView =
  | { at: 'idle' }
  | { at: 'looking'; host: string }
  | { at: 'personal'; url: string; what: 'sign-in' | 'key' }
  | { at: 'problem'; problem: Problem; url: string }
  | { at: 'choose'; page: string; links: { url: string; title: string }[] }
  | { at: 'found'; found: Found; adding: boolean; problem?: Problem }
  | { at: 'added'; name: string };

export type LookPorts = {
  /** Reads an address without keeping anything. */
  look: (url: string, signal: AbortSignal) => Promise<Looked>;
  /** Keeps the feed; gives its name, or why it could not be kept. */
  add: (found: Found) => Promise<{ ok: true; name: string } | { ok: false; problem: Problem }>;
  /** Asks the browser for one host (`https://host/*`); must be called from the click itself. */
  allow: (pattern: string) => Promise<boolean>;
  open: (url: string) => void;
};

export type LookState = {
  address: Signal<string>;
  view: Signal<LookView>;
  /** Looks at what stands in the field. */
  look: () => Promise<void>;
  /** Looks at an address although it seems personal, or at one of several. */
  lookAt: (url: string) => Promise<void>;
  allow: () => Promise<void>;
  add: () => Promise<void>;
  leave: () => void;
  open: (url: string) => void;
};

/** The match pattern of one host for the permission; a port cannot be part of it. */
export const patternOf = (url: string): string => `https://${URL.parse(url)?.hostname ?? ''}/*`;

/**
 * The state of "look at an address, then add it or leave it". One look at a time: a new one, or leaving, stops
 * the one before, and its late answer is dropped.
 */
export function createLook(ports: LookPorts, address = ''): LookState {
  const typed = signal(address);
  const view = signal<LookView>({ at: 'idle' });
  let running: AbortController | undefined;

  const stop = () => {
    running?.abort();
    running = undefined;
  };

  const lookAt = async (url: string) => {
    stop();
    const mine = new AbortController();
    running = mine;
    view.value = { at: 'looking', host: hostOf(url) };
    const looked = await ports
      .look(url, mine.signal)
      .catch((): Looked => ({ kind: 'problem', problem: 'failed', url }));
    if (mine.signal.aborted) return;
    running = undefined;
    view.value = shown(looked);
  };

  const look = async () => {
    stop();
    const read = readAddress(typed.value);
    if (!read.ok) view.value = { at: 'problem', problem: read.problem, url: typed.value.trim() };
    else if (read.personal) view.value = { at: 'personal', url: read.url, what: read.personal };
    else await lookAt(read.url);
  };

  const allow = async () => {
    const now = view.value;
    if (now.at !== 'problem') return;
    const granted = await ports.allow(patternOf(now.url)).catch(() => false);
    if (granted) await lookAt(now.url);
    else view.value = { ...now, problem: 'permission-refused' };
  };

  const add = async () => {
    const now = view.value;
    if (now.at !== 'found' || now.adding) return;
    view.value = { at: 'found', found: now.found, adding: true };
    const added = await ports
      .add(now.found)
      .catch(() => ({ ok: false as const, problem: 'failed' as const }));
    if (added.ok) {
      typed.value = '';
      view.value = { at: 'added', name: added.name };
    } else view.value = { at: 'found', found: now.found, adding: false, problem: added.problem };
  };

  const leave = () => {
    stop();
    view.value = { at: 'idle' };
  };

  return { address: typed, view, look, lookAt, allow, add, leave, open: ports.open };
}

function shown(looked: Looked): LookView {
  if (looked.kind === 'problem') return { at: 'problem', problem: looked.problem, url: looked.url };
  if (looked.kind === 'choose') return { at: 'choose', page: looked.page, links: looked.links };
  const read = readAddress(looked.found.url);
  const personal = read.ok && read.personal !== false;
  return { at: 'found', found: { ...looked.found, personal }, adding: false };
}
