import type { Language } from '../knowledge/language.js';
import type { Found } from '../knowledge/library.js';
import { isOfAnother } from '../knowledge/isOfAnother.js';
import { namesThisChat } from '../knowledge/namesThisChat.js';
import { tellsOfDeed } from '../knowledge/doneToMe.js';
import { onlyDuration } from '../knowledge/onlyDuration.js';
import type { Request } from '../knowledge/recognition/labels.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { saysHeavy } from '../knowledge/saysHeavy.js';
import { saysRequest } from '../knowledge/saysRequest.js';
import { straight, word } from '../knowledge/wholeWord.js';
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
const cannotLeave = new RegExp(
  [
    word(
      "(?:can'?t|cannot|unable to|won'?t let me|not allowed to) (?:leave|get out|go (?:home|out))",
      "(?:peux|pouvons|arrive) pas (?:à )?(?:partir|sortir|m'en aller)|me laisse pas (?:partir|sortir)",
      'no (?:puedo|me deja|me dejan) (?:salir|irme|ir)',
      'не могу (?:\\p{L}+ )?(?:уйти|выйти|уехать)|не выпуска\\p{L}+|не отпуска\\p{L}+',
      '(?:ما|مش|لا) ?(?:بقدر|قادرة?|فيني|أقدر|اقدر|أستطيع) (?:\\p{L}+ )?(?:[أا]طلع|[أا]خرج|[أا]غادر|[أا]مشي|الخروج|المغادرة)',
    ),
    '出不去|走不了|走不掉|离不开|離不開|不[让讓]我走',
  ].join('|'),
  'iu',
);

/** That somebody, or the other person, deleted something, in all six languages: it is told, and nothing is to be deleted here. */
const deleted = new RegExp(
  [
    word(
      "i(?:'?ve| have| had)? (?:(?:already|just|since|accidentally|stupidly|then|also|only|even|did) )*(?:deleted|erased|wiped|removed|cleared|trashed|got rid of|threw (?:away|out))|(?:he|she|they) (?:has |have )?(?:deleted|erased|wiped)",
      "(?:je (?:les |l'|le |la )?|j'?)ai (?:\\p{L}+ ){0,2}(?:sup+rim(?:[ée]e?s?|er)|effac(?:[ée]e?s?|er)|vir[ée]e?s?|enlev[ée]e?s?|jet[ée]e?s?|vid[ée])|on a (?:\\p{L}+ )?(?:supprimée?s?|effacée?s?)",
      '(?:borré|eliminé)|(?:ya|yo) (?:l[oa]s? )?(?:borre|elimine)|(?:he|hab[íi]a|hemos) (?:\\p{L}+ )?(?:borrado|eliminado)|(?:acabo de|tuve que) (?:borrar|eliminar)\\p{L}*|se me (?:borr[óo]|borraron)',
      '(?<!чтобы? (?:\\p{L}+ )?)(?:(?:по)?удалял|удалил|ст[её]р(?:ла)?|сн[её]с(?:ла)?|(?:по|о|под|за)чистил)а?(?! ли)',
      '(?<!هل )[وف]?(?:مسحت|حذفت|محيت|[أا]زلت)(?:ه|ها|هم|هن|و)?|[وف]?قمت (?:بحذف|بمسح)|[أا]نا (?:ماسح|حاذف)[ةه]?',
    ),
    '(?<!把|帮|替|给|请|将)我(?!们|的|要|想|希望|可以|能|需要|请|不)(?!.{0,6}(?:说|写|讲|打|输入|发)的)[^，。！？,.!?]{0,10}(?:删(?:除|掉|光)?|清空|清除)(?:了|光|咗|过)(?!吧|我|它)|(?:已经|不小心|早就|当时|一气之下|一时冲动|后来|吓得)[^，。！？,.!?]{0,10}删(?:除|掉|光)?(?:了|咗)?|误删|删(?:除|掉|光)?了[^，。！？]{0,4}(?:怎么办|恢复|找回|还有救)',
  ].join('|'),
  'iu',
);

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
const writes = new RegExp(
  `${word(
    'wrote|written|typed|said|told|shared|everything|all(?! (?:the |my |his |her )?(?:emails?|texts?|photos?|messages? (?:to|with|from)))|data|info\\p{L}*|history|stor(?:y|ies)|answers?|(?:our|the|whole|delete|erase) conversation',
    'écrite?s?|[ée]cris|ecrit|tap[ée]e?|racont[ée]e?|dit|tout|données|historique|histoire|réponses?|infos?|propos|la conversation',
    'escrib\\p{L}*|escrit\\p{L}*|dije|dicho|puse|cont[ée]|contado|tod[oa]s?|historial|charla|pl[áa]tica|lo anterior|lo de arriba',
    'удали(?:те)?|сотри(?:те)?|очисти(?:те)?|убери(?:те)?|(?:на)?писал\\p{L}*|(?:на)?писанн\\p{L}*|ска[зж]а\\p{L}*|рассказал\\p{L}*|говорил\\p{L}*|вв[её]л[аи]?|вс[её]|вс[юех]|данные|истори\\p{L}+|выше',
    'كتبت\\p{L}*|[وف]?(?:ال)?كل(?:ه|ها|و|شي|ش)?|قلت\\p{L}*|حكيت\\p{L}*|كلامي|(?:ال|هال)?(?:كلام|حكي)',
  )}|写|打的|输入|说的|讲的|聊的|全部|所有|帮我|请|麻烦|刚才|刚刚|上面|都删|清空`,
  'iu',
);

/**
 * What a message shows, without a request that is only learned where its few words rather tell of pain ("I am bleeding" ends nothing,
 * "I am exhausted, bye" does) or of what is not this chat, and without thanks after which something is told; and without a role or a request where they only say for how long.
 */
export function withoutMistaken(signs: Signs, words: string, language: Language, talk: Talk, find: () => Found): Signs {
  const { request, moment } = signs;
  if (request === 'delete' && isBrief(words, language) && isOfTraces(talk) && !writes.test(straight(words)) && !namesThisChat(words))
    return { ...signs, request: undefined };
  if (request !== undefined && isOfAnother(request, words) && !namesThisChat(words)) return { ...signs, request: undefined };
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
