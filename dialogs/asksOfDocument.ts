import { documentQuestionIn, type DocumentQuestion } from '../knowledge/documentQuestions.js';
import { straight } from '../knowledge/wholeWord.js';
import { isLearned } from './dangerCard.js';
import { askedOfDocument, followUpIn, type FollowUp, type OfDocument } from './followUpWords.js';
import type { Kit } from './kit.js';

type Asked = OfDocument | DocumentQuestion;

/** A part of the answer itself, 0 for the short answer; or another answer, with its part. */
type To = number | readonly [topic: string, part: number];

/** How names get into ClearCheck, out of it, and what somebody listed can ask. */
const ofEntry = (part: number): To => ['clearcheck-due-process', part];
const toHub: To = ['knowledge-hub', 0];

const ofNames = {
  myName: ofEntry(2),
  putIn: ofEntry(0),
  takenOut: ofEntry(2),
  byMistake: ofEntry(2),
  whoResigned: ofEntry(1),
  keptHowLong: ofEntry(4),
  forOutsiders: ['clearcheck', 4],
  whoRuns: ['clearcheck', 4],
  sinceWhen: ['clearcheck', 4],
  lookUp: ['clearcheck', 2],
  isBinding: ['clearcheck', 2],
  whoIsIn: ['clearcheck', 1],
  howMany: ['clearcheck', 5],
  whatIsMissing: ['clearcheck', 5],
  whatIsIn: ['clearcheck', 1],
  whereToRead: ['clearcheck', 2],
  whoWrote: ['clearcheck', 4],
  whoUses: ['clearcheck', 4],
} as const satisfies Partial<Record<Asked, To>>;

/** What each answer on the work of the UN system says to short questions about it (features.md, the systems of the task force). */
const table: Record<string, Partial<Record<Asked, To>>> = {
  clearcheck: ofNames,
  'clearcheck-due-process': ofNames,
  'reference-checks': ofNames,
  'task-force': {
    sinceWhen: 0,
    whatIsIn: 1,
    whoRuns: 3,
    whoWrote: 3,
    whoIsIn: 5,
    whatCame: 1,
    isGoing: 0,
    whatIsMissing: 5,
    howMany: 5,
    whereToRead: toHub,
  },
  'model-policy': { sinceWhen: 1, whatIsIn: 2, whoRuns: 1, whoWrote: 1, isBinding: 0, ifBroken: 3, whereToRead: 5, whatIsMissing: 5 },
  'investigators-manual': {
    sinceWhen: 1,
    whatIsIn: 2,
    whoWrote: 1,
    whoRuns: 1,
    isBinding: 1,
    whereToRead: 1,
    whatIsMissing: 1,
    ifBroken: 5,
  },
  'managers-guide': { sinceWhen: 5, whatIsIn: 1, whoWrote: 5, whoRuns: 5, isBinding: 5, whereToRead: 5, whatIsMissing: 5 },
  'code-of-conduct-events': {
    whoWrote: ['task-force', 1],
    whatIsIn: 2,
    sinceWhen: 5,
    isBinding: 0,
    whereToRead: 5,
    whatIsMissing: 5,
    online: 4,
    ifBroken: 3,
    whoIsIn: 2,
    forOutsiders: 2,
  },
  'victim-centred-approach': {
    sinceWhen: 0,
    whoWrote: 0,
    whatIsIn: 1,
    isBinding: 4,
    ifBroken: 4,
    howMany: 1,
    whatIsMissing: 3,
    whereToRead: toHub,
  },
  'knowledge-hub': { sinceWhen: 0, whatIsIn: 1, whoRuns: 0, whoWrote: 0, whereToRead: 4, whatIsMissing: 5, forOutsiders: 0, whoIsIn: 3 },
  training: { sinceWhen: 0, whatIsIn: 2, isBinding: 3, whoWrote: 1, whoRuns: 1, whereToRead: 4, online: 4, whatIsMissing: 4 },
  'peer-dialogues': {
    sinceWhen: 1,
    whoWrote: 4,
    whatIsIn: 2,
    whoRuns: 4,
    whatCame: 2,
    whereToRead: 4,
    whoIsIn: 0,
    howMany: 0,
    isBinding: 0,
    whatIsMissing: 4,
  },
  'experience-survey': {
    sinceWhen: 1,
    whatIsIn: 1,
    whoRuns: 1,
    whoWrote: 1,
    whatCame: 1,
    howMany: 1,
    whereToRead: 3,
    whatIsMissing: 2,
    isBinding: 4,
  },
  'case-statistics': { whereToRead: 1, sinceWhen: 0, whatIsIn: 2, whatCame: 2, whatIsMissing: 4, howMany: 5 },
  'enabling-environment-guidelines': { isBinding: 4, whatIsIn: 1, whatIsMissing: 4, whereToRead: toHub, whoWrote: 1 },
  'victims-rights-advocate': { sinceWhen: 1, whatIsIn: 1, whatIsMissing: 4, whatCame: 1 },
  'gender-parity': { sinceWhen: 0, whatIsMissing: 4, howMany: 3, isBinding: 3 },
};

