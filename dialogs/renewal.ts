import { z } from 'zod';
import {
  askAgain,
  askAgainFor,
  expectedAgain,
  noticeAgain,
  officeAgain,
  onScreenAgain,
  payloadAgain,
  readerOf,
  suggested,
  unasked,
  type From,
} from './agreementSay.js';
import { say } from './answerSay.js';
import type { Thread } from './care.js';
import { meansNo } from './consentSay.js';
import { dialog, listen, type Dialog, type Heard, type Reply } from './dialog.js';
import { excludedNames } from './handoffAt.js';
import { answeredBy, involvedState, openedInvolved, sealedInvolved, type Involved } from './involvedAgain.js';
import { leavesOut } from './involvedSay.js';
import type { Kit } from './kit.js';
import { colleagueAsked } from './notices.js';
import { noted, unsentIn } from './ownChats.js';
import { dateIn } from './provenance.js';
import { waitsForYes } from './referral.js';
import { inRelay, relay } from './relay.js';
import { withCare } from './urgent.js';
import { coversTeams, ofThread } from './wholeInTeams.js';

const about = {
  referral: z.string(),
  /** Sealed: what could not be sent; empty where nothing was written. */
  words: z.string(),
  ...involvedState,
};

const State = z.discriminatedUnion('step', [
  /** Of an office that takes reports: before the question, what cannot be undone. */
  z.object({ step: z.literal('facts'), ...about }),
  /** Nobody who may read it answers there. */
  z.object({ step: z.literal('nobody'), ...about }),
  /** Whether somebody there is involved. */
  z.object({
    step: z.literal('involved'),
    ...about,
    /** Sealed: who stood on the screen, in the order of the buttons. */ names: z.string(),
  }),
  z.object({ step: z.literal('asked'), ...about, /** Sealed: what stood on the screen. */ shown: z.string() }),
  z.object({ step: z.literal('typing'), ...about }),
]);
type Asked = z.infer<typeof State> & { step: 'asked' };
type Waiting = Pick<Asked, 'referral' | 'words' | 'out' | 'asked'>;

/**
 * A yes that is asked for again (care.md CO-09, CO-10): after 14 days, or when somebody else at the office would read.
 */
export const renewal: Dialog = dialog({
  state: State,
  begin(_argument, kit) {
    const { referral } = kit.conversation;
    return withThread(referral, kit, (thread) => askAgain(thread, unsentIn(referral, kit), kit));
  },
  steps: {
    async facts(at, heard, kit) {
      if (meansNo(heard)) return withThread(at.referral, kit, (thread) => no(thread, kit));
      if (heard.kind === 'said') return joined(at, heard.words, kit);
      return chosen(heard) === 'goOn' ? again(at, written(at, kit), kit, 'question') : undefined;
    },
    nobody: (at, heard, kit) => (heard.kind === 'said' ? joined(at, heard.words, kit) : undefined),
    async involved(at, heard, kit) {
      const choice = chosen(heard) ?? '';
      if (choice === 'no') return withThread(at.referral, kit, (thread) => no(thread, kit));
      if (choice !== 'nobody' && !leavesOut(choice)) return undefined;
      const involved = sealedInvolved(answeredBy(choice, at, kit), kit);
      return again({ ...at, ...involved }, written(at, kit), kit, choice === 'nobody' ? 'question' : 'involved');
    },
    async asked(at, heard, kit) {
      const before = written(at, kit);
      if (meansNo(heard)) return withThread(at.referral, kit, (thread) => no(thread, kit));
      if (heard.kind === 'said') return joined(at, heard.words, kit, 'question');
      switch (chosen(heard)) {
        case 'yes':
          return withThread(at.referral, kit, (thread) => yes(thread, at, kit));
        case 'simpler':
          return withThread(at.referral, kit, (thread) => askAgain(thread, before, kit, 'simpler', openedInvolved(at, kit)));
        case 'without':
          return withThread(at.referral, kit, (thread) => askAgain(thread, before, kit, 'question', leavingOut(thread, at, kit)));
        case 'change':
          return change(at, kit);
        default:
          return undefined;
      }
    },
    async typing(at, heard, kit) {
      if (heard.kind === 'said') return joined({ ...at, words: '' }, heard.words, kit, 'question');
      switch (chosen(heard)) {
        case 'asItIs':
          return again(at, written(at, kit), kit, 'question');
        case 'leaveOut':
          return again(at, undefined, kit, 'question');
        default:
          return undefined;
      }
    },
  },
});

const written = ({ words }: Pick<Asked, 'words'>, kit: Kit): string | undefined => (words === '' ? undefined : kit.unseal(words));

const chosen = (heard: Heard): string | undefined => (heard.kind === 'chose' ? heard.choice : undefined);

