import { among, straight } from './wholeWord.js';

/** What somebody says that they are, as the roles of `dialogs/conversation.ts` are called. */
const claimed = {
  manager: among(
    [
      "(?:i'?m|i am) (?:just |only |actually |really )?(?:(?:the|an?|his|her|their) )?(?:line |team |direct |office |section |unit |project |programme |program )?(?:manager|supervisor|boss|chief|director|team ?lead(?:er)?|(?:first |second )?reporting officer|fro|sro|head of (?:the )?\\p{L}+)(?!'s)|i (?:manage|supervise|lead) (?:him|her|them|both|the team|this team|that team)|(?:he|she|they) reports? to me",
      "(?:je suis|j'suis|chuis|suis|moi c'est|c'est moi) (?:juste |seulement |en fait |que )?(?:le |la |l'|son |sa |leur |une? )?(?:manager|manag(?:eur|euse)|chef|cheffe|responsable(?! (?:de (?:ce|ça|cela|rien|ma|mes|moi)))|sup[ée]rieure?|supervis(?:eure?|euse)|direct(?:eur|rice)|patron(?:ne)?|encadrante?|n ?\\+ ?1)|je (?:dirige|g[èe]re|encadre|manage) (?:l'équipe|une équipe|le service)",
      '(?<!no )(?<!no yo )soy (?:solo |s[óo]lo |en realidad )?(?:el |la |su |una? )?(?:jef[ea](?! de (?:prensa|gabinete|cocina))|superior|supervisora?|gerent[ea]|director[a]?|encargad[oa]|coordinadora?|l[íi]der(?: de(?:l)? equipo)?|responsable(?! de (?:lo|eso|esto|todo|nada|mis?|haber))|manager)|(?:dirijo|coordino) (?:el|este|ese) equipo|soy quien (?:lo|la|los|las) (?:supervisa|dirige)',
      '(?<!не )я (?:просто |только |всего лишь |вообще-то |же |ведь |тут |здесь |[-—–] )?(?:его |е[её] |их )?(?:непосредственн\\p{L}+ |линейн\\p{L}+ |прям\\p{L}+ )?(?:руководитель(?:ница)?|начальни(?:к|ца)|менеджер(?! по )|супервайзер|тимлид|завотделом|заведующ(?:ий|ая)|директор|шеф|босс|глава (?:отдел|групп|команд|офис|сектор)а?ы?)|я руковожу (?!не )\\p{L}+',
      '[أا]نا (?:بس |فقط |[أا]صلا |مجرد |هو |هي |اللي )?(?:ال)?(?:مدير(?:ة|ه|ها|تها|ته|تو|و|هم|هن)?|مشرف(?:ة|ه|ها|تها|ته)?|رئيس(?:ة|ه|ها|تها|ته)?|مس[ؤئ]ول(?:ة|ه|ها|تها|ته)?(?! عن (?:نفسي|[أا]ولادي|(?:ال)?(?:لي|ذي|ما)))|قائد(?:ة)?)',
    ],
    '我(?:其实|确实|只|就|才|也|作为|身为)?(?:是|作为|身为)(?:(?:他|她)们?|这个|那个|团队|部门|项目)?的?(?:直属|直接|部门|项目|团队)?(?:经理|主管|领导|上司|上级|负责人|老板|组长|处长|科长|主任|管理人员)(?![的性骚欺摸碰]|对我)|(?:他|她)是我(?:的)?(?:下属|手下|部下)',
  ),
  witness: among(
    [
      "(?:i'?m|i am|i was) (?:just |only |actually )?(?:the|an?|her|his|their) (?:witness|bystander|friend|colleague|co-?worker|team ?mate)|i (?:was (?:just|only) there|witnessed (?:it|this|that|what))|(?:i'?m|i am) the one who (?:saw|heard|witnessed)|i (?:(?:just|only) )?(?:saw|watched|heard) (?:it|(?:this|that)(?! \\p{L})|what happened)",
      "(?:je suis|j'étais) (?:juste |seulement |en fait |que )?(?:une? |le |la |son |sa )?(?:t[ée]moin|amie?)|je suis (?:juste |seulement )?(?:une? |sa |son )(?:collègue|copine|pote)|c'est moi (?:le |la )?t[ée]moin|j'ai (?:juste |seulement |que |simplement )(?:vu|assisté|entendu)|j'ai été t[ée]moin|j'ai (?:tout vu|assisté à)|j'étais (?:juste |seulement )?(?:là|présente?)",
      '(?:soy|fui) (?:solo |s[óo]lo |solamente |nada m[áa]s )?(?:el |la |una? |su )?(?:testigo|amig[oa]|compañer[oa]|colega)(?! de nadie)|(?:yo )?lo (?:vi|presenci[ée])(?! (?:a|en el))|(?:solo |s[óo]lo |solamente )?vi (?:lo que pas[óo]|todo)|(?:solo|s[óo]lo|solamente) estaba (?:ah[íi]|all[íi])',
      'я (?:просто |только |лишь |всего лишь |[-—–] )?(?:свидетель(?:ница)?|очевид(?:ец|ица)|(?:е[её] )?подруга|(?:его |е[её] )?друг|(?:е[её] |его )?(?:коллега|приятель(?:ница)?|сестра|брат|мать|муж|жена))|она моя (?:подруга|коллега)|я (?:просто )?(?:был[аи]?|стоял[аи]?|сидел[аи]?) (?:там |тогда )?рядом|я присутствовал[аи]?|(?:это )?(?:был[оа] )?(?:на моих глазах|при мне)|я (?:просто |только |лишь )?(?:это )?(?:видел|слышал)[аи]? (?:просто|это|всё|все)|я (?:просто|только|лишь) (?:это |всё |все )?(?:видел|слышал)[аи]?',
      '[أا]نا (?:بس |مجرد |فقط |كنت )?(?:(?:ال)?شاهد(?:ة|ا)?|صديق(?:تها|ها|ته)|صاحب(?:تها|ها|ته)|رفيق(?:تها|ها|ته)|زميل(?:تها|ها|ته)|شهدت|ر[أا]يت|شفت(?! (?:طبيب|دكتور|رقم)))|كنت (?:شاهد|حاضر)[ةه]?|شفت بس',
    ],
    '我(?:其实|只|就|才)?是(?:个|一个)?(?:证人|目击者|旁观者|路过的?|(?:他|她)的?(?:朋友|同事|闺蜜|同学))(?!的)|我(?:只是|就是|只)(?:路过|看到|看见|听到)(?!(?:他|她)的)|我(?:当时)?(?:只是)?在(?:场|旁边)|我亲眼(?:看到|看见)',
  ),
  accused: among(
    [
      "(?:i'?m|i am) (?:the )?(?:one )?(?:who is |who's |being )?accused(?: one| person)?(?! of (?:lying|making|inventing))|(?:i'?m|i am) the (?:respondent|alleged (?:offender|harasser)|subject of the (?:complaint|investigation))|i(?:'ve| have) been (?:accused|reported)(?! of (?:lying|making|inventing))|i was (?:accused|reported)(?! of (?:lying|making|inventing))|(?:complaint|report|case|allegation) (?:(?:is|was) )?(?:about|against) me|(?:they|she|he) accuse[ds]? me(?! of (?:lying|making|inventing))",
      "(?:c'est )?moi (?:qui suis )?(?:l'|le |la )?accusée?(?! (?:par|d'avoir menti))|je suis (?:la personne |celui qui est |celle qui est |l'|le |la )?(?:accusée?|mise? en cause)(?! (?:par|d'avoir menti))|plainte (?:est )?contre moi|c'est moi (?:qu'on|qu'elle|qu'il) accuse|(?:on|elle|il) m'accuse(?! de mentir)|j'ai été accusée?(?! (?:par|d'avoir menti))|visée? par (?:la|une) plainte|plainte (?:me vise|(?:a été )?déposée contre moi)",
      '(?<!no )soy (?:el |la |la persona )?(?:acusad[oa]|denunciad[oa])|(?:el |la )(?:acusad[oa]|denunciad[oa]) soy yo|(?:estoy|fui) (?:siendo )?(?:acusad[oa]|denunciad[oa])|(?:denuncia|queja|acusaci[óo]n) (?:(?:es|fue|est[áa]) )?(?:en )?(?:contra m[íi]|mi contra)|me (?:acusan|acusaron|denunciaron|est[áa]n acusando|han (?:acusado|denunciado))(?! a mi )|acusan es a m[íi]',
      'я (?:[-—–] )?(?:обвиняем(?:ый|ая)|подозреваем(?:ый|ая)|ответчи(?:к|ца))|(?:это )?на меня (?!не )(?:\\p{L}+ )?(?:заявил|пожаловал|подал|написал)(?!\\p{L}* (?:донос|докладн|встречн))\\p{L}*|на меня (?:поступила |пришла )?(?:жалоба|заявление)|(?:жалоб[ау]|заявление) (?:подали |написали |подана )?(?:на|против) меня|(?:пожаловал|жалуют|заявил|донесл)\\p{L}* (?:именно )?на меня|(?:обвиняют|обвинил[аи]?) (?:именно )?меня(?! (?:во лжи|в клевете))|меня (?:обвиняют|обвинил[аи]?)(?! (?:во лжи|в клевете))|на кого (?:пожаловались|подали|заявили)(?= ?[-—–]? ?(?:это )?я)|тот,? на кого (?:пожаловались|подали|заявили)',
      '[أا]نا (?:هو |هي |اللي |ال(?:شخص |موظف ))?(?:ال)?متهم(?:ة|ا)?(?! ب(?:ال)?كذب)|[أا]نا (?:ال)?(?:مشتكى (?:علي\\p{L}+|ضدي)|مشكو (?:منه|مني|ضدي)|مدعى عليه|مبلغ عنه)|(?:الشكوى|البلاغ|شكوى) (?:كان(?:ت)? |مقدم[ةه]? )?(?:علي(?= *$| *[،,.]| [أا]نا)|ضدي)|(?:[أا]نا )?(?:اللي )?[إا]?تهمو?ني|اشتكت علي',
    ],
    '我(?:才|就)?是(?:那个)?被(?:指控|举报|投诉|告)(?:的(?:那个?)?(?:人|一方)?|人|者)(?=$|[，。！!,.；;、\\s])|我(?:才)?是被告(?![知诉的])|(?<!不)是我被(?:人)?(?:举报|投诉|指控|告(?![知诉]))|被(?:人)?(?:指控|举报|投诉|告)的(?:人)?(?:就|才)?是我(?!的|们|下|手|同|朋|领|上)|(?:有人|他们?|她们?)(?:举报|投诉|指控|告)(?:了|的是)?我(?!的|们|诉|知)|(?<!没)我被(?:人)?(?:举报|投诉|指控)了',
  ),
};