/** What short questions that are asked anywhere ask of a document. */
const asShort: Partial<Record<FollowUp, OfDocument>> = {
  howLong: 'keptHowLong',
  obliged: 'isBinding',
  whereTo: 'whereToRead',
  contactsThem: 'whereToRead',
  findsOut: 'myName',
};

const has = (topic: string | undefined): topic is string => topic !== undefined && Object.hasOwn(table, topic);

/** How long a question is, in characters, that asks no more than that. */
const longest = 90;

/** What a short question asks of the document that it names or of the one that stands there, by words that stand in it among others. */
function askedInWords(words: string, standing: string | undefined, kit: Asker): { topic: string; asked: Asked } | undefined {
  if (words.length > longest || kit.library.titled(words, kit.written)) return undefined;
  const asked = documentQuestionIn(words);
  if (asked === undefined || !kit.signs(words).rules.every(({ rule }) => isLearned(rule))) return undefined;
  const { decision, top } = kit.find(words);
  const found = decision === 'answer' && has(top[0]?.id) ? top[0].id : undefined;
  const isNamed = found !== undefined && (standing === undefined || namesTitle(words, kit.library.published(found)!.in[kit.written].title));
  const topic = isNamed ? found : standing;
  return topic === undefined ? undefined : { topic, asked };
}

/** Whether a word of a title stands in a message, whatever its ending; in Chinese two of its characters. */
function namesTitle(words: string, title: string): boolean {
  const said = straight(words);
  const parts = straight(title).match(/\p{Script=Han}{2}|(?:(?!\p{Script=Han})\p{L}){4,}/gu) ?? [];
  return parts.some((part) => said.includes(part.slice(0, Math.max(4, part.length - 2))));
}

/** Where an answer says it: in which languages there is a text is seen where it can be read. */
const toOf = (topic: string, asked: Asked): To | undefined => table[topic]![asked === 'inLanguage' ? 'whereToRead' : asked];

type Asker = Pick<Kit, 'conversation' | 'written' | 'signs' | 'find' | 'library'>;

/**
 * The choice that answers a short question about the document, body or register of which the answer stands there or which it names, in any
 * of the six languages: "since when", "is it binding", "how do names get in", "who wrote the model policy". Such words may be about
 * anything elsewhere, and this programme itself among it ("how long is it kept").
 */
export function askedOfIt(words: string, kit: Asker): string | undefined {
  const { place } = kit.conversation;
  const at = /^(?:answer|unsure)\/([\w-]+)/.exec(place ?? '')?.[1];
  const standing = has(at) ? at : undefined;
  const listed = standing && (askedOfDocument(words) ?? asShort[followUpIn(words, place) ?? 'explain']);
  const { topic, asked } = standing && listed ? { topic: standing, asked: listed } : (askedInWords(words, standing, kit) ?? {});
  const to = topic && asked && toOf(topic, asked);
  if (to === undefined) return undefined;
  const [of, part] = typeof to === 'number' ? [topic, to] : to;
  return part === 0 ? `answer/${of}` : `answer/${of}/${part}`;
}
