import { answersElse } from '../knowledge/afterCard.js';
import { languages, marks } from '../knowledge/language.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import { stillThinksOfDying, wontHurtThemselves } from '../knowledge/saidInCrisis.js';
import { say } from './answerSay.js';
import { aside } from './aside.js';
import type { Conversation } from './conversation.js';
import { to } from './choices.js';
import type { Choice, Reply } from './dialog.js';
import type { Thread } from './care.js';
import { help } from './help.js';
import { whileWaiting } from './hoursSay.js';
import type { Kit } from './kit.js';
import { answerAtLength } from './saidSafe.js';
import { shortAnswerIn } from './shortAnswer.js';
import { meanings } from './typed.js';
import { relayed } from './usedUp.js';
import { answersToCard, asksSafe, cardOf, isAnswer, ofAnother, readingCard, wordsFor } from './dangerCard.js';
import { corrected } from './urgent.js';

const kindOf = (id: string): string => (id === 'unsafe' || id.startsWith('help/') ? 'no' : id);

/** What short words answer to the card: what is not surely a yes never counts as safe. */
const answerOf = { yes: 'safe', no: 'no', unclear: 'unsaid', unsaid: 'unsaid', misread: 'misread' } as const;

/**
 * The answer to a card of danger that whole words are, in any of the six languages, while its question stands (care.md
 * CR-25): nobody else is to read it.
 */
export function answerIn(
  words: string,
  { carded, active, offered }: Pick<Conversation, 'carded' | 'active' | 'offered'>,
  kit: Pick<Kit, 'written' | 'signs'>,
): string | undefined {
  const card = cardOf({ carded, active });
  if (!card || (active?.dialog === 'urgent' && answersElse(words))) return undefined;
  // "Yes, I think of it every day" is no yes to whether somebody is safe.
  if (card.groups.includes('self') && (stillThinksOfDying(words) || wontHurtThemselves(words))) return undefined;
  const named = languages.flatMap((language) => answersToCard(card.groups, language)).map(({ id, label }) => [label, kindOf(id)] as const);
  const short =
    shortAnswerIn(words) ??
    (active?.dialog === 'urgent' && asksSafe(card.groups) && isPiece(words, kit.written) ? answerAtLength(words, kit) : undefined);
  const meant = meanings(named)(words) ?? (short && answerOf[short]);
  return meant && offered.find(({ id }) => isAnswer(id) && kindOf(id) === meant)?.id;
}

/** What was offered, without the answers to a card. */
const stillOpen = ({ offered }: Conversation): Choice[] => offered.filter(({ id }) => !isAnswer(id));

/**
 * Whether words or buttons are heard for the sake of safety beside what stands there, which then goes on as it was: also
 * beside a chat that is over, where nothing is open any more.
 */
const staysOpen = ({ active, carded }: Conversation): boolean => carded !== null || (active?.listens ?? false);

/**
 * The contacts, and what somebody answers to a card of danger, beside something that is open: a chat with an office, or a
 * text that is being written. Undefined for anything else.
 * @param back stands for the ways of a chat with an office: no yes is asked for beside the contacts (CO-06)
 */
export async function besideCard(choice: string, kit: Kit, back: readonly Choice[]): Promise<Reply | undefined> {
  const { carded, active } = kit.conversation;
  if (!staysOpen(kit.conversation)) return undefined;
  const listening = active?.listens ? active.dialog : '';
  const open = ['relay', 'renewal'].includes(listening) ? back : stillOpen(kit.conversation);
  if (/^(help(\/|$)|unsafe$)/.test(choice)) {
    const { say: said } = await help.begin(choice === 'unsafe' ? '' : choice.slice('help/'.length), kit);
    return aside(kit, said, { carded: null }, open);
  }
  if (!carded || !isAnswer(choice)) return undefined;
  const inCard = readingCard(carded, kit);
  const { afterYes, afterUnsaid } = inCard.text.care.urgent;
  const { notSent, corrected: understood } = inCard.text.reader.care;
  const text = choice === 'safe' ? afterYes : choice === 'unsaid' ? afterUnsaid : understood;
  const unread = relayed.includes(listening) ? [notSent] : [];
  const about = choice === 'misread' ? corrected(carded, kit.conversation) : {};
  const isOffer = ({ id }: Choice): boolean => id === `changeLanguage/${inCard.language}`;
  const ways = inCard === kit ? open : open.map((way) => (isOffer(way) ? way : { ...way, language: kit.language }));
  return aside(kit, [say(inCard, { text: [text, ...unread].join('\n\n'), choices: [] })], { ...about, carded: null }, ways);
}

/**
 * That a chat is over, said while nobody has answered a card of danger: its question stands once more under that, and whatever
 * answers it is read by nobody at the office (care.md CR-25).
 */
export function underEnd(reply: Reply, kit: Kit): Reply {
  const { carded } = kit.conversation;
  const last = reply.say.at(-1);
  if (!carded || !last) return reply;
  const question = asksSafe(carded.groups) ? [wordsFor(carded.groups, kit.language, carded.rules.includes(ofAnother)).safe] : [];
  const choices = [...answersToCard(carded.groups, kit.language), ...last.choices, to.contacts(kit.text)];
  const say = [...reply.say.slice(0, -1), { ...last, text: [last.text, ...question].join('\n\n'), choices }];
  const { clears: _, ...kept } = reply;
  return { ...kept, say, about: { ...reply.about, carded: { ...carded, language: kit.language } } };
}

/** After words that tell of danger: that the office reads them only when somebody is there, and when that is (care.md CR-25). */
export async function whenRead({ referral }: Thread, reply: Reply, kit: Kit): Promise<Reply> {
  const { sent, open: soon } = kit.text.reader.care;
  const { text } = await whileWaiting(referral.service, referral.due, kit);
  const last = { ...reply.say.at(-1)!, text: [sent, text, soon].filter(Boolean).join(marks[kit.language].gap) };
  return { ...reply, say: [...reply.say.slice(0, -1), last] };
}
