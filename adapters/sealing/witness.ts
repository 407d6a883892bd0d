import { createHmac } from 'node:crypto';
import type { Witness } from '../../bots/sealing.js';
import { derived } from '../keys.js';
import { hashOf } from './codes.js';

/** What makes the record of acts provable: hashes that anybody can make, and marks that only this installation can. */
export function witnessOf(instance: Buffer): Witness {
  const key = derived(instance, 'acts');
  return { hash: hashOf, mark: (text) => createHmac('sha256', key).update(text).digest('base64url') };
}
