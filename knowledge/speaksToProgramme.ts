import { asksOutOfReport } from './asksOutOfReport.js';
import type { Moment } from './recognition/labels.js';
import { straight, word } from './wholeWord.js';

/** Whoever is spoken to, and what only a programme has, in all six languages. */
const addressed = new RegExp(
  [
    word(
      "you|your|yours|yourself|you're|youre|u|ur|bot|chatbot|robot|ai|prompt|system|instructions?|rules?|mode|admin|we|us|let's|with me",
      "tu|te|t'\\p{L}+|toi|ton|ta|tes|vous|votre|vos|bot|robot|ia|syst[èe]me|consignes?|instructions?|r[èe]gles?|mode|on|avec moi",
      'tú|te|ti|contigo|tu|tus|tuy[oa]s?|usted|ustedes|eres|bot|robot|ia|sistema|instrucci\\p{L}*|reglas?|modo|conmigo',
      'ты|тебя|тебе|тобой|тво\\p{L}+|вы|вас|вам|вами|ваш\\p{L}*|бот\\p{L}*|чат\\p{L}*|ии|систем\\p{L}*|инструкц\\p{L}*|правил\\p{L}*|режим\\p{L}*|со мной|мы',
      '[أاإ]نت[ِيم]?|[إا]نتو|بوت|روبوت|برنامج|النظام|تعليمات\\p{L}*|قواعد\\p{L}*|وضع|معي|\\p{L}{2,}(?:ك|كم)(?<!ذلك)(?<!هناك)',
    ),
    '[你您妳]|机器|機器|程序|程式|系统|系統|指令|规则|規則|模式|bot|陪|抱',
  ].join('|'),
  'iu',
);

/** How somebody tells what they did or how it is with them: the first person is who does it, and asks nobody for anything. */
const telling = new RegExp(
  [
    word(
      "i (?!want|need|order|command|demand|require|would like|wanna|am (?:your|(?:the|a|an) (?:\\p{L}+ )?(?:develop|programm|creator|admin|engineer)\\p{L}*)|will (?:kill|hack))\\p{L}+|i'(?:m|ve|d|ll) (?!your|(?:the|a|an) (?:\\p{L}+ )?(?:develop|programm|creator|admin|engineer))\\p{L}+|nobody|no one",
      "(?:je|j') ?(?:ne |n')?(?!veux|voudrais|exige|ordonne|dois (?:voir|accéder|lire)|suis (?:ton|votre|(?:le |la |un |une |l')?(?:développ|programm|créat|admin|concept)))\\p{L}+|personne ne",
      'yo|(?!aquí|ahí|allí|así)\\p{L}{3,}í|me \\p{L}{3,}é|(?:call|grit|llor|qued|congel|paralic|dej)é|no (?:creo|puedo|sé|doy|aguanto)|creo|estoy|siento|nadie',
      'я (?!хочу|требую|приказываю|тво[йя]|выиграю|разработ|программист|создател|админ)\\p{L}+|я (?:не|так|просто|сразу) \\p{L}+|(?:при|за|про|по)\\p{L}{2,}л(?:ась|ся|а)',
      '[أا]نا (?!(?:ال)?(?:مدير|مطور|مشرف|مهندس|مبرمج|صانع))\\p{L}+|(?:هو|هي) (?:من|اللي|الذي|التي) \\p{L}+|لذلك|عشان هيك|ما حد[ا]?|محدا?',
    ),
    '(?:^|[，。,])我(?!是|要|想|命令|需要|现在是|們|们)',
  ].join('|'),
  'iu',
);

/** Swearing and weariness about how things are, or about what to do. */
const weary = new RegExp(
  [
    word(
      "wtf|what the (?:fuck|hell|heck)|fuck (?:my life|this|it|all this)|(?:this|it) (?:is|'s) (?:all )?(?:shit|bullshit|crap|fucked)|i'?m (?:so )?(?:fucked|screwed|fed up|sick of (?:this|it))|shit,? what|damn it",
      "merde|putain|bordel|fait chier|j'en ai (?:marre|ras le bol|plein le cul)|ras le bol|c'est la merde",
      '(?:qu[eé]|vaya|tremenda|toda esta) (?:mierda|carajo|chingados|coño|putas|verga|cagada)|(?:me vale|puta) (?:mierda|madre)|no doy m[áa]s|estoy hart[oa]|me cago en (?:todo|la)|la puta que',
      '(?:что за|какого|на) (?:хрен\\p{L}*|ч[её]рт\\p{L}*|хуй\\p{L}*|фиг\\p{L}*|бред)|пизде?ц\\p{L}*|(?:до|за)(?:стал[оаи]|долбал[оаи]|еб[аи]л[оаи])(?: (?:вс[её]|меня))?|бл(?:ин|я|ять|ядь)|капец|ч[её]рт',
      'زهقت|قرفت|طفشت|مليت|طهقت|طفح الكيل|تعبت من (?:كل )?(?:هذا|هالشي|هيك)|خلص بقى|يلعن (?:هالحال|هالعيشة|حظي)|شو هالقرف',
    ),
    '烦死|煩死|烦透|煩透|受够|受夠|气死|氣死|(?:他妈|他媽|妈的|媽的|卧槽|我靠|靠北|操)(?!你)',
  ].join('|'),
  'iu',
);

