import { say } from './answerSay.js';
import type { Thread } from './care.js';
import type { Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { waitsForYes } from './referral.js';

/** How often the office answered something before its person is asked how it was: not in the midst of a first exchange. */
const enough = 2;

/** How many texts of the person the office has answered. */
const answers = ({ messages }: Thread): number =>
  messages.filter(({ by }, at) => by === 'receiver' && messages[at - 1]?.by === 'person').length;

/**
 * The same reply, and after it the offer to say how it was: to whoever comes back to a chat that went to and fro or was closed,
 * once in the life of that chat (features.md idea 26). It is one button among others, so that passing it over takes nothing. The
 * chat remembers that it was offered, whether or not anything was answered: nothing more joins the two. It never stands between
 * a question for a yes and its answers (care.md CO-02).
 */
export async function withSurvey(reply: Reply, thread: Thread, kit: Kit): Promise<Reply> {
  const { id, status, surveyed } = thread.referral;
  const last = reply.say.at(-1);
  const lived = status === 'closed' || answers(thread) >= enough;
  const asked = waitsForYes(thread.referral, kit.today);
  if (!last || !lived || asked || surveyed || kit.conversation.survey !== 'none') return reply;
  await kit.care.surveyed(id);
  const { offer, begin } = kit.text.figures.survey;
  const { choices, box, ...above } = last;
  const offered = say(kit, { text: offer, choices: [{ id: 'survey', label: begin }, ...choices], ...(box === undefined ? {} : { box }) });
  return { ...reply, say: [...reply.say.slice(0, -1), { ...above, choices: [] }, offered], about: { ...reply.about, survey: 'offered' } };
}