type Claimed = keyof typeof claimed;
const roles = Object.keys(claimed) as Claimed[];

/** That the writer is not the one it was done to. */
const notDoneToThem = among(
  [
    "(?:i(?:'?m| am) )?not (?:the |a )?(?:victim|survivor|one it happened to)|(?:i )?was ?n[o']t (?:the one )?(?:harassed|touched|assaulted)|(?:nobody|no one) (?:harassed|touched) me|(?:it )?(?:did ?n[o']?t happen|not) to me(?! (?:before|again|yet|only|alone|first|clear))|(?<!tell me )not me(?=[^\\p{L}]*$|,? (?:i'?m|i am|it (?:was|happened)|but (?:her|him|them)))",
    "(?:je (?:ne )?suis )?pas (?:la )?victime(?! (?:parfaite|idéale))|la victime,? ce n'est pas moi|(?:ce n'|c')est pas (?:à )?moi(?= *$| *[,.;!?])|(?<!parle )pas (?:à )?moi(?= *$| *[,.;!?])|pas à moi mais|(?:ce n'|c')est pas moi (?:la victime|qui (?:ai subi|ai été))|(?:ce n'|c')est pas à moi (?:que c'est|que ça s'est)|(?:ça|cela) (?:ne )?m'est pas arrivé",
    'no (?:soy )?(?:yo )?(?:la |una? )?v[íi]ctima|v[íi]ctima no soy yo|no (?:fue |es )?a m[íi](?! \\p{L})|no me (?:pas[óo]|ocurri[óo]|sucedi[óo]) (?:nada )?a m[íi]|a m[íi] no me (?:pas[óo]|ocurri[óo]|hicieron|hizo)',
    '(?:я )?не (?:жертва|пострадавш\\p{L}+|потерпевш\\p{L}+|заявитель(?:ница)?)|(?:а )?не (?:меня|со мной|ко мне)(?! (?:одн|перв|последн|единственн|только|надо|нужно|должн|сейчас)\\p{L}*)|(?:жертва|пострадавшая|пострадавший|пострадал[аи]?) (?:здесь |тут )?не я|меня (?:никто |он |лично )?не (?:трогал|домогал|лапал|касал)\\p{L}*|ко мне (?:никто |он |лично )?не (?:приставал|прикасал|лез)\\p{L}*',
    '(?:مش|مو|مب|لست|ليست?|ماني|مني|مانيش|منيش|ما) (?:[أا]نا )?(?:ال)?(?:ضحي[ةه]|متضرر[ةه]?)|(?:ال)?ضحي[ةه] (?:ليست|مش|مو) [أا]نا|(?:مش|مو|ليس) (?:معي|معايا?|لي|فيني|[أا]نا)(?= *$| *[،,.!؟]| (?:اللي|الذي) (?:صار|حصل))|(?:ما|لم) (?:صار|حصل|حدث|يحدث|يحصل) (?:معي|لي|معايا)|محصلش (?:معايا|لي)',
  ],
  '我?(?:不是|并非|又不是)(?:那个)?(?:受害者|受害人|被害人|当事人)(?!吗)|(?<!(?:错|怪|问题|责任|该走|调走)的?)(?:不是|不(?=发生))(?:发生在)?我(?:身上)?的?(?=$|[，。！!,.；;、？?\\s])|不是我被(?:骚扰|摸|碰|侵犯)|(?:我|他)没有?(?:被(?:他)?(?:骚扰|摸|碰)|(?:碰|摸|骚扰)(?:过)?我)(?!一)|我不是被(?:性)?(?:骚扰|摸|侵犯)的',
);

