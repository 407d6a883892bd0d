import { say } from './answerSay.js';
import { to } from './choices.js';
import type { Conversation } from './conversation.js';
import { cardOf, emergencyLine, harmDone, readsContacts } from './dangerCard.js';
import type { Choice, Say } from './dialog.js';
import type { Kit } from './kit.js';

/** Whether the card that sends to a hospital stands, or what was said after it: nobody has gone on to anything else. */
export const harmStands = (conversation: Pick<Conversation, 'carded' | 'active' | 'place' | 'warned'>): boolean =>
  readsContacts(conversation) &&
  (cardOf(conversation)?.rules.includes(harmDone) === true || (conversation.place ?? '').split('|').includes(harmDone));

/** A sentence for somebody in danger, with the ways to people. @param withNumbers whether the emergency numbers stand under it */
export function saidInDanger(text: string, kit: Kit, withNumbers = false): Say {
  const country: Choice[] = kit.conversation.country ? [] : [{ id: 'where', label: kit.text.offices.where.choose }];
  // Whom a child can talk to is no office (care.md CV-45).
  const people = kit.conversation.warned.includes('child') ? [] : [to.talk(kit.text)];
  return say(kit, {
    kind: 'help',
    text: withNumbers ? `${text}\n\n- ${emergencyLine(kit)}` : text,
    choices: [...country, to.contacts(kit.text), ...people, to.stop(kit.text)],
  });
}
