import { among, straight } from './wholeWord.js';

/** What somebody says that they are, as the roles of `dialogs/conversation.ts` are called. */
const claimed = {
  manager: among(
    [
      "(?:i'?m|i am) (?:just |only |actually |really )?(?:the|a|an|his|her|their) (?:line |team |direct |office )?(?:manager|supervisor|boss|chief|team ?lead(?:er)?|head of \\p{L}+)",
      "(?:je suis|j'suis|moi c'est) (?:juste |seulement |en fait )?(?:le |la |son |sa |leur |une? )?(?:manager|manag(?:eur|euse)|chef|cheffe|responsable|sup[ée]rieure?|supervis(?:eur|euse)|n ?\\+ ?1)",
      'soy (?:solo |s[óo]lo |en realidad )?(?:el |la |su |una? )?(?:jef[ea]|supervisora?|gerent[ea]|responsable|manager)',
      'я (?:просто |только |вообще-то |[-—–] )?(?:его |е[её] |их )?(?:руководитель(?:ница)?|начальни(?:к|ца)|менеджер|шеф)',
      '[أا]نا (?:بس |فقط |[أا]صلا )?(?:ال)?(?:مدير(?:ة|ه|ها|تها|ته|هم)?|مشرف(?:ة|ه|ها)?|رئيس(?:ة|ه|ها)?|مس[ؤئ]ول(?:ة|ه|ها)?)',
    ],
    '我(?:其实|只|就|才)?是(?:他|她|他们|她们)?的?(?:直属)?(?:经理|主管|领导|上司|上级|负责人|老板)',
  ),
  witness: among(
    [
      "(?:i'?m|i am|i was) (?:just |only |actually )?(?:the|an?|her|his|their) (?:witness|bystander|friend)|i (?:just|only) (?:saw|watched|heard) (?:it|that|this|what)",
      "(?:je suis|j'étais) (?:juste |seulement |en fait |que )?(?:une? |le |la |son |sa )?(?:t[ée]moin|amie?)|j'ai (?:juste |seulement |que |simplement )(?:vu|assisté|entendu)",
      '(?:soy|fui) (?:solo |s[óo]lo )?(?:el |la |una? |su )?(?:testigo|amig[oa])|(?:yo )?(?:solo|s[óo]lo|solamente) l[oae] (?:vi|o[íi])',
      'я (?:просто |только |лишь |всего лишь |[-—–] )?(?:свидетель(?:ница)?|очевид(?:ец|ица)|(?:е[её] )?подруга|(?:его |е[её] )?друг)|я (?:просто |только |лишь )?(?:это )?видел[аи]? (?:просто|только|это|всё|все)|я (?:просто|только|лишь) (?:это |всё |все )?видел[аи]?',
      '[أا]نا (?:بس |مجرد |فقط )?(?:شاهد(?:ة|ا)?|صديق(?:تها|ها|ته)|صاحب(?:تها|ها|ته)|شفت)',
    ],
    '我(?:其实|只|就|才)?是(?:个|一个)?(?:证人|目击者|旁观者|(?:他|她)的?朋友)|我(?:只是|就是|只)(?:看到|看见|听到)',
  ),
  accused: among(
    [
      "(?:i'?m|i am) the (?:one )?(?:who is |who's |being )?accused(?: one| person)?|(?:the|this|that) (?:complaint|report|case) (?:is|was) (?:about|against) me|(?:they|she|he) (?:reported|accused|complained about) me",
      "(?:c'est )?moi (?:qui suis )?(?:l'|le |la )?accusée?|je suis (?:l'|le |la )?(?:accusée?|mise? en cause)|plainte (?:est )?contre moi|c'est moi (?:qu'on|qu'elle|qu'il) accuse",
      '(?:soy (?:el |la )?|(?:el |la ))(?:acusad[oa]|denunciad[oa])(?: soy yo)?|(?:denuncia|queja) (?:es|fue) contra m[íi]|me (?:acusan|denunciaron|acusaron) a m[íi]',
      'я обвиняем(?:ый|ая)|(?:это )?на меня (?:\\p{L}+ )?(?:заявил|пожаловал|подал|написал)\\p{L}*|жалоба (?:на|против) меня|обвиняют меня|это меня обвин\\p{L}+',
      '[أا]نا (?:ال)?متهم(?:ة|ا)?|[أا]نا المشتكى علي\\p{L}+|(?:الشكوى|البلاغ) (?:علي|ضدي)',
    ],
    '我(?:才)?是被(?:指控|举报|投诉|告)的|是我被(?:举报|投诉|指控|告)|(?:举报|投诉|告)的是我',
  ),
};

