import { z } from 'zod';
import { asksSomething } from '../knowledge/asksSomething.js';
import { namesMeans } from '../knowledge/namesMeans.js';
import { isAtWriter, speaksOfAnother, speaksOfOwnWish, tellsWhatAnotherMeans } from '../knowledge/speaksOfAnother.js';
import { ifTheyKnew, speaksOfNow } from '../knowledge/speaksOf.js';
import { type Language, languageIn } from '../knowledge/language.js';
import { namesOwnChildren } from '../knowledge/recognition/heardDanger.js';
import { dangerGroups, type DangerGroup } from '../knowledge/recognition/labels.js';
import type { PublishedEntry } from '../knowledge/library.js';
import { answerSay, inAnotherLanguage, say, titled } from './answerSay.js';
import { besides, to } from './choices.js';
import { Carded, type Remembered, type Role } from './conversation.js';
import {
  answersIn,
  cardFor,
  cardOf,
  choicesOf,
  harmDone,
  isAnswer,
  isLearned,
  isOfPictures,
  mayBeAfraid,
  mayMisread,
  meansAtHand,
  ofAnother,
  readingCard,
  withCountry,
} from './dangerCard.js';
import { ask, dialog, end, type Choice, type Reply, type Say } from './dialog.js';
import { saidInDanger } from './harmStands.js';
import { textAt, type Kit } from './kit.js';
import { mayAsk } from './moments.js';
import { stepsFor } from './role.js';
import { momentTold } from './takenFor.js';
import { reminder, stillThinks, thinking, urgentLine } from './urgentLine.js';

const State = Carded.extend({ step: z.literal('shown') });
type At = z.infer<typeof State>;

/**
 * After a card: how the person is, whether they were misread, and the way back to what they asked (care.md CR-25, CR-41).
 * Begun with the place of a card, it shows the card once more: in another language, or with the numbers of the country that
 * was chosen from it (CR-22, CV-28).
 */
export const urgent = dialog({
  state: State,
  begin(argument, kit) {
    const [named = '', topic = '', ...rules] = argument.split('|');
    const groups = dangerGroups.filter((group) => named.split('+').includes(group));
    if (named === stillThinks) return thinking(kit);
    if (groups.length === 0) return end(reminder(kit));
    return shown({ groups, topic: topic || null, rules }, kit, [cardFor(groups, kit, rules)]);
  },
  steps: {
    shown({ topic, ...card }, heard, own) {
      if (heard.kind !== 'chose') return undefined;
      const kit = readingCard(card, own);
      const { afterYes, afterUnsaid, corrected: toQuestion, still, whatMeant } = kit.text.care.urgent;
      const about = topic?.includes('/') && heard.choice !== 'misread' ? null : topic;
      const medical = card.groups.includes('recent') && heard.choice !== 'misread' ? titled('medical-care', kit) : [];
      const onward = [...medical, ...onwardFrom(about, kit, own).filter(({ id }) => id !== medical[0]?.id)];
      switch (heard.choice) {
        case 'safe':
          return end(card.rules.includes(harmDone) ? saidInDanger(still, kit, true) : say(kit, { text: afterYes, choices: onward }));
        case 'unsafe':
          return card.rules.includes(harmDone) ? end(saidInDanger(still, kit, true)) : thinking(kit);
        case 'unsaid':
          return end(say(kit, { text: afterUnsaid, choices: onward }));
        case 'misread':
          return { ...end(say(kit, { text: topic ? toQuestion : whatMeant, choices: onward })), about: corrected(card, kit.conversation) };
        default:
          return undefined;
      }
    },
  },
});

/** The ways on once a card was answered, in its language: what its message was about (`Carded`), or the options; where that is not the one of the chat, also to go on in it. */
function onwardFrom(topic: string | null, kit: Kit, { language }: Kit): Choice[] {
  const { toQuestion, goOn } = kit.text.care.urgent;
  const near = topic?.split('/').flatMap((id) => titled(id, kit)) ?? [to.answer('my-options', goOn)];
  const question = topic && near.length === 1 ? near.map(({ id, label }): Choice => ({ id, label: toQuestion(label) })) : near;
  const isForeign = kit.language !== language;
  const contacts = isForeign ? { ...to.contacts(kit.text), id: `help/${kit.language}` } : to.contacts(kit.text);
  const change: Choice[] = isForeign ? [{ id: `changeLanguage/${kit.language}`, label: kit.text.language.goOn }] : [];
  return [...question, contacts, to.stop(kit.text), ...change];
}

