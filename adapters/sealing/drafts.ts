import { randomBytes } from 'node:crypto';
import type { SupportBot } from '../../bots/supportBot.js';
import { seal, unseal } from './box.js';

/** What is sealed in the record of a conversation, under a key that only this process has, in memory (decisions.md D3). */
export function draftsInMemory(): ConstructorParameters<typeof SupportBot>[0]['drafts'] {
  const key = randomBytes(32);
  return {
    seal: (text) => seal(key, 'draft', Buffer.from(text)),
    unseal(sealed) {
      try {
        return unseal(key, 'draft', sealed).toString();
      } catch {
        return undefined;
      }
    },
  };
}
