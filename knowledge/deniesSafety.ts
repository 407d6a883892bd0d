import { afterHalfYes, afterNo, saysSafe } from './saysSafe.js';
import { straight, word } from './wholeWord.js';

/** Words that only say how sure a no is, in the order en, fr, es, ru, ar. */
const ofDegree = new Set(
  [
    "not really at all exactly yet safe sure honestly tbh i i'm im am do don't dont think feel so right now today tonight always it is isn't sorry actually sadly anymore any more here never the moment completely totally entirely fully very quite unfortunately nope nah even",
    "pas vraiment du tout trop encore je ne crois pense suis en sécurité là maintenant toujours franchement désolé désolée plus me sens non jamais malheureusement hélas helas tellement complètement completement sûr sûre sur sure certain certaine à fait ce moment aujourd'hui tranquille securite desole desolee la",
    'no la verdad mucho nada creo que tanto muy seguro segura ahora hoy todavía aún estoy me siento a salvo realmente para del todo es tan poco ni un en absoluto qué va nunca jamás todavia aun por lo momento este ahorita aquí aqui acá aca siempre lamentablemente desgraciadamente lastimosamente sinceramente desgracia',
    'не нет очень особо совсем думаю уверен уверена факт сейчас пока я в безопасности честно правда кажется вообще конечно наверное наверно увы к сожалению что нисколько ни капли никогда нету скорее чем да боюсь чувствую себя уже больше никак нигде',
    'لا لأ كلا مو مش كثير كتير اوي قوي اكيد أظن اظن اعتقد والله للاسف الحين الآن هلق دلوقتي ما انا أنا بأمان بامان أعتقد أكيد للأسف أبدا ابدا أبداً ابداً إطلاقا اطلاقا مطلقا كثيرا جدا خالص طبعا بالمرة نهائيا بتاتا صراحة بصراحة الصراحة حاليا حالياً الان هلأ هسه هسا لسه لسا بعد متأكد متأكدة متاكد متاكدة متاكده أشعر اشعر أحس احس حاسس حاسة حاسه بالأمان بالامان آمن آمنة امن امنة امنه في أمان امان لست ليس مرة مره وايد هيك بظن بعتقد اليوم',
  ].flatMap((words) => words.split(' ')),
);
/** The same in Chinese. */
const ofDegreeInHan = /^[不是没沒有太算怎么麼還还安全吧啊呢很确確定觉覺得我现現在好放心真的目前暂暫时時呀哎唉,，、。.!！… ]+$/u;

