import { heardOnce } from './heardOnce.js';
import { asksSomething } from './asksSomething.js';
import { straight, word } from './wholeWord.js';

const from = (stems: string): string => `(?<!\\p{L})(?:${stems})`;

/** Death, ways to it, wounds of one's own, goodbyes, and neither wanting nor being able to go on: stems, as people bend them. */
const dying = new RegExp(
  [
    from(
      "di(?:e[sd]?|ying)(?!\\p{L})|dead|death|kill|suic|suec|unaliv|alive|life(?!\\p{L})|lives?(?!\\p{L})|living|surviv|exist|breath|pills?(?!\\p{L})|tablets|paracetamol|morphine|insulin|pesticide|overdos|od(?!\\p{L})|bleach|poison|rope|belt(?!\\p{L})|hang|noose|bridge|roof|jump|balcon|cliff|platform|ledge|train(?!\\p{L})|rails|weapon|gun|rifle|bullet|shoot|knife|razor|blade|cut(?:s|ting)?(?!\\p{L})|wrist|veins?(?!\\p{L})|burn|bleed|blood|bleeds|starv|hurt\\p{L}* my|hit\\p{L}* my|punish|harm|goodbye|farewell|forgive|letters?(?!\\p{L})|wrote|will(?= (?:is|and testament))|coffin|funeral|grave|ancestors|burden|better (?:off|if|i|without|for)|disappear|vanish|fade|gone(?!\\p{L})|without me|wak(?:e|ing)|woke|asleep|sleep|end(?:ing|ed)? (?:it|this|things|everything|all|my)|way out|no point|pointless|ca ?n(?:no|')?t (?:go on|do|take|keep|face|stand|live|bear)|any ?more|no more|tired|give up|worthless|hopeless|empty|gave away|be here|before i go|(?:my|the|this|our) last night|last (?:act|day|message|time)|this world|my (?:own )?head|took all|sink|drown|river|crash|driving (?:off|into)|a future|over(?! (?:there|here))|attempt|tried (?:to|it)|off myself|myself|kms(?!\\p{L})|miss me|swallow|overdos|beam(?!\\p{L})|sea(?!\\p{L})|under the ground|don't look for me|painless|the gas|through the night|born|driving|brak(?:e|ing)|notice",
    ),
    from(
      "mour|mort|meur|crev|suicid|tue(?:r|s|rai)?(?!\\p{L})|vi(?:e|vre|vant|s)(?!\\p{L})|surviv|exist|disparaî|disparai|cimeti|tombe(?!\\p{L})|enterr|cercueil|obsèques|testament|lettre|adieu|pardon|médic|cachet|comprim|somnif|pilules?|overdose|javel|poison|aval|corde|pend(?:re|s|ue|u)?(?!\\p{L})|poutre|pont(?!\\p{L})|toit|balcon|saut|jet(?:er|te)|train(?!\\p{L})|tram|rails|quai|falaise|arme|fusil|pistolet|balle|couteau|lame|rasoir|coup[eé]|poignets?|veines|saign|sang|brûl|frapp|tape|mal(?!\\p{L})|mutil|scarif|finir|fin(?!\\p{L})|fini|terminer|arrêter|partir|pars|dormir|endorm|réveill|reveill|sommeil|peux plus|pu capable|plus (?:la force|envie|rien|là|de sens|d['’]espoir|continuer|tenir|vivre)|tiens plus|fatigué|épuis|à quoi bon|issue|solution|idées noires|poteau|foncer|fleuve|noyer|noie|moins (?:mal|lourd)|mieux sans|sans moi|poids|fardeau|soulag|rejoindre|tentative|essay|mérite|rat(?:é|er)",
    ),
    from(
      'mor[ií]|muer|suicid|mat(?:ar|e|é|o)|vid[ao]s?(?!\\p{L})|viv(?:ir|a|o|as)|sobreviv|exist|desaparec|cementerio|tumba|entierr|entier|ataúd|ataud|funeral|testament|carta|adi[oó]s|despid|desped|perd[oó]n|chao|pastilla|píldora|medicament|sobredosis|cloro|lej[ií]a|veneno|trag|sog[a]|cuerda|colg|ahorc|guind|puente|azotea|techo|terraza|balc[oó]n|salt|tir(?:ar|o)|tren(?!\\p{L})|metro|vías|andén|anden|barranc|arma|pistola|bala|cuchill|navaja|hoja|cort|muñeca|venas?(?!\\p{L})|sangr|quem|golpe|daño|lastim|acab|termin|fin(?!\\p{L})|dorm|despert|descans|levant|pararme|no (?:puedo|aguanto|doy|soporto|quiero)|no (?:estar|estuviera|existiera|seguir)|cansad|agotad|sentido|salida|sin m[ií]|carga|estorb|mejor (?:para|sin|si)|río|ahog|chocar|estrell|intent|para siempre|regal[eéoó]|escritorio vac',
    ),
    from(
      'умер|умир|умр|смерт|мёртв|мертв|сдох|подох|суицид|самоуби|уби(?:ть|л|ю)|убь|жи(?:знь|зни|ть|в|ву|л|знью)|прожи|дожи|существ|исчез|могил|кладбищ|похорон|гроб|завещан|записк|письм|проща|прости|прощен|таблет|лекарств|снотвор|передоз|хлорк|уксус|яд(?!\\p{L})|отрав|верёвк|веревк|петл|повеси|вешат|вздёрн|мост|крыш|балкон|прыг|спрыг|шагн|окно|окна|поезд|электричк|рельс|платформ|оруж|пистолет|ствол|пул[яюией]|нож|лезви|бритв|реж|порез|вен[ыу]|кров|жеч|прижиг|боль|покончи|конч(?:ит|ать|у)|законч|конец|прекрат|усну|заснуть|просып|проснут|спать|утро|больше (?:не|нет|так)|не могу|нет сил|сил нет|устал|нет смысла|смысл|зачем|выход|без меня|обуз|лишн|легче|лучше|уйти|ухожу|уйду|раздал|попыт|вреж|столб|утоп|вод[ау]|себя|с собой|над собой|не хочу|тот свет|нагло|выпил',
    ),
    'موت|اموت|أموت|انتحر|انتحار|بموت|نموت|حيات|الحياة|حياة|عيش|اعيش|أعيش|العيشة|وجود|اختف|أختف|قبر|مقبر|جناز|كفن|وصي|رسال|وداع|سامح|حبوب|حبة|دوا|أدوية|جرعة|كلور|سم(?!\\p{L})|الصبغة|صبغة|حبل|شنق|جسر|سطح|بلكون|شباك|أقفز|اقفز|أرمي|ارمي|نرمي|قطار|سلاح|مسدس|رصاص|سكين|شفرة|موس|جرح|أجرح|شريان|شراي|عروق|معصم|دم(?!\\p{L})|نزف|حرق|أذي|اذي|بنفسي|نفسي|روحي|رقبت|راسي|رأسي|أنهي|انهي|خلص|خلاص|نهاية|النهاية|أرتاح|ارتاح|نرتاح|نرقد|أنام|انام|نوم|أصحى|اصحى|صحيت|استيقظ|أستيقظ|تعبت|مليت|طفشت|زهقت|مو قادر|مش قادر|ما قادر|ما عاد|ماعاد|لم أعد|لا أستطيع|ما بقدر|ما أقدر|معنى|فايدة|فائدة|جدوى|من غيري|بدوني|بلاي|عبء|عالة|أحسن|احسن|أفضل|أغرق|اغرق|البحر|النهر|حاولت|محاولة|آخر مرة|اخر مرة|يمشي|مشيت|الله ياخذ',
    '死|自杀|自殺|自尽|轻生|輕生|活|命(?!令)|消失|不存在|世界|坟|墓|棺|遗书|遺書|遗嘱|信|再见|再見|永别|告别|告別|对不起|原谅|保重|药|藥|片|农药|农藥|漂白|毒|绳|繩|吊|上吊|桥|橋|楼顶|樓頂|天台|跳|阳台|陽台|窗|铁轨|火车|地铁|站台|刀|刀片|割|手腕|血|枪|槍|烧|伤害自己|自残|自殘|烫|掐|撞|墙|煤气|炭|结束|結束|了结|解脱|休息|睡|醒|撑|撐|熬|坚持|累|没意思|沒意思|没意义|意义|没有我|没我|少了我|累赘|负担|多余|走了|离开|河|海|淹|水|方向盘|电死|放不下|送人|绝望|绝|想不开|重开|亖|轻松|解决',
  ].join('|'),
  'iu',
);

