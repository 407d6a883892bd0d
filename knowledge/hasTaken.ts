import { straight, word } from './wholeWord.js';

/** That something went down: in the order of the languages en, fr, es, ru, ar, and zh, which puts no space between words. */
const took = [
  word(
    'took|taken|tok|tooken|taking|sw[ao]ll?ow?e?d?|swallowing|ate|eaten|had|downed|popped|drank|drunk|drinking|injected|finished|ingested|gulped|chugged|necked|chewed|(?:just|already|have|has|had) (?:take|drink|eat)',
    "pri(?:s|se|ses|t)?|aval[ée]e?s?|bue?s?|ing[ée]r[ée]\\p{L}*|ingurgit\\p{L}*|gob[ée]e?s?|mang[ée]e?s?|enfil[ée]e?s?|inject[ée]e?s?|vien[st] (?:juste )?(?:de |d')(?:m'|me |s'|se )?(?:prendre|avaler|boire|gober)|(?:j'?ai|a) (?:tou[st]\\p{L}* )?(?:avaler|gober)",
    'tom(?:[éeóo]|ado|ao|aron|[áa]ndo\\p{L}*)|trag(?:u[ée]|[óo]|ado|ao)|ingeri(?:do)?|ingerí|ingiri[óo]|beb[íi]|bebi[óo]|bebido|com[íi]|comi[óo]|comido|met[íi]|inyect[éeóo]|acab[oa] de (?:tomar|tragar|beber|ingerir)\\p{L}*',
    '(?:вы|на|за|пере|до)?пи(?:л|ла|ли)(?:с[ья])?|выпит[оыа]?|(?:на|за|про)?гл[ао]т[аи]л\\p{L}*|глотаю|глотнул\\p{L}*|принял\\p{L}*|принят[оы]|с[ъь]ел\\p{L}*|наел\\p{L}*|(?:со|на)жрал\\p{L}*|закинул\\p{L}*|вк[оа]лол\\p{L}*|уколол\\p{L}*|вв[её]ла?',
    '(?:و|ف)?(?:ا?بت?لع(?:ت|ات)?|شرب(?:ت|ات)?|[أا]?خ[ذد](?:ت|يت|ات)|[أا]خذ|[أا]كلت?|كل(?:ت|يت|ات)|تناولت?|ت?جرعت|[سز]رط(?:ت|ات)?|حقنت?|بالع[ةه]?|شارب[ةه]?|[وم]اخ[ذد][ةه]?)(?:ها|هم|هن|ن|ه|و|ل(?:ي|ها|هم|و))?',
    'b[ae]?l[ae]?3[ae]?t\\p{L}*|(?:sh|ch)[aei]?r[aei]?bt\\p{L}*|[ae]?(?:kh|5)a?[dz]h?i?t\\p{L}*',
  ),
  '[吃吞服喝灌食飲饮嗑咽嚥][了下掉光完进進过過咗晒曬多啦喇用]|[吃吞服喝灌食飲饮嗑][^，。,.!?！？]{1,8}[了啦喇]|[吃吞服喝食飲饮](?:好多|很多|太多|大量|一大?把|整|成|[0-9两兩几幾一二三四五六七八九十百]+[颗顆粒片瓶樽板盒])|(?:全|都|刚|剛)[吃吞服喝食]|(?:打|注射)[了咗]',
].join('|');

