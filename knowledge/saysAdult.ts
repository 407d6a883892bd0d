import { straight, word } from './wholeWord.js';

const figures = '(?:1[89]|[2-9]\\d)';
/** Whose words somebody only repeats, or a time that is yet to come: "when I am 18", "he thinks that I am 20". */
const notAfter = (words: string): string => `(?<!(?<!\\p{L})(?:${words})[\\s,]{1,2})`;
const ends = '(?=\\s*(?:$|[.,;:!?)\\u2026])|\\s+(?:[-\\u2013\\u2014]|(?:and|but|so|not)\\b))';

/** The same of somebody else, and whose mother or father the writer is: "she is an adult", "I'm her mum". */
const ofAnother = [
  word(
    `(?:she|he)(?:'?s| is) (?:an adult|grown up|of age|not a (?:child|kid|minor))|(?:i'?m|i am) (?:her|his) (?:mum|mom|mother|dad|father)`,
    `(?:elle|il) est (?:majeure?|adulte)|(?:je suis|chuis) (?:sa|son) (?:mère|mere|père|pere|maman|papa)`,
    `(?:ella |él |el )?(?:ya )?es (?:mayor de edad|adult[oa])|soy su (?:mamá|mama|papá|papa|madre|padre)`,
    `(?:она|он) (?:уже )?(?:взросл(?:ая|ый)|совершеннолетн(?:яя|ий))|я (?:её |ее |его )?(?:мама|мать|отец|папа)`,
    `و?(?:هي|هو) بالغة?|و?[أا]نا (?:[أا]م|[أا]بو|والد|والدت)ه(?:ا)?`,
  ),
  `[她他](?:已经|已經|都)?(?:成年|是大人|是成年人)了?|我是[她他](?:妈妈?|媽媽?|爸爸?|母亲|母親|父亲|父親)`,
  `[我俺](?:都|已经|已經)(?:${figures}|[二三四五六七八九]十[一二三四五六七八九]?)多?了`,
].join('|');

/** The age of somebody else, beside that: by itself it may be the age of whoever does it. */
const theirAge = new RegExp(
  [
    word(
      `(?:she|he)(?:'?s| is) (?:already |now )?${figures}(?: years? old)?|(?:elle|il) a (?:déjà )?${figures} ans|(?:ella |él )?tiene (?:ya )?${figures}(?: años)?`,
      `(?:ей|ему) (?:уже )?${figures}(?: (?:лет|года?))?|عمره(?:ا)? ${figures}(?: سن[ةه]| عاما)?`,
    ),
    `[她他](?:都|已经|已經|今年)?${figures}[岁歲]?了?`,
  ].join('|'),
  'giu',
);

