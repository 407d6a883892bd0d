import { straight, word } from './wholeWord.js';

/** Those whom somebody leads, and words for leading them, in all six languages. */
const leads = new RegExp(
  [
    word(
      "(?:my|our|of my|in my|on my) (?:\\p{L}+ )?(?:staff|team|unit|section|office|department|division|report|reports|supervisees?|subordinates?|employees?|people|interns?|assistants?|p[2-5]s?|g[3-7]s?|jpos?|unvs?|consultants?|guys|boys|drivers?|crew)|(?:staff members?|team members?|employees?|subordinates?|supervisees?|direct reports?)|(?:i am|i'm|im|as|being|am) (?:a |an |the |their |her |his |acting |new )*(?:\\p{L}+ )?(?:manager|supervisor|boss|chief|head|team lead(?:er)?|lead|director|fro|sro|coordinator|officer in charge|oic)|i(?:'?m| am)? ?(?:lead|manag|supervis|head|command)(?:e|ing|s)?|focal point|(?:hr|conduct|psea) (?:officer|business partner|focal|partner)|i'?m (?:in )?hr|the (?:victim|affected person|complainant)|(?:as|for) (?:a |the )?(?:manager|supervisor|leader)s?",
      "(?:mon|ma|mes|notre|nos|d'un de mes|un de mes|une de mes) (?:\\p{L}+ )?(?:équipes?|service|unité|section|bureau|collaborat\\p{L}+|employée?s?|agents?|subordonnée?s?|stagiaires?|assistante?s?|p[2-5]|gars|personnel)|collaborat(?:eur|rice)s?|membres? (?:de l'équipe|du personnel)|(?:je suis|j'suis|en tant que|comme|suis) (?:sa |son |leur |le |la |un |une |nouve\\p{L}+ )*(?:\\p{L}+ )?(?:chef(?:fe)?|responsable|manager|supérieure?|superviseure?|direct(?:eur|rice)|n\\+1|encadrante?)|(?:je|j'|qui) ?(?:dirige|gère|supervise|manage|encadre|commande|assure l'intérim)|point focal|(?:rh|drh) ici|la (?:victime|plaignante)|représentante? résidente?|responsable (?:administrati\\p{L}+|d[eu] \\p{L}+)|chef(?:fe)? d'unité|d'un de mes|une de mes|mon agente?|son tuteur|à mon équipe",
      '(?:mi|mis|de mi|en mi|a mi) (?:\\p{L}+ )?(?:equipo|unidad|oficina|secci[óo]n|subordinad[oa]s?|emplead[oa]s?|supervisad[oa]s?|asistentes?|pasantes?|personal|gente|colaborador\\p{L}*)|subordinad[oa]s?|(?:soy|como|siendo) (?:el |la |un |una |su |nuev[oa] )*(?:\\p{L}+ )?(?:jef[ea]|supervisora?|superior|gerente|director\\p{L}*|encargad[oa]|coordinadora?|l[íi]der|responsable)|punto focal|focal point|de (?:rrhh|recursos humanos) y|oficial de rrhh|la v[íi]ctima|la persona afectada|bajo mi (?:supervisi[óo]n|mando)|representante|(?:gestiono|dirijo|superviso|lidero|coordino|tengo a cargo|a mi cargo)|como (?:amigo|amiga),? no como jef[ea]|no como jef[ea]',
      '(?:у меня|мо[йяеёию]\\p{L}*|в мо[её]\\p{L}*|наш\\p{L}*) (?:\\p{L}+ )?(?:команд|отдел|подчин|сотрудни|групп|секци|стаж|ассистент|люд)\\p{L}*|(?:подчин[её]нн\\p{L}*|сотрудниц\\p{L}*|сотрудник\\p{L}*)|(?:я|как|будучи) (?:её |его |ее |сам[а]? |тут |новый )*(?:начальни(?:к|ца)\\p{L}*|руковод\\p{L}*|супервайзер|менеджер|глава|директор|шеф|босс|тимлид)|(?:не )?как начальни\\p{L}*|руковожу|командую|веду групп\\p{L}*|и\\. ?о\\.|исполняю обязанности|фокал.?пойнт|контактное лицо|координатор я|старш(?:ая|ий) смены|заместитель по \\p{L}+|потерпевш\\p{L}*|пострадавш\\p{L}*|hr и|как декан\\p{L}*|начальником отдела',
    ),
    '(?<!\\p{L})(?:فريقي|مكتبي|قسمي|وحدتي|موظف\\p{L}*ي|موظفيني|مرؤوس\\p{L}*|عندي (?:موظف|بنت|متدرب)\\p{L}*|(?:موظف|متدرب)\\p{L}* (?:عندي|تحتي|في فريقي|بفريقي)|(?:[أا]نا|كمدير|بصفتي|كوني) ?(?:مدير|رئيس|مشرف|مسؤول|رئيسة|قائد)\\p{L}*|كمدير\\p{L}*|نقطة (?:ال)?اتصال|(?:في|من) الموارد البشرية و\\p{L}+|رئاسة القسم|(?:نائب )?ممثل|طاقمي|مشرفها|مشرفه|مشرفتها|الضحية|آمر الوحدة|مدير مشروع هنا|أدير|بدير|أشرف على|تحت [إا]شرافي|(?:[أا]ثنين|واحدة|وحدة|حدا) من (?:فريقي|موظفي\\p{L}*|جماعتي))(?!\\p{L})',
    '下属|下屬|手下|组员|組員|我的?(?:团队|團隊|部门|部門|组|員工|员工|人)|团队里|(?:我|当|當|作为|作為|身为)(?:是)?[^，。]{0,6}(?:领导|領導|主管|经理|經理|上司|处长|處長|主任|组长|組長|负责人|老板|领队)|联络员|联络人|聯絡人|指挥官|受害者|受害人|当事人|我(?:负责|管)|HR这边|直属上级|(?:不是)?当领导|管理(?:者|层)',
  ].join('|'),
  'iu',
);

