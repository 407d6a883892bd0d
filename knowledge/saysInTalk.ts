import type { Request } from './recognition/labels.js';
import { answerBegun } from './saysSafe.js';
import { straight, word } from './wholeWord.js';

/** Words that are said to whoever is left, or of the page itself, and of nothing that happened: no "he left", no "I want to quit". */
const leaves = new RegExp(
  [
    word(
      "(?:good ?)?bye|bye bye|cya|see you|good ?night|(?:close|hide|exit) (?:the|this|it|that|chat|page|window|tab)|close|log ?out|sign out|i (?:have to|must|need to|gotta|should) go|gotta go|got to go|i'?m off|that'?s (?:all|enough|it) for (?:now|today|tonight)|gtg|g2g|brb|lemme go|let me go now|(?:someone|somebody|my \\p{L}+)(?: is|'?s)? (?:just )?(?:coming(?: in)?|walked in|came in|here now)",
      "au revoir|adieu|bonne (?:nuit|soirée|journée)|à (?:bientôt|plus|demain)|(?:ferme[rz]?|quitte[rz]?|cache[rz]?|masque[rz]?) (?:la|le|cette|ce|ça|la page|le chat)|quelqu'un (?:arrive|vient|entre)|(?:mon|ma) \\p{L}+ (?:arrive|rentre|vient d'entrer)|je (?:dois|vais devoir) (?:y aller|partir|filer)|c'est tout pour",
      'chao|chau|adi[oó]s|hasta (?:luego|pronto|mañana)|buenas noches|(?:cerrar|cierr[ae]\\p{L}*|oculta\\p{L}*|esconde[rd]?) ?(?:la|el|esto|esta|página|chat)?|(?:me )?tengo que (?:ir|salir)(?:me)?|eso es todo por|(?:ah[ií] )?viene (?:alguien|mi \\p{L}+)|alguien viene|(?:lleg[oó]|entr[oó]) mi \\p{L}+',
      'пока|до свидания|до встречи|прощай\\p{L}*|спокойной ночи|закр(?:ой|ойте|ыть|ываю)|скр(?:ой|ойте|ыть)|спрячь\\p{L}*|мне (?:надо|пора|нужно) идти|мне пора|закругля\\p{L}*|прячь|ухожу(?=[\\s.!]*$)|на сегодня (?:вс[её]|хватит)|кто-то ид[её]т|сюда идут|(?:муж|жена|мама|сосед\\p{L}*) (?:ид[её]т|приш[её]л|пришла|вернул\\p{L}*)',
    ),
    '再见|再見|拜拜|晚安|关闭|關閉|关掉|關掉|退出|隐藏|隱藏|下线了|下線了|我(?:得|要)走了|先下了|先这样|闪了|撤了|不聊了|有人来|有人來|(?:老公|老婆|妈|室友|同事)(?:来|回来|进来)了',
    `(?:مع |بال)?(?<!\\p{L})(?:ال)?سلامة(?!\\p{L})|${word('وداعا|باي|إلى اللقاء|الى اللقاء|تصبح\\p{L}* على خير|[أا]غلق\\p{L}*|إغلاق|[أا]قفل\\p{L}*|سك[ّ]?ر\\p{L}*|[أا]خف[يِ]?\\p{L}*|لازم [أا]مشي|لازم [أا]روح|خروج|(?:حدا|حد|في حد|احد) (?:جاي|جاء|دخل)|جاي حدا|(?:جوزي|زوجي|امي|ابوي) (?:جاي|رجع|دخل|وصل)')}`,
  ].join('|'),
  'iu',
);

const thanks = new RegExp(
  [
    word(
      'thank\\p{L}*|thx|ty|tysm|cheers|appreciate\\p{L}*|(?:so|very|really) helpful|(?:that|this|you) helped|aidée? beaucoup|beaucoup aidée?|me ayudaste|me ha ayudado|помогли|merci|mersi|remerci\\p{L}*|gracias|graci[ae]s?|agrade[cz]\\p{L}*|спасиб\\p{L}*|благодар\\p{L}*|spasib\\p{L}*|shukran|xie ?xie',
    ),
    '谢谢|謝謝|谢了|謝了|多谢|多謝|感谢|感謝|唔该|唔該|شكر|مشكور|يسلمو|تسلم|متشكر|ممنون',
  ].join('|'),
  'iu',
);