/** How somebody says of themselves that they are of age, in all six languages; ages from 18 on. */
const adult = new RegExp(
  [
    `${notAfter('when|until|till|if|once|that|thinks?|thought|says?|said|tell|tells|told|everyone|everybody|people|him|her|them|pretend\\p{L}*')}${word(
      `(?:i am|i'?m) (?:(?:now|already|over|just|actually) )?(?:${figures}(?:(?: |-)?(?:years?(?: |-)old|yo|yrs old|years of age)(?!\\p{L})|${ends}|(?=,? (?:and )?not an? ))|an? ${figures}[- ]years?[- ]old|an adult|a grown[- ]?(?:up|woman|man)|of legal age|an? (?:adult|grown) (?:woman|man|person))|my age is ${figures}|(?:i am |i'?m )?not (?:a (?:child|kid|minor|teenager)|underage)`,
    )}`,
    `${notAfter('que|quand|si|comme|dit|dis|disent')}${word(
      `j[' ]?ai (?:déjà |deja )?(?:plus de )?${figures} ans(?! (?:d'|de ))|je suis (?:(?:déjà|deja|une?|une personne|bien) )?(?:adulte|majeure?)|(?:je ne suis |j'suis |chuis )?(?:pas|plus) (?:une? )?(?:enfant|mineure?|ado|gamine?|gosse)`,
    )}`,
    `${notAfter('que|cuando|si|no|ni|dice|dicen|digo|dijo')}${word(
      `tengo (?:ya )?(?:más de |mas de )?${figures} años(?! (?:de (?!edad)|trabajando))|(?:ya )?soy (?:(?:ya|una?|una persona|una mujer|un hombre) )?(?:adult[oa]|mayor de edad)|(?:ya )?no (?:soy )?(?:una? )?(?:niñ[oa]|menor)(?! de 1)`,
    )}`,
    `${notAfter('что|когда|если|пока|будто|говор(?:ит|ят|ю|ил|ила|или)|сказал[аи]?|дума(?:ет|ют)|считает|вру')}${word(
      `мне (?:(?:уже|сейчас|больше|исполнилось) )*${figures}(?: (?:лет|года?)(?! (?:стажа|работы|опыта))| *(?=$|[.,;!?]))|я (?:(?:уже|давно) )?(?:взросл(?:ый|ая)|совершеннолетн(?:ий|яя))|(?:я )?(?:уже |а )?не (?:реб[её]нок|несовершеннолетн(?:ий|яя)|подросток)`,
    )}`,
    `${notAfter('أني|إني|اني|انني|أنني|عندما|لما|إذا|يقول|بيقول|بقول|أقول|قال')}${word(
      `(?:عمري|سني|عندي|لدي|أبلغ من العمر|أبلغ) (?:الآن )?${figures} (?:سنة|سنه|عام\\p{L}*)(?! (?:خبرة|خدمة|من))|عمري ${figures}|[أا]نا (?:(?:شخص|امرأة|رجل|إنسان) )?(?:بالغة?|راشدة?)|(?:[أا]نا )?(?:لست|مش|مو|مب|ماني) (?:طفل\\p{L}*|قاصر\\p{L}*)`,
    )}`,
    `(?<!等|说|說|以为|以為|如果|当|當|骗他)[我俺](?:今年|现在|現在|已经|已經|都|有|已|满|滿)*(?:${figures}|十[八九]|[二三四五六七八九]十[一二三四五六七八九]?) ?(?:周)?[岁歲](?!的?时候|的?時候|那年|时|時)|我(?:是(?:一?[个個名])?|已经?是?[个個]?|已[經经]是?[个個]?|都)?(?:成年|大人)|(?<=[岁歲了][，, ]{0,2})不是(?:小?孩子?|未成年人?)|我(?:已经|已經)?不是(?:小?孩子?|未成年|儿童|兒童)`,
    ofAnother,
  ].join('|'),
  'giu',
);

/** What may stand beside it: "yes", "and"; whoever says more tells of something, or of what others say. */
const most = { words: 1, han: 2 };

/**
 * Whether somebody says that they are an adult, of themselves an age from 18 on, or of somebody else that these are one, or that the
 * writer is their mother or father; and nothing else. It is taken as said: no
 * age is ever asked for (care.md CV-45).
 */
export function saysOnlyAdult(words: string): boolean {
  const plain = straight(words).replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const left = plain.replace(adult, ' ');
  const rest = left.replace(theirAge, ' ');
  const han = rest.match(/\p{Script=Han}/gu) ?? [];
  const others = rest.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return left !== plain && han.length <= most.han && others.length <= most.words;
}

/** How somebody says of themselves that they work here, or what their trade is. */
const ownRole = new RegExp(
  [
    word(
      "(?:i am|i'?m|i work as) (?:(?:an?|the|one of the|just|only) )*(?:(?:un|new|national|international|female|male|former|jpo|local|external|junior|senior) )*(?:intern|consultant|volunteer|unv|delegate|contractor|staff(?: member)?|employee|official|officer|assistant|interpreter|translator|driver|nurse|guard|jpo|cleaner|cleaning lady|cook|gardener|waiter|waitress|receptionist|mechanic|electrician|janitor|security guard)",
      'je suis (?:(?:une?|la|le|juste|simple) )*(?:stagiaire|consultante?|bénévole|volontaire|déléguée?|contractuell?e?|fonctionnaire|employée?|prestataire|interprète|traduct(?:eur|rice)|infirmi(?:er|ère)|chauffeu(?:r|se)|femme de ménage|agente? d.entretien|agente? de nettoyage|nettoyeu(?:r|se)|cuisini(?:er|ère)|gardienne?|vigile|agente? de sécurité|jardini(?:er|ère)|serveu(?:r|se)|mécanicienne?|réceptionniste)',
      '(?:yo )?soy (?:(?:una?|la|el|no ?m[aá]s|nom[aá]s|solo|s[oó]lo) )*(?:pasante|becari[oa]|consultora?|voluntari[oa]|delegad[oa]|contratista|funcionari[oa]|emplead[oa]|intérprete|traductora?|enfermer[oa]|conductora?|chofer|chófer|limpiadora?|señora de la limpieza|de la limpieza|cociner[oa]|guardia|guardi[aá]n|vigilante|jardiner[oa]|meser[oa]|camarer[oa]|recepcionista|mecánic[oa]|portero)',
      'я (?:(?:здесь|тут|работаю|всего|лишь|просто|простая|простой) )*(?:стаж[её]р(?:ка)?|консультант(?:ка)?|волонт[её]р(?:ка)?|делегат(?:ка)?|подрядчи(?:к|ца)|сотрудни(?:к|ца)|доброволец|переводчи(?:к|ца)|водитель|медсестра|уборщи(?:к|ца|цей|ком)|повар(?:их?а)?|охранни(?:к|ца)|садовник|официант(?:ка)?|механик|горничная|дворник)',
      '[أا]نا (?:متدربة?|مستشارة?|متطوعة?|مندوبة?|متعاقدة?|موظفة?|مترجمة?|سائقة?|ممرضة?|عاملة? (?:ال)?نظافة|طباخة?|حارسة?|فراشة?|شغالة|سواق|بستاني|نادلة?)',
    ),
    '我(?:只|就)?是(?:一?[名个個位])?(?:联合国|聯合國|国际|本国|外包|外包的|做)*(?:实习生|實習生|顾问|顧問|志愿人员|志愿者|志願者|代表|承包商|职员|工作人员|员工|口译|翻译|司机|司機|护士|護士|保洁|保潔|清洁工|清潔工|厨师|廚師|厨子|保安|门卫|園丁|园丁|服务员|前台)',
  ].join('|'),
  'iu',
);

/** Who is set over somebody at work. */
const superior = new RegExp(
  [
    word(
      '(?:my|our) (?:\\p{L}+ )?(?:supervisor|boss|manager|chief)',
      '(?:mon|ma|notre) (?:\\p{L}+ )?(?:supérieure?|supérieur hiérarchique|chef(?:fe)?|patronn?e?|responsable)',
      'mi (?:jef[ea]|supervisora?|superior)',
      '(?:мо(?:й|я) (?:\\p{L}+ )?)?(?:начальни(?:к|ца)|руководитель|шеф)',
      '(?:مدير|رئيس)(?:ي|تي)',
    ),
    '领导|領導|上司|主管|老板|老闆|经理',
  ].join('|'),
  'iu',
);

/** Somebody of whom nothing is said, or whom one works with. */
const somebody = new RegExp(
  [
    word(
      'some ?one|some ?body|(?:colleague|co-?worker)s?',
      "quelqu'un|qqn|collègues?",
      'alguien|colegas?|compañer[oa]s? de trabajo',
      'кто-(?:то|нибудь)|коллег[аи]',
      'شخص ما|(?:أحد|احد)(?:هم)?|هناك من|زميل(?:ي|تي)',
    ),
    '有人|有[个個]人|某人|被人|同事',
  ].join('|'),
  'iu',
);

const grade = '(?:[DPG]-?[1-7]|NO-?[A-E]|SB-?[1-5]|ASG|USG|JPO)';
const longYears =
  '(?:1[2-9]|[2-6]\\d|twelve|fifteen|twenty|thirty|douze|quinze|vingt|trente|doce|quince|veinte|treinta|двенадцать|пятнадцать|двадцать|тридцать|خمس(?:ة|ه)? ?عشر(?:ة|ه)?|عشرين|ثلاثين)';

/** What only those say who have worked for long: a grade, so many years beside somebody, a young colleague of their own team. */
const atWorkForLong = new RegExp(
  [
    word(
      `(?:i'?m|i am|as) an? ${grade}|(?:known|worked (?:with|for|under)) (?:\\p{L}+ ){1,3}(?:for )?(?:over |about |almost |nearly )?${longYears} years|(?:worked|been|working) (?:here|there|with the un|for the un|in the un) (?:for )?(?:\\d+|\\p{L}+) years|(?:girl|boy|guy)s? (?:of|on|in|from) my team`,
      `(?:je suis|en tant que) (?:une? )?${grade}|(?:connais|côtoie) depuis ${longYears} ans|je travaille (?:ici|pour l'onu|à l'onu) depuis (?:\\d+|\\p{L}+) ans|(?:fille|garçon|gars|mec)s? de mon (?:équipe|service)`,
      `soy (?:una? )?${grade}|conozco (?:desde )?hace ${longYears} años|trabajo (?:aquí|en la onu) (?:desde )?hace (?:\\d+|\\p{L}+) años|(?:chic[oa]|muchach[oa])s? de mi equipo`,
      `я ${grade}|(?:знаю|знакомы?)(?: \\p{L}+){0,2} ${longYears} лет|работаю (?:здесь|тут|в оон) (?:\\d+|\\p{L}+) (?:лет|года?)|(?:девушк\\p{L}*|парн\\p{L}*) из (?:моей команды|моего отдела)`,
      `[أا]نا ${grade}|(?:أعرفه|اعرفه|بعرفه)(?: \\p{L}+)? ${longYears} سنة|(?:بنت|شاب|صبية) (?:من|في|ب) ?فريقي`,
    ),
    `我是(?:一?个|一名)?${grade}|(?:认识|共事|相识)了?(?:快|将近|差不多)?(?:十[二五]|[二三四五]十)多?年|我(?:们)?(?:团队|组|部门)里?的(?:一个)?(?:女孩|男孩|姑娘)`,
  ].join('|'),
  'giu',
);

