import { act, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { App } from '../../../components/App';
import { createWorld, type World } from './world';

/** Starts the app as an entrypoint does and shows it. */
export async function show(given: Parameters<typeof createWorld>[0] = {}) {
  const world: World = createWorld(given);
  await world.app.start();
  const view = render(<App app={world.app} />);
  await act(() => world.app.settle());
  return { ...world, view, user: userEvent.setup() };
}

/** Shows what another opening would show: a new app over what the first one kept. */
export async function reopen({ kept, view }: Awaited<ReturnType<typeof show>>) {
  view.unmount();
  return show({ ...kept, drafts: [...kept.drafts.values()] });
}