/** What is told of this moment after talk of dying. */
const ofNow: readonly string[] = [meansAtHand, harmDone];

type Corrected = 'misread' | 'warned' | 'minor';

/** What is remembered of a card that misread the person (care.md CR-41): never that something taken was none. */
export const corrected = (
  { groups, rules }: Pick<Carded, 'groups' | 'rules'>,
  { misread, warned, minor }: Pick<Remembered, Corrected>,
): Pick<Remembered, Corrected> => ({
  misread: [...misread, ...rules.filter((rule) => rule !== harmDone && rule !== ofAnother)],
  warned: warned.filter((group) => !groups.includes(group)),
  minor: groups.includes('child') ? [] : minor,
});

/**
 * The card for what a message shows of danger, above the answer to what it asks (care.md CR-20, CR-40): once for each group
 * in a conversation, and once more when it is about this very moment, or when somebody who was only taken for a child tells of
 * one; then one line (CR-26). Nobody is ever told (CR-31).
 * @returns undefined where nothing was recognized, or only what the person said was misread
 */
export function urgentReply(words: string, kit: Kit): Reply | undefined {
  const { warned, misread, minor, imminent, place } = kit.conversation;
  const rules = kit.signs(words).rules.filter(({ rule }) => !misread.includes(rule));
  const ofMinor = rules.filter(({ group, rule }) => group === 'child' && !isLearned(rule)).map(({ rule }) => rule);
  const found = new Set(rules.map(({ group }) => group));
  // Whoever would be killed if somebody knew threatens nobody.
  const isFeared = found.has('danger') && isAtWriter(words) && ifTheyKnew(words);
  const groups = kit.signs(words).danger.filter((group) => found.has(group) && !(isFeared && group === 'threat'));
  if (groups.length === 0) return undefined;
  const now = speaksOfNow(words);
  const told = minor.length > 0 || ofMinor.length === 0 ? warned : warned.filter((group) => group !== 'child');
  const known = cardOf(kit.conversation)?.rules ?? (place?.startsWith('help') ? [] : undefined);
  // Under a card, or the contacts, a rule that did not fire for it may say that it has become worse; that somebody still wants to die does not.
  const isAtHand = rules.some(({ rule }) => ofNow.includes(rule) && known?.includes(rule) !== true);
  const isWorse =
    isAtHand ||
    (known !== undefined &&
      rules.some(({ group, rule }) => !isLearned(rule) && !known.includes(rule) && (group !== 'self' || namesMeans(words))));
  // Of this very moment it is told once, and again where neither the card nor the contacts stand any more.
  const fresh = (now && (!imminent || known === undefined)) || isWorse ? groups : groups.filter((group) => !told.includes(group));
  if (fresh.length === 0) return undefined;
  for (const group of fresh) kit.count('urgent', group);
  const entry = asksSomething(words) ? sureAnswer(words, fresh, kit) : undefined;
  const below = entry && !entry.sensitive ? [...inAnotherLanguage(entry, kit), answerSay(entry, kit)] : [];
  const teller = whoTells(words, fresh, kit);
  const names = [...rules.map(({ rule }) => rule), ...(teller ? [ofAnother] : [])];
  const written = writtenIn(names, kit);
  // Whoever was misread is one step from what they asked; a child is asked nothing (care.md CV-45).
  const inWritten = { ...kit, text: textAt(kit.door, written) };
  const steps = teller ? [stepsFor(teller, inWritten)] : [];
  const near = [...steps, ...(entry || fresh.includes('child') ? [] : mayAsk(words, inWritten))];
  const card = cardFor(fresh, { ...kit, written }, names);
  const topic = entry?.id ?? (mayMisread({ groups: fresh, rules: names }) ? nearestTo(words, kit) : null);
  return {
    ...shown({ groups: fresh, topic, rules: names }, kit, [card, ...below], near),
    about: {
      warned: [...new Set([...warned, ...fresh])],
      minor: [...new Set([...minor, ...ofMinor])],
      imminent: imminent || now,
      ...(kit.conversation.role === null && teller && { role: teller }),
    },
  };
}

/**
 * What somebody is who tells of danger to another (care.md CV-42): a parent of whoever they tell of is a witness too. Undefined for whoever
 * tells of their own, and for a child, who may tell of another child: each is told as a child that they are right to tell.
 */
