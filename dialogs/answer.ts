import { z } from 'zod';
import { asksForOfficeHours } from '../knowledge/asksForOfficeHours.js';
import { asksInTalk } from '../knowledge/asksInTalk.js';
import { asksSomething } from '../knowledge/asksSomething.js';
import { Entity } from '../knowledge/entity.js';
import type { Found, PublishedEntry } from '../knowledge/library.js';
import { isCry } from '../knowledge/recognition/brief.js';
import { nearestPart } from '../knowledge/nearestPart.js';
import { saysHeavy } from '../knowledge/saysHeavy.js';
import { listeners } from './always.js';
import { answerSay, inAnotherLanguage, partSay, related, say, shorterOf } from './answerSay.js';
import { to } from './choices.js';
import { meansNo } from './consentSay.js';
import { momentReply } from './moments.js';
import { moreTold } from './moreTold.js';
import { ask, dialog, end, type Reply, type Say } from './dialog.js';
import { doors } from './doors.js';
import { toListeners } from './heavy.js';
import { hosts } from './hosts.js';
import { foundAt } from './foundAs.js';
import { foundLater } from './foundLater.js';
import type { Kit } from './kit.js';
import { askedAgain, askedAt, typedEntity } from './organization.js';
import { listensHere } from './relayOffice.js';
import { turnedAwayReply } from './turnedAway.js';
import { Near, noAnswer, offerNear } from './unsure.js';
import { asksWhose, forNamed, namesFew, whoseChoices, withoutRule } from './whose.js';

const State = z.discriminatedUnion('step', [
  /** An answer is on the screen: how much of it (0 is the short answer), and what else the question could have meant. */
  z.object({ step: z.literal('shown'), topic: z.string(), part: z.number().int(), near: z.array(z.string()) }),
  /** An answer is on the screen that differs between organizations, and the person is asked which one is meant. */
  z.object({ step: z.literal('whose'), topic: z.string(), page: z.number().int(), near: z.array(z.string()) }),
  /** The answer describes conduct in detail, and the person has not yet said that they wish to read it (care.md CV-27). */
  z.object({ step: z.literal('gated'), topic: z.string(), near: z.array(z.string()) }),
  /** Nothing fitted well enough; near answers are offered. */
  Near,
]);
type At = z.infer<typeof State>;

/** A question: the answer, near answers to choose from, or the truth that there is none (decisions.md D1). */
export const answer = dialog({
  state: State,

  /** The argument is a topic, or `TOPIC/PART` for a part that was being read; any but a number above 0 is the short answer. */
  begin(argument, kit, words) {
    if (words !== undefined) return asked(words, kit);
    const [topic = '', part] = argument.split('/');
    const entry = kit.library.published(topic);
    if (!entry) return noAnswer([], kit);
    return part ? showPart(entry, Number(part) || 0, [], kit) : show(entry, [], kit);
  },

  steps: {
    shown({ topic, part, near }, heard, kit) {
      const entry = kit.library.published(topic);
      if (heard.kind !== 'chose' || !entry) return undefined;
      switch (heard.choice) {
        case 'more':
          return showPart(entry, part + 1, near, kit);
        case 'shorter':
          return showShort(entry, near, kit, shorterOf(entry, kit));
        case 'helped': {
          kit.count('helped', entry.id);
          const choices = [...related(entry, kit, 2), to.talk(kit.text), to.stop(kit.text)];
          return { ...end(say(kit, { text: kit.text.answer.thanks, choices })), about: unlessOpen(null, kit) };
        }
        case 'not-meant':
          return notMeant(entry, near, kit);
        default:
          return undefined;
      }
    },

    whose({ topic, page, near }, heard, kit) {
      const entry = kit.library.published(topic);
      const choice = heard.kind === 'chose' ? heard.choice : '';
      if (!entry) return undefined;
      if (choice === 'more') return namesFew(entry) ? showPart(entry, 1, near, kit) : askWhose(entry, near, kit, page + 1);
      if (choice === 'not-meant') return notMeant(entry, near, kit);
      const chosen =
        choice === 'is/unsaid' ? ('unsaid' as const) : (typedEntity(heard, kit) ?? Entity.safeParse(choice.slice('is/'.length)).data);
      if (!chosen) return askedAgain(heard, kit);
      const { noted, unsaidNoted } = kit.text.entity;
      const reply = { ...showFor(chosen, entry, near, kit), about: { entity: chosen } };
      if (chosen === 'unsaid') return asRead(reply, unsaidNoted, kit);
      const without = withoutRule(entry, chosen, kit);
      if (without) return asRead(reply, `${noted}\n\n${without}`, kit);
      return { ...reply, say: [say(kit, { text: noted, choices: [] }), ...reply.say] };
    },

    gated({ topic, near }, heard, kit) {
      const entry = kit.library.published(topic);
      if (heard.kind === 'chose' && heard.choice === 'not-meant' && entry) return notMeant(entry, near, kit);
      return heard.kind === 'chose' && heard.choice === 'show' && entry ? showShort(entry, near, kit) : undefined;
    },

    near: ({ nearest }, heard, kit) =>
      (heard.kind === 'chose' && heard.choice === 'none') || meansNo(heard) ? noAnswer([], kit, { nearest }) : undefined,
  },
});