type Claimed = keyof typeof claimed;
const roles = Object.keys(claimed) as Claimed[];

/** That the writer is not the one it was done to. */
const notDoneToThem = among(
  [
    "(?:i(?:'?m| am) )?not (?:the )?(?:victim|survivor|one it happened to)|(?:it )?(?:did ?n[o']t happen|not) to me",
    "(?:je (?:ne )?suis )?pas (?:la )?victime|pas (?:à )?moi(?: qui)?(?= [^\\p{L}]*$|[^\\p{L}]*$)|c'est pas (?:à )?moi (?:que|qui)",
    'no (?:soy )?(?:la )?v[íi]ctima|no (?:fue )?a m[íi]',
    '(?:я )?не (?:жертва|пострадавш\\p{L}+|потерпевш\\p{L}+)|(?:а )?не (?:меня|со мной|ко мне)',
    '(?:مش|مو|مب|لست|ليس|ماني) (?:[أا]نا )?(?:ال)?ضحي[ةه]|(?:مش|مو) (?:معي|معاي|لي|[أا]نا)',
  ],
  '我?(?:不是|并非|又不是)(?:受害者|受害人|被害人|当事人)|(?:不是|没有?)(?:发生在)?我(?:身上)?(?=$|[，。！!,.])',
);

/** Whose manager somebody is: "I am the manager of the accused". */
const leadsTheAccused = among(
  [
    "(?:i'?m|i am|as) (?:the )?(?:(?:line )?(?:manager|supervisor|boss|chief) of the (?:person |colleague )?(?:who is )?accused(?: person)?|(?:the )?accused(?: person)?'s (?:line )?(?:manager|supervisor|boss|chief))",
    "(?:je suis|en tant que) (?:le |la )?(?:manager|manag(?:eur|euse)|chef|cheffe|responsable|sup[ée]rieure?|supervis(?:eur|euse)|n ?\\+ ?1) (?:de l'|de la (?:personne )?|du )(?:accusée?|mise? en cause)",
    '(?:soy|como) (?:el |la )?(?:jef[ea]|supervisora?|gerent[ea]|responsable) (?:del|de la) (?:persona )?(?:acusad[oa]|denunciad[oa])',
    'я (?:[-—–] )?(?:руководитель|начальни(?:к|ца)) обвиняем\\p{L}+',
    '[أا]نا (?:مدير|مديرة|رئيس|رئيسة|مشرف|مشرفة|مس[ؤئ]ول|مس[ؤئ]ولة) (?:الموظف |الشخص |الزميل )?المتهم(?:ة)?',
  ],
  '我是被(?:指控|举报|投诉|告)(?:的)?(?:人|者|那个人|员工|同事)?的(?:经理|主管|领导|上司|上级)',
);

/** What words say that their writer is: one of the roles, as whoever puts right what they were taken for says it. */
export const rolesClaimed = (words: string): Claimed[] => roles.filter((role) => claimed[role].test(straight(words)));

/** Whether words say that it was not done to their writer ("her, not me"). */
export const deniesBeingHarmed = (words: string): boolean => notDoneToThem.test(straight(words));

/** Whether words say outright that their writer leads whoever is accused: what is said of the accused is not said of them. */
export const leadsAccused = (words: string): boolean => leadsTheAccused.test(straight(words));
