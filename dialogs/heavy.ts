import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, saying, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { stepsFor } from './role.js';
import { supportOf } from './support.js';

/** Somebody who listens; and what fits whoever writes, which is not the same for the person affected and for anybody else. */
export const toListeners = async (kit: Kit): Promise<Reply> => {
  const { role } = kit.conversation;
  const { choice } = await supportOf(kit);
  const fits: Choice[] = role ? [stepsFor(role, kit)] : titled('feelings-after', kit);
  const choices = [choice, ...fits, to.contacts(kit.text), to.stop(kit.text)];
  return { ...end(say(kit, { text: kit.text.followUp.heavy, choices })), place: 'heavy' };
};

/** What is said to whoever says how they are; begun once more in another language (care.md CV-28). */
export const heavy = saying((_argument, kit) => toListeners(kit));
