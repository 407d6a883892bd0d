import { z } from 'zod';
import { grouped, readNumber } from '../knowledge/returnNumber.js';
import { say } from './answerSay.js';
import { dialog, listen, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { opened, relay } from './relay.js';

const Given = z.object({ step: z.literal('confirming'), referral: z.string(), /** Sealed. */ number: z.string() });

const later = (kit: Kit): Choice => ({ id: 'later', label: kit.text.handoff.number.later });

const confirm = (referral: string, number: string, text: string, kit: Kit): Reply => ({
  ...listen(
    { step: 'confirming', referral, number: kit.seal(number) },
    say(kit, { text, exact: grouped(number), keep: true, choices: [later(kit)] }),
  ),
  about: { referral, numberSaved: false },
});

/** Shows a fresh return number, and goes on once the person has it: its last four digits are asked for (decisions.md D4). */
export async function giveNumber(referral: string, kit: Kit, text = kit.text.handoff.number.text): Promise<Reply> {
  const { ask: question } = kit.text.handoff.number;
  const reply = confirm(referral, await kit.care.number(referral), `${text}\n\n${question}`, kit);
  return { ...reply, goes: 'number' };
}

/** The same turn, for somebody who has the number. */
export const withNumber = (kit: Kit): Kit => ({ ...kit, conversation: { ...kit.conversation, numberSaved: true } });

/** The person confirms that the number is saved. */
export const number = dialog({
  state: Given,
  async begin(_argument, kit) {
    const { referral } = kit.conversation;
    // In another tab, or from another device, the chat may have been deleted meanwhile.
    return referral === null || !(await kit.care.thread(referral)) ? relay.begin('', kit) : giveNumber(referral, kit);
  },
  steps: {
    async confirming({ referral, number: sealed }, heard, kit) {
      const { saved, without, wrong, ask: question } = kit.text.handoff.number;
      // What is said of the number here is not said once more by the chat.
      const then = async (text: string, numberSaved: boolean): Promise<Reply> => {
        const reply = await opened(referral, withNumber(kit));
        return { ...reply, say: [say(kit, { text, choices: [] }), ...reply.say], about: { ...reply.about, numberSaved } };
      };
      if (heard.kind === 'chose') return heard.choice === 'later' ? then(without, false) : undefined;
      const given = kit.unseal(sealed);
      if (heard.kind !== 'said' || given === undefined) return undefined;
      const typed = readNumber(heard.words);
      if (typed.digits === given.slice(-4) || typed.digits === given) return then(saved, true);
      return confirm(referral, given, `${wrong}\n\n${question}`, kit);
    },
  },
});
