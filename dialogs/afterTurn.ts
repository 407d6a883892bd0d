import type { Language } from '../knowledge/language.js';
import { withLast } from '../knowledge/talkSoFar.js';
import { textIn } from '../knowledge/text/index.js';
import type { Thread } from './care.js';
import { besides } from './choices.js';
import { readsOffice, type Conversation } from './conversation.js';
import type { Choice, Heard, Reply, Say } from './dialog.js';
import { textAt, type Kit } from './kit.js';
import { officeOf } from './threadSay.js';
import { noted } from './ownChats.js';
import { waysBack } from './waysBack.js';

/** What one turn says, and where the conversation stands after it; `null` when the person had it forgotten. */
export interface Turn {
  say: Say[];
  conversation: Conversation | null;
  /** True where what was shown before is to go. */
  clears?: boolean;
  /** The language that the person chose in this turn, be it the one that they read already. */
  chose?: Language;
}

/** A reply, and the dialog that goes on from it. */
export interface Taken {
  reply: Reply;
  name: string;
  began?: string;
}

export function moved(conversation: Conversation, { reply, name, began }: Taken): Conversation {
  const { at, place, language, about, stays, say } = reply;
  const known = { ...conversation, ...(stays ? {} : { carded: null }), ...about };
  const chats = known.referral === null ? known.chats : noted(known.chats, known.referral);
  if (stays) return { ...known, chats };
  const open = at !== null && at !== undefined;
  return {
    ...known,
    chats,
    language: language ?? conversation.language,
    place: place ?? began ?? conversation.place,
    active: open ? { dialog: reply.goes ?? name, at, listens: reply.listens ?? false } : null,
    box: open ? (say.findLast(({ box }) => box)?.box ?? '') : '',
  };
}

/**
 * What is remembered of a message or a button that leads to an answer, so that the next one is understood by it: the topics it may be
 * about, never its words (decisions.md D3); nothing of what is written for somebody else.
 * @param asked what was open when it was heard
 */
export function topicsAfter(heard: Heard, asked: Conversation['active'], after: Conversation, kit: Kit): Conversation {
  if (heard.kind === 'said') return asked?.listens ? after : { ...after, topics: withLast(after.topics, kit.near(heard.words)) };
  const [, id] = (heard.kind === 'chose' && /^answer\/([\w-]+)$/.exec(heard.choice)) || [];
  return id === undefined ? after : { ...after, topics: withLast(after.topics, [{ id, score: 1 }]) };
}

/**
 * Numbers the question, remembers what it offers, says who reads the next words (care.md WH-07), and offers the language
 * that the person seems to write in.
 */
export async function closed(conversation: Conversation, reply: Reply, heard: Heard, kit: Kit): Promise<Turn> {
  const { say: said, stays, clears, place, language: chose } = reply;
  const { referral, active } = conversation;
  const thread = referral === null ? undefined : await kit.care.thread(referral);
  const listens = active?.listens ?? false;
  // In a chat with an office, which reads any language, only what the programme itself says in another one offers it.
  const mayOffer = !listens || (said[0]?.kind === 'help' && readsOffice(active));
  const written = heard.kind === 'said' && mayOffer && !stays ? offerWritten(said, conversation, kit) : said;
  const { language } = conversation;
  const inIt = { ...kit, conversation, language, text: textAt(kit.door, language) };
  const box = readerOf(conversation, thread, inIt);
  const shown = stays ? conversation.place : (place ?? null);
  const ways = await waysBack(inIt, shown);
  // Under what stands in another language, such as a card of danger, they say in which one they are.
  const back = written.at(-1)?.language === language ? ways : ways.map((way) => ({ ...way, language }));
  const all = withReader(withWaysBack(written, back), box, listens);
  const withButtons = all.filter(({ choices }) => choices.length > 0);
  // Where nothing is chosen by its number, what stands under an earlier card is offered as well.
  const choices = (listens ? withButtons : withButtons.slice(-1)).flatMap((one) => one.choices);
  return {
    say: all,
    ...(clears && { clears }),
    ...(chose && { chose }),
    conversation: {
      ...conversation,
      box,
      asked: conversation.asked + 1,
      offered: choices.map(({ id, label }) => ({ id, label })),
      turns: conversation.turns + (heard.kind === 'arrived' || heard.kind === 'news' ? 0 : 1),
    },
  };
}

/**
 * What is told first, with its ways on among those at the end: only there they can be pressed. All that was offered stays offered.
 * Nothing stands above a card of danger (care.md CR-20): what is told comes right after it, and above it only where nothing else does.
 */
export function under(told: Say[], { say: said, conversation, ...rest }: Turn): Turn {
  const further = told.flatMap(({ choices }) => choices);
  const last = said.length - 1;
  const all = said.map((one, at) => (at === last ? { ...one, choices: [...one.choices, ...besides(further, one.choices)] } : one));
  const above = told.map((one) => ({ ...one, choices: [] }));
  const card = all.length > 1 && all[0]?.kind === 'help' ? 1 : 0;
  const pressed = all.at(-1)?.choices.map(({ id, label }) => ({ id, label })) ?? [];
  const offered = conversation && [...pressed, ...besides(conversation.offered, pressed)];
  return {
    ...rest,
    say: [...all.slice(0, card), ...above, ...all.slice(card)],
    conversation: conversation && { ...conversation, offered: offered ?? [] },
  };
}

/** Who reads the next words, as it stands above the box; empty where it is the programme and nobody could take it for anybody else. */
function readerOf({ active, box }: Conversation, thread: Thread | undefined, kit: Kit): string {
  const { answer, programme } = kit.text.reader;
  if (active?.listens) return box || answer;
  return thread ? programme(officeOf(thread, kit)) : '';
}

/** The last thing that is said tells who reads what comes next. */
function withReader(said: Say[], box: string, listens: boolean): Say[] {
  const last = said.at(-1);
  if (!last) return said;
  const { box: _, ...bare } = last;
  const says = box !== '' || last.choices.length === 0 ? { box } : {};
  return [...said.slice(0, -1), { ...bare, ...says, ...(listens ? { listens } : {}) }];
}

/** Ways on under the last thing that is said, besides its own. */
export function withWaysBack(said: Say[], back: Choice[]): Say[] {
  const last = said.at(-1);
  return last ? [...said.slice(0, -1), { ...last, choices: [...last.choices, ...besides(back, last.choices)] }] : said;
}

/**
 * Writing in another language offers it, by a sentence and a choice in that language, and never forces it; not to whoever
 * just chose one. Nothing stands above what helps in danger (care.md CR-20): there the choice alone offers it.
 */
function offerWritten(said: Say[], conversation: Conversation, kit: Kit): Say[] {
  const [first] = said;
  const last = said.at(-1);
  const helps = first?.kind === 'help';
  const listens = conversation.active?.listens ?? false;
  const written = helps && (listens || first.language !== kit.language) ? first.language : kit.written;
  if (!last || conversation.language !== kit.language || written === conversation.language) return said;
  const { offer, goOn } = textIn(written).language;
  const choice: Choice = { id: `changeLanguage/${written}`, label: goOn, language: written };
  const sentence: Say[] = helps ? [] : [{ kind: 'talk', text: offer, choices: [], language: written }];
  return [...sentence, ...said.slice(0, -1), { ...last, choices: [...last.choices, choice] }];
}