/** Family, school, sports and what is held for the young: whoever speaks of them may be a child beside somebody who works here. */
const young = new RegExp(
  [
    word(
      '(?:high|middle|pre)?-?schools?|lessons?|class(?:es|mates?|room)?|(?:(?:step|grand|god|foster)-?)?(?:mum|mom|dad|mother|father|sister|brother|parent|pa|ma)s?|(?:step|grand)\\p{L}+|uncles?|aunt(?:ie)?s?|cousins?|neighbou?rs?|nann(?:y|ies)|babysitters?|teachers?|tutors?|coach(?:es)?|(?:my|the|a) trainers?|camps?|youth|kids?|child(?:ren)?|teens?|teenagers?|sleep-?overs?|scouts?|homework',
      'écoles?|lycée|collège|classes?|après les cours|maman|papa|mères?|pères?|sœurs?|soeurs?|frères?|beau-?père|belle-?mère|demi-(?:frère|sœur)|parents?|oncles?|tontons?|tantes?|tata|cousine?s?|mamie|papi|grand-\\p{L}+|voisine?s?|profs?|professeure?s?|enseignante?s?|maître(?:sse)?|entraîneu(?:r|se)|coach|moniteur|monitrice|animat(?:eur|rice)|camp|colo(?:nie)?|jeunes(?:se)?|enfants?|ados?|scouts?',
      'escuelas?|colegio|instituto|secundaria|clases?|mam[áa]|pap[áa]|madres?|padres?|padrastro|madrastra|herman[oa]s?|hermanastr[oa]|t[íi][oa]s?|abuel[oa]s?|prim[oa]s?|vecin[oa]s?|prof(?:esora?|e)|maestr[oa]s?|entrenadora?|monitora?|campamento|juvenil(?:es)?|j[óo]venes|juventud|niñ[oa]s?|adolescentes?',
    ),
    '(?<!\\p{L})(?:школ|урок|мам|пап|мать|отец|отч|мачех|сестр|брат|родител|дяд|т[её]т[яюеи](?!\\p{L})|т[её]тк|бабуш|дедуш|дед(?:а|у|ом)?(?!\\p{L})|кузен|кузин|сосед|учител|класс|тренер|вожат|лагер|юнош|молод[её]ж|подрост|детск|дет(?:и|ей|ям)(?!\\p{L})|реб[её]н|ночевк)',
    'مدرس|الحصة|الصف|معلم|مدرب|مخيم|شباب|أطفال|اطفال|(?<!\\p{L})[وبلك]?(?:أمي|امي|أبي|ابي|بابا|ماما|أختي|اختي|أخي|اخي|والدي|والدتي|زوج أمي|زوج امي|زوجة أبي|عمي|عمتي|عمو|خالي|خالتي|جدي|جدتي|(?:ابن|بنت|ابنة) (?:عمي|عمتي|خالي|خالتي)|جاري|جارنا)(?!\\p{L})',
    '学校|學校|上学|放学|放學|下课|女儿|女兒|儿子|兒子|中学|高中|初中|小学|班主任|同学|同學|妈|媽|爸|父母|继父|继母|姐|哥|弟|妹|叔|伯|舅|姑|(?<!我(?:只|就|也)?是[^，。,.的]{0,6})(?<!阿)(?:阿姨|姨)|爷|奶奶|外公|外婆|表[哥姐弟妹]|堂[哥姐弟妹]|邻居|老师|老師|教练|教練|夏令营|营地|青少年|青年|孩子|小孩|儿童|过夜',
  ].join('|'),
  'iu',
);

