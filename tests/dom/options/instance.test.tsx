// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { InstanceForm } from '../../../components/options/InstanceForm';
import { createInstance, type InstancePorts, instanceHost } from '../../../lib/app/instance-state';
import type { Asked } from '../../../lib/library/instance';
import type { Settings } from '../../../lib/messages/shapes';
import { mastodon } from '../../../lib/networks/mastodon';
import { show } from './make';

afterEach(cleanup);

async function shown(answers: Asked[], start: Partial<Settings> = {}, allowed = true) {
  let settings: Settings = {
    language: 'auto',
    networks: [],
    network: 'mastodon',
    firstRunDone: true,
    ...start,
  };
  const ports = {
    settings: async () => settings,
    keep: vi.fn(async (change: Partial<Settings>) => {
      settings = { ...settings, ...change };
    }),
    ask: vi.fn(async (): Promise<Asked> => answers.shift() ?? { ok: false, problem: 'failed' }),
    allow: vi.fn(async () => allowed),
    give: vi.fn(async () => true),
  } satisfies InstancePorts;
  const state = createInstance(mastodon, ports);
  await act(() => state.load());
  show(<InstanceForm state={state} network={mastodon} />);
  const field = screen.getByRole('textbox', { name: 'Your instance of Mastodon' });
  return { user: userEvent.setup(), ports, field, settings: () => settings };
}

const said = () => document.querySelector('.said')?.textContent ?? '';
const press = (name: string) => screen.getByRole('button', { name });
const instance = { host: 'social.example', limit: 5000, address: 30 };

test('one tap asks, says before what can be seen of it, keeps the answer, and forgets it again', async () => {
  const { user, ports, field, settings } = await shown([{ ok: true, instance }]);
  await user.type(field, '@nora@social.example');
  expect(ports.ask, 'nothing without the tap').not.toHaveBeenCalled();
  expect(screen.getByText(/sees an internet address and a time/)).toBeTruthy();
  await user.click(press('Ask social.example'));
  expect(ports.ask).toHaveBeenCalledExactlyOnceWith('social.example', mastodon.instances);
  expect(said()).toContain('social.example takes 5,000 characters.');
  expect(settings().instances).toEqual({ mastodon: instance });
  expect(ports.allow).not.toHaveBeenCalled();
  await user.click(press('Forget social.example'));
  expect(settings().instances).toEqual({});
  expect(said()).toContain('counted up to 500 again');
});

test('one that does not say its limit is named all the same, and the usual limit with it', async () => {
  const { user, field, settings } = await shown([{ ok: true, instance: { host: 'old.example' } }]);
  await user.type(field, 'old.example{Enter}');
  expect(said()).toContain('old.example does not say how long a post may be there.');
  expect(said()).toContain('counted up to the usual 500');
  expect(settings().instances).toEqual({ mastodon: { host: 'old.example' } });
  expect(press('Forget old.example')).toBeTruthy();
});

test('and later still says so, and which limit counts', async () => {
  const instances = { mastodon: { host: 'old.example' } };
  await shown([], { instances, limits: { mastodon: 700 } });
  expect(screen.getByText(/the usual 500 characters count/)).toBeTruthy();
  expect(screen.getByText(/The limit of 700 that you typed yourself counts first/)).toBeTruthy();
});

test('a host that keeps the file from other pages is allowed for that one reading', async () => {
  const { user, ports, field } = await shown([
    { ok: false, problem: 'needs-permission' },
    { ok: true, instance },
  ]);
  await user.type(field, 'https://social.example/@nora{Enter}');
  expect(said()).toContain('for social.example alone');
  await user.click(press('Allow social.example'));
  expect(ports.allow).toHaveBeenCalledExactlyOnceWith('https://social.example/*');
  expect(said()).toContain('social.example takes 5,000 characters.');
  expect(ports.give).toHaveBeenCalledExactlyOnceWith(['https://social.example/*']);
});

test('a refusal is respected, and the limit that was typed is named as the one that counts', async () => {
  const kept = { instances: { mastodon: instance }, limits: { mastodon: 700 } };
  const { user, ports, settings } = await shown(
    [{ ok: false, problem: 'needs-permission' }],
    kept,
    false,
  );
  expect(screen.getByText(/The limit of 700 that you typed yourself counts first/)).toBeTruthy();
  await user.click(press('Ask social.example'));
  await user.click(press('Allow social.example'));
  expect(said()).toContain('You did not allow social.example, and that is fine.');
  expect(ports.ask).toHaveBeenCalledOnce();
  expect(settings()).toMatchObject(kept);
});

test.each([
  ['offline', 'Ask again once the connection is back.'],
  ['timeout', 'Is the name spelled right?'],
  ['not-found', 'not as an instance does'],
  ['no-instance', 'not as an instance does'],
  ['sign-in', 'only to those who are signed in'],
  ['too-large', 'could not be read just now'],
] as const)('%s: says what to do, and that the limit can be typed in', async (problem, words) => {
  const { user, ports, field } = await shown([{ ok: false, problem }]);
  await user.type(field, 'social.example{Enter}');
  expect(said()).toContain(words);
  expect(said()).toContain('You can type the limit in yourself');
  expect(ports.keep).not.toHaveBeenCalled();
});

test('what is no host is not asked', async () => {
  const { user, ports, field } = await shown([]);
  await user.type(field, 'nora');
  await user.click(press('Ask it'));
  expect(said()).toContain('“nora” is not the name of an instance.');
  expect(ports.ask).not.toHaveBeenCalled();
  expect(instanceHost('http://social.example')).toBe('');
  expect(instanceHost(' nora@Social.Example ')).toBe('social.example');
  expect(instanceHost('https://social.example:8443/x')).toBe('social.example:8443');
});
