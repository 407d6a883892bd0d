import type { Activity, ConversationReference } from 'botbuilder';
import { z } from 'zod';
import { isPersonal } from './channel.js';

/** Where somebody can be written to in Teams: ids only, no name. It is kept sealed, and nowhere else (decisions.md D2, D15). */
export const Address = z.strictObject({
  serviceUrl: z.string().min(1),
  tenant: z.string(),
  conversation: z.string().min(1),
  /** The person in this chat, and in the directory of the organization. */
  user: z.string().min(1),
  aadObjectId: z.string().min(1),
  bot: z.string().min(1),
});
export type Address = z.infer<typeof Address>;

const Activities = z.object({
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  conversation: z.object({ id: z.string(), tenantId: z.string().optional() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).optional(),
  from: z.object({ id: z.string(), aadObjectId: z.string().optional() }),
  recipient: z.object({ id: z.string() }),
});

/** The address of a personal chat in Teams, from what was sent there; undefined for everything else, and for somebody whom no directory knows. */
export function addressOf(activity: Activity): Address | undefined {
  const read = Activities.safeParse(activity).data;
  if (!read || !isPersonal(activity)) return undefined;
  const { serviceUrl, conversation, channelData, from, recipient } = read;
  return Address.safeParse({
    serviceUrl,
    tenant: conversation.tenantId ?? channelData?.tenant?.id ?? '',
    conversation: conversation.id,
    user: from.id,
    aadObjectId: from.aadObjectId,
    bot: recipient.id,
  }).data;
}

/** The same, as the Bot Framework wants it. */
export const referenceTo = ({ serviceUrl, tenant, conversation, user, aadObjectId, bot }: Address): Partial<ConversationReference> => ({
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: conversation, conversationType: 'personal', tenantId: tenant, isGroup: false, name: '' },
  user: { id: user, name: '', aadObjectId },
  bot: { id: bot, name: '' },
});

/** Whether two addresses are the same person in the same chat; the service behind it may move. */
export const sameChat = (one: Address, other: Address): boolean =>
  one.tenant === other.tenant && one.conversation === other.conversation && one.user === other.user && isSameUser(one, other);

/** Whether two addresses are the same person of an organization. */
export const isSameUser = (one: Address, other: Address): boolean => one.tenant === other.tenant && one.aadObjectId === other.aadObjectId;
