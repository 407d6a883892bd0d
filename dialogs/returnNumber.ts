import { z } from 'zod';
import { grouped, readNumber } from '../knowledge/returnNumber.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import { dialog, end, listen, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { opened, relay } from './relay.js';

const Given = z.object({ step: z.literal('confirming'), referral: z.string(), /** Sealed. */ number: z.string() });

const later = (kit: Kit): Choice => ({ id: 'later', label: kit.text.handoff.number.later });

const confirm = (referral: string, number: string, text: string, kit: Kit): Reply => ({
  ...listen({ step: 'confirming', referral, number: kit.seal(number) }, say(kit, { text, exact: grouped(number), choices: [later(kit)] })),
  about: { referral },
});

/** Shows a fresh return number, and goes on once the person has it: its last four digits are asked for (decisions.md D4). */
export async function giveNumber(referral: string, kit: Kit): Promise<Reply> {
  const { text, ask: question } = kit.text.handoff.number;
  const reply = confirm(referral, await kit.care.number(referral), `${text}\n\n${question}`, kit);
  return { ...reply, goes: 'number' };
}

/** The person confirms that the number is saved. */
export const number = dialog({
  state: Given,
  begin: (_argument, kit) => (kit.conversation.referral === null ? relay.begin('', kit) : giveNumber(kit.conversation.referral, kit)),
  steps: {
    async confirming({ referral, number: sealed }, heard, kit) {
      const { saved, without, wrong, ask: question } = kit.text.handoff.number;
      const then = async (text: string): Promise<Reply> => {
        const reply = await opened(referral, kit);
        return { ...reply, say: [say(kit, { text, choices: [] }), ...reply.say] };
      };
      if (heard.kind === 'chose') return heard.choice === 'later' ? then(without) : undefined;
      const given = kit.unseal(sealed);
      if (heard.kind !== 'said' || given === undefined) return undefined;
      const typed = readNumber(heard.words);
      if (typed.digits === given.slice(-4) || typed.digits === given) return then(saved);
      return confirm(referral, given, `${wrong}\n\n${question}`, kit);
    },
  },
});

/** Coming back from any device (decisions.md D4): typing errors are told apart; unknown and expired numbers get equal words. */
export const comeBack = dialog({
  state: z.object({ step: z.literal('typing') }),
  begin: (_argument, kit) =>
    kit.door === 'web'
      ? enter(kit, kit.text.handoff.number.enter)
      : end(say(kit, { text: kit.text.handoff.number.notInTeams, choices: [to.stop(kit.text)] })),
  steps: {
    async typing(_at, heard, kit) {
      if (heard.kind !== 'said') return undefined;
      const { short, long, check, unknown, slow } = kit.text.handoff.number;
      const read = readNumber(heard.words);
      if (read.fault === 'short') return enter(kit, short(read.by));
      if (read.fault === 'long') return enter(kit, long(read.by));
      if (read.fault === 'check') return enter(kit, check);
      const found = await kit.care.find(read.digits);
      if (found === 'slow') return enter(kit, slow);
      if (found === undefined) return enter(kit, unknown);
      return opened(found, kit);
    },
  },
});

const enter = (kit: Kit, text: string): Reply =>
  listen({ step: 'typing' }, say(kit, { text, choices: [to.startOver(kit.text), to.stop(kit.text)] }));
