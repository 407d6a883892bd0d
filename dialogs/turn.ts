import { asksSomething } from '../knowledge/asksSomething.js';
import type { Language } from '../knowledge/language.js';
import { atOnce } from './afterCard.js';
import { closed, moved, topicsAfter, under, withWaysBack, type Taken, type Turn } from './afterTurn.js';
import { say } from './answerSay.js';
import { choiceOf, commandIn, type Command } from './always.js';
import { aside } from './aside.js';
import { choiceAsked, askedThere, asksOn } from './asksOn.js';
import { answerIn, besideCard, underEnd } from './besideCard.js';
import { besideText } from './besideText.js';
import type { Thread } from './care.js';
import { inCountrySaid } from './countrySaid.js';
import { besides } from './choices.js';
import { readsOffice, sendsOn, type Conversation } from './conversation.js';
import type { Dialog, Heard, Reply, Say } from './dialog.js';
import { dialogs, begunBy } from './index.js';
import { followUp } from './followUp.js';
import { followUpIn, followUpChoice, tellsNoDanger } from './followUpWords.js';
import { cleaned } from './heardWords.js';
import { textAt, type Kit } from './kit.js';
import { saidAdult } from './minors.js';
import { answersNothing, showsMoment } from './moments.js';
import { held } from './goesOn.js';
import { inOtherWords } from './inOtherWords.js';
import { placedIn } from './placed.js';
import { withLines } from './linesBefore.js';
import { late, overdueFirst } from './late.js';
import { fresh, openThread } from './news.js';
import { underMoved, whereMoved, withoutMoved } from './movedAway.js';
import { namedAlone, withNoted, withOwn } from './named.js';
import { numberInMessage } from './numberInMessage.js';
import { whosePassed } from './organization.js';
import { answersInstead, ending, requested } from './requests.js';
import { digitsTyped } from './returnNumber.js';
import { choiceAbout, roleIn, withRole } from './role.js';
import { saidSafe } from './saidSafe.js';
import { shortAnswer } from './shortAnswer.js';
import { boxIn } from './standing.js';
import { officeOf } from './threadSay.js';
import { typedChoice, typedLabel } from './typed.js';
import { unreadable } from './unreadable.js';
import { urgentReply } from './urgent.js';
import { urgentLine } from './urgentLine.js';
import { usedUp } from './usedUp.js';
import { backTo, newsElsewhere, toOpenChat } from './waysBack.js';
import { bearsOut } from './takenFor.js';

/** What a person did. */
type Acted = Exclude<Heard, { kind: 'news' }>;

/**
 * One turn: what was heard meets where the conversation stands. In this order: what always works (HELP, another
 * language), an answer to the open question by button, number or label, a choice that begins something, a question.
 */
export async function turn(conversation: Conversation, heard: Heard, kit: Kit): Promise<Turn> {
  const { say: first, chats } = await newsElsewhere(kit);
  const now = { ...conversation, chats };
  const taken = await underMoved(heard, await turnHere(now, heard, { ...kit, conversation: now }), kit);
  if (first.length === 0) return taken;
  if (taken.say.length > 0) return under(first, taken);
  const after = { ...kit, conversation: taken.conversation ?? now };
  const choices = first.flatMap((one) => one.choices);
  const said = first.map((one, at) => ({ ...one, choices: at === first.length - 1 ? choices : [] }));
  return closed(after.conversation, aside(after, said), heard, after);
}

async function turnHere(conversation: Conversation, heard: Heard, kit: Kit): Promise<Turn> {
  const what = heard.kind === 'news' ? undefined : meant(heard, conversation, kit);
  // Whoever leaves may see nothing more: what is new waits until they come back.
  if (what?.kind === 'chose' && what.choice === 'leave') return answered(conversation, what, what, kit);
  const thread = showsNews(heard, kit) ? await openThread(kit) : undefined;
  const told = thread ? await fresh(thread, kit) : [];
  if (heard.kind === 'news') return toldOnly(told, conversation, kit);
  told.push(...(await overdueFirst(kit)));
  const taken = await answered(conversation, heard, what ?? heard, kit);
  return told.length === 0 ? taken : under(told, taken);
}

/** Whether nobody reads a chat any more. */
const isOver = (thread: Thread | undefined): boolean => thread === undefined || thread.referral.status === 'closed';

/** In Teams, what an office wrote is shown where the person asks for it, and to nobody who looks on (decisions.md D2). */
const showsNews = (heard: Heard, { door, conversation }: Kit): boolean =>
  door === 'web' || conversation.active?.dialog === 'relay' || (heard.kind === 'chose' && /^relay(\/|$)/.test(heard.choice));

/**
 * What an office wrote, when nobody did anything. Who reads the next words never changes by it, but where nobody reads them
 * any more: somebody may be typing. Whoever is in the chat sees its ways on; anybody else keeps what is open, and one button.
 */
