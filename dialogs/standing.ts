import { marks } from '../knowledge/language.js';
import { isEnough, most } from './caps.js';
import type { Thread } from './care.js';
import type { Kit } from './kit.js';
import { numberSaved } from './ownChats.js';
import { dateIn } from './provenance.js';
import { waitsForYes } from './referral.js';
import { endedBy, officeOf } from './threadSay.js';

/** Where the referral stands, until when it is kept, whether more can be written to the office, and that it is lost without its number. */
export function standing(thread: Thread, kit: Kit): string {
  const { waiting, opened, active, expires, goes } = kit.text.handoff.relay;
  const { status, openings, consent, receiver, expires: day } = thread.referral;
  const { waits } = kit.text.agreement.again;
  const office = officeOf(thread, kit);
  const last = openings.at(-1);
  const { gap } = marks[kit.language];
  const further = isFull(thread, kit) ? '' : `${gap}${goes}`;
  const line =
    status === 'closed'
      ? endedBy(thread, kit)
      : waitsForYes(thread.referral, kit.today)
        ? waits(office)
        : consent.state === 'active'
          ? active(office)
          : last
            ? `${opened(office, dateIn(kit.language, last.on))}${further}`
            : `${receiver === null ? waiting(office) : kit.text.reader.has(office)}${further}`;
  const full = isFull(thread, kit) ? [kit.text.caps.unanswered(most.unanswered)] : [];
  return [`${line}${gap}${expires(dateIn(kit.language, day))}`, ...full, ...unsaved(kit)].join('\n\n');
}

/** Whether anybody at the office has opened it by now. */
export function readSoFar({ referral }: Thread, kit: Kit): string {
  const { waiting, opened } = kit.text.handoff.relay;
  const office = officeOf({ referral }, kit);
  const last = referral.openings.at(-1);
  if (last) return opened(office, dateIn(kit.language, last.on));
  return referral.receiver === null ? waiting(office) : kit.text.reader.has(office);
}

/** Whether the office would read what is written next, but takes no more before it has answered (care.md PR-44). */
const isFull = ({ referral }: Thread, kit: Kit): boolean =>
  referral.status !== 'closed' && !waitsForYes(referral, kit.today) && isEnough(referral);

/** That a text was not taken because so many wait for an answer. */
export const tooMany = (kit: Kit): string =>
  `${kit.text.caps.notSent}${marks[kit.language].gap}${kit.text.caps.unanswered(most.unanswered)}`;

/** That the chat is lost with the page, at the web door, where its person has not kept the number; in Teams it stays. */
const unsaved = (kit: Kit): string[] => (kit.door === 'web' && !numberSaved(kit) ? [kit.text.renewing.unsaved] : []);

/** Who reads what is written in a chat that is not over: the office, or, where a yes or an answer is needed first, nobody but the person. */
export function boxIn(thread: Thread, kit: Kit): string {
  if (waitsForYes(thread.referral, kit.today)) return kit.text.agreement.again.box;
  const { caps, handoff } = kit.text;
  return (isEnough(thread.referral) ? caps.box : handoff.relay.box)(officeOf(thread, kit));
}
