import type { Taken } from './afterTurn.js';
import { say } from './answerSay.js';
import { besides } from './choices.js';
import { HandoffAt, leftOpen } from './handoffAt.js';
import type { Kit } from './kit.js';
import { serviceName } from './threadSay.js';
import { toDraft } from './waysBack.js';

/** The steps at which a text for an office is on the screen. */
const ofText: readonly HandoffAt['step'][] = ['payload', 'consent'];

/** Dialogs that answer a question; whoever does anything else goes another way. */
const answering: readonly string[] = ['answer', 'talk', 'services'];

/**
 * What is asked beside a text for an office is answered; below it stands that the text is not sent, and the way back to it comes
 * first (features.md S10), until the person goes another way. Nothing stands with a card of danger (care.md CR-20).
 */
export function besideText(taken: Taken, kit: Kit): Taken {
  const { reply } = taken;
  const last = reply.say.at(-1);
  const at = leftOpen(kit);
  const { active, offered } = kit.conversation;
  const wasThere = active?.dialog === 'handoff' || offered[0]?.id === 'draft';
  if (!last || !at || !wasThere || !ofText.includes(at.step) || !answering.includes(taken.name)) return taken;
  if (reply.say.some(({ kind }) => kind === 'help') || (reply.stays && last.kind !== 'answer')) return taken;
  const back = toDraft({ ...kit, conversation: { ...kit.conversation, ...reply.about } });
  if (back.length === 0) return taken;
  const waits = kit.text.draft.waits(serviceName(at.service, kit) ?? at.service);
  // Where the text stays open, its own choices stand there.
  const choices = reply.stays && active?.dialog === 'handoff' ? last.choices : [...back, ...besides(last.choices, back)];
  return { ...taken, reply: { ...reply, say: [...reply.say.slice(0, -1), { ...last, choices: [] }, say(kit, { text: waits, choices })] } };
}