/** Whose manager somebody is: "I am the manager of the accused". */
const leadsTheAccused = among(
  [
    "(?:i'?m|i am) (?:the )?(?:line )?(?:manager|supervisor|boss|chief) of the (?:(?:person|man|woman|one|colleague|staff member) )?(?:(?:who is|being) )?(?:accused|alleged (?:harasser|offender|perpetrator))(?: person)?|(?:i'?m|i am) (?:the )?accused(?: person)?'s (?:line )?(?:manager|supervisor|boss|chief)|i (?:manage|supervise|lead) the (?:person |man |colleague )?(?:who is |being )?accused",
    "(?:je suis|en tant que) (?:le |la )?(?:manager|manag(?:eur|euse)|chef|cheffe|responsable|sup[ée]rieure?|supervis(?:eure?|euse)|n ?\\+ ?1)(?: hiérarchique| directe?)? (?:de l'|d'une? |de la |de celui qui est |du )(?:(?:personne|homme|collègue) )?(?:accusée?|mise? en cause|présumée? (?:auteur|harceleur))(?!e? qui m')|(?:je manage|je dirige|j'encadre) l'accusée?|l'accusée? est dans mon équipe",
    '(?<!no )soy (?:el |la )?(?:jef[ea]|superiora?|supervisora?|gerent[ea]|responsable|director[a]?|l[íi]der)(?: direct[oa]| jer[áa]rquic[oa])? (?:del|de la|de una) (?:persona )?(?:acusad[oa]|denunciad[oa]|presunt[oa] (?:acosadora?|agresora?))|(?<!no )(?:superviso|dirijo) (?:al|a la) (?:persona )?(?:acusad[oa]|denunciad[oa])',
    '(?<!не )я (?:[-—–] )?(?:непосредственн\\p{L}+ |линейн\\p{L}+ |прям\\p{L}+ )?(?:руководитель(?:ница)?|начальни(?:к|ца)|менеджер|шеф|супервайзер) (?:обвиняем\\p{L}+|(?:того|той|человека|сотрудни(?:ка|цы)|коллеги),? (?:кого|котор(?:ого|ую)|на (?:кого|котор(?:ого|ую))) (?:обвин|пожаловал|жалу|подал|заявил)\\p{L}*)(?!,? (?:и|но) (?:\\p{L}+ ){0,2}(?:подал[аи]? я|меня|ко мне))|я руковожу обвиняем\\p{L}+|обвиняемый (?:[-—–] )?(?:мой подчин[её]нный|у меня в (?:команде|отделе))(?!,? (?:и |он )?(?:\\p{L}+ )?(?:меня|ко мне))|(?:жалоб\\p{L}+|пожаловались|обвиняют) (?:на )?моего (?:подчин[её]нного|сотрудника)',
    '(?:[أا]نا|بصفتي|ك) ?(?:ال)?(?:مديرة?|رئيسة?|مشرفة?|مس[ؤئ]ولة?)(?: المباشرة?)? (?:(?:عن )?(?:ال)?(?:موظفة? |شخص |زميلة? )?المتهمة?|للمتهمة?|المشكو منه|المشتكى عليه)(?! و?(?:اللي |الذي )?(?:تحرش|لمس))|المتهم (?:من فريقي|موظف عندي)',
  ],
  '我(?:才)?是(?:那个)?被(?:指控|举报|投诉|告)的?(?:那个|这个|那位)?(?:人|者|员工|同事|下属)的(?:直属|直接)?(?:经理|主管|领导|上司|上级|负责人|老板)(?![的性骚欺摸碰])|被(?:指控|举报|投诉|告)的(?:人)?是我的?(?:下属|手下|部下|组员)|我的?(?:下属|手下|手下的人|部下|组员)被(?:人)?(?:指控|举报|投诉)了?(?![^，。]{0,2}吗)',
);

/** What words say that their writer is: one of the roles, as whoever puts right what they were taken for says it. */
export const rolesClaimed = (words: string): Claimed[] => roles.filter((role) => claimed[role].test(straight(words)));

/** Whether words say that it was not done to their writer ("her, not me"). */
export const deniesBeingHarmed = (words: string): boolean => notDoneToThem.test(straight(words));

/** Whether words say outright that their writer leads whoever is accused: what is said of the accused is not said of them. */
export const leadsAccused = (words: string): boolean => leadsTheAccused.test(straight(words));
