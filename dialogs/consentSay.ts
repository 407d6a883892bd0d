import { say } from './answerSay.js';
import type { Say } from './dialog.js';
import type { Kit } from './kit.js';
import type { RelayOffice } from './relayOffice.js';

/** The exact text of a consent, apart from the payload: what it is about, who may do what, what is kept, how to stop (care.md CO-03). */
export function noticeOf(office: RelayOffice, kit: Kit): string {
  const { about, rules, unanswered, inShort, ask } = kit.text.handoff.consent;
  const kind = office.kind === 'report' ? 'report' : 'talk';
  const demonstration = office.service.demonstration ? [kit.text.handoff.demonstration] : [];
  return [...demonstration, about[office.kind], rules[kind], unanswered, `${inShort[kind]}\n\n**${ask[office.kind]}**`].join('\n\n');
}

/**
 * One destination, one screen, one consent: "no" first, both answers alike, nothing ticked beforehand (care.md CO-02).
 * @param simpler says it in other words instead (CO-06); the consent is to the full text, which is shown again first
 * @param words what stands on it, and the same in other words, where it is not the first consent
 */
export function consentSay(
  office: RelayOffice,
  payload: string,
  kit: Kit,
  simpler: boolean,
  words = { notice: noticeOf(office, kit), simple: kit.text.handoff.consent.simple[office.kind] },
): Say {
  const { no, yes, change, simpler: inOtherWords } = kit.text.handoff.consent;
  return say(kit, {
    title: office.name,
    text: simpler ? `${words.simple}\n\n${words.notice}` : words.notice,
    exact: payload,
    choices: [
      { id: 'no', label: no },
      { id: 'yes', label: yes },
      { id: 'change', label: change },
      ...(simpler ? [] : [{ id: 'simpler', label: inOtherWords }]),
    ],
  });
}
