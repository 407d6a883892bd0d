import type { Language } from '../knowledge/language.js';
import type { Found } from '../knowledge/library.js';
import { onlyDuration } from '../knowledge/onlyDuration.js';
import type { Request } from '../knowledge/recognition/labels.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { saysHeavy } from '../knowledge/saysHeavy.js';
import { saysRequest } from '../knowledge/saysRequest.js';
import { straight, word } from '../knowledge/wholeWord.js';

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

/**
 * What a message shows, without a request that is only learned where its few words rather tell of pain ("I am bleeding" ends nothing,
 * "I am exhausted, bye" does), and without thanks after which something is told; and without a role or a request where they only say for how long.
 */
export function withoutMistaken(signs: Signs, words: string, language: Language, find: () => Found): Signs {
  const { request, moment } = signs;
  if (onlyDuration(words)) return { ...signs, request: undefined, moment: moment === 'disclosure' ? moment : undefined };
  if (request === 'thanks' && goesOn.test(straight(words)) && !saysHeavy(words)) return { ...signs, request: undefined };
  if (request === 'exit' && cannotLeave.test(straight(words))) return { ...signs, request: undefined };
  if (request === undefined || !mistaken.includes(request) || !isBrief(words, language)) return signs;
  if (saysRequest(request, words)) return signs;
  const [top] = find().top;
  return top && ofPain.includes(top.id) && top.score >= fromShare ? { ...signs, request: undefined } : signs;
}
