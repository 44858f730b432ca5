// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { NetworksSection } from '../../../components/options/NetworksSection';
import { createNetworks, type NetworksPorts } from '../../../lib/app/networks-state';
import type { Settings } from '../../../lib/messages/shapes';
import { networks } from '../../../lib/networks/all';
import { linkedin } from '../../../lib/networks/linkedin';
import { show } from './make';

afterEach(cleanup);

/** A browser's permissions and the settings, as they behave. */
function world(
  start: Partial<Pick<Settings, 'ways' | 'instances'>> & {
    on?: string[];
    granted?: string[];
    answer?: boolean;
  } = {},
) {
  let on = start.on ?? [];
  let ways = start.ways;
  const granted = new Set(start.granted ?? []);
  const ports: NetworksPorts = {
    networks,
    settings: async () => ({
      language: 'auto',
      networks: on,
      network: 'linkedin',
      firstRunDone: false,
      ...(ways ? { ways } : {}),
      ...(start.instances ? { instances: start.instances } : {}),
    }),
    keep: async (change) => {
      on = change.networks ?? on;
      ways = change.ways ?? ways;
    },
    granted: async (patterns) => patterns.every((pattern) => granted.has(pattern)),
    request: vi.fn(async (patterns: readonly string[]) => {
      if (start.answer === false) return false;
      for (const pattern of patterns) granted.add(pattern);
      return true;
    }),
    give: vi.fn(async (patterns: readonly string[]) => {
      for (const pattern of patterns) granted.delete(pattern);
    }),
  };
  return {
    ports,
    granted,
    chosen: () => on,
    ways: () => ways,
    set: (list: string[]) => (on = list),
  };
}

async function shown(start: Parameters<typeof world>[0] = {}) {
  const made = world(start);
  const state = createNetworks(made.ports);
  show(<NetworksSection state={state} />);
  expect(screen.getByText('Looking up what you allowed.')).toBeTruthy();
  await act(() => state.load());
  return { ...made, state };
}

const row = () => screen.getByRole('heading', { name: 'LinkedIn' }).closest('li') as HTMLElement;

test('every network is listed; those without a button say how they work', async () => {
  await shown();
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual(
    networks.map(({ name }) => name),
  );
  const xing = screen.getByRole('heading', { name: 'XING' }).closest('li') as HTMLElement;
  expect(xing.textContent).toContain('By copy and address');
  expect(within(xing).queryByRole('button', { name: /Allow/ })).toBeNull();
  expect(within(xing).queryByRole('radio')).toBeNull();
});

test('LinkedIn is off until one click; the row says what runs there and what its terms say', async () => {
  const { ports, chosen } = await shown();
  expect(row().textContent).toContain('Off');
  expect(row().textContent).toContain(
    'A small script waits on the pages of LinkedIn until you put the cursor in a post',
  );
  expect(row().textContent).toContain('The terms of LinkedIn speak against extensions');
  await userEvent.click(screen.getByRole('button', { name: 'Allow LinkedIn' }));
  await screen.findByRole('button', { name: 'Switch off' });
  expect(ports.request).toHaveBeenCalledWith(linkedin.matches);
  expect(chosen()).toEqual(['linkedin']);
  expect(screen.getByRole('status').textContent).toContain('LinkedIn is on');
});

test('a refusal is a respected answer', async () => {
  const { chosen } = await shown({ answer: false });
  await userEvent.click(screen.getByRole('button', { name: 'Allow LinkedIn' }));
  expect((await screen.findByRole('status')).textContent).toContain('that is fine');
  expect(chosen()).toEqual([]);
  expect(screen.getByRole('button', { name: 'Allow LinkedIn' })).toBeTruthy();
});

test('switching off gives back the permission and the setting', async () => {
  const { ports, chosen } = await shown({ on: ['x', 'linkedin'], granted: [...linkedin.matches] });
  await userEvent.click(screen.getByRole('button', { name: 'Switch off' }));
  await screen.findByRole('button', { name: 'Allow LinkedIn' });
  expect(ports.give).toHaveBeenCalledWith(linkedin.matches);
  expect(chosen()).toEqual(['x']);
  expect(row().textContent).toContain('Off');
  expect(row().textContent).not.toContain('taken away');
});

