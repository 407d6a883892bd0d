import { among, straight } from './wholeWord.js';

/** What somebody may say that they are not, as the roles of `dialogs/conversation.ts` are called. */
const roles = ['accused', 'manager', 'witness'] as const;

const notI = {
  fr: "(?:je ne suis pas|je suis pas|j'suis pas|chuis pas|chui pas|suis pas)",
  ar: '(?:أنا |انا )?(?:مش|مو|مب|ما|لست|ماني|مني|مانيش|ماشي) ?(?:أنا |انا )?(?:ال)?',
};

/** That the writer is not one of these. */
const denied: Record<(typeof roles)[number], RegExp> = {
  // That they did nothing is the defence of whoever is accused, and no word of who they are.
  accused: among(
    [
      "i(?:'m| am|m| was)? ?n[o']t (?:the |being )?(?:one )?(?:who is |who was |who's )?accused|i have(?:n'?t| not) been accused|(?:nobody|no one) (?:has |is )?accus(?:e[sd]?|ing) me|not the (?:one being accused|person accused|accused(?: one)?)",
      `(?:${notI.fr}|c'est pas moi|ce n'est pas moi) (?:qui (?:suis|est) )?(?:l'|l[ae] |une? )?(?:accus[ée]e?|mise? en cause|personne (?:mise en cause|accusée))|(?:et )?pas l'accus[ée]e?|personne (?:ne )?m'accuse|on (?:ne )?m'accuse pas`,
      '(?:yo )?no (?:soy|fui|estoy) (?:yo )?(?:el |la |un |una )?(?:acusad[oa]|denunciad[oa])|(?:el|la) (?:acusad|denunciad)[oa] no soy yo|no (?:el|la) acusad[oa]|nadie me (?:acusa|acus[óo]|ha acusado|denunci[óo]|ha denunciado)|a m[íi] (?:no me|nadie me) (?:acus|denunci)\\p{L}*',
      '(?:^|нет,? |я )не (?:являюсь )?(?:обвиняем\\p{L}+|обвин[её]нн\\p{L}+|подозреваем\\p{L}+)|не я (?:\\p{L}+ )?(?:обвиняем|подозреваем)\\p{L}+|не меня (?:\\p{L}+ )?обвин\\p{L}+|обвиняют не меня|меня (?:\\p{L}+ ){0,3}не обвиня\\p{L}+|жалоба не на меня|жалуются не на меня|не на меня (?:жалоба|жалуются|пожаловались|подали)|я (?:[-—–] )?(?:\\p{L}+ ){0,3}\\p{L}+,? (?:а )?не (?:обвиняем(?:ый|ая)|тот,? кого обвиняют)',
      `${notI.ar}متهم(?:ة|ا|اً)?|(?:ال)?متهمة? (?:مش|مو|مب|ليس|لست) (?:أنا|انا)|(?:ما حدا|ما حد|ما [أا]حد|محدش|لا [أا]حد|لم) (?:[بي]{0,2}تهمني|متهمني|[إا]تهمني)`,
    ],
    '我(?:可)?(?:不是|没有?)被(?:指控|投诉|举报)(?:的|人|者)?|被(?:指控|投诉|举报)的(?:人)?不是我|没有?人(?:指控|投诉|举报|告)我|我(?:可|又|并)?不是(?:那个)?(?:被告|嫌疑人)|我是[^，。,]{1,10}[，, ](?:我)?(?:而|又|并)?不是(?:那个)?(?:被(?:指控|投诉|举报)(?:的|人|者)|被告)',
  ),
  manager: among(
    [
      "i(?:'m| am|m)? ?n[o']t (?:a |an |the |her |their |anyone's |anybody's )?(?:line |direct )?(?:manager|supervisor|boss|team ?lead(?:er)?|head|director|chief|in charge|focal point|hr)|not a manager|i(?:'m| am) no manager|i (?:do ?n[o']?t|do not) (?:manage|supervise|lead) (?:anybody|anyone|people|her|them)|nobody reports to me|(?:i have )?(?:no team|no one under me|nobody under me)|i(?:'m| am|m)? ?n[o']t managing (?:anyone|anybody)",
      `${notI.fr} (?:le |la |l'|une? |son |sa |leur )?(?:manager|manag(?:eur|euse)|chef|cheffe|responsable(?! (?:de (?:ça|cela|ce|ses)|d'elle))|sup[ée]rieure?|supervis(?:eur|euse)|directeur|directrice|boss|patron(?:ne)?|cadre|encadrante?|n ?\\+ ?1|point focal|rh)|(?:j'|je (?:ne |n')?)(?:encadre|dirige|supervise|manage) (?:personne|pas)|je n'ai pas d'équipe`,
      '(?:yo )?no soy (?:de )?(?:el |la |un |una |su )?(?:jef[ea]|supervisora?|gerent[ea]|director[a]?|responsable(?! de (?:lo|eso|esto|nada))|encargad[oa]|coordinador[a]?|l[íi]der|punto focal|superior|rrhh|recursos humanos)|no (?:superviso|dirijo|mando) a nadie|no tengo (?:equipo|gente|personal|a nadie|personas) (?:a|bajo) (?:mi )?(?:cargo|mando)|no tengo subordinad[oa]s|(?:el|la) jef[ea] no soy yo',
      '(?:(?:^|нет,? )|я (?:(?:ей|ему|им|же|ведь|вовсе|вообще|тут|здесь) )?)не (?:являюсь )?(?:е[её] |его |их |никакой |никакая )?(?:руководител\\p{L}+|начальни\\p{L}+|менеджер\\p{L}*|супервайзер\\p{L}*|тимлид\\p{L}*|шеф\\p{L}*|босс\\p{L}*|директор\\p{L}*|координатор\\p{L}*|заведующ\\p{L}+)|я (?:никем )?не руковожу(?: никем)?|у меня нет подчин[её]нн\\p{L}+|я (?:[-—–] )?(?:\\p{L}+ ){0,3}\\p{L}+,? (?:а )?не (?:е[её] |его )?(?:руководитель(?:ница)?|начальни(?:к|ца)|менеджер)',
      `${notI.ar}(?:مدير(?:ة|ا|ها|ه|هم|تها|ته)?|رئيس(?:ة|ا|ها|ه|تها|ته)?|مشرف(?:ة|ا|ها|ه|تها)?|مس[ؤئ]ول(?:ة|ا|ها|ه|تها)?(?! ع(?:ن|ما|لى)))|(?:ما|مش) (?:عندي|تحتي) (?:موظفين|فريق|حدا تحتي)|(?:ما|لا) ?(?:بدير|تحتي|[أا]دير|[أا]شرف على) (?:حدا|حد|[أا]حدا?)|معنديش (?:موظفين|فريق)`,
    ],
    '我(?:可|又|并)?不是(?!说|要|怕|想|找|因为|对|为)[^，。]{0,4}(?:领导|主管|经理|上司|上级|老板|负责人|组长|主任|联络人|管理者|管理层|管理人员)(?!的|说|会|不|有)|我不管(?:人|团队|下属|她|他)(?!们?(?:怎|说|的|是|来|会|想|做))|我(?:不|没)(?:带|领导)(?:人|团队|别人)|我没有?(?:下属|手下|下级)|我手下没人',
  ),
  witness: among(
    [
      "i(?:'m| am|m|was| was)? ?n[o']t (?:a |the |just a )?(?:witness|friend|bystander)|(?:it'?s )?not (?:about )?(?:a|my) friend",
      `${notI.fr} (?:le |la |une? |son |sa )?(?:t[ée]moin|amie?)|(?:c'est|ce n'est) pas (?:pour )?une? amie?`,
      '(?:yo )?no soy (?:el |la |un |una |su )?(?:testigo|amig[oa])|no (?:hablo|es) de (?:una? amig[oa]|otra persona)',
      '(?:^|нет,? |я )не (?:являюсь )?(?:свидетель(?:ница)?|подруга|друг)|я (?:[-—–] )?(?:\\p{L}+ ){0,3}\\p{L}+,? (?:а )?не (?:просто )?(?:свидетель(?:ница)?|подруга|друг)',
      `${notI.ar}(?:شاهد(?:ة|ا|اً)?|صديق(?:تها|ها|ته)|صاحب(?:تها|ها|ته)|رفيق(?:تها|ها))`,
    ],
    '我(?:可)?(?:不是|又不是|并不是)(?:证人|目击者|旁观者|(?:他|她)的?朋友|朋友)|我是[^，。,]{1,10}[，, ](?:而|又|并)?不是(?:证人|目击者)',
  ),
};

