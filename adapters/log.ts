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
  | 'proxy not named'
  | 'teams secret expires'
  | 'sign-in secret expires'
  | 'certificate expires';

export type Log = (event: Event, numbers?: Record<string, number>, error?: unknown) => void;

/**
 * Only the class of an error is logged, and the code that the system, the database or Node gave it (`ENOSPC`, `ECONNREFUSED`, `57P01`):
 * its message may quote what somebody typed.
 */
const nameOf = (error: unknown): string => {
  const name = error instanceof Error ? error.constructor.name : 'unknown';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = /^[A-Za-z]{1,40}$/.test(name) ? name : 'unknown';
  return codes.test(code) ? `${known} ${code}` : known;
};

/** Codes of errors of the system and of Node, and the five characters of SQLSTATE. */
const codes = /^(?:E[A-Z0-9]{2,14}|ERR_[A-Z0-9_]{3,40}|[0-9A-Z]{2}[0-9]{3}|[0-9]{2}P[0-9]{2})$/;

/** So many lines of one event are written in a minute: whoever can make something fail cannot fill a disk with it. */
const mostInMinute = 20;

/** One JSON line an event, on standard output. What was left out since the last line of an event is counted in its next one (`more`). */
export function logTo(write: (line: string) => void, now: () => Date): Log {
  const written = new Map<Event, { at: string; lines: number; more: number }>();
  return (event, numbers = {}, error) => {
    const at = now().toISOString().slice(0, 16);
    const before = written.get(event);
    const lines = before?.at === at ? before.lines : 0;
    const more = before?.more ?? 0;
    if (lines >= mostInMinute) return void written.set(event, { at, lines, more: more + 1 });
    written.set(event, { at, lines: lines + 1, more: 0 });
    const fields = { at, event, ...numbers, ...(more > 0 && { more }), ...(error === undefined ? {} : { error: nameOf(error) }) };
    write(`${JSON.stringify(fields)}\n`);
  };
}
