interface Jobs {
  /** Every five seconds: forgets what has expired in memory, and sees who answers now. */
  often(): Promise<void>;
  /** At the start, so that nothing overdue waits, and every half minute. */
  seldom(): Promise<void>;
  /** Every ten minutes. */
  rarely(): Promise<void>;
  failed(error: unknown): void;
}

/** Runs what must happen whether or not anybody asks anything (care.md PR-33: driven by the clock). Stop it by what it returns. */
export function upkeep({ often, seldom, rarely, failed }: Jobs): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const queue = (job: () => void | Promise<void>): void => {
    running = running.then(job).catch(failed);
  };
  const timers = [
    setInterval(() => queue(often), 5_000),
    setInterval(() => queue(seldom), 30_000),
    setInterval(() => queue(rarely), 600_000),
  ];
  for (const timer of timers) timer.unref();
  queue(seldom);
  return async () => {
    timers.forEach(clearInterval);
    await running;
  };
}
