/** Nobody can say whether the changes were kept: the database went away while it was asked to keep them, and has not come back to tell. */
export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown';

  /** @param setting that names the database, for whoever runs a command */
  constructor(setting: string) {
    super(`${setting}: the database went away while it kept the changes, and nobody can say whether it has. When it is back, try again.`);
  }
}

/**
 * Codes after which the same transaction may well succeed (PostgreSQL, appendix A): it collided with another one, or the
 * server goes away, comes back, or has no connection to spare.
 */
const passing = new Set(['40001', '40P01', '53300', '57P01', '57P02', '57P03']);
/** What Node says of a connection that was not made, or broke. */
const broken = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** What the client says where there is no code. */
const said = /Connection terminated|timeout expired|Query read timeout|connection error|Client was closed/;
/** What the pool says when all its connections were in use for too long: of the server that says nothing. */
const busy = 'timeout exceeded when trying to connect';

const codeOf = (error: unknown): string => (error instanceof Error && String(Reflect.get(error, 'code') ?? '')) || '';

/** Whether the connection is of no use any more. */
export const isBroken = (error: unknown): boolean =>
  broken.has(codeOf(error)) ||
  codeOf(error).startsWith('08') ||
  codeOf(error).startsWith('57P') ||
  (error instanceof Error && said.test(error.message));

/** The code of a server that only reads, for what would write. */
export const onlyReads = '25006';

/**
 * Whether a replica refused what its primary does. Of an unlogged table, which it does not have, it says 0A000, as it does of
 * whatever cannot be done at all: what tells is the place in the server's code.
 */
const isReplicas = (error: unknown): boolean =>
  codeOf(error) === onlyReads || (codeOf(error) === '0A000' && Reflect.get(error as Error, 'routine') === 'get_relation_info');

/** Whether another server may take what this one does not, and a new connection to the same address may lead to it. */
export const isElsewhere = (error: unknown): boolean => isBroken(error) || isReplicas(error);

/** Whether a transaction that failed may be tried again, from its beginning. */
export const isPassing = (error: unknown): boolean =>
  passing.has(codeOf(error)) || isElsewhere(error) || (error instanceof Error && error.message === busy);

/** What an operator is told: the code, never the address, which may carry a password. */
export const reasonOf = (error: unknown): string => codeOf(error) || (error instanceof Error ? error.name : 'unknown');
