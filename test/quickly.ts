import { scryptSync } from 'node:crypto';

/**
 * The stretching of numbers and passphrases at the least cost. What the real cost is, and that it is asked for, is tested where it
 * is set (returnNumbers.test.ts, signIn.test.ts); programs that tests start pay it.
 */
export const quickly = async (text: string, salt: Buffer): Promise<Buffer> => scryptSync(text, salt, 32, { N: 2, r: 1, p: 1 });
