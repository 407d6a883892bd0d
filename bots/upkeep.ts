interface Jobs {
  /** Every five seconds: forgets what has expired in memory, and sees who answers now. */
  often(): Promise<void>;
  /** At the start, so that nothing overdue waits, and every half minute. */
  seldom(): Promise<void>;
  /** Every ten minutes. */
  rarely(): Promise<void>;
  failed(error: unknown): void;
}

/**
 * Runs what must happen whether or not anybody asks anything (care.md PR-33: driven by the clock), one job after the other.
 * While what they need is away they take longer than the time between them: each waits at most once, so that a stop, which
 * begins none that waits, has to wait for one. Stop it by what it returns.
 */
export function upkeep({ often, seldom, rarely, failed }: Jobs): () => Promise<void> {
  const waiting = new Set<() => Promise<void>>();
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const queue = (job: () => Promise<void>): void => {
    if (waiting.has(job)) return;
    waiting.add(job);
    const begin = async (): Promise<void> => {
      waiting.delete(job);
      if (!stopped) await job();
    };
    running = running.then(begin).catch(failed);
  };
  const timers = [
    setInterval(() => queue(often), 5_000),
    setInterval(() => queue(seldom), 30_000),
    setInterval(() => queue(rarely), 600_000),
  ];
  for (const timer of timers) timer.unref();
  queue(seldom);
  return async () => {
    stopped = true;
    timers.forEach(clearInterval);
    await running;
  };
}