/** What the person wrote, looked up in the language that it is written in, and answered in the language they chose. */
async function asked(words: string, kit: Kit): Promise<Reply> {
  const alone = kit.find(words);
  const reply = (await turnedAwayReply(words, alone, kit)) ?? momentReply(words, alone, kit);
  if (reply) return reply;
  if (asksForOfficeHours(words)) return hosts.begin('', kit);
  const found = foundLater(words, foundAt(kit.conversation, kit.findInTalk(words)), kit);
  const { decision, top, unprepared } = found;
  const near = top.map(({ id }) => id);
  const entry = decision === 'answer' && near[0] !== undefined ? kit.library.published(near[0]) : undefined;
  if (entry?.id === listeners && listensHere(kit) && !asksSomething(words)) return doors.begin('', kit);
  const isHeard = isCry(words, kit.written) || kit.conversation.warned.includes('self');
  if (saysHeavy(words) && (decision === 'none' || (decision === 'suggest' && isHeard))) return toListeners(kit);
  const more = await moreTold(words, found, kit);
  if (more) return more;
  const on = entry && readsOn(entry, words, alone, kit);
  return remembering(words, kit, on ?? answerOrNear(entry, near, decision, unprepared, forNamed(words, entry, kit)));
}

/**
 * Whoever asks on about the answer that stands there reads the part of it that is nearest to their words, and not the same once more;
 * where none is, other topics, unless their words alone say that this is what they ask: they read on.
 */
function readsOn(entry: PublishedEntry, words: string, { decision, top }: Found, kit: Kit): Reply | undefined {
  const stands = answerAt(kit);
  const text = entry.in[kit.language];
  if (stands?.entry.id !== entry.id || stands.part >= text.full.length || !asksInTalk(words)) return undefined;
  const near = top.map(({ id }) => id);
  const nearest = nearestPart(text, stands.part, words, kit.language);
  const isOther = nearest === undefined && decision !== 'answer';
  if (isOther)
    return offerNear(
      near.filter((id) => id !== entry.id),
      'meant',
      kit,
    );
  kit.count('answered', entry.id);
  return showPart(entry, 1 + (nearest ?? stands.part), near, kit);
}

/** The answer that stands there, and how much of it. */
export function answerAt({ conversation, library }: Kit): { entry: PublishedEntry; part: number } | undefined {
  const [, topic = '', part] = /^answer\/([\w-]+)(?:\/(\d+))?/.exec(conversation.place ?? '') ?? [];
  const entry = library.published(topic);
  // Without a part it may stand behind the question whether to show it (care.md CV-27).
  return entry && (part !== undefined || !entry.sensitive) ? { entry, part: Number(part ?? 0) } : undefined;
}

