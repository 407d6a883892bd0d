import { anywhere, arabic, stem, word, type Rule, type RuleId } from './rule.js';

const list = (id: RuleId, rows: [Rule['language'], RegExp, string, RegExp?][]): Rule[] =>
  rows.map(([language, pattern, message, fineWith]) => ({ id, language, pattern, message, ...(fineWith ? { fineWith } : {}) }));

/** Words that hurt, excuse or accuse (care.md ED-13). */
const avoided = list('ED-13', [
  [
    'en',
    word(/accusers?|he said,? she said|innocent victims?|failed to report|failing to report|inappropriate relationships?|drama/),
    'A word that blames or belittles. Say what happened in plain words.',
  ],
  [
    'en',
    word(/alleged(?:ly)?(?! (?:offender|perpetrator|retaliat|misconduct|conduct|facts))|supposedly|claims? to have been/),
    '"Allegedly" doubts the person. Write "what the person describes".',
  ],
  ['en', word(/admit(?:s|ted|ting)?(?! (?:to|into) (?:a |the )?hospital)/), '"Admit" is for guilt. Write "tell" or "say".'],
  [
    'en',
    word(/(?:the|an|your|this|each|every|one|of|such) incidents?|incidents? of/),
    '"Incident" softens. Write "what happened".',
    /\b(?:security|critical) incidents?\b/iu,
  ],
  [
    'fr',
    word(
      /accusat(?:eur|rice)s?|victimes? innocentes?|soi-disant|prétendument|prétendue?s?|drame|relations? (?:inappropriées?|déplacées?)|(?:omis|négligé) de signaler/,
    ),
    'A word that blames or belittles. Say what happened in plain words.',
  ],
  ['fr', word(/avouer|avoue[zr]?|avoué(?:e|s|es)?|admettre que/), 'This word is for guilt. Write « dire » or « raconter ».'],
  [
    'fr',
    word(/(?:l'|d'|un |cet |votre |les |des |ces |chaque )incidents?/),
    "« Incident » softens. Write « ce qui s'est passé ».",
    /incidents? (?:de sécurité|critiques?)/iu,
  ],
  [
    'es',
    word(
      /acusador(?:a|es|as)?|víctimas? inocentes?|drama|supuest(?:o|a|os|as) víctimas?|supuestamente|presuntamente|relaci(?:ón|ones) (?:inapropiadas?|inadecuadas?|impropias?)|(?:omitió|no quiso) denunciar/,
    ),
    'A word that blames or belittles. Say what happened in plain words.',
  ],
  ['es', word(/confes(?:ar|ó|ado)|admitir que|admitió que/), 'This word is for guilt. Write «contar» or «decir».'],
  [
    'es',
    word(/(?:el|un|este|su|los|cada|del|al|tal) incidentes?/),
    '«Incidente» softens. Write «lo que pasó».',
    /incidentes? (?:de seguridad|críticos?)/iu,
  ],
  [
    'ru',
    word(
      /обвинител(?:ь|я|ю|ем|и|ей|ьниц\p{L}+)|невинн\p{L}+ жертв\p{L}*|драм[аыуе]|якобы|неподобающ\p{L}+ отношени\p{L}+|неуместн\p{L}+ отношени\p{L}+/u,
    ),
    'A word that blames or belittles. Say what happened in plain words.',
  ],
  ['ru', word(/призна(?:ться|лся|лась|ваться)|созна(?:ться|лся|лась)/), 'This word is for guilt. Write «рассказать» or «сказать».'],
  [
    'ru',
    word(/инцидент\p{L}*/u),
    '«Инцидент» softens. Write «то, что произошло».',
    /инцидент\p{L}* (?:в (?:области|сфере) )?безопасности/iu,
  ],
  [
    'zh',
    anywhere(/控告者|指控者|告发者|闹剧|小题大做|据称|声称|无辜的?受害|不正当(?:男女)?关系|不当关系|知情不报|未能举报/),
    'A word that blames or belittles. Say what happened in plain words.',
  ],
  ['zh', anywhere(/供认|坦白|招认/), 'This word is for guilt. Write 告诉 or 说出.'],
  [
    'ar',
    arabic(
      /الضحية البريئة|دراما|(?:يزعم|تزعم|يزعمون|زعما)|علاقة غير (?:لائقة|مناسبة)|(?:تقاعس|تقصير|فشل) (?:عن|في) الإبلاغ|صاحبة? الاتهام/,
    ),
    'A word that blames or belittles. Say what happened in plain words.',
  ],
  ['ar', arabic(/(?:اعترف|تعترف|يعترف|اعترفت) (?:ب|أن|بأن)\p{L}*/u), 'This word is for guilt. Write إخبار or قول.'],
  ['ar', arabic(/حادث(?:ة)?|حوادث|الحادثة|الواقعة/), 'Softens or dramatizes. Write ما حدث.', /حوادث? أمني|الحوادث? الأمني/u],
]);