/**
 * Whether somebody who says that something was done to them names a role which only adults have, or who is set over them at work:
 * then nobody is taken for a child who does not say so (care.md CV-45). Who may be a child keeps their card (CR-05).
 * @param only they say nothing else: then "someone" or "a colleague" is enough
 */
export function speaksAsAdult(words: string, only: boolean): boolean {
  const said = straight(words);
  return (ownRole.test(said) || superior.test(said) || (only && somebody.test(said))) && !young.test(said) && !age.test(said);
}

/** Husband, wife, or whom one is to marry. */
const spouse = new RegExp(
  [
    word(
      '(?:my|our) (?:ex-?)?(?:husband|wife|spouse|fianc[eé]e?)',
      'mon (?:mari|époux|epoux|conjoint|fiancé)|ma (?:femme|conjointe|fiancée)|mon épouse',
      'mi (?:marido|espos[oa]|mujer|c[oó]nyuge|prometid[oa])',
      'мо(?:й|его|ему|им) муж(?:а|у|ем)?|мо(?:я|ей|ю) жен(?:а|е|ой|у)|мо(?:й|я) (?:супруга?|жених|невеста)|(?<=^\\s*)(?:муж|жена)',
      '[وبل]?(?:زوجي|زوجتي|جوزي|مراتي|خطيبي|خطيبتي|رجلي)',
    ),
    '^\\s*老[公婆]|我(?:的)?(?:老公|老婆|丈夫|先生|妻子|太太|未婚[夫妻])',
  ].join('|'),
  'iu',
);

