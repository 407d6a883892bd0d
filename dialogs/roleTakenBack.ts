import { asksSomething } from '../knowledge/asksSomething.js';
import { deniesBeingHarmed, leadsAccused, rolesClaimed } from '../knowledge/claimsRole.js';
import { deniesRole, wasItTheirs } from '../knowledge/deniesRole.js';
import { isOneSentence } from '../knowledge/recognition/brief.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import type { Role } from './conversation.js';
import { end, saying } from './dialog.js';
import type { Kit } from './kit.js';
import { moment } from './moments.js';
import { momentOf } from './role.js';
import { roleHere } from './roleHere.js';

const none = { role: null };

const isRole = (argument: string): argument is Role => argument in momentOf;

/**
 * To whoever says that they are not what they were taken for: nothing is answered to them as such any more (care.md CV-42, CV-43).
 * With the argument `own` it happened to them, and they are answered like anybody who says so; with a role they are what they say.
 */
export const noRole = saying(async (argument, { conversation, ...rest }) => {
  const kit: Kit = { ...rest, conversation: { ...conversation, ...none } };
  if (argument === 'own' || isRole(argument)) {
    const reply = await moment.begin(argument === 'own' ? 'disclosure' : momentOf[argument], kit);
    return { ...reply, about: { ...reply.about, role: argument === 'own' ? null : argument } };
  }
  const choices = [to.answer('my-options', kit.text.menu.options), to.talk(kit.text), to.topics(kit.text), to.stop(kit.text)];
  return { ...end(say(kit, { text: kit.text.care.urgent.whatMeant, choices })), about: none };
});

/** The role that a message says beside what its writer is not ("I am the manager, not the accused"), whatever they were taken for. */
function roleInstead(words: string): Role | undefined {
  if (leadsAccused(words)) return 'manager';
  const [claimed, ...others] = rolesClaimed(words).filter((role) => !deniesRole(role, words));
  if (claimed === undefined || others.length > 0) return undefined;
  const isInstead = deniesBeingHarmed(words) || roles.some((role) => role !== claimed && deniesRole(role, words));
  return isInstead ? claimed : undefined;
}

const roles = Object.keys(momentOf) as Role[];

/** The choice that answers a short message which says what its writer is, and that they are not what they said, or what is answered there makes of them. */
export function roleDenied(words: string, kit: Kit): { choice: string } | undefined {
  const instead = isOneSentence(words, kit.written) ? roleInstead(words) : undefined;
  if (instead && kit.signs(words).danger.length === 0) return { choice: `noRole/${instead}` };
  const role = roleHere(kit.conversation);
  if (role === null || !isOneSentence(words, kit.written) || asksSomething(words)) return undefined;
  const isTheirs = role !== 'manager' && wasItTheirs(role, words);
  if (!isTheirs && !deniesRole(role, words)) return undefined;
  return kit.signs(words).danger.length === 0 ? { choice: isTheirs ? 'noRole/own' : 'noRole' } : undefined;
}
