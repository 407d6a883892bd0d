import { z } from 'zod';
import { asksOfWord } from '../knowledge/asksOfWord.js';
import { faultOf } from '../knowledge/codeWord.js';
import { commandIn, topicIn } from './always.js';
import { say } from './answerSay.js';
import type { Thread } from './care.js';
import { permits } from './consent.js';
import { dialog, listen, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { inRelay, relay } from './relay.js';
import { shortAnswerIn } from './shortAnswer.js';
import { withCare } from './urgent.js';

const State = z.object({ step: z.literal('typing'), referral: z.string() });

/**
 * A word by which the person knows that the office is the office, and without which the return number opens nothing
 * (care.md RE-07). It can be changed and removed at any time. Not in Teams, which has no number and keeps the word.
 */
export const codeWord = dialog({
  state: State,
  async begin(_argument, kit) {
    const { text, isSet } = kit.text.agreement.word;
    const thread = await open(kit.conversation.referral, kit);
    return thread ? asked(thread, kit, thread.referral.codeWord === null ? text : `${text}\n\n${isSet}`) : relay.begin('', kit);
  },
  steps: {
    async typing({ referral }, heard, kit) {
      const { faults, saved, removed, what } = kit.text.agreement.word;
      const thread = await open(referral, kit);
      if (!thread) {
        const over = await relay.begin('', kit);
        return heard.kind === 'said' ? withCare(over, heard.words, kit) : over;
      }
      if (heard.kind === 'said') {
        if (isNoWord(heard.words)) return withCare(asked(thread, kit, what), heard.words, kit);
        const fault = faultOf(
          heard.words,
          thread.messages.map(({ words }) => words),
        );
        if (fault) return withCare(asked(thread, kit, faults[fault]), heard.words, kit);
        await kit.care.chooseWord(referral, heard.words);
        return withCare(await back(referral, kit, saved, heard.words), heard.words, kit);
      }
      if (heard.kind !== 'chose') return undefined;
      if (heard.choice === 'leaveWord') return relay.begin('', kit);
      if (heard.choice !== 'removeWord') return undefined;
      await kit.care.chooseWord(referral, null);
      return back(referral, kit, removed);
    },
  },
});

/** What is no code word, since it asks something or is said to the programme: whoever typed it would be locked out by it. */
const isNoWord = (words: string): boolean =>
  asksOfWord(words) || commandIn(words) !== undefined || topicIn(words) !== undefined || shortAnswerIn(words) !== undefined;

/** The thread, at the web door, while something may go to the office: it sees the word. */
async function open(id: string | null, kit: Kit): Promise<Thread | undefined> {
  const thread = id === null || kit.door === 'teams' ? undefined : await kit.care.thread(id);
  return thread && thread.referral.status !== 'closed' && permits(thread.referral.consent, kit.today) ? thread : undefined;
}

async function back(id: string, kit: Kit, text: string, word?: string): Promise<Reply> {
  const thread = await kit.care.thread(id);
  return thread ? inRelay(thread, kit, text, word) : relay.begin('', kit);
}

function asked({ referral }: Thread, kit: Kit, text: string): Reply {
  const { leave, remove, box } = kit.text.agreement.word;
  const without: Choice[] = referral.codeWord === null ? [] : [{ id: 'removeWord', label: remove }];
  const choices = [{ id: 'leaveWord', label: leave }, ...without];
  return listen({ step: 'typing', referral: referral.id }, say(kit, { text, choices, box }));
}
