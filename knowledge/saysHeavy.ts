import { straight, word } from './wholeWord.js';

/** Fear, being alone or exhausted now, in all six languages. */
const heavy = new RegExp(
  [
    word(
      "scared|afraid|terrified|frightened|exhausted|(?<!(?:leave|let|left) me )alone|lonely|by myself|(?:nobody|no one) (?:is )?(?:here|around)|can(?:'?t|not) (?:\\p{L}+ )?(?:\\p{L}+ )?(?<!(?:talk|write|chat|stay) )any ?(?:more|longer)|can'?t go on|at my limit|(?:(?:it|this|that|everything|life|all)(?:'?s| is)?|getting|becoming) (?:\\p{L}+ ){0,2}too much(?! (?:\\p{L}+ )?(?:text|info\\p{L}*|reading|to read|details?|paperwork|money))",
      "peur|(?:suis|sens|toute?|si|trop|reste) seule?|(?:tiens|tient|tenir) plus|en peux plus|n'y arrive plus|à bout|(?:c(?:'est|est|'en est)? ?(?:vraiment |beaucoup |juste |bien )?|[çc]a fait )trop(?= *(?:$|[.!?,]|là(?!\\p{L})|mais|et|je(?!\\p{L}))| (?:difficile|dur|lourd|violent)(?! (?:à|a|comme) )| pour moi)|épuisée?|(?:y a|il n'y a) personne|personne (?:ici|autour)|angoissée?",
      'miedo|asustad[oa]|aterrad[oa]|agotad[oa]|(?:estoy|siento|tan|muy|aquí) sol[oa]|no (?:l[oa]s? )?(?:puedo|aguanto|doy|soporto) (?:(?:con )?(?:esto|eso|tanto) )?m[áa]s(?! (?:que|detalles?|datos|informaci[óo]n|nombres?))|no puedo con (?:esto|eso|todo|tanto)|no puedo seguir as[íi]|ya no (?:l[oa]s? )?(?:aguanto|soporto)|ya no puedo(?= *(?:$|[.!,;])| con | seguir(?! (?:hablando|escribiendo)))|es demasiado(?= *(?:$|[.!,;])| para m[íi])|me supera|estoy (?:muy |tan )?(?:hart|destrozad|desesperad)[oa]|estoy al l[íi]mite|(?:no tengo|sin|no me quedan) fuerzas|no hay nadie|nadie (?:aquí|acá)',
      '(?<!(?<!\\p{L})не )(?:страшно|боюсь)|(?:я|тут|здесь|совсем|остал\\p{L}+) (?:тут |здесь |совсем )?(?:одна|один)(?! раз)|одиноко|(?:больше|так|уже) не могу(?! (?:говорить|писать|разговаривать|читать|сидеть))|не могу больше|(?:нет|больше нет) сил|сил (?:больше )?нет|(?:я )?устал[аи]?|(?:мне |это )?(?:слишком|очень) тяжело|это (?:уже )?слишком(?= *(?:$|[.!,]))|мне (?:очень |так |совсем |реально |от этого )+(?:плохо|хреново|паршиво)|невыносимо|не (?:выдержу|выдерживаю|вынесу)|на пределе|на грани(?! увольнения)|никого (?:нет|рядом|тут|здесь)|(?:тут|здесь|рядом) никого',
    ),
    '害怕|[好很]怕|[撑撐]不[住下]|坚持不|堅持不|受不了|崩溃|扛不住|顶不住|熬不(?:住|下去)|承受不(?:了|住)|心累|[很真]累|孤独|孤獨|[好太]累|只有我一[个個]人|我一[个個]人(?:在|，|,|。|$)|[没沒]有?人(?:在|帮|幫|陪)',
    word(
      'و?(?:أنا )?(?:خايف|خائف|مرعوب|وحيد|تعبان|منهك)\\p{L}*|و?(?:لحالي|لوحدي|وحدي)|م[اف]?ي?ش? ?(?:في )?(?:حدا?|أحد) (?:هون|هنا|هني|معي|معاي|جنبي)|لا أحد (?:هنا|معي)|تعبت|ما (?:عدت|عاد) \\p{L}+|(?:مش|ما|مو) (?:قادر|عم بقدر)\\p{L}*|ما ?(?:قادر|نقدر)\\p{L}* (?:نزيد|نكمل|نصبر|نتحمل|نستحمل)\\p{L}*|(?:مانيش|مني) قادر[ةه]?|م(?:ا|ش) ?(?:عم )?(?:بقدر|[أا]قدر|فيني|فيي) (?:[أا]?كمل|[أا]تحمل|[أا]صبر)|(?:لا|لم [أا]عد) (?:[أا]ستطيع (?:التحمل|الاستمرار)|[أا]حتمل|[أا]تحمل)|منهار[ةه]?|[إا]نهرت|مرهق[ةه]?|عييت|فوق طاقتي|ك[تث]ير علي',
    ),
  ].join('|'),
  'iu',
);

/** The same where it is no longer so, or was so before: whoever says so may well be leaving. */
const lifted = new RegExp(
  [
    word(
      "(?:less|no longer|not|isn't|wasn't|never|was|were|been|don't (?:feel|be))(?: so| as| that| too| be)* (?:scared|afraid|terrified|frightened|exhausted|alone|lonely)|(?:less|not) by myself",
      "(?:moins|pas|n'ai plus|plus de|avais|avait|sans) (?:si |trop |aussi )?(?:peur|seule?|épuisée?|angoissée?)|me sens moins seule?|(?:suis|sens) plus seule?",
      '(?:menos|sin|tenía|ya no tengo|no tengo|no tengas?) (?:tanto |tanta )?miedo|(?:menos|ya no (?:estoy|me siento) (?:tan )?) ?sol[oa]',
      '(?:уже|больше|теперь|было|была|был|не так|менее) (?:не )?(?:так )?(?:страшно|боюсь|одиноко|одна|один|устал[аи]?)',
    ),
    '[不没沒](?:再|那么|那麼|太)?(?:害怕|怕|孤独|孤獨|累)|[没沒]那[么麼](?:害怕|怕|孤独|孤獨|累)|之前.{0,4}害怕',
    word('(?:لم أعد|لست|كنت|مش|مو|أقل|بدون) (?:خايف|خائف|خوفا?|وحيد|لحالي|لوحدي|تعبان)\\p{L}*|تعبتك|تعبت (?:نفسك|معي|معنا)'),
  ].join('|'),
  'giu',
);

/**
 * Whether a message says that its writer is afraid, alone or at the end of their strength, as far as its words show. Whoever does is
 * not only greeting, thanking or leaving.
 */
export const saysHeavy = (words: string): boolean => heavy.test(straight(words).replace(lifted, ' '));
