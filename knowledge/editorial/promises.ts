import { anywhere, arabic, inLanguages, stem, word, type Rule } from './rule.js';

const promise = 'This promises what nobody can keep. Say what is kept private and where that ends.';

/** Promises that nobody can keep (care.md CV-03); denied ones, such as "nobody can guarantee", are fine. */
export const promises: Rule[] = [
  ...inLanguages(
    'CV-03',
    promise,
    {
      en: word(
        /(?:completely|totally|fully|absolutely|entirely|100 ?%|strictly) (?:confidential|anonymous|safe|private|secret|secure)|100 ?%|(?:nobody|no one) (?:will|can) (?:ever )?(?:find out|know (?:it|that|about|you|who))|(?:nobody|no one) will (?:ever )?know|your secret|guarantee[sd]?|we promise|I promise|(?:full|total|complete|absolute|strict|strictest|utmost) (?:confidentiality|anonymity|secrecy|privacy)|(?:stays?|remains?|kept) (?:a )?secret|(?:cannot|can't|can never) be traced|untraceable|(?:you|nobody|no one) will (?:not |never )?be (?:punished|harmed) for|you are safe here/,
      ),
      fr: word(
        /(?:totalement|complètement|entièrement|absolument|strictement|parfaitement) (?:confidentiel|anonyme|sûr|secret|sécurisé|protégé)\p{L}*|100 ?%|(?:personne|nul) ne (?:le )?(?:saura|sait jamais)|votre secret|(?:toute|totale|complète|absolue) (?:confidentialité|discrétion)|(?:confidentialité|discrétion|anonymat) (?:totale?|absolue?|complète|complet)|reste(?:ra)? (?:un )?secret|vous ne serez (?:pas|jamais) (?:punie?|sanctionnée?)|garanti(?:r|t|ssent|ssons)?|(?:est|sont) garantie?s?|promettons|(?:je|nous) (?:vous )?(?:promets|promettons)/u,
      ),
      es: stem(
        /(?:totalmente|completamente|absolutamente|estrictamente|plenamente) (?:confidencial|anónim|segur|secret|privad)|100 ?%|nadie (?:lo )?(?:sabrá|va a saber)|su secreto(?!\p{L})|(?:total|absoluta|completa|plena) (?:confidencialidad|discreción|reserva)|(?:confidencialidad|discreción|anonimato) (?:total|absolut|complet|plen)|(?:nadie|no) (?:le|la|lo) (?:castigar|sancionar)|garantiz|(?:le )?prometemos/u,
      ),
      ru: stem(
        /(?:полностью|совершенно|абсолютно|строго) (?:конфиденциальн|анонимн|безопасн|тайн|секретн)|100 ?%|никто (?:об этом )?не узнает|гарантир|(?:мы )?обещаем|(?:полн|абсолютн|строг|строжайш)(?:ая|ую|ой|ей|ею) (?:конфиденциальност|анонимност|тайн)|(?<!что )останется тайной|вас не накаж/,
      ),
      zh: anywhere(
        /(?:绝对|完全|百分之百|彻底)(?:保密|匿名|安全)|100 ?[%％]|(?:没有人?|不会有?人?|谁也不)会?知道(?:您|是谁|此事|这件事)|没有人会知道|全程保密|不会被(?:处罚|惩罚)|保证|担保/,
      ),
      ar: arabic(
        /سرية? تماما|سرية? (?:تامة|مطلقة|كاملة)|سرية? بالكامل|مجهول(?:ة)? تماما|لن يعلم أحد|لن يعاقبك أحد|لن يعرف أحد|نضمن|أضمن|نعدكم?|100 ?[%٪]/,
      ),
    },
    { fineWhenDenied: true },
  ),
];
