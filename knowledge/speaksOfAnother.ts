import { straight, word } from './wholeWord.js';

/** Somebody near to whom it happened, what the writer saw or heard of it, or that they were told, in all six languages. */
const of = new RegExp(
  [
    word(
      '(?:my|our|a|an|the|this|another|one|some|other|new|young|every|local|female|male) (?:\\p{L}+ )?(?:friend|wife|husband|partner|girlfriend|boyfriend|fianc\\p{L}*|sister|brother|mother|father|mum|mom|dad|daughter|son|cousin|aunt|niece|flatmate|roommate|colleague|coworker|co-worker|teammate|mate|translator|intern|trainee|girl|guy|woman|lady|volunteer|driver|assistant|deskmate|neighbou?r|person|team|staff|consultant|secretary|cleaner|nurse|interpreter|boy|man)s?|friends?|colleagues?|someone|somebody|saw|seen|see (?!him|her|them)|watch(?:ed|ing)?|hear|heard|overheard|witness\\p{L}*|she|her|they|them|theirs?|(?:help|support|protect|believe|tell|told|for|with|touch(?:ed|es)?|harass(?:ed|es)?) him|he (?:told|confided|cried|cries|is afraid|asked)',
      "(?:mon|ma|mes|notre|un|une|la|le|les|cette|ce|l') ?(?:\\p{L}+ )?(?:amie?|ami|copine|copain|pote|femme|mari|épou(?:x|se)|compagn(?:e|on)|conjointe?|interprète|fiancée?|s[oœ]eur|frère|mère|père|fille|fils|cousine?|tante|collègue|stagiaire|nana|gars|meuf|dame|volontaire|chauffeur|assistante?|secrétaire|femme de ménage|consultante?|gens|personne|équipe|jeune|nouvelle|garçon)s?|quelqu'un|amies?|collègues?|vu|vois|voit|entendu|témoin|assisté|elles?|lui|leur|eux|(?:aider|protéger|soutenir|croire|défendre|l')\\p{L}*",
      '(?:mis?|nuestr[oa]|una?|la|el|las|los|esa|ese|esta|este|otra|otro) (?:\\p{L}+ )?(?:amig[oa]|espos[oa]|compadre|mujer|marido|novi[oa]|pareja|herman[oa]|madre|padre|mam[áa]|pap[áa]|hij[oa]|prim[oa]|t[íi]a|sobrina|compañer[oa]|colega|pasante|becari[oa]|chic[oa]|muchach[oa]|señora|voluntari[oa]|chofer|asistente|secretaria|consultora?|gente|persona|equipo|vecina|chav[oa]|niñ[oa])s?|alguien|ellas?|vi|vimos|v[ií]|visto|oí|oímos|escuch\\p{L}*|presenci\\p{L}*|testigo|(?:ayud|apoy|proteg|cre|defend|cont|decir)\\p{L}*l[aeo]s?|me lo (?:cont|dij|confi)\\p{L}*|(?:la|le|les|las) (?:toc|acos|manose|mand|dic|hac|hiz|obli|persig|molest|tratan?)\\p{L}*',
      '(?:мо[йяеёию]\\p{L}*|наш\\p{L}*|одн\\p{L}+|эт[ауойе]\\p{L}*|нов\\p{L}+|друг\\p{L}+|молод\\p{L}+) (?:\\p{L}+ )?(?:подруг|друг|друз|жен|муж|супруг|партн[её]р|девушк|парень|парня|невест|жених|сестр|брат|мам|пап|мать|отец|дочь|дочк|сын|коллег|стаж|практикант|ассистент|сотрудни|женщин|волонт|водител|секретар|переводчи|уборщиц|человек|сосед)\\p{L}*|(?:подруг|жен|муж|коллег|стаж[её]р|девушк|девчонк|сестр|дочк|сын|сотрудни|практикант)\\p{L}*|кто-то|видел\\p{L}*|вижу|увидел\\p{L}*|слышал\\p{L}*|слышу|услышал\\p{L}*|свидетел\\p{L}*|она|её|ее|ей|ней|они|их|им|(?:помоч|поддерж|защит|поверит|сказат)\\p{L}* (?:ему|его)|рассказали|при мне|не о себе|пар(?:ень|ня|ню)|ребят\\p{L}*|новеньк\\p{L}*|сменщиц\\p{L}*|товарищ\\p{L}*|аспирант\\p{L}*',
    ),
    '(?<!\\p{L})[وفبل]?(?:صديق|صاحب|رفيق|زوج|مرات|جوز|خطيب|حبيب|[أا]خت|[أا]خ|[أا]م|[أا]ب|بنت|ابن|ولد|عم|خال|زميل|متدرب|موظف|سكرتير|مترجم|جار|شاب|صبي)\\p{L}*|(?<!\\p{L})(?:ال)?(?:بنت|صبية|ست|مرأة|شب|واحدة|وحدة|حدا|حد|شخص|ناس)(?!\\p{L})|(?<!\\p{L})(?:شفت|رأيت|شاهدت|سمعت|حكتلي|حكالي|حكت لي|قالتلي|أخبرتني|خبرتني|هي|هم|إلها|الها|لها|معها|عليها|فيها)\\p{L}*',
    '朋友|闺蜜|閨蜜|老婆|老公|妻子|丈夫|女友|男友|女朋友|男朋友|姐|妹|哥|弟|爸|妈|媽|女儿|女兒|儿子|兒子|同事|同学|实习生|實習生|女孩|姑娘|女生|男生|小伙|阿姨|大姐|司机|志愿者|助理|秘书|下属|清洁|室友|邻居|她|他们|他們|有人|大家|看到|看见(?!他)|目睹|听到|聽到|听见|親眼|亲眼|告诉我|告訴我|跟我说|跟我說|新人|新来的',
  ].join('|'),
  'iu',
);

