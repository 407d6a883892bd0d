import { languages } from '../knowledge/language.js';
import { stopsWithoutReport } from '../knowledge/stopsWithoutReport.js';
import { textIn } from '../knowledge/text/index.js';
import { documentWords, type DocumentWords } from '../knowledge/text/documentWords/en.js';
import type { StandingWords } from '../knowledge/text/standingWords/en.js';
import type { Conversation } from './conversation.js';
import { meanings } from './typed.js';

/** Words that only mean something by what stands there, and by who says them; and wishes that are answered by who has them. */
export const ellipses = [
  'findsOut',
  'confidential',
  'anonymous',
  'howLong',
  'deadline',
  'whatNext',
  'whatToDo',
  'contactsThem',
  'helpsThem',
  'doesNotReport',
  'doesNothing',
  'wantsItToStop',
  'wantsThemToStop',
  'othersDoNot',
  'obliged',
  'cost',
  'losesJob',
  'whoHelps',
  'whereTo',
  'toWhom',
  'changesMind',
  'notBelieved',
] as const;
export type Ellipsis = (typeof ellipses)[number];

/** Bare words that are one of these right after an answer, and may be part of something told anywhere else. */
const fragments = { andThen: 'whatNext', myJob: 'losesJob', secretly: 'confidential', byName: 'anonymous' } as const;
export type Fragment = keyof typeof fragments;
export const fragmentKinds = Object.keys(fragments) as Fragment[];

const kinds = ['explain', 'unhelpful', 'feelings', ...ellipses] as const;
export type FollowUp = (typeof kinds)[number];

export const isEllipsis = (kind: FollowUp): kind is Ellipsis => (ellipses as readonly FollowUp[]).includes(kind);

const isFragment = (kind: FollowUp | Fragment): kind is Fragment => Object.hasOwn(fragments, kind);

const meantBy = meanings(
  languages.flatMap((language) =>
    [...kinds, ...fragmentKinds].flatMap((kind) => textIn(language).commands[kind].map((words) => [words, kind] as const)),
  ),
);

export type OfStanding = Exclude<keyof StandingWords, keyof DocumentWords>;
const ofStanding: readonly OfStanding[] = ['refuses', 'whoDecides', 'othersRefuse', 'suspended', 'whyAsked'];

const inAll = <Kind extends keyof StandingWords>(kinds: readonly Kind[]): (readonly [string, Kind])[] =>
  languages.flatMap((language) => kinds.flatMap((kind) => textIn(language).commands[kind].map((words) => [words, kind] as const)));

/** What a whole message asks of the answer that stands there, where that is one that it may be asked of (`asksOn.ts`). */
export const askedOfStanding = meanings(inAll(ofStanding));

export type OfDocument = keyof DocumentWords;

/** What a whole message asks of a document, a body or a register that stands there (`asksOfDocument.ts`). */
export const askedOfDocument = meanings(inAll(Object.keys(documentWords) as OfDocument[]));

/** Whether words are in these lists, whatever stands there: no name, and nothing to be looked up elsewhere. */
export const isFollowUp = (words: string): boolean =>
  meantBy(words) !== undefined || askedOfStanding(words) !== undefined || askedOfDocument(words) !== undefined;

/** Whether an answer, a walk or an office stands there. */
const answersAt = (place: string | null | undefined): boolean => /^(?:answer|guide|services?|doors|handoff)\//.test(place ?? '');

/**
 * What a whole message says of what stands there, in any of the six languages: that an answer is not understood, or did not help;
 * a short question about it; or how its writer is, and nothing else. Undefined for everything else. No topic is guessed from such words, and none of them
 * ends or deletes a chat.
 * @param place what stands there: bare words ("and then", "my job") ask something only after an answer
 */
export function followUpIn(words: string, place: string | null | undefined): FollowUp | undefined {
  const kind = meantBy(words) ?? (stopsWithoutReport(words) ? 'wantsItToStop' : undefined);
  if (kind === undefined || !isFragment(kind)) return kind;
  return answersAt(place) ? fragments[kind] : undefined;
}

/**
 * Whether no danger is looked for in words, which what was learned hears in so few words now and then: but in how somebody is, and
 * in that it is to stop, which people say of their lives as well.
 */
export const tellsNoDanger = (kind: FollowUp | undefined): boolean => kind !== undefined && kind !== 'feelings' && kind !== 'wantsItToStop';

/** The choice by which somebody says that an answer is not what they asked, or that a consent is to be told in other words, where whole words say so. */
export function followUpChoice(
  words: string,
  { active, offered, place }: Pick<Conversation, 'active' | 'offered' | 'place'>,
): string | undefined {
  const kind = followUpIn(words, place);
  if (kind === 'explain') return offered.find(({ id }) => id === 'simpler')?.id;
  if (active?.dialog !== 'answer' || kind !== 'unhelpful') return undefined;
  return offered.some(({ id }) => id === 'none') ? 'none' : 'not-meant';
}
