import { asksForContact } from '../knowledge/asksForContact.js';
import { asksToPassOn } from '../knowledge/wishes.js';
import type { DoorKind } from '../knowledge/door.js';
import { saidSoFar } from '../knowledge/talkSoFar.js';
import { cardOf, isLearned } from './dangerCard.js';
import type { Kit } from './kit.js';

/** Topics, and groups of topics, about one kind of office. */
const kindOf: Partial<Record<string, DoorKind>> = {
  ombuds: 'ombuds',
  counsellor: 'counsellor',
  'formal-report': 'report',
  'medical-care': 'medical',
  'legal-help': 'legal',
  'staff-union-role': 'union',
  'peer-support': 'peer',
  'outside-help': 'helpline',
};

/** A line to call, by its name in each language. */
const ofHelpline = /hotline|helpline|help line|ligne d|hotline|línea|linea|горяч\p{L}* лини|热线|熱線|خط (?:ال)?ساخن|الخط الساخن/iu;

/** From which part on of what was said before an office is meant that does not stand there. */
const least = 0.25;

const kindAbout = (topic: string, { library }: Kit): DoorKind | undefined => kindOf[topic] ?? kindOf[library.published(topic)?.group ?? ''];

/** The offices that a talk is about: a line to call, where one is named; those that stand there, those of the topic that does, or that was spoken of before; all kinds where there is none. */
export function officeMeant(words: string, kit: Kit): string {
  if (ofHelpline.test(words)) return 'services/helpline';
  const { place, topics } = kit.conversation;
  const [what = '', name = ''] = (place ?? '').split('/');
  if (['services', 'service'].includes(what)) return place!;
  const stands = what === 'answer' ? kindAbout(name, kit) : undefined;
  if (stands) return `services/${stands}`;
  const parts = new Map<DoorKind, number>();
  for (const [topic, part] of saidSoFar(topics)) {
    const kind = kindAbout(topic, kit);
    if (kind) parts.set(kind, (parts.get(kind) ?? 0) + part);
  }
  const [most] = [...parts].toSorted(([, one], [, other]) => other - one);
  return most && most[1] >= least ? `services/${most[0]}` : 'services';
}

/**
 * What somebody is shown who asks for a number or an address of whomever was spoken of: the offices that were meant; under a card of
 * danger the contacts. Undefined for everything else, and while anything else is open.
 */
export function contactAsked(words: string, kit: Kit): { choice: string } | undefined {
  if (!asksForContact(words)) return undefined;
  if (cardOf(kit.conversation)) return { choice: `help/${kit.written}` };
  const { active } = kit.conversation;
  return active === null || active.dialog === 'answer' ? { choice: officeMeant(words, kit) } : undefined;
}

/** The kind of office that the words ask for, or that the talk is about; empty for all of them. */
function kindMeant(words: string, kit: Kit): string {
  const { request } = kit.signs(words);
  if (request === 'formal-report') return 'report';
  if (request === 'ombuds' || request === 'counsellor') return request;
  return /^services\/([\w-]+)/.exec(officeMeant(words, kit))?.[1] ?? '';
}

/** What may be open: answers, and lists of offices; no text that is being written, and no yes that is asked for. */
const listing: readonly string[] = ['answer', 'talk', 'doors', 'services', 'where'];

/** From which share on words tell what was done to their writer, whatever they ask as well. */
const leastOfTold = 0.8;

/** How long a message is, in characters, that asks for no more than that words are passed on. */
const longest = 110;

/**
 * The choice for whoever wants to be put through, or words passed on: which offices are reached from here, with their yes, or that none
 * is; under a card of danger the contacts. Undefined for everything else, and while anything else is open.
 */
export function passOnAsked(words: string, kit: Kit): string | undefined {
  if (words.length > longest || !asksToPassOn(words)) return undefined;
  const { moment, rules, share = 1 } = kit.signs(words);
  // Whoever tells for the first time what was done to them is heard before anything else (care.md CV-40).
  const isFirst = moment === 'disclosure' && share >= leastOfTold && !kit.conversation.disclosed;
  if (isFirst || !rules.every(({ rule }) => isLearned(rule))) return undefined;
  if (cardOf(kit.conversation)) return `help/${kit.written}`;
  const { active } = kit.conversation;
  return active === null || listing.includes(active.dialog) ? `doors/for/${kindMeant(words, kit)}` : undefined;
}
