import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Requests that people also seem to make in words that only resemble one. */
export type Spoken = 'exit' | 'delete' | 'formal-report';

/** Words with which somebody leaves, has something deleted or goes to report, in all six languages. */
const wordsOf: Record<Spoken, RegExp> = {
  exit: among('saysRequest', 'exit'),
  delete: new RegExp(
    [
      word(
        'delet\\p{L}*|eras\\p{L}*|remov\\p{L}*|wip(?:e|ed|ing)|clear (?:the|this|my|our|all|it|every\\p{L}*|chat|history)|destroy',
        'efface\\p{L}*|supprim\\p{L}*|détrui\\p{L}*|borr[ae]\\p{L}*|borr[oó]|elimin\\p{L}*|suprim\\p{L}*',
        'удал\\p{L}*|сотр\\p{L}*|стер\\p{L}*|стир\\p{L}*|очист\\p{L}*|уничтож\\p{L}*',
      ),
      '删|刪|清除|清空|抹[掉去]|(?<!\\p{L})(?:و)?(?:[أا]?حذف|[إا]?مسح|[أا]زيل|[إا]زالة|امحو?)\\p{L}*',
    ].join('|'),
    'u',
  ),
  'formal-report': among('saysRequest', 'formal-report'),
};

/**
 * Whether a word of a request stands in a message that was taken for it. What was learned hears a request also where none does; where
 * one does, it is one: somebody who is being watched leaves at once, however afraid they say that they are.
 */
export const saysRequest = (request: string, words: string): boolean =>
  Object.hasOwn(wordsOf, request) && wordsOf[request as Spoken].test(straight(words).trim());
