import { officeAgain } from './agreementSay.js';
import { say } from './answerSay.js';
import type { Thread } from './care.js';
import { to } from './choices.js';
import { end, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { otherDoors, ownChannels } from './late.js';
import { waitsForYes } from './referral.js';
import { waysOn } from './relayWays.js';
import { officeOf } from './threadSay.js';

/** Whether nobody answers at the office who may read this chat. Where a yes is waited for, the question itself says so. */
export const isLeftAlone = async (thread: Thread, kit: Kit): Promise<boolean> =>
  thread.referral.status !== 'closed' && !waitsForYes(thread.referral, kit.today) && (await officeAgain(thread, kit)) === undefined;

/**
 * A chat that nobody at the office can read now: that is said, and where else the person can turn (care.md WH-04, WH-05). It
 * does not listen, so that nothing looks as if it were sent.
 * @param unsent what the person just wrote, which stands there once more
 */
export async function leftAlone(thread: Thread, kit: Kit, unsent?: string): Promise<Reply> {
  const { nobody, unsent: notSent } = kit.text.gone;
  const text = [...(unsent === undefined ? [] : [notSent]), nobody(officeOf(thread, kit)), ownChannels(thread.referral.service, kit)];
  const said = say(kit, {
    text: text.filter(Boolean).join('\n\n'),
    ...(unsent === undefined ? {} : { exact: unsent }),
    choices: [...(await otherDoors(thread, kit)), ...waysOn(thread, kit), to.contacts(kit.text)],
  });
  return { ...end(said), place: 'relay', about: { referral: thread.referral.id } };
}