function whoTells(words: string, groups: readonly DangerGroup[], kit: Kit): Role | undefined {
  const told = momentTold(words, kit);
  if (told === 'disclosure' || (groups.includes('danger') && isAtWriter(words))) return undefined;
  if (groups.includes('self') && speaksOfOwnWish(words)) return undefined;
  const ofOwnChild = groups.includes('child') && !groups.includes('self') && namesOwnChildren(words);
  const isTheirAnger = groups.includes('threat') && !groups.includes('danger') && tellsWhatAnotherMeans(words);
  if (told === 'manager') return told;
  if (told === 'friend' || isTheirAnger) return groups.includes('child') && !ofOwnChild ? undefined : 'witness';
  if (ofOwnChild) return 'witness';
  const { role } = kit.conversation;
  return (role === 'manager' || (role === 'witness' && !groups.includes('child'))) && speaksOfAnother(words) ? role : undefined;
}

/**
 * What surely answers a message that asks; where it only tells, nothing stands below a card: what is nearest to "I want it to
 * end" answers no question. A child is never sent to an office for staff (care.md CV-45).
 */
function sureAnswer(words: string, groups: readonly DangerGroup[], kit: Kit): PublishedEntry | undefined {
  const { decision, top } = kit.find(words);
  const entry = decision === 'answer' && top[0] ? kit.library.published(top[0].id) : undefined;
  return groups.includes('child') && entry?.group === 'ombuds' ? undefined : entry;
}

/** The topics that a message may be about, for whoever is misread: the one that is sure, or at most three, with a slash between. */
function nearestTo(words: string, kit: Kit): string | null {
  const { decision, top } = kit.find(words);
  const near = decision === 'none' ? [] : top.slice(0, decision === 'answer' ? 1 : 3);
  return near.map(({ id }) => id).join('/') || null;
}

/** The language of the words; of a few words, the one language whose rules know them (the name of a rule begins with it). */
function writtenIn(rules: readonly string[], { written, language }: Kit): Language {
  const known = new Set(rules.flatMap((rule) => languageIn(rule.split('/')[0]) ?? []));
  const [only = written] = known;
  return written === language && known.size === 1 ? only : written;
}

/** What helps whoever is afraid to meet somebody. */
const ofMeeting = ['safety-plan', 'someone-to-accompany-me'];
/** The same where pictures are to be shown. */
const ofPictures = ['online-harassment', 'keep-evidence', 'police-report'];

/** A card and what stands below it, with the choices of the card under the last, and the place that shows the card again. */
function shown(about: Omit<At, 'step' | 'language'>, kit: Kit, said: [Say, ...Say[]], near: readonly Choice[] = []): Reply {
  const { groups, topic, rules } = about;
  const { language } = said[0];
  const topics = mayBeAfraid(groups, rules) ? ofMeeting : isOfPictures(groups, rules) ? ofPictures : [];
  const ways = topics.flatMap((id) => titled(id, { ...kit, language }));
  const last = { ...said.at(-1)!, choices: choicesOf(groups, language, kit, [...ways, ...besides(near, ways)]) };
  const place = [`urgent/${groups.join('+')}`, topic ?? '', ...rules].join('|');
  return { ...ask<At>({ step: 'shown', ...about, language: said[0].language }, ...said.slice(0, -1), last), place };
}

/**
 * What is said of danger above a reply to words that were meant for somebody else, such as an office (care.md CR-20): the
 * card, whose question can be answered beside what is open (`besideCard.ts`), or the line; its other ways on are one button.
 */
export function withCare(reply: Reply, words: string, kit: Kit): Reply {
  const card = urgentReply(words, kit);
  const line = card ? undefined : urgentLine(words, kit);
  const [first, ...below] = [...(card?.say ?? []), ...(line ? [line] : [])].map((one) => ({ ...one, choices: [] }));
  const last = reply.say.at(-1);
  if (!first || !last) return reply;
  const before = kit.conversation.carded;
  const carded = card ? Carded.parse(card.at) : reply.stays ? before : null;
  const answers = card && carded ? answersIn(carded.groups, first.language, kit) : [];
  // The answers to a card before this one are none to it.
  const own = last.choices.filter(({ id }) => !(card && before && isAnswer(id)));
  // In Teams each card keeps its buttons; where numbers are typed, those of two cards would be taken for each other.
  const isApart = kit.door === 'teams' && reply.listens === true && answers.length > 0;
  const above = isApart ? { ...first, choices: withCountry(answers, first.language, kit), listens: true as const } : first;
  const offered = [...(isApart ? [] : answers), ...own];
  const choices = [...offered, ...besides([to.contacts(kit.text)], offered)];
  const say = [above, ...below, ...reply.say.slice(0, -1), { ...last, choices }];
  return { ...reply, say, about: { ...reply.about, ...card?.about, carded } };
}
