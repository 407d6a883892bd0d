import { among, straight } from './wholeWord.js';

const notMe = among(
  [
    "(?:it'?s |its |it is |i'?m |im |i am )?not (?:about )?(?:me|the child|a child|the girl|the boy|the kid)|(?:no|not),? (?:it'?s|its) my (?:friend|sister|brother|daughter|son|mother|mum|mom|colleague|wife|husband)|it'?s (?:her|him|them) not me",
    "(?:c'?est |ce n'?est )?pas (?:de )?moi|pas l'enfant|c'est (?:elle|lui|mon|ma) (?:\\p{L}+ )?pas moi",
    'no soy (?:yo|la niña|el niño)|no (?:yo|a m[ií]),? (?:es|sino)|no es (?:por |de )?m[ií]|es (?:ella|[ée]l|mi \\p{L}+),? no yo',
    'не (?:я|обо мне|про меня)(?:,? а)?|это не (?:я|обо мне|про меня)',
    '(?:مش|مو|مب|ليست?|لست) [أا]نا|مو عني|مش عني|ليس عني',
  ],
  '不是我|唔[係系]我|没有?说我自己|不是说我|我没事[，, ]?是',
);

/** That the message is about somebody else than whoever writes: "no, not me, my sister". */
export const saysNotMe = (words: string): boolean => notMe.test(straight(words));

const takenBack = among(
  [
    "(?:i(?:'m| am|m) |i was )?(?:just|only) (?:joking|kidding|angry|tired|venting|a joke|an expression)|(?:it'?s|its|it was|that was) (?:just )?(?:a )?(?:joke|figure of speech|expression|way of (?:speaking|talking))|(?:i )?did ?n'?o?t mean (?:it|that)|not what i meant|never ?mind|forget (?:it|about it|i said)|i(?:'m| am|m) (?:fine|ok|okay|better) (?:now|really)|(?:it was )?(?:a )?long (?:time )?ago|just angry",
    "(?:je |c'était |c'est )?(?:plaisante|rigole|blague|pour rire|une blague|une façon de parler|une facon de parler|une expression|juste la colère|juste fatiguée?|sous la colère)|laisse(?:z)? tomber|oublie(?:z)?(?: ça)?|(?:ce n'est |c'est )?pas ce que je (?:voulais|veux) dire|je vais mieux|ça va maintenant|c'était il y a longtemps",
    '(?:es|era|fue) (?:una )?(?:broma|chiste|forma de hablar|expresi[óo]n)|(?:estoy |estaba )?bromeando|olv[íi]dal[oa]|olv[íi]date|d[ée]jalo|no (?:quise|quer[íi]a) decir eso|no me refer[íi]a a eso|era hace mucho|ya pas[óo]|estoy (?:bien|mejor)(?: ya| ahora)?|solo (?:estoy|estaba) (?:cansad|enojad|enfadad)[oa]',
    '(?:я )?(?:шучу|пошутил\\p{L}*)|это (?:шутка|была шутка|образно|просто выражение|фигура речи)|(?:ладно,? |просто )?забудь(?:те)?|неважно|не бер[иу]те? в голову|не это име\\p{L}+ в виду|не то име\\p{L}+ в виду|просто (?:устал|злюсь|со злости|эмоции)\\p{L}*|(?:сейчас )?уже (?:норм|хорошо|лучше|всё хорошо)\\p{L}*|это было давно',
    '(?:كنت |عم |أنا |انا )?(?:[أا]مزح|بمزح|مزح)|(?:مجرد )?مزحة|نكتة|مو هيك قصدي|مش قصدي|ما قصدت|لم أقصد|خلص انسى?|[إا]نس[ىي]? الموضوع|انسي|بس تعبان[ةه]?|كان زمان|من زمان|هلق منيح[ةه]?|صرت [أا]حسن',
  ],
  '开玩笑|開玩笑|说着玩|說著玩|气话|氣話|不是那个意思|不是這個意思|不是这个意思|没那个意思|随便说说|只是(?:太)?累|算了|当我没说|當我沒說|都是以前的事|现在好了|現在好了|打个比方',
);

/** That it was a joke, a manner of speaking, long ago, or is to be forgotten. */
export const takesBack = (words: string): boolean => takenBack.test(straight(words));

