import { asksSomething } from './asksSomething.js';
import { namesYoung } from './saysAdult.js';
import { countsYears } from './speaksOfNow.js';
import { straight, word } from './wholeWord.js';

const from = (stems: string): string => `(?<!\\p{L})(?:${stems})`;

/** Children and those who go to school, a form of a school, and not being eighteen yet, in all six languages. */
const youngPeople = new RegExp(
  [
    from(
      "kid(?:s|do)?(?!\\p{L})|child|teen|school|pupil|orphan|underage|nursery|creche|crèche|kindergarten|grade|grader|(?:year|yr|form) (?:\\d|one|two|three|four)|(?:not|under|below|before|till|until|turn) (?:yet )?(?:18|eighteen)|18 (?:till|until|in)|infant|youth|adolescen|(?:little|baby|younger|small) (?:sister|brother|one|cousin)|(?:\\d|1[0-7]) ?(?:y\\.?o|yrs?|years?)(?!\\p{L})|she's (?:[3-9]|1[0-7])(?!\\d)",
    ),
    from(
      'enfan|gamin|gosse|petit(?:s|e|es)?(?!\\p{L})|ado(?:s|lescent\\p{L}*)?(?!\\p{L})|lycé|collég|écol|ecol|élève|orphelin|mineur|crèche|garderie|maternelle|classe de|(?:en |de |stage de )(?:[3-6]e|troisième|cinquième|sixième|quatrième|seconde|terminale|ce[12]|cm[12]|cp)|secondaire \\d|pas (?:encore )?(?:18|dix-huit)|moins de 18|(?:petit|petite|jeune) (?:frère|sœur|soeur|cousine?)',
    ),
    from(
      'niñ|chiquill|chamac|cham[oa]s?(?!\\p{L})|chamit|patoj|guagua|cr[ií]as?(?!\\p{L})|pelad[oa]|adolescen|j[oó]venes|jovencit|escuela|escolar|colegi|secundaria|prepa|liceo|bachiller|primaria|guarder|huérfan|huerfan|menor|(?:de )?(?:\\dro|\\d\\.?º|tercero|segundo|primero) (?:medio|básico|de secundaria)|cumplo 18|(?:no tiene|no tengo|menos de) 18|(?:hermanit|primit|sobrinit|vecinit|hijit)[oa]|(?:varones|chic[oa]s) pequeñ|pequeñ[oa]s',
    ),
    from(
      'реб[её]н|реб[её]ночек|дет(?:и|ей|ям|ьми|ях|ск|дом|сад)|детиш|подрост|школ|лицеист|гимназ|детдом|интернат|сирот|беспризор|ребят|старшекласс|(?:\\d+|перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат)\\p{L}* класс|класс[еа]?(?!\\p{L})|нет (?:ещё )?18|до 18|младш|молоденьк|сестр[её]нк|братишк|малышк|внучк|пятилет|шестилет|девоч|мальч|юн[аыо]',
    ),
    'طفل|أطفال|اطفال|طفول|مراهق|قاصر|صغير|صغار|عيال|يتيم|أيتام|ايتام|شفع|مدرس[ةه]|المدارس|روض[ةه]|حضان|ابتدائي|متوسط|إعدادي|اعدادي|ثانوي|(?:ال)?صف |الصف|نقرا|فتيان|فتى|غلام|أخوي|اخوي|تحت ال|أقل من 18|عمر(?:ها|ه|هم|هن) (?:1[0-7]|[3-9]|\\u0661[\\u0660-\\u0667]|[\\u0663-\\u0669])(?![\\d\\u0660-\\u0669])|ما كملت|لم تبلغ|ولاد',
    '孩|儿童|兒童|未成年|没成年|[還还][沒没]成年|没满18|未夠18|未够18|不到18|小学|小學|初[一二三]|高[一二三]|中学|中學|年级|年級|班上|校服|女校|寄宿|红领巾|紅領巾|幼儿园|幼[兒儿][園园]|幼女|女童|男童|少女|少年|孤儿|孤兒|小(?:女|男|妹|弟|保姆|不点|丫头|朋友)|丫头|丫頭|弟弟|妹妹|孙女|孫女|放学|放學|娃',
  ].join('|'),
  'iu',
);

/** Grown women: wives, mothers and widows, those who sell sex, those who fled. The card of a child is not about them. */
const women = new RegExp(
  [
    word('wom[ae]n|ladies|widows?|wives|mothers|mamas|prostitutes?|sex workers?|hookers?|asylum seekers?'),
    word('femmes|dames|veuves?|épouses|mamans|mères|prostituées?|vendeuses|déplacée|réfugiée'),
    word('mujer(?:es)?|señoras|viudas?|esposas|madres|mamás|prostitutas?|trabajadoras sexuales|refugiadas?|desplazadas?'),
    from('женщин|вдов|проститут|беженк|волонт[её]рк'),
    '(?<!\\p{L})[وبفل]{0,2}(?:ال)?(?:نساء|نسوان|نسا|حريم|ستات|سيدات|امرأة|مرأة|مرا|مره|أرامل|أرملة|ارملة|أمهات|امهات|عاهرات|دعارة|لاجئات|نازحات|لاجئة|نازحة)(?!\\p{L})',
    '女人|妇女|婦女|寡妇|寡婦|妓|女兵|女难民|女難民',
  ].join('|'),
  'iu',
);

