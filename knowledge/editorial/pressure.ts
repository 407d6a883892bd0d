import { anywhere, arabic, inLanguages, opening, word, type Rule } from './rule.js';

const blame = 'This can be read as blame or doubt. Leave it out.';
const push = 'No pressure: the person decides. Say what is possible ("you can", "it is your choice") instead of what must be done.';
const confront =
  'Never send a person to confront somebody. Write "some people choose to; it is never required, and not if you feel unsafe".';
const police =
  'National police are never the default step. Say that national law differs and that the ombuds or a counsellor can explain first.';

/** Blame, pressure to report, and steps that nobody is sent to take (care.md CV-13, CV-14, CV-22, CV-23). */
export const pressure: Rule[] = [
  ...inLanguages(
    'CV-13',
    blame,
    {
      en: word(
        /why did(?:n't)? you|did you say no|are you sure|what were you wearing|you should(?:n't| not)? have (?:said|told|gone|left|known|been|spoken|\p{L}+ed)|(?:a|the|just|simple|small|probably a) misunderstanding|you (?:may have |must have )?misunderstood/u,
      ),
      fr: word(
        /pourquoi (?:n'|ne )?(?:avez|as|l'avez|vous ne)|vous n'auriez (?:pas )?dû|vous auriez dû|êtes-vous sûr|(?:un|simple) malentendu/,
      ),
      es: word(
        /por qué no (?:dijo|dijiste|lo|se|denunció|avisó|pidió)|(?:usted )?(?:debería|tendría que) haber(?:lo|la|se)? (?:dicho|hecho|ido|puesto|visto|\p{L}+[aí]do)|está segur[oa] de que|(?:un|simple) malentendido/u,
      ),
      ru: word(
        /почему (?:же )?(?:вы|ты) (?:\p{L}+ )?не|(?:вам|тебе) (?:надо|нужно|следовало) было|вам следовало|надо было (?:сразу|сказать|сообщить|отказать|уйти)|вы уверены, что|(?:простое|обычное) недоразумение/u,
      ),
      zh: anywhere(
        /为什么(?:您|你)?(?:当时|早)?(?:不(?:说|拒绝|反抗|离开|早|报)|没有?(?:拒绝|反抗|离开|说))|(?:您|你)怎么(?:不|没)|早该|早就该|(?:是|只是|一场|个)误会|您确定吗/,
      ),
      ar: arabic(/لماذا لم ت\p{L}+|كان (?:يجب |ينبغي )?عليك|كان (?:يجب|ينبغي) أن ت\p{L}+|هل (?:أنت )?متأكد|مجرد سوء (?:فهم|تفاهم)/u),
    },
    { fineWhenDenied: true },
  ),
  ...inLanguages(
    'CV-14',
    push,
    {
      en: word(
        /(?:you|people|everyone|anyone|victims?|survivors?|staff|it) (?:really |also |always |still )?(?:should|must|need to|needs to|have to|has to|ought to|are (?:obliged|required) to|had better)(?: (?:\p{L}+ly|always|also))? (?:be reported|report|complain|come forward|speak up|file (?:a |the |your )?(?:formal )?(?:report|complaint)|make (?:a |the )?(?:formal )?(?:report|complaint))/u,
      ),
      fr: word(
        /(?:vous|victimes?|personnes?|il) (?:devez|devriez|doivent|devraient|faut(?: absolument)?|faudrait|êtes obligée?s? de|avez l'obligation de) (?:\p{L}+ment )?(?:signaler|dénoncer|porter plainte|déposer (?:une )?plainte|faire un signalement)/u,
      ),
      es: word(
        /(?:usted |la víctima |las víctimas )?(?:debe|debería|tiene que|deben|hay que|necesita|está obligad[oa] a)(?: \p{L}+mente)? (?:denunciar(?:lo)?|presentar (?:una )?(?:denuncia|queja)|informar por el canal oficial)/u,
      ),
      ru: word(
        /(?:вы|вам|жертвы|пострадавшие) (?:\p{L}+ )?(?:должны|обязаны|следует|нужно|надо|необходимо) (?:\p{L}+ )?(?:сообщить|сообщать|заявить|подать (?:официальную )?жалобу|пожаловаться)/u,
      ),
      zh: anywhere(/(?:您|受害者|大家)?(?:必须|应该|应当|需要|务必|一定要|有义务)(?:立即|尽快|马上|及时|正式)?(?:举报|投诉|报案|提出举报)/),
      ar: arabic(
        /(?:يجب|ينبغي|يتعين|لا بد)(?: عليك| لك| من)?(?: أن)? (?:الإبلاغ|تبليغ|الإخبار|تبلغ|تقديم (?:بلاغ|شكوى|بلاغ رسمي))|عليك (?:الإبلاغ|أن تبلغ|تقديم (?:بلاغ|شكوى))/,
      ),
    },
    {
      fineWhenDenied: true,
      pressure: true,
      fineIn: {
        en: /\b(?:if|whether|exploitation|child|children|managers?|supervisors?|leaders|heads? of)\b/iu,
        fr: /\b(?:si|exploitation|enfants?|responsables?|cadres|supérieur\p{L}*|encadrement)\b/iu,
        es: /(?<!\p{L})(?:si|explotación|niñ[oa]s?|jefaturas?|jef[ea]s?|supervisor\p{L}*|directiv\p{L}*|responsables?)(?!\p{L})/iu,
        ru: /(?:эксплуатаци|реб[её]н|детей|детям|руководител|начальник|(?<!\p{L})если(?!\p{L}))/iu,
        zh: /剥削|儿童|未成年|主管|管理(?:人员|者)|领导|负责人|如果|是否/u,
        ar: /استغلال|طفل|أطفال|مدير|مشرف|رؤساء|رئيس|إذا|المسؤول/u,
      },
    },
  ),
  ...inLanguages('CV-14', push, {
    en: word(/think of (?:the )?others|for the sake of others|before it(?:'s| is) too late|you owe it|no hurry|hurry/),
    fr: word(/pensez aux autres|avant qu'il (?:ne )?soit trop tard|dépêchez-vous|rien ne presse/),
    es: word(/piense en (?:los demás|las demás|otras personas)|antes de que sea (?:demasiado )?tarde|dese prisa|no hay prisa/),
    ru: word(/подумайте о других|пока не (?:стало )?поздно|поторопитесь|спешить некуда/),
    zh: anywhere(/(?:想想|考虑)(?:别人|其他人|他人)的?|趁还来得及|以免太晚|不用着急|赶紧举报/),
    ar: arabic(/قبل فوات الأوان|التفكير في الآخرين|لا داعي للعجلة/),
  }),
  ...inLanguages(
    'CV-22',
    confront,
    {
      en: word(
        /you (?:should|must|can|could|might|may|need to|have to) (?:\p{L}+ )?(?:confront|stand up to|face (?:him|her|them|the person))|(?:it is|it's) best to (?:confront|talk to the person)|try to confront/u,
      ),
      fr: word(/(?:vous (?:devez|devriez|pouvez|pourriez)|essayez de|il faut) (?:\p{L}+ )?(?:confronter|affronter|tenir tête)/u),
      es: word(
        /(?:debe|debería|puede|podría|intente|hay que|tiene que) (?:\p{L}+ )?(?:confrontar|enfrentar|enfrentarse|encarar|plantar cara)/u,
      ),
      ru: word(
        /(?:вам следует|вы должны|вы можете|попробуйте|нужно|надо) (?:\p{L}+ ){0,2}(?:с обидчиком|дать отпор|противостоять|выяснить отношения|высказать)/u,
      ),
      zh: anywhere(/(?:您|你)(?:可以|应该|应当|要|最好)(?:直接|当面)*(?:对质|质问|对抗|警告对方|与对方当面)/),
      ar: arabic(/(?:يمكنك|يجب عليك|ينبغي لك|عليك|من الأفضل) مواجهة/),
    },
    { fineWhenDenied: true },
  ),
  {
    id: 'CV-22',
    language: 'en',
    pattern: opening(/(?:confront|stand up to|tell (?:him|her|them|the (?:person|harasser|offender)) to stop)/),
    message: confront,
  },
  ...inLanguages(
    'CV-23',
    police,
    {
      en: word(
        /you (?:should|must|need to|have to|ought to)(?: \p{L}+){0,2} (?:call|contact|go to|tell|report (?:it |this )?to) the (?:local |national )?police/u,
      ),
      fr: word(/(?:vous (?:devez|devriez)|il faut) (?:appeler|contacter|prévenir|aller à) la police/),
      es: word(/(?:usted (?:debe|debería|tiene que)|hay que) (?:llamar|acudir|ir|avisar|denunciarlo) a la policía/),
      ru: word(/(?:вам следует|вы должны|вам нужно|вам надо|необходимо) (?:обратиться|позвонить|сообщить|заявить) в полицию/),
      zh: anywhere(/(?:您|你)?(?:应该|应当|必须|务必|请)(?:立即|马上|先)?(?:报警|联系警察|找警察)/),
      ar: arabic(/(?:يجب|ينبغي|عليك)(?: عليك| لك)? (?:الاتصال ب|إبلاغ |التوجه إلى )الشرطة/),
    },
    { fineWhenDenied: true },
  ),
  {
    id: 'CV-23',
    language: 'en',
    pattern: opening(/(?:first,? )?(?:call|contact|go to|tell|report to) the (?:local |national )?police/),
    message: police,
  },
];
