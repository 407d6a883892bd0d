import { say } from './answerSay.js';
import type { Say } from './dialog.js';
import type { Kit } from './kit.js';
import { unanswered } from './hoursSay.js';
import type { Expectation } from './promise.js';
import type { RelayOffice } from './relayOffice.js';

const unknown: Expectation = { kind: 'none' };

/**
 * The exact text of a consent, apart from the payload: what it is about, who may do what, what is kept, how to stop
 * (care.md CO-03). It names days and no "now", so that it stays as it is while its person reads (CO-10).
 * @param when an answer will probably come
 */
export function noticeOf(office: RelayOffice, kit: Kit, when: Expectation = unknown): string {
  const { about, rules, inShort, ask } = kit.text.handoff.consent;
  const kind = office.kind === 'report' ? 'report' : 'talk';
  const demonstration = office.service.demonstration ? [kit.text.handoff.demonstration] : [];
  return [...demonstration, about[office.kind], rules[kind], unanswered(when, kit), `${inShort[kind]}\n\n**${ask[office.kind]}**`].join(
    '\n\n',
  );
}

/**
 * One destination, one screen, one consent: "no" first, both answers alike, nothing ticked beforehand (care.md CO-02).
 * @param simpler says it in other words instead (CO-06); the consent is to the full text, which is shown again first
 */
export function consentSay(office: RelayOffice, payload: string, kit: Kit, simpler: boolean, when: Expectation = unknown): Say {
  const { simple, no, yes, change, simpler: inOtherWords } = kit.text.handoff.consent;
  const notice = noticeOf(office, kit, when);
  return say(kit, {
    title: office.name,
    text: simpler ? `${simple[office.kind]}\n\n${notice}` : notice,
    exact: payload,
    choices: [
      { id: 'no', label: no },
      { id: 'yes', label: yes },
      { id: 'change', label: change },
      ...(simpler ? [] : [{ id: 'simpler', label: inOtherWords }]),
    ],
  });
}
