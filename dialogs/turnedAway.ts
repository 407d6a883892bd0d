import { asksOutOfReport } from '../knowledge/asksOutOfReport.js';
import { asksSomething } from '../knowledge/asksSomething.js';
import type { Found } from '../knowledge/library.js';
import { isClosed } from '../knowledge/recognition/labels.js';
import { speaksForOthers } from '../knowledge/speaksForOthers.js';
import { wasLetDown } from '../knowledge/wasLetDown.js';
import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, saying, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { momentReply } from './moments.js';

/** Topics on what an office or a superior does, or on what was meant: none of them answers whoever was turned away there. */
const ofOffice: readonly string[] = [
  'human-resources-role',
  'ask-my-manager',
  'intent-and-impact',
  'staff-union-role',
  'gender-focal-point-role',
  'ombuds-what',
  'what-is-not-harassment',
  'manager-was-told',
  'i-am-accused',
  'false-report',
];

/** What is said to whoever was turned away, or wants something done that this chat cannot do; begun once more in another language (care.md CV-28). */
export const turnedAway = saying((argument, kit) => (argument === 'report' ? notInReport(kit) : letDown(kit)));

function letDown(kit: Kit): Reply {
  const choices = [
    ...titled('which-office', kit),
    { id: 'services/ombuds', label: kit.text.offices.kinds.ombuds },
    to.talk(kit.text),
    to.stop(kit.text),
  ];
  return { ...end(say(kit, { text: kit.text.care.turnedAway.letDown, choices })), place: 'turnedAway/office' };
}

function notInReport(kit: Kit): Reply {
  const choices = [
    ...titled('withdraw-report', kit),
    ...titled('report-confidentiality', kit),
    { id: 'services/report', label: kit.text.offices.kinds.report },
    to.kept(kit.text),
  ];
  return { ...end(say(kit, { text: kit.text.care.turnedAway.notInReport, choices })), place: 'turnedAway/report' };
}

/**
 * The reply to whoever tells that an office or a superior laughed or did nothing, and to whoever wants words taken out of a complaint.
 * A first disclosure keeps its own reply, under the same sentence (care.md CV-40). Undefined for everything else.
 * @param found what the message would be answered with
 */
export async function turnedAwayReply(words: string, found: Found, kit: Kit): Promise<Reply | undefined> {
  const { moment } = kit.signs(words);
  if (moment !== undefined && isClosed(moment)) return undefined;
  if (asksOutOfReport(words)) return notInReport(kit);
  if (!wasLetDown(words) || speaksForOthers(words) || moment === 'manager') return undefined;
  if (asksSomething(words) && found.decision === 'answer' && !ofOffice.includes(found.top[0]?.id ?? '')) return undefined;
  const told = moment === 'disclosure' && !kit.conversation.disclosed ? await momentReply(words, found, kit) : undefined;
  if (!told) return letDown(kit);
  return { ...told, say: [say(kit, { text: kit.text.care.turnedAway.letDown, choices: [] }), ...told.say] };
}
