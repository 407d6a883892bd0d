import { straight, word } from './wholeWord.js';

/** Those who lead somebody, as each language names them beside "I told". */
const superior = {
  en: "(?:manager|boss|supervisor|chief|head|director|team lead(?:er)?|superior|reporting officer|fro|hr|management|representative)s?(?!'s)",
  fr: '(?:responsables?|chefs?|cheffes?|manager|manageure?|manageuse|sup[ée]rieure?s?|superviseure?|superviseuse|directeur|directrice|direction|hi[ée]rarchie|patronne?|boss|n\\+1|d?rh)',
  es: '(?:jef[ea]|supervisora?|superior|gerente|directora?|encargad[oa]|coordinadora?)',
  ru: '(?:начальник(?:у|ом)|начальниц(?:е|ей)|начальств(?:у|ом)|руководител(?:ю|ем)|руководительниц(?:е|ей)|руководств(?:у|ом)|шеф(?:у|ом)|менеджер(?:у|ом)|директор(?:у|ом)|директрис(?:е|ой)|босс(?:у|ом)|супервайзер(?:у|ом))',
  ar: '(?:ال)?(?:مدير|رئيس|مشرف|مس[ؤئو]ول)(?:[ةه]|ت?(?:ي|نا)(?: المباشر[ةه]?)?)?',
  zh: '(?:我的?|我们的?)?(?:直属|直接|部门|顶头)?(?:领导|主管|经理|老板|上司|上级|处长|主任|组长|科长|部长|总监|负责人)',
};
/** Chinese has no endings: who tells, and that it was done. */
const zhI = '(?<!把|对|跟|向|给)我(?:[^，。！？,.!?想要该敢没不能可怎如被]{0,5})?';

/** That somebody told the one who leads them, in the order en, fr, es, ru, ar, zh. */
const toldSuperior = new RegExp(
  [
    word(
      `i(?:'?ve| have| did)? (?:already |just |finally |even |also )?(?:told|tell|informed|notified|went to|(?:spoke|spoken|talked) (?:to|with)|confided in|(?:complained|reported|raised|brought|mentioned)(?: \\p{L}+){0,4} (?:to|with)|wrote to|emailed) (?:it to )?(?:(?:my|the|our) (?:\\p{L}+ ){0,2})?${superior.en}(?! (?:that )?(?:she|he)(?!\\p{L}))`,
      `told my (?:\\p{L}+ )?${superior.en}(?! (?:that )?(?:she|he)(?!\\p{L}))|i (?:filed|made|lodged|submitted|brought) (?:the|a|my) (?:formal )?complaint`,
      `(?:j'?(?:en )?ai|je (?:l'|lui |leur )?(?:en )?ai) (?:tout |déjà |deja |bien |même )*(?:parl[ée]r?|dit|racont[ée]r?|signal[ée]e?|expliqu[ée]|pr[ée]venue?|avertie?|alert[ée]e?|inform[ée]e?)(?: \\p{L}+){0,3} (?:à |a |au |aux |avec |ma |mon |mes |la |le |les |notre |l'|sa |un |une )+${superior.fr}(?! qu'(?:elle|il))`,
      `(?:(?:habl[ée]|he hablado|(?:lo |me )(?:report[ée]|coment[ée]|quej[ée])) con (?:mi|la|el)|(?:(?:se l[oa]s?|le) (?:dije|he dicho|cont[ée]|he contado|coment[ée]|avis[ée]|informé|report[ée])|avis[ée]|informé|reporté|denuncié|acudí) a(?:l| mi| la)) ${superior.es}`,
      `(?:(?:(?:рас)?сказал|сообщил|написал|доложил|говорил|поговорил|жаловал|пожаловал|обратил|обращал|ходил|подходил|поделил)[аи]?(?:сь|ся)?|пош[её]л|пошла|подош[её]л|подошла) (?:(?!мне |нам |как )\\p{L}+ ){0,3}${superior.ru}`,
      `[وف]?(?:حكيت|قلت|حكيته|قلته|شكيت|[إا]شتكيت|هضرت)(?: مع| عند| [إا]لى| ل)? ?ل?${superior.ar}|[وف]?(?:كلمت|[أا]?بلغت|[أا]?خبرت|تكلمت|[أا]علمت)(?: مع)? (?:مدير|رئيس|مشرف|مس[ؤئو]ول)ت?(?:ي|نا)|(?:(?<=^\\s*)|[أا]نا )(?:كلمت|[أا]?بلغت|[أا]?خبرت|تكلمت|[أا]علمت)(?: مع)? ${superior.ar}`,
      `je suis all[ée]e? (?:voir|parler à|trouver) (?:ma |mon |la |le |les )${superior.fr}`,
      `(?<!(?:мне|нам),? (?:как )?)${superior.ru} (?:я )?(?:уже )?(?:(?:рас)?сказал|сообщил|написал|пожаловал)[аи]?(?:сь|ся)?`,
    ),
    `${zhI}(?:跟|和|向|对|找)${superior.zh}(?:说|讲|谈|聊|提|反映|报告|举报|投诉|汇报)|${zhI}(?:把.{0,6})?告诉(?:了|过)?${superior.zh}`,
  ].join('|'),
  'iu',
);