/** What adults do to children, and what children show of it. */
const act = new RegExp(
  [
    from(
      'touch|kiss|hurt|hit(?!\\p{L})|beat|slap|shak(?:e|ing)|force|rap(?:e|ing)|abus|molest|groom|naked|undress|photo|pictur|video|secret|bed(?!\\p{L})|lap(?!\\p{L})|bath|alone|(?<!good )night|hotel|room(?!\\p{L})|tent|pay(?:s|ing)?(?!\\p{L})|paid|money|sex|pregnan|marr(?:y|ied)|afraid|scared|cry|scream|bleed|blood|bruis|hungry|starv|locked|messages my|pick(?:ed|s) (?:him|her|them) up|takes? (?:her|him|them)|came into',
    ),
    from(
      "touch|embrass|bisou|mal(?!\\p{L})|frapp|bat(?!\\p{L})|batt|gifl|secou|forc|viol|abus|nue?s?(?!\\p{L})|désha|photo|vidéo|images|secret|lit(?!\\p{L})|genoux|bain|seule?s?(?!\\p{L})|(?<!bonne )nuit|hôtel|chambre|tente|pai[ey]|argent|sexe|enceinte|mari(?:ée|er|age)(?!\\p{L})|peur|pleur|hurl|crie|sang|bleus?(?!\\p{L})|faim|enferm|s'enferme|lui fait|me fait|nous fait",
    ),
    from(
      'toc[aoóu]|bes[aoóu]|daño|doler|dol[ií]|peg(?:a|an|ó|aron)|golp|forz|oblig|viol|abus|desnud|foto|v[ií]deo|secreto|cama|regazo|bañ|sol[oa]s?(?!\\p{L})|(?<!buenas )noche|hotel|cuarto|carpa|tienda|pag(?:a|an|ó)|dinero|plata|sex|embaraz|cas(?:ar|ad|ó)|miedo|llor|grit|sangr|moret|hambre|sin comer|encierr|encerr|se l[ao]s? lleva|le hace|les pide',
    ),
    from(
      'трог|тронул|целу|поцел|бь[её]т|бил(?!\\p{L})|избив|удар|насил|растл|изнас|пристава|лап|раздев|гол(?:ый|ая|ые|ых|ую)|фото|снима|видео|секрет|тайн|кроват|колен|купа|один(?!\\p{L})|одна(?!\\p{L})|ночь|ноч(?:и|ам|у|ует)|отел|комнат|палат|плат|деньг|секс|беремен|замуж|боит|боюсь|плач|рыда|ор[её]т|кров|синяк|голодн|запер|запир|уводит|увозит|увёз|возит',
    ),
    'لمس|يلمس|يبوس|باس|يضرب|ضرب|آذى|أذى|آذا|اغتصب|اعتد|تحرش|عاري|عراة|تياب|صور|فيديو|سر |سرنا|سرير|فراش|حضن|لوحد|وحدي|وحده|بالليل|فندق|غرف|أوض|خيم|كرفان|بيروحول|يدفع|يدفعوا|بيدفع|دفع|فلوس|مصاري|جنس|حامل|حملت|تزوج|زوج|يخاف|خايف|تخاف|يبكي|تبكي|بكا|دم|كدم|علامات|جوع|جائع|محبوس|ياخذ|يأخذ',
    '摸|碰|亲|親|打|踢|伤|傷|痛|强|強|奸|姦|侵|性|脱|脫|裸|照片|拍|视频|視頻|秘密|床|抱|洗澡|冲凉|沖涼|一个人|单独|單獨|晚(?!安)|夜|酒店|房|帐篷|[帐账]篷|钱|錢|怀孕|懷孕|嫁|娶|怕|哭|叫|血|青|饿|餓|锁|鎖|那种事|欺负|按摩|陪',
  ].join('|'),
  'iu',
);

/** What the families of staff ask for: a place in a nursery or a school, an insurance, a grant, a visa, work for the young, somebody to talk to. */
const ofFamilyLife = new RegExp(
  [
    word(
      'creche|crèche|nursery|kindergarten|day ?care|childcare|school(?:s|ing)?|education grant|boarding|insur\\p{L}*|visas?|family (?:duty|mission|leave)|parental leave|internship|counsell?or',
    ),
    word("crèche|garderie|école|scolarité|assurance|visa|congé|lieu d'affectation famille|stage|conseill(?:er|ère)"),
    word('guardería|escuela|colegio|seguro|visa|permiso|licencia|pasantía|consejer[oa]'),
    from('садик|детский сад|школ|страхов|виз[аыу]|отпуск|семейн|стажировк|модель оон|консультант'),
    'حضانة|روضة|مدرسة|تأمين|تأشيرة|إجازة|اجازة|منحة|تدريب|مستشار|المراقبة الأبوية|الحماية الأبوية',
    '幼儿园|幼[兒儿][園园]|托儿|學校|学校|保险|保險|签证|簽證|补助|補助|产假|实习|心理咨询',
  ].join('|'),
  'iu',
);