/** Whether the words name death, a way to it, wounds of one's own or a goodbye. */
export const namesDying = heardOnce((words: string): boolean => dying.test(straight(words).replace(/[\u064b-\u0652]/g, '')));

const suicide = /suic[ií]d|суицид|самоуби|انتحار|[أانتي]نتحر|自[杀殺]|[轻輕]生/iu;

/** Whether the words name suicide itself: who says that they do not think of it is heard, however little else it is like (care.md CR-42). */
export const namesSuicide = (words: string): boolean => suicide.test(words);

/** Dying itself, and living, of which somebody asks what it is for. */
const ofLife =
  /(?<!\p{L})(?:liv(?:e|es|ing)|life|alive|die[sd]?|dying|dead|death|viv(?:re|ir|o|a)|vie|mort\p{L}*|mour\p{L}*|vida|mor(?:ir|t)\p{L}*|muer\p{L}*|жи(?:ть|знь|зни|ву)|жил|умер\p{L}*|умр\p{L}*|умир\p{L}*|смерт\p{L}*)(?!\p{L})|活|死|عيش|عايش|حياة|موت/iu;

/** Whether words speak of dying or living themselves, and not only of what goes with it, as `namesDying` does. */
export const speaksOfLife = (words: string): boolean => ofLife.test(words) || namesSuicide(words);

/** The risk that somebody dies by their own hand, as those say who ask for the rule or the number for it, in all six languages. */
const ofRisk = new RegExp(
  `${word(
    '(?:at )?risk of suicide|suicid(?:e|al) risks?|risque (?:de )?suicid\\p{L}+|riesgo de suicidio|riesgo suicida',
    'риск\\p{L}* (?:суицид|самоубийств)\\p{L}*|суицидальн\\p{L}+ риск\\p{L}*|خطر (?:ال)?[إا]نتحار',
  )}|自杀(?:的)?风险`,
  'iu',
);
const ofSelf = new RegExp(`${word("i(?:'m| am)?|me|my|je|j'\\p{L}+|moi|yo|mi|tengo|я|мне|меня|у меня|عندي|أنا|انا|لدي")}|我`, 'iu');

/** Whether words ask about a risk of suicide as about a matter of rules ("whom to call if a colleague is at risk of suicide"): not the writer's own. */
export const asksOfRisk = (words: string): boolean => {
  const said = straight(words);
  return ofRisk.test(said) && !ofSelf.test(said) && asksSomething(words);
};
