import { speaksOfLife } from './namesDying.js';
import { namesMeans } from './namesMeans.js';
import { straight, word } from './wholeWord.js';

/** That somebody is safe or well, in all six languages. */
const safe = new RegExp(
  [
    word(
      "(?:i'?m|i am|we are|we're|yes|am|feel) (?:now |all |totally |quite )?(?:safe|ok|okay|fine|alright|all right|out of danger)(?: now| here)?(?! (?:with|about))",
      "en sécurité|à l'abri|hors de danger|saine? et sau(?:f|ve)|ça va (?:bien|mieux)|je vais (?:bien|mieux)|a salvo|estoy segur[oa]|fuera de peligro|estoy bien|en lugar seguro",
      'в безопасности|в порядке|вс[её] (?:нормально|хорошо|в порядке)|вне опасности|ничего не угрожает',
    ),
    '安全|没事|沒事|不危险|不危險|بأمان|بامان|في أمان|في امان|آمنة?|امنة|بخير|سالمة?',
  ].join('|'),
  'iu',
);

/** That they are not, or no longer. */
const unsafe = new RegExp(
  [
    word("not|n'?t|never|unsafe|no longer|pas|jamais|plus|no (?:estoy|me siento)|tampoco|nunca|ya no|не|небезопасно|нет"),
    '[不没沒未][^，。,]{0,4}安全|怎么可能|哪里安全|哪裡安全|谈不上|談不上|算不上|说不上|說不上|(?<!\\p{L})(?:مش|مو|مب|ما|لا|لست|ليس|غير)(?!\\p{L})',
  ].join('|'),
  'iu',
);
/** A question about it, what was or may be, what takes it back, and anybody who may be there. */
const elsewhere = new RegExp(
  [
    word(
      'was|were|if|until|when|but|with (?!my|a )|about|for now|he|him|his|she|her|they|holding|locked|except|daughter|son|kids?',
      'si|quand|jusqu\\p{L}*|était|mais|sauf|il|lui|elle|ils|finir|fille|fils|enfants?',
      'cuando|hasta|estaba|pero|que|él|ella|ellos|hij[oa]s?|niñ[oa]s?',
      'если|когда|пока|но|был[аи]?|он|она|они|его|дочь|сын|дети',
    ),
    '吗|嗎|如果|但|可是|他|她|女儿|儿子|孩子|[?？؟]|(?<!\\p{L})(?:هل|كنت|بس|لكن|هو|هي|معه|بنتي|ابني|ولادي)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Whether the writer says that they are safe, or that they are not; undefined where neither is sure (care.md CR-25). */
export function saysSafe(words: string): 'yes' | 'no' | undefined {
  const said = straight(words);
  if (!safe.test(said) || elsewhere.test(said) || namesMeans(said) || speaksOfLife(said)) return undefined;
  return unsafe.test(said) ? 'no' : 'yes';
}

/** A yes or a no with which a message begins, and goes on: "yes at my sister's", "no he lives in the same house", "not really". */
const yes = new RegExp(
  `^[^\\p{L}]*(?:${word('yes|yeah|yep|yup|oui|ouais|sí|si(?=[,.!]| (?:estoy|ya|gracias|claro|por ahora|todo|a salvo))|да|ага|угу|نعم|ايوه|أيوه|ايوة|إي|اه|آه|أجل')}|(?:是的|是啊|嗯+|对的?)(?=[,，。 ]))`,
  'iu',
);
const no = new RegExp(
  `^[^\\p{L}]*(?:${word(
    "no|nope|nah|not (?:at all|really|exactly|yet|safe)|i (?:do not|don'?t) think so|don'?t think so|far from it|i doubt it|hardly|non|(?:je )?(?:ne )?crois pas|pas (?:vraiment|du tout|trop|encore)|loin de là|ça va mal",
    'la verdad (?:que )?no|para nada|no creo|nada de eso|нет|неа|вряд ли|(?:да )?не (?:очень|особо|совсем|дума\\p{L}*|уверен\\p{L}*|факт)|ни фига',
  )}|(?:不是?|没有|沒有)(?=[,，。 ])|不太|不算|不怎么|还没|(?<!\\p{L})(?:لا|لأ|كلا|مو كثير|مو كتير|مش كتير|مش اوي|مش قوي|مش اكيد|مو بالضبط|على الاغلب لا|ما أظن|ما اظن|ما بظن|ما اعتقد|ما أعتقد)(?!\\p{L}))`,
  'iu',
);
/** What takes back half of a yes, and anybody who may be there. */
const but = new RegExp(
  `${word('but|only|until|asleep|he|him|mais|sauf|il|lui|pero|aunque|hasta|él|но|хотя|только|пока|он')}|但|可是|不过|不過|他|(?<!\\p{L})[وف]?(?:لكن|بس|هو|معه)(?!\\p{L})|[?？؟]`,
  'iu',
);

/** How a message begins to answer; undefined where it does not, and where a yes is taken back or tells of dying. */
export function answerBegun(words: string): 'yes' | 'no' | undefined {
  const said = straight(words);
  if (no.test(said)) return 'no';
  return yes.test(said) && !but.test(said) && !speaksOfLife(said) && !namesMeans(said) ? 'yes' : undefined;
}

/** What stands after the no with which a message begins; undefined where it begins with none. */
export function afterNo(words: string): string | undefined {
  const said = straight(words);
  const begins = no.exec(said);
  return begins ? said.slice(begins[0].length).trim() : undefined;
}
