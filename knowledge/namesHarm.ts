import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** What somebody can be hurt with, in all six languages: stems, as people bend them. */
const weapons = [
  ...[
    'kni(?:fe|ves)|gun|pistol|rifle|bullet|weapon|machete|panga|cutlass|hammer|axe(?!\\p{L})|bomb|grenade|petrol|gasoline|poison|acid',
    'couteau|flingue|fusil|kalach|pistolet|arme|balle|machette|cutter|ciseaux|hache|marteau|bombe|grenade|essence|poison|acide',
    'cuchill|navaja|pistola|arma|bala|balazo|machete|hacha|martillo|bate(?!\\p{L})|bomba|granada|gasolina|veneno|ácido|acido',
    'нож|пистолет|ствол|руж|двуствол|автомат|пул[яюией](?!\\p{L})|патрон|штык|заточк|оружи|топор|молот|бит[ау](?!\\p{L})|бомб|гранат|бензин|яд(?!\\p{L})|кислот',
  ].map((stems) => `(?<!\\p{L})(?:${stems})`),
  'سكين|مسدس|سلاح|رصاص|رشاش|بندقي|مطواة|مطوة|موس(?!\\p{L})|ساطور|فأس|فاس(?!\\p{L})|بلطة|شاكوش|قنبلة|بنزين|سم(?!\\p{L})|أسيد',
  '刀|枪|槍|子弹|子彈|武器|斧|锤|錘|扳手|炸|手榴弹|手榴彈|汽油|毒|硫酸',
];
const weapon = new RegExp(weapons.join('|'), 'u');

/** Whether words name what somebody can be hurt with: said by whoever threatened before, they are no passing anger. */
export const namesWeapon = (words: string): boolean => weapon.test(straight(words));

/** Wounds, blows and rage, in all six languages: stems, as people bend them. */
const harm = new RegExp(
  [
    ...weapons,
    '(?<!\\p{L})(?:kill|murder|dead|die(?:s|d)?(?!\\p{L})|blood|bleed|jaw|bone|skull|throat|slit|stab|shoot|shot(?!\\p{L})|burn|beat|hit(?!\\p{L})|punch|smash|break his|break her|break their|hurt|harm|chok|strangl|crush|run (?:him|her|them) over|brakes?(?!\\p{L})|revenge|furious|rage|hate|snap(?!\\p{L})|strangle|hands on|hospital|disappear|push|never walk|in a bag|lesson|attack|accident)',
    '(?<!\\p{L})(?:tue(?:r|rai|rais)?(?!\\p{L})|buter|crev|mort|sang|saigne|gueule|mâchoire|gorge|plant(?:er|erai)|tir(?:e|er)(?!\\p{L})|brûl|brul|feu(?!\\p{L})|frapp|cogn|tabass|cass(?:er|e|erai)|mal(?!\\p{L})|étrangl|écras|veng|rage|hai(?:s|ne)|poing|couper|arracher|empoison|armée?(?!\\p{L})|hôpital|hopital|régler son compte|péter|batte?(?!\\p{L})|tuée?(?!\\p{L})|boulons|leçon|apprendre à|attaqu|briser)',
    '(?<!\\p{L})(?:mat[aoóeé]|muer|mor[ií]|sangre|cuello|romp|quem|fuego|peg(?:ar|o|arle)|golp|revent|hacerle daño|estrangul|ahorc|aplast|atropell|veng|rabia|odi|cortar|tiro|madre a|putazo|mandíbula|cara a|daño|hospital|empuj|desaparec|estrell|cargar(?!\\p{L})|días de vida|sale nadie vivo|apuñal|revient|atac|palos|plomo|lecci[oó]n)',
    '(?<!\\p{L})(?:отрав|уби|прибь|замоч|мочить|мертв|сдох|умр|кров|челюст|кост|горл|реж|зареж|застрел|стрел|подож|сож|бить|изоб|избью|удар|врежу|сломаю|покалеч|задуш|придуш|раздав|мест|отомщ|ярост|ненави|морд|рож[ауе](?!\\p{L})|убь|ше[юи](?!\\p{L})|перестрел|хана(?!\\p{L})|хорон|столкн|тормоз|кастрир|больниц|больно|тот свет|напад|поре[зж]|под?реж|ломаю|ломать|переломают|язык отрежу|убит)',
    'طلق|قتل|اقتل|أقتل|ذبح|يموت|موت|دم|دمه|فك|عظام|رقبة|رقبت|اطعن|أطعن|حرق|نار|اضرب|أضرب|ضرب|اكسر|أكسر|سأكسر|كسر|اخنق|أخنق|خنق|ادهس|انتقم|أنتقم|غضب|كره|أكره|يطلق|مستشفى|يقطع|تختفي|تبكي عليه|أكتل|اكتل|هاجم|دعس|أذبح|اذبح',
    '杀|殺|弄死|打死|死|血|下巴|骨|喉|捅|砍|烧|燒|打|揍|踢|断|斷|掐|勒|撞|报仇|報仇|恨|气疯|收拾|教训|废了|廢了|做掉|拳头|痛|横着|上天|医院|推下|弄他|伤害|傷害|坐牢|攻击|割|要(?:他|她)(?:的)?(?:狗)?命|带走(?:他|她)|同归于尽',
  ].join('|'),
  'u',
);

/** What somebody means to do to another without naming a blow: to end them, to make them pay, to know where they live. */
const reckoning = among('namesHarm', 'reckoning');

/** Whether words name a weapon, a wound, a blow, rage or a reckoning. */
export function namesHarm(words: string): boolean {
  const said = straight(words);
  return harm.test(said) || reckoning.test(said);
}
