import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

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

/** That somebody told the one who leads them. */
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
  'u',
);

/** That it is they who brought the complaint, or to whom it was done. */
const brought = among('speaksAsReporter', 'brought');

/** That a case was closed, that it could not be proved, or that the other one was not even suspended: either side is told so. */
const closing = among('speaksAsReporter', 'closing');

/** Whether somebody says that they told the one who leads them: they lead nobody by that. */
export const toldTheirSuperior = (words: string): boolean => toldSuperior.test(straight(words));

/** Whether somebody says that they brought the complaint, or that it was done to them: they lead nobody by it, and stand by nobody. */
export const speaksAsReporter = (words: string): boolean => brought.test(straight(words));

/** Whether somebody tells that a case ended without a finding, or that nothing was done to the other one: by that alone they are not the person accused. */
export const tellsOfClosing = (words: string): boolean => closing.test(straight(words));
