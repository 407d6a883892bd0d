import { hash, randomBytes, randomInt } from 'node:crypto';
import type { Chance } from '../../bots/sealing.js';

/** SHA-256, base64url. */
export const hashOf = (content: string | Buffer): string => hash('sha256', content, 'base64url');

/** Chance and hashes, as the inner rings ask for them. */
export const chance: Chance = {
  id: () => randomBytes(16).toString('base64url'),
  below: (limit) => randomInt(limit),
  hash: hashOf,
};