/** That it was done to the writer; whoever is accused says the rest as well ("I am the victim here", of an accusation). */
const done = among(
  [
    "(?:it|this|that) (?:happened|was done) to me(?:,? not (?:to )?.*)?|i(?:'m| am|m) the one (?:who was (?:harassed|touched|assaulted)|it was done to|it happened to)|i was the one (?:harassed|touched)|i(?:'m| am|m) the (?:victim(?! (?:here|in this|of (?:lies|a lie|slander|false)))|complainant)",
    "(?:ça|ca|cela|c') ?(?:m'est arriv[ée](?! d)|est arriv[ée] à moi)|c'est à moi que c'est arriv[ée]|c'est moi (?:la |le )?(?:victime|plaignante?)|c'est moi (?:qui ai été|qu'il a|qu'elle a)|je suis (?:la )?victime(?! (?:de (?:fausses|mensonges|calomnie)|d'une (?:fausse|calomnie)))|je suis (?:la |le )?plaignante?",
    '(?<!no )(?:(?:me pas[óo]|me lo hicieron|me lo hizo) a m[íi]|soy (?:el |la )?(?:v[íi]ctima|denunciante|afectad[oa])(?! de (?:un|una|esto|esta|este|ella|su)(?!\\p{L}))|soy la persona (?:afectada|acosada|agredida))|(?<!aqu[íi] )la v[íi]ctima soy yo|a m[íi] me (?:pas[óo]|lo hicieron|lo hizo)',
    'это (?:вс[её] )?(?:случилось|произошло|было) (?:именно )?со мной|со мной это (?:случилось|произошло|было|сделали)|это я (?:жертва|потерпевш\\p{L}+|пострада\\p{L}+)|я (?:и есть |сам[аи]? )?(?:жертва|пострадавш\\p{L}+|потерпевш\\p{L}+|заявитель(?:ница)?)(?! (?:клевет|оговор|ложн|интриг|лж|навет|заговор|сплет|несправедлив)\\p{L}*)|(?:жертва|потерпевш\\p{L}+|пострадавш\\p{L}+) (?:это )?я',
    '(?<!(?:ما|لم) )(?:صار|حصل|حدث|وقع) (?:معي|لي|معايا|ليا)(?! (?:ال)?(?:تحقيق|ظلم|[إا]تهام|سن|شهر|[أا]شهر|[أا]سبوع|يوم|[أا]يام|فترة|مدة|زمان|\\d)\\p{L}*)(?: (?:أنا|انا))?|(?<!(?:مش|مو|مب|لست|ليس|ماني) )(?:أنا|انا) (?:ال)?(?:ضحية|مشتكية?|متضررة?)|(?:أنا|انا) (?:اللي|التي|الذي|من) (?:تعرض\\p{L}*|[إا]?شتكي\\p{L}*|تحرش\\p{L}* (?:بي|فيني|فيي|بيا))|الضحية (?:أنا|انا)',
  ],
  '(?<!如果)我(?:才)?是(?:受害者|受害人|被害人|被(?:性)?骚扰的)(?!.{0,14}(?:诬|冤|陷害|造谣|污蔑))|(?:受害者|受害人|被害人|被骚扰的(?:人)?)(?:就)?是我(?!们|的|同|朋|下|家|妹|女)|(?<!不是|没有?)发生在我(?:自己)?身上',
);
/** That it is about the writer, as whoever was taken for a friend says it. */
const about = among(
  [
    "it(?:'?s| is| was) (?:about )?me(?! who (?:did|harassed|touched|told)| again| not)|i(?:'m| am) talking about myself",
    "je parle de moi|c'est de moi qu'il s'agit|c'est à moi",
    '(?<!no )(?:hablo de m[íi]|soy yo|se trata de m[íi])',
    'это (?:обо мне|про меня)|речь обо мне',
    '(?<!(?:مش|مو) )(?:عني أنا|[أا]نا هي)',
  ],
  '(?<!不)(?:就)?是我自己(?:的事)?[。.!！]*$|说的(?:就)?是我(?:自己)?[。.!！]*$',
);

/** Whether somebody says that they are not what they were taken for: no friend of whoever it happened to, nobody's manager, not the accused. */
export const deniesRole = (role: (typeof roles)[number], words: string): boolean => denied[role].test(straight(words));

/** Whether somebody who was taken for the accused or a friend says that it happened to them. */
export function wasItTheirs(role: 'accused' | 'witness', words: string): boolean {
  const said = straight(words);
  return done.test(said) || (role === 'witness' && about.test(said));
}
