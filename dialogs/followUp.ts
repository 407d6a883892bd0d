import { answerSay, partSay, say } from './answerSay.js';
import { answer, answerAt, answerSurely } from './answer.js';
import { aside } from './aside.js';
import { to } from './choices.js';
import type { Reply, Say } from './dialog.js';
import { cardOf, mayMisread } from './dangerCard.js';
import { answerTo, otherReadings } from './ellipses.js';
import { isEllipsis, type Ellipsis, type FollowUp } from './followUpWords.js';
import { guide } from './guide.js';
import { toListeners } from './heavy.js';
import type { Kit } from './kit.js';

const noMore = (kit: Kit): Reply =>
  aside(kit, [say(kit, { text: kit.text.followUp.noOtherWords, choices: [to.topics(kit.text), to.talk(kit.text)] })]);

/** More of the answer that stands there, or that there is no more. */
const onward = (stands: ReturnType<typeof answerAt>, kit: Kit): Promise<Reply> | Reply =>
  stands && stands.part < stands.entry.in[kit.language].full.length
    ? answer.begin(`${stands.entry.id}/${stands.part + 1}`, kit)
    : noMore(kit);

/** A short question about what stands there: what answers it, or more of that where it stands there already. */
function continued(kind: Ellipsis, words: string, kit: Kit): Promise<Reply> | Reply {
  const choice = answerTo(kind, kit);
  const [what, name = '', part] = choice.split('/');
  if (what === 'guide') {
    const { place } = kit.conversation;
    return place === choice || place?.startsWith(`${choice}/`) ? noMore(kit) : begunAt(choice, kit);
  }
  const stands = answerAt(kit);
  if (stands?.entry.id === name && (part === undefined || stands.part === Number(part))) return onward(stands, kit);
  return part === undefined ? answerSurely(name, otherReadings(kind, name), words, kit) : begunAt(choice, kit);
}

/** The place is the choice itself, as of whatever a button begins. */
async function begunAt(choice: string, kit: Kit): Promise<Reply> {
  const [what, ...argument] = choice.split('/');
  return { place: choice, ...(await (what === 'guide' ? guide : answer).begin(argument.join('/'), kit)) };
}

/** What answers a short question beside something that is open: only what is read, with no way of its own; the choices that stand there, where nothing does. */
async function besideOpen(kind: Ellipsis, kit: Kit): Promise<Say[]> {
  const choice = answerTo(kind, kit);
  const [what, name = '', part] = choice.split('/');
  const entry = what === 'answer' ? kit.library.published(name) : undefined;
  if (what === 'answer' && !entry) return [say(kit, { text: kit.text.always.oneOfThese, choices: [] })];
  const said = entry ? [(part && partSay(entry, Number(part), kit)) || answerSay(entry, kit)] : (await begunAt(choice, kit)).say;
  return said.map((one) => ({ ...one, choices: [] }));
}

/**
 * The reply to words about what stands there, or about how their writer is: more of the answer, or the one that a short question
 * is about; where there is no more, that there is not, and where else to turn. Whoever says how they are is offered somebody who
 * listens. Under a card of danger the contacts are named (care.md CR-26), and a short question is answered only where the card may
 * misread its person.
 */
export async function followUp(kind: FollowUp, words: string, kit: Kit): Promise<Reply> {
  const { followUp: text, care, always } = kit.text;
  const { active } = kit.conversation;
  const card = cardOf(kit.conversation);
  if (card) {
    const answers = isEllipsis(kind) && mayMisread(card) ? await besideOpen(kind, kit) : [];
    return aside(kit, [...answers, say(kit, { text: care.urgent.reminder, choices: [to.contacts(kit.text)] })]);
  }
  // What is open stays open: a text that is being written, or a yes that is asked for.
  if (active !== null && active.dialog !== 'answer') {
    if (isEllipsis(kind)) return aside(kit, await besideOpen(kind, kit));
    const beside = kind === 'feelings' ? { text: text.heavy, choices: [to.contacts(kit.text)] } : { text: always.oneOfThese, choices: [] };
    return aside(kit, [say(kit, beside)]);
  }
  if (kind === 'feelings') return toListeners(kit);
  if (isEllipsis(kind)) return continued(kind, words, kit);
  return kind === 'explain' ? onward(answerAt(kit), kit) : noMore(kit);
}
