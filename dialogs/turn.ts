import { asksSomething } from '../knowledge/asksSomething.js';
import { namesSomebody } from '../knowledge/personNames.js';
import { holdsNumber } from '../knowledge/returnNumber.js';
import { textIn } from '../knowledge/text/index.js';
import { listeners } from './answer.js';
import { say } from './answerSay.js';
import { commandIn, topicIn } from './always.js';
import { firstSteps, plain, typedChoice, typedLabel } from './choices.js';
import type { Conversation } from './conversation.js';
import { end, type Choice, type Dialog, type Heard, type Reply, type Say } from './dialog.js';
import { dialogs, begunBy } from './index.js';
import { cleaned, lengthOf, longest } from './heardWords.js';
import { textAt, type Kit } from './kit.js';
import { answersNothing, showsMoment } from './moments.js';
import { late, overdueFirst } from './late.js';
import { noted } from './ownChats.js';
import { news } from './relay.js';
import { ending, requested } from './requests.js';
import { urgentLine, urgentReply } from './urgent.js';
import { usedUp } from './usedUp.js';
import { newsElsewhere, waysBack } from './waysBack.js';

/** What a person did. */
type Acted = Exclude<Heard, { kind: 'news' }>;

/** What one turn says, and where the conversation stands after it; `null` when the person had it forgotten. */
export interface Turn {
  say: Say[];
  conversation: Conversation | null;
}

/** A reply, and the dialog that goes on from it. */
interface Taken {
  reply: Reply;
  name: string;
  began?: string;
}

/**
 * One turn: what was heard meets where the conversation stands. In this order: what always works (HELP, another
 * language), an answer to the open question by button, number or label, a choice that begins something, a question.
 */
export async function turn(conversation: Conversation, heard: Heard, kit: Kit): Promise<Turn> {
  const { say: first, chats } = await newsElsewhere(kit);
  const { say: said, ...after } = await turnHere({ ...conversation, chats }, heard, { ...kit, conversation: { ...conversation, chats } });
  return { ...after, say: [...first, ...said] };
}

async function turnHere(conversation: Conversation, heard: Heard, kit: Kit): Promise<Turn> {
  const told = showsNews(heard, kit) ? await news(kit) : [];
  if (heard.kind === 'news') return toldOnly(told, conversation, kit);
  told.push(...(await overdueFirst(kit)));
  const taken = await answered(conversation, heard, kit);
  return told.length === 0 ? taken : { ...taken, say: [...told, ...taken.say] };
}

/** In Teams, what an office wrote is shown where the person asks for it, and to nobody who looks on (decisions.md D2). */
const showsNews = (heard: Heard, { door, conversation }: Kit): boolean =>
  door === 'web' || conversation.active?.dialog === 'relay' || (heard.kind === 'chose' && /^relay(\/|$)/.test(heard.choice));

/** What an office wrote, when nobody did anything: in the relay with its ways on, elsewhere by itself, so that what is open stays open. */
async function toldOnly(told: Say[], conversation: Conversation, kit: Kit): Promise<Turn> {
  const idle = conversation.active === null || conversation.active.dialog === 'relay';
  const slow = told.length === 0 && idle ? await late(kit) : undefined;
  if (slow) {
    const after = { ...conversation, ...slow.about };
    return slow.say.length > 0
      ? closed(moved(after, { reply: slow, name: 'relay' }), slow.say, { kind: 'news' }, kit)
      : { say: [], conversation: after };
  }
  if (told.length === 0 || conversation.active?.dialog !== 'relay') return { say: told, conversation };
  const reply = await dialogs['relay']!.begin('', kit);
  const heard: Heard = { kind: 'news' };
  return closed(moved(conversation, { reply, name: 'relay' }), [...told, ...reply.say], heard, kit);
}

