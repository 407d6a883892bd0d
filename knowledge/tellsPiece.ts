import { heardOnce } from './heardOnce.js';
import { longAgo } from './longAgo.js';
import { onlyWordsOf, straight } from './wholeWord.js';

/**
 * Words of which a whole message may consist that says no more than who it was, with whom, when, where or how often. Each
 * language: words that join, then people, times and places; a message of joining words alone says nothing.
 */
const bags: readonly (readonly [joining: string, naming: string])[] = [
  [
    "my|the|a|an|our|their|this|that|it|its|it's|was|were|is|by|with|of|in|on|at|to|from|and|then|also|just|only|even|me|i'm|im|i|am|one|not|no|yes|new|old|other|same|same one|all|so|very|really|since|for|about|around|like|ago|next|last|every|each|again|still|now|almost|more|than|two|three|four|five|six|ten|\\d+",
    'boss|bosses|supervisor|manager|director|chief|head|leader|team|deputy|colleagues?|coworkers?|driver|guards?|security|soldiers?|commander|officer|consultant|intern|neighbou?r|husband|wife|ex|boyfriend|mum|mom|mother|dad|father|sister|brother|kids?|children|son|daughter|family|friends?|roommate|cousin|guy|man|woman|night|nights|today|yesterday|tonight|morning|evening|afternoon|week|weeks|weekend|month|months|years?|days?|hours?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|often|always|sometimes|twice|once|times|daily|long|office|car|lift|elevator|hotel|room|flat|house|home|place|kitchen|corridor|stairs|bar|party|bus|camp|compound|container|tent|field|mission|canteen|toilet|bathroom|gym|parking|meeting|conference|work|airport|plane',
  ],
  [
    "mon|ma|mes|le|la|les|l|un|une|du|de|d|des|notre|nos|ce|cet|cette|c'est|c'était|c|est|était|par|avec|chez|dans|sur|à|au|aux|en|et|puis|aussi|juste|même|moi|oui|non|pas|depuis|il|y|a|ya|ça|fait|il y a|pendant|environ|chaque|tous|toutes|toute|tout|encore|nouveau|nouvelle|ancien|ancienne|autre|même|deux|trois|quatre|cinq|six|dix|derni[eè]re?|prochaine?|plus|très|trop|\\d+",
    "chef|cheffe|chefs|supérieure?|superviseure?|directeur|directrice|responsable|manager|patronne?|collègues?|collaborateur|chauffeur|garde|gardien|soldat|militaire|commandant|colonel|officier|consultante?|stagiaire|voisine?|mari|femme|ex|copain|copine|mère|maman|père|papa|sœur|soeur|frère|enfants?|fils|fille|famille|amie?s?|coloc|cousine?|type|mec|monsieur|homme|nuit|nuits|hier|aujourd'hui|soir|soirs|matin|matins|midi|après-midi|semaine|semaines|week-end|mois|ans?|années?|jours?|heures?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|souvent|toujours|parfois|fois|longtemps|bureau|voiture|ascenseur|hôtel|hotel|chambre|appart|appartement|maison|cuisine|couloir|escaliers?|bar|fête|soirée|bus|camp|compound|conteneur|tente|terrain|mission|cantine|toilettes|parking|réunion|conférence|travail|boulot|aéroport|avion|bureau",
  ],
  [
    'mi|mis|el|la|los|las|un|una|del|de|al|a|con|por|en|y|e|es|era|fue|eso|ese|esa|este|esta|yo|sí|si|no|solo|también|desde|hace|hasta|como|cada|todos|todas|todo|toda|otra|otro|mismo|misma|nuevo|nueva|dos|tres|cuatro|cinco|seis|diez|pasad[oa]|últim[oa]|más|muy|ya|que|\\d+',
    'jef[ea]s?|superviso\\p{L}*|director[a]?|gerente|coordinador[a]?|patr[oó]n\\p{L}*|colegas?|compañer[oa]s?|chofer|conductor|guardia|vigilante|soldado|militar|comandante|capitán|coronel|oficial|consultor[a]?|pasante|becari[oa]|vecin[oa]|marido|espos[oa]|mujer|ex|novi[oa]|madre|mamá|padre|papá|herman[oa]s?|hij[oa]s?|niños|familia|amig[oa]s?|prim[oa]|tipo|señor|hombre|noche|noches|anoche|ayer|hoy|mañanas?|tardes?|madrugada|semanas?|fin|mes|meses|años?|días?|horas?|ratito|rato|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|siempre|seguido|veces|vez|mucho|tiempo|oficina|carro|coche|auto|elevador|ascensor|hotel|cuarto|habitación|depa|departamento|casa|cocina|pasillo|escaleras?|bar|fiesta|bus|campamento|contenedor|carpa|terreno|misión|comedor|baño|estacionamiento|reunión|conferencia|trabajo|aeropuerto|avión|calle',
  ],
  [
    'мой|моя|мои|моим|моей|моего|с|со|в|во|на|у|из|от|к|по|и|а|потом|ещё|еще|тоже|только|даже|это|этот|эта|тот|был|была|было|я|да|нет|не|каждый|каждую|каждое|весь|вся|все|всё|другой|другая|новый|новая|тот же|прошл\\p{L}*|последн\\p{L}*|уже|очень|около|назад|два|две|три|четыре|пять|шесть|десять|\\d+',
    'начальник\\p{L}*|начальниц\\p{L}*|шеф\\p{L}*|директор\\p{L}*|руководител\\p{L}*|супервайзер\\p{L}*|куратор\\p{L}*|менеджер\\p{L}*|коллег\\p{L}*|сотрудник\\p{L}*|сосед\\p{L}*|водител\\p{L}*|охранник\\p{L}*|солдат\\p{L}*|командир\\p{L}*|офицер\\p{L}*|консультантом|стаж[её]р\\p{L}*|муж\\p{L}{0,2}|жен[аойеу]|бывш\\p{L}*|парень|парнем|мам\\p{L}{1,2}|пап\\p{L}{1,2}|сестр\\p{L}*|брат\\p{L}*|дет\\p{L}{1,3}|сын\\p{L}*|доч\\p{L}*|семь\\p{L}*|подруг\\p{L}*|друг\\p{L}*|ноч\\p{L}*|вчера|сегодня|утром|вечером|днём|днем|недел\\p{L}*|месяц\\p{L}*|год\\p{L}*|лет|дн\\p{L}{1,2}|час\\p{L}*|понедельник|вторник|сред[уы]|четверг|пятниц\\p{L}*|суббот\\p{L}*|воскресень\\p{L}*|январ\\p{L}|феврал\\p{L}|март[еа]|апрел\\p{L}|ма[ей]|июн\\p{L}|июл\\p{L}|август\\p{L}|сентябр\\p{L}|октябр\\p{L}|ноябр\\p{L}|декабр\\p{L}|часто|всегда|иногда|раза?|давно|снова|опять|офис\\p{L}*|машин\\p{L}*|лифт\\p{L}*|отел\\p{L}*|гостиниц\\p{L}*|номер\\p{L}*|комнат\\p{L}*|квартир\\p{L}*|дом\\p{L}*|кухн\\p{L}*|коридор\\p{L}*|лестниц\\p{L}*|бар\\p{L}*|корпоратив\\p{L}*|автобус\\p{L}*|лагер\\p{L}*|компаунд\\p{L}*|контейнер\\p{L}*|палатк\\p{L}*|миссии|командировк\\p{L}*|столов\\p{L}*|туалет\\p{L}*|парковк\\p{L}*|совещани\\p{L}*|конференци\\p{L}*|работ\\p{L}*|улиц\\p{L}*',
  ],
  [
    'من|مع|في|ف|عند|على|و|ثم|بعدين|هذا|هاد|ده|دا|كان|كانت|انا|أنا|نعم|اه|ايوه|لا|مش|بس|كمان|كل|اللي|قبل|بعد|منذ|منو|تاني|تانية|ثاني|آخر|جديد|نفسه|نفس|اتنين|تلات|ثلاث|اربع|خمس|ست|عشر|\\p{Nd}+',
    '[وبفل]?(?:ال)?(?:مدير|رئيس|مشرف|مسؤول|مسئول|زميل|سواق|سائق|حارس|عسكري|ضابط|قائد|مستشار|جار|زوج|جوز|خطيب|طليق|ماما|امي|أمي|بابا|ابوي|أختي|اختي|اخوي|أخي|ولادي|عيالي|اولادي|بنتي|ابني|عيلتي|اهلي|صاحب|صديق|صاحبتي|صديقتي|رجال|راجل)\\p{L}{0,3}|[وب]?(?:ال)?(?:ليل|ليلة|ليالي|الليلة|امبارح|مبارح|أمس|امس|البارح|البارحة|اليوم|النهاردة|الصبح|المسا|بالليل|أسبوع|اسبوع|شهر|شهور|شهرين|سنة|سنين|سنتين|يوم|أيام|ايام|ساعة|ساعات|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|مرة|مرتين|مرات|دايما|دائما|كتير|كثير|زمان)|[وب]?(?:ال|ل)?(?:مكتب|سيارة|عربية|اسانسير|مصعد|فندق|غرفة|اوضة|شقة|بيت|مطبخ|ممر|درج|سلم|حفلة|باص|مخيم|معسكر|كمب|خيمة|ميدان|مهمة|كانتين|حمام|كراج|اجتماع|مؤتمر|شغل|عمل|مطار|شارع)\\p{L}{0,3}',
  ],
];

