import type { Thread } from './care.js';
import type { Reply } from './dialog.js';
import type { Kit } from './kit.js';

/**
 * The same reply with the offer to say how it was, at its end: to whoever comes back to a chat that was answered or closed,
 * once (features.md idea 26). It is one button among others, so that passing it over takes nothing.
 */
export function withSurvey(reply: Reply, { referral, messages }: Thread, kit: Kit): Reply {
  const last = reply.say.at(-1);
  const lived = referral.status === 'closed' || messages.some(({ by }) => by === 'receiver');
  if (!last || !lived || kit.conversation.survey !== 'none') return reply;
  const { offer, begin } = kit.text.figures.survey;
  const offered = { ...last, text: `${last.text}\n\n${offer}`, choices: [...last.choices, { id: 'survey', label: begin }] };
  return { ...reply, say: [...reply.say.slice(0, -1), offered], about: { ...reply.about, survey: 'offered' } };
}