/** That somebody or something is near, or to be feared, in the order en, fr, es, ru, ar, zh. */
const near = new RegExp(
  `${word(
    "scared|scares|afraid|frighten\\p{L}*|terrified|panick\\p{L}*|shaking|fear(?:s|ed|ful)?|(?:worried|nervous|anxious)(?! (?:about|that))|(?<!(?:leave|leaves|left|let) me )alone|outside(?! (?:of )?(?:the )?(?:un|organi[sz]ation|work))|inside(?! (?:of )?(?:the )?(?:un|organi[sz]ation|process|procedure))|coming|(?:he|she|they)(?:'?s| is|'?re| are| still|'?ll| will| may| might| could| can| keeps?| just| right)* (?:comes?|came back|got (?:in|back)|gets? (?:in|back)|back|here|there|still|in(?! (?:an?other|a different))|at(?! (?:un|undp|unicef|unhcr|wfp|who|iom|hq|headquarters)(?!\\p{L}))|around|next|with me|beside|behind|downstairs|upstairs|on (?:his|her|their) way|looking for|watching|stalking|violent|angry|armed|drinking|found me|finds? me|calling|texting|my (?:husband|partner|landlord|(?:room|flat|house)mate))|where i(?:'?m| am| live| stay)|my (?:address|room|house|keys?)|(?:has|have|got) (?:a |the )?keys?|(?:sits?|works?|sleeps?|stays?) (?:right )?(?:next|beside|opposite|near|with me|across)|(?:have to|must|keep|still) (?:see|meet|face|work with|seeing|meeting) (?:him|her|them)|see (?:him|her|them) (?:every|daily|again|today|tonight|tomorrow|all)|(?:stuck|alone|car|still|am|i'?m|live|share an? \\p{L}+) with (?:him|her|them)|(?:him|her|them) around|we (?:live|share)|we work (?:together|in the same)|(?<!from )home(?! (?:leave|office|country))|house|flat|apartment|compound|guest ?house|hotel|tent|room|door|lock\\p{L}*|bathroom|toilet|trapped|stuck|can'?t (?:leave|get (?:out|away)|go out)|won'?t (?:leave|stop|let me)|hid(?:e|ing)|follow(?:s|ed|ing)? (?:me|us)|wait(?:s|ing)(?! for (?:an?|the|my|their|your) )|same (?:\\p{L}+ )?(?:office|building|floor|camp|place|team)|lives?(?! (?:in (?:another|a different)|far|elsewhere|abroad))|near(?:by)?|weapon|knife|gun|(?<!was )drunk|hurt\\p{L}*|hits?|beat(?:s|en|ing)?|bleeding|kill\\p{L}*|threat\\p{L}*|unsafe|danger\\p{L}*|(?:need|please|send) help|help me(?! (?:to|with|understand|write|find|decide|report))|not (?:ok|okay|fine|well|alright)|because of (?:him|her|them)|not (?:at work|in the office)",
    "peur|(?:suis|reste|toute?|encore|chez moi) seule?|(?<!en )dehors|dedans|(?:il|elle|ils|elles) (?:va |vont |peut |peuvent |pourrait |risque de )?(?:revien\\p{L}*|revenir|arrive(?:nt)?|vien(?:t|nent)|r[ôo]de(?:nt)?|tra[îi]ne(?:nt)?)|(?:il|elle|ils|elles) (?:est|sont) (?:toujours |encore |juste |tout )?(?:là|la(?=[^\\p{L}]*$)|ici|encore|toujours|revenue?s?|dans(?! une? autre)|à(?! (?:la retraite|l'étranger))|au(?! courant)|en bas|en haut|devant|derrière|avec moi|près|proche|violente?|ivre|armée?)|[àa] c[ôo]t[ée]|(?:suis|vis|habite|travaille|loge) avec (?:lui|elle|eux)|maison|chez (?:moi|lui|elle|nous|eux)|appart\\p{L}*|chambre|h[ôo]tel|toilettes|porte(?! (?:plainte|sur|atteinte))|(?:la|ma|les|mes) cl(?:é|ef)s?|enferm\\p{L}*|bloquée?|coincée?|piégée?|peux pas (?:sortir|partir)|(?:me |m'|nous )cach\\p{L}*|(?:me|nous) (?:suit|suivent|cherche(?:nt)?|surveille(?:nt)?|guette(?:nt)?|harcèle(?:nt)?)|(?:m'|nous )attend(?:ent)?|habite|(?<!-)vi[ts](?!-)|où (?:j'habite|je (?:vis|suis|loge))|même (?:bureau|étage|camp|immeuble|hôtel|équipe|endroit)|tous les jours|travaille (?:avec moi|ensemble)|arme|couteau|danger\\p{L}*|menac\\p{L}*|frapp\\p{L}*|saigne|tremble|panique|terrifiée?|angoiss\\p{L}*|(?:il|elle) (?:a bu|continue|recommence)|besoin d'aide|au secours|à l'aide|aide[zr]?[- ](?:moi|nous)(?! [àa])|aidez(?![- ](?:moi|nous))|(?:suis|vais|sens) pas bien|(?:c'est|il est|elle est) (?:mon|ma) (?:mari|femme|conjointe?|coloc\\p{L}*|propriétaire)|pas au (?:bureau|travail)|à cause d(?:e lui|'elle|'eux)",
    'miedo|pánico|panico|asustad[oa]|me asusta|roomie|compañer[oa] de (?:piso|cuarto)|ate(?:rr|mor)\\p{L}*ad[oa]|temo (?:por|que)|(?<!una )sola(?! (?:vez|cosa|pregunta|persona))|estoy (?:\\p{L}+ )?solo|a solas|afuera|vuelv[ea]|volver|volverá|regresa(?:r|rá)?|(?:está|esta|sigue|anda|estoy) (?:aquí|aqui|acá|aca|cerca|afuera|conmigo|al lado|por llegar|en(?! otr[oa]s?))|viene(?! al caso| de (?:antes|atrás))|ven[ií]r|casa|cuarto|habitaci[oó]n|baño|puerta|llaves?|encerr\\p{L}*|escond\\p{L}*|me (?:sigue|persigue|espera|acecha|busca|(?:está|anda) (?:siguiendo|buscando|esperando|persiguiendo))|al lado|viv(?:e|o|imos)|cerca|mism[oa] (?:oficina|piso|campo|campamento|edificio|base|hotel|compound|complejo|equipo)|compound|armas?|armad[oa]|cuchillo|navaja|machete|pistola|borrach[oa]|violent[oa]|peligr\\p{L}*|amena[zc]\\p{L}*|daño|pega(?:r|rme)?|ay[uú]d[ae](?:me|nme)|ayuda(?=[^\\p{L}]*$)|auxilio|socorro|(?:deja(?:n)?|puedo) (?:salir|irme)',
    'боюсь|опасаюсь|страшно|ужас\\p{L}*|паник\\p{L}*|тряс[её]т|(?:я|мы|с (?:ним|ней|ними)|сижу|жив[уё]м?) (?:сейчас )?одн[аи]|одна(?=[^\\p{L}]*$| (?:с|дома|в|на|здесь|тут|сейчас))|(?:я|сижу|живу) один(?! раз)|один (?:на один|дома|с н)\\p{L}*|наедине|(?:он|она|они) со мной|рядом|(?:здесь|тут)(?! (?:друг|вопрос|дело))|сюда|снаружи|(?<!расследование |проверка )ид[её]т(?! (?:расслед|провер|реч|процесс|дел))\\p{L}*|едет|верн[её]тся|вернулся|вернулась|вернуться|возвраща\\p{L}*|(?:при|вой|зай)д[её]т|прийти|приходит|приедет|заходит|дома|доме|квартир\\p{L}*|комнат\\p{L}*|общежити\\p{L}*|лагер\\p{L}*|баз[аеы]|этаж\\p{L}*|здани\\p{L}*|(?:одном|том же|соседнем|нашем) (?:офисе|кабинете|отделе|лагере)|компаунд\\p{L}*|двер\\p{L}*|ключи?|прячусь|спрятал\\p{L}*|запер\\p{L}*|закрыл(?:ся|ась)|следит|следят|следует|ходит за мной|преследу\\p{L}*|ищет|караул\\p{L}*|подкарау\\p{L}*|(?:под|подо)?жд[её]т|поджида\\p{L}*|ломит\\p{L}*|сосед\\p{L}*|жив[её]\\p{L}*|где я живу|оружи\\p{L}*|воору\\p{L}*|пистолет\\p{L}*|нож\\p{L}{0,2}|пьян\\p{L}*|выпил\\p{L}?|ударит\\p{L}*|бь[её]т|агресс\\p{L}*|(?:не)?безопасн\\p{L}*|опасн\\p{L}*|угрож\\p{L}*|помоги(?:те)?|помощь|спасите|(?:не )?(?:выпуска\\p{L}*|отпуска\\p{L}*)|не могу (?:выйти|уйти)',
    '(?<!(?:ما|مش|مو|مب|ماني|لست|غير) )[وف]?(?:خايف|خائف|مرعوب|مذعور)\\p{L}*|[وف]?بخاف|(?<!^|(?:ما|لا|لم) )[وف]?(?:[أا]خاف|ينتظرني|يلاحق\\p{L}*|يتبعني|يراقبني|يهدد\\p{L}*|(?:يسكن|يعيش) (?:مع\\p{L}+|هنا|في|قرب|ب\\p{L}+))|(?<!(?:كنت|كنا) )[وف]?(?:لوحدي|وحدي|لحالي|بروحي)|[وف]?(?:هو|هي|هم|إنه|انه|لسه|لسا|لسة|بعده|بعدو|زال|يزال|موجودة?|رجع|واقف) (?:هنا|هون|برا|برّا|بره|برّه|برة|جوا|جوه|تحت|عندي|جنبي|وراي)|جنبي|بجانبي|قريب مني|(?<!(?:ما|لم) )(?:جاي\\p{L}*|راجع|رجع|واقف\\p{L}*|مستنيني|ناطرني|بيستناني)|(?:رح|راح) (?:يجي|يرجع)|(?:حي|هي|هيي|حيي)(?:جي|رجع)|سي(?:عود|أتي|رجع)|(?:[بعك]?ال|لل)(?:بيت|دار|غرفة|غرفه|باب|خيمة|خيمه|شقة|شقه|سكن|مجمع|مخيم)|[بعل]?(?:بيتي|غرفتي|شقتي|خيمتي|بابي)|[وب]?نفس ال(?:بيت|سكن|مبنى|مبني|بناية|عمارة|مكتب|طابق|دور|مجمع|مخيم)|(?:ساكن|عايش)\\p{L}*|جار(?:ي|نا)|بي(?:سكن|عيش|لاحق|تبع|راقب|هدد|ضرب)\\p{L}*|ماشي ور\\p{L}+|ورا(?:ي|يا|ئي)|(?<!(?:ما|لم) )(?:هددن|ضربن|حابسن)ي|محبوس\\p{L}*|مختبئ\\p{L}*|مخبي\\p{L}*|سكران|(?<!^|(?:يوجد|يوجد أي|ما في|مافي|مفيش|ماكو|معه|عنده) )(?:ال|ب)?(?:خطر|سلاح|سكين\\p{L}*|مسدس)|(?<!ما )(?:معه|عنده) (?:سلاح|سكين\\p{L}*|مسدس)|[أا]نقذوني|[اإ]?لحقوني|ساعدوني|ساعديني|(?<!(?:أحد|احد|حدا|حد|ما) )ساعدني',
  )}|(?<![恐哪])怕|一[个個]人在|(?:[他她人]|就|[还還])在[这這](?:里|裡|儿|兒)|附近|[楼樓]下|隔壁|外面(?![吃喝聚开開的])|(?<![部专專热熱])[门門]|躲|跟[踪蹤着著]我?|尾[随隨]|(?:在等|等[着著])我|住(?:在|我|哪|同|一|隔|附|宿|这|這|楼|樓)|室友|我家|[同合]住|[他她][^，。]{0,3}在(?:我(?![们們])|家|房|屋|旁)|坐我旁|同一?(?:[栋棟层層屋间間]|个办公室|個辦公室)|宿舍|刀|[枪槍]|危[险險]|威[胁脅]|[还還]在(?=[外门門楼樓附屋房跟敲办辦]|等我|我(?![们們])|[，。!！]?$)|(?:[他她又回找]|[过過])[来來]了(?!解)|不敢(?:回|出|睡|走)|喝[醉多]|打我|[杀殺]|[锁鎖]|堵[我在]|今晚|(?<![补補挽])救(?![济濟助])`,
  'iu',
);

