import { straight, word } from './wholeWord.js';

/** Patterns in the order en, fr, es, ru, ar, and zh, of which the last puts no space between words. */
const among = (others: readonly string[], han: string): RegExp => new RegExp(`${word(...others)}|${han}`, 'iu');

/** What people ask about who are not those to whom it was done: each is answered by what they are in it. */
const asked = {
  /** To speak with the person named, or to write to them. */
  talksToThem: among(
    [
      '(?:talk|speak|chat|confront|meet|warn|approach|contact|call|ask)(?:ing)? (?:to |with )?(?:him|them|(?:the|that) (?:other )?(?:person|guy|man|colleague|accused|deputy))',
      "(?:parler|discuter|voir|confronter|avertir|prévenir|contacter|rencontrer|convoquer) ?(?:à |avec )?(?:lui|l'accusé|l'intéressé|(?:la|cette) personne(?: mise en cause)?|(?:cet|le) (?:homme|type|collègue|adjoint))|(?:lui parler|le confronter|le prévenir|l'avertir|le convoquer|le voir)",
      'habl(?:ar|o|e) (?:yo )?(?:primero |antes )?con (?:[ée]l|el acusado|(?:la|esa) persona|ese (?:señor|hombre|colega)|el otro)|hablarle|confrontarl[oa]|avisarle|encararl[oa]|citarl[oa]',
      '(?:поговор|переговор|обсуд|вызва|предупред|спрос)\\p{L}* (?:\\p{L}+ ){0,2}(?:с ним|его|у него|с (?:этим|тем) \\p{L}+)|(?:с ним|его|с (?:этим|тем) \\p{L}+) (?:\\p{L}+ ){0,2}(?:поговор|переговор|обсуд|вызва|предупред|спрос)\\p{L}*',
      '[أا](?:حكي|تكلم|تحدث|تفاهم) (?:معه|معو|معاه|وياه|مع (?:ه|الشخص|المتهم|الموظف))|[أا](?:واجه|كلم|سأل|قابل|نبه|حذر)(?:ه|و)|[أا]حكيله',
    ],
    '(?:找|跟|和|与|同)(?:他|那个?人|那位|对方|被投诉的人|当事人)(?:谈|聊|说|沟通|对质|讲)|(?:问|警告|约谈|提醒)(?:一下)?(?:他|那个人|对方)',
  ),
  /** To say sorry, or send a message. */
  apologizes: among(
    [
      "apolog\\p{L}*|say(?:ing)? (?:i(?:'m| am) )?sorry|(?:write|send|text|message|tell)(?:ing)? (?:her|him|them)(?: \\p{L}+){0,3}|(?:just )?(?:one|a) (?:short|quick|small|little|single|last|polite) (?:message|note|text|email)",
      "(?:m')?excus\\p{L}*|pardon|(?:lui|leur) (?:écrire|envoyer|dire)(?: [\\p{L}']+){0,3}|(?:juste )?un (?:petit|seul|court|dernier) (?:message|mot|mail|sms)",
      'disculp\\p{L}*|perd[óo]n|(?:escribir|mandar|enviar|decir)(?:le|les)(?: \\p{L}+){0,3}|(?:solo )?un (?:mensaje|correo)(?: \\p{L}+)?|mensajito',
      'извин\\p{L}*|прощени\\p{L}*|(?:написать|отправить|послать|сказать) (?:ей|ему|им)(?: \\p{L}+){0,3}|(?:ей|ему|им) (?:написать|отправить|сказать)|(?:одно|короткое) сообщени\\p{L}*',
      '[أا]?عتذر\\p{L}*|(?:ال)?[إا]عتذار|(?:ابعت|أبعت|ارسل|أرسل|اكتب|أكتب)\\p{L}*(?: ل(?:ها|ه|هم))?|رسالة (?:قصيرة|وحدة|واحدة)',
    ],
    '道歉|赔不是|认错|(?:给|跟|向)(?:她|他)(?:发|写|说)|发(?:一)?(?:条|个)(?:消息|信息|短信)',
  ),
  /** To strike back: a lawsuit, a complaint of one's own. */
  strikesBack: among(
    [
      '(?:sue|report|file a complaint against) (?:her|him|them)(?: for (?:lying|slander|defamation))?|slander|defamation|get back at (?:her|him|them)',
      "diffamation|calomnie|(?:porter plainte|me retourner) contre (?:elle|lui)|l'attaquer|la dénoncer|le dénoncer",
      'denunciar(?:la|lo)|demand(?:ar(?:la|lo)|o)|calumnia|difamaci[óo]n|contradenuncia',
      'подать (?:на (?:неё|нее|него) )?(?:в суд|жалобу на (?:неё|нее|него))|клевет\\p{L}*|засудить|встречн\\p{L}+ жалоб\\p{L}*',
      '(?:أ|ا)?(?:رفع|اشتكي|قاضي)\\p{L}* (?:عليها|عليه|قضية|دعوى)|[أا]قاضيها|تشهير',
    ],
    '告(?:她|他)|起诉|诽谤|反告|反诉',
  ),
  /** What follows for whoever lies about it. */
  isLie: among(
    [
      "(?:she|he|they)(?:'s| is|'re| are)? (?:lying|lied|lies)|false(?:ly)? (?:accus|report|complain)\\p{L}*|made (?:it|this) up|(?:punish\\p{L}*|happens?) (?:\\p{L}+ ){0,3}(?:for |if )?(?:\\p{L}+ )?l(?:ying|ies?)",
      '(?:elle|il) (?:ment|a menti|invente)|faussement|fausse (?:accusation|plainte)',
      '(?:ella|él)? ?(?:miente|mintió|se lo inventa|inventa)|denuncia falsa|acusaci[óo]n falsa',
      '(?:(?<!по)вр[её]т|соврал\\p{L}*|лж[её]т|солгал\\p{L}*|за ложь|ложн\\p{L}+|оговор\\p{L}*|выдумал\\p{L}*)',
      '(?:ال)?كذب\\p{L}*|[بت]تكذب|عم تكذب|[إا]فتراء|بلاغ كاذب',
    ],
    '诬告|诬陷|撒谎|说谎|造谣|编的|假举报',
  ),
  /** To be made to pay for it: punished, dismissed. */
  isPunished: among(
    [
      '(?:be |get |getting |been )?(?:fired|sacked|dismissed|punished|sanctioned)|los(?:e|ing) (?:my|the) job|what (?:can|will) happen to me|kicked out',
      "(?:vir|renvoy|licenci|sanctionn|puni)\\p{L}*|perdre mon (?:boulot|poste|travail|emploi|job)|qu'est-ce que je risque|je risque quoi",
      '(?:despid|despedi|ech(?:ar|an|en)|sancion|castig)\\p{L}*|perder (?:mi|el) (?:trabajo|puesto|empleo)|qu[ée] me (?:puede|va a) pasar',
      '(?:увол|наказ|накаж|выгон)\\p{L}*|потеря\\p{L}* работу|что мне (?:за это )?(?:будет|грозит)',
      '(?:رح |راح |ح|س)?(?:يفصل|يطرد|يعاقب|انطرد|انفصل|أخسر|اخسر)\\p{L}*|شو (?:رح )?(?:بيصير|يصير) (?:فيي|في|لي|علي)',
    ],
    '开除|炒|处分|惩罚|丢(?:工作|饭碗)|会怎么样我|我会怎么样',
  ),
  /** Who accused them, or what is said against them. */
  whoSaidIt: among(
    [
      'who (?:said|complained|reported|accused|is it|it was|told)(?: \\p{L}+){0,2}|(?:know|see|get|read) (?:who|the (?:complaint|evidence|accusation|charges?)|what (?:she|he|they) (?:said|wrote))',
      "qui (?:m'a (?:accusé|dénoncé)e?|s'est plainte?|a (?:parlé|dit ça))|(?:voir|lire|savoir) (?:la plainte|les preuves|ce qu'(?:elle|il|on) a (?:dit|écrit)|qui)",
      'qui[ée]n (?:me (?:acus|denunci)\\p{L}*|lo dijo|se quej\\p{L}*)|(?:ver|leer|saber) (?:la (?:denuncia|queja)|las pruebas|lo que (?:dijo|escribi[óo])|qui[ée]n)',
      'кто (?:пожаловал\\p{L}*|обвин\\p{L}*|это сказал\\p{L}*|донёс|донес|настучал)|(?:увидеть|прочитать|узнать|покажут) (?:\\p{L}+ )?(?:жалобу|доказательства|кто|что (?:она|он) (?:написал|сказал)\\p{L}*)',
      'مين (?:اشتكى|بلغ|حكى|قال)\\p{L}*|(?:أشوف|اشوف|أعرف|اعرف|أقرأ|اقرأ) (?:الشكوى|البلاغ|الأدلة|مين|شو (?:قالت|كتبت))',
    ],
    '谁(?:告|举报|投诉|说)的?我?|(?:看|知道)(?:到)?(?:举报|投诉|证据|她说了什么|是谁)',
  ),
  /** A lawyer, or somebody who comes along. */
  bringsSomebody: among(
    [
      '(?:bring|take) (?:\\p{L}+ )?(?:lawyer|attorney|observer|representative|union rep|somebody|someone|a colleague|a friend)(?: with me| along)?|with a lawyer|(?:somebody|someone) (?:come )?with me',
      "(?:venir|amener|prendre) (?:\\p{L}+ )?(?:d'un |un |une |quelqu'un )?(?:avocate?|observateur|représentante?|quelqu'un)|accompagnée?",
      '(?:llevar|traer|ir con) (?:a )?(?:un[oa]? )?(?:abogad[oa]|observadora?|representante|alguien)|acompañad[oa]',
      '(?:с |взять |привести |позвать )(?:\\p{L}+ )?(?:адвокат|юрист|наблюдател|представител)\\p{L}*',
      '(?:[أا]?جيب|مع) (?:ال)?محامي\\p{L}*|مراقب معي|حدا (?:معي|يجي معي)|[أا]?جيب حدا',
    ],
    '(?:带|帶)(?:个)?(?:律师|律師|人)|(?:找)(?:个)?人(?:一起|陪)|陪同|观察员',
  ),
  /** To be kept from work meanwhile. */
  isSuspended: among(
    [
      'suspen\\p{L}*|(?:administrative )?leave|sent home',
      'suspen\\p{L}*|mise? à pied|congé administratif',
      'suspen\\p{L}*|licencia administrativa',
      'отстран\\p{L}*|административн\\p{L}+ отпуск\\p{L}*',
      '(?:يوقف|أوقف|اوقف|وقف)\\p{L}*(?: عن العمل)?|إجازة إدارية',
    ],
    '停职|停職|行政假',
  ),
  /** Not to answer, not to go, not to say anything. */
  refuses: among(
    [
      "(?:do|must|should) i (?:have|need)?(?: to)? ?(?:go|testify|answer|say (?:something|anything)|give (?:a )?(?:statement|evidence)|appear|show up|cooperate)(?! to)|have to (?:go|testify|answer)|(?:can|may|could) i (?:say no|refuse|decline|stay silent|not (?:go|answer|say))|refuse (?:to (?:answer|go|testify|talk)|the interview)|(?:if|what if) i (?:don'?t|do not|refuse|won'?t) ?(?:go|testify|answer|want to|say|cooperate)?",
      "(?:je suis |suis-je )?(?:obligée?|forcée?) (?:d'y aller|d'aller|de (?:répondre|témoigner|parler|venir))|je dois (?:y aller|répondre|témoigner|parler)|(?:je peux|puis-je) (?:refuser|dire non|me taire|ne pas (?:y aller|répondre|témoigner))|si je (?:refuse|n'y vais pas|ne (?:réponds|témoigne|viens) pas|réponds pas|témoigne pas)",
      '(?:tengo|debo|hay) que? ?(?:ir|declarar|responder|contestar|hablar|testificar)|(?:puedo|se puede) (?:negarme|rehusar|decir que no|no (?:ir|contestar|declarar))|si (?:no (?:voy|declaro|contesto|quiero)|me niego)',
      '(?:обязан\\p{L}*|должен|должна|надо|нужно) (?:ли )?(?:я )?(?:идти|отвечать|давать показания|говорить|приходить|являться)|(?:можно|могу|могу ли я) (?:отказаться|не (?:идти|отвечать|говорить|ходить)|молчать)|если я (?:не (?:пойду|приду|отвечу|буду)|откажусь)',
      '(?:لازم|مجبور|مجبورة|مضطر|مضطرة) (?:أ|ا)?(?:روح|شهد|جاوب|حكي|رد)|(?:فيي|فيني|اقدر|أقدر|ممكن|بقدر) (?:ما )?(?:[أا]رفض|[أا]سكت|ما (?:[أا]روح|[أا]شهد|[أا]جاوب))|(?:إذا|اذا|لو) (?:ما (?:رحت|شهدت|جاوبت)|رفضت)',
    ],
    '(?:必须|一定要|非得|要不要|得)(?:去|作证|回答|说|配合)|(?:可以|能)(?:不(?:去|说|答|作证|配合)|拒绝)|(?:如果|要是)我?(?:不(?:去|说|作证|配合|回答)|拒绝)',
  ),
  /** Whether the other one, or anybody, learns what they say or who they are. */
  isHeardOf: among(
    [
      '(?:will|does|can|would|do) (?:he|she|they|the (?:accused|boss|other person|deputy)|my boss) (?:be told|know|learn|find out|see|read|hear|get)(?: \\p{L}+){0,4}|(?:tell|give|show) (?:him|her|them|the (?:accused|deputy|other)) (?:\\p{L}+ )?(?:name|it was|what i)(?: \\p{L}+){0,3}',
      "(?:il|elle|on|mon chef) (?:va|vont|peut|pourra|saura) ?(?:le |l')?(?:lire|savoir|voir|apprendre|connaître|lui dire|dire)?(?: [\\p{L}']+){0,5}(?:ce que je dis|que c'est moi|mon nom|son nom|mon témoignage|le savoir)|(?:lire|voir|savoir) ce que je (?:dis|dirai)",
      '(?:[ée]l|ella)? ?(?:va a|van a|puede|podr[áa]) (?:leer|saber|ver|enterarse|conocer|decirle|decir)(?: \\p{L}+){0,5}|se (?:va a )?enter(?:a|ar[áa]|ar)(?: de| que)?(?: \\p{L}+){0,3}|le van a decir(?: \\p{L}+){0,3}',
      '(?:он|она|они|начальник|шеф) (?:\\p{L}+ )?(?:узна|прочита|увид|услыш|поймёт|поймет)\\p{L}*(?: \\p{L}+){0,4}|(?:ему|ей) (?:скаж|покаж|сообщ|назов)\\p{L}*(?: \\p{L}+){0,4}',
      '(?:هو|هي|مديري|المتهم)? ?(?:رح |راح |ح)?(?:يعرف|يقرا|يقرأ|يشوف|يسمع|يدري|بيعرف)(?:و|ون)?(?: \\p{L}+){0,4}|(?:رح |راح )?(?:يقولوله|يقولوا له|يخبروه)(?: \\p{L}+){0,3}',
    ],
    '(?:他|她|对方|领导|被举报的人)会?(?:不会)?(?:知道|看到|读到|听到)|会(?:不会)?告诉(?:他|她|对方)',
  ),
  /** To wait before anything is done. */
  waits: among(
    [
      '(?:if|can|could|should) i (?:just )?(?:wait|do nothing|sit on it|leave it|ignore it)(?: \\p{L}+){0,4}|wait (?:a|until|till|for)(?: \\p{L}+){0,3}',
      "(?:si |je peux |puis-je )?(?:j'attend[s]?|attendre|ne rien faire|laisser passer|je laisse)(?: [\\p{L}']+){0,4}",
      '(?:si |puedo )?(?:espero|esperar|no hago nada|lo dejo)(?: \\p{L}+){0,4}',
      '(?:если |можно |могу )?(?:я )?(?:подожду|подождать|выждать|ничего не (?:делать|сделаю)|не трогать)(?: \\p{L}+){0,4}',
      '(?:إذا|اذا|لو|ممكن)? ?(?:استنيت|أستنى|استنى|أنتظر|انتظر|ما اعمل شي)(?: \\p{L}+){0,4}',
    ],
    '(?:先)?(?:等|拖|放)(?:一|几|两|幾|兩)?(?:个|個)?(?:月|周|天|等|阵子)|先不(?:管|处理)|什么都不做',
  ),
  /** To send whoever did it away from an event. */
  throwsOut: among(
    [
      '(?:throw|kick|send|get|have|put|escort)(?:ing)? (?:him|her|them) (?:out|away|removed|off)|(?:take|remove|withdraw|revoke|cancel) (?:his|her|their|the) (?:badge|pass|accreditation)|remove (?:him|her|them)|ban (?:him|her|them)',
      "(?:le |la |l')?(?:virer|expulser|exclure|mettre dehors|faire sortir)(?: [\\p{L}']+){0,3}|(?:retirer|enlever|annuler) (?:son|le|sa|l') ?(?:badge|accréditation)",
      '(?:echar|sacar|expulsar)l[oae]s?(?: \\p{L}+){0,3}|(?:quitar|retirar)(?:le)? (?:la|el|su) (?:credencial|acreditaci[óo]n|pase|gafete|badge)',
      '(?:выгнать|вывести|удалить|выставить) (?:его|её|ее|их)(?: \\p{L}+){0,3}|(?:забрать|отобрать|аннулировать|лишить) (?:у него )?(?:бейдж|пропуск|аккредитаци)\\p{L}*',
      '(?:نطرد|أطرد|اطرد|نطلع|أطلع|نخرج|أخرج)\\p{L}*|(?:نسحب|أسحب|اسحب|ناخد|نلغي) (?:بطاقته|بطاقتها|الباج|اعتماده|بادجه)',
    ],
    '(?:把|让|請|请)(?:他|她)(?:赶|趕|请|請|带|弄)?(?:出去|走|离开|離開)|(?:收|取消|没收)(?:回)?(?:他|她)?的?(?:证|證|胸牌|入场证)|赶(?:他|她)?(?:出去|走)',
  ),
} as const;

export type AskedInRole = keyof typeof asked;
const kinds = Object.entries(asked) as [AskedInRole, RegExp][];

/** What a message asks that is answered by what its writer is in it; empty where it asks none of it. */
export function asksInRole(words: string): AskedInRole[] {
  const said = straight(words);
  return kinds.filter(([, pattern]) => pattern.test(said)).map(([kind]) => kind);
}