async function toldOnly(told: Say[], conversation: Conversation, kit: Kit): Promise<Turn> {
  const news: Heard = { kind: 'news' };
  const { active, offered } = conversation;
  const thread = await openThread(kit);
  const writing = active?.dialog === 'relay' && active.listens;
  const toOffice = sendsOn(active);
  // The question of a card of danger stays, and so does its answer, which the office is not to read (care.md CR-25).
  if ((writing && told.length > 0 && conversation.carded === null) || (toOffice && isOver(thread))) {
    const reply = underEnd(await dialogs['relay']!.begin('news', kit), kit);
    return closed(moved(conversation, { reply, name: 'relay' }), { ...reply, say: [...told, ...reply.say] }, news, kit);
  }
  if (told.length > 0 && thread) {
    // Where the next words go to this office anyway, or are a word that it will read, nothing else is said of them.
    if (toOffice) return closed({ ...conversation, box: boxIn(thread, kit) }, aside(kit, told), news, kit);
    if (active?.dialog === 'codeWord') return closed(conversation, aside(kit, told), news, kit);
    const toAnswer = kit.text.reader.toAnswer(officeOf(thread, kit));
    const back = toOpenChat(thread, kit);
    const choices = [...besides(offered, [back]), back];
    return closed(conversation, aside(kit, [...told, say(kit, { text: toAnswer, choices })]), news, kit);
  }
  const slow = active === null || writing ? await late(kit) : undefined;
  if (!slow) return { say: told, conversation };
  const after = { ...conversation, ...slow.about };
  return slow.say.length === 0 ? { say: [], conversation: after } : closed(after, { say: slow.say, at: null, stays: true }, news, kit);
}

/** @param what what is meant by what was heard */
async function answered(conversation: Conversation, heard: Acted, what: Acted, kit: Kit): Promise<Turn> {
  const beside = (reply: Reply): Promise<Turn> => closed(moved(conversation, { reply, name: '' }), reply, heard, kit);
  const problem = heard.kind === 'said' ? unreadable(heard.words, kit) : undefined;
  if (problem) return beside(problem);
  const numbered = await numberInMessage(heard, kit);
  if (numbered) return closed(moved(conversation, numbered), numbered.reply, heard, kit);
  const now = whosePassed(conversation, what, kit);
  const here = { ...kit, conversation: now };
  const taken = usedUp(what, now, here) ?? (await take(now, what, here));
  const { reply } = taken;
  if (reply.forget) return { say: reply.say, conversation: null };
  const role = heard.kind === 'said' && what.kind === 'chose' ? roleIn(heard.words) : undefined;
  const after = { ...topicsAfter(what, now.active, moved(now, taken), kit), ...(role && { role }) };
  const place = reply.again && begunBy(after.place ?? 'welcome');
  if (!place) return closed(after, reply, heard, kit);

  const { language } = after;
  const unsent = heard.kind === 'said' ? await notSentIn(language, kit) : [];
  const inIt = { ...kit, language, written: language, text: textAt(kit.door, language), conversation: after };
  // The question of a card of danger stands in the new language too (care.md CR-25).
  const again = underEnd(await place.dialog.begin(place.argument, inIt), { ...inIt, conversation: { ...after, carded: now.carded } });
  const first = reply.say.map((one) => ({ ...one, choices: [] }));
  return closed(
    moved(after, { reply: again, name: place.name, began: after.place ?? 'welcome' }),
    {
      ...again,
      ...(reply.language && { language: reply.language }),
      say: [
        ...first,
        ...unsent,
        ...withWaysBack(
          again.say,
          reply.say.flatMap(({ choices }) => choices),
        ),
      ],
    },
    heard,
    kit,
  );
}

/**
 * A number or label that was offered, or a whole message that is a command or a title, means its choice; the rest are words.
 * Of words that are meant for somebody, no number and only a few commands are heard: HELP, another language, and to be forgotten.
 * To be forgotten is said of the chat with an office where somebody is in it, also when it is over.
 */
function meant(heard: Acted, { offered, asked, active, carded, referral, place }: Conversation, kit: Kit): Acted {
  if (heard.kind !== 'said') return heard;
  const words = cleaned(heard.words);
  const command = commandIn(words);
  const commanded = command && choiceOf(command, offered);
  const answer = answerIn(words, { carded, active, offered }, kit);
  const inChat = active?.listens ? readsOffice(active) : place === 'relay';
  const forgets = command?.name !== 'forget' || !inChat ? undefined : referral === null ? commanded : 'relay/takeBack';
  if (active?.listens) {
    const heardHere = command?.name === 'help' || (readsOffice(active) && namesLanguage(command)) ? commanded : forgets;
    const choice = answer ?? typedLabel(words, offered) ?? heardHere;
    return choice ? { kind: 'chose', choice, asked } : { kind: 'said', words };
  }
  const typed = answer ?? typedChoice(words, offered) ?? choiceAsked(words, kit) ?? inOtherWords(words, kit.conversation);
  const choice = typed ?? followUpChoice(words, kit.conversation) ?? forgets ?? commanded ?? choiceAbout(words, kit);
  return choice ? { kind: 'chose', choice, asked } : { kind: 'said', words };
}

