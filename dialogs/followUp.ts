import type { PublishedEntry } from '../knowledge/library.js';
import { say, titled } from './answerSay.js';
import { answer } from './answer.js';
import { aside } from './aside.js';
import { to } from './choices.js';
import { end, saying, type Reply } from './dialog.js';
import type { FollowUp } from './followUpWords.js';
import type { Kit } from './kit.js';
import { supportOf } from './support.js';

/** The answer that stands there, and how much of it. */
function answerAt({ conversation, library }: Kit): { entry: PublishedEntry; part: number } | undefined {
  const [, topic = '', part] = /^answer\/([\w-]+)(?:\/(\d+))?/.exec(conversation.place ?? '') ?? [];
  const entry = library.published(topic);
  // Without a part it may stand behind the question whether to show it (care.md CV-27).
  return entry && (part !== undefined || !entry.sensitive) ? { entry, part: Number(part ?? 0) } : undefined;
}

const toListeners = async (kit: Kit): Promise<Reply> => {
  const { choice } = await supportOf(kit);
  const choices = [choice, ...titled('feelings-after', kit), to.contacts(kit.text), to.stop(kit.text)];
  return { ...end(say(kit, { text: kit.text.followUp.heavy, choices })), place: 'heavy' };
};

/** What is said to whoever says how they are; begun once more in another language (care.md CV-28). */
export const heavy = saying((_argument, kit) => toListeners(kit));

/**
 * The reply to words about what stands there, or about how their writer is: more of the answer; where there is no more, that
 * there is not, and where else to turn. Whoever says how they are is offered somebody who listens. Under a card of danger the
 * contacts are named (care.md CR-26).
 */
export async function followUp(kind: FollowUp, kit: Kit): Promise<Reply> {
  const { followUp: text, care, always } = kit.text;
  const { active, carded } = kit.conversation;
  if (carded !== null || active?.dialog === 'urgent') {
    return aside(kit, [say(kit, { text: care.urgent.reminder, choices: [to.contacts(kit.text)] })]);
  }
  // What is open stays open: a text that is being written, or a yes that is asked for.
  if (active !== null && active.dialog !== 'answer') {
    const beside = kind === 'feelings' ? { text: text.heavy, choices: [to.contacts(kit.text)] } : { text: always.oneOfThese, choices: [] };
    return aside(kit, [say(kit, beside)]);
  }
  if (kind === 'feelings') return toListeners(kit);
  const stands = answerAt(kit);
  if (kind === 'explain' && stands && stands.part < stands.entry.in[kit.language].full.length)
    return answer.begin(`${stands.entry.id}/${stands.part + 1}`, kit);
  return aside(kit, [say(kit, { text: text.noOtherWords, choices: [to.topics(kit.text), to.talk(kit.text)] })]);
}