/** That something is of no use: it is said of a programme, and not of how things are. */
const useless = new RegExp(
  `${word('useless|worthless|inutile|nul|inútil|бесполезн\\p{L}*')}|没用|沒用|废物|廢物|بلا فائدة|ما منك فائدة`,
  'iu',
);

/** What somebody else wrote, said or asked here, or who that was: what nobody is told. */
const ofOthers = new RegExp(
  [
    word(
      'who|whose|whom|anyone|anybody|someone|somebody|wrote|written|write|writing|typed|typing|said|say|told|asked|chat|chats|chatted|conversations?|messages?|history|page|screen|computer|laptop|phone|complain\\p{L}*|report\\p{L}*|snitch\\p{L}*|used|names?|here',
      "qui|ki|quelqu'un|écri\\p{L}*|tapé|dit|raconté|demandé|parl\\p{L}*|discut\\p{L}*|conversations?|discussion|messages?|historique|page|écran|ordi\\p{L}*|signal\\p{L}*|plain\\p{L}*|dénonc\\p{L}*|balanc\\p{L}*|ici|noms?|contact\\p{L}*|t'a|vous a|utilis\\p{L}*|cherch\\p{L}*",
      'quién\\p{L}*|quien\\p{L}*|alguien|escrib\\p{L}*|escrit\\p{L}*|dijo|contó|preguntó|habl\\p{L}*|puso|chat\\p{L}*|conversaci\\p{L}*|mensajes?|historial|página|pantalla|compu\\p{L}*|celular|denunci\\p{L}*|quej\\p{L}*|report\\p{L}*|aquí|acá|nombres?|us[óoa]\\p{L}*',
      'кто\\p{L}*|ч[ье][йяюё]|писал\\p{L}*|пишет|пишут|написал\\p{L}*|сказал\\p{L}*|говорил\\p{L}*|спрашивал\\p{L}*|жалов\\p{L}*|пожалов\\p{L}*|чат\\p{L}*|переписк\\p{L}*|разговор\\p{L}*|бесед\\p{L}*|сообщени\\p{L}*|истори\\p{L}*|страниц\\p{L}*|экран\\p{L}*|компьютер\\p{L}*|телефон\\p{L}*|тут|здесь|сюда|им[яе]\\p{L}*|сдал\\p{L}*|расска\\p{L}*|спроси\\p{L}*|отвеча\\p{L}*|польз\\p{L}*',
      'مين|من|شات|الشات|استخدم\\p{L}*|راسل\\p{L}*|كلام\\p{L}*|(?<!ما ?في )حدا?|[أا]حد|كتب\\p{L}*|يكتب\\p{L}*|تكتب\\p{L}*|قال\\p{L}*|حك\\p{L}*|س[أا]ل\\p{L}*|شك\\p{L}*|اشتك\\p{L}*|بل[غّ]\\p{L}*|محادث\\p{L}*|رسائل|رسايل|صفحة|الصفحة|شاشة|كمبيوتر|هنا|اسم\\p{L}*|ذكر\\p{L}*',
    ),
    '谁|誰|有人|写|寫|说|說|问|問|聊|对话|對話|消息|记录|記錄|页面|頁面|电脑|電腦|手机|手機|投诉|投訴|举报|舉報|告|这里|這裡|名字|用过',
  ].join('|'),
  'iu',
);

/** What the writer wrote here themselves: they ask who will know it, want it deleted, or say that nothing came back. */
const ownWriting = new RegExp(
  [
    word(
      "i (?:have |just |already )?(?:wrote|written|write|typed?|sent (?:you|u)|am (?:here|writing|typing)|said here|was here)|i'm (?:here|writing)|my (?:messages?|words|chat)",
      "(?:j'ai|je l'ai|j'aurais) (?:\\p{L}+ )?(?:écrit|tapé|parlé|dit)|j'écris|je (?:vous |t')?écris|je (?:vous |t')ai (?:\\p{L}+ )?(?:envoyé|écrit)|mes messages",
      '(?:te |les |le )?escrib(?:í|i|o)|he escrito|(?:te|les|le) (?:mand|envi|escrib)[éeíi]|(?:que|q) (?:estoy|estuve) (?:aquí|acá|escribiendo)|mis mensajes',
      'я (?:\\p{L}+ ){0,2}(?:писал|написал|отправил|отправлял|пишу|захо[дж]\\p{L}+)[аи]?|мои сообщения',
      '(?:اللي|ما|الذي|[إأا]ني|ماذا) (?:كتبت|[أا]كتب)ه?|رسائلي|محادثتي',
    ),
    '我(?:在|来|來)?(?:这里|這裡|这儿|這兒|上面)?(?:写|寫|说|說|聊|来过|[给給][你您](?:们|們)?(?:发|發))',
  ].join('|'),
  'iu',
);

