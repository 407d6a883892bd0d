import type { Thread } from './care.js';
import type { Conversation, OwnChat } from './conversation.js';
import type { Choice } from './dialog.js';
import type { Kit } from './kit.js';

type Chats = Pick<Conversation, 'chats' | 'referral'>;

/** What a conversation knows of one of its chats; of the one that is open, unless another is named. */
export const ownChat = ({ chats, referral }: Chats, id = referral): OwnChat | undefined => chats.find((chat) => chat.referral === id);

const unknown = { saved: false, number: null, unsent: null, told: 0, times: null, waitingSince: null };

/** The chats of a conversation, with what is now known of one of them; a new one comes last. */
export function noted(chats: readonly OwnChat[], referral: string, change: Partial<OwnChat> = {}): OwnChat[] {
  const known = chats.find((chat) => chat.referral === referral) ?? { referral, ...unknown };
  const after = { ...known, ...change };
  return chats.includes(known) ? chats.map((chat) => (chat === known ? after : chat)) : [...chats, after];
}

/** What was written in a chat and may not go to the office before a yes, with what is written now; undefined where there is nothing. */
export function unsentIn(id: string | null, kit: Kit, words?: string): string | undefined {
  const sealed = ownChat(kit.conversation, id)?.unsent ?? undefined;
  const before = sealed === undefined ? undefined : kit.unseal(sealed);
  const all = [before, words].filter((one) => one !== undefined);
  return all.length === 0 ? undefined : all.join('\n\n');
}

/** Whether the person has a return number of the chat that is open. */
export const numberSaved = ({ conversation }: Pick<Kit, 'conversation'>): boolean => ownChat(conversation)?.saved ?? false;

/** All chats of this person that can still be read, oldest first: in Teams those of this chat there, on the web those of this conversation. */
export async function ownThreads({ care, address, conversation }: Kit): Promise<Thread[]> {
  const { chats, referral } = conversation;
  const here = [...chats.map((chat) => chat.referral), ...(referral === null ? [] : [referral])];
  const ids = new Set(address === undefined ? here : await care.own(address));
  const found: Thread[] = [];
  for (const id of ids) found.push(...[(await care.thread(id)) ?? []].flat());
  return found;
}

/** The way to a return number: to the one that was shown and is not saved, or to another one, where there is one already. */
export function toNumber({ referral }: Thread, { conversation, text }: Kit): Choice {
  const has = referral.lookup !== null && ownChat(conversation, referral.id)?.number == null;
  return { id: 'number', label: has ? text.draft.number.another : text.handoff.menu.number };
}
