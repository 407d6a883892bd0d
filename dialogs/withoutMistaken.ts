import type { Language } from '../knowledge/language.js';
import type { Found } from '../knowledge/library.js';
import { onlyDuration } from '../knowledge/onlyDuration.js';
import type { Request } from '../knowledge/recognition/labels.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { saysRequest } from '../knowledge/saysRequest.js';

/** Topics of what a body, or somebody, suffers: in few words they are a plainer reading than a command. */
const ofPain: readonly string[] = ['medical-care', 'feelings-after', 'sexual-assault', 'sexist-remarks'];
const mistaken: readonly Request[] = ['delete', 'exit', 'formal-report'];
const fromShare = 0.3;
const few = { words: 4, han: 6 };

const isBrief = (words: string, language: Language): boolean =>
  language === 'zh' ? [...words].length <= few.han : words.trim().split(/\s+/u).length <= few.words;

/**
 * What a message shows, without a request that is only learned where its few words rather tell of pain ("I am bleeding" ends nothing,
 * "I am exhausted, bye" does); and without a role or a request where they only say for how long.
 */
export function withoutMistaken(signs: Signs, words: string, language: Language, find: () => Found): Signs {
  const { request, moment } = signs;
  if (onlyDuration(words)) return { ...signs, request: undefined, moment: moment === 'disclosure' ? moment : undefined };
  if (request === undefined || !mistaken.includes(request) || !isBrief(words, language)) return signs;
  if (saysRequest(request, words)) return signs;
  const [top] = find().top;
  return top && ofPain.includes(top.id) && top.score >= fromShare ? { ...signs, request: undefined } : signs;
}
