import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Asked } from '../library/instance';
import type { Instance, Settings } from '../messages/shapes';
import type { Network } from '../networks/network';
import { hostOf, readAddress } from './address';
import { patternOf } from './look-state';

/** Why an instance did not say its limits, as far as it makes a difference to what one does next. */
export type InstanceProblem =
  | 'bad-address'
  | 'offline'
  | 'unreachable'
  | 'needs-permission'
  | 'permission-refused'
  | 'not-public'
  | 'no-instance'
  | 'failed';

export type InstanceView =
  | { at: 'idle' }
  | { at: 'asking'; host: string }
  /** Without a limit: it is an instance, and does not say one. */
  | { at: 'said'; host: string; limit: number | undefined }
  | { at: 'forgotten'; host: string }
  | { at: 'problem'; problem: InstanceProblem; host: string };

export type InstancePorts = {
  settings: () => Promise<Settings>;
  keep: (change: Pick<Partial<Settings>, 'instances' | 'networks'>) => Promise<unknown>;
  ask: (host: string, at: NonNullable<Network['instances']>) => Promise<Asked>;
  /** Asks the browser for one host (`https://host/*`); must be called from the click itself. */
  allow: (pattern: string) => Promise<boolean>;
  give: (patterns: readonly string[]) => Promise<unknown>;
};

export type InstanceState = {
  typed: Signal<string>;
  /** The host that would be asked; '' while what was typed is none. */
  host: ReadonlySignal<string>;
  kept: ReadonlySignal<Instance | undefined>;
  /** What the employee said themselves, which goes before what the instance says. */
  own: ReadonlySignal<number | undefined>;
  view: ReadonlySignal<InstanceView>;
  load: () => Promise<void>;
  ask: () => Promise<void>;
  /** After a click that says why: lets this one host be read, asks it again, and gives the permission back. */
  allow: () => Promise<void>;
  forget: () => Promise<void>;
};

/** Takes what was typed: a host, an address there, or one's own name (`@nora@social.example`); gives the host, or ''. */
export function instanceHost(typed: string): string {
  const read = readAddress(typed.trim().replace(/^@?[\w.-]+@/, ''));
  return read.ok ? hostOf(read.url) : '';
}

/** The instance one is on, for a network that has many: asked for its limits when the button is pressed, and never else. */
export function createInstance(
  { id, matches, instances }: Network,
  ports: InstancePorts,
): InstanceState {
  const typed = signal('');
  const settings = signal<Settings | undefined>(undefined);
  const view = signal<InstanceView>({ at: 'idle' });
  const kept = computed(() => settings.value?.instances?.[id]);
  let turn = 0;

  const load = async () => {
    const before = kept.peek()?.host ?? '';
    settings.value = await ports.settings();
    if (typed.peek() === before) typed.value = kept.peek()?.host ?? '';
  };
  const keep = async (instance: Instance | undefined) => {
    const { instances: all, networks } = await ports.settings();
    const { [id]: before, ...others } = all ?? {};
    const instances = instance ? { ...others, [id]: instance } : others;
    const moves = before?.host !== instance?.host;
    // The button was allowed on the pages of the one before, and the browser was asked for no other.
    await ports.keep(
      moves ? { instances, networks: networks.filter((each) => each !== id) } : { instances },
    );
    const left = before ? [patternOf(`https://${before.host}/`)] : matches;
    if (moves && networks.includes(id)) await ports.give(left).catch(() => undefined);
    settings.value = await ports.settings();
  };

  const askHost = async (host: string) => {
    turn += 1;
    const mine = turn;
    view.value = { at: 'asking', host };
    try {
      const asked = await ports.ask(host, instances ?? { says: [], is: '' });
      // Another was asked meanwhile: this answer is no longer wanted.
      if (mine !== turn) return;
      if (asked.ok) {
        await keep(asked.instance);
        typed.value = host;
        view.value = { at: 'said', host, limit: asked.instance.limit };
      } else view.value = { at: 'problem', problem: problemOf(asked.problem), host };
    } catch {
      if (mine === turn) view.value = { at: 'problem', problem: 'failed', host };
    }
  };

  const ask = async () => {
    const host = instanceHost(typed.peek());
    if (host) await askHost(host);
    else view.value = { at: 'problem', problem: 'bad-address', host: typed.peek().trim() };
  };

  const allow = async () => {
    const now = view.peek();
    if (now.at !== 'problem') return;
    const pattern = patternOf(`https://${now.host}/`);
    const granted = await ports.allow(pattern).catch(() => false);
    if (!granted) {
      view.value = { ...now, problem: 'permission-refused' };
      return;
    }
    await askHost(now.host);
    // It was asked for this one reading; nothing of ours reads there again by itself.
    await ports.give([pattern]).catch(() => undefined);
  };

  const forget = async () => {
    const host = kept.peek()?.host;
    if (host === undefined) return;
    turn += 1;
    try {
      await keep(undefined);
      typed.value = '';
      view.value = { at: 'forgotten', host };
    } catch {
      view.value = { at: 'problem', problem: 'failed', host };
    }
  };

  return {
    typed,
    host: computed(() => instanceHost(typed.value)),
    kept,
    own: computed(() => settings.value?.limits?.[id]),
    view,
    load,
    ask,
    allow,
    forget,
  };
}

function problemOf(problem: Extract<Asked, { ok: false }>['problem']): InstanceProblem {
  switch (problem) {
    case 'offline':
    case 'needs-permission':
    case 'no-instance':
      return problem;
    case 'sign-in':
      return 'not-public';
    case 'not-found':
    case 'html':
      return 'no-instance';
    case 'unreachable':
    case 'timeout':
    case 'moved':
      return 'unreachable';
    default:
      return 'failed';
  }
}
