import type { Seals } from '../../bots/meet.js';
import { seal, unseal } from './box.js';

/** Seals what is of a person's own in the records of a conversation, under a key of 32 bytes (decisions.md D3). */
export const sealsUnder = (key: Buffer): Seals => ({
  seal: (text) => seal(key, 'draft', Buffer.from(text)),
  unseal(sealed) {
    try {
      return unseal(key, 'draft', sealed).toString();
    } catch {
      return undefined;
    }
  },
});
