import { among, straight } from './wholeWord.js';

const declines = among(
  [
    "(?<!why |n't |not )(?:(?:do not|don'?t|not|never) (?:want to |wanna |going to )?send(?: it| that| this)?(?! (?:my|to|until|without|before))|(?:i(?:'?ve| have)? )?changed my mind)|(?:don'?t|do not) want (?:it|this|that) sent|on second thoughts?,? no|(?:no|nah),? (?:forget|leave|drop) it|(?:i'?d )?rather not(?: send\\p{L}*)?(?=[^\\p{L}]*$)|better not(?: send\\p{L}*)?(?=[^\\p{L}]*$)|cancel(?: it| that)?|never ?mind",
    "(?:ne )?(?:l'|le |la )?(?:envoyez|envoyer|envoie) (?:pas|rien|plus)|veux (?:plus|pas) (?:l'|le |la |les )?(?:envoyer|que [çc]a parte)|changé d'avis(?!.*(?:envoyez|envoie|d'accord|oui))|laisse(?:z)? tomber|finalement,? non|non,? finalement|(?:ne |vais |souhaite |préfère )?pas (?:l'|les )?envoyer|préfère (?:ne )?pas|annule[zr]?|oubliez|pas maintenant|préfère attendre",
    'no (?:se )?(?:lo |la |l[oa]s |quiero |quisiera |voy a )*(?:env[íi]|mand)\\p{L}*(?! (?:mi|el|sus?) nombre)|no quiero (?:enviar|mandar)\\p{L}*|(?:no quiero|prefiero) que (?:no )?(?:se )?(?:l[oa] )?(?:env[íi]|mand)\\p{L}*|que no se (?:env[íi]|mand)\\p{L}*|cambi[ée] de (?:idea|opini[óo]n)|(?:mejor|al final) no(?= *(?:$|[.,!]|gracias|lo))|d[ée]j[ea]lo(?! as[íi] y)|prefiero (?:que )?no|me arrepent[íi]|me ech[ée] (?:para )?atr[áa]s|me lo pens[ée] mejor|todav[íi]a no|(?:ya )?no quiero(?= *(?:$|[.,!]))|cancel[ae](?:lo)?',
    '(?<!не )(?:передумал[аи]?|раздумал[аи]?)|(?<!почему (?:\\p{L}+ )?)не (?:надо |хочу |буду |стоит |ничего |пока |нужно |это )*(?:отправ(?:лять|ляй|ляйте|лю|ить|ь|ьте)|посыла(?:ть|й|йте)|отсыла(?:ть|й|йте)|пошлю|шли|шлите)|(?:отправлять|посылать|отсылать|слать) (?:\\p{L}+ )?не (?:надо|хочу|буду|стоит|нужно)|отмен(?:а|ить|и|ите)(?: отправк[уи])?|не хочу,? чтобы (?:это|оно|он[аи]) (?:ушл[оаи]|отправ\\p{L}*)|лучше не (?:надо|отправ\\p{L}*)',
    '(?:ما|لا) ?(?:[أا]?ت?رسل(?!ت)|ت?بعت)\\p{L}*|(?:مش|مو) (?:عايز[ةه]?|حاب[ةه]?|بدي) [أا]?(?:رسل|بع[تث])\\p{L}*|م(?:ا )?(?:ا)?(?:بدي|[أا]?ب[يى]|ودي|[أا]بغى) [أا]?(?:رسل|بع[تث])\\p{L}*|لا [أا]ريد (?:[أا]ن )?(?:[أا]?رسل|[أا]?بع[تث]|[إا]رسال)\\p{L}*|متبع[تث]\\p{L}*|لا [أت]?بع[تث]\\p{L}*|بلاش|بطلت|تراجعت|كنسل\\p{L}*|[أا]لغ(?:ي|[يو]ه\\p{L}*)|غير[تن]?ت? ر[أا]يي|لا خلاص|خلاص لا',
    '(?<!要|该)(?:不要|别|不|先不|暂时不|不想)(?:想|用|要|再)?(?:发(?:送|出去|给|过去|了)?(?=[^\\p{L}]*$|吧|给)|寄|提交|送(?=了|出))|改(?:变)?主意|还是算了|算了不发|后悔了|再想想|撤回|取消',
  ],
  '(?<!要|该)(?:不要|别|不|先不|暂时不|不想)(?:想|用|要|再)?(?:发(?:送|出去|给|过去|了)?(?=[^\\p{L}]*$|吧|给)|寄|提交|送(?=了|出))|改(?:变)?主意|还是算了|算了不发|后悔了|再想想|撤回|取消',
);

/** That what waits for a yes is not to be sent after all: nobody has to find the word for it (care.md CO-12). */
export const declinesSending = (words: string): boolean => declines.test(straight(words));
