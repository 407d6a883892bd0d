import { performance } from 'node:perf_hooks';

/** Measured over at least this long, in milliseconds: one slow turn is no load. */
const window = 1000;

/**
 * How busy this process is, from 0 to 1: the share of the last second or more in which its event loop had work. Measured
 * when asked, without a timer.
 */
export function busyness(): () => number {
  let before = performance.eventLoopUtilization();
  let at = performance.now();
  let share = 0;
  return () => {
    if (performance.now() - at < window) return share;
    share = performance.eventLoopUtilization(before).utilization;
    [before, at] = [performance.eventLoopUtilization(), performance.now()];
    return share;
  };
}