/** A friend of the one who did it: the friend that is spoken of is nobody to be helped. */
const ofTheirs = new RegExp(
  [
    word(
      '(?:is|are|was|were) (?:all |good |best )*(?:his|her|their) (?:\\p{L}+ )?(?:friends?|buddy|buddies|mates?|pals?|cousin|brother|wife|husband)|(?:best |good |close )?friends? (?:with|of) (?:the|his|hr|him|my boss)|(?:his|her) (?:wife|husband|friend|best friend|buddy|brother|cousin) (?:is|works|runs)',
      "(?:est|sont|c'est) (?:le |la |les |un |une )?(?:son|sa|ses|leur) (?:meilleure? )?(?:potes?|amie?s?|copains?|copines?|cousine?|frère|femme|mari)|(?:amie?s?|potes?|copains?|copines?) (?:avec|de|du) (?:lui|mon chef|la rh|le chef|la drh|mon patron)|(?:sa femme|son mari|son ami|son pote) (?:est|travaille)",
      '(?:es|son|eran?) (?:el |la |los |muy )?(?:su|sus|mejor|gran) (?:mejor )?(?:amig[oa]s?|compadre|cuate|prim[oa]|herman[oa]|espos[oa])|(?:es|son) (?:muy )?amig[oa]s? (?:de|del|suy[oa]s?|con)|su (?:esposa|mujer|marido|amig[oa]|compadre|primo) (?:es|trabaja)',
      '(?:его|её|ее) (?:лучш\\p{L}+ |близк\\p{L}+ |хорош\\p{L}+ )?(?:друг|подруга|друзья|приятель|кум|брат|жена|муж|сват)|дружит с (?:ним|ней|кадр\\p{L}*|начальн\\p{L}*|директор\\p{L}*)',
      '(?:صاحبه|صاحبها|صديقه|صديقها|رفيقه|رفيقها|قريبه|قريبها|نسيبه|أصحابه|اصحابه|مرته|زوجته|جوزها)',
    ),
    '(?:是|跟|和)(?:他|她)的?(?:好|铁|老|最好的)?(?:朋友|哥们|闺蜜|兄弟|亲戚|親戚|老婆|老公)|(?:他|她)(?:老婆|老公|朋友|哥们)是|关系(?:很)?好|關係(?:很)?好',
  ].join('|'),
  'iu',
);

