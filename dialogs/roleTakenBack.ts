import { asksSomething } from '../knowledge/asksSomething.js';
import { deniesRole, wasItTheirs } from '../knowledge/deniesRole.js';
import { isOneSentence } from '../knowledge/recognition/brief.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import { end, saying } from './dialog.js';
import type { Kit } from './kit.js';
import { moment } from './moments.js';
import { roleHere } from './roleHere.js';

const none = { role: null };

/**
 * To whoever says that they are not what they were taken for: nothing is answered to them as such any more (care.md CV-42, CV-43).
 * With the argument `own` it happened to them, and they are answered like anybody who says so.
 */
export const noRole = saying(async (argument, { conversation, ...rest }) => {
  const kit: Kit = { ...rest, conversation: { ...conversation, ...none } };
  if (argument === 'own') {
    const reply = await moment.begin('disclosure', kit);
    return { ...reply, about: { ...reply.about, ...none } };
  }
  const choices = [to.answer('my-options', kit.text.menu.options), to.talk(kit.text), to.topics(kit.text), to.stop(kit.text)];
  return { ...end(say(kit, { text: kit.text.care.urgent.whatMeant, choices })), about: none };
});

/** The choice that answers a short message which says that its writer is not what they said, or what is answered there makes of them. */
export function roleDenied(words: string, kit: Kit): { choice: string } | undefined {
  const role = roleHere(kit.conversation);
  if (role === null || !isOneSentence(words, kit.written) || asksSomething(words)) return undefined;
  const isTheirs = role !== 'manager' && wasItTheirs(role, words);
  if (!isTheirs && !deniesRole(role, words)) return undefined;
  return kit.signs(words).danger.length === 0 ? { choice: isTheirs ? 'noRole/own' : 'noRole' } : undefined;
}