const howToHelp = among(
  [
    "what (?:do|should|can|could) i (?:say|tell|do|text|write)(?: to| for)? (?:her|him|them|my \\p{L}+)|how (?:do|can|should) i help (?:her|him|them|my \\p{L}+)|should i (?:call|tell|leave|wake|visit) (?:her|him|them)|(?:i can'?t|cannot) (?:go|get|come) (?:there|to (?:her|him|them))|(?:she|he)(?:'s| is)? not (?:answering|picking up|replying)",
    "(?:je|j') ?(?:lui|leur) (?:dis|écris|réponds) quoi|(?:qu'est-ce que|que|quoi) (?:je |puis-je |dois-je )?(?:lui|leur) (?:dire|dis|faire|écrire)|comment (?:je peux |puis-je )?(?:l'aider|l’aider)|(?:elle|il) (?:ne )?répond (?:pas|plus)|je (?:ne )?peux pas (?:aller|venir)",
    '(?:qu[ée]|como|c[óo]mo) (?:le|les) (?:digo|escribo|hablo|contesto)|c[óo]mo (?:la|lo|le|les) ayudo|(?:ella|[ée]l)? ?no (?:me )?(?:contesta|responde)|no puedo ir',
    'что (?:мне )?(?:ей|ему|им) (?:сказать|говорить|написать|ответить)|как (?:мне )?(?:ей|ему|им) помочь|(?:она|он) не (?:отвечает|бер[её]т трубку)|не могу (?:приехать|прийти|поехать)|я в другой стране',
    '(?:شو|ايش|[إا]يه|ماذا|وش) (?:[أا]?[حق]كي|[أا]قول|[أا]?قول|بقول|احكي) ?ل(?:ها|ه|هم)|كيف [أا]?ساعد(?:ها|ه|هم)|(?:ما|لا) (?:عم )?(?:ت|ي)رد|ما بقدر روح',
  ],
  '(?:该|該|要)?(?:怎么|怎麼|咋)(?:跟|和|对|對|劝|勸|帮|幫|安慰)(?:她|他)|(?:跟|对|對)(?:她|他)(?:说|說)什么|(?:她|他)不(?:回|接)|我(?:过|過)?(?:不|没法)去|联系不上|聯繫不上',
);

/** How somebody near may be helped, who may want to die. */
export const asksHowToHelp = (words: string): boolean => howToHelp.test(straight(words));

const ofBody = among(
  [
    'shower\\p{L}*|wash\\p{L}*|bath\\p{L}*|clothes|underwear|pregnan\\p{L}*|hiv|std|sti|infection|morning.after|drug (?:test|me|ged)|(?:blood|urine) test|(?:can|do) (?:they|you|it) (?:still )?(?:test|show|find)',
    'douche\\p{L}*|laver|lavée?|habits|vêtements|vetements|culotte|enceinte|grossesse|vih|sida|infection|pilule|prise de sang|analyse|drogué\\p{L}*',
    'duch\\p{L}*|me bañ(?:o|é|e)|bañar(?:me|se)?|me lavo|lav(?:ar|arme|é)|ropa|embaraz\\p{L}*|vih|sida|infecci[óo]n|pastilla|an[áa]lisis|prueba|drog\\p{L}+',
    'душ\\p{L}*|помы\\p{L}*|мыться|вымы\\p{L}*|одежд\\p{L}*|бель[её]|беремен\\p{L}*|вич|спид|инфекц\\p{L}*|анализ\\p{L}*',
    '(?:[أاتي]|ب)?(?:تحمم|استحم|غسل|تغسل)\\p{L}*|دوش|(?:ال)?(?:تياب|ملابس|هدوم|غيار)\\p{L}*|(?:ال)?حمل(?:ت)?|حامل|الإيدز|الايدز|تحليل|فحص',
  ],
  '洗澡|冲凉|沖涼|洗过|洗了|衣服|内裤|怀孕|懷孕|艾滋|hiv|感染|避孕|验(?:血|尿|出|得|还)|[檢检][驗验]|检测|检查',
);

/** What somebody asks about their body after an assault. */
export const asksOfBody = (words: string): boolean => ofBody.test(straight(words));

const treated = among(
  [
    "(?:i(?:'m| am|m) |we(?:'re| are) |she(?:'s| is) |he(?:'s| is) )?(?:at|in) (?:the )?(?:hospital|er|emergency room|clinic)|(?:ambulance|paramedics?) (?:is |are )?(?:here|coming|on (?:its|the) way)|(?:i |we )?called (?:the |an )?(?:ambulance|911|999|112|emergency)|with a doctor",
    "(?:à|a) l'hôpital|aux urgences|(?:le samu|les secours|l'ambulance|les pompiers) (?:arriv|sont|est|vien)\\p{L}*|(?:j'ai |on a )?appelé (?:le samu|les secours|l'ambulance)",
    '(?:en|al) (?:el )?hospital|en urgencias|(?:la )?ambulancia (?:viene|est[áa]|lleg)\\p{L}*|(?:ya )?llam[ée] (?:a )?(?:la )?(?:ambulancia|emergencias)',
    '(?:я |мы |она |он )?в (?:больнице|скорой|реанимации)|скор(?:ая|ую) (?:едет|приехала|уже|вызвал\\p{L}*)|вызвал\\p{L}* скорую|с врачом',
    '(?:بال|في ال)(?:مستشفى|مشفى|طوار[ئي])|الإسعاف (?:جا|وصل|بالطريق|في الطريق)\\p{L}*|اتصلت بالإسعاف|اتصلت بالاسعاف|عند الدكتور',
  ],
  '在医院|在醫院|在急诊|在急診|救护车(?:来了|到了|在路上)|打了(?:120|急救|救护车)|叫了救护车',
);