/** To turn to whoever reported: who asks whether they may asks nothing of what is written here. */
const turnsToReporter = new RegExp(
  [
    word(
      '(?:contact|call|text|message|email|(?:talk|speak|write|apologi[sz]e) (?:to|with)) (?:to )?(?:the |that )?(?:person|one|woman|man|colleague) (?:who|that)',
      "(?:contacter|appeler|(?:parler|écrire) à|m'excuser auprès de) (?:la personne|celle|celui) qui",
      '(?:contactar(?: a| con)?|(?:hablar|disculparme) con|(?:llamar|escribir) a) (?:la persona que|quien|l[ao] que|el que)',
      '(?:связаться с|поговорить с|написать|позвонить|извиниться перед) (?:тем|той|тому|человек\\p{L}*),? (?:кто|котор\\p{L}*)',
      '(?:[أا]تواصل|[أا]تكلم|[أا]حكي|[أا]تحدث) مع (?:اللي|الذي|التي|من)|(?:[أا]تصل|[أا]عتذر) (?:باللي|بمن|للي|لمن|ممن)',
    ),
    '(?:联系|聯繫|找|跟|和|向)(?:那个)?(?:投诉|投訴|举报|舉報)(?:我)?的',
  ].join('|'),
  'iu',
);

/** That no answer came, and what somebody said to the writer: whoever tells it asks for nothing that others wrote here. */
const unanswered = new RegExp(
  [
    word(
      "(?:did not|didn't|never|don't|haven't|no one|nobody|not) (?:\\p{L}+ )?(?:answer|repl|respon)\\p{L}*|no (?:answer|reply)",
      '(?:pas|jamais|rien) (?:\\p{L}+ )?répond\\p{L}*|sans réponse',
      'no (?:me |nos )?(?:\\p{L}+ )?(?:contest|respond)\\p{L}*|nunca (?:me )?(?:contest|respond)\\p{L}*|sin respuesta',
      'не (?:\\p{L}+ )?(?:ответ|отвеча)\\p{L}*|без ответа',
      '(?:ما|لم|ولم) (?:\\p{L}+ )?(?:رد|جاوب|تجيب|تردّ?|تجاوب)\\p{L}*',
    ),
    '(?:没|沒|不)(?:有|人)?(?:回|答)',
  ].join('|'),
  'iu',
);
const saidToWriter = new RegExp(
  [
    word(
      'tells? me|told me|says? to me|said to me',
      "(?:me|nous) (?:dit|disent|répète\\p{L}*)|m'(?:a|ont|avait) (?:dit|répété|répondu)",
      'me (?:dice[ns]?|dij\\p{L}+|repite\\p{L}*)',
      'мне (?:\\p{L}+ )?(?:говор|сказал|ответил|повторя)\\p{L}*',
      '(?:قال|يقول|تقول|بيقول|حك)\\p{L}* ?لي',
    ),
    '(?:对|對|跟|和)我(?:说|說|讲|講)|告(?:诉|訴)我',
  ].join('|'),
  'iu',
);

/** Apologies with which the shy begin. */
const shy = new RegExp(
  [
    word(
      "sorry (?:to|for|if i'?m?|about) (?:bother|disturb|trouble|the (?:bother|trouble))\\p{L}*|excuse me",
      '(?:désolée?|pardon|excusez?(?:-moi)?|navrée?) (?:de|pour) (?:(?:vous|te) )?(?:déranger|le dérangement|importuner)',
      '(?:perd[óo]n|disculp\\p{L}*|perdone|lamento) (?:por |que )?(?:(?:la|las|l[eo]s?) )?(?:molest\\p{L}*|interrump\\p{L}*)',
      '(?:простите|извините|прошу прощения)(?: меня)?,? (?:за беспокойство|что (?:беспокою|отвлекаю|тревожу)|если отвлекаю)',
      '(?:آسفة?|اسفة?|عذرا|معذرة|[أا]عتذر)\\p{L}* (?:على|عن|لل|إن|ان)? ?\\p{L}*(?:زعاج|زعج)\\p{L}*',
    ),
    '(?:不好意思|抱歉|对不起|對不起)[，,]?(?:打扰|打擾|麻烦|麻煩)',
  ].join('|'),
  'iu',
);