/** What it was, in the same order. */
const substance = [
  word(
    'pil+s?|tabs|tablets?|meds|med[ie]?cine?s?|medications?|capsules?|pain ?killers?|anti.?depp?res+[ae]nts?|drugs?|sedatives?|benzos?|panadol|paracetamol|acetaminophen|tylenol|advil|ibuprofen|aspirin|codeine|tramadol|morphine|fentanyl|opioids?|xanax|valium|ambien|zopiclone|lithium|chloroquine|insulin|bleach|poison|sniper|jik|dettol|gramoxone|paraquat|antifreeze|(?:rat|weed|drain) ?(?:killer|cleaner)|detergent|kerosene|acid|(?:pest|insect|herb)icides?|handful|(?:bottles?|box(?:es)?|packs?|packets?|strips?) of|whole (?:bottle|box|pack|packet|strip)|\\d+ ?(?:mg|grams?)',
    'cachets?|comprim[ée]s?|g[ée]lules?|m[ée]dicaments?|m[ée]docs?|pilules?|somnif[èée]res?|anti.?d[ée]presseurs?|anxiolytiques?|calmants?|tranquillisants?|s[ée]datifs?|anti.?douleurs?|drogues?|plaquettes?|doliprane|efferalgan|dafalgan|parac[ée]tamol|lexomil|stilnox|temesta|nivaquine|cod[ée]ine|javel|mort.aux.rats|raticides?|d[ée]sherbant|soude|acide|d[ée]tergent|p[ée]trole|flacons?|tubes? de|bo[îi]tes? de(?! nuit)|insuline',
    'pasti(?:ll?|y)as?|pastas|pepas|grageas?|tabletas?|comprimidos?|c[áa]psulas?|p[íi]ldoras?|somn[íi]feros?|medicamentos?|medicinas?|medicaci[óo]n|remedios|ansiol[íi]ticos?|antidepresivos?|calmantes?|sedantes?|tranquilizantes?|analg[ée]sicos?|drogas?|bl[íi]sters?|clonazepam|rivotril|diazepam|alprazolam|lorazepam|zolpidem|ibuprofenos?|aspirinas?|acetaminof[ée]n|cloro|clorox|lavandina|lej[íi]a|veneno|mata ?rr?atas|raticida|(?:plagu|pest|herb|insect)icidas?|glifosato|s[ou]sa c[áa]ustica|soda c[áa]ustica|[áa]cido|t[íi]ner|thinner|detergente|insulina|frascos?|pu[ñn]ados?|cajas? (?:de|entera)|toda la caja',
    'таблет\\p{L}*|табл(?:ы|ов|ами)|кол[её]с(?:а|ами)?|сн[оа]творн\\p{L}*|успокоител\\p{L}*|обезбол\\p{L}*|лекарств\\p{L}*|медикамент\\p{L}*|препарат\\p{L}*|капсул\\p{L}*|пилюл\\p{L}*|ф[еи]н[ао]з[еи]пам\\p{L}*|донормил\\p{L}*|димедрол\\p{L}*|парац[еи]т[ао]мол\\p{L}*|ибупрофен\\p{L}*|нурофен\\p{L}*|анальгин\\p{L}*|корвалол\\p{L}*|амитриптил\\p{L}*|клофелин\\p{L}*|транквилизатор\\p{L}*|антидеп\\p{L}*|нейролепт\\p{L}*|аптечк\\p{L}*|пачк\\p{L}*|упаковк\\p{L}*|блистер\\p{L}*|пластин\\p{L}*|ампул\\p{L}*|пузыр[ьеё]?к\\p{L}*|флакон\\p{L}*|горст\\p{L}*|отрав[аыуе]|яд[ау]?|уксус\\p{L}*|эссенци\\p{L}*|хлорк\\p{L}*|белизн\\p{L}*|отбеливател\\p{L}*|кислот\\p{L}*|инсулин\\p{L}*',
    '[وفبلك]?(?:ال|ل)?(?:حب(?:وب|اي|ات|[ةه]|تين)\\p{L}*|[أا]قراص\\p{L}*|قرص\\p{L}*|كبسول\\p{L}*|[أا]دوي\\p{L}*|دوا(?!م|ئر|ر|ف|خ)\\p{L}*|برشام\\p{L}*|كين(?:[ةه]|ات)|فنيد|منوم\\p{L}*|مهد[ئءي]\\p{L}*|مسكن\\p{L}*|با?نا?دول|بروفين|دوليبران|ترامادول|زاناكس|ريفوتريل|ليريكا|كلور\\p{L}*|جاف[يا]ل|سم|سموم|مبيد\\p{L}*|ديتول|[أا]سيد|صبغ[ةه]|منظف\\p{L}*|[أا]نسولين|شريط\\p{L}*|علب\\p{L}*)',
    '[7h][aou]?bb?(?:o+b|oub|u+b|aya|ayat|at|et)|dawa|dwa|b[ae]rsham',
  ),
  '药|藥|安定|安眠|片|颗|顆|粒|百草枯|漂白|消毒[水液]|[洁潔]厕|[潔洁][廁厕]|胰[岛島]素|毒|[扑撲][热熱]息痛|必理痛|普拿疼|氨基酚|布洛芬|[头頭]孢|西泮|唑[仑侖]|佐匹克隆|褪黑|[敌敵][敌敵]畏|除草[剂劑]|[杀殺][虫蟲]|清[洁潔][剂劑]|通渠水|[盐鹽硫]酸|汽油|[一两兩整成几幾]大?[瓶樽板盒把]|xanax|panadol|tylenol',
].join('|');

