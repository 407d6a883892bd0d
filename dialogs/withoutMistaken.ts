import { sinceReporting, tellsOnlyThat } from '../knowledge/afterReporting.js';
import type { Language } from '../knowledge/language.js';
import type { Found } from '../knowledge/library.js';
import { isOfAnother } from '../knowledge/isOfAnother.js';
import { namesThisChat } from '../knowledge/speaksOf.js';
import { tellsOfDeed } from '../knowledge/doneToMe.js';
import { onlyDuration } from '../knowledge/onlyDuration.js';
import type { Request } from '../knowledge/recognition/labels.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { saysHeavy } from '../knowledge/saysHeavy.js';
import { saysRequest } from '../knowledge/saysRequest.js';
import { straight, word } from '../knowledge/wholeWord.js';
import { among } from '../knowledge/wordings.js';
import type { Conversation } from './conversation.js';
import { ofTraces, surely } from './talkedOf.js';

/** Topics of what a body, or somebody, suffers: in few words they are a plainer reading than a command. */
const ofPain: readonly string[] = ['medical-care', 'feelings-after', 'sexual-assault', 'sexist-remarks'];
const mistaken: readonly Request[] = ['delete', 'exit', 'formal-report'];
const fromShare = 0.3;
const few = { words: 4, han: 6 };

const isBrief = (words: string, language: Language): boolean =>
  language === 'zh' ? [...words].length <= few.han : words.trim().split(/\s+/u).length <= few.words;

/** A "but" or "still" after which something is told, in all six languages: whoever thanks so has not done. */
const goesOn = new RegExp(
  [
    `${word('but|though i|still|mais|pero|todavía|sigo|но|всё ещё|все еще|لكن|ولكن|بس|لسا')}\\s+\\S+\\s+\\S+`,
    `${word('encore')}\\s*[.!]*$`,
    '(?:但|可是|不过|不過|然而).{3,}',
  ].join('|'),
  'iu',
);

/** That somebody cannot leave, in all six languages: it is no wish to end the chat. */
const cannotLeave = among('withoutMistaken', 'cannotLeave');

/** That somebody, or the other person, deleted something, in all six languages: it is told, and nothing is to be deleted here. */
const deleted = among('withoutMistaken', 'deleted');

/** What was written here: whoever deleted the chat with somebody else speaks of no such thing. */
const writtenHere = new RegExp(
  `${word(
    'here|this (?:chat|conversation|page)|ici|(?:ce|cette) (?:t?chat|conversation|page)|aqu[ií]|est[ae] (?:chat|conversaci[óo]n|p[áa]gina)',
    'здесь|тут|эт\\p{L}+ (?:чат|переписк|страниц|разговор)\\p{L}*|هنا|هون|هذه المحادثة|هال(?:محادثة|شات|صفحة)',
  )}|这里|这儿|这(?:个|段|次)(?:聊天|对话|页面)`,
  'iu',
);

/** A question that does not ask how to leave: whoever leaves asks nothing else. */
const asking = /^(?!.*(?:how|comment|c[óo]mo|как|كيف|怎|如何)).*[?？؟]\s*$/isu;

/** Whether somebody asks something after their thanks, which are then no goodbye; "you don't know how much this helps" asks nothing. */
const asksBesideThanks = (words: string): boolean =>
  straight(words)
    .replace(thanking, ' ')
    .split(/[.!,;，。！،؛\n]/u)
    .some((part) => asksFirst.test(part.trim()) && part.trim().split(/\s+/u).length > 2);

const thanking = new RegExp(
  `${word('thanks?(?: you)?(?: (?:so|very) much| a lot)?|merci(?: beaucoup| bien)?|(?:muchas )?gracias|спасибо(?: большое)?|شكرا(?: جزيلا| كتير)?|مشكور\\p{L}*|يسلمو')}|谢谢(?:你|您)?|多谢`,
  'giu',
);

/** A part of a message that begins with a question, in all six languages. */
const asksFirst = new RegExp(
  `^(?:(?:and|but|so|et|mais|y|pero|а|и|но) )?(?:${word(
    'how|what|where|when|who|which|(?:can|could|do|should|must) i|est[- ]ce qu\\p{L}*|o[uù]|comment|quand|qui|quel\\p{L}*|c[óo]mo|d[óo]nde|cu[áa]ndo|qu[ée]|qui[ée]n|puedo|debo|как|где|когда|кто|что|можно|куда|и?ли',
    'و?(?:كيف|وين|فين|متى|[إا]متى|مين|شو|وش|[إا]يش|هل|قد [إا]يه|بت\\p{L}+ قد [إا]يه)',
  )}|怎么|哪|什么时候|谁|能不能|那我)`,
  'iu',
);

type Talk = Pick<Conversation, 'role' | 'topics'>;

/** What is to be deleted in a few words, where one is accused or it was about messages and photos before, is not this chat. */
const isOfTraces = ({ role, topics }: Talk): boolean =>
  role === 'accused' || topics.some((about) => surely(about).some((id) => ofTraces.includes(id)));

/** A word for writing, or for everything: then it is this chat. */
const writes = among('withoutMistaken', 'writes');

/**
 * What a message shows, without a request that is only learned where its few words rather tell of pain ("I am bleeding" ends nothing,
 * "I am exhausted, bye" does) or of what is not this chat, and without thanks after which something is told; and without a role or a request where they only say for how long.
 * Whoever only says that they reported and hear nothing asks how long it takes: that is no first telling of what was done.
 */
export function withoutMistaken(signs: Signs, words: string, language: Language, talk: Talk, find: () => Found): Signs {
  const { request, moment } = signs;
  if (request === 'delete' && isBrief(words, language) && isOfTraces(talk) && !writes.test(straight(words)) && !namesThisChat(words))
    return { ...signs, request: undefined };
  if (request !== undefined && isOfAnother(request, words) && !namesThisChat(words)) return { ...signs, request: undefined };
  if (moment === 'disclosure' && sinceReporting(words) === 'silent' && tellsOnlyThat(words)) return { ...signs, moment: undefined };
  if (onlyDuration(words)) return { ...signs, request: undefined, moment: moment === 'disclosure' ? moment : undefined };
  if (request === 'thanks' && goesOn.test(straight(words)) && !saysHeavy(words)) return { ...signs, request: undefined };
  if (request === 'thanks' && asksBesideThanks(words)) return { ...signs, request: undefined };
  if (request === 'exit' && (tellsOfDeed(words) || cannotLeave.test(straight(words)) || (asking.test(words) && !namesThisChat(words))))
    return { ...signs, request: undefined };
  if (request === 'delete' && deleted.test(straight(words)) && !writtenHere.test(straight(words))) return { ...signs, request: undefined };
  if (request === undefined || !mistaken.includes(request) || !isBrief(words, language)) return signs;
  if (saysRequest(request, words)) return signs;
  const [top] = find().top;
  return top && ofPain.includes(top.id) && top.score >= fromShare ? { ...signs, request: undefined } : signs;
}