const deletes = new RegExp(
  [
    word(
      "delet\\p{L}*|eras\\p{L}*|(?:do not|don'?t) (?:save|keep|store|record) (?:this|any|what|my|it)|wip(?:e|ed)|clear (?:the|this|my|our|all|it|every\\p{L}*|chat|history)|forget (?:me|this|everything|all|it|what i)",
      'efface\\p{L}*|supprim\\p{L}*|oublie[rz]?|(?:ne )?(?:garde|conserve|enregistre)[rsz]? (?:rien|pas)|no (?:guarde|grabe|registre)\\p{L}*|borr[ae]\\p{L}*|elimin\\p{L}*|suprim\\p{L}*|olvid[ae]\\p{L}*',
      'удал\\p{L}*|не (?:сохраня|записыва)\\p{L}*|сотр\\p{L}*|стер\\p{L}*|стир\\p{L}*|очист\\p{L}*|забудь\\p{L}*',
    ),
    '删|刪|清除|清空|清掉|(?:别|別|不要|不用)(?:保存|存|留|记|記)|لا تحفظ|لا تسجل|ما تحفظ|抹[掉去]|忘记我|(?<!\\p{L})(?:و)?(?:[أا]?حذف|[إا]?مسح|[أا]زيل|[إا]زالة|امحو?)\\p{L}*',
  ].join('|'),
  'iu',
);
/** What of the story is to be deleted, or who deleted it, or that nothing is to be. */
const ofTheStory = new RegExp(
  [
    word(
      "photos?|pics?|pictures?|images?|videos?|nudes?|screenshots?|recording|messages?|texts|emails?|(?:he|she|they) (?:\\p{L}+ )?|them|from (?:there|him|the group)|(?:do not|don'?t|not|never) (?:delete|erase|wipe|clear)|should i|want to forget",
      'photos?|vidéos?|images?|messages?|captures?|il a|elle a|ils ont|les (?:supprim|effac)\\p{L}*|(?:ne |n.)?(?:supprim|efface)\\p{L}* pas|mes messages|oublier (?:tout|ce)',
      'fotos?|v[ií]deos?|im[aá]gen\\p{L}*|mensajes|capturas?|borr(?:en|ó|aron|arlas|arlos)|(?:la|las|lo|los) borr\\p{L}*|no (?:lo |la )?borr\\p{L}*|quiero olvidar',
      'фото\\p{L}*|видео|снимк\\p{L}*|сообщени\\p{L}*|переписк\\p{L}*|скрин\\p{L}*|(?:он|она|они|их|его|её|ее)|не (?:надо |нужно |хочу )?(?:удал|стир)\\p{L}*|хочу забыть',
    ),
    '照片|图片|圖片|视频|視頻|影片|聊天记录|聊天記錄|信息|消息|截图|截圖|他删|她删|别删|別刪|不要删|不要刪|我删了|刪掉了|删掉了|删了|صور|فيديو|الرسايل|الرسائل|رسائل|هو |هي |لا لا?\\s?ت|لا تحذف|ما تمسح|متمسح|الكاميرات|[أا]نسى',
  ].join('|'),
  'iu',
);

