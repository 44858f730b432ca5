/** Script time by V8's sampling profiler, over the DevTools protocol. */
import type { CDPSession, Protocol } from 'puppeteer-core';

/** Time in ms whose call stack has a frame that `counts` says yes to; of a `span` in ms since the start, or of all. */
export function timeIn(
  profile: Protocol.Profiler.Profile,
  counts: (frame: Protocol.Runtime.CallFrame) => boolean,
  [from, to]: readonly [number, number] = [0, Number.POSITIVE_INFINITY],
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
  let at = 0;
  let time = 0;
  for (const [n, id] of (profile.samples ?? []).entries()) {
    at += (deltas[n] ?? 0) / 1000;
    if (inside.has(id) && at >= from && at < to) time += Math.max(0, deltas[n + 1] ?? 0) / 1000;
  }
  return time;
}

/** Starts the profiler at 200 µs a sample: finer, it would weigh on what it measures. The function it gives stops it and yields the profile. */
export async function profiling(session: CDPSession) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  return async () => (await session.send('Profiler.stop')).profile;
}

/** Frames that are the engine's own bookkeeping, not script. */
export const isScript = (frame: { functionName: string }) =>
  !['(root)', '(idle)', '(program)'].includes(frame.functionName);