/** What says by itself that somebody has taken too much, or bleeds. */
const byItself = [
  word(
    "overdos(?:ed|ing)|od'd|od'?ed|(?:took|taken) (?:way |far )?too (?:many|much)(?= of|[^\\p{L}]*$)|blee?d(?:s|ing)?|(?:i|she|he|they|have|has|had|'ve) bled|(?:losing|lost|lots? of|so much) blood|blood (?:everywhere|all over|(?:won'?t|doesn'?t|isn'?t) stop\\p{L}*)|(?:cut|cutted|slit|slashed|sliced|opened) (?:my |her |his |their |the )?(?:\\p{L}+ )?(?:wrists?|wirsts?|veins?|arter(?:y|ies)|throat)|(?:stabbed|poisoned) (?:my|her|him|them)sel(?:f|ves)|cut (?:too |so )?deep",
    "surdos\\p{L}*|fait une? (?:overdose|od|imv)|en overdose|(?<!c(?:œ|oe)ur )saign\\p{L}*|h[ée]morragie|(?:perd\\p{L}*|plein|beaucoup|trop) (?:de |du )sang|sang (?:partout|coule|qui coule)|(?:ouvert|coup[ée]e?r?|taillad[ée]e?|entaill[ée]e?|tranch[ée]e?) (?:les?|la|mes|ses|mon|son) (?:veines?|poign[eé]ts?|art[èe]res?|gorge)|(?:me suis|s'est) (?:taillad|entaill|poignard|empoisonn|intoxiqu)\\p{L}*|(?:pris|aval[ée]\\p{L}*|vid[ée]|gob[ée]) (?:toute )?(?:la|une|ma|sa) (?:bo[îi]te|plaquette)|en ai (?:trop (?:pris|aval[ée])|(?:pris|aval[ée]) (?:trop|plein|beaucoup|\\d+))",
    '(?:tuv[eo]|con) (?:una )?sobredosis|desangr\\p{L}*|sangrad\\p{L}*|sangr(?:o|ando\\p{L}*|aba)|sangra(?! (?:el|mi) (?:alma|coraz[óo]n))|hemorragia|(?:mucha|tanta|pierd[oe]|perdiendo|sale|llen[oa] de) (?:mucha |tanta )?sangre|sangre por tod\\p{L}+|(?:cort[éeóo]|cortad[oa]|cort[áa]ndo\\p{L}*|abr[ií][oó]?|abiert[oa]|raj[éeóo]) (?:las?|los|el|mis|sus) (?:venas?|mu[ñn]ecas?|antebrazos?|cuello)|(?:me|se) cort[éeóo] (?:muy |demasiado )?(?:hondo|profundo)|(?:me|se) (?:he |ha )?(?:envenen|intoxi[cq]|empastill)\\p{L}*',
    'п[еи]р[еи]д[оа]з\\p{L}*|отравил[аи]?с[ья]|отравил\\p{L}* себя|вскрыл[аи]?с[ья]|(?:(?:по|пере|раз)?рез(?:ал|анул)|вскрыл|полоснул|исполосовал)\\p{L}* (?:\\p{L}+ ){0,2}(?:вен\\p{L}{1,3}|запясть\\p{L}*|рук[иу]|горло|шею)|(?:вен[ыу]|запясть\\p{L}*) (?:\\p{L}+ )?(?:(?:по|пере)?резал|вскрыл)\\p{L}*|кровь (?:\\p{L}+ ){0,2}(?:ид[её]т|теч[её]т|хлещет|ль[её]тся|ост[ао]н\\p{L}*)|(?:ид[её]т|теч[её]т|хлещет|остановить) кровь|кровоте\\p{L}*|(?:много|лужа) крови(?! (?:по|вы)п)|(?:весь|вся|вс[её]) в крови|истека\\p{L}* кровью|кровью истека\\p{L}*',
    '(?:عم )?[بيتنكأا]{0,3}نزف\\p{L}*|(?:ال)?نزيف|(?:ال)?جرع(?:[ةه]|ات) (?:زا[ئي]د[ةه]|زياد[ةه]|كبير[ةه])|[أا]وفر ?دوز|(?:جرح|قطع|شطب|شرط|فتح)(?:ت|ات)? (?:\\p{L}+ )?(?:عروق\\p{L}*|معصم\\p{L}*|رسغ\\p{L}*|وريد\\p{L}*|شر[يا]+ن\\p{L}*)|غرقان[ةه]? (?:في )?ب?دم\\p{L}*|nazeef',
  ),
  '[割划劃切鎅界𠝹][了过過咗开開伤傷破]*(?:自己)?的?(?:手(?!机|機)|腕|脉|脈|动脉|動脈|喉|颈|頸)|流[了咗着著]?(?:很多|好多|一地|不少)?血|(?<!付)出血|血(?:一直|不停|还在|還在)?地?[流冒喷噴涌湧]|血(?:停不下|止不住|止唔到|不停)|止(?:不住|不了|唔到)血|[捅刺][了咗]自己|[过過]量服|(?:[吃服用][药藥]?|[药藥]物?)[过過]量|[药藥][吃食]多[了咗]|服毒|吞[药藥][了咗自]|洗胃',
].join('|');

