import { z } from 'zod';
import { say } from './answerSay.js';
import { ask as asking, dialog, listen, type Choice, type Reply } from './dialog.js';
import { Answer, Question } from './figures.js';
import type { Kit } from './kit.js';
import { relay } from './relay.js';
import { boxIn } from './standing.js';

const State = z.object({ step: z.literal('asking'), referral: z.string(), question: Question });

/**
 * Four questions about the experience, with answers to press (features.md idea 26, S17). Each answer is counted at once, by
 * itself; nothing joins it to the chat. Words that are typed meanwhile go to the office, as before and as the box says; where the
 * chat is over, the programme reads them.
 */
export const survey = dialog({
  state: State,
  begin(_argument, kit) {
    const { referral, survey: stands } = kit.conversation;
    if (referral === null || stands !== 'offered') return relay.begin('', kit);
    return ask(referral, Question.enum.options, kit.text.figures.survey.intro, kit);
  },
  steps: {
    async asking({ referral, question }, heard, kit) {
      if (heard.kind === 'said') return kit.conversation.active?.listens ? relay.resume({ step: 'open', referral }, heard, kit) : undefined;
      if (heard.kind !== 'chose') return undefined;
      const { counted, thanks } = kit.text.figures.survey;
      if (heard.choice === 'stop') return back(thanks, kit);
      const answer = Answer.safeParse(heard.choice).data;
      if (!answer && heard.choice !== 'pass') return undefined;
      if (answer) await kit.care.answered(question, answer);
      const next = Question.options[Question.options.indexOf(question) + 1];
      return next ? ask(referral, next, answer && counted, kit) : back(thanks, kit);
    },
  },
});

async function ask(referral: string, question: Question, before: string | undefined, kit: Kit): Promise<Reply> {
  const thread = await kit.care.thread(referral);
  if (!thread) return relay.begin('', kit);
  const { questions, answers, pass, stop } = kit.text.figures.survey;
  const choices: Choice[] = [
    ...Answer.options.map((answer): Choice => ({ id: answer, label: answers[answer] })),
    { id: 'pass', label: pass },
    { id: 'stop', label: stop },
  ];
  const said = say(kit, { text: [before, `**${questions[question]}**`].filter(Boolean).join('\n\n'), choices });
  const at = { step: 'asking', referral, question } as const;
  const reply = thread.referral.status === 'closed' ? asking(at, said) : listen(at, { ...said, box: boxIn(thread, kit) });
  return { ...reply, place: 'relay', about: { survey: 'begun' } };
}

/** In the chat again, after a last sentence. */
async function back(text: string, kit: Kit): Promise<Reply> {
  const reply = await relay.begin('', kit);
  return { ...reply, say: [say(kit, { text, choices: [] }), ...reply.say] };
}