async function answered(conversation: Conversation, heard: Acted, kit: Kit): Promise<Turn> {
  const problem = heard.kind === 'said' ? unreadable(heard.words, kit) : undefined;
  if (problem) return { say: [problem], conversation: { ...conversation, turns: conversation.turns + 1 } };

  if (heard.kind === 'said' && holdsNumber(heard.words) && !takesNumbers.includes(conversation.active?.dialog ?? '')) {
    // A message that is nothing but a number is somebody who comes back.
    const back = /\p{L}/u.test(heard.words) ? undefined : await dialogs['comeBack']!.resume({ step: 'typing' }, heard, kit);
    if (back && kit.door === 'web') return closed(moved(conversation, { reply: back, name: 'comeBack' }), back.say, heard, kit);
    const choices: Choice[] = conversation.offered.length > 0 ? conversation.offered : firstSteps(kit.text);
    return { say: [say(kit, { text: kit.text.handoff.number.inMessage, choices })], conversation };
  }
  const what = meant(heard, conversation, kit);
  const taken = usedUp(what, conversation, kit) ?? (await take(conversation, what, kit));
  const { reply } = taken;
  if (reply.forget) return { say: reply.say, conversation: null };
  const after = moved(conversation, taken);
  if (!reply.again) return closed(after, reply.say, heard, kit);

  const language = after.language;
  const place = begunBy(after.place ?? 'welcome');
  if (!place) return closed(after, reply.say, heard, kit);
  const again = await place.dialog.begin(place.argument, {
    ...kit,
    language,
    written: language,
    text: textAt(kit.door, language),
    conversation: after,
  });
  return closed(
    moved(after, { reply: again, name: place.name, began: after.place ?? 'welcome' }),
    [...reply.say, ...again.say],
    heard,
    kit,
  );
}

/** Dialogs that ask for a return number; everywhere else a message that holds one is refused (decisions.md D4). */
const takesNumbers: readonly string[] = ['number', 'comeBack'];

/** A number or label that was offered, or a whole message that is a command or a title, means its choice; the rest are words. */
function meant(heard: Acted, { offered, asked, active }: Conversation, kit: Kit): Acted {
  if (heard.kind !== 'said') return heard;
  const words = cleaned(heard.words);
  const command = commandIn(words);
  if (active?.listens) {
    const choice = typedLabel(words, offered) ?? (command?.name === 'help' ? (command.typed ?? command.choice) : undefined);
    return choice ? { kind: 'chose', choice, asked } : { kind: 'said', words };
  }
  const topic = topicIn(words) ?? kit.library.titled(words, kit.written);
  const choice =
    typedChoice(words, offered) ?? command?.typed ?? command?.choice ?? (topic && (topic === listeners ? 'talk' : `answer/${topic}`));
  return choice ? { kind: 'chose', choice, asked } : { kind: 'said', words };
}

async function take(conversation: Conversation, heard: Acted, kit: Kit): Promise<Taken> {
  if (heard.kind === 'arrived') return begin('welcome', kit);
  const { active } = conversation;
  const current = heard.kind === 'said' || heard.asked === conversation.asked;
  const open: Dialog | undefined = active && current && Object.hasOwn(dialogs, active.dialog) ? dialogs[active.dialog] : undefined;
  const reply = active && open ? await open.resume(active.at, heard, kit) : undefined;
  if (active && reply) return { reply, name: active.dialog };
  if (heard.kind === 'said') return said(heard.words, kit);
  if (begunBy(heard.choice)) return begin(heard.choice, kit);
  return { reply: repeated(conversation, current, kit), name: active?.dialog ?? 'welcome' };
}

/** Words: danger first (care.md CR-20), then what is asked to be done, then a question. */
async function said(words: string, kit: Kit): Promise<Taken> {
  const urgent = urgentReply(words, kit);
  if (urgent) return { reply: urgent, name: 'urgent' };
  const line = urgentLine(words, kit);
  const { request } = kit.signs(words);
  // Whoever talks of dying is not taken to be leaving (CR-25).
  const asked = line && request && ending.includes(request) ? undefined : request;
  if (line && !asked && !showsMoment(words, kit) && !asksSomething(words)) return { reply: end(line), name: 'urgent' };
  const taken =
    asked && !answersNothing(words, kit)
      ? await begin(requested(asked, words, kit), kit)
      : { reply: await dialogs['answer']!.begin('', kit, words), name: 'answer' };
  return withLines(taken, words, kit);
}

