/** Everything that can be logged: an event by name, with numbers. There is no place for words, ids or addresses (care.md PR-02). */
export type Event =
  | 'started'
  | 'stopping'
  | 'stopped'
  | 'turn failed'
  | 'teams turn failed'
  | 'teams refused'
  | 'teams not sent'
  | 'forgotten'
  | 'search trained'
  | 'counters not kept'
  | 'request failed'
  | 'provider failed'
  | 'language service failed'
  | 'job failed'
  | 'not ready'
  | 'ready again'
  | 'teams secret expires'
  | 'sign-in secret expires'
  | 'certificate expires';

export type Log = (event: Event, numbers?: Record<string, number>, error?: unknown) => void;

/** Only the class of an error is logged: its message may quote what somebody typed. */
const nameOf = (error: unknown): string => {
  const name = error instanceof Error ? error.constructor.name : 'unknown';
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'unknown';
};

/** One JSON line an event, on standard output. */
export function logTo(write: (line: string) => void, now: () => Date): Log {
  return (event, numbers = {}, error) => {
    const fields = { at: now().toISOString().slice(0, 16), event, ...numbers, ...(error === undefined ? {} : { error: nameOf(error) }) };
    write(`${JSON.stringify(fields)}\n`);
  };
}
