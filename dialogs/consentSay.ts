import { declinesSending } from '../knowledge/wishes.js';
import { languages, marks } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import { say } from './answerSay.js';
import type { Heard, Say } from './dialog.js';
import type { Kit } from './kit.js';
import { unanswered } from './hoursSay.js';
import type { Expectation } from './promise.js';
import type { RelayKind, RelayOffice } from './relayOffice.js';
import { shortAnswerIn } from './shortAnswer.js';
import { meanings } from './typed.js';
import { coversTeams, speakingOf } from './wholeInTeams.js';

const unknown: Expectation = { kind: 'none' };

/**
 * The exact text of a consent, apart from the payload: what it is about, who may do what, what is kept, how to stop
 * (care.md CO-03). It names days and no "now", so that it stays as it is while its person reads (CO-10).
 * @param when an answer will probably come
 */
export function noticeOf(office: RelayOffice, plain: Kit, when: Expectation = unknown): string {
  const kit = speakingOf(coversTeams(office), plain);
  const { about, rules, inShort, ask } = kit.text.handoff.consent;
  const kind = office.kind === 'report' ? 'report' : 'talk';
  const demonstration = office.service.demonstration ? [kit.text.handoff.demonstration] : [];
  const rule = withServer(rules[kind], kit);
  return [...demonstration, about[office.kind], rule, unanswered(when, kit), `${inShort[kind]}\n\n**${ask[office.kind]}**`].join('\n\n');
}

/** A rule on who reads, and who else could: the limit that is told before every yes, not after it (care.md CO-03). */
export const withServer = (rule: string, { text, language }: Pick<Kit, 'text' | 'language'>): string =>
  `${rule}${marks[language].gap}${text.choosing.server}`;

/** What an office does with what it hears, and whether writing to it is a report. @param whole whether its Teams keeps whole messages */
export const aboutOffice = (kind: RelayKind, whole: boolean, kit: Kit): string => speakingOf(whole, kit).text.handoff.consent.about[kind];

const refuses = meanings(languages.flatMap((language) => textIn(language).draft.noes.map((no) => [no, true] as const)));

/** What may be anything ("never mind") is no answer. */
const isDeclined = (words: string): boolean => shortAnswerIn(words) === undefined && declinesSending(words);

/** Whether somebody refuses, by the button or in a word of any of the six languages: nobody has to say it twice (care.md CO-12). A yes is given by its button only. */
export const meansNo = (heard: Heard): boolean =>
  heard.kind === 'chose'
    ? heard.choice === 'no'
    : heard.kind === 'said' && (refuses(heard.words) === true || shortAnswerIn(heard.words) === 'no' || isDeclined(heard.words));

/** What stands on the screen of a first consent, and the same in other words. */
export const wordsOf = (office: RelayOffice, kit: Kit, when?: Expectation): { notice: string; simple: string } => ({
  notice: noticeOf(office, kit, when),
  simple: speakingOf(coversTeams(office), kit).text.handoff.consent.simple[office.kind],
});

/**
 * One destination, one screen, one consent: "no" first, both answers alike, nothing ticked beforehand (care.md CO-02).
 * @param simpler says it in other words instead (CO-06); the consent is to the full text, which is shown again first
 * @param words what stands on it, and the same in other words, where it is not the first consent
 */
export function consentSay(office: RelayOffice, payload: string, kit: Kit, simpler: boolean, words = wordsOf(office, kit)): Say {
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
