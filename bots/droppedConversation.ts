import type { Activity } from 'botbuilder';
import type { Care } from '../dialogs/care.js';
import type { Records } from '../dialogs/records.js';
import { addressOf } from './address.js';

/**
 * Nothing is known any more of where a conversation stands, nor, in Teams, that a chat went from it to the web door (decisions.md D3).
 * @param id the name of the conversation
 */
export async function dropConversation(
  { conversations, sent, lastWords }: Pick<Records, 'conversations' | 'sent' | 'lastWords'>,
  id: string,
  care: Pick<Care, 'forgetMoved'>,
  activity: Activity,
): Promise<void> {
  for (const kind of [conversations, sent, lastWords]) await kind.drop(id);
  const where = addressOf(activity);
  if (where) await care.forgetMoved(JSON.stringify(where));
}
