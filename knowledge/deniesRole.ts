import { straight, word } from './wholeWord.js';

/** What somebody may say that they are not, as the roles of `dialogs/conversation.ts` are called. */
const roles = ['accused', 'manager', 'witness'] as const;

const pattern = (...words: string[]): ((han: string) => RegExp) => {
  const spoken = word(...words);
  return (han) => new RegExp(`${spoken}|${han}`, 'iu');
};

/** That the writer is not one of these, in the order en, fr, es, ru, ar, and zh. */
const denied: Record<(typeof roles)[number], RegExp> = {
  // That they did nothing is the defence of whoever is accused, and no word of who they are.
  accused: pattern(
    "i(?:'m| am|m| was)? ?n[o']t (?:the |being )?(?:one )?(?:who is |who was |who's )?accused|(?:nobody|no one) (?:has )?accuse[sd]? me",
    "(?:je ne suis pas|je suis pas|c'est pas moi|ce n'est pas moi) (?:qui (?:suis|est) )?(?:l'|l[ae] |un[e]? )?(?:accusée?|mise? en cause)|personne (?:ne )?m'accuse",
    '(?:yo )?no soy (?:el |la |un |una )?(?:acusad[oa]|denunciad[oa])|nadie me acusa',
    '(?:я )?не (?:обвиняем\\p{L}+|обвин[её]нн\\p{L}+)|обвиняют не меня|меня (?:никто )?не обвиня\\p{L}+',
    '(?:أنا |انا )?(?:مش|مو|ما|لست|ماني|مني|مانيش) ?(?:أنا |انا )?(?:ال)?متهمة?|(?:ما حدا|محدش|لا أحد|لا احد|ما حد) (?:يتهمني|متهمني|بيتهمني)',
  )('我(?:可)?(?:不是|没有?)被(?:指控|投诉|举报)(?:的|人|者)?|被(?:指控|投诉|举报)的(?:人)?不是我|没人(?:指控|投诉|举报)我'),
  manager: pattern(
    "i(?:'m| am|m)? ?n[o']t (?:a |an |the |her |his |their |anyone's |anybody's )?(?:line )?(?:manager|supervisor|boss|team ?lead(?:er)?|head|director|chief|in charge|focal point|hr)|i (?:do ?n[o']?t|do not) (?:manage|supervise|lead) (?:anybody|anyone|people|her|him|them)",
    "(?:je ne suis pas|je suis pas|j'suis pas|suis pas) (?:le |la |l'|un |une |son |sa |leur )?(?:manager|chef|cheffe|responsable|supérieure?|supervis(?:eur|euse)|directeur|directrice|point focal|rh)|je (?:ne |n')?(?:encadre|dirige|supervise) (?:personne|pas)",
    '(?:yo )?no soy (?:el |la |un |una |su )?(?:jef[ea]|supervisora?|gerente|director[a]?|responsable|encargad[oa]|coordinador[a]?|punto focal|superior)|no (?:superviso|dirijo|mando) a nadie|no tengo (?:equipo|gente|personal) a (?:mi )?cargo',
    '(?:я )?не (?:е[её] |его |их )?(?:руководитель(?:ница)?|начальни\\p{L}+|менеджер|шеф|босс|директор|координатор)|я никем не (?:руковожу|управляю|командую)|у меня нет подчин[её]нн\\p{L}+',
    '(?:أنا |انا )?(?:مش|مو|ما|لست|ماني|مني|مانيش) ?(?:أنا |انا )?(?:ال)?(?:مديرة?|مديرها|مديره|رئيسة?|مشرفة?|مسؤولة?|مسؤول)|(?:ما|مش) (?:عندي|تحتي|بدير) (?:حدا|أحد|موظفين|فريق)',
  )(
    '我(?:可)?(?:不是|又不是|并不是)[^，。]{0,4}(?:领导|主管|经理|上司|上级|老板|负责人|组长|主任|联络人)|我(?:不|没)(?:管|带|领导)(?:人|谁|团队|下属|别人)|我没有?下属',
  ),
  witness: pattern(
    "i(?:'m| am|m|was| was)? ?n[o']t (?:a |the |just a )?(?:witness|friend|bystander)|i (?:did ?n[o']?t|did not) (?:see|witness) (?:it|anything)",
    "(?:je ne suis pas|je suis pas|j'suis pas) (?:le |la |un |une )?(?:témoin|amie?)|(?:je n'ai|j'ai) rien vu",
    '(?:yo )?no soy (?:el |la |un |una )?(?:testigo|amig[oa])|no vi nada',
    '(?:я )?не (?:свидетель(?:ница)?|подруга|друг)|я ничего не видел[аи]?',
    '(?:أنا |انا )?(?:مش|مو|ما|لست|ماني|مني|مانيش) ?(?:أنا |انا )?(?:ال)?(?:شاهدة?|صديقتها|صديقها|صاحبتها)|ما شفت شي|لم أر شيئا',
  )('我(?:可)?(?:不是|又不是|并不是)(?:证人|目击者|旁观者|朋友)|我(?:什么都)?没看(?:见|到)'),
};

/** That it happened to the writer, in the same order. */
const own = pattern(
  "it (?:happened|was done) to me(?:,? not (?:to )?.*)?|it(?:'s| is| was) (?:about )?me|i(?:'m| am|m) the (?:victim|complainant|one (?:who was (?:harassed|touched|assaulted)|it was done to|it happened to))",
  "(?:ça|cela|c'est) (?:m'est arrivé|arrivé) à moi|c'est moi (?:la |le )?(?:victime|plaignante?)|je suis la (?:victime|plaignante)",
  'me (?:pas[óo]|lo hicieron|lo hizo) a m[íi]|(?:yo )?soy la (?:v[íi]ctima|denunciante)|la v[íi]ctima soy yo|se trata de m[íi]',
  'это (?:случилось|произошло|было) со мной|это (?:я )?(?:жертва|пострадавш\\p{L}+|обо мне|про меня)|я (?:жертва|пострадавш\\p{L}+|заявитель(?:ница)?)|жертва (?:это )?я|речь обо мне',
  '(?:صار|حصل|حدث|وقع) (?:معي|لي|معايا|ليا) ?(?:أنا|انا)?|(?:أنا|انا) (?:ال)?(?:ضحية|مشتكية|متضررة)|الضحية (?:أنا|انا)|عني أنا',
)('我(?:才)?是(?:受害者|受害人|被害人|被骚扰的|举报人|投诉人)|(?:是|就是)我自己(?:的事)?|说的(?:就)?是我|发生在我(?:自己)?身上');

/** Whether somebody says that they are not what they were taken for: no friend of whoever it happened to, nobody's manager, not the accused. */
export const deniesRole = (role: (typeof roles)[number], words: string): boolean => denied[role].test(straight(words));

/** Whether somebody who was taken for another says that it happened to them. */
export const wasItTheirs = (words: string): boolean => own.test(straight(words));