/** That the other one is beside the writer, as a whole message, in the same order. */
const beside = new RegExp(
  `^(?:${[
    "(?:he|she)(?: is|'?s)? (?:(?:right|here|still|just|sitting|lying|standing|sleeping) )*(?:next to|beside|close to|behind|with) me",
    '(?:il|elle) est (?:(?:juste|encore|toujours|là|ici|assise?|couchée?) )*(?:[àa] c[ôo]t[ée](?: de moi)?|pr[èe]s de moi|avec moi|chez moi|derrière moi|dans la (?:pièce|chambre))',
    '(?:(?:[ée]l|mi jef[ea]|todav[íi]a|a[úu]n|sigue|lo tengo|la tengo) ?)?(?:est[áa] )?(?:aqu[íi] |ac[áa] )?(?:a mi lado|al lado(?: m[íi]o)?|junto a m[íi]|a la par m[íi]a|enfrente de m[íi]|detr[áa]s de m[íi])',
    '(?:он|она|они) (?:(?:прямо|сейчас|ещ[её]|вс[её]|опять|снова|уже|где-то|сидит|стоит) ){0,3}(?:рядом(?: со мной)?|возле меня|около меня|со мной|за дверью|у двери)',
    '(?:(?:هو|المدير|مديري) )?(?:(?:لسا|لسه|لسة|الحين|هلق|هلأ|دلوقتي) )?(?:(?:قاعد|قاعدة|واقف|واقفة|جالس|جالسة|موجود) )?(?:جنبي|بجنبي|حدي|بحدي|حذاي|حدايا|يمي|بجانبي|قربي|قدامي|ورايا|وراي)',
    '(?:他|她)(?:人)?(?:现在|还|正|就|也){0,2}(?:坐|站|躺)?在(?:我)?(?:旁边|身边|边上|后面|门口|门外|楼下)(?:呢|了)?',
  ].join('|')})[.!。！]*$`,
  'iu',
);

