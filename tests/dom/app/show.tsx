import { act, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterAll } from 'vitest';
import { App } from '../../../components/App';
import { createWorld, type World } from './world';
import '../patience';

// Preact runs effects up to a frame after the last drawing: the DOM has to be there until then.
afterAll(() => new Promise((go) => setTimeout(go, 100)));

/** Starts the app as an entrypoint does and shows it. `called`: by the notification of this draft. */
export async function show({
  called,
  ...given
}: Parameters<typeof createWorld>[0] & { called?: string } = {}) {
  const world: World = createWorld(given);
  await world.app.start(called);
  const view = render(<App app={world.app} />);
  await act(() => world.app.settle());
  return { ...world, view, user: userEvent.setup() };
}

/** Shows what another opening would show: a new app over what the first one kept. */
export async function reopen({ kept, view }: Awaited<ReturnType<typeof show>>) {
  view.unmount();
  // What was flushed at the end is on its way: the wire has a turn of its own.
  await new Promise((go) => setTimeout(go));
  return show({ ...kept, drafts: [...kept.drafts.values()] });
}