const isOf = bags.map(([joining, naming]) => onlyWordsOf(joining, naming));

/** Chinese has no spaces: what may stand there, and that a name, a time or a place is among it. */
const han =
  /^(?:我|的|是|在|跟|和|被|就|也|都|又|还|還|不是|那|这|這|个|個|一|两|兩|三|几|幾|每|天|次|了|去|上|里|裡|从|從|老|新|旧|同一|另|以前|之前|后来|後來|\d)*(?:老板|老闆|上司|领导|領導|主管|主任|经理|經理|同事|司机|司機|保安|士兵|长官|長官|队长|隊長|邻居|鄰居|老公|老婆|前男友|前任|男朋友|女朋友|妈妈|媽媽|爸爸|姐姐|妹妹|弟弟|哥哥|孩子|家人|朋友|室友|昨天|昨晚|今天|今晚|早上|晚上|半夜|下午|上周|上週|上个月|上個月|去年|前年|周[一二三四五六日末]|週[一二三四五六日末]|星期[一二三四五六日]|[一二三四五六七八九十\d]+(?:年|个月|個月|天|周|次|月|号)|很多次|好几次|经常|經常|总是|總是|每天|很久|办公室|辦公室|车上|車上|车里|電梯|电梯|酒店|房间|房間|家里|家裡|厨房|走廊|楼梯|楼下|酒吧|聚会|营地|營地|帐篷|宿舍|任务区|食堂|厕所|廁所|停车场|会议|会上|机场|后面|前面)(?:的|里|裡|上|下|了|吧|啊|前|后|後|我|那|个|個|在|又|都|就)*$/u;

/** An age of somebody young, or a child, of whom a number may be the age: no mere piece. */
const ofYoung =
  /(?<!\d)(?:[1-9]|1[0-7])(?!\d) *(?:years? old|yrs?|yo|ans|años|лет|года?|岁|歲|سنة|سنين|سنوات)|(?:fille|fils|enfant|hij[oa]|niñ[oa]|son|daughter|сын|доч|女儿|女兒|儿子|بنت|ابن)/u;

/**
 * Whether a message says no more than who it was, with whom, when, where or how often: a piece of a story, in the middle of one. By
 * itself it is like anything: "my boss" like a question about talking to one, "last night" like an assault.
 */
export const tellsPiece = heardOnce((words: string): boolean => {
  const said = straight(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim();
  if (said.length === 0 || said.length > 60 || (ofYoung.test(said) && /[\d\p{Nd}]/u.test(said) && !longAgo(words))) return false;
  return han.test(said.replaceAll(' ', '')) || isOf.some((is) => is(said));
});
