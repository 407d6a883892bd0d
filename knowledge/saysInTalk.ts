import type { Request } from './recognition/labels.js';
import { answerBegun } from './saysSafe.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Words that are said to whoever is left, or of the page itself, and of nothing that happened: no "he left", no "I want to quit". */
const leaves = among('saysInTalk', 'leaves');

const thanks = new RegExp(
  [
    word(
      'thank\\p{L}*|thx|ty|tysm|cheers|appreciate\\p{L}*|(?:so|very|really) helpful|(?:that|this|you) helped|aidée? beaucoup|beaucoup aidée?|me ayudaste|me ha ayudado|помогли|merci|mersi|remerci\\p{L}*|gracias|graci[ae]s?|agrade[cz]\\p{L}*|спасиб\\p{L}*|благодар\\p{L}*|spasib\\p{L}*|shukran|xie ?xie',
    ),
    '谢谢|謝謝|谢了|謝了|多谢|多謝|感谢|感謝|唔该|唔該|شكر|مشكور|يسلمو|تسلم|متشكر|ممنون',
  ].join('|'),
  'u',
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
  'u',
);
/** What of the story is to be deleted, or who deleted it, or that nothing is to be. */
const ofTheStory = among('saysInTalk', 'ofTheStory');

/** An order to the programme: its messages, its chat. */
const ordersDeleting =
  /^[^\p{L}]*(?:please |s'il (?:te|vous) plaît |por favor |пожалуйста,? |请|請)?(?:(?:delete|erase|wipe|clear|scrub|forget) (?:all |every|my|this|the|it|what)|(?:efface|supprime|vire|oublie)[rz]? (?:tou[ts]|toute|mes|cette|ce|la|le)|(?:borra|elimina|limpia|olvida|quita)\p{L}* (?:tod|mis|est|la|el)|(?:удали|сотри|очисти|забудь)\p{L}* (?:вс|мо|эт)|(?:删|刪|清)(?:除|掉|空)?(?:所有|全部|我的|这|這)|(?:احذف|امسح|إحذف)\p{L}* (?:كل|رسائل|هذ|المحادث))(?!.{0,20}(?:photos?|pics?|videos?|vidéos?|fotos?|фото|видео|照片|视频|صور|فيديو))/u;

const beginsAnew = new RegExp(
  [
    word(
      'restart|start (?:over|again|anew|from)|begin again|reset|new chat|recommence\\p{L}*|nouvelle conversation|repart\\p{L}* (?:de|à) zéro|empe[cz]\\p{L}* de (?:nuevo|cero)|volver a empezar|reiniciar|nueva conversación|заново|с начала|сначала|перезапус\\p{L}*|новый чат',
    ),
    '重新开始|重新開始|从头|從頭|重来|重來|من جديد|من الأول|من البداية|محادثة جديدة',
  ].join('|'),
  'u',
);

/** A plea, which is to the programme. */
const pleads = new RegExp(`${word("please|pls|svp|s'il (?:te|vous) plaît|por favor|porfa|пожалуйста")}|请|請|لو سمحت|من فضلك`, 'u');

/** That somebody is not wanted. */
const refuses = among('saysInTalk', 'refuses');

/** Whose language it is, or that the writer does not know it, or fears to use it. */
const ofTheirLanguage = among('saysInTalk', 'ofTheirLanguage');

/** That the language itself is spoken of. */
const ofLanguages = /(?<!\p{L})(?:languages?|langues?|idiomas?|язык\p{L}*|lang)(?!\p{L})|语言|語言|لغة|لغات/u;

/** Whether words speak of languages. */
export const namesLanguages = (words: string): boolean => ofLanguages.test(straight(words));

/** Whether somebody says that they do not want something, or somebody: no police, no counsellor. */
export const declines = (words: string): boolean => refuses.test(straight(words));

/** What is wanted instead of what is refused. */
const wantsAnother = among('saysInTalk', 'wantsAnother');

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
