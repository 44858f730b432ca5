import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Settings } from '../messages/shapes';
import type { Network } from '../networks/network';
import { namedHost, pagesOf } from '../networks/pages';
import { type Way, type Why, wayOf, whyNoButton, type withoutButton } from '../networks/ways';

/**
 * `copy`: Own Voice has nothing to put on its pages; one copies, or opens it with the text. `off`: nothing was chosen;
 * `asked`, `address`: what was chosen instead of the button.
 */
export type NetworkStatus = 'on' | 'off' | 'asked' | 'address' | 'lost' | 'copy';
/**
 * `way`: how one works there as it is now; `why`: why a page of it may have no button; `place`: whose pages they are,
 * the instance that was named or the network itself.
 */
export type NetworkLine = {
  network: Network;
  status: NetworkStatus;
  way: Way;
  why: Why;
  place: string;
};
type WithoutButton = (typeof withoutButton)[number];

export type NetworksPorts = {
  networks: readonly Network[];
  settings: () => Promise<Settings>;
  keep: (change: Pick<Partial<Settings>, 'networks' | 'ways'>) => Promise<unknown>;
  granted: (patterns: readonly string[]) => Promise<boolean>;
  /** Asks the browser; must be called from the click itself. */
  request: (patterns: readonly string[]) => Promise<boolean>;
  give: (patterns: readonly string[]) => Promise<unknown>;
};

export type NetworksDone = {
  what: 'on' | 'off' | WithoutButton | 'refused' | 'failed';
  name: string;
};

export type NetworksState = {
  /** undefined until it is known what is allowed. */
  lines: ReadonlySignal<NetworkLine[] | undefined>;
  done: Signal<NetworksDone | undefined>;
  /** Looks again at the settings and the permissions; call it when either has changed. */
  load: () => Promise<void>;
  allow: (id: string) => Promise<void>;
  switchOff: (id: string) => Promise<void>;
  /** Without the button from now on: the permission is given back. */
  choose: (id: string, way: WithoutButton) => Promise<void>;
};

/**
 * Which networks are on: what the settings say and what the browser grants, both. A network that was on and
 * whose permission the browser no longer grants is `lost`, also after the background has taken it out of the
 * settings, until this page is left or the network is allowed or switched off here.
 */
export function createNetworks(ports: NetworksPorts): NetworksState {
  const known = signal<{ settings: Settings; granted: Set<string> } | undefined>(undefined);
  const lost = signal<ReadonlySet<string>>(new Set());
  const done = signal<NetworksDone | undefined>(undefined);
  let given: string | undefined;

  const offered = (network: Network) =>
    network.composers !== undefined && network.matches.length > 0;
  const find = (id: string) => ports.networks.find((network) => network.id === id);
  const isOn = (id: string) =>
    (known.value?.settings.networks.includes(id) && known.value.granted.has(id)) ?? false;

  const load = async () => {
    const settings = await ports.settings();
    const { networks: chosen } = settings;
    const granted = new Set<string>();
    for (const network of ports.networks.filter(offered))
      if (await ports.granted(pagesOf(network, settings))) granted.add(network.id);
    const gone = new Set(lost.value);
    for (const network of ports.networks) {
      const { id } = network;
      const { settings: last } = known.value ?? {};
      // On another instance than before, whose pages nobody was asked about yet.
      const moved = last && `${pagesOf(network, last)}` !== `${pagesOf(network, settings)}`;
      if (granted.has(id) || id === given || moved) gone.delete(id);
      else if (chosen.includes(id) || isOn(id)) gone.add(id);
    }
    // What was said last ("LinkedIn is on") is no longer true.
    if ([...gone].some((id) => !lost.value.has(id))) done.value = undefined;
    lost.value = gone;
    known.value = { settings, granted };
  };

  const status = (network: Network): NetworkStatus => {
    if (!offered(network)) return 'copy';
    if (isOn(network.id)) return 'on';
    if (lost.value.has(network.id)) return 'lost';
    return known.value?.settings.ways?.[network.id] ?? 'off';
  };

  const keep = async (id: string, on: boolean) => {
    const { networks: chosen } = await ports.settings();
    const others = chosen.filter((one) => one !== id);
    await ports.keep({ networks: on ? [...others, id] : others });
  };

  const allow = async (id: string) => {
    const network = find(id);
    if (!network) return;
    // Asked in the click itself: what is kept was read before.
    const asked = ports.request(pagesOf(network, known.value?.settings ?? {}));
    try {
      const granted = await asked;
      if (granted) await keep(id, true);
      done.value = { what: granted ? 'on' : 'refused', name: network.name };
    } catch {
      done.value = { what: 'failed', name: network.name };
    }
    await load();
  };

  const without = async (id: string, way?: WithoutButton) => {
    const network = find(id);
    if (!network) return;
    given = id;
    try {
      await keep(id, false);
      if (way) await ports.keep({ ways: { ...(await ports.settings()).ways, [id]: way } });
      await ports.give(pagesOf(network, await ports.settings()));
      done.value = { what: way ?? 'off', name: network.name };
    } catch {
      done.value = { what: 'failed', name: network.name };
    }
    await load();
    given = undefined;
  };

  const lines = computed(() => {
    if (!known.value) return undefined;
    const { settings, granted } = known.value;
    return ports.networks.map((network) => ({
      network,
      status: status(network),
      way: wayOf(network, settings),
      place: namedHost(network.id, settings) ?? network.name,
      why: whyNoButton(network, settings, { granted: granted.has(network.id), reached: true }),
    }));
  });
  return { lines, done, load, allow, switchOff: (id) => without(id), choose: without };
}