/** The answer to words that are surely about this topic. @param near what else they could have meant */
export const answerSurely = (topic: string, near: string[], words: string, kit: Kit): Reply =>
  remembering(words, kit, answerOrNear(kit.library.published(topic), near, 'suggest', undefined, kit));

/** Other topics, for whoever says that an answer is not what they asked. */
function notMeant(entry: PublishedEntry, near: string[], kit: Kit): Reply {
  kit.count('not-helped', entry.id);
  const others = near.filter((id) => id !== entry.id);
  return offerNear(others, 'others', kit);
}

function answerOrNear(
  entry: PublishedEntry | undefined,
  near: string[],
  decision: string,
  unprepared: string | undefined,
  kit: Kit,
): Reply {
  if (entry) return show(entry, near, kit);
  if (decision === 'suggest') return offerNear(near, 'meant', kit);
  return noAnswer(near, kit, { nearest: near[0], unprepared });
}

/** What is remembered of a question; words that wait for a yes or a no stay as they are. */
const unlessOpen = (words: string | null, { conversation, seal }: Kit): Reply['about'] =>
  conversation.question?.open ? {} : { question: words === null ? null : { words: seal(words), open: false } };

/** The question is kept while the conversation lives, sealed, so that its person can send it to the editors; not in Teams, where no word is kept (decisions.md D3). */
const remembering = (words: string, kit: Kit, reply: Reply): Reply =>
  kit.door === 'teams' ? reply : { ...reply, about: { ...reply.about, ...unlessOpen(words, kit) } };

function show(entry: PublishedEntry, near: string[], kit: Kit): Reply {
  kit.count('answered', entry.id);
  if (!entry.sensitive) return showShort(entry, near, kit);
  const { show: label, sensitive } = kit.text.answer;
  const choices = [{ id: 'show', label }, to.topics(kit.text), to.stop(kit.text)];
  return {
    ...ask<At>({ step: 'gated', topic: entry.id, near }, say(kit, { text: sensitive(entry.in[kit.language].title), choices })),
    place: `answer/${entry.id}`,
  };
}

/** The short answer, which no gate stands before any more; where the organization matters and nobody has asked yet, the question follows it, once. */
function showShort(entry: PublishedEntry, near: string[], kit: Kit, words?: string): Reply {
  const shown = answerSay(entry, kit, words);
  if (asksWhose(entry, kit)) return askWhose(entry, near, kit, 0, { ...shown, choices: [] });
  return {
    ...ask<At>({ step: 'shown', topic: entry.id, part: 0, near }, ...inAnotherLanguage(entry, kit), shown),
    place: `answer/${entry.id}/0`,
  };
}

/** The short answer as it is for an organization. */
const showFor = (entity: Entity | 'unsaid', entry: PublishedEntry, near: string[], kit: Kit): Reply =>
  showShort(entry, near, { ...kit, conversation: { ...kit.conversation, entity } });

/** What has been read holds as it is: its ways on stand there, and it is not said again. */
function asRead(reply: Reply, text: string, kit: Kit): Reply {
  const { choices, provenance, title } = reply.say.at(-1)!;
  return { ...reply, say: [{ ...say(kit, { text, choices, title }), provenance }] };
}

/** Which organization is meant: asked once, and again in another language, until it is answered or passed over. */
function askWhose(entry: PublishedEntry, near: string[], kit: Kit, page: number, shown?: Say): Reply {
  return {
    ...ask<At>(
      { step: 'whose', topic: entry.id, page, near },
      ...(shown ? [...inAnotherLanguage(entry, kit), shown] : []),
      say(kit, { text: kit.text.entity.ask, choices: whoseChoices(entry, page, kit) }),
    ),
    place: askedAt(`answer/${entry.id}`),
  };
}

function showPart(entry: PublishedEntry, part: number, near: string[], kit: Kit): Reply {
  const shown = partSay(entry, part, kit);
  if (!shown) return showShort(entry, near, kit);
  return { ...ask<At>({ step: 'shown', topic: entry.id, part, near }, shown), place: `answer/${entry.id}/${part}` };
}
