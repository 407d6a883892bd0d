import { anywhere, arabic, inLanguages, word, type Rule } from './rule.js';

const verdict =
  'Only a formal process can find whether something was harassment, and nobody can foretell its result. Write "may fall under the policy".';
const feeling = 'A programme has no feelings and knows nobody. Write "Many people feel ..." or leave it out.';
const belief = 'A programme cannot believe or doubt. Say that the person deserves to be taken seriously.';

/** Verdicts on what happened, and feelings that a programme does not have (care.md CV-17, CV-18, CV-20). */
export const claims: Rule[] = [
  ...inLanguages(
    'CV-17',
    verdict,
    {
      en: word(
        /(?:this|that|it|what happened(?: to you)?|what you (?:describe|experienced)) (?:is|was) (?:clearly |definitely |certainly )?(?:not )?(?:sexual )?(?:harassment|assault|abuse)|you (?:would|will|are (?:un)?likely to) (?:win|lose)|your (?:case|report|complaint) (?:will|would|is (?:un)?likely to) (?:succeed|fail|be (?:upheld|rejected))|you have a (?:strong|good|weak) case/,
      ),
      fr: word(
        /(?:c'est|c'était|ce n'est pas|ceci est) (?:bien |clairement )?(?:du |un )?harcèlement|vous (?:allez gagner|gagnerez|perdrez)|votre (?:plainte|signalement|dossier) (?:aboutira|sera accepté)/,
      ),
      es: word(
        /(?:esto|eso|lo que (?:le )?(?:pasó|ocurrió|describe)) (?:sí |no |claramente )?(?:es|fue|era) (?:un )?acoso|usted (?:ganará|perderá)|su (?:denuncia|caso) (?:prosperará|ganará|será aceptad[oa])/,
      ),
      ru: word(
        /(?:это|то, что (?:с вами )?(?:случилось|произошло)) (?:было |и есть |— |точно |явно |не )?(?:сексуальн\p{L}+ )?(?:домогательств[оа]|харассмент)|вы (?:выиграете|проиграете)|(?:ваша жалоба|ваше дело) (?:будет|удовлетворят)/u,
      ),
      zh: anywhere(
        /(?:这|那)(?:就|不|并不|显然|当然)?(?:是|属于|构成)性骚扰|您(?:所)?(?:遭遇|经历|遇到|描述)的(?:就|不|并不|显然)?(?:是|属于|构成)性?骚扰|您(?:会|一定|必)(?:胜诉|败诉|赢|输)/,
      ),
      ar: arabic(/(?:هذا|ذلك|ما حدث(?: لك)?) (?:هو |ليس |يعد |يعتبر )(?:من )?(?:ال)?تحرش\p{L}*|ستكسب|ستخسر/u),
    },
    {
      fineIn: {
        en: /\b(?:whether|if|decide|cannot (?:say|tell|judge)|when)\b/iu,
        fr: /(?<!\p{L})(?:si|s'il|déterminer|décider|dire)(?!\p{L})/iu,
        es: /(?<!\p{L})(?:si|determinar|decidir|decir)(?!\p{L})/iu,
        ru: /(?<!\p{L})(?:ли|решить|определить|если|виды|формы|примеры)(?!\p{L})|^[^.]{0,80}домогательств\p{L}+ — это/iu,
        zh: /是否|如果|判断|认定|能否|会不会/u,
        ar: /ما إذا|إذا كان|هل|تحديد|الحكم/u,
      },
    },
  ),
  ...inLanguages('CV-18', feeling, {
    en: word(
      /I (?:feel|understand how you feel|know (?:how|what) you(?:'re| are)? (?:feel\p{L}*|going through)|am so sorry|care about you)|I(?:'m| am) (?:always )?here for you|PTSD|post-?traumatic|trauma response|you (?:are|may be|might be|have) (?:depressed|traumati[sz]ed|depression)/u,
    ),
    fr: word(
      /je (?:ressens|comprends ce que vous (?:ressentez|vivez)|sais ce que vous (?:ressentez|vivez)|suis (?:vraiment )?désolée?|suis (?:toujours )?là pour vous)|stress post-traumatique|TSPT/,
    ),
    es: word(
      /(?:yo )?(?:entiendo|comprendo|sé) (?:cómo se siente|lo que (?:siente|está pasando))|lo siento mucho|estoy (?:siempre )?aquí para usted|estrés postraumático|TEPT/,
    ),
    ru: word(
      /я (?:чувствую|понимаю,? (?:что|как) вы (?:чувствуете|переживаете)|знаю,? (?:что|как) вы (?:чувствуете|переживаете)|(?:всегда )?рядом с вами|вам сочувствую)|посттравматическ\p{L}+|ПТСР/u,
    ),
    zh: anywhere(
      /我(?:能|很|完全)?(?:理解|明白|知道|懂)您的(?:感受|心情|痛苦)|我(?:很|也)?(?:感到|觉得)(?:难过|心痛|伤心)|我(?:一直|永远)(?:都)?在|创伤后应激|创伤反应/,
    ),
    ar: arabic(
      /(?:أنا )?(?:أشعر (?:بك|بما)|أفهم (?:شعورك|ما تشعر|مشاعرك)|أعرف ما تمر)|أنا (?:دائما )?هنا من أجلك|كرب ما بعد الصدمة|اضطراب ما بعد الصدمة/,
    ),
  }),
  ...inLanguages('CV-20', belief, {
    en: word(/I believe you|we believe you/),
    fr: word(/(?:je|nous) vous (?:crois|croyons)/),
    es: word(/(?:yo )?le creo|le creemos/),
    ru: word(/(?:я|мы) вам верим?|я верю вам/),
    zh: anywhere(/我(?:们)?相信您/),
    ar: arabic(/(?:أنا )?أصدقك|نصدقك/),
  }),
];