/** What is taken after an assault, with its noun: it harms nobody, and what else was taken is asked without it. */
const ofCare = new RegExp(
  [
    word(
      '(?:(?:pills?|pilules?|pastillas?|p[íi]ldoras?|comprim[ée]s?) )?(?:morning.after|plan b|emergency|(?:anti)?contracepti\\p{L}*|birth.control|pep|prep|tpe|norlevo|postinor|postday|(?:du|de) lendemain|anticoncepti\\p{L}*|del d[íi]a (?:de )?(?:despu[ée]s|siguiente))(?: (?:pills?|tablets?|talk))?',
      '(?:таблет\\p{L}* )?(?:постинор\\p{L}*|эскапел\\p{L}*|контрацепти\\p{L}*|(?:от|против) беременности)(?: таблет\\p{L}*)?',
      '(?:\\p{L}+ )?(?:ل?منع الحمل|م(?:ا|وا)نع (?:ال|لل)?حمل|الصباح التالي|اليوم التالي)',
    ),
    '(?:紧急|緊急)?避孕[药藥][片丸]?|(?:hiv|艾滋病?)?阻[断斷][药藥]?|事[后後][药藥]|毓婷',
  ].join('|'),
  'giu',
);

const both = [new RegExp(took, 'iu'), new RegExp(substance, 'iu')];
const alone = new RegExp(byItself, 'iu');

/** Arabic marks over letters, and the stroke that only stretches a word. */
const plain = (words: string): string => straight(words).replace(/[\u0640\u064b-\u0652]/gu, '');

/**
 * Whether words say that pills or a poison were taken, or that somebody bleeds: a hospital then comes before all else, even for
 * whoever feels nothing yet (WHO, mhGAP Intervention Guide 2.0, SUI 1). Asked only of words that are about dying, so it may be
 * wide: what is said on it is said for the case that it is so.
 */
export function hasTaken(words: string): boolean {
  const said = plain(words).replace(ofCare, ' ');
  return alone.test(said) || both.every((pattern) => pattern.test(said));
}

const them = new RegExp(
  [
    word(
      "(?:yes |yeah )?(?:i|she|he|they)(?:'?ve|'?s)?(?: just| already| have| has)* (?:take|took|taken|swallowed|drank|ate|had|downed)(?: them| em| it| all| of| those| everything| some| the| whole| lot| rest| bottle| box| too| many| much| \\d+)+(?: already| now| (?:an?|\\d+) (?:min\\p{L}*|hours?) ago)?",
      "(?:oui )?(?:je|j'?|elle|il) ?(?:les |l'|en )?(?:ai|a) (?:tou(?:te?s?|s) |tout |d[ée]j[àa] |juste )*(?:pri[st]?|aval[ée]|bu|gob[ée])\\p{L}*(?: tou(?:te?s?|s)| tout| d[ée]j[àa])*",
      '(?:s[íi] |ya )*(?:(?:me|se) )?(?:l[oa]s? )?(?:he |ha )?(?:tom(?:[éeóo]|ado|ao)|trag(?:u[ée]|[óo]|ado)|beb(?:[íi]|i[óo]|ido))(?: tod[oa]s?| ya| much[oa]s| demasiad[oa]s| \\d+)*',
      '(?:(?:я|она|он|да|ну|вс[её]|уже|только|что|их|это)[^\\p{L}]+)*(?:(?:вы|за|на)?пи(?:л|ла)(?:с[ья])?|выпит[оы]|(?:на|за|про)гл[ао]т[аи]л\\p{L}*|принял[аи]?|с[ъь]ел[аи]?|сожрал[аи]?)(?:[^\\p{L}]+(?:их|вс[её]|уже|сразу|разом|недавно))*',
      '(?:(?:[أا]نا|هي|هو|لقد|قد|خلاص|توي|توني|هلق|نعم)[^\\p{L}]+)*(?:ا?بت?لعت|شربت|[أا]?خ[ذد](?:ت|يت)|تناولت|[سز]رطت)(?:ها|هم|هن|ن|ه|و)?(?:[^\\p{L}]+(?:كل(?:ها|هم|هن|ن|و|شي)|كامل\\p{L}*|خلاص|هلق|الحين|دلوقتي))*',
    ),
    '[我她他佢]?(?:已经|已經|刚才?|剛才?|真的|就|都|全部?|把(?:它们?|那些)?|[药藥])*[吃吞服喝食飲饮咽嚥](?:下去|进去|進去|掉|光|完|下)?[了咗晒曬啦喇]+(?:[药藥]|它们?|好多|很多|一大?把|一整?瓶|啊|呀)?',
  ]
    .map((some) => `^[^\\p{L}]*(?:${some})[^\\p{L}]*$`)
    .join('|'),
  'iu',
);

/** Whether words say no more than that it was taken, whatever it was: after talk of dying that is enough. */
export const tookThem = (words: string): boolean => them.test(plain(words));