/** Somebody to whom it is done, by their name. */
const byName = new RegExp(
  [
    '(?:touch|grop|kiss|harass|hug|follow)(?:es|ed|s|ing)? \\p{Lu}\\p{Ll}+',
    '(?:touche|embrasse|harcèle|caresse|pelote|suit|a touché|a embrassé|a harcelé) \\p{Lu}\\p{Ll}+',
    '(?:toca|tocó|besa|besó|acosa|acosó|manosea|persigue) a \\p{Lu}\\p{Ll}+',
    '(?:трога|лапа|обнима|целу|преследу)\\p{Ll}+ \\p{Lu}\\p{Ll}+',
    '(?:摸|亲|抱|骚扰|碰|搂)了?(?:小|老|阿)(?!板|师|总)\\p{Script=Han}',
  ].join('|'),
  'u',
);

/** Whether somebody other than the writer is spoken of, whom it happened to: by a word for them or their name, or because it was seen, heard or told. */
export const speaksOfAnother = (words: string): boolean => of.test(straight(words)) || byName.test(straight(words));

/** Whether a friend is spoken of who is the offender's, not the writer's. */
export const speaksOfTheirFriend = (words: string): boolean => ofTheirs.test(straight(words));

const reported = new RegExp(
  `${word(
    "(?:she|he|they|someone|somebody|(?:my|his|her|our|a) (?:\\p{L}+ )?\\p{L}+) (?:says?|said|told (?:me|us)|tells me|texted|wrote|keeps? saying|wants? to|threaten\\p{L}*|plans? to|(?:is|'s) planning|(?:is|'s|are|'re) (?:going to|gonna)(?! (?:pay|regret|die|suffer|bleed|burn|be sorry|get (?:it|what|hurt)|see|wish)))",
    "(?:elle|il|ils|elles|quelqu'un|(?:mon|ma|son|sa|un|une) \\p{L}+(?: \\p{L}+)?) (?:m'a |me |nous a |a )?(?:dit|écrit|répète|veut|veulent|vont|voudrait|menace|menacé|compte|pense à|jure|parle de|va(?! (?:(?:me|m'|le|la|l'|y) ?){0,2}(?:payer|voir|regretter|crever|mourir|souffrir|comprendre|prendre cher|passer)))",
    '(?:ella|[ée]l|mi \\p{L}+) (?:me )?(?:dice|dijo|escribi[óo]|quiere|va a)|(?:me )?(?:dice|dijo|escribi[óo]) que (?:l[aeo]s? )?(?:va a|quiere|piensa)|(?:l[aeo]s? )?(?:va a|quiere|piensa) (?:mat|golpe|peg|apuñal|dispar)\\p{L}*',
    '(?:она|он|они|подруга|друг|коллега|муж|брат|мой \\p{L}+|моя \\p{L}+) (?:мне )?(?:сказал[аи]?|говорит|говорят|пишет|написал[аи]?|хочет|хотят|собирается|собираются|грозит(?:ся)?|угрожает|обещает|планирует|намерен[аы]?|готовится)',
    '(?:بد|ود)(?:ه|ها|و|هم) [يت](?!\\p{L}*ني(?!\\p{L}))\\p{L}+|(?:ناوي|ناوية|عايز|عاوز|يريد|تريد|يبي|تبي|يبغى|تبغى|ينوي|تنوي|رح|راح) (?:[أا]ن )?[يت](?!\\p{L}*ني(?!\\p{L}))\\p{L}+|[هح]ي(?:قتل|ضرب|موت|ذبح)(?!ني)\\p{L}*|(?:[بيت]{1,2}قول|قال(?:ت)?(?: لي|لي)?) (?:\\p{L}+ )?(?:[إا]ن[هو]\\p{L}* )?(?:رح|راح|بد[هو]|بدها|ودها|وده|سي|ست|ناوي)\\p{L}*',
  )}|(?:她|他|他们|同事|朋友|老公|丈夫|男友|男朋友|哥哥|弟弟|有人)[^，。]{0,3}(?:说|讲|想|要(?!是|不)|扬言|打算|准备|计划|威胁|发誓)`,
  'iu',
);

