import { straight, word } from './wholeWord.js';

/** Weapons, wounds, blows and rage, in all six languages: stems, as people bend them. */
const harm = new RegExp(
  [
    '(?<!\\p{L})(?:kni(?:fe|ves)|gun|pistol|rifle|bullet|weapon|machete|hammer|axe(?!\\p{L})|bomb|grenade|petrol|gasoline|poison|acid|kill|murder|dead|die(?:s|d)?(?!\\p{L})|blood|bleed|jaw|bone|skull|throat|slit|stab|shoot|shot(?!\\p{L})|burn|beat|hit(?!\\p{L})|punch|smash|break his|break her|break their|hurt|harm|chok|strangl|crush|run (?:him|her|them) over|brakes?(?!\\p{L})|revenge|furious|rage|hate|snap(?!\\p{L})|strangle|hands on|hospital|disappear|push|never walk|in a bag|lesson|attack|panga|cutlass|accident)',
    '(?<!\\p{L})(?:coute|flingue|fusil|pistolet|arme|balle|machette|hache|marteau|bombe|essence|poison|acide|tue(?:r|rai|rais)?(?!\\p{L})|buter|crev|mort|sang|saigne|gueule|mâchoire|gorge|plant(?:er|erai)|tir(?:e|er)(?!\\p{L})|brûl|brul|feu(?!\\p{L})|frapp|cogn|tabass|cass(?:er|e|erai)|mal(?!\\p{L})|étrangl|écras|veng|rage|hai(?:s|ne)|poing|couper|arracher|empoison|armée?(?!\\p{L})|hôpital|hopital|régler son compte|kalach|péter|batte?(?!\\p{L})|tuée?(?!\\p{L})|boulons|leçon|apprendre à|attaqu|grenade|cutter|ciseaux|briser)',
    '(?<!\\p{L})(?:cuchill|navaja|pistola|arma|bala|balazo|machete|hacha|martillo|bomba|gasolina|veneno|ácido|acido|mat[aoóeé]|muer|mor[ií]|sangre|cuello|romp|quem|fuego|peg(?:ar|o|arle)|golp|revent|hacerle daño|estrangul|ahorc|aplast|atropell|veng|rabia|odi|cortar|tiro|madre a|putazo|mandíbula|cara a|daño|hospital|empuj|desaparec|estrell|bate(?!\\p{L})|cargar(?!\\p{L})|días de vida|sale nadie vivo|apuñal|revient|atac|granada|palos|plomo|lecci[oó]n)',
    '(?<!\\p{L})(?:нож|пистолет|ствол|руж|автомат|пул[яюией](?!\\p{L})|оружи|топор|молот|бомб|гранат|бензин|яд(?!\\p{L})|отрав|кислот|уби|прибь|замоч|мочить|мертв|сдох|умр|кров|челюст|кост|горл|реж|зареж|застрел|стрел|подож|сож|бить|изоб|избью|удар|врежу|сломаю|покалеч|задуш|придуш|раздав|мест|отомщ|ярост|ненави|морд|рож[ауе](?!\\p{L})|убь|ше[юи](?!\\p{L})|перестрел|двуствол|патрон|штык|хана(?!\\p{L})|хорон|столкн|тормоз|кастрир|больниц|больно|тот свет|напад|поре[зж]|под?реж|ломаю|ломать|переломают|заточк|язык отрежу|убит)',
    'سكين|مسدس|سلاح|رصاص|طلق|مطواة|ساطور|فأس|قنبلة|بنزين|سم(?!\\p{L})|أسيد|قتل|اقتل|أقتل|ذبح|يموت|موت|دم|دمه|فك|عظام|رقبة|رقبت|اطعن|أطعن|حرق|نار|اضرب|أضرب|ضرب|اكسر|أكسر|سأكسر|كسر|اخنق|أخنق|خنق|ادهس|انتقم|أنتقم|غضب|كره|أكره|يطلق|رشاش|مستشفى|يقطع|تختفي|تبكي عليه|أكتل|اكتل|هاجم|دعس|أذبح|اذبح|شاكوش|بندقي',
    '刀|枪|槍|子弹|子彈|武器|斧|锤|錘|炸|汽油|毒|硫酸|杀|殺|弄死|打死|死|血|下巴|骨|喉|捅|砍|烧|燒|打|揍|踢|断|斷|掐|勒|撞|报仇|報仇|恨|气疯|收拾|教训|废了|廢了|做掉|拳头|扳手|痛|横着|上天|医院|推下|弄他|伤害|傷害|坐牢|手榴弹|手榴彈|攻击|割|要(?:他|她)(?:的)?(?:狗)?命|带走(?:他|她)|同归于尽',
  ].join('|'),
  'iu',
);

