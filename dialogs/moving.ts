import { z } from 'zod';
import { say } from './answerSay.js';
import type { Moving, Thread } from './care.js';
import { to } from './choices.js';
import { permits } from './consent.js';
import { meansNo, withServer } from './consentSay.js';
import { dialog, end, ask, type Dialog, type Reply } from './dialog.js';
import { unanswered } from './hoursSay.js';
import type { Kit } from './kit.js';
import { expected } from './promise.js';
import { isLeftOut, isMeant } from './referral.js';
import { giveNumber } from './returnNumber.js';
import { hasAnswered, kindOf, officeOf } from './threadSay.js';
import { ofThread } from './wholeInTeams.js';

/**
 * A chat comes from Teams to the web door (decisions.md D16). With its channel and the place where words are kept, its consent
 * changes (care.md CO-10): so what is changed is shown, and the yes to it and the move are one. Until then, and after a "no",
 * the chat goes on in Teams as it did. The argument is the code, sealed.
 */
export const moving: Dialog = dialog({
  state: z.object({
    step: z.literal('asked'),
    /** Sealed. */ code: z.string(),
    /** Sealed: what stood on the screen. */ shown: z.string(),
  }),
  begin: (sealed, kit) => withCode(sealed, kit, (code) => comesHere(code, kit)),
  steps: {
    asked(at, heard, kit) {
      if (meansNo(heard))
        return end(say(kit, { text: kit.text.renewing.moving.left, choices: [to.startOver(kit.text), to.stop(kit.text)] }));
      if (heard.kind !== 'chose') return undefined;
      switch (heard.choice) {
        case 'simpler':
          return withCode(at.code, kit, (code) => comesHere(code, kit, { simpler: true }));
        case 'yes':
          return withCode(at.code, kit, (code) => comesHere(code, kit, { agreedTo: kit.unseal(at.shown) }));
        default:
          return undefined;
      }
    },
  },
});

async function withCode(sealed: string, kit: Kit, go: (code: string) => Promise<Reply | undefined>): Promise<Reply> {
  const code = kit.unseal(sealed);
  const reply = code === undefined ? undefined : await go(code);
  return reply ?? end(say(kit, { text: kit.text.teamsRelay.move.over, choices: [to.startOver(kit.text), to.stop(kit.text)] }));
}

/**
 * Brings a chat here by its code, or asks for the yes that this needs. Where no consent holds, nothing is asked: the chat waits
 * for a yes of its own, or is over.
 * @param how what the person agreed to, as it stood on the screen: anything else that stands there now is shown again; `simpler`
 *   says it in other words (CO-06)
 * @returns undefined for a code that is none, was used or has run out
 */
export async function comesHere(
  code: string,
  kit: Kit,
  { agreedTo, simpler = false }: { agreedTo?: string | undefined; simpler?: boolean } = {},
): Promise<Reply | undefined> {
  const id = await kit.care.movable(code);
  const thread = id === undefined ? undefined : await kit.care.thread(id);
  if (!thread) return undefined;
  const { status, consent } = thread.referral;
  if (status === 'closed' || !permits(consent, kit.today)) return brought(code, kit);
  const notice = await noticeOfMove(thread, kit);
  if (notice === agreedTo)
    return brought(code, kit, {
      language: kit.language,
      notice,
      controller: kit.directory.service(thread.referral.service)?.name ?? consent.controller,
      recipient: kit.text.handoff.speakers[kindOf(thread)],
      people: stillMeant(thread, kit),
    });
  const { no, yes, simple } = kit.text.renewing.moving;
  const sealed = kit.seal(code);
  const choices = [
    { id: 'no', label: no },
    { id: 'yes', label: yes },
    ...(simpler ? [] : [{ id: 'simpler', label: kit.text.handoff.consent.simpler }]),
  ];
  const text = simpler ? `${simple}\n\n${notice}` : notice;
  return {
    ...ask({ step: 'asked', code: sealed, shown: kit.seal(notice) }, say(kit, { title: officeOf(thread, kit), text, choices })),
    goes: 'moving',
    place: `moving/${sealed}`,
  };
}

async function brought(code: string, kit: Kit, agreed?: Moving): Promise<Reply | undefined> {
  const id = await kit.care.move(code, agreed);
  return id === undefined ? undefined : giveNumber(id, kit, kit.text.teamsRelay.move.done);
}

/** Those who answer there and to whom the last yes was: the move makes them no more, since its screen names nobody new (care.md RE-06). */
const stillMeant = ({ referral }: Thread, kit: Kit): string[] => kit.staff(referral.service).filter((name) => isMeant(referral, name));

/** The exact text of the consent that changes with the move (care.md CO-03, CO-10), by what the office has done until now. */
async function noticeOfMove(thread: Thread, plain: Kit): Promise<string> {
  const kit = ofThread(thread, plain);
  const { rules, kept, ask: question } = kit.text.renewing.moving;
  const { service, receiver, openings } = thread.referral;
  const kind = kindOf(thread);
  const out = await kit.care.leftOut(thread.referral.id);
  const people = receiver === null ? stillMeant(thread, kit).filter((name) => !isLeftOut(out, name, kit.nameOf(name))) : [receiver];
  const when = expected(await kit.duty(service), people, kit.now);
  const demonstration = kit.directory.service(service)?.demonstration ? [kit.text.handoff.demonstration] : [];
  const reader = receiver === null ? kit.text.agreement.again.anybody : kit.nameOf(receiver);
  const rule = (kind === 'report' ? rules.report : rules.talk)(reader, openings.length === 0 ? kept.unopened : kept.opened);
  const ifNobody = hasAnswered(thread) ? [] : [unanswered(when, kit)];
  return [...demonstration, kit.text.handoff.consent.about[kind], withServer(rule, kit), ...ifNobody, `**${question}**`].join('\n\n');
}