const notThere = among(
  [
    "not?|never|n'?t|cannot|cant|wont|isnt|dont|far",
    "ne|n'|pas|jamais|non|loin",
    'no|nunca|sin|lejos',
    'не|нет|ни|далеко',
    'لا|ما|مش|مو|لم|لن|ليس|بعيد',
  ],
  '没|沒|不|远',
);

/** That help has come, or is on its way; whatever denies anything beside it is none. */
export const saysTreated = (words: string): boolean => treated.test(straight(words)) && !notThere.test(straight(words));

/** Whether words are no answer to whether somebody is safe, though they may begin like one: "no, not me, my sister". */
export const answersElse = (words: string): boolean => saysNotMe(words) || takesBack(words);

const backAgain = among(
  [
    "(?:he|she|they)(?:'s| is|s|'re| are)? (?:back|inside|here|coming|outside|in the (?:house|room))(?: again)?|(?:he|she|they) (?:came|come|is coming|got) (?:back|in|inside)|(?:he|she) broke in",
    '(?:il|elle) (?:est|sont) (?:là|revenue?s?|entrée?s?|de retour|devant)|(?:il|elle) revient|(?:il|elle) (?:arrive|entre)',
    '(?:ya )?(?:volvi[óo]|regres[óo]|entr[óo]|est[áa] (?:aqu[íi]|adentro|afuera|de vuelta))|(?:ya )?viene',
    '(?:он|она|они)?[^\\p{L}]*(?:вернул(?:ся|ась|ись)|(?:опять|снова) (?:здесь|тут|приш[её]л|пришла)|заш[её]л|вош[её]л|вломил\\p{L}*|идёт сюда|сломал\\p{L}* (?:дверь|замок))',
    '(?:هو |هي )?(?:رجع(?:ت)?|رجعوا|فات(?:ت)?|دخل(?:ت)?|صار جوا|وصل(?:ت)?)(?: تاني| مرة تانية)?',
  ],
  '(?:他|她|他们)?(?:又|再)?(?:回来|回來|进来|進來|来|來)了|闯进来|踹门|撞门',
);

/** That somebody from whom there was danger is there again. */
export const isBackAgain = (words: string): boolean => backAgain.test(straight(words));

const number = among(
  [
    'numbers?|contacts|hot ?lines?|help ?lines?|crisis lines?|who (?:do|can|should) i call',
    "numéros?|numeros?|(?:les )?contacts|ligne d['’]écoute|samu|qui (?:j'appelle|appeler)",
    'n[úu]meros?|contactos|l[íi]nea de (?:crisis|ayuda)|tel[ée]fonos?|a qui[ée]n llamo',
    'номер\\p{L}*|контакт\\p{L}*|телефон\\p{L}* довери\\p{L}*|горяч\\p{L}* лини\\p{L}*|куда (?:звонить|позвонить)',
    '(?:ال)?[أا]?رقام|(?:ال)?رقم|جهات (?:ال)?اتصال|خط (?:ال)?(?:دعم|مساعدة)\\p{L}*|بمين اتصل|مين اتصل',
  ],
  '号码|號碼|热线|熱線|联系方式|电话是|打(?:哪|什么|多少)',
);

/** A number to call, or the contacts, in few words. */
export const asksForNumber = (words: string): boolean => number.test(straight(words));

