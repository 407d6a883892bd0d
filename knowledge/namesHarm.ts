import { straight } from './wholeWord.js';

/** Weapons, wounds, blows and rage, in all six languages: stems, as people bend them. */
const harm = new RegExp(
  [
    '(?<!\\p{L})(?:kni(?:fe|ves)|gun|pistol|rifle|bullet|weapon|machete|hammer|axe(?!\\p{L})|bomb|grenade|petrol|gasoline|poison|acid|kill|murder|dead|die(?:s|d)?(?!\\p{L})|blood|bleed|jaw|bone|skull|throat|slit|stab|shoot|shot(?!\\p{L})|burn|beat|hit(?!\\p{L})|punch|smash|break his|break her|break their|hurt|harm|chok|strangl|crush|run (?:him|her|them) over|brakes?(?!\\p{L})|revenge|furious|rage|hate|snap(?!\\p{L})|strangle|hands on|hospital|disappear|push|never walk|in a bag|lesson)',
    '(?<!\\p{L})(?:coute|flingue|fusil|pistolet|arme|balle|machette|hache|marteau|bombe|essence|poison|acide|tue(?:r|rai|rais)?(?!\\p{L})|buter|crev|mort|sang|saigne|gueule|mâchoire|gorge|plant(?:er|erai)|tir(?:e|er)(?!\\p{L})|brûl|brul|feu(?!\\p{L})|frapp|cogn|tabass|cass(?:er|e|erai)|mal(?!\\p{L})|étrangl|écras|veng|rage|hai(?:s|ne)|poing|couper|arracher|empoison|armée?(?!\\p{L})|hôpital|hopital|régler son compte|kalach|péter|batte?(?!\\p{L})|tuée?(?!\\p{L})|boulons)',
    '(?<!\\p{L})(?:cuchill|navaja|pistola|arma|bala|balazo|machete|hacha|martillo|bomba|gasolina|veneno|ácido|acido|mat[aoóeé]|muer|mor[ií]|sangre|cuello|romp|quem|fuego|peg(?:ar|o|arle)|golp|revent|hacerle daño|estrangul|ahorc|aplast|atropell|veng|rabia|odi|cortar|tiro|madre a|putazo|mandíbula|cara a|daño|hospital|empuj|desaparec|estrell|bate(?!\\p{L})|cargar(?!\\p{L})|días de vida|sale nadie vivo)',
    '(?<!\\p{L})(?:нож|пистолет|ствол|руж|автомат|пул[яюией](?!\\p{L})|оружи|топор|молот|бомб|гранат|бензин|яд(?!\\p{L})|отрав|кислот|уби|прибь|замоч|мочить|мертв|сдох|умр|кров|челюст|кост|горл|реж|зареж|застрел|стрел|подож|сож|бить|изоб|избью|удар|врежу|сломаю|покалеч|задуш|придуш|раздав|мест|отомщ|ярост|ненави|морд|рож[ауе](?!\\p{L})|убь|ше[юи](?!\\p{L})|перестрел|двуствол|патрон|штык|хана(?!\\p{L})|хорон|столкн|тормоз|кастрир|больниц|больно|тот свет)',
    'سكين|مسدس|سلاح|رصاص|طلق|مطواة|ساطور|فأس|قنبلة|بنزين|سم(?!\\p{L})|أسيد|قتل|اقتل|أقتل|ذبح|يموت|موت|دم|دمه|فك|عظام|رقبة|رقبت|اطعن|أطعن|حرق|نار|اضرب|أضرب|ضرب|اكسر|أكسر|سأكسر|كسر|اخنق|أخنق|خنق|ادهس|انتقم|أنتقم|غضب|كره|أكره|يطلق|رشاش|مستشفى|يقطع|تختفي|تبكي عليه|أكتل|اكتل',
    '刀|枪|槍|子弹|子彈|武器|斧|锤|錘|炸|汽油|毒|硫酸|杀|殺|弄死|打死|死|血|下巴|骨|喉|捅|砍|烧|燒|打|揍|踢|断|斷|掐|勒|撞|报仇|報仇|恨|气疯|收拾|教训|废了|廢了|做掉|拳头|扳手|痛|横着|上天|医院|推下|弄他|伤害|傷害|坐牢',
  ].join('|'),
  'iu',
);

/** Whether words name a weapon, a wound, a blow or rage. Without any, what only resembles threats may as well be fear. */
export const namesHarm = (words: string): boolean => harm.test(straight(words));
