import type { Store } from '../../dialogs/records.js';
import type { Engine } from '../storage/engine.js';
import { loneSessions } from '../storage/postgres/loneSessions.js';
import { ConversationsHere, type Conversations } from './conversations.js';
import { SentFormsHere, type SentForms } from './sentForms.js';
import { SharedConversations } from './sharedConversations.js';
import { SharedForms } from './sharedForms.js';

/**
 * Where the words of open conversations are: in the memory of this process, or, with a database, sealed in it.
 * @param store that of the engine, as the rest of the program sees it
 * @param now milliseconds since 1970
 */
export function openedConversations(engine: Engine, store: Store, now: () => number): { conversations: Conversations; sent: SentForms } {
  if (!engine.databases) return { conversations: new ConversationsHere(now), sent: new SentFormsHere() };
  const sessions = loneSessions(engine.databases.records);
  const parts = { store, sessions, notices: engine.notices, now };
  return { conversations: new SharedConversations(parts), sent: new SharedForms(parts) };
}
