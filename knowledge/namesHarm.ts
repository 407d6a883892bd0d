import { straight, word } from './wholeWord.js';

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

/** What somebody means to do to another without naming a blow: to end them, to make them pay, to know where they live. */
const reckoning = new RegExp(
  [
    word(
      '(?:end|ending|finish|finishing|destroy|get|ruin|bury|wreck|crucify) (?:him|her|them|that|this)|regrets?|sorry|pays?|payback|in the ground|(?:where|when) (?:he|she|they) (?:parks?|lives?|sleeps?|eats?|drinks?|walks?|leaves?|works?)|get(?:s)? what|deserves?|suffer|watch out|last time|last day|coming for|wait and see|will see what|even',
    ),
    word(
      "(?:le|la|les|l['’]?) ?(?:finir|détruire|enterrer|démolir|achever|descendre|éliminer)|regrett\\p{L}*|payer|paiera|paieront|sous terre|où (?:il|elle) (?:habite|gare|dort|vit|travaille)|mérite|souffrir|dernière fois|dernier jour|faire la peau|verra de quoi",
    ),
    word(
      '(?:acabar|acabarl[oa]|destruir|destruirl[oa]|enterrar|enterrarl[oa]|hundirl[oa]|lo acabo|la acabo)|arrepent\\p{L}*|pagar|pagará|pagara|bajo tierra|d[oó]nde (?:vive|estaciona|duerme|trabaja|aparca)|merece|sufrir|última vez|ultima vez|último día|va a saber',
    ),
    '(?<!\\p{L})(?:конч(?:у|ить)|прикончу|уничтож|закопа|похорон|пожале|заплат|поплат|ответит за|под земл|знаю,? где (?:он|она)|где (?:он|она) (?:жив|парку|спит|работа)|заслуж|страда|последний (?:раз|день)|доберусь|достану|посчита|разбер[уё]сь)',
    'أنهيه|انهيه|سأنهي|اخلص عليه|أخلص عليه|أدمر|ادمر|يندم|سيندم|يدفع الثمن|سيدفع|تحت التراب|أدفن|ادفن|أين يسكن|وين ساكن|وين يسكن|يستاهل|يستحق|يعاني|آخر مرة|اخر مرة|آخر يوم',
    '了结|解决他|干掉|毁了他|毁掉|埋|后悔|後悔|付出代价|付出代價|偿|入土|他住哪|住在哪|停车的地方|活该|受苦|最后一次|最后一天|好看|完蛋|弄残|算账|算帳',
  ].join('|'),
  'iu',
);

/** Whether words name a weapon, a wound, a blow, rage or a reckoning. */
export function namesHarm(words: string): boolean {
  const said = straight(words);
  return harm.test(said) || reckoning.test(said);
}

/** Having to see, to meet, to work or to travel with somebody, and fear: stems where people bend them. */
const meeting = new RegExp(
  [
    word(
      '(?:see|seeing|meet|meeting|face|facing|sit with|sit next to|be alone with|(?:work|working|travel|travelling|traveling|fly|share (?:an office|a room|a car)) with|run into) (?:with )?(?:him|her|them|my (?:\\p{L}+ ?){1,2}|that|this|the (?:man|guy|person|director|boss)|again|tomorrow)|(?:meeting|appointment|mission|trip|shift) with|meeting tomorrow|afraid|scared|fear|frightened|terrified|trembl\\p{L}*|shak(?:e|ing)|panic\\p{L}*|dread\\p{L}*',
    ),
    word(
      "(?:(?:le|la|les|l['’]) ?(?:voir|revoir|rencontrer|croiser)|(?:face à|avec|en face de) (?:lui|elle|eux)|réunion|rencontre|rendez-vous|peur|effray\\p{L}*|trembl\\p{L}*|angoiss\\p{L}*|paniqu\\p{L}*|terrifi\\p{L}*)",
    ),
    word(
      '(?:(?:ver|volver a ver|encontrar|enfrentar|cruzar)(?:l[oae]s?|me con)|l[oa] (?:tengo que|voy a|debo) ver|l[oa] ver[eé]|l[oa] veo|con (?:él|ella|ellos)|reuni[oó]n|cita|encuentro|miedo|tem(?:o|or)|tiembl\\p{L}*|asustad[oa]|p[aá]nico|aterra\\p{L}*|terror)',
    ),
    '(?<!\\p{L})(?:увиж|увидеть|видеть(?!\\p{L})|встре[тч]|совещани|собрани|(?:работать|ехать|лететь|сидеть|дежурить|остаться) (?:\\p{L}+ )?с (?:ним|ней)|командировк|бо(?:юсь|ится|ял)|страш|страх|дрож|трясёт|трясет|паник|ужас)',
    '(?<!\\p{L})(?:[وف]?(?:أراه|اراه|أراها|اراها|أشوفه|اشوفه|أشوفها|اشوفها|أقابل|اقابل|ألتقي|التقي|لقاء|اجتماع|مقابل|أشتغل معه|اشتغل معه|أعمل معه|اعمل معه|أسافر مع|اسافر مع|أواجه|اواجه|خاي?ف|خوف|أخاف|اخاف|مرعوب|أرتجف|ارتجف|برتجف|ارتعش|أرتعش|رعب))',
    '见他|见她|見他|見她|见面|見面|见到|見到|碰到|遇到|面对|面對|会议|會議|开会|開會|(?:和|跟)(?:他|她)(?:一起)?(?:出差|工作|共事|值班|同车|上班)|怕|恐惧|恐懼|发抖|發抖|颤抖|惊慌|恐慌',
  ].join('|'),
  'iu',
);

/** Whether words speak of meeting somebody, or of fear: what only resembles threats, and names no harm, may be that of the harmed. */
export const speaksOfMeeting = (words: string): boolean => meeting.test(straight(words));
