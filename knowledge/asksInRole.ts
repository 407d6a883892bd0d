import { among, straight } from './wholeWord.js';

/** What people ask about who are not those to whom it was done: each is answered by what they are in it. */
const asked = {
  /** To send whoever did it away from an event. */
  throwsOut: among(
    [
      '(?:throw|kick|send|get|have|put|escort)(?:ing)? (?:him|her|them) (?:out|away|removed|off)|(?:take|remove|withdraw|revoke|cancel|take away|take back|get back) (?:his|her|their|the) (?:badge|pass|accreditation)|ask(?:ing)? (?:him|her|them) to (?:leave|go)|remove (?:him|her|them)|ban (?:him|her|them)',
      "(?<!me )(?:le |la |l')?(?:virer|expulser|exclure|mettre dehors|faire sortir)(?: [\\p{L}']+){0,3}|(?:lui |leur )?demander de (?:partir|sortir)|(?:le|la|les) faire partir|(?:retirer|enlever|annuler) (?:son|le|sa|l') ?(?:badge|accréditation)",
      '(?:echar|sacar|expulsar)l[oae]s?(?: \\p{L}+){0,3}|(?:quitar|retirar)(?:le)? (?:la|el|su) (?:credencial|acreditaci[óo]n|pase|gafete|badge)|l[oae]s? (?:puedo|podemos|pueden|debo) (?:echar|sacar|expulsar|correr|botar)|(?:correr|botar)l[oa]s?|pedirle que se (?:vaya|retire)|prohibirle la entrada',
      '(?:выгнать|вывести|удалить|выставить) (?:его|её|ее|их)(?: \\p{L}+){0,3}|(?:забрать|отобрать|аннулировать|лишить) (?:у него )?(?:бейдж|пропуск|аккредитаци)\\p{L}*|(?:выгнать|вывести|удалить|выставить) (?:с|из) \\p{L}+|(?:его|её|ее|их) (?:можно )?(?:выгнать|вывести|удалить|выставить)|попросить (?:его|её|ее) (?:уйти|выйти)|не пускать (?:его|её|ее)',
      '[نأا](?:طرد|طلع|خرج)(?:ه|ها|هم|و)|طرد(?:ه|ها|هم)|[إا]خراج(?:ه|ها|هم)|(?:نطلب|[أا]طلب) منه (?:أن )?(?:يغادر|يمشي|يطلع|يخرج|المغادرة|الخروج)|(?:نسحب|أسحب|اسحب|ناخد|نلغي) (?:بطاقته|بطاقتها|الباج|اعتماده|بادجه)',
    ],
    '(?:把|让|請|请)(?:他|她)(?:赶|趕|请|請|带|弄)?(?:出去|走|离开|離開)|(?:收|取消|没收)(?:回)?(?:他|她)?的?(?:证|證|胸牌|入场证)|赶(?:他|她)?(?:出去|走)|(?:把|让|請|请)(?:他|她)(?:离场|退场)|取消(?:他|她)的(?:入场|参会)资格',
  ),
  /** To speak with whoever may have complained of them. */
  talksToHer: among(
    [
      '(?:talk|speak|chat|meet|contact|call|reach out|explain (?:myself|it)|see)(?:ing)? (?:to |with )?(?:her|(?:the|my) (?:complainant|accuser|victim))',
      "la (?:contacter|voir|rencontrer|appeler)|(?:parler|discuter|m'expliquer) avec (?:elle|la plaignante)|aller la voir|m'expliquer",
      'habl(?:ar|o|e) (?:yo )?con (?:ella|la denunciante)|contactarla|llamarla|explicarle|explicarme',
      '(?:поговор|объясн|встрет|связ|позвон)\\p{L}* (?:\\p{L}+ ){0,2}(?:с ней|ей|с заявительницей)|(?:с ней|ей) (?:\\p{L}+ ){0,2}(?:поговор|объясн|встрет|связ|позвон)\\p{L}*',
      '[أا](?:حكي|تكلم|تحدث|تفاهم) (?:معها|معاها|وياها)|[أا](?:كلم|قابل|شرحل|فهم|تصل ب)ها|(?:[أاب]|ب[أا])(?:حكي|تكلم|تحدث) (?:معها|معاها|وياها|[إا]ليها)|[أاب](?:كلم|واجه|س[أا]ل)ها|(?:التحدث|الحديث|التواصل) (?:معها|[إا]ليها)',
    ],
    '(?:找|跟|和|与|同|向)她(?:先|直接|私下|单独|当面){0,2}(?:谈|聊|说|沟通|对质|讲|解释|澄清)|联系她|见她|问她',
  ),
  /** To speak with the person named, or to write to them. */
  talksToThem: among(
    [
      '(?:talk|speak|chat|confront|meet|warn|approach|contact|call|ask)(?:ing)? (?:to |with )?(?:him|them|(?:the|that) (?:other )?(?:person|guy|man|colleague|accused|deputy))|what (?:do|should|can|could) i (?:say|tell) (?:to )?(?:him|the accused|the (?:other )?(?:guy|man|one))',
      "(?:parler|discuter|voir|confronter|avertir|prévenir|contacter|rencontrer|convoquer) ?(?:à |avec )?(?:lui|l'accusé|l'intéressé|(?:la|cette) personne(?: mise en cause)?|(?:cet|le) (?:homme|type|collègue|adjoint))|(?:lui parler|le confronter|le prévenir|l'avertir|le convoquer|aller le voir|lui demander sa version)|(?:à )?(?:lui )?je (?:lui )?dis quoi(?: à (?:lui|l'accusé))?|(?:que|qu'est-ce que je) (?:lui )?di(?:re|s)(?: à (?:lui|l'accusé))",
      '(?:habl(?:ar|o|e)|platicar|conversar) (?:yo )?(?:primero |antes )?con (?:él|el(?=[^\\p{L}]*$| (?:primero|antes|directamente|hoy|ahora|mañana|a solas|acusado))|(?:la|esa) persona|ese (?:señor|hombre|colega))|(?:hablarle|avisarle)(?! (?:a|al) (?!ella|él))|confrontarl[oa]|encararl[oa]|enfrentarl[oa]|contactarl[oa]|advertirle|citarl[oa]|(?:le|lo) (?:confronto|enfrento|digo algo)|qu[ée] le (?:digo|puedo decir) a [ée]l|a [ée]l qu[ée] le digo|qu[ée] le digo al (?:acusado|denunciado)',
      '(?:поговор|переговор|обсуд|вызва|предупред|спрос)\\p{L}* (?:\\p{L}+ ){0,2}(?:с ним|его(?! \\p{L}+(?:ом|ем|ой|ие|ства|ами)(?!\\p{L}))|у него|с (?:этим|тем) \\p{L}+)|(?:с ним|его|с (?:этим|тем) \\p{L}+) (?:\\p{L}+ ){0,2}(?:поговор|переговор|обсуд|вызва|предупред|спрос)\\p{L}*|позвонить ему|(?:к нему )?подойти(?: к нему)|(?:ему|обвиняемому) (?:мне )?что (?:\\p{L}+ )?(?:говорить|сказать)|что (?:мне )?(?:ему|обвиняемому) (?:говорить|сказать)|что я ему скажу',
      '[أا](?:حكي|تكلم|تحدث|تفاهم) (?:معه|معو|معاه|وياه|مع (?:ه|الشخص|المتهم|الموظف))|[أا](?:واجه|كلم|سأل|قابل|نبه|حذر)(?:ه|و)|[أا]حكيله|(?:التحدث|الحديث|الكلام|التواصل) (?:معه|معاه|[إا]ليه)|[بن](?:حكي|تكلم) (?:معه|معاه|معو)|(?:ماذا|شو|ايش|إيش|وش) (?:أقول|اقول|بقول|احكي|أحكي) ?ل(?:ه|و|لمتهم)|[أاهب]?[أا]?قول(?:ه|له|لو) (?:[إا]يه|شو)|(?:شو|ايش|وش|ماذا) (?:[أاب]?[أا]?قول|[أا]حكي)(?:ه|له|لو)',
    ],
    '(?:找|跟|和|与|同|向|去找)(?:他|那个?人|那位|那个同事|对方|被投诉的人|当事人)(?:先|直接|私下|单独|当面|好好|再){0,2}(?:谈|聊|说|沟通|对质|讲|解释|核实|了解)|联系他|(?:问|警告|约谈|提醒)(?:一下)?(?:他|那个人|对方)|(?:我)?(?:该)?(?:跟|和|对)(?:他|对方|那个人|被举报的人)(?:该)?(?:怎么说|说什么|说啥)',
  ),
  /** To say sorry, or send a message. */
  apologizes: among(
    [
      "apolog\\p{L}*|say(?:ing)? (?:i(?:'m| am) )?sorry|(?:write|send|text|message|tell)(?:ing)? (?:her|him|them)(?: \\p{L}+){0,3}|(?:just )?(?:one|a) (?:short|quick|small|little|single|last|polite) (?:message|note|text|email)",
      "(?:m'|s')excus\\p{L}*|(?:présenter|faire) (?:mes|des) excuses|demander pardon|(?:lui|leur) (?:écrire|envoyer|dire)(?: [\\p{L}']+){0,3}|(?:juste )?un (?:petit|seul|court|dernier) (?:message|mot|mail|sms)",
      '(?:disculparme|disculparse|pedir(?:le|les)? (?:disculpas|perd[óo]n)|una disculpa|perd[óo]name)|(?:escribir|mandar|enviar|decir)(?:le|les)(?!(?: \\p{L}+){0,2} (?:al|a (?:mi|los|un|una|recursos|rrhh|oios|ossi|seguridad)))(?: \\p{L}+){0,3}|(?:solo|s[óo]lo|nom[áa]s) un (?:mensaje|correo)|un mensaje (?:corto|breve|amable)|mensajito',
      'извин(?:иться|яться|юсь|ения|ение|ений)|попросить прощени\\p{L}*|прощени\\p{L}*|(?:написать|отправить|послать|сказать) (?:ей|ему)(?: \\p{L}+){0,3}|(?:ей|ему) (?:написать|отправить|сказать)|(?:одно|короткое) сообщени\\p{L}*',
      '[أا]?عتذر\\p{L}*|(?:ال)?[إا]عتذار|[أا](?:بعت|رسل|كتب)\\p{L}*(?:ل(?:ها|ه|هم)| (?:رسال[ةه] )?(?:لها|له|لهم|[إا]ليها|[إا]ليه))|رسال[ةه] (?:قصير[ةه]|وحد[ةه]|واحد[ةه])|ابعت او لا',
    ],
    '道歉|赔不是|认错|(?:给|跟|向)(?:她|他)(?:发|写|说)|发(?:一)?(?:条|个)(?:消息|信息|短信)|说对不起|发(?:微信|邮件|短信)给(?:她|他)',
  ),
  /** To strike back: a lawsuit, a complaint of one's own. */
  strikesBack: among(
    [
      '(?:sue|report|file a complaint against) (?:her|him|them)(?: for (?:lying|slander|defamation))?|slander|defamation|get back at (?:her|him|them)',
      "diffamation|calomnie|(?:porter plainte|me retourner) contre (?:elle|lui)|l'attaquer|la dénoncer|le dénoncer",
      'denunciar(?:la|lo)|demand(?:ar(?:la|lo)|o)|calumnia|difamaci[óo]n|contradenuncia|(?:la|lo) (?:puedo |voy a )?(?:denunci|demand)(?:o|ar)|contrademand\\p{L}*|difam\\p{L}*|querella',
      'подать (?:на (?:неё|нее|него) )?(?:в суд|жалобу на (?:неё|нее|него))|клевет\\p{L}*|засудить|встречн\\p{L}+ жалоб\\p{L}*|встречн\\p{L}+ (?:иск|заявлени)\\p{L}*|подать на не[её]|отомстить',
      '(?:أ|ا)?(?:رفع|اشتكي|قاضي)\\p{L}* (?:عليها|عليه|قضية|دعوى)|[أا]قاضيها|تشهير',
    ],
    '告(?:她|他)|起诉|诽谤|反告|反诉',
  ),
  /** What follows for whoever lies about it. */
  isLie: among(
    [
      "(?:she|he|they|complainant|victim|reporter)(?:'?s| is|'?re| are)? (?:lying|lied|lies)|false(?:ly)? (?:accus|report|complain)\\p{L}*|made (?:it|this) up|(?:it|this)(?:'?s| is) (?:all )?a lie|(?:punish\\p{L}*|happens?) (?:\\p{L}+ ){0,3}(?:for |if )?(?:\\p{L}+ )?l(?:ying|ies?)",
      '(?:elle|il|plaignante|victime|collègue) (?:ment|a menti|a (?:tout )?inventé|invente)|c.est un mensonge|faussement|fausse (?:accusation|plainte)',
      '(?:ella|él)? ?(?:miente|mintió|se lo inventa|inventa)|denuncia falsa|acusaci[óo]n falsa|minti[óo]|mentir|mentiros[oa]|mintiendo|es mentira|se lo invent[óo]|denuncias falsas',
      '(?:(?<!по)вр[её]т|соврал\\p{L}*|лж[её]т|солгал\\p{L}*|за ложь|ложн\\p{L}+|оговор\\p{L}*|выдумал\\p{L}*)',
      '(?:ال)?ك(?:ا[ذد]ب|[ذد]اب)[ةه]?|(?:ال)?ك[ذد]ب|(?:عم )?[بت]?[تي]ك[ذد]ب(?:و|ون)?|[بت]?تتبلى|[إا]فترت|تفتري|(?:ال)?[إا]فتراء|بلاغ كاذب',
    ],
    '诬告|诬陷|撒谎|说谎|造谣|编的|假举报|冤枉我|污蔑|胡说',
  ),
  /** To be ill, ashamed or worn out with it, or to have a family that lives on them. */
  isDistressed: among(
    [
      "(?:and |but |ok(?:ay)? |so )*what about me(?: i'?m| i am| i feel)?|i (?:feel|'?m|am) (?:so |really |very |just |also )*(?:sick|awful|terrible|ashamed|embarrassed|exhausted|shaking|overwhelmed|devastated|broken|a mess)|i (?:can'?t|cannot) (?:sleep|eat|stop (?:crying|thinking about it))|(?:makes|made) me (?:feel )?sick|my (?:wife|husband|family|parents|partner|kids|children) (?:do(?:es)? ?n[o']?t|do(?:es)? not) know|(?:a )?(?:family|kids|children) to feed",
      "(?:et )?moi (?:dans tout ça|alors)|j(?:e |')(?:suis|me sens|ai) (?:vraiment |très |trop |tellement |complètement )*(?:mal(?! compris)|honte|épuisée?|anéantie?|dévastée?|débordée?|malade|à bout)|(?:ça|cela|ca) me (?:rend malade|bouffe|ronge)|je (?:n')?(?:dors|mange) plus|(?:ma femme|mon mari|ma famille|mes (?:parents|enfants)) (?:ne )?(?:le )?(?:sait|savent) (?:pas|rien)|(?:une )?famille à nourrir",
      '(?:y )?yo (?:qu[ée]|c[óo]mo (?:quedo|estoy))|(?:estoy|me siento|me tiene) (?:muy |tan |fatal|re)? ?(?:mal|fatal|avergonzad[oa]|agotad[oa]|destrozad[oa]|enferm[oa]|hecho polvo|hecha polvo)|(?:me da|tengo) (?:mucha )?verg[üu]enza|no (?:puedo|logro) dormir|no duermo|mi (?:esposa|esposo|mujer|marido|familia) no (?:lo )?sabe(?: nada)?|(?:una )?familia (?:que mantener|que alimentar)',
      '(?:а )?(?:сам|сама|мне) (?:\\p{L}+ )?(?:я )?как(?:,? меня тряс[её]т)?|мне (?:очень |так |самой |самому )*(?:плохо|стыдно|паршиво|хреново|тошно)|меня (?:вс[её] |всю |всего )?тряс[её]т|(?:не могу|не получается) (?:спать|есть|уснуть)|(?:жена|муж|семья|родители) (?:ничего )?не зна(?:ет|ют)|семью кормить|(?:у меня )?семья на мне',
      '(?:طيب |و)?(?:[أا]نا )?شو عني|(?:حاسس|حاسة|[أا]شعر|بحس) (?:بالعار|بالخجل|بالتعب|بالمرض|ب[إا]رهاق)|نفسيتي (?:تعبانة|زفت)|[أا]?نا تعبان(?:ة)? (?:من|نفسيا)\\p{L}*|(?:ما|مش|مو) (?:عم )?(?:بقدر|قادر|قادرة|[أا]قدر) (?:[أا]نام|نام|[آا]كل)|(?:مرتي|زوجتي|زوجي|[أا]هلي|عيلتي) (?:ما|مش|مو) (?:بيعرفوا|بيعرف|بتعرف|تعرف|يعرف|يعرفون|عارفين|عارفة)|(?:عندي|عندى) (?:عيال|أولاد|اولاد|عيلة|أسرة) (?:[أا]صرف|[أا]عيل|بصرف)\\p{L}*',
    ],
    '我自己(?:也|都)?(?:快)?(?:撑不住|受不了|很难受|难受|睡不着|崩溃)|(?:那)?我(?:自己)?(?:呢|怎么办呢)$|我(?:很|好|太|真的|也)?(?:羞愧|丢脸|难受|睡不着|吃不下)|(?:老婆|妻子|老公|丈夫|家里人|家人)(?:还|都|也)?不知道|(?:要|得)养(?:家|孩子)|一家(?:人)?(?:要|靠)我',
  ),
  /** To be made to pay for it: punished, dismissed. */
  isPunished: among(
    [
      "(?:be |get |getting |been )?(?:fired|sacked|dismissed|punished|sanctioned)|(?:fire|sack|dismiss|punish) me|los(?:e|ing) (?:my|the) job|what(?:'?s| is| can| will|s)? (?:going to |gonna )?happens? to me|get in(?:to)? trouble|kicked out",
      "(?:vir|renvoy|licenci|sanctionn|puni)\\p{L}*|perdre mon (?:boulot|poste|travail|emploi|job)|qu'est-ce que je risque|je risque quoi|risque-je|je risque mon (?:poste|boulot|emploi|travail|job)|quelles? sanctions?",
      '(?<!(?:la|una|de|fiesta|lo|la|los|las) )(?:despid|despedi(?!da)|ech(?:ar(?!l)|an|en)|sancion|castig)\\p{L}*|me (?:corren|van a correr|botan|van a botar|van a echar|echan|despiden)|correrme|botarme|perder (?:mi|el) (?:trabajo|puesto|empleo)|qu[ée] me (?:puede pasar|va a pasar|pueden hacer|espera|pasar[áa])|a qu[ée] me arriesgo|quedar(?:me|é) sin trabajo',
      '(?<!(?:его|её|ее|их) (?:\\p{L}+ ){0,2})(?:увол|наказ|накаж|выгон|выгна)\\p{L}*|что мне светит|чем мне (?:это )?грозит|лишусь работы|останусь без работы|потеря\\p{L}* работу|что мне (?:за это )?(?:будет|грозит)',
      '(?:رح |راح |ح|ه|س)?[يت]?(?:فصل|طرد|عاقب|رفد)(?:و|ون)?ني|(?:رح |راح |ح|ه|س)?[أا](?:فصل|طرد|عاقب|نطرد|نفصل|ترفد|تفصل|تعاقب)|(?:هت|حت)(?:فصل|رفد|طرد|عاقب)|يفصلوني|يطردوني|فصلي|طردي|معاقبتي|رفدي|(?:س|ه|ح)?[أا](?:خسر|فقد) (?:وظيفتي|شغلي|عملي)|(?:ماذا|شو|[إا]يه|وش|[إا]يش) (?:اللي )?(?:رح |راح |ه|ح|س)?ب?ي(?:حدث|صير|حصل)(?:ل?ي| (?:لي|في|فيي|علي|معي))',
    ],
    '(?<!(?:他|她|对方|那人|那个人)[^，。,]{0,4})(?:开除|处分|惩罚|炒鱿鱼|坐牢|受罚)(?!他|她|对方)|丢(?:工作|饭碗)|我会怎么?样|(?:会|要)怎么处理我|(?:开除|处分|处罚|惩罚)我',
  ),
  /** Who accused them, or what is said against them. */
  whoSaidIt: among(
    [
      "who (?:said|complained|reported|accused|is it|it was|told)(?: \\p{L}+){0,2}|who(?:'?s| is)? accus(?:ing|es)|what (?:exactly )?am i accused of|(?:know|see|get|read) (?:who|the (?:complaint|evidence|accusation|charges?)|what (?:she|he|they) (?:said|wrote))",
      "qui (?:m'accuse|a porté plainte|a signalé|m'a (?:accusé|dénoncé)e?|s'est plainte?|a (?:parlé|dit ça))|(?:voir|lire|savoir|accès à) (?:la plainte|le dossier|mon dossier|les preuves|ce qu'(?:elle|il|on) a (?:dit|écrit)|qui)",
      'qui[ée]n (?:me (?:acus|denunci)\\p{L}*|lo dijo|se quej\\p{L}*)|(?:ver|leer|saber) (?:la (?:denuncia|queja)|las pruebas|lo que (?:dijo|escribi[óo])|qui[ée]n)|qui[ée]n fue(?=[^\\p{L}]*$)|de qu[ée] (?:se me|me) acus\\p{L}*|(?:copia de|acceso a)l? (?:mi |el |la )?(?:expediente|denuncia|queja)',
      'кто (?:пожаловал\\p{L}*|обвин\\p{L}*|это сказал\\p{L}*|донёс|донес|настучал)|(?:увидеть|прочитать|узнать|покажут) (?:\\p{L}+ )?(?:жалобу|доказательства|кто|что (?:она|он) (?:написал|сказал)\\p{L}*)|кто (?:на )?(?:меня )?(?:пожаловал|обвин|оговорил|сдал|заявил)\\p{L}*|в ч[её]м меня обвиня\\p{L}*|какие (?:есть )?доказательства|копи\\p{L}+ жалобы|материалы дела',
      'مين (?:اشتكى|بلغ|حكى|قال)\\p{L}*|(?:أشوف|اشوف|أعرف|اعرف|أقرأ|اقرأ) (?:الشكوى|البلاغ|الأدلة|مين|شو (?:قالت|كتبت))|(?:من|مين|منو)(?: اللي| الذي)? (?:[إا]شتكى|بلغ|قدم (?:ال)?(?:شكوى|بلاغ))\\p{L}*|(?:رؤية|الاطلاع على|قراءة) (?:الشكوى|البلاغ|الأدلة)',
    ],
    '谁(?:告|举报|投诉|说)的?我?|(?:看|知道)(?:到)?(?:举报|投诉|证据|她说了什么|是谁)',
  ),
  /** A lawyer, or somebody who comes along. */
  bringsSomebody: among(
    [
      '(?:bring|take|have) (?:\\p{L}+ )?(?:lawyer|attorney|observer|representative|union rep|somebody|someone|a colleague|a friend)(?: with me| along)?|with a lawyer|(?:somebody|someone) (?:come )?with me',
      "(?:venir|amener|prendre|droit à) (?:\\p{L}+ )?(?:d'un |un |une |quelqu'un )?(?:avocate?|observateur|représentante?|quelqu'un)|accompagnée?",
      '(?:llevar|traer|ir con) (?:a )?(?:un[oa]? )?(?:abogad[oa]|observadora?|representante|alguien)|acompañad[oa]|con (?:mi |un )?abogad[oa]|que me acompañe|llevar (?:a )?mi abogad[oa]',
      '(?:с |взять |привести |позвать )(?:\\p{L}+ )?(?:адвокат|юрист|наблюдател|представител)\\p{L}*|адвокат можно|прийти с (?:кем-то|коллегой|другом|адвокатом)|кто-то со мной',
      '(?:[أا]?جيب|مع) (?:ال)?محامي\\p{L}*|مراقب معي|حدا (?:معي|يجي معي)|[أا]?جيب حدا|(?:[إا]حضار|[أا]حضر|[أا]وكل|توكيل|يحق لي) محام\\p{L}*|مرافق',
    ],
    '(?:带|帶)(?:个)?(?:律师|律師|人)|(?:找)(?:个)?人(?:一起|陪)|陪同|观察员|请律师|有律师|带(?:同事|朋友|代表|家人)',
  ),
  /** To be kept from work meanwhile. */
  isSuspended: among(
    [
      'suspen\\p{L}*|administrative leave|(?:put|placed|sent|send) (?:me |him |her )?on (?:administrative |special )?leave|sent home',
      'suspen\\p{L}*|mise? à pied|congé administratif',
      'suspen\\p{L}*|licencia administrativa|me mandan a casa|mandar(?:me)? a casa|sin sueldo',
      'отстран\\p{L}*|административн\\p{L}+ отпуск\\p{L}*|отправ\\p{L}+ домой|без сохранения|не допускают',
      '(?:[يأانت]?وقف|[إا]يقاف)\\p{L}* عن (?:ال)?(?:عمل|شغل)|يوقفوني|[إا]يقافي|توقيفي|[إا]جاز[ةه] [إا]داري[ةه]',
    ],
    '停职|停職|行政假|停薪|停工|强制休假',
  ),
  /** Whether there is pay meanwhile. */
  isPaid: among(
    [
      '(?:get|be|am i|still|being) (?:still )?paid|(?:my )?(?:salary|pay(?:check|cheque)?|wages)',
      '(?:être|serai|suis) (?:encore )?payée?|(?:mon )?(?:salaire|paie|traitement)',
      '(?:mi )?(?:sueldo|salario|paga)|(?:me )?(?:pagan|pagar[áa]n|van a pagar)|cobr(?:o|ar|ar[ée])',
      'зарплат\\p{L}*|платить|платят|оклад\\p{L}*',
      '(?:ال)?(?:راتب|رواتب|معاش)\\p{L}*|[يت]دفعو\\p{L}*',
    ],
    '工资|薪水|发钱|照发|带薪',
  ),
  /** Not to answer, not to go, not to say anything. */
  refuses: among(
    [
      "(?:do|must|should) i (?:have|need)?(?: to)? ?(?:go|testify|answer|say (?:something|anything)|give (?:a )?(?:statement|evidence)|appear|show up|cooperate)(?! to)|have to (?:go|testify|answer)|(?:can|may|could) i (?:say no|refuse|decline|stay silent|not (?:go|answer|say))|refuse (?:to (?:answer|go|testify|talk)|the interview)|mandatory to testify|if i say nothing|(?:if|what if) i (?:don'?t|do not|refuse|won'?t) ?(?:go|testify|answer|want to|say|cooperate)?",
      "(?:je suis |suis-je )?(?:obligée?|forcée?) (?:d'y aller|d'aller|de (?:répondre|témoigner|parler|venir))|je dois (?:y aller|répondre|témoigner|parler)|(?:je peux|puis-je) (?:refuser|dire non|me taire|ne pas (?:y aller|répondre|témoigner))|je peux ne rien dire|si (?:je |j')(?:ne )?(?:dis rien|y vais pas)|si je (?:refuse|n'y vais pas|ne (?:réponds|témoigne|viens) pas|réponds pas|témoigne pas)",
      '(?:tengo|debo|hay) (?:que |de )?(?:ir(?! al? (?:m[ée]dico|polic[íi]a|casa))|declarar|responder|contestar|hablar(?! con)|testificar|decir (?:algo|nada))|(?:puedo|se puede) (?:negarme|rehusar|decir que no|no (?:ir|contestar|declarar))|si (?:no (?:voy|declaro|contesto|quiero|hablo|respondo|digo nada|coopero)|me niego)|estoy obligad[oa]|me (?:pueden obligar|obligan|puedo negar)|guardar silencio|quedarme callad[oa]',
      '(?:обязан\\p{L}*|должен|должна|надо|нужно) (?:ли )?(?:я )?(?:идти|отвечать|давать показания|говорить(?! (?:с|со|об?) )|приходить|являться)|(?:можно|могу|могу ли я) (?:отказаться|не (?:идти|отвечать|говорить|ходить)|молчать)|если я (?:не (?:пойду|приду|отвечу|буду)|откажусь)|(?:надо|нужно) ли (?:мне )?(?:идти|отвечать|приходить)|(?:мне )?обязательно (?:ли )?(?:мне )?(?:идти|отвечать|приходить|давать показания)|(?:можно|могу) (?:я )?не (?:пойду|пойти|приходить)|отказаться (?:от \\p{L}+ )?можно|меня (?:могут )?заставят?ь?',
      '(?:لازم|مجبور|مجبورة|مضطر|مضطرة) (?:أ|ا)?(?:روح|شهد|جاوب|حكي|رد)|(?:فيي|فيني|اقدر|أقدر|ممكن|بقدر) (?:ما )?(?:[أا]رفض|[أا]سكت|ما (?:[أا]روح|[أا]شهد|[أا]جاوب))|(?:إذا|اذا|لو) (?:ما (?:رحت|شهدت|جاوبت)|رفضت)|(?:هل )?يجب (?:علي )?[أا]ن (?:[أا]شهد|[أا]ذهب|[أا]جيب|[أا]حضر)|مضطر[ةه]? (?:للشهادة|للحضور|[أا]شهد)|يمكنني (?:ال)?رفض|(?:عدم|رفض) (?:الشهادة|الحضور)',
    ],
    '(?:必须|一定要|非得|要不要|(?<![觉记懂显值免舍晓])得)(?:去(?![看找报警医])|作证|回答|说(?!是谁)|配合)|(?:可以|能)(?:不(?:去|说(?!是谁|名字)|答|作证|配合|参加|出面)|拒绝)|不(?:去|作证|说|配合|回答|出面)(?:会怎|会不会|行吗|可以吗|呢)|(?:如果|要是)我?(?:不(?:去|说|作证|配合|回答)|拒绝)',
  ),
  /** Whether the other one, or anybody, learns what they say or who they are. */
  isHeardOf: among(
    [
      '(?:will|does|can|would|do) (?:he|she|they|the (?:accused|boss|other person|deputy)|my boss) (?:be told|know|learn|find out|see|read|hear|get)(?: \\p{L}+){0,4}|(?:will|does|do) (?:people|anyone|anybody|everyone|my (?:team|wife|husband|colleagues|family)) (?:know|find out|hear)(?: \\p{L}+){0,3}|who will know|(?:tell|give|show) (?:him|her|them|the (?:accused|deputy|other)) (?:\\p{L}+ )?(?:name|it was|what i)(?: \\p{L}+){0,3}',
      "(?:il|elle|on|qui|ma femme|mon mari|(?:mes|les) collègues) (?:va|vont) (?:le )?(?:savoir|apprendre|lire)(?: (?:que c'est moi|mon (?:nom|témoignage)|ce que \\p{L}+ \\p{L}+))?|(?:il|elle|on|mon chef) (?:va|vont|peut|pourra|saura) ?(?:le |l')?(?:lire|savoir|voir|apprendre|connaître|lui dire|dire)?(?: [\\p{L}']+){0,5}(?:ce que je dis|que c'est moi|mon nom|son nom|mon témoignage|le savoir)|(?:lire|voir|savoir) ce que je (?:dis|dirai)",
      '(?<!(?:me|nos|se) )(?:[ée]l|ella)? ?(?<!(?:me|nos|se) )(?:va a|van a|puede|podr[áa]) (?:leer|saber|ver|enterarse|conocer|decirle)(?: \\p{L}+){0,5}|se (?:vaya? a |van a |va a )?enter(?:a|an|ar|ar[áa]n?|en?)(?: de| que)?(?: \\p{L}+){0,3}|(?:sabr[áa]n?|dir[áa]n?) (?:que fui yo|mi nombre)|le (?:dicen|dir[áa]n|van a decir)(?: \\p{L}+){0,3}|dan mi nombre|sale mi nombre',
      '(?:он|она|они|начальник|шеф) (?:\\p{L}+ )?(?:узна|прочита|увид|услыш|поймёт|поймет)\\p{L}*(?: \\p{L}+){0,4}|(?:ему|ей) (?:скаж|покаж|сообщ|назов)\\p{L}*(?: \\p{L}+){0,4}',
      '(?:هو |هي |مديري )?(?:هل (?:هو |هي |مديري |المدير |المتهم )?|رح |راح )[يت](?:عرف|قر[أا]|شوف|سمع|دري|علم)(?:و|ون)?(?: \\p{L}+){0,4}|(?:ه|ح|س)[يت](?:عرف|قر[أا]|شوف|سمع|دري|علم)(?:و|وا|ون)?(?: \\p{L}+){0,4}|(?:رح |راح |ه|س)?ي(?:قولوله|قولوا له|خبروه|خبرونه|بلغونه|بلغوه)(?: \\p{L}+){0,3}',
    ],
    '(?:他|她|对方|领导|上司|老板|别人|大家|同事|被举报的人)(?:们)?(?:会不会|会|能不能|能|可能)(?:不会)?(?:知道|看到|读到|听到|发现|猜到|查到)|(?:会不会|会|要不要)(?:告诉|通知)(?:他|她|对方|领导)',
  ),
  /** To wait before anything is done. */
  waits: among(
    [
      '(?:if|can|could|should) i (?:just )?(?:wait|do nothing|sit on it|leave it|ignore it)(?: \\p{L}+){0,4}|wait (?:a|until|till|for)(?: \\p{L}+){0,3}',
      "(?:si |je peux |puis-je )?(?:j'attends(?! (?:une?|mon|ma|la réponse|des nouvelles))|attendre|ne rien faire|laisser passer|je laisse)(?: [\\p{L}']+){0,4}",
      '(?:si |puedo )?(?:espero(?! que| su| no| respuesta)|(?<!qu[ée] (?:puedo|debo) )esperar|no hago nada|lo dejo|lo ignoro|no me meto)(?: \\p{L}+){0,4}',
      '(?:если |можно |могу )?(?:я )?(?:подожду(?! ответа)|подождём|подождать|не вмешиваться|закрыть глаза|выждать|ничего не (?:делать|сделаю)|не трогать)(?: \\p{L}+){0,4}',
      '(?:إذا|اذا|لو|ممكن|هل) (?:استنيت|أستنى|استنى|أنتظر|انتظر|ما اعمل شي|ما أعمل شي|[أا]تجاهل)(?: \\p{L}+){0,4}|[أا]عمل نفسي',
    ],
    '(?:先)?(?:等|拖|放)(?:一|几|两|幾|兩)?(?:个|個)?(?:月|周|天|等|阵子)|先不(?:管|处理)|什么都不做|(?:可以|能|能不能)不(?:管|理|处理|上报)|(?:当(?:作|做)?|装作?)(?:不知道|没看见|没听见)|再等等|等一段时间',
  ),
  /** To move, send away, not renew or tell the person named, as somebody who leads them may think of it. */
  movesThem: among(
    [
      '(?:move|transfer|relocate|suspend|separate|dismiss|fire|reassign)(?:ing)? (?:him|her|them|the (?:accused|guy|man|other one|perpetrator))(?: \\p{L}+){0,4}|send(?:ing)? (?:him|her|them) (?:home|away|on (?:leave|mission)|to another|elsewhere)(?: \\p{L}+){0,3}|put(?:ting)? (?:him|her|them) (?:on|in another|elsewhere)(?: \\p{L}+){0,3}|not renew(?: \\p{L}+){0,3}|take (?:him|her|them) off(?: \\p{L}+){0,3}|let (?:him|her) go|change (?:his|her|their) (?:team|desk|shifts?|supervisor|reporting line)|keep them apart|(?:have|let) (?:him|her) work from home|(?:tell|inform|notify) (?:him|the (?:accused|other person|man|guy))(?: \\p{L}+){0,5}',
      "(?:le|la|les|l') ?(?:d[ée]placer|muter|transf[ée]rer|suspendre|changer d(?:e |')|mettre (?:en (?:congé|télétravail|retrait)|à (?:pied|l'écart|distance))|envoyer (?:ailleurs|chez (?:lui|elle)|en (?:télétravail|congé|mission))|s[ée]parer|[ée]carter|[ée]loigner|virer|licencier)(?: ?[\\p{L}']+){0,4}|(?:je|on) (?:le|la|les) (?:mute|déplace|suspends?|change|sépare|écarte|éloigne)|ne pas (?:le |la )?renouveler(?: [\\p{L}']+){0,3}|mettre fin à son contrat|(?:dire|annoncer|apprendre|informer)(?: à)? (?:la personne|l'accusée?|l'intéressé|cet homme)(?: [\\p{L}']+){0,3}|le lui dire|l'informer",
      '(?:mover|trasladar|suspender|apartar|separar|despedir|reubicar)l[oae]s?(?: \\p{L}+){0,4}|(?:cambiar|mandar)l[oa]s? (?:de \\p{L}+|a (?:su )?casa|a otr\\p{L}+)|l[oae]s? (?:puedo|podemos|debo) (?:mover|trasladar|suspender|apartar|separar|despedir|cambiar de|mandar a)(?: \\p{L}+){0,4}|(?:mover|cambiar|trasladar|suspender|apartar|separar|despedir|reubicar|informar|avisar|decirle) (?:al? (?:acusado|denunciado|funcionario|empleado|señor|(?:esa|la) persona))|no renovarl[oae]s?|darle (?:vacaciones|licencia|permiso)|dec[íi]rsel[oa] (?:a [ée]l|al acusado)(?: \\p{L}+){0,3}',
      '(?:перевести|переместить|пересадить|отстранить|уволить|развести|рассадить) (?:его|её|ее|их)(?! на (?:англ|франц|рус|араб|испан|китай)\\p{L}*)(?: \\p{L}+){0,4}|(?:его|её|ее|их) (?:\\p{L}+ )?(?:перевести|пересадить|отстранить|уволить)(?! на (?:англ|франц|рус|араб|испан|китай)\\p{L}*)(?: \\p{L}+){0,4}|(?:отправить|отправлю|убрать|уберу) (?:его|её|ее|их) (?:в|из|с|от|домой|на)(?: \\p{L}+){0,3}|(?:переведу|отстраню|уволю|пересажу|отстраним|уволим|перевед[её]м) (?:его|её|ее|их)|не продл(?:евать|ить)(?: \\p{L}+){0,3}|сказать (?:ему|обвиняемому)(?: \\p{L}+){0,4}',
      '[نأا]?(?:نقل|وقف|فصل)(?:ه|ها|هم|و)(?: \\p{L}+){0,4}|[نأا](?:بعد|عطي|حول|رحل|خبر|بلغ|علم)(?:ه|ها|هم|و)(?: \\p{L}+){0,4}|[نأا]?(?:نقل|وقف|فصل|بلاغ|خبر|بلغ) ال(?:متهم|موظف|مشكو منه)|(?:ما|لا|عدم) (?:[نأا]?جدد|تجديد)(?: ?ل(?:ه|ها)| عقد(?:ه|ها))',
    ],
    '(?:把|让|给)(?:他|她|对方|他们|两个?人|双方)(?:先|暂时|马上|直接|临时|也|们){0,2}(?:调|换|停职|放假|休假|走|开除|辞退|解雇|分开|隔离|在家办公)|调(?:走|开|离)(?:他|她)|不(?:给|跟)?(?:他|她)?续(?:签|约)|停(?:他|她)的?职|(?:开除|辞退|解雇|解聘|停职|炒掉?)(?:他|她)|(?:要不要|能不能|可不可以|可以|能|该|应该|需要|必须|先)[^，。]{0,4}告诉(?:他|对方|被投诉的人|被举报的人)',
  ),
  /** That whoever did it goes on with it meanwhile. */
  goesOn: among(
    [
      "(?:he|she|they)(?:'s| is|'re| are)? (?:still |just )?(?:keeps?|continues?|goes on|do(?:es)? it again|did it again|doing it again|still doing it|has ?n[o']t stopped)(?: (?:doing|with|to|on))?(?: \\p{L}+){0,3}",
      "(?:s'il|s'ils|si elle|il|elle) (?:continue(?:nt)?|recommence(?:nt)?|n'arrête(?:nt)? pas|le refait|remet ça)",
      '(?:si )?(?:[ée]l |ella )?(?:sigue|contin[úu]a|siga|vuelve a hacerlo|lo vuelve a hacer|no para)(?: \\p{L}+){0,3}',
      '(?:если )?(?:он|она) (?:вс[её] )?(?:\\p{L}+ )?(?:продолжа|продолжи|повтор|снова (?:начн|дела)|опять (?:начн|дела)|не прекра|не останов)\\p{L}*',
      '(?:لو|[إا]ذا)? ?(?:هو |هي )?(?:استمر|يستمر|ظل|ضل|رجع|كرر|يكرر)\\p{L}* (?:يعمل|يسوي|يتحرش|يضايق|بنفس|عملها|فيها|ذلك|هيك)\\p{L}*',
    ],
    '(?:他|她|那个?人)(?:要是|如果|还|还是|又|继续|接着)(?:继续|接着|还|又)?(?:这样|骚扰|干|做|犯|不停|不改)',
  ),
  /** To look into it oneself. */
  investigates: among(
    [
      "(?:open|start|launch|run|do|carry out|conduct) (?:an?|the|my own) (?:\\p{L}+ )?(?:investigation|inquiry|enquiry)(?: (?:myself|on my own))?|investigate (?:it |this )?(?:myself|first|on my own)|(?:question|interview) (?:the )?(?:witnesses|team|colleagues|staff)|find out (?:myself )?(?:if it'?s|whether it is|what) (?:true|really happened)",
      "(?:ouvrir|mener|lancer|faire) (?:une |l'|ma (?:propre )?)(?:\\p{L}+ )?enqu[êe]te(?: (?:moi[- ]m[êe]me|interne))?|enqu[êe]ter (?:moi[- ]m[êe]me|d'abord)|interroger (?:les |des )?(?:témoins|collègues|l'équipe)|vérifier (?:moi[- ]même )?si c'est vrai",
      '(?:abrir|hacer|iniciar|llevar|abro|hago|inicio) (?:yo )?(?:una |la |mi propia )(?:\\p{L}+ )?investigaci[óo]n(?: (?:yo mism[oa]|por mi cuenta))?|investigar (?:yo|por mi cuenta|primero)|(?:interrogar|preguntar) a (?:los )?(?:testigos|colegas|compañeros|el equipo)|averiguar (?:yo )?si es (?:verdad|cierto)',
      '(?:начать|провести|открыть|устроить) (?:сво[её] |сам[аи]? |само(?:му|й) )?(?:\\p{L}+ )?расследовани\\p{L}*|(?:само(?:му|й)|сам[аи]?) (?:вс[её] )?(?:расследовать|разобраться|выяснить)|опросить (?:свидетел|коллег|сотрудник|команд)\\p{L}*|проверить,? правда ли',
      '(?:[أا]فتح|[أا]عمل|[أا]جري|[أا]بد[أا]|[أا]سوي) تحقيق\\p{L}*|[أا]حقق (?:بنفسي|[أا]نا|[أا]ول)|[أا]س[أا]ل (?:ال)?(?:شهود|زملاء|فريق)|[أا]ت[أا]كد (?:بنفسي )?(?:[إا]ذا|[إا]نه|من صح)\\p{L}*',
    ],
    '(?:自己|先|我来|我先)(?:去)?(?:调查|查一查|查清楚|核实)|(?:问|找)(?:一下)?(?:证人|其他同事|团队的人)(?:了解|核实|问|谈)',
  ),
} as const;

export type AskedInRole = keyof typeof asked;
const kinds = Object.entries(asked) as [AskedInRole, RegExp][];

/** What a message asks that is answered by what its writer is in it; empty where it asks none of it. */
export function asksInRole(words: string): AskedInRole[] {
  const said = straight(words);
  return kinds.filter(([, pattern]) => pattern.test(said)).map(([kind]) => kind);
}