/** The writer's own anger beside it, or that it is against them. */
const ownAnger = new RegExp(
  `${word(
    "i(?:'?ll| will|'?m (?:going|gonna)| am (?:going|gonna)| want to| could| swear)|(?:kill|hurt|beat|stab|shoot) me",
    "je vais|je veux|j'ai envie de|je jure|me (?:tuer|frapper|tabasser)",
    '(?:lo|la|los|las) voy a|voy a (?:matar|golpear)|quiero matar|me (?:va a|quiere) matar|matarme',
    'я (?:\\p{L}+ ){0,2}(?:убью|прибью|зарежу|изобью|придушу|задушу|отомщу)|меня (?:убь[её]т|убить|прибь[её]т)',
    '[سه]?[أا]قتل(?:ه|ها|و)|(?:رح|راح|بدي) [أا]قتل\\p{L}*|\\p{L}*(?:قتل|ضرب|ذبح)ني',
  )}|我(?:就|真|要|会|想|真想|一定|迟早|恨不得)[^，。]{0,4}(?:杀|弄死|打|砍|揍|废|捅|报复)|(?:杀|打|弄死)了?我`,
  'iu',
);

/** Whether it is told what somebody else says or means to do, and not what the writer means to. */
export function tellsWhatAnotherMeans(words: string): boolean {
  const said = straight(words);
  return reported.test(said) && !ownAnger.test(said);
}

/** That somebody is at the writer, or at where they are, whoever else is spoken of. */
const atWriter = new RegExp(
  `${word(
    '(?:at|to|towards|after|near|outside|in|behind|follow\\p{L}*|hit\\p{L}*|kill|hurt\\p{L}*|touch\\p{L}*|grab\\p{L}*|for|with) me|my (?:door|room|house|home|place|window|tent|flat|apartment|car|hotel|building|gate)',
    "m'\\p{L}+|(?:chez|vers|sur|contre|derrière|après|devant) moi|ma (?:porte|chambre|maison|fenêtre|tente|voiture)|mon (?:appartement|immeuble|hôtel)|me (?:suit|frappe|touche|menace|poursuit|cherche)",
    '(?:me|a m[íi]|conmigo|tras de m[íi])|mi (?:puerta|cuarto|habitaci[óo]n|casa|ventana|carpa|coche|carro|hotel|edificio)',
    'меня|мне|мной|ко мне|мо(?:ей|ю|ём|ем|его|я|й) (?:двер|комнат|квартир|дом|окн|палатк|машин|номер)\\p{L}*',
    '\\p{L}{3,}ني|(?:باب|غرفت|بيت|شباك|خيمت|سيارت|شقت)ي|عندي|علي|معي|وراي',
  )}|[打杀摸抓追跟踪找]我|我(?:的)?(?:家|门|房|屋|窗|帐篷|车|宿舍|楼)`,
  'iu',
);

/** Whether somebody is near the writer, or does something to them: then it is they who are in danger. */
export const isAtWriter = (words: string): boolean => atWriter.test(straight(words));

/** A wish or a plan of the writer's own. */
const ownWish = new RegExp(
  `${word(
    "i (?:just |really |also )?(?:(?:want|wanna)(?! to (?:help|support|know|be there))|wish|would rather|will|can'?t|cannot|do ?n'?t want|do not want|took|feel like)|i'(?:ll|d rather)|i am going to|i'm (?:going to|tired|done|so tired)",
    "je (?:ne )?(?:veux(?! (?:l'aider|la soutenir|le soutenir|savoir))|vais|voudrais|peux plus|pense à)|j'(?:ai envie|en peux|en ai|aimerais)|moi aussi",
    '(?:no )?(?:quiero(?! (?:ayudar|apoyar|saber))|quisiera)|no puedo m[áa]s|voy a|me (?:quiero|voy a)|pienso en|siento que|yo tambi[ée]n',
    '(?:не )?(?:хочу(?! (?:ей|ему|помочь|поддержать|знать))|хочется)|не могу (?:больше|так)|больше не могу|я тоже',
    '(?:ما )?(?:بدي|[أا]ريد|[أا]بغى|[أا]بي|نبغي|بغيت)(?! [أا]?ساعد)|(?:مش )?(?:عايز|عاوز)ة?(?! [أا]?ساعد)|[أا]نا كمان',
  )}|我(?:也|真|都|就)?(?:想死|想结束|想离开|不想活|要死|受不了|活不|撑不)`,
  'iu',
);

/** Whether the writer says what they want, feel or did: talk of dying beside it may be their own, whomever they speak of. */
export const speaksOfOwnWish = (words: string): boolean => ownWish.test(straight(words));
