import { useMemo } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { limitOf } from '../../lib/app/limit';
import { networkById } from '../../lib/networks/all';
import { count } from '../../lib/voice/count';
import { overFrom } from '../../lib/voice/over';

/** How long a text is where it is to go: used and limit in the network's units, and where it begins to be too long. */
export function useLength(app: App, text: string) {
  const target = app.target.value;
  const network = networkById(target.network);
  const limit = limitOf(target, app.settings.value);
  const counting = network?.counting ?? 'graphemes';
  const address = app.settings.value.instances?.[target.network]?.address;
  return useMemo(() => {
    const { used } = count(text, counting, limit, address);
    const over = limit !== undefined && used > limit;
    return { used, limit, overAt: over ? overFrom(text, counting, limit, address) : undefined };
  }, [text, counting, limit, address]);
}