/** An order to the programme: its messages, its chat. */
const ordersDeleting =
  /^[^\p{L}]*(?:please |s'il (?:te|vous) plaît |por favor |пожалуйста,? |请|請)?(?:(?:delete|erase|wipe|clear|scrub|forget) (?:all |every|my|this|the|it|what)|(?:efface|supprime|vire|oublie)[rz]? (?:tou[ts]|toute|mes|cette|ce|la|le)|(?:borra|elimina|limpia|olvida|quita)\p{L}* (?:tod|mis|est|la|el)|(?:удали|сотри|очисти|забудь)\p{L}* (?:вс|мо|эт)|(?:删|刪|清)(?:除|掉|空)?(?:所有|全部|我的|这|這)|(?:احذف|امسح|إحذف)\p{L}* (?:كل|رسائل|هذ|المحادث))(?!.{0,20}(?:photos?|pics?|videos?|vidéos?|fotos?|фото|видео|照片|视频|صور|فيديو))/iu;

const beginsAnew = new RegExp(
  [
    word(
      'restart|start (?:over|again|anew|from)|begin again|reset|new chat|recommence\\p{L}*|nouvelle conversation|repart\\p{L}* (?:de|à) zéro|empe[cz]\\p{L}* de (?:nuevo|cero)|volver a empezar|reiniciar|nueva conversación|заново|с начала|сначала|перезапус\\p{L}*|новый чат',
    ),
    '重新开始|重新開始|从头|從頭|重来|重來|من جديد|من الأول|من البداية|محادثة جديدة',
  ].join('|'),
  'iu',
);

/** A plea, which is to the programme. */
const pleads = new RegExp(`${word("please|pls|svp|s'il (?:te|vous) plaît|por favor|porfa|пожалуйста")}|请|請|لو سمحت|من فضلك`, 'iu');

/** That somebody is not wanted. */
const refuses = new RegExp(
  [
    word(
      "(?:do not|don'?t|didn'?t|not|no|never|won'?t) (?:\\p{L}+ ){0,3}(?:want|need|report\\p{L}*|counsel\\p{L}*|ombuds\\p{L}*|hr|police|psycholog\\p{L}*|talk|speak|see|go)|can'?t (?:talk|speak)|without (?:a |an |the )?(?:counsel\\p{L}*|ombuds\\p{L}*|report\\p{L}*)",
      "(?:ne |n'|j')?(?:veux|voudrais|souhaite|peux|besoin|irai|vais) (?:surtout )?pas|pas (?:de|d'|besoin|envie)|surtout pas|sans (?:psy\\p{L}*|ombuds\\p{L}*|plainte)",
      'no (?:\\p{L}+ )?(?:quiero|necesito|voy|pienso|deseo|puedo|me hace falta)|sin (?:psic[oó]log\\p{L}*|[oó]mbuds\\p{L}*|denuncia\\p{L}*)|nada de',
      'не (?:\\p{L}+ )?(?:хочу|хотел\\p{L}*|нужен|нужна|нужно|надо|буду|пойду|могу)|без (?:психолог|омбудс|консульт|жалоб)\\p{L}*|только не',
    ),
    '不想|不要|不用|不需要|不必|不敢|不能|别找|別找|唔想|唔要|(?<!\\p{L})(?:ما|لا|مش|مو|مب|ماني|موش) ?(?:بدي|ابي|أبي|ابغى|عايز\\p{L}?|اريد|أريد|محتاج\\p{L}?|نبغي|[أا]قدر)|ما ?بدي|مابي|بلا |من غير ',
  ].join('|'),
  'iu',
);

/** Whose language it is, or that the writer does not know it, or fears to use it. */
const ofTheirLanguage = new RegExp(
  [
    word(
      "he|she|they|his|her|their|my (?:boss|lawyer|supervisor|manager|colleague|interview\\p{L}*)|wrote|written|(?:don'?t|do not|can'?t|cannot) (?:\\p{L}+ )?(?:know|speak|understand|read|write)|no good",
      "ils?|elles?|son|sa|leur|mon (?:chef|avocat)|écrit|(?:ne |n')?(?:parle|connais|comprends|lis|sais) (?:\\p{L}+ )?pas|pas bien",
      '[eé]l|ella|ellos|ellas|su|mi (?:jef[ea]|abogad[oa])|escrib\\p{L}*|no (?:s[eé]|hablo|entiendo|comprendo|leo)',
      'он|она|они|его|её|ее|их|мой (?:начальник|адвокат)|написал\\p{L}*|не (?:\\p{L}+ )?(?:умею|знаю|понимаю|говорю|владею)',
    ),
    '他|她|对方|對方|律师|不会|不會|不懂|听不懂|看不懂|怕|说不清|(?<!\\p{L})(?:هو|هي|هم|كتب|كتبت|محامي\\p{L}*)(?!\\p{L})|(?:ما|مش|لا|مو|مب) ?(?:ب)?(?:[اأ]?عرف|[اأ]?فهم|[اأ]?حكي|[اأ]?تكلم|[اأ]?جيد)\\p{L}*',
  ].join('|'),
  'iu',
);

/** That the language itself is spoken of. */
const ofLanguages = /(?<!\p{L})(?:languages?|langues?|idiomas?|язык\p{L}*|lang)(?!\p{L})|语言|語言|لغة|لغات/iu;

/** Whether words speak of languages. */
export const namesLanguages = (words: string): boolean => ofLanguages.test(words);

/** Whether somebody says that they do not want something, or somebody: no police, no counsellor. */
export const declines = (words: string): boolean => refuses.test(straight(words));

/** What is wanted instead of what is refused. */
const wantsAnother = new RegExp(
  [
    word(
      "(?:but|just|only|rather|instead|hr|police|not \\p{L}+,?) ?(?:i )?(?:\\p{L}+ ){0,4}(?:counsel\\p{L}*|ombuds\\p{L}*|someone|somebody|person|human)|(?<!n'?t |not )i (?:want|need|'d like) (?:an?|the|to)",
      "(?:mais|juste|plutôt|psy,?|police,?) ?(?:je )?(?:\\p{L}+ ){0,4}(?:psy\\p{L}*|conseill\\p{L}*|l'?ombuds\\p{L}*|quelqu'un|personne)|je veux (?:un|une|l'|la|le|parler)",
      '(?:sino|pero|solo|mejor) ?(?:\\p{L}+ ){0,4}(?:consejer\\p{L}*|psic\\p{L}*|[oó]mbuds\\p{L}*|alguien|persona)|(?<!no )quiero (?:una?|al|a la|hablar)',
      '(?:а|но|только|лучше) ?(?:\\p{L}+ ){0,4}(?:консультант\\p{L}*|психолог\\p{L}*|омбудс\\p{L}*|человек\\p{L}*)|(?<!не )хочу (?:к|поговорить)',
    ),
    '(?:只想|我想|而是|想找|想要)[^，。]{0,6}(?:顾问|顧問|咨询|諮詢|监察|監察|人)|(?:بدي|عايز\\p{L}?|أريد|ابي|ابغى|بس) (?:\\p{L}+ ){0,2}(?:مستشار|أمين|امين|حد|شخص|محقق)',
  ].join('|'),
  'iu',
);

const forPeople: readonly Request[] = ['human', 'ombuds', 'counsellor', 'formal-report'];

/** Whether what is taken for a request for people says that these are not wanted, and no others instead: "I don't want to talk to anyone". */
export function refusesPeople(request: Request, words: string): boolean {
  const said = straight(words).trim();
  return forPeople.includes(request) && refuses.test(said) && !wantsAnother.test(said);
}

/**
 * Whether a message in the middle of what somebody tells makes the request that it is taken for, by a word that means nothing else.
 * What was learned hears requests in pieces of a story: "he left", "everything", "she wrote it in Spanish" (care.md CV-50).
 */
export function saysInTalk(request: Request, words: string): boolean {
  const said = straight(words).trim();
  switch (request) {
    case 'exit':
      return leaves.test(said);
    case 'thanks':
      return thanks.test(said) && answerBegun(said) !== 'yes';
    case 'delete':
      return (deletes.test(said) && !ofTheStory.test(said)) || ordersDeleting.test(said);
    case 'start-over':
      return beginsAnew.test(said);
    case 'greeting':
      return false;
    case 'language':
      return !ofTheirLanguage.test(said) || pleads.test(said);
    default:
      return !refusesPeople(request, said);
  }
}