/** That it is they who brought the complaint, or to whom it was done, in the same order. */
const brought = new RegExp(
  [
    word(
      `(?:i am|i'?m|im) (?:the |a )?(?:complainant|victim|target|survivor|affected person|one who (?:reported|complained))(?!'s?| of (?:a )?(?:false|lies|slander|defamation|gossip))|as (?:the |a )?complainant(?!'s?)`,
      `(?:je suis|j'suis|chuis) (?:la |le |une |un )?(?:plaignante?|victime)(?! (?:d'une? |de )(?:fausses? |complot|diffamation|calomnie|mensonge|rumeur|machination|coup mont))|c'est moi qui (?:ai|a) (?:porté plainte|signalé|dénoncé)|j'ai (?:porté plainte|déposé (?:une |la |ma )?plainte)|en tant que (?:plaignante?|victime)`,
      `(?<!no )soy (?:la |el )?(?:denunciante|persona afectada|acosad[oa]|v[íi]ctima(?! de (?:un[ao]? |l[ao]s? )?(?:fals|acusaci|denuncia|calumni|mentira|difamaci|montaje|venganza)))|como (?:denunciante|v[íi]ctima|persona afectada)|(?:yo|soy quien|fui yo quien) (?:l[oa] )?denunci[éeóo]|(?:presenté|puse|interpuse) (?:una|la|mi) (?:denuncia|queja)`,
      `(?:я|как) (?:заявител\\p{L}+|потерпевш\\p{L}+|пострадавш\\p{L}+|жертва)`,
      `(?:[أا]نا|بصفتي|كوني) (?:(?:ال)?(?:مشتكي[ةه]?|شاكي[ةه]?|مبلغ[ةه]?|ضحي[ةه](?! (?:ال)?(?:اتهام|[إا]فتراء|شكوى|بلاغ|كذب|تشهير|م[ؤو]امر))|متضرر[ةه]?(?! من (?:هذ[اه] )?(?:ال)?(?:اتهام|شكوى|بلاغ)))|صاحب[ةه]? (?:ال)?شكوى|مقدم[ةه]? (?:ال)?(?:شكوى|بلاغ)|(?:من|اللي) (?:قدم|[إا]شتك|بلغ)\\p{L}*|(?:قدمت|رفعت) (?:ال)?(?:شكوى|بلاغ)\\p{L}*)`,
    ),
    '(?:我(?:就)?是|作为)(?:举报人|投诉人|申诉人|受害人|被害人|受害者)|是我(?:举报|投诉|报告)的|(?<!把|对|将|给|说|替)我(?:已经|刚)?(?:举报|投诉)(?:了|过)(?!我)',
  ].join('|'),
  'iu',
);

