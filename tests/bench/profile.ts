/** Script time by V8's sampling profiler, over the DevTools protocol. */
import type { CDPSession, Protocol } from 'puppeteer-core';

/** Time in ms whose call stack has a frame that `counts` says yes to. */
export function timeIn(
  profile: Protocol.Profiler.Profile,
  counts: (frame: Protocol.Runtime.CallFrame) => boolean,
): number {
  const inside = new Set<number>();
  const visit = (node: Protocol.Profiler.ProfileNode, already: boolean) => {
    const yes = already || counts(node.callFrame);
    if (yes) inside.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, yes);
    }
  };
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const [top] = profile.nodes;
  if (top) visit(top, false);
  const deltas = profile.timeDeltas ?? [];
  // A delta is the time since the sample before it: a sample lasts until the next one.
  return (
    (profile.samples ?? []).reduce(
      (sum, id, at) => sum + (inside.has(id) ? Math.max(0, deltas[at + 1] ?? 0) : 0),
      0,
    ) / 1000
  );
}

/** Starts the profiler at 100 µs a sample; the function it gives stops it and yields the profile. */
export async function profiling(session: CDPSession) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  return async () => (await session.send('Profiler.stop')).profile;
}

/** Frames that are the engine's own bookkeeping, not script. */
export const isScript = (frame: { functionName: string }) =>
  !['(root)', '(idle)', '(program)'].includes(frame.functionName);