/** Renderings that a reader would take wrongly (care.md 6.3). */
const renderings = list('6.3', [
  ['zh', anywhere(/受害人/), 'Write 受害者.'],
  ['zh', anywhere(/投诉/), '投诉 sounds like a customer complaint. Write 举报 (or 申诉 where the rule says so).'],
  ['zh', anywhere(/报告(?:不当|性骚扰|骚扰|性剥削|违规|这种行为|此类行为)/), 'For misconduct write 举报, not 报告.'],
  ['ar', arabic(/معاكسة|معاكسات|فضيحة|شرف|عار/), 'A word of shame. Write التحرش, or leave it out.'],
  ['ru', stem(/харассмент/), 'Write «домогательства».'],
  [
    'ru',
    stem(/жертв(?:а|ы|е|у|ой|ам|ами|ах)?(?!\p{L})/u),
    'Write «вы» or «пострадавшее лицо».',
    /интерес\p{L}+ жертв|прав\p{L}* жертв|слов\p{L}*[^.]{0,25}«?жертв|«[^»]*жертв/iu,
  ],
  ['ru', stem(/заявител(?:ь|я|ю|ем|и|ей|ям|ьниц)/), 'Nobody is a «заявитель» before there is a report. Write «вы» or «тот, кто сообщает».'],
  ['ru', stem(/следовател(?:ь|я|ю|ем|и|ей|ям)(?!\p{L})/u), 'That is criminal justice. Write «лицо, проводящее расследование».'],
  [
    'fr',
    word(/drague|dragueurs?|délation|dénoncer|dénonce[zr]?|dénoncé(?:e|s|es)?|dénonciations?/),
    'Write « signaler », « signalement ».',
  ],
  ['fr', word(/abus sexuels?/), 'UN usage is « atteintes sexuelles ».'],
  ['es', word(/hostigamientos?/), 'Write «acoso».'],
]);

/** It reassures nobody (care.md 6.2, "zero tolerance"). */
const slogans = list('ED-11', [
  ['en', word(/zero[- ]tolerance/), 'Do not reassure with "zero tolerance". Say what is done.'],
  ['fr', word(/tolérance zéro/), 'Do not reassure with a slogan. Say what is done.'],
  ['es', word(/tolerancia cero/), 'Do not reassure with a slogan. Say what is done.'],
  ['ru', stem(/(?:абсолютн\p{L}+ нетерпимост|нулев\p{L}+ терпимост)/u), 'Do not reassure with a slogan. Say what is done.'],
  ['zh', anywhere(/零容忍/), 'Do not reassure with a slogan. Say what is done.'],
  ['ar', arabic(/عدم التسامح (?:مطلقا|إطلاقا|المطلق)/), 'Do not reassure with a slogan. Say what is done.'],
]);

const silence = 'Few reports can mean that people do not dare to make one. Do not read a low number as good news.';

/** A low number is no news of an absence (care.md PR-63). */
const lowNumbers = list('PR-63', [
  ['en', word(/(?:no|few|fewer|zero) (?:reports|cases|complaints) (?:means?|shows?|proves?|suggests?|(?:is|are) a good sign)/), silence],
  [
    'fr',
    word(
      /(?:peu de|moins de|pas de|aucun|zéro) (?:signalements?|plaintes?|cas) (?:signifie(?:nt)?|montre(?:nt)?|prouve(?:nt)?|(?:veut|veulent) dire|(?:est|sont) (?:un )?bon signe)/,
    ),
    silence,
  ],
  [
    'es',
    word(
      /(?:pocos|pocas|menos|ningún|ninguna|cero) (?:casos?|denuncias?|quejas?) (?:significan?|muestran?|demuestran?|prueban?|quieren? decir|(?:es|son) (?:una )?buena señal)/,
    ),
    silence,
  ],
  [
    'ru',
    stem(/(?:мало|нет|ноль|ни одного|отсутствие) (?:жалоб|сообщени[йя]|обращени[йя]|случаев) (?:значит|означает|показывает|доказывает)/),
    silence,
  ],
  ['zh', anywhere(/(?:没有|没人|零|很少|少有)(?:人)?(?:举报|投诉|案件|报告)(?:就)?(?:说明|表明|证明|意味着|代表)/), silence],
  ['ar', arabic(/(?:عدم وجود|قلة|غياب) (?:ال)?(?:بلاغات|شكاوى|حالات) (?:يعني|تعني|يدل|تدل|يثبت|تثبت)/), silence],
]);

export const wordRules: Rule[] = [...avoided, ...renderings, ...slogans, ...lowNumbers];
