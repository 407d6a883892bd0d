import { straight, word } from './wholeWord.js';

/** Requests that people also seem to make in words that only resemble one. */
export type Spoken = 'exit' | 'delete' | 'formal-report';

/** Words with which somebody leaves, has something deleted or goes to report, in all six languages. */
const wordsOf: Record<Spoken, RegExp> = {
  exit: new RegExp(
    [
      word(
        "(?:good ?)?bye|bye bye|cya|good ?night|(?<!(?:afraid|scared|sick|annual|maternity|paternity|parental|administrative|special|medical|paid|unpaid|home|on|my|his|her|never|not|n't|can'?t|cannot|won'?t) (?:to )?)leave(?! me)|leaving|log ?(?:out|off)|sign out|exit|(?<!to )quit(?! (?:my|the|this) (?:job|post|work))|close(?: the| this| it| that| chat| page| window| tab|$)|hide(?: the| this| it| that| me| chat| page| screen|$)|(?:got to|gotta|have to|must) go|i'?m off",
        "au revoir|adieu|bonne nuit|(?<!peur de )quitter(?! (?:mon|ma|mes|ce|le poste|le travail) )|quitte|ferme[rz]?|(?<!peur de )(?:partir|sortir)|je (?:m'en vais|pars|sors)|cache[rz]?|masque[rz]?|à bientôt",
        'chao|chau|adi[oó]s|hasta (?:luego|pronto|mañana)|buenas noches|(?<!miedo (?:a|de) )(?:salir|irme)|salgo|sal de aquí|cerrar|ci[eé]rr[ae]\\p{L}*|me voy|oculta\\p{L}*|esconde[rd]?',
        'пока[\\s.!)]*$|пока[,.!]|до свидания|до встречи|прощай\\p{L}*|спокойной ночи|(?<!боюсь )(?:выйти|уйти)|выход|ухожу|закр(?:ой|ойте|ыть|ываю)|скр(?:ой|ойте|ыть)|спрячь\\p{L}*',
      ),
      '再见|再見|拜拜|晚安|关闭|關閉|关掉|關掉|退出|(?<![敢能法])(?:离开|離開)|隐藏|隱藏|先走|我要?走[啦了]|下线|下線',
      `(?:مع |بال)?(?<!\\p{L})(?:ال)?سلامة(?!\\p{L})|${word('وداعا|باي|إلى اللقاء|الى اللقاء|تصبح\\p{L}* على خير|[أا]?خرج|خروج|[أا]غلق\\p{L}*|إغلاق|[أا]قفل\\p{L}*|سك[ّ]?ر\\p{L}*|[أا]خف[يِ]?\\p{L}*|غادر|مغادرة')}`,
    ].join('|'),
    'iu',
  ),
  delete: new RegExp(
    [
      word(
        'delet\\p{L}*|eras\\p{L}*|remov\\p{L}*|wip(?:e|ed|ing)|clear (?:the|this|my|our|all|it|every\\p{L}*|chat|history)|destroy',
        'efface\\p{L}*|supprim\\p{L}*|détrui\\p{L}*|borr[ae]\\p{L}*|borr[oó]|elimin\\p{L}*|suprim\\p{L}*',
        'удал\\p{L}*|сотр\\p{L}*|стер\\p{L}*|стир\\p{L}*|очист\\p{L}*|уничтож\\p{L}*',
      ),
      '删|刪|清除|清空|抹[掉去]|(?<!\\p{L})(?:و)?(?:[أا]?حذف|[إا]?مسح|[أا]زيل|[إا]زالة|امحو?)\\p{L}*',
    ].join('|'),
    'iu',
  ),
  'formal-report': new RegExp(
    [
      word(
        "(?:want|like|need|have|ready|going|how|where|try) (?:\\p{L}+ )?to (?:\\p{L}+ )?(?:report|complain|file)|(?:can|could|should|do|may|will|shall|must|let me|i'll|i'd) (?:\\p{L}+ )?(?:report|complain|file)",
        'signaler|(?:porter|déposer) (?:une )?plainte|faire un signalement',
        'denunciar(?:lo|la|los)?|quejarme|(?:presentar|poner|hacer) (?:una|mi|la) (?:queja|denuncia)',
        'пода(?:ть|ю|м) (?:\\p{L}+ )?(?:жалоб|заявлени)\\p{L}*|пожаловаться|жаловаться|сообщить',
      ),
      '(?:要|想|准备|打算|怎么|如何|怎麼|能|可以)(?:正式|去|向\\p{L}{1,6})?(?:举报|舉報|投诉|投訴|告他|申诉)',
      word('(?:تقديم|أقدم|اقدم) (?:\\p{L}+ )?(?:شكوى|بلاغ)|(?:أن |ان )?(?:أبلغ|أشتكي)|بدي (?:اشتكي|ابلغ|أشتكي|أبلغ)'),
    ].join('|'),
    'iu',
  ),
};

/**
 * Whether a word of a request stands in a message that was taken for it. What was learned hears a request also where none does; where
 * one does, it is one: somebody who is being watched leaves at once, however afraid they say that they are.
 */
export const saysRequest = (request: string, words: string): boolean =>
  Object.hasOwn(wordsOf, request) && wordsOf[request as Spoken].test(straight(words).trim());