/** A danger that is denied after another no, in the order es, ru: nothing of it is near. */
const denied = new RegExp(
  word(
    'no (?:le |les |lo |me )?(?:tengo|tenemos|siento|da) (?:\\p{L}+ )?miedo|no (?:hay|veo|estoy en|corro) (?:\\p{L}+ )?peligro|(?:no|nunca) me (?:ha )?amenaz\\p{L}*|(?:ya )?no (?:está|esta|vive|viene|vuelve)(?: (?:aquí|aqui|acá|aca|cerca))?',
    '(?:ничего |больше |уже )?не (?:боюсь|страшно|опасно|угрож\\p{L}*|рядом|здесь|тут|дома|прид[её]т|жив[её]т)|(?:опасности|никого (?:здесь|тут|рядом|дома)?) ?нет|никого (?:рядом|дома|здесь)|рядом никого|(?:его|её|ее|их) (?:здесь|тут|рядом|дома) нет|(?:здесь|тут) (?:уже |больше )?не работа\\p{L}*|больше (?:здесь|тут) не \\p{L}+',
  ),
  'giu',
);

/** The same in English and French, where the no with which the message begins may be the one that denies it: "no danger". */
const noDanger = new RegExp(
  word(
    "(?:not|isn't|no longer|no|without|pas|plus|sans|aucun) (?:really |in |any |de |d'|en |un |so )*(?:danger(?:ous|eux|euse)?|threats?|weapons?|fear|afraid|scared|frightened|peur|menaces?|armes?)",
  ),
  'giu',
);

/**
 * Whether words answer that their writer is not safe: a no that says nothing else, or that somebody or something is near, and a yes that
 * is taken back so ("yes but he comes back tonight").
 * "No, but does it count" and "no tengo pruebas" answer something else, or nothing that was asked (care.md CR-25).
 */
export function deniesSafety(words: string): boolean {
  const says = saysSafe(words);
  if (says) return says === 'no';
  if (beside.test(straight(words).trim())) return true;
  const half = afterHalfYes(words);
  if (half !== undefined) return near.test(half);
  const rest = afterNo(words);
  if (rest === undefined) return false;
  const all = rest.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  const whole = `no ${rest}`;
  const without = whole.replace(noDanger, ' ');
  const left = (without === whole ? rest : without).replace(denied, ' ');
  return all.every((one) => ofDegree.has(one)) || ofDegreeInHan.test(rest) || near.test(left);
}