/** Marriages that a family makes, and ages that are told to others: neither is proof that somebody is of age. */
const unproven = new RegExp(
  [
    word(
      "famil(?:y|ies)|arranged|picked|promised|marry me|married off|relatives|village|(?:tell|tells|told|telling|say|says|said|think|thinks|thought|believe|believes|pretend\\p{L}*|lie|lied|lying)(?: to)? (?:everyone|everybody|people|them|him|her|others|i am|i'm|im|that i)|(?:everyone|everybody|people|they|he|she) (?:thinks?|says?|believes?|said|told)",
      "famille|arrangé|choisi|promise|mariée? de force|village|(?:dis|dit|disent|raconte|crois|croit|croient|pense|pensent|fais croire|mens)(?: à \\p{L}+)? (?:que|qu'|à)",
      'familia|arreglad[oa]|prometieron|me casan|me casaron|pueblo|(?:digo|dice|dicen|dije|creen|cree|piensan|piensa|miento)(?: a \\p{L}+)?(?: que| a)?',
    ),
    '(?<!\\p{L})(?:семь|родн|сват|засват|выда(?:ют|ли|дут) замуж|деревн|говор(?:ю|ит|ят|ил)|сказал|дума(?:ют|ет)|считают|вру(?!\\p{L}))',
    'عائل|أهلي|اهلي|أهله|اهله|قبيل|يزوجون|زوجوني|القرية|أقول|اقول|بقول|يقول|يقولون|يظن|يعتقد|فاكرين',
    '家里|家裡|家人|安排|包办|村里|说我|說我|以为我|以為我|告诉|告訴|骗',
  ].join('|'),
  'iu',
);