/** Where nothing is to be asked, since the yes was given elsewhere or all is gone, the relay says how it stands. */
async function withThread(id: string | null, kit: Kit, go: (thread: Thread) => Reply | Promise<Reply>): Promise<Reply> {
  const thread = id === null ? undefined : await kit.care.thread(id);
  return thread && waitsForYes(thread.referral, kit.today) ? go(thread) : relay.begin('', kit);
}

const again = (at: Waiting, words: string | undefined, kit: Kit, from: From): Promise<Reply> =>
  withThread(at.referral, kit, (thread) => askAgain(thread, words, kit, from, openedInvolved(at, kit)));

/** What the person answered, with the colleague who is suggested left out. */
function leavingOut(thread: Thread, at: Waiting, kit: Kit): Involved {
  const involved = openedInvolved(at, kit);
  const to = suggested(thread);
  return to === undefined ? involved : { ...involved, out: [...involved.out, to] };
}

/** What is written while nothing can be sent joins what was written before. */
async function joined(at: Waiting, words: string, kit: Kit, from?: From): Promise<Reply> {
  const before = written(at, kit);
  const all = before === undefined ? words : `${before}\n\n${words}`;
  const thread = await kit.care.thread(at.referral);
  if (thread && waitsForYes(thread.referral, kit.today)) return askAgainFor(thread, words, all, kit, from, openedInvolved(at, kit));
  // In another tab the yes was given, or all was deleted: what was typed here went nowhere, and stands there once more.
  const reply = await relay.begin('', kit);
  const unsent = say(kit, { text: kit.text.gone.unsent, exact: all, choices: [] });
  const chats = noted(kit.conversation.chats, at.referral, { unsent: null });
  return withCare({ ...reply, say: [unsent, ...reply.say], about: { ...reply.about, ...(thread && { chats }) } }, words, kit);
}

function change(at: Asked, kit: Kit): Reply {
  const { change: text, asItIs, onlyWish } = kit.text.agreement.again;
  const choices = [
    { id: 'asItIs', label: asItIs },
    { id: 'leaveOut', label: onlyWish },
  ];
  return listen(
    { step: 'typing', referral: at.referral, words: at.words, out: at.out, asked: at.asked },
    say(kit, { text, exact: payloadAgain(written(at, kit), kit), choices }),
  );
}

/** "Yes": goes on with exactly what was shown; where anything is no longer as it stood on the screen, it is shown again instead. */
async function yes(thread: Thread, at: Asked, kit: Kit): Promise<Reply> {
  const involved = openedInvolved(at, kit);
  // Whoever comes to the office from here on was not asked about, and is not agreed to.
  const people = kit.staff(thread.referral.service);
  const office = await officeAgain(thread, kit, involved.out);
  const words = written(at, kit);
  if (!office) return askAgain(thread, words, kit, 'beginning', involved);
  const when = await expectedAgain(thread, office, kit);
  const asItStood = kit.unseal(at.shown) === onScreenAgain(thread, office, when, words, kit);
  if (!asItStood || unasked(thread, office, involved).length > 0) return askAgain(thread, words, kit, 'question', involved);
  const receiver = readerOf(thread, office);
  await kit.care.renew(at.referral, {
    language: kit.language,
    fields: ['wish', ...(words === undefined ? [] : (['words'] as const))],
    payload: payloadAgain(words, kit),
    notice: noticeAgain(thread, office, when, kit),
    controller: office.service.name,
    recipient: kit.text.handoff.speakers[office.kind],
    wholeInTeams: coversTeams(office, thread),
    receiver,
    excluded: excludedNames(involved.out, kit),
    people,
    ...(when.kind === 'by' ? { due: when.on } : {}),
  });
  const after = (await kit.care.thread(at.referral)) ?? thread;
  const reply = inRelay(after, kit, kit.text.agreement.again.done(dateIn(kit.language, after.referral.consent.until)));
  const waitingSince = receiver === null ? kit.now : null;
  return { ...reply, about: { ...reply.about, chats: noted(kit.conversation.chats, at.referral, { unsent: null, waitingSince }) } };
}

/** "No" leaves it with the person alone, who can still go back to whoever had it (care.md RE-06). */
async function no(thread: Thread, kit: Kit): Promise<Reply> {
  const { no: text, noColleague } = ofThread(thread, kit).text.agreement.again;
  const asked = colleagueAsked(thread.referral);
  const { id } = thread.referral;
  // Where a colleague was declined, the words that were held stay: they are for whoever had the chat before.
  const about = asked ? {} : { about: { chats: noted(kit.conversation.chats, id, { unsent: null }) } };
  await kit.care.decline(id, 'reader');
  const after = (await kit.care.thread(id)) ?? thread;
  const said = asked && thread.referral.receiver ? noColleague(kit.nameOf(asked.to)) : text;
  return { ...inRelay(after, kit, said), ...about };
}