/** What somebody means to do to another without naming a blow: to end them, to make them pay, to know where they live. */
const reckoning = new RegExp(
  [
    word(
      "(?:end|ending|finish|finishing|destroy|get|ruin|bury|wreck|crucify) (?:him|her|them|that|this)|regrets?|sorry|pays?|payback|in the ground|(?:where|when) (?:he|she|they) (?:parks?|lives?|sleeps?|eats?|drinks?|walks?|leaves?|works?)|get(?:s)? what|deserves?|suffer|watch out|last time|last day|coming for|wait(?:ing)? for (?:him|her|them)|(?:he|she|they|him|her|them)(?:'ll| will| should| must| better| had better| is going to)? (?:be )?(?:so )?(?:afraid|scared|fear|beg|cry|tremble|shake)|won't (?:walk|laugh|smile|come)|is over for|wait and see|will see what|even",
      "(?:le|la|les|l['’]?) ?(?:finir|détruire|enterrer|démolir|achever|descendre|éliminer)|regrett\\p{L}*|payer|paiera|paieront|sous terre|où (?:il|elle) (?:habite|gare|dort|vit|travaille)|mérite|souffrir|dernière fois|dernier jour|faire la peau|verra de quoi|l['’]attend(?:re|s|rai)|(?:va|vont) (?:avoir peur|trembler|pleurer)|aura peur|(?:lui|leur) faire peur|c['’]est fini pour",
      '(?:acabar|acabarl[oa]|destruir|destruirl[oa]|enterrar|enterrarl[oa]|hundirl[oa]|lo acabo|la acabo)|arrepent\\p{L}*|pagar|pagará|pagara|bajo tierra|d[oó]nde (?:vive|estaciona|duerme|trabaja|aparca)|merece|sufrir|última vez|ultima vez|último día|va a saber|esperarl[oae]|(?:va|van) a (?:tener miedo|temblar|llorar)|tendrá miedo|darle miedo|se acabó para',
    ),
    '(?<!\\p{L})(?:конч(?:у|ить)|прикончу|уничтож|закопа|похорон|пожале|заплат|поплат|ответит за|под земл|знаю,? где (?:он|она)|где (?:он|она) (?:жив|парку|спит|работа)|заслуж|страда|последний (?:раз|день)|доберусь|(?:жду|подожду|дождусь|подкараулю) (?:его|её|ее)|(?:он|она) (?:ещё |еще |будет |должен |должна |меня )*(?:бо[ия]|испуга|задрож|заплач)|пусть (?:он )?боит|достану|посчита|разбер[уё]сь)',
    'أنهيه|انهيه|سأنهي|اخلص عليه|أخلص عليه|أدمر|ادمر|يندم|سيندم|يدفع الثمن|سيدفع|تحت التراب|أدفن|ادفن|أين يسكن|وين ساكن|وين يسكن|يستاهل|يستحق|يعاني|أنتظره|انتظره|أستناه|استناه|(?:س|ح|هي|خليه )?يخاف|يرتجف|آخر مرة|اخر مرة|آخر يوم',
    '了结|解决他|干掉|毁了他|毁掉|埋|后悔|後悔|付出代价|付出代價|偿|入土|他住哪|住在哪|停车的地方|活该|受苦|最后一次|最后一天|好看|完蛋|弄残|算账|算帳|等(?:着|著)?(?:他|她)|让(?:他|她)(?:怕|哭|抖)|(?:他|她)会?怕|怕我',
  ].join('|'),
  'iu',
);

/** Whether words name a weapon, a wound, a blow, rage or a reckoning. */
export function namesHarm(words: string): boolean {
  const said = straight(words);
  return harm.test(said) || reckoning.test(said);
}