/** Before the reply: a line on danger, and once in a conversation that names are not needed; no name is ever repeated (care.md CV-12). */
function withLines(taken: Taken, words: string, kit: Kit): Taken {
  const { reply } = taken;
  const named = !kit.conversation.named && namesSomebody(words);
  const line = urgentLine(words, kit);
  const lines = [
    ...(line ? [{ ...line, choices: [] }] : []),
    ...(named ? [say(kit, { text: kit.text.care.moments.named, choices: [] })] : []),
  ];
  if (lines.length === 0) return taken;
  const about = named ? { about: { ...reply.about, named } } : {};
  return { ...taken, reply: { ...reply, ...about, say: [...lines, ...reply.say] } };
}

async function begin(choice: string, kit: Kit): Promise<Taken> {
  const { name, dialog, argument } = begunBy(choice)!;
  return { reply: await dialog.begin(argument, kit), name, began: choice };
}

/** The button of an earlier question can never answer a new one: what is open now is offered again, unchanged. */
function repeated({ active, offered }: Conversation, current: boolean, kit: Kit): Reply {
  const choices: Choice[] = offered.length > 0 ? offered : firstSteps(kit.text);
  const { passed, unknownChoice } = kit.text.always;
  return { say: [say(kit, { text: current ? unknownChoice : passed, choices })], at: active?.at ?? null };
}

function moved(conversation: Conversation, { reply, name, began }: Taken): Conversation {
  const { at, place, language, about } = reply;
  const known = { ...conversation, ...about };
  return {
    ...known,
    chats: known.referral === null ? known.chats : noted(known.chats, known.referral),
    language: language ?? conversation.language,
    place: place ?? began ?? conversation.place,
    active: at === null || at === undefined ? null : { dialog: reply.goes ?? name, at, listens: reply.listens ?? false },
  };
}

/** Numbers the question, remembers what it offers, and offers the language that the person seems to write in. */
async function closed(conversation: Conversation, said: Say[], heard: Heard, kit: Kit): Promise<Turn> {
  const written = heard.kind === 'said' && !conversation.active?.listens ? offerWritten(said, conversation, kit) : said;
  const all = await withWayBack(written, conversation, kit);
  const choices = all.findLast(({ choices }) => choices.length > 0)?.choices ?? [];
  return {
    say: all,
    conversation: {
      ...conversation,
      asked: conversation.asked + 1,
      offered: choices.map(({ id, label }) => ({ id, label })),
      turns: conversation.turns + (heard.kind === 'arrived' || heard.kind === 'news' ? 0 : 1),
    },
  };
}

async function withWayBack(said: Say[], conversation: Conversation, kit: Kit): Promise<Say[]> {
  const last = said.at(-1);
  if (!last) return said;
  const { language } = conversation;
  const back = await waysBack({ ...kit, conversation, language, text: textAt(kit.door, language) });
  const more = back.filter(({ id }) => last.choices.every((choice) => choice.id !== id));
  return [...said.slice(0, -1), { ...last, choices: [...last.choices, ...more] }];
}

/**
 * Writing in another language offers it, by a sentence and a choice in that language, and never forces it; not to whoever
 * just chose one. Nothing stands above what helps in danger (care.md CR-20): there the choice alone offers it.
 */
function offerWritten(said: Say[], conversation: Conversation, kit: Kit): Say[] {
  const [first] = said;
  const last = said.at(-1);
  const helps = first?.kind === 'help';
  const written = helps && first.language !== kit.language ? first.language : kit.written;
  if (!last || conversation.language !== kit.language || written === conversation.language) return said;
  const { offer, goOn } = textIn(written).language;
  const choice: Choice = { id: `changeLanguage/${written}`, label: goOn, language: written };
  const sentence: Say[] = helps ? [] : [{ kind: 'talk', text: offer, choices: [], language: written }];
  return [...sentence, ...said.slice(0, -1), { ...last, choices: [...last.choices, choice] }];
}

/** A message that cannot be read gets one clear sentence, and what was open stays open. */
function unreadable(words: string, kit: Kit): Say | undefined {
  const { offered } = kit.conversation;
  const choices: Choice[] = offered.length > 0 ? offered : firstSteps(kit.text);
  if (plain(words) === '') return say(kit, { text: kit.text.always.empty, choices });
  if (lengthOf(words) > longest) return say(kit, { text: kit.text.always.tooLong(longest), choices });
  return undefined;
}
