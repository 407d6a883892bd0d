import { languages } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import type { Conversation } from './conversation.js';
import { meanings } from './typed.js';

/** Words that only mean something by what stands there, and by who says them. */
export const ellipses = [
  'findsOut',
  'confidential',
  'anonymous',
  'howLong',
  'whatNext',
  'obliged',
  'cost',
  'losesJob',
  'whoHelps',
  'whereTo',
  'changesMind',
  'notBelieved',
] as const;
export type Ellipsis = (typeof ellipses)[number];

const kinds = ['explain', 'unhelpful', 'feelings', ...ellipses] as const;
export type FollowUp = (typeof kinds)[number];

export const isEllipsis = (kind: FollowUp): kind is Ellipsis => (ellipses as readonly FollowUp[]).includes(kind);

/**
 * What a whole message says of what stands there, in any of the six languages: that an answer is not understood, or did not help;
 * a short question about it; or how its writer is, and nothing else. Undefined for everything else. No topic is guessed from such words, and none of them
 * ends or deletes a chat.
 */
export const followUpIn = meanings(
  languages.flatMap((language) => kinds.flatMap((kind) => textIn(language).commands[kind].map((words) => [words, kind] as const))),
);

/** Whether words are about an answer alone: no danger is looked for in them, which what was learned hears in so few words now and then. */
export const speaksOfAnswer = (kind: FollowUp | undefined): boolean => kind !== undefined && kind !== 'feelings';

/** The choice by which somebody says that an answer is not what they asked, or that a consent is to be told in other words, where whole words say so. */
export function followUpChoice(words: string, { active, offered }: Pick<Conversation, 'active' | 'offered'>): string | undefined {
  const kind = followUpIn(words);
  if (kind === 'explain') return offered.find(({ id }) => id === 'simpler')?.id;
  if (active?.dialog !== 'answer' || kind !== 'unhelpful') return undefined;
  return offered.some(({ id }) => id === 'none') ? 'none' : 'not-meant';
}