/** What somebody who was told it did with it, or missed. */
const missed = new RegExp(
  [
    word(
      "(?:hinted|confided|came to me|tried to tell|opened up)|(?:did ?n'?t|did not|failed to) (?:pick up|notice|see the signs|take it seriously|act|react|follow up|do anything)|i (?:ignored|dismissed|brushed|downplayed|missed|overlooked) (?:it|her|him|them|the|what)|(?:told|said to) (?:her|him|them) (?:to )?(?:let it go|forget|drop|ignore|calm|maybe|that maybe|he did ?n'?t|not to)|sent (?:her|him|them) away",
      "(?:lui|leur) ai (?:dit|conseillé|répondu|demandé) (?:de (?:laisser|oublier|se calmer|passer|ne pas)|d'oublier|que (?:c'était|ce n'était|peut-être))|(?:pas|rien) (?:vu|remarqué|compris|fait|réagi) (?:quand|alors|les signes)|j'ai (?:ignoré|minimisé|fermé les yeux)|s'est confiée? à moi|m'a fait comprendre",
      'le (?:dije|aconsej[ée]) (?:que (?:lo )?(?:dejara|olvid|se calm|no (?:era|exager)|quiz[áa]s?|tal vez|a lo mejor)\\p{L}*)|no (?:le )?(?:hice caso|prest[ée] atenci[óo]n|me di cuenta|capt[ée])|lo (?:ignor[ée]|minimic[ée]|dej[ée] pasar)|me (?:insinu[óo]|confi[óo])',
      '(?:сказал|посоветовал|велел|ответил)[аи]? (?:ей|ему|им) (?:\\p{L}+ )?(?:забыть|забить|не обращать|успокоиться|потерпеть|что (?:он|она|это) (?:не|просто)|может)|(?:не|ничего не) (?:заметил|обратил|понял|отреагировал|придал)[аи]? ?(?:\\p{L}+ )?(?:намёк|намек|внимани|знач|сигнал)\\p{L}*|(?:проигнорировал|отмахнулся|отмахнулась|пропустил)[аи]?|намекал[аи]? мне|намекнул[аи]?',
      '(?:قلت ?(?:لها|له|لهم|لو)) (?:\\p{L}+ )?(?:تنسى|ينسى|انسي|يمكن|طنشي|تطنش|كبري|ما كان قصد\\p{L}*|اتركي|تترك|عادي)\\p{L}*(?: .+)?|(?:ما|لم) (?:انتبهت|[أا]نتبه|خدت|أخذت|فهمت) ?\\p{L}*|تجاهلت\\p{L}*|طنشت\\p{L}*|(?:لمحت|لمّحت)\\p{L}*',
    ),
    '(?:叫|让|讓|劝|勸)(?:她|他)(?:算了|忘|别|別|忍|冷静)|(?:跟|对|對)(?:她|他)说(?:算了|可能|也许|别)|(?:我)?(?:没|沒)(?:当回事|當回事|在意|听出来|反应过来|处理|理会)|(?:我)?(?:忽略|无视|忽[視视])了|暗示过|暗示過',
  ].join('|'),
  'iu',
);

/** Whether the words name those whom the writer leads, or that they lead. */
export const speaksAsManager = (words: string): boolean => leads.test(straight(words));

/** Whether somebody fears that they did wrong with what they were told: they did nothing to anybody, they listened (care.md CV-42). */
export const wasToldAndMissed = (words: string): boolean => missed.test(straight(words));