const namesLanguage = (command: Command | undefined): boolean => command?.choice.startsWith('changeLanguage/') ?? false;

/** Whoever typed the name of a language in a chat with an office is told that it did not go there. */
async function notSentIn(language: Language, kit: Kit): Promise<Say[]> {
  const thread = sendsOn(kit.conversation.active) ? await openThread(kit) : undefined;
  const inIt = { ...kit, language, text: textAt(kit.door, language) };
  return thread ? [say(inIt, { text: inIt.text.reader.languageTyped(officeOf(thread, inIt)), choices: [] })] : [];
}

async function take(conversation: Conversation, heard: Acted, kit: Kit): Promise<Taken> {
  if (heard.kind === 'arrived') return begin('welcome', kit);
  const { active } = conversation;
  const beside = heard.kind === 'chose' ? await besideCard(heard.choice, kit, await backTo(kit)) : undefined;
  if (beside) return { reply: beside, name: '' };
  const current = heard.kind === 'said' || heard.asked === conversation.asked;
  const open: Dialog | undefined = active && current && Object.hasOwn(dialogs, active.dialog) ? dialogs[active.dialog] : undefined;
  const reply = (await digitsTyped(heard, kit)) ?? (active && open ? await open.resume(active.at, heard, kit) : undefined);
  if (reply) return { reply, name: active?.dialog ?? '' };
  if (heard.kind === 'said') return besideText(await inCountrySaid(heard.words, kit, { hear: said, begin }), kit);
  if (begunBy(heard.choice)) return besideText(await begin(heard.choice, kit), kit);
  return { reply: await repeated(current, kit), name: active?.dialog ?? 'welcome' };
}

/** Words: danger first (care.md CR-20), then what stands there, then what is asked to be done, unless they are surely about something else, then a question. */
async function said(words: string, kit: Kit): Promise<Taken> {
  const standing = followUpIn(words, kit.conversation.place);
  // Names of places and organizations alone tell of no danger, whatever they are like.
  const placed = placedIn(words);
  const after = placed ? undefined : atOnce(words, kit);
  if (after) return 'choice' in after ? begin(after.choice, kit) : { reply: after, name: 'urgent' };
  const urgent =
    saidAdult(words, kit) ?? (tellsNoDanger(standing) || placed || askedThere(words, kit) ? undefined : urgentReply(words, kit));
  const first = urgent ?? (await saidSafe(words, kit)) ?? shortAnswer(words, kit);
  if (first) return { reply: withRole(first, words, kit, bearsOut), name: 'urgent' };
  if (standing) return { reply: await followUp(standing, words, kit), name: 'answer' };
  const beside = asksOn(words, kit);
  if (beside) return 'choice' in beside ? begin(beside.choice, kit) : said(beside.words, kit);
  const named = placed && (await namedAlone(placed, words, kit));
  if (named) return { reply: named, name: 'where' };
  const here = withOwn(words, kit);
  const line = urgentLine(words, kit);
  const { request } = here.signs(words);
  // Whoever talks of dying is not taken to be leaving, and not refused (CR-25).
  const asked = line && request && ending.includes(request) ? undefined : request;
  const isTold = showsMoment(words, here) && !answersNothing(words, here);
  const alone = asked || asksSomething(words) ? undefined : held(line, words, here, isTold);
  if (alone) return 'choice' in alone ? begin(alone.choice, kit) : { reply: alone, name: 'urgent' };
  const isBegun = asked && !answersNothing(words, here) && (line !== undefined || !answersInstead(asked, words, here));
  const taken = isBegun
    ? await begin(requested(asked, words, here), here)
    : { reply: await dialogs['answer']!.begin('', here, words), name: 'answer' };
  const told = { ...taken, reply: withRole(taken.reply, words, here, bearsOut) };
  return withLines(withNoted(told, here, kit), words, kit);
}

async function begin(choice: string, kit: Kit): Promise<Taken> {
  const { name, dialog, argument } = begunBy(choice)!;
  return { reply: await dialog.begin(argument, kit), name, began: choice };
}

/**
 * The button of an earlier question can never answer a new one: what is open now is offered again, unchanged. Where that question
 * may have been of a chat that has moved to the web door, it says where that chat is.
 */
async function repeated(current: boolean, kit: Kit): Promise<Reply> {
  const { passed, unknownChoice } = kit.text.always;
  const moved = await whereMoved(kit);
  const text = [current && moved.length === 0 ? unknownChoice : passed, ...moved].join('\n\n');
  return aside(kit, [say(kit, { text, choices: [] })], moved.length === 0 ? {} : await withoutMoved(kit));
}