/** Whether somebody begins with an apology for asking: they did nothing that it would be for. */
export const apologizesForAsking = (words: string): boolean => shy.test(straight(words));

/** What a programme is told to do, or somebody who would keep one company. */
const demands = new RegExp(
  [
    word(
      'be|stay|sing|tell|talk|chat|hug|hold|marry|love|friend|girlfriend|boyfriend|remember|promise|write|say|swear|note|confirm|diary',
      'sois|reste|chante|parle|raconte|fais|[ée]cris|dis|donne|r[ée]pond\\p{L}*|rédige|exige|promets|aimes?|amie?|copine|copain|pareil',
      'sé|quédate|canta|habla|dame|dime|hazme|haz|prométeme|redáctame|copia|quieres|acuerdas|abrazo|am[aoi]|amig[ao]|novi[ao]',
      'будь|останься|спой|поговори|обними|люби\\p{L}*|друг\\p{L}*|подруг\\p{L}*|побудь|скажи|обещай|гарантируй\\p{L}*|прикажи|повторяй|найди|сделай|напиши|привязал\\p{L}*',
    ),
    '(?<!\\p{L})(?:ابق|خليك|احكيلي|اكتب|ادخل|اطبع|ورجيني|عطني)|صديق|حبيب|[أا]حبك|[بت]حب|صاحب|غيرك|تقبل|ترافق|تتذكرني',
    '[朋男女]友|爱我|愛我|喜欢我|唱|聊|帮我|幫我|告诉|告訴|请|請|保证|保證|说[“"「]|假如|扮演|答应|答應|写|寫|导出|[匯汇]出',
  ].join('|'),
  'iu',
);

/** Topics of who reads what is written here, and of what whoever wrote it wants or misses: nobody asks for these about others. */
const ofReaders: readonly string[] = ['who-sees-this', 'what-is-stored', 'am-i-anonymous'];
const ofWriters: readonly string[] = ['delete-my-data', 'answer-is-wrong'];
/** A question of what was written, by whomever: "what did she write here". */
const asksWhat = /[?？؟]|ماذا|^[^\p{L}]*(?:what|شو|qu'|que|qué|что|她|他)/iu;

/**
 * Whether a moment in which nothing is looked up is none, because nothing in the words is said to the programme or asked of others:
 * "I pretended to sleep" is no order, and "I am sick of this" no insult (care.md CV-40).
 * @param topic the topic that leads, where it is likely
 */
export function isPlainStory(moment: Moment, words: string, isBrief: boolean, topic: string | undefined, isSure: boolean): boolean {
  const said = straight(words);
  const isAddressed = addressed.test(said) || demands.test(said);
  const isTold = !isAddressed && !/[?？؟]/.test(said);
  const isOfOwn =
    topic !== undefined && ownWriting.test(said) && (ofReaders.includes(topic) || (ofWriters.includes(topic) && !asksWhat.test(said)));
  const isOfSilence = ownWriting.test(said) && unanswered.test(said);
  switch (moment) {
    case 'attack':
      return isOfOwn || isOfSilence || (isTold && telling.test(said));
    case 'abuse':
      return !addressed.test(said) && !useless.test(said) && weary.test(said);
    case 'companion':
      return shy.test(said) || (isTold && telling.test(said)) || (isSure && !isAddressed);
    case 'other-person':
      if (asksOutOfReport(words) || isOfSilence || turnsToReporter.test(said)) return true;
      return isOfOwn || (isTold && saidToWriter.test(said)) || (!ofOthers.test(said) && (isSure || isBrief));
    default:
      return false;
  }
}

/** What a programme is called, and what one is made of. */
const programme =
  /(?<!\p{L})(?:bots?|chat ?bots?|robots?|machines?|computer|programme?s?|m[aá]quina|бот\p{L}*|робот\p{L}*|программ\p{L}*|машин\p{L}*)(?!\p{L})|机器|機器|程序|روبوت|بوت|برنامج/iu;
const instructions =
  /instruction|prompt|system|ignore|code|python|jailbreak|pretend|instrucc|ignora|системн|инструкц|промпт|игнорир|код(?!\p{L})|指令|提示词|系统|忽略|代码|تعليمات|تجاهل|النظام|كود/iu;

/** Whether words name the programme. */
export const namesProgramme = (words: string): boolean => programme.test(words);

/** Whether a programme is asked for what it runs by, or to do something else than it does. */
export const speaksOfInstructions = (words: string): boolean => instructions.test(words);