/** That a case was closed, that it could not be proved, or that the other one was not even suspended, in the same order: either side is told so. */
const closing = new RegExp(
  [
    word(
      "(?:case|file|complaint|it|investigation)(?:'s| is| was| got| has been)? closed|closed (?:my|the) (?:case|file|complaint)|unsubstantiated|not substantiated|(?:lack of|not enough|insufficient) (?:evidence|proof)|(?<!(?:i|we) (?:have )?)(?:did ?n'?t|did not|have ?n'?t|never) (?:even )?(?:suspend|punish|fire|remov|sanction)\\p{L}* (?:him|her)|(?:he|she) (?:was|is|has)(?:n'?t| not| never) (?:been )?(?:even )?(?:suspended|punished|sanctioned|fired|removed|dismissed)|nothing happened to (?:him|her)|got away with it|(?:he|she) kept (?:his|her) job",
      '(?:affaire|dossier|plainte|enquête) (?:est |a été )?(?:classée?|close?|clôturée?|fermée?)|(?:classé|clos|fermé) (?:le dossier|l.affaire|ma plainte)|manque de preuves?|preuves? insuffisantes?|(?:non|pas) (?:fondée?|établie?)|(?:ne )?l.(?:ont|a) (?:même )?(?:pas|jamais) (?:même )?(?:suspendu|sanctionn[ée]|puni|[ée]cart[ée]|vir[ée]|licenci[ée])e?|(?:il|elle) (?:n.)?(?:a|est) (?:même )?(?:pas|jamais) (?:été )?(?:suspendu|sanctionn[ée]|puni|vir[ée]|licenci[ée])e?|(?:il|elle) n.a rien eu|classée? sans suite',
      '(?:caso|expediente|denuncia|queja|investigaci[óo]n) (?:est[áa] |fue |qued[óo] )?(?:cerrad|archivad)[oa]|(?:cerraron|archivaron) (?:el|mi|la)|falta de pruebas|no sustanciad[oa]|(?:no|ni(?: siquiera)?) l[oa] (?:han )?(?:ni )?(?:suspend(?:ieron|ido|en)|(?:sancion|castig|apart|ech|corr)(?:aron|ado|an)|corrieron|despidieron|despedido)|no le (?:hicieron|han hecho|pas[óo]) nada',
      'дело (?:закры|прекра)\\p{L}*|(?:закры|прекра)\\p{L}* дело|(?:недостаточно|нет|не хватает|из-за отсутствия) доказательств|не подтвердил\\p{L}*|(?:его|её|ее) (?:\\p{L}+ ){0,2}не (?:отстран|наказ|увол|убра)\\p{L}*|(?:жалоб|расследовани|проверк)\\p{L}* (?:\\p{L}+ )?(?:закры|прекра|отклон)\\p{L}*|(?:закры|прекра|отклон)\\p{L}* (?:мою |эту )?(?:жалоб|расследовани|проверк)\\p{L}*|ему (?:\\p{L}+ )?ничего (?:за это )?не (?:было|сделали)|никаких мер',
      '(?:ال)?(?:قضية|ملف|شكوى|تحقيق) (?:مغلقة?|مسكرة?|[إا]?نغلق\\p{L}*|انتهت?)|[أا]غلقوا (?:ال)?(?:قضية|ملف|شكوى)|(?:لعدم|عدم) كفاية (?:ال)?[أا]دلة|ما في (?:[أا]دلة|دليل)|(?:ما|لم) ?(?:ي|[أا])?(?:وقفو|عاقبو|فصلو|طردو)(?:ه|ها)\\p{L}*|(?:ما|لم) ?(?:ي?تعاقب|[إا]نفصل)|ما ?(?:عملو|سوو|صار)ا? ?(?:له|لو|لها|معه) (?:شي|شيء|حاجة)|محدش (?:عاقب|وقف|حاسب)(?:ه|ها)',
    ),
    '(?:案子|案件|举报|投诉|调查)(?:已经|就)?(?:结了|结束了|关了|了结)|结案|证据不足|证据不够|查无实据|不成立|(?:他|她)(?:[^，。]{0,4}(?:连|都|也))?没(?:有)?被?(?:停职|处分|处理|处罚|惩罚|开除|调走)|(?:他|她)连(?:停职|处分|警告)都没|没(?:有)?人?(?:处分|处理|处罚|开除|惩罚)(?:他|她)|不了了之',
  ].join('|'),
  'iu',
);

/** Whether somebody says that they told the one who leads them: they lead nobody by that. */
export const toldTheirSuperior = (words: string): boolean => toldSuperior.test(straight(words));

/** Whether somebody says that they brought the complaint, or that it was done to them: they lead nobody by it, and stand by nobody. */
export const speaksAsReporter = (words: string): boolean => brought.test(straight(words));

/** Whether somebody tells that a case ended without a finding, or that nothing was done to the other one: by that alone they are not the person accused. */
export const tellsOfClosing = (words: string): boolean => closing.test(straight(words));
