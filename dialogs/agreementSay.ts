import { say } from './answerSay.js';
import type { Thread } from './care.js';
import { to } from './choices.js';
import { consentSay } from './consentSay.js';
import { end, listen, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { colleagueAsked } from './notices.js';
import { dateIn } from './provenance.js';
import { asOf } from './consent.js';
import { relayOffice, type RelayOffice } from './relayOffice.js';
import { kindOf } from './threadSay.js';
import { coversTeams, speakingOf } from './wholeInTeams.js';

/** Who at the office would have it from now on; null where anybody there may take it over. */
export function readerOf({ referral }: Thread, { people }: RelayOffice): string | null {
  const next = colleagueAsked(referral)?.to ?? referral.receiver;
  return next !== null && people.includes(next) ? next : null;
}

/** The exact text of a consent that is asked for again, apart from the payload: what has changed, and all that the first one said (care.md CO-03, CO-10). */
export function noticeAgain(thread: Thread, office: RelayOffice, plain: Kit): string {
  const kit = speakingOf(coversTeams(office, thread), plain);
  const { why, rules, anybody, ask } = kit.text.agreement.again;
  const { referral } = thread;
  const asked = colleagueAsked(referral);
  const state = asOf(referral.consent, kit.today).state;
  const reason = asked
    ? why.colleague(asked.by, asked.to)
    : state === 'expired'
      ? why.ranOut(dateIn(kit.language, referral.consent.until))
      : why.refused;
  const reader = readerOf(thread, office) ?? anybody;
  const kind = kindOf(thread);
  const demonstration = office.service.demonstration ? [kit.text.handoff.demonstration] : [];
  const rule = kind === 'report' ? rules.report(reader) : rules.talk(reader);
  return [...demonstration, reason, kit.text.handoff.consent.about[kind], rule, `**${ask}**`].join('\n\n');
}

/** The text that would go to the office: what the person wrote meanwhile, or the plain wish to go on. */
export const payloadAgain = (words: string | undefined, kit: Kit): string => words ?? kit.text.agreement.again.wish;

/** All that stands on the screen, to see whether it is still so when the person says yes. */
export const onScreenAgain = (thread: Thread, office: RelayOffice, words: string | undefined, kit: Kit): string =>
  [noticeAgain(thread, office, kit), payloadAgain(words, kit)].join('\n');

/**
 * Asks for a fresh yes, "no" first (care.md CO-09, CO-10). What the person wrote meanwhile is not lost: it stands in the
 * preview, and whatever they write next joins it.
 * @param words what they wrote and could not send
 * @param simpler says it in other words instead (CO-06)
 */
export function askAgain(thread: Thread, words: string | undefined, kit: Kit, simpler = false): Reply {
  const { id, service } = thread.referral;
  const office = relayOffice(service, kit);
  if (!office) return end(say(kit, { text: kit.text.handoff.doors.gone, choices: [...wayOut(kit), to.stop(kit.text)] }));
  const { unsent, box } = kit.text.agreement.again;
  const { simple } = speakingOf(coversTeams(office, thread), kit).text.agreement.again;
  const shown = kit.seal(onScreenAgain(thread, office, words, kit));
  const sealed = words === undefined ? '' : kit.seal(words);
  const screen = consentSay(office, payloadAgain(words, kit), kit, simpler, { notice: noticeAgain(thread, office, kit), simple });
  const above = words === undefined || simpler ? [] : [say(kit, { text: unsent, choices: [] })];
  return {
    ...listen({ step: 'asked', referral: id, words: sealed, shown }, ...above, {
      ...screen,
      choices: [...screen.choices, ...wayOut(kit)],
      box,
    }),
    goes: 'renewal',
    place: `renewal/${sealed}`,
    about: { referral: id },
  };
}

/** Reading it all and deleting it all need no yes. */
const wayOut = ({ text }: Kit): Choice[] => [
  { id: 'relay/whole', label: text.handoff.menu.whole },
  { id: 'relay/takeBack', label: text.handoff.menu.takeBack },
];
