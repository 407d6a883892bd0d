import { performance, type EventLoopUtilization } from 'node:perf_hooks';

/** Measured over at least this long, in milliseconds: one slow turn is no load. */
const window = 1000;

/**
 * How busy this process is, from 0 to 1: the share of the last second or more in which its event loop had work. Measured
 * from one question to the next, without a timer; what went before the first one, such as the start, does not count.
 */
export function busyness(): () => number {
  let before: { loop: EventLoopUtilization; at: number } | undefined;
  let share = 0;
  return () => {
    const at = performance.now();
    if (before && at - before.at < window) return share;
    if (before) share = performance.eventLoopUtilization(before.loop).utilization;
    before = { loop: performance.eventLoopUtilization(), at };
    return share;
  };
}
