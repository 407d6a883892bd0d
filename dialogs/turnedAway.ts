import { asksOutOfReport } from '../knowledge/asksOutOfReport.js';
import { asksSomething } from '../knowledge/asksSomething.js';
import type { Found } from '../knowledge/library.js';
import { isClosed } from '../knowledge/recognition/labels.js';
import { saysRequest } from '../knowledge/saysRequest.js';
import { speaksForOthers } from '../knowledge/speaksForOthers.js';
import { wasLetDown } from '../knowledge/wasLetDown.js';
import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, saying, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { momentReply } from './moments.js';
import { heavySince } from './sinceReported.js';
import { supportOf } from './support.js';
import { momentTold, type Told } from './takenFor.js';

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
export const turnedAway = saying((argument, kit) => {
  const [what, topic = ''] = argument.split('/');
  if (what === 'silence') return waitsHeavily(topic, [], kit);
  return what === 'report' ? notInReport(kit) : letDown(kit);
});

/**
 * @param asked topics of what was asked beside it, or surely told
 * @param first a way that stands before them
 */
function letDown(kit: Kit, asked: readonly string[] = [], first: readonly Choice[] = []): Reply {
  const choices = [
    ...first,
    ...asked.flatMap((id) => titled(id, kit)),
    ...titled('which-office', kit),
    { id: 'services/ombuds', label: kit.text.offices.kinds.ombuds },
    to.talk(kit.text),
    to.stop(kit.text),
  ];
  return { ...end(say(kit, { text: kit.text.care.turnedAway.letDown, choices })), place: 'turnedAway/office' };
}

function notInReport(kit: Kit): Reply {
  const choices = [
    to.kept(kit.text),
    ...titled('withdraw-report', kit),
    ...titled('report-confidentiality', kit),
    { id: 'services/report', label: kit.text.offices.kinds.report },
  ];
  return { ...end(say(kit, { text: kit.text.care.turnedAway.notInReport, choices })), place: 'turnedAway/report' };
}

/** Somebody who listens first, and what to do while they wait beside it. */
async function waitsHeavily(topic: string, near: readonly string[], kit: Kit): Promise<Reply> {
  const { choice } = await supportOf(kit);
  const topics = [...new Set([topic, ...near])].flatMap((id) => titled(id, kit));
  const choices = [choice, ...topics, to.contacts(kit.text), to.stop(kit.text)];
  return { ...end(say(kit, { text: kit.text.followUp.heavy, choices })), place: `turnedAway/silence/${topic}` };
}

/** Moments of whoever is accused, or tells of somebody else: what an office did not do takes no side here. */
const ofOthers: readonly (Told | undefined)[] = ['accused', 'own-behaviour', 'accused-family', 'friend'];

const isOfOthers = (words: string, kit: Kit): boolean =>
  kit.conversation.role === 'accused' || (!saysRequest('formal-report', words) && ofOthers.includes(momentTold(words, kit)));

/** What is asked in the same message: where to report, for whoever wants to, and what search thinks near, or is sure of where nothing is asked. */
function askedBeside(words: string, { decision, top }: Found): string[] {
  const where = saysRequest('formal-report', words) ? ['formal-report-where'] : [];
  const asked = asksSomething(words) ? top : decision === 'answer' ? top.slice(0, 1) : [];
  const near = asked.map(({ id }) => id).filter((id) => !ofOffice.includes(id));
  return [...new Set([...where, ...near])].slice(0, 3);
}

/**
 * The reply to whoever tells that an office or a superior laughed or did nothing, or that they cannot bear the silence any more, and
 * to whoever wants words taken out of a complaint.
 * A first disclosure keeps its own reply, under the same sentence (care.md CV-40). Undefined for everything else.
 * @param found what the message would be answered with
 */
export async function turnedAwayReply(words: string, found: Found, kit: Kit): Promise<Reply | undefined> {
  if (asksOutOfReport(words)) return notInReport(kit);
  const { moment } = kit.signs(words);
  if (moment !== undefined && isClosed(moment)) return undefined;
  const waiting = heavySince(words, kit.conversation.role);
  const isTold = moment === 'disclosure' && !kit.conversation.disclosed;
  if (waiting && !isTold) return waitsHeavily(waiting, asksSomething(words) ? found.top.slice(0, 2).map(({ id }) => id) : [], kit);
  if (!wasLetDown(words) || speaksForOthers(words) || momentTold(words, kit) === 'manager' || isOfOthers(words, kit)) return undefined;
  if (asksSomething(words) && found.decision === 'answer' && !ofOffice.includes(found.top[0]?.id ?? '')) return undefined;
  const told = isTold ? await momentReply(words, found, kit) : undefined;
  if (!told) return letDown(kit, askedBeside(words, found), saysRequest('delete', words) ? [to.kept(kit.text)] : []);
  return { ...told, say: [say(kit, { text: kit.text.care.turnedAway.letDown, choices: [] }), ...told.say] };
}
