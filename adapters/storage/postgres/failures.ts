/** Nobody can say whether the changes were kept: the database went away while it was asked to keep them, and has not come back to tell. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';
}

/**
 * Codes after which the same transaction may well succeed (PostgreSQL, appendix A): it collided with another one, or the
 * server goes away, comes back, has no connection to spare, or is a replica that only reads.
 */
const passing = new Set(['40001', '40P01', '53300', '57P01', '57P02', '57P03', '25006']);
/** What Node says of a connection that was not made, or broke. */
const broken = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** What the client says where there is no code. */
const said = /Connection terminated|timeout exceeded when trying to connect|Query read timeout|connection error|Client was closed/;

const codeOf = (error: unknown): string => (error instanceof Error && String(Reflect.get(error, 'code') ?? '')) || '';

/** Whether the connection is of no use any more. */
export const isBroken = (error: unknown): boolean =>
  broken.has(codeOf(error)) ||
  codeOf(error).startsWith('08') ||
  codeOf(error).startsWith('57P') ||
  (error instanceof Error && said.test(error.message));

/** Whether another server may take what this one does not. */
export const isElsewhere = (error: unknown): boolean => isBroken(error) || codeOf(error) === '25006';

/** Whether a transaction that failed may be tried again, from its beginning. */
export const isPassing = (error: unknown): boolean => passing.has(codeOf(error)) || isBroken(error);

/** What an operator is told: the code, never the address, which may carry a password. */
export const reasonOf = (error: unknown): string => codeOf(error) || (error instanceof Error ? error.name : 'unknown');