/** Ages from ten to seventeen in figures or words, however short: "y yo 14", "I turn fifteen". */
const age = new RegExp(
  [
    word(
      "(?:i am|i'm|im|i was|turn|turns|turned|turning|aged?|only|just|and i|and me|me|to be) (?:almost |nearly |only |just |barely )?(?:1[0-7](?![\\d:.%])|ten)|(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?!\\s+(?:years? (?:of|in|here|at|ago|with|later)|e-?mails?|messages?|texts?|times|minutes|days|hours|months|weeks|people|of|calls|colleagues))",
      "(?:et moi|moi|j['’]ai|j['’]aurai|ai|seulement|juste) (?:bientôt |presque |que )?1[0-7](?![\\d:.%h])|(?:dix ans|(?:onze|douze|treize|quatorze|quinze|seize|dix-sept)(?: ans)?)(?!\\s+(?:d['’]|de|messages?|mails?|fois|minutes|jours|heures|mois|semaines|ans|personnes|appels|collègues))",
      '(?:y|yo|tengo|cumplo|cumplir|solo|apenas) (?:casi )?(?:1[0-7](?![\\d:.%])|diez|once)|(?:(?:diez|once) años|(?:doce|trece|catorce|quince|diecis[eé]is|diecisiete)(?: años)?)(?!\\s+(?:de (?!edad)|años|trabajando|en|mensajes|correos|veces|minutos|d[ií]as|horas|meses|semanas|personas|llamadas))',
    ),
    '(?<!\\p{L})(?:(?:мне|а я|я|только|всего|скоро|исполнится|почти) 1[0-7](?!\\d)|десять лет|(?:один|две|три|четыр|пят|шест|сем)надцат\\p{L}*(?!\\p{L})(?!\\s+(?:лет (?:работ|стаж|назад|опыт)|раз|сообщ|пис|минут|час|дн|месяц|недел|человек|звонк)))',
    '(?:عمري|وأنا|وانا|أنا|انا|عندي|سني) (?:الآن )?(?:1[0-7]|\\u0661[\\u0660-\\u0667])|(?:[أإا]حد[ىي]?|اثن\\p{L}*|ثلاث\\p{L}?|[أا]ربع\\p{L}?|خمس\\p{L}?|ست\\p{L}?|سبع\\p{L}?) عشر|(?:حدا|اطنا|تلت|تلات|اربعت|أربعت|خمست|ست|سبعت)(?:اشر|عشر|طعش)',
    '我(?:才|刚|只|只有|今年|马上|快|也|现在)*(?:1[0-7](?!\\d)|十[一二三四五六七]?(?![八九]))|(?<![二三四五六七八九])十[一二三四五六七]?[岁歲]',
  ].join('|'),
  'iu',
);

/** Whom the card of a child can be about, where the writer is an adult. */
const ofYoung = new RegExp(
  [
    word(
      '(?:son|daughter|girl|boy|baby|babie|niece|nephew|pupil|student|minor|toddler|grandchild|stepchild)s?|(?:step)?children',
      'fils|filles?|fillettes?|garçons?|garcons?|gamine?s?|bébés?|nièces?|neveux?|élèves?|mineure?s?|gosses?|petite?s?',
      'hij[oa]s?|chic[oa]s?|muchach[oa]s?|muchachit[oa]s?|jovencit[oa]s?|beb[eé]s?|nen[ea]s?|sobrin[oa]s?|alumn[oa]s?|escolar(?:es)?|menor(?:es)?|criaturas?',
    ),
    '(?<!\\p{L})(?:сын|доч|девоч|девуш|девк|девчат|мальч|малыш|младен|племян|ученик|ученица|несовершеннолетн|пацан)',
    'بنت|ابن[ةه]|ابنت|ابني|[أا]بنائ|ولد|[أا]ولاد|بنات|عيال|طفل|قاصر|تلميذ|طالب|رضيع|صبي|فتاة|فتيات',
    '(?<![\\d\\u0660-\\u0669])(?:[3-9]|1[0-7]|[\\u0663-\\u0669]|\\u0661[\\u0660-\\u0667])[ -]?(?:years?|ans|años|лет|годик|سن|عام|岁|歲)',
    '女儿|女兒|儿子|兒子|女孩|男孩|姑娘|未成年|孩子|小孩|儿童|学生|學生|小学|宝宝|婴儿|侄|外甥|闺女|娃',
  ].join('|'),
  'iu',
);

/**
 * Whether somebody speaks of a life that only adults have: a husband or wife, a trade of their own, an age from 18 on, among
 * whatever other words. Then what only resembles the messages of children is none of theirs, unless they speak of somebody young.
 */
export function livesAsAdult(words: string): boolean {
  const said = straight(words);
  return (
    (ownRole.test(said) || said.search(atWorkForLong) >= 0 || ((spouse.test(said) || said.search(adult) >= 0) && !unproven.test(said))) &&
    !young.test(said) &&
    !namesYoung(said.replace(atWorkForLong, ' '))
  );
}

/** Whether somebody says that they are of age, or lives as only adults do. */
export const isAdult = (words: string): boolean => saysOnlyAdult(words) || livesAsAdult(words);

/** Whether somebody young is named, or an age below 18. */
export function namesYoung(words: string): boolean {
  const said = straight(words);
  return ofYoung.test(said) || age.test(said);
}
