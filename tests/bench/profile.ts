/** Script time by V8's sampling profiler, over the DevTools protocol. */
import type { CDPSession, Protocol } from 'puppeteer-core';

type Counts = (frame: Protocol.Runtime.CallFrame) => boolean;

/** The nodes whose call stack has a frame that `counts` says yes to. */
function insideOf({ nodes }: Protocol.Profiler.Profile, counts: Counts): Set<number> {
  const inside = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node: Protocol.Profiler.ProfileNode, already: boolean) => {
    const yes = already || counts(node.callFrame);
    if (yes) inside.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, yes);
    }
  };
  const [top] = nodes;
  if (top) visit(top, false);
  return inside;
}

/** ms since the start of each sample in which `counts` says yes. */
function momentsIn(profile: Protocol.Profiler.Profile, counts: Counts): number[] {
  const inside = insideOf(profile, counts);
  let at = 0;
  return (profile.samples ?? []).flatMap((id, n) => {
    at += (profile.timeDeltas?.[n] ?? 0) / 1000;
    return inside.has(id) ? [at] : [];
  });
}

/** Time in ms whose call stack has a frame that `counts` says yes to; of a `span` in ms since the start, or of all. */
export function timeIn(
  profile: Protocol.Profiler.Profile,
  counts: Counts,
  [from, to]: readonly [number, number] = [0, Number.POSITIVE_INFINITY],
): number {
  const inside = insideOf(profile, counts);
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

/** The longest stretch in ms that `counts` says yes to; what is less than a millisecond apart is one. */
export function longestIn(profile: Protocol.Profiler.Profile, counts: Counts): number {
  const end = (profile.endTime - profile.startTime) / 1000;
  const step = 0.2;
  let longest = 0;
  let since: number | undefined;
  let last = 0;
  for (const at of momentsIn(profile, counts)) {
    if (since === undefined || at - last > 1 + step) since = at;
    last = at;
    longest = Math.max(longest, Math.min(at + step, end) - since);
  }
  return longest;
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

/** The page's heap in kB, the garbage collected. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let n = 0; n < 3; n += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1024;
}