const whoIsTold = among(
  [
    "who (?:can|do|should|could) i (?:talk|speak|tell|go|call)|(?:will|do|would) you (?:tell|call|inform)|(?:tell|call|inform) my (?:mum|mom|dad|parents|family|school|teacher)|don'?t want (?:anyone|anybody|my \\p{L}+) to know",
    '(?:à|a) qui (?:je |puis-je |en |le )*(?:parl|dis|dire|raconte)\\p{L}*|(?:vous allez|tu vas|allez-vous) (?:l[ea] |les |leur )?(?:appeler|dire|prévenir)|mes parents|que personne (?:ne )?(?:le )?sache',
    'con qui[ée]n (?:puedo )?habl\\p{L}*|a qui[ée]n (?:se )?l[eo] (?:cuento|digo)|(?:van|vas|va) a (?:llamar|decir|avisar|contar)\\p{L}*|mis pap[áa]s|mis padres|que (?:nadie )?se entere\\p{L}*',
    'с кем (?:мне |можно )?поговорить|кому (?:мне |можно )?(?:рассказать|сказать)|(?:расскаж|скаж|позвон|сообщ)\\p{L}* (?:маме|папе|родител\\p{L}*|школ\\p{L}*)|чтоб(?:ы)? никто не (?:узнал|знал)\\p{L}*',
    '(?:مين|من|لمن|مع مين|لمين) (?:[أا]حكي|[أا]كلم|[أا]تكلم|[أا]خبر|احكي)|(?:رح |راح |هل )?(?:تخبر|تقول|تحكي|بتحكي)\\p{L}* (?:ل|[أا])?(?:[أا]هلي|[أا]مي|ابوي|ماما|بابا|المدرسة)\\p{L}*|ما بدي حدا يعرف',
  ],
  '跟谁说|找谁|告诉谁|会告诉|会不会(?:说|告诉)|我爸妈|家里人知道|不想(?:让|被).{0,4}知道',
);

/** Whom somebody young can talk to, and who is told. */
export const asksWhoIsTold = (words: string): boolean => whoIsTold.test(straight(words));

const breathless = among(
  [
    "panic attack|(?:can'?t|cannot|can not|can (?:hardly|barely)) (?:even |really |properly )?(?:breathe|breath)(?! (?:in peace|without (?:him|her|them|my|being)))|can'?t catch my breath|(?:struggling|hard) to breathe|trouble breathing|heart (?:is )?(?:racing|pounding)|hyperventilat\\p{L}*",
    "crise (?:d'angoisse|de panique)|attaque de panique|(?:peux|arrive) (?:même )?(?:plus|pas|à peine) (?:à |a )?respirer|(?:du mal|peine) à respirer|j'étouffe|je suffoque|c(?:œ|oe)ur (?:qui )?s'emballe|c(?:œ|oe)ur (?:qui )?bat (?:trop|très) (?:vite|fort)",
    '(?:ataques?|crisis) de (?:p[áa]nico|ansiedad)|no (?:puedo|logro|consigo)(?: ni siquiera| ni| casi)? respirar|(?:apenas puedo|me cuesta) respirar|(?:me falta|no me (?:entra|llega)) (?:el )?aire|me (?:estoy )?(?:ahogo|ahogando|asfixio|asfixiando)|hiperventil\\p{L}*|taquicardia|se me sale el coraz[óo]n',
    'паническ\\p{L}* атак\\p{L}*|паничк\\p{L}*|паник\\p{L}* накры\\p{L}*|не могу (?:даже |нормально |глубоко )?(?:дышать|вдохнуть|вздохнуть)|дышать не могу|(?:тяжело|трудно|нечем) дышать|дышать (?:тяжело|трудно|нечем)|не хватает воздуха|воздуха не хватает|задыхаюсь|сердце (?:\\p{L}+ )?(?:колотится|выпрыгивает|бешено бь[её]тся|бь[её]тся (?:бешено|как бешеное))',
    'نوب(?:[ةه]|ات) (?:هلع|ذعر|خوف|قلق)|(?:مش|مو|ما|مانيش|مني) ?(?:قادر[ةه]?|قادراش|عم (?:ب|[أا])قدر|بقدر|[أا]قدر|فيني|عارف[ةه]?) (?:[أان]تنفس|(?:آ|[أا])خ[دذ] نفسي?)|(?:لا|لم [أا]عد) [أا]ستطيع (?:ال|[أا]ن [أا])تنفس|ما ?نقدرش نتنفس|(?:عم )?ب?[أا]?ختنق|ضيق (?:في )?(?:ال)?تنفس|قلبي (?:عم )?(?:ب?يدق|ب?يخفق)',
  ],
  '惊恐发作|驚恐發作|恐慌发作|(?:透|喘)不(?:过|上)(?:来)?气?|上不来气|呼吸困难|呼吸不(?:上来|到)|[无没]法呼吸|不能呼吸|(?:快|要)窒息|心跳(?:加速|太快|得厉害)|呼吸不(?:了|过来|過來)|心跳(?:得)?(?:很|特别|好)快',
);

/** That somebody cannot breathe, or that their heart races. */
export const isBreathless = (words: string): boolean => breathless.test(straight(words));
