import { asksInRole, type AskedInRole } from '../knowledge/asksInRole.js';
import { isOneSentence } from '../knowledge/recognition/brief.js';
import type { Role } from './conversation.js';
import type { Kit } from './kit.js';
import { roleHere } from './roleHere.js';

type Line = Partial<Record<AskedInRole, string>>;

/** What answers each question of somebody in a role (care.md CV-42, CV-43), where it is another thing than for whoever it was done to. */
const table: Record<Role, Line> = {
  accused: {
    talksToThem: 'guide/accused/avoid',
    talksToHer: 'answer/i-am-accused/1',
    // Not to contact them, even to explain or to say sorry.
    apologizes: 'answer/i-am-accused/1',
    // Who helps to think it over, and to ask them first what they keep private.
    confesses: 'answer/i-am-accused/2',
    // Not to delete or change anything.
    deletes: 'answer/i-am-accused/1',
    // To strike back may be retaliation.
    strikesBack: 'answer/i-am-accused/1',
    // What is proven, not proven, and knowingly false.
    isLie: 'answer/false-report/1',
    // The part on administrative leave.
    isSuspended: 'answer/i-am-accused/3',
    isPaid: 'answer/i-am-accused/3',
    // Who supports the accused as well.
    isDistressed: 'answer/i-am-accused/4',
    isPunished: 'answer/possible-sanctions',
    whoSaidIt: 'answer/rights-of-the-accused/1',
    // An observer at the interview stands in the short answer, a lawyer in this part.
    bringsSomebody: 'answer/rights-of-the-accused/2',
    // The part on the duty to cooperate.
    refuses: 'answer/i-am-accused/3',
    isHeardOf: 'answer/report-confidentiality',
  },
  witness: {
    talksToThem: 'guide/witness/avoid',
    // That they can see a counsellor themselves.
    isDistressed: 'answer/a-colleague-told-me/4',
    isLie: 'answer/false-report/1',
    investigates: 'guide/witness/avoid',
    // The parts on being punished for it, on what stays private, and on the duty to cooperate.
    isPunished: 'answer/corroboration-and-witnesses/4',
    isHeardOf: 'answer/corroboration-and-witnesses/3',
    refuses: 'answer/corroboration-and-witnesses/5',
  },
  manager: {
    talksToThem: 'guide/manager/avoid',
    isDistressed: 'answer/counsellor-what',
    isLie: 'answer/false-report/1',
    investigates: 'answer/manager-was-told/3',
    // To ask at once what the rules require, and how they may protect the person at work.
    goesOn: 'answer/manager-was-told/2',
    isHeardOf: 'answer/report-confidentiality',
    // Doing nothing can breach a duty.
    waits: 'answer/manager-was-told/4',
    refuses: 'answer/manager-was-told/4',
    throwsOut: 'answer/code-of-conduct-events/3',
    // What to leave out: to move the affected person, or penalties of one's own.
    movesThem: 'answer/manager-was-told/3',
  },
};

/** Answers on events, at which somebody asks whether the one who did it can be sent away. */
const ofEvents = /^(?:answer\/(?:code-of-conduct-events|covered-event-participants)|guide\/guest)(?:\/|$)/;

/** The choice that answers a short question of somebody who is the person accused, a witness or a manager, or reads about an event. */
export function askedAsRole(words: string, kit: Kit): { choice: string } | undefined {
  if (!isOneSentence(words, kit.written)) return undefined;
  const { conversation } = kit;
  const role = roleHere(conversation);
  const kinds = asksInRole(words);
  const line: Line = role === null ? {} : table[role];
  const choice = kinds.flatMap((kind) => line[kind] ?? [])[0];
  const sentAway = kinds.includes('throwsOut') && ofEvents.test(conversation.place ?? '') ? 'answer/code-of-conduct-events/3' : undefined;
  const found = sentAway ?? choice;
  return found === undefined ? undefined : { choice: found };
}
