import { straight, word } from './wholeWord.js';

/** By language: that somebody will not, or does not want to, report, complain or have it looked into. */
const refusal = new RegExp(
  [
    '^\\s*(?:no,? )?(?:do not|don.?t) want to (?:report|complain)',
    word(
      "(?:i (?:\\p{L}+ ){0,2}?(?:do not|don't|dont|never) (?:want|wish|like|intend|plan)(?: to)?|i (?:\\p{L}+ )?(?:will not|won't|would not|wouldn't)|i(?:'m| am) not (?:going to|gonna|planning to|ready to)|i(?:'d| would) rather not) (?:report|complain|file|make (?:a|any) (?:formal |official )?(?:complaint|report))|i (?:\\p{L}+ )?(?:do not|don't|dont) want (?:a|an|any) (?:formal |official )?(?:complaint|report|investigation|case)",
      "(?:je|j') ?(?:ne |n')?(?:veux|voudrais|souhaite|vais|compte|désire) (?:vraiment |surtout )?(?:pas|jamais) (?:\\p{L}+ ){0,2}?(?:signaler|dénoncer|(?:porter |de |déposer )?(?:une )?plainte|faire (?:de|un) signalement|d'enquête|une enquête)|je (?:ne )?(?:porterai|signalerai|dénoncerai) (?:pas|jamais)\\p{L}*",
      'no (?:lo |la |les? )?(?:quiero|quisiera|voy a|pienso|deseo|pretendo) (?:\\p{L}+ ){0,2}?(?:denunci|report|quej)\\p{L}*|no (?:quiero|voy a|pienso) (?:poner|presentar|hacer|meter|levantar) (?:una |ninguna |la )?(?:denuncia|queja|reporte)|no quiero (?:una |ninguna |que haya )?investigación|prefiero no (?:denunci|report|quej)\\p{L}*',
      'не (?:хочу|буду|стану|собираюсь|планирую|хотела бы|хотел бы|желаю) (?:\\p{L}+ ){0,2}?(?:жаловаться|пожаловаться|сообщать|жалоб\\p{L}*|заявлени\\p{L}*|заявлять|расследовани\\p{L}*|официальн\\p{L}*)',
      '(?:لا|لن) (?:أريد|اريد|أرغب|ارغب|أنوي|انوي)? ?(?:في |أن |ان )?(?:تقديم |رفع |أقدم |اقدم |أرفع )?(?:شكوى|بلاغ|بلاغا|الإبلاغ|الابلاغ|أبلغ|ابلغ|أشتكي|اشتكي|تحقيق|تحقيقا)|(?:مش|ما|مو|مب|ماني) ?(?:عايزة?|عاوزة?|بدي|بدّي|حاب|حابة|حابب|أبغى|ابغى|أبي|ابي|أريد|اريد|ناوية?) ?(?:أقدم |اقدم |قدم |أرفع |ارفع )?(?:أبلغ|ابلغ|بلغ|أشتكي|اشتكي|شكوى|بلاغ|تحقيق)',
    ),
    '(?:^|[，。,、；;我])(?:真的|真|现在|暂时|暫時|还|還|也|并|並)?不(?:想|会|會|打算|愿|愿意|願意|要|准备)(?:去|再|正式|走)?(?:举报|舉報|投诉|投訴|告[他她]|上报|上報|报告|正式程序|调查|調查)',
  ].join('|'),
  'iu',
);

/** The same of somebody else, by whom or for whom the writer was told. */
const refusalOfOther = new RegExp(
  [
    word(
      "(?:she|he|they|(?:my|the|our) (?:\\p{L}+ )?(?:friend|colleague|coworker|victim|person|intern|assistant|sister|wife|girl|woman|lady)) (?:\\p{L}+ )?(?:does not|doesn't|doesnt|do not|don't|dont|did not|didn't|refuses|will not|won't) (?:want )?(?:to )?(?:report|complain|file|make (?:a|any) (?:formal )?(?:complaint|report))",
      '(?:elle|il|ils|elles|(?:mon|ma) (?:\\p{L}+ )?(?:amie?|collègue|stagiaire|victime|copine|sœur)|la victime) (?:ne )?(?:veut|veulent|voudrait|souhaite|compte|va) pas (?:\\p{L}+ )?(?:signaler|dénoncer|porter plainte|déposer (?:une )?plainte|de (?:signalement|plainte))',
      '(?:ella|él|ellos|ellas|mi (?:amig[ao]|compañer[ao]|colega|hermana)|la víctima) no (?:lo |la )?(?:quiere|quieren|va a|piensa) (?:denunci|report|quej|poner una (?:queja|denuncia))\\p{L}*',
      '(?:она|он|они|подруга|коллега|друг|девушка|пострадавшая) (?:\\p{L}+ )?не (?:хочет|хотят|будет|собирается|хотела|хотел) (?:\\p{L}+ ){0,2}?(?:жаловаться|сообщать|жалоб\\p{L}*|заявлени\\p{L}*|заявлять)',
      '(?:هي |هو |صديقتي |زميلتي |صاحبتي )?(?:لا تريد|لا يريد|لا ترغب|ما بدها|ما بدو|مش عايزة|مش عايز|ما تبغى|ما تبي|ما تريد|رافضة|رافض) (?:ال)?(?:تقديم |رفع |أن |ان |في )?(?:تبلغ|يبلغ|تشتكي|يشتكي|إبلاغ|ابلاغ|الإبلاغ|شكوى|تقدم شكوى|تقديم شكوى)',
    ),
    '(?:她|他|她们|他们|朋友|同事|当事人|受害人)(?:真的|现在|暂时|还|也|并)?不(?:想|肯|愿|愿意|敢|打算)(?:去|正式)?(?:举报|舉報|投诉|投訴|告|上报|报告)',
  ].join('|'),
  'iu',
);

/** Who does not want to report, where somebody says so: they themselves, or whoever it was done to. That asks for no report (care.md CV-14). */
export function whoRefusesToReport(words: string): 'self' | 'other' | undefined {
  const said = straight(words);
  return refusal.test(said) ? 'self' : refusalOfOther.test(said) ? 'other' : undefined;
}
