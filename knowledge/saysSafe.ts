import { straight, word } from './wholeWord.js';

/** That somebody is safe or well, in all six languages. */
const safe = new RegExp(
  [
    word(
      "(?:i'?m|i am|we are|we're|yes|am|feel) (?:now |all |totally |quite )?(?:safe|ok|okay|fine|alright|all right|out of danger)(?: now| here)?",
      "en sécurité|à l'abri|hors de danger|saine? et sau(?:f|ve)|ça va(?: mieux)?|je vais bien|a salvo|segur[oa]|fuera de peligro|estoy bien|en lugar seguro",
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
    '不安全|不太安全|没有安全|(?<!\\p{L})(?:مش|مو|مب|ما|لا|لست|ليس|غير)(?!\\p{L})',
  ].join('|'),
  'iu',
);
/** A question about it, or what was or may be. */
const elsewhere = new RegExp(
  `${word('was|were|if|until|when|si|quand|était|cuando|estaba|если|когда|был[аи]?|هل|كنت')}|吗|嗎|如果|[?？؟]`,
  'iu',
);

/** Whether the writer says that they are safe, or that they are not; undefined where neither is sure (care.md CR-25). */
export function saysSafe(words: string): 'yes' | 'no' | undefined {
  const said = straight(words);
  if (!safe.test(said) || elsewhere.test(said)) return undefined;
  return unsafe.test(said) ? 'no' : 'yes';
}

/** A yes or a no with which a message begins, and goes on: "yes at my sister's", "no he lives in the same house". */
const yes = new RegExp(
  `^[^\\p{L}]*(?:${word('yes|yeah|yep|yup|oui|ouais|sí|si|да|ага|угу|نعم|ايوه|أيوه|ايوة|اي|إي|اه|آه|أجل')}|(?:是的|是啊|嗯+|对的?|有的)(?=[,，。 ]))`,
  'iu',
);
const no = new RegExp(`^[^\\p{L}]*(?:${word('no|nope|nah|non|нет|неа|لا|لأ|كلا')}|(?:不是?|没有|沒有)(?=[,，。 ]))`, 'iu');
/** What takes back half of a yes. */
const but = new RegExp(
  `${word('but|only|mais|sauf|pero|aunque|но|хотя|только')}|但|可是|不过|不過|(?<!\\p{L})[وف]?(?:لكن|بس)(?!\\p{L})|[?？؟]`,
  'iu',
);

/** How a message begins to answer; undefined where it does not, and where a yes is taken back. */
export function answerBegun(words: string): 'yes' | 'no' | undefined {
  const said = straight(words);
  if (no.test(said)) return 'no';
  return yes.test(said) && !but.test(said) ? 'yes' : undefined;
}