test('a permission taken away in the browser is noticed and said, also once the setting is gone', async () => {
  const { granted, state, set } = await shown();
  await userEvent.click(screen.getByRole('button', { name: 'Allow LinkedIn' }));
  await screen.findByText('On');
  expect(screen.getByRole('status').textContent).toContain('LinkedIn is on');
  granted.clear();
  await act(() => state.load());
  expect(row().textContent).toContain('Permission taken away');
  expect(row().textContent).toContain('your drafts are here');
  expect(screen.getByRole('status').textContent).toBe('');
  set([]);
  await act(() => state.load());
  expect(row().textContent).toContain('Permission taken away');
  await userEvent.click(screen.getByRole('button', { name: 'Allow LinkedIn' }));
  await screen.findByRole('button', { name: 'Switch off' });
});

test('a permission that is granted without the setting switches nothing on', async () => {
  await shown({ granted: [...linkedin.matches] });
  expect(screen.getByRole('button', { name: 'Allow LinkedIn' })).toBeTruthy();
});

const radio = (name: string) => within(row()).getByRole('radio', { name: new RegExp(`^${name}`) });

test('by one click the button stands beside the composer; the other ways are two clicks from there', async () => {
  const { ports, chosen, ways } = await shown();
  expect((radio('Address only') as HTMLInputElement).checked, 'its terms are against more').toBe(
    true,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Allow LinkedIn' }));
  await screen.findByText('On');
  expect(chosen()).toEqual(['linkedin']);
  expect(ways(), 'nothing else was chosen').toBeUndefined();
  for (const each of within(row()).getAllByRole('radio'))
    expect((each as HTMLInputElement).checked).toBe(false);
  await userEvent.click(radio('Only when I ask'));
  await screen.findByText('On LinkedIn, Own Voice comes only when you ask.');
  expect(ports.give).toHaveBeenCalledWith(linkedin.matches);
  expect(chosen()).toEqual([]);
  expect(ways()).toEqual({ linkedin: 'asked' });
  expect(row().textContent).toContain('Only when you ask');
  await userEvent.click(radio('Address only'));
  await screen.findByText('LinkedIn works by address only. No script runs on its pages.');
  expect(ways()).toEqual({ linkedin: 'address' });
  await userEvent.click(screen.getByRole('button', { name: 'Allow LinkedIn' }));
  await screen.findByText('On');
});

test.each([
  [{}, /You have not switched LinkedIn on/],
  [{ ways: { linkedin: 'asked' as const } }, /You chose “Only when I ask”/],
  [{ ways: { linkedin: 'address' as const } }, /You chose “Address only”/],
  [{ on: ['linkedin'], granted: [] }, /the browser withholds its pages/],
  [{ on: ['linkedin'], granted: [...linkedin.matches] }, /no post has your cursor/],
])('why there is no button, with %j', async (start, sentence) => {
  await shown(start);
  const ask = within(row()).getByRole('button', { name: 'Why is there no button?' });
  expect(ask.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(ask);
  expect(ask.getAttribute('aria-expanded')).toBe('true');
  expect(within(row()).getByText(sentence)).toBeTruthy();
});

test('the instance one named is what is asked for, said to be waited on, and given back', async () => {
  const instances = { mastodon: { host: 'social.example:8443', limit: 5000 } };
  const { ports } = await shown({ instances });
  const mine = screen.getByRole('heading', { name: 'Mastodon' }).closest('li') as HTMLElement;
  expect(mine.textContent).toContain('A small script waits on the pages of social.example');
  await userEvent.click(within(mine).getByRole('button', { name: 'Allow Mastodon' }));
  expect(ports.request).toHaveBeenCalledExactlyOnceWith(['https://social.example/*']);
  await within(mine).findByText(/The button appears beside a post on social.example/);
  await userEvent.click(within(mine).getByRole('button', { name: 'Switch off' }));
  expect(ports.give).toHaveBeenCalledExactlyOnceWith(['https://social.example/*']);
});