/** The writer, as whom something is done to: whoever asks for their family does not say that. */
const toMe = new RegExp(
  [
    word('me|us'),
    "(?<!\\p{L})(?:me |m')\\p{L}|(?<!\\p{L})nous (?:fait|touche|prend)",
    word('меня|мне|нас|нам|мной'),
    '\\p{L}{2,}ني(?!\\p{L})',
    '(?:对|對|把|给|給|跟|让|讓|叫|摸|抱|亲|親|打|带|帶|找)我',
  ].join('|'),
  'iu',
);

/** Whether somebody young is named, by a word, an age or a form of a school. */
export const speaksOfYoung = (words: string): boolean => namesYoung(words) || youngPeople.test(straight(words));

/** An age under eighteen, whoever has it: "she is 15", "I was 14". */
const age =
  /(?<!\d)(?:[3-9]|1[0-7])(?!\d) *(?:years? old|yrs?|y\/?o|ans|años|лет|года?|岁|歲|سنة|سنين|سنوات)(?! *(?:ago|back|de|que|назад|前|of|in|at|experience))|(?:was|i'm|i am|she is|she's|he is|he's|only|turned) (?:[3-9]|1[0-7])(?!\d| *(?:years? (?:ago|in)|months|days|weeks|hours|minutes|of|am|pm|:))/iu;

/** Whether an age under eighteen is told, which a number of years that have passed is not. */
export const tellsYoungAge = (words: string): boolean => age.test(straight(words)) && !countsYears(words);

/** Whether what an adult does to somebody young is told of, or what somebody young shows of it. */
export const tellsOfHarmToYoung = (words: string): boolean => speaksOfYoung(words) && act.test(straight(words));

/** Whether it is only asked what families of staff are given, and nothing is told that was done to anybody. */
export const asksForFamily = (words: string): boolean =>
  asksSomething(words) && ofFamilyLife.test(straight(words)) && !act.test(straight(words)) && !toMe.test(straight(words));

/**
 * Whether nobody young, but grown women are named: what soldiers do to women of a village is not done to children
 * (care.md CV-46 has an answer of its own).
 */
export const speaksOfWomenOnly = (words: string): boolean => !speaksOfYoung(words) && women.test(straight(words));

/** Somebody's child, who may be young. */
const children =
  /(?<!\p{L})(?:daughters?|sons?|kids?|child(?:ren)?|fill(?:e|es)|fils|enfants?|hij[oa]s?|niñ[oa]s?|доч\p{L}*|сын\p{L}{0,3}|дет(?:и|ей|ям)|реб[её]н\p{L}*)(?!\p{L})|女儿|女兒|儿子|兒子|孩子|小孩|بنتي|ابني|ولدي|[أا]ولادي|طفل/iu;

/** Whether words speak of somebody's child, however old. */
export const speaksOfChildren = (words: string): boolean => children.test(words);

const ownChildren = new RegExp(
  [
    word(
      '(?:go|leave|run|escape|flee|stay|sleep) (?:\\p{L}+ ){0,3}(?:kids|children|baby)|(?:i )?have (?:\\p{L}+ ){0,2}(?:kids|children|baby)|with (?:my|the) (?:kids|children|baby)',
      "(?:partir|aller|fuir|dormir|vais) (?:\\p{L}+ ){0,3}(?:enfants|petits|bébé)|j'?ai (?:\\p{L}+ ){0,2}enfants|avec (?:mes|les) enfants",
      '(?:ir|irme|voy|salir|dormir|huir) (?:\\p{L}+ ){0,3}(?:hij[oa]s|niñ[oa]s)|tengo (?:\\p{L}+ ){0,2}(?:hij[oa]s|niñ[oa]s)|con (?:mis|los) (?:hij[oa]s|niñ[oa]s)',
      'с (?:реб[её]нком|детьми)|у меня (?:\\p{L}+ ){0,2}(?:дети|реб[её]нок)',
      '(?:مع|عندي|معي|معاي) (?:ال)?(?:ولاد|أولاد|اولاد|أطفال|اطفال|صغار)\\p{L}*',
    ),
    '带着?(?:孩子|小孩|娃)|[帶带][著着]?孩子|我(?:还|還)?有.{0,3}(?:孩子|小孩)',
  ].join('|'),
  'iu',
);

/** Whether somebody has their own children with them, or must leave with them: nothing is said of what was done to these. */
export const goesWithChildren = (words: string): boolean => ownChildren.test(straight(words));
