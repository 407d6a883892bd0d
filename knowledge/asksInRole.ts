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
      '(?:talk|speak|chat|confront|meet|warn|approach|contact|call|ask)(?:ing)? (?:to |with )?(?:him|them|(?:the|that) (?:other )?(?:person|guy|man|colleague|accused|deputy))|what (?:do|should|can|could) i (?:say|tell) (?:to )?(?:him|the accused|the (?:other )?(?:guy|man|one))|hav(?:e|ing) a (?:quiet |little )?word with (?:him|them|the accused)|let (?:him|the accused) know|how (?:do|should|can) i tell him',
      "(?:parler|discuter|voir|confronter|avertir|prévenir|contacter|rencontrer|convoquer) ?(?:à |avec )?(?:lui|l'accusé|l'intéressé|(?:la|cette) personne(?: mise en cause)?|(?:cet|le) (?:homme|type|collègue|adjoint))|(?:lui parler|le confronter|le prévenir|l'avertir|le convoquer|aller le voir|lui demander sa version)|(?:à )?(?:lui )?je (?:lui )?dis quoi(?: à (?:lui|l'accusé))?|(?:que|qu'est-ce que je) (?:lui )?di(?:re|s)(?: à (?:lui|l'accusé))|(?:que|quoi|comment) lui (?:dire|annoncer)(?! (?:à elle|pour la))|qu'est-ce que je lui dis|lui en parler",
      '(?:habl(?:ar|o|e)|platicar|conversar) (?:yo )?(?:primero |antes )?con (?:él|el(?=[^\\p{L}]*$| (?:primero|antes|directamente|hoy|ahora|mañana|a solas|acusado))|(?:la|esa) persona|ese (?:señor|hombre|colega))|(?:hablarle|avisarle)(?! (?:a|al) (?!ella|él))|confrontarl[oa]|encararl[oa]|enfrentarl[oa]|contactarl[oa]|advertirle|citarl[oa]|(?:le|lo) (?:confronto|enfrento|digo algo)|qu[ée] le (?:digo|puedo decir) a [ée]l|a [ée]l qu[ée] le digo|qu[ée] le digo al (?:acusado|denunciado)|qu[ée] (?:debo|puedo|tengo que) decirle(?: al (?:acusado|denunciado)| a [ée]l)?(?=[^\\p{L}]*$)',
      '(?:поговор|переговор|обсуд|вызва|предупред|спрос)\\p{L}* (?:\\p{L}+ ){0,2}(?:с ним|его(?! \\p{L}+(?:ом|ем|ой|ие|ства|ами)(?!\\p{L}))|у него|с (?:этим|тем) \\p{L}+)|(?:с ним|его|с (?:этим|тем) \\p{L}+) (?:\\p{L}+ ){0,2}(?:поговор|переговор|обсуд|вызва|предупред|спрос)\\p{L}*|позвонить ему|(?:к нему )?подойти(?: к нему)|(?:ему|обвиняемому) (?:мне )?что (?:\\p{L}+ )?(?:говорить|сказать)|(?:что|как) (?:мне |я могу )?(?:ему |обвиняемому )?(?:об этом )?(?:говорить|сказать)(?<=(?:ему|обвиняемому) (?:об этом )?\\p{L}+)|(?:что|как) (?:мне )?(?:говорить|сказать) (?:ему|обвиняемому)|с ним (?:мне |можно |стоит )*(?:говорить|разговаривать)|поставить его в известность|что я ему скажу',
      '[أا](?:حكي|تكلم|تحدث|تفاهم) (?:معه|معو|معاه|وياه|مع (?:ه|الشخص|المتهم|الموظف))|[أا](?:واجه|كلم|سأل|قابل|نبه|حذر)(?:ه|و)|[أا]حكيله|(?:التحدث|الحديث|الكلام|التواصل) (?:معه|معاه|[إا]ليه)|[بن](?:حكي|تكلم) (?:معه|معاه|معو)|(?:ماذا|شو|ايش|إيش|وش) (?:أقول|اقول|بقول|احكي|أحكي) ?ل(?:ه|و|لمتهم)|[أاهب]?[أا]?قول(?:ه|له|لو) (?:[إا]يه|شو)|(?:شو|ايش|وش|ماذا) (?:[أاب]?[أا]?قول|[أا]حكي)(?:ه|له|لو)|(?:ماذا|كيف) [أا]خبره|(?:شو|ايش|وش|ماذا|كيف) (?:لازم |علي [أا]ن )?(?:[أا]قول|قول) ?ل(?:ه|و|لمتهم)(?!\\p{L})',
    ],
    '(?:找|跟|和|与|同|向|去找)(?:他|那个?人|那位|那个同事|对方|被投诉的人|当事人)(?:先|直接|私下|单独|当面|好好|再){0,2}(?:谈|聊|说|沟通|对质|讲|解释|核实|了解)|联系他(?!们)|(?:(?<![顾学疑访])问|警告|约谈|提醒)(?:一下)?(?:他(?!们)|那个人|对方)|(?:我)?(?:该|怎么)?(?:跟|和|对)(?:他(?!们)|对方|那个人|被(?:举报|投诉)的人)(?:应该|该|要)?(?:怎么(?:说|讲|开口)|(?:说|讲)些?什么|说啥)|怎么(?:跟|和|对)(?:他(?!们)|对方|那个人)(?:说|讲|开口)|找被(?:举报|投诉)的人',
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
    '道(?:个|声|一下)?歉|赔(?:个|一?声)?不是|认错|(?:给|跟|向)(?:她|他)(?:发|写|说)|发(?:一)?(?:条|个)(?:消息|信息|短信)|说对不起|发(?:微信|邮件|短信)给(?:她|他)',
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
      "(?:she|he|they|complainant|victim|reporter)(?:'?s| is|'?re| are)? (?:lying|lied|lies)(?! (?:on|in|down|next|beside|under|low|there)(?!\\p{L}))|false(?:ly)? (?:accus|report|complain)\\p{L}*|made (?:it|this) up|(?:it|this)(?:'?s| is) (?:all )?a lie|(?:punish\\p{L}*|happens?) (?:\\p{L}+ ){0,3}(?:for |if )?(?:\\p{L}+ )?l(?:ying|ies?)|mak(?:es|ing) (?:it|this) up|made[- ]up|(?:accusation|complaint|report|it)(?:'?s| is) (?:not true|fake|false)|(?:she|he|they) invented (?:it|this)|(?:malicious|bad[- ]faith) (?:complaint|report|accusation)s?",
      "(?:elle|il|plaignante|victime|collègue) (?:ment|a menti|a (?:tout )?inventé|invente)|c.est un mensonge|faussement|fausse (?:accusation|plainte)|m'accuse à tort|c'est faux|fausses (?:accusations|plaintes)|mensong[èe]re?s?|calomnieuse|elle raconte n'importe quoi",
      '(?:ella|él)? ?(?:miente|mintió|se lo inventa|inventa)|denuncia falsa|acusaci[óo]n falsa|minti[óo]|mentir|mentiros[oa]|mintiendo|es mentira|se lo invent[óo]|denuncias falsas|si (?:es|son|fuera) (?:todo )?(?:fals[oa]s?|mentiras?|un invento)|si no es (?:cierto|verdad)|ha mentido|acusaciones falsas|(?:denuncia|queja|acusaci[óo]n) (?:de|con) mala fe',
      '(?:(?<!по)(?:вр[её]т|лж[её]т)|врут|лгут|(?<!не )(?:на|со)врал[аи]|(?<!не )(?:со)?лгал[аи]|(?:это |за )(?:вс[её] )?(?:ложь|неправда|обман|враньё|вранье)|ложн\\p{L}+|оговор(?!к|ен|ить(?! мен)|им)\\p{L}*|(?:вы|при)думал[аи]|сочинил[аи]|оболгал\\p{L}*|наговарива\\p{L}*)',
      '(?:ال)?ك(?:ا[ذد]ب|[ذد]اب)[ةه]?|(?:ال)?ك[ذد]ب|(?:عم )?[بت]?[تي]ك[ذد]ب(?:و|ون)?|[بت]?تتبلى|[إا]فترت|تفتري|(?:ال)?[إا]فتراء|بلاغ كاذب|(?:بلاغ|شكوى|تهم[ةه]) (?:كيدي[ةه]?|باطل[ةه]?)|[إا]تهام(?:ات)? (?:باطل|كاذب)[ةه]?|ب?تفتري|تلفيق|لفق(?:ت|وا)\\p{L}*',
    ],
    '诬告|诬陷|诬赖|陷害|(?<!没有?|不会|我)(?:撒谎|说谎|说假话)|骗人|造谣|(?<![在缩改新合])编的|(?:瞎|胡)编|编造|捏造|假的|[虚]?假(?:举报|投诉|指控)|不实(?:举报|投诉|指控)|冤枉(?:我|人|了)|被冤枉|污蔑|(?<!别)(?:胡|瞎|乱)说|没有的事',
  ),
  /** To be ill, ashamed or worn out with it, or to have a family that lives on them. */
  isDistressed: among(
    [
      "(?:and |but |ok(?:ay)? |so )*what about me(?=[^\\p{L}]*$| i)|i(?: feel|'?m| am) (?:so |really |very |just |also |like i'?m )*(?:sick(?! (?:of|today|leave))|awful|terrible|stressed|anxious|traumati[sz]ed|worn out|burn(?:ed|t) out|falling apart|ashamed|embarrassed|exhausted|shaking|overwhelmed|devastated|broken|a mess(?! hall))|i (?:have ?n[o']t slept|am not sleeping|'?m not sleeping)|i (?:can'?t|cannot) (?:cope|sleep|eat|stop (?:crying|thinking about))|(?:it'?s|it is|this is) (?:eating me up|destroying me|wearing me (?:down|out))|(?:makes|made) me (?:feel )?sick|(?<!her |his )my (?:wife|husband|family|parents|partner|kids|children) (?:do(?:es)? ?n[o']?t|do(?:es)? not) know(?=[^\\p{L}]*$|,| (?:about|yet|anything))|(?:a )?(?:family|kids|children) to (?:feed|support)",
      "(?:et )?moi (?:dans tout ça|alors)|j(?:e |')(?:suis|me sens|ai) (?:vraiment |très |trop |tellement |complètement )*(?:mal(?! compris)|honte|épuisée?|anéantie?|dévastée?|débordée?|malade|à bout)|(?:ça|cela|ca) me (?:rend malade|bouffe|ronge)|je (?:n')?(?:dors|mange) plus|(?:ma femme|mon mari|ma famille|mes (?:parents|enfants)) (?:ne )?(?:le )?(?:sait|savent) (?:pas|rien)|(?:une )?famille à nourrir",
      '(?:y )?yo(?: qu[ée](?=[^\\p{L}]*$|,)|(?=\\?)| c[óo]mo (?:quedo|estoy))|(?:estoy|me siento|me tiene) (?:muy |tan |fatal|re)? ?(?:mal(?! informad)|fatal|avergonzad[oa]|agotad[oa]|destrozad[oa]|enferm[oa]|hecho polvo|hecha polvo)|(?:me da|tengo) (?:mucha )?verg[üu]enza|no (?:puedo|logro) dormir|no duermo|mi (?:esposa|esposo|mujer|marido|familia) no (?:lo )?sabe(?: nada)?(?=[^\\p{L}]*$|,| de)|(?:una )?familia (?:que mantener|que alimentar)|(?:qu[ée] pasa|qu[ée] hay) conmigo|no puedo (?:m[áa]s(?=[^\\p{L}]*$)|comer|dejar de pensar)|no doy m[áa]s|no pego ojo|me siento (?:muy |tan )?(?:culpable|mal|fatal)|(?:estoy|me siento) (?:muy |tan )?(?:angustiad[oa]|agobiad[oa]|afectad[oa]|desbordad[oa])|tengo (?:mucha )?ansiedad|esto me est[áa] (?:matando|destrozando|afectando)|qu[ée] verg[üu]enza|hijos (?:que mantener|que alimentar)',
      '(?:а )?(?:сам|сама|мне) (?:теперь |тут )?(?:я )?как(?: быть| жить)?(?=,? меня тряс[её]т|[^\\p{L}]*$)|(?:а )?как же я|а (?:что |как )?(?:со мной|я)(?=[^\\p{L}]*$)|я (?:больше |почти |совсем )?не сплю|я (?:на пределе|раздавлен[а]?|разбит[а]?|опустош[её]н[а]?|в отчаянии|выжат[а]?)|места себе не нахожу|нервы (?:сдают|на пределе)|(?:больше нет сил|сил (?:больше )?нет)|руки (?:трясутся|опускаются)|кусок в горло не лезет|сгораю (?:от|со) стыда|у меня (?:\\p{L}+ )?(?:детей|дети|ипотека)|мне (?:очень |так |самой |самому )*(?:тяжело|плохо(?! (?:понятн|видн|слышн|ясн))|стыдно|паршиво|хреново|тошно)|меня (?:вс[её] |всю |всего )?тряс[её]т|(?:не могу|не получается) (?:ни )?(?:спать|есть|уснуть)|(?<!(?:его|её|ее|их|е[её]) )(?:жена|муж|семья|родители|дети) (?:ничего |ещё |еще |пока |об этом )*не зна(?:ет|ют)|семью кормить|(?:у меня )?семья на мне',
      '(?:طيب |و)?(?:[أا]نا )?شو عني(?! ب)|(?:حاسس|حاسة|[أا]شعر|بحس) (?:بالعار|بالخجل|بالتعب|بالمرض|ب[إا]رهاق)|نفسيتي (?:تعبانة|زفت)|[أا]?نا تعبان(?:ة)? (?:من|نفسيا)\\p{L}*|(?:ما|مش|مو) (?:عم )?(?:بقدر|قادر|قادرة|[أا]قدر) (?:[أا]نام|نام|[آا]كل)|(?:مرتي|زوجتي|زوجي|[أا]هلي|عيلتي) (?:ما|مش|مو) (?:بيعرفوا|بيعرف|بتعرف|تعرف|يعرف|يعرفون|عارفين|عارفة)|(?:عندي|عندى) (?:عيال|أولاد|اولاد|عيلة|أسرة) (?:[أا]صرف|[أا]عيل|بصرف)\\p{L}*|(?:طيب )?و[أا]نا(?= ?[؟?]| شو)|ماذا عني|[أا]?نا (?:منهار|محطم|مكسور|مخنوق|تعبان|مستحي)[ةه]?(?! (?:اليوم|من الشغل))|(?:ما|مش|مو|لا) (?:عم |قادر[ةه]? |عارف[ةه]? |[أا]ستطيع |[أا]قدر |بقدر )?(?:[أا]?نام|النوم|[أا]تحمل)|(?:زوجتي|مرتي|مراتي|زوجي|[أا]هلي|عيلتي) (?:ما |لا |مش |مو |م)(?:بي?|ت|ي)?(?:ت|ي)?(?:عرف|علم|درو?)\\p{L}*(?! (?:عربي|[إا]نج))|عندي (?:عيال|[أا]ولاد|عيل[ةه]|عائل[ةه]|[أا]سر[ةه]) [أا]?(?:صرف|عيل|طعم)\\p{L}*|(?:حاسس|حاس[ةه]|[أا]شعر|بحس) ب(?:ال)?(?:عار|خجل|خزي|ذنب|تعب)',
    ],
    '我(?:自己)?(?:也|都|真的)?(?:快|要|快要)?(?:撑不住|受不了|扛不住|崩溃)|那我(?:自己)?(?:呢|怎么办)(?:呢)?(?=[？?。！!\\s]*$)|我(?:心里|自己)?(?:很|好|太|真的|也|都|非常|特别|整晚|整夜|一直|天天)*(?:羞愧|丢脸|丢人|难受|睡不着|吃不下|失眠|焦虑|抑郁|痛苦|自责|内疚|心累|累|在?哭|没脸见人|抬不起头|压力(?:好|很|太|特别)?大)|(?<!(?:他|她|对方)的?)(?:老婆|妻子|老公|丈夫|爱人|家里人|家人|父母)(?:还|都|也)?不知道|上有老下有小|(?<!(?:他|她|对方)(?:还|也)?)(?:要|得)养(?:家|孩子)|一家(?:人)?(?:要|靠)我',
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
      "(?:he|she|they)(?:'s| is|'re| are|'ll| will)? (?:still |just )?(?:keeps? (?:doing (?:it|this|that)|on(?! leave)|going|touching|harassing|bothering|messaging|texting)|continues?(?=[^\\p{L}]*$| (?:doing|with (?:it|this)|to (?:do|harass|touch|bother|text)|harassing))|goes on(?=[^\\p{L}]*$| (?:doing|with|like))|do(?:es)? it again|did it again|doing (?:it|this) (?:again|still)|still doing it|repeats? it|started again|at it again|harassing (?:her|him|them)|ha(?:s|ve) ?n[o']t stopped|(?:wo|do|does) ?n[o']t stop)|it (?:keeps happening|happened again|has ?n[o']t stopped|does ?n[o']t stop|is still (?:going on|happening))|harassment (?:continues|goes on)",
      "(?:s'il|s'ils|si elle|il|elle|ça|l'accusé|mon (?:employé|collaborateur)) (?:n')?(?:continue(?:nt|ra)?(?! (?:de|à) (?:travailler|venir|être|m'aider)| d'être| sa | son )|recommence(?:nt|ra)?|(?:a|va) (?:recommenc|continu)(?:é|er)|(?:s')?arrête(?:nt)? pas(?! de dire)|le refait|remet ça)",
      '(?<!c[óo]mo )(?<!qu[ée] )(?<!denuncia )(?<!proceso )(?:[ée]l |ella )?(?:lo )?(?:sigue|siga|contin[úu]a)(?: (?:haci[ée]ndo(?:lo|le|la)?|acos\\p{L}+|molest\\p{L}+|toc\\p{L}+|hostig\\p{L}+|insist\\p{L}+|igual|as[íi]|con (?:eso|esto|lo mismo))|(?=[^\\p{L}]*$))|(?:vuelve|volvi[óo]|vuelva|ha vuelto) a (?:hacer(?:lo|la|le)?|acos\\p{L}+|molest\\p{L}+|toc\\p{L}+)|(?:lo )?(?:hace|hizo|haga) (?:de nuevo|otra vez)|otra vez lo hizo|no (?:para(?=[^\\p{L}]*$| de)|ha parado|se detiene|deja de (?:acos|molest|toc|hostig|escribir)\\p{L}*)|reincid\\p{L}+',
      '(?:если )?(?:он|она) (?:вс[её] )?(?:\\p{L}+ )?(?:(?:продолжа|продолжи)\\p{L}*(?! (?:вс[её] )?(?:работать|плакать|отрицать|ходить|болеть|молчать))|повтор(?:ит|яет|ил[аи]?)(?= это|ся|[^\\p{L}]*$)|(?:снова|опять) (?:начн\\p{L}*(?! работ)|дела|приста|лез|трог|трон|лапа|пиш|за сво[её]|за старо)\\p{L}*|не (?:прекра|останов)\\p{L}*(?! (?:плакать|работать))|не (?:переста[её]т|перестал|унима|уйм[её]т|угомон|отста[её]т)\\p{L}*)|(?:он|она) [^.?!]{0,12}(?:до сих пор|вс[её] ещ[её]|и дальше|опять е[её]|снова е[её])(?: \\p{L}+){1,3}|(?:он|она) (?:делает|сделал[а]?|сделает) (?:это|так) (?:снова|опять)|(?:если )?это (?:вс[её] )?(?:продолжа|продолжи|повтор)\\p{L}*|домогательства (?:не прекра|продолжа)\\p{L}*',
      '(?:هو |هي )?(?:[إا]ستمر|يستمر|ظل|ضل|رجع|[يب]?كرر|ما زال|لا يزال|لسا|لسه|لساتو)(?:ها|و)? ?(?:عم )?(?:ب?ي?ت?حرش|ب?يضايق|بالتحرش|عمل(?:ها|و)|ب?يعملها|بنفس ال(?:شي|فعل|تصرف)|في(?:ها)? (?:ذلك|تحرش)|ب?ذلك|هيك|الأمر|الشي)\\p{L}*|(?:و?[إا]ذا|لو) (?:[إا]ستمر|تكرر|كررها|عملها (?:تاني|مرة))|(?:ما|مش راضي|لم|لا) (?:عم )?ي?(?:وقف|بطل|توقف)(?! (?:مع|جنب|راتب))',
    ],
    '(?:他|她|那个?人)(?:要是|如果|还|还是|还在|还会|仍然|又|又在|再|继续|接着|一直)(?:继续|接着|还|又|在)?(?:这样|骚扰|摸|碰|(?:干|做)(?:这种|这些|那种|下去(?=[怎咋？?]))|犯|不停|不改|怎么办)|(?:他|她)(?:没有?|不)(?:停手|收手|停止|收敛)|变本加厉|(?:死性|屡教)不改|骚扰还?(?:在|没)(?:继续|停)|再(?:发生|这样|犯)(?:怎么办|呢|的话)',
  ),
  /** To look into it oneself. */
  investigates: among(
    [
      "(?:i|myself) (?:also |first |just )?(?:open|start|launch|run|do|carry out|conduct) (?:an?|the|my own) (?:\\p{L}+ )?(?:investigation|inquiry|enquiry|fact[- ]finding)|(?:do|can|should|must|may) i (?:\\p{L}+ )?investigate|i (?:look into|verify|check) (?:it|this|whether|if)|i want to (?:verify|check|investigate)|(?:do|can|should|must|may) i (?:ask around|(?:gather|collect) (?:the )?evidence|hear both sides|check (?:the )?(?:cameras?|footage|(?:her|his|their) (?:e-?mails?|phone|messages))|(?:ask|talk to|speak to|question|interview) (?:him and )?(?:the |other |some )?(?:witnesses|team|colleagues|staff))|find out (?:myself )?(?:if it'?s|whether it(?:'?s| is)|what) (?:true|really happened)",
      "(?<!(?:qui va|va-t-(?:il|elle)|ils? (?:va|vont|peu(?:t|vent))|vont-ils|oios peut|bsci peut) )(?:ouvrir|mener|lancer|faire) (?:une |l'|mon |ma (?:propre )?)(?:\\p{L}+ )?enqu[êe]te(?: (?:moi[- ]m[êe]me|interne))?|(?:j')?enqu[êe]t(?:er|e) (?:moi[- ]m[êe]me|d'abord)|(?<!vont-ils )(?:interroger|questionner|entendre) (?:les |des )?(?:témoins|collègues|l'équipe)|(?:vérifier|savoir) (?:moi[- ]même )?si c'est vrai|vérifier les faits|tirer (?:ça|cela) au clair|(?:lire|regarder|fouiller) (?:ses (?:mails|messages)|les caméras)|preuves moi[- ]même",
      '(?:puedo|debo|tengo que|deber[íi]a|quiero|me toca) (?:yo )?(?:investigar(?:lo)?|(?:abrir|hacer|iniciar|llevar a cabo) (?:yo )?(?:una |la |mi propia )(?:\\p{L}+ )?investigaci[óo]n|averiguar|comprobar|verificar|(?:reunir|buscar|recoger) pruebas|(?:escuchar|o[íi]r) a (?:las dos|ambas) partes|(?:hablar con|preguntar(?:les?)? a|interrogar a) (?:los |las )?(?:testigos|colegas|compañer[oa]s)|preguntar(?:le)? al equipo|(?:ver|revisar) (?:las c[áa]maras|sus (?:correos|mensajes)))|investigo(?: yo| primero)?|(?:interrogo|(?:les )?pregunto) a (?:los )?(?:testigos|compañeros|colegas)|(?:abro|hago|inicio) (?:yo )?una investigaci[óo]n',
      '(?<!(?:кто|они|оон|уссн) (?:\\p{L}+ )?)(?:начать|провести|открыть|устроить) (?:сво[её] |сам[аи]? |само(?:му|й) )?(?:\\p{L}+ )?(?:расследовани|проверк|очн\\p{L}+ ставк)\\p{L}*|(?:само(?:му|й)|сам[аи]?) (?:вс[её] |это )?(?:расследовать|расследую|разобраться|разберусь|выяснить|выясню)|(?:расследовать|разобраться|выяснить) (?:это |вс[её] )?(?:само(?:му|й)|сам[аи]?)|(?:опросить|расспросить|допросить|поспрашивать|поговорить со?) (?:все(?:х|ми) )?(?:свидетел|коллег|сотрудник|команд)\\p{L}*(?! будут)|(?:проверить|узнать|выяснить),? (?:правда ли|было ли|так ли)|собрать (?:\\p{L}+ )?(?:доказательств|показани|объяснительн)\\p{L}*|(?:взять|потребовать) (?:с \\p{L}+ |у \\p{L}+ )?объяснительн\\p{L}+|посмотреть (?:записи с )?камер\\p{L}*|очн\\p{L}+ ставк\\p{L}*',
      '(?:[أانه]فتح|[أا]عمل|[أا]جري|[أا]بد[أا]|[أا]سوي) تحقيق\\p{L}*|(?:[أا]|ه|ح)?حقق (?:بنفسي|[أا]نا|[أا]ول)|(?:لازم|بدي) [أا]?حقق|[أا]تحقق (?:بنفسي|[أا]ول)|(?:يمكنني|[أا]قدر|بقدر) (?:ال)?تحقيق|(?:ال)?تحقيق (?:\\p{L}+ ){0,2}بنفسي|(?:[أا]س[أا]ل|[أا]ستجوب) (?:ال)?(?:شهود|زملاء|فريق|موظفين)|[أا]ت[أا]كد (?:بنفسي )?(?:[إا]ذا|[إا]نه|[أا]ول|من (?:ال)?(?:صح|حقيق))\\p{L}*|[أا]عرف [إا]ذا (?:\\p{L}+ )?صح\\p{L}*|[أا]شوف الكاميرات',
    ],
    '(?<!(?:他们|监督厅|人事|组织|联合国|hr|他)(?:会|要|是)?)(?:自己|先|我来|我先|私下|内部|我(?:可以|能|能不能|该不该|要不要))(?:去|来)?(?:调查|查(?![看询])|了解(?:一下|清楚)?情况|核实(?!我|身份))|(?:问问?|找)(?:一下)?(?:证人|(?:其他|别的)?同事|团队的人)(?:了解|核实|问|谈|看|有没有|(?=[？?。]*$))|(?:收集|搜集)证据|(?:看|查|调)监控|当面对质|让(?:他们|双方)[^，。]{0,3}对质|(?:弄|搞|查)(?:清楚|明白)(?:真相|是真|是不是真|真假)',
  ),
} as const;

export type AskedInRole = keyof typeof asked;
const kinds = Object.entries(asked) as [AskedInRole, RegExp][];

/** What a message asks that is answered by what its writer is in it; empty where it asks none of it. */
export function asksInRole(words: string): AskedInRole[] {
  const said = straight(words);
  return kinds.filter(([, pattern]) => pattern.test(said)).map(([kind]) => kind);
}
