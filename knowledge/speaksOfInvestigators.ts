import { straight, word } from './wholeWord.js';

/** An office that investigates, in all six languages. */
const office =
  "oios|оиос|osii?|ossi|bsci|obi|oig|oai|iaig|увн|усвн|osc[iy]|investigators?|investigations? (?:office|division|unit|team|service|section)|internal oversight|(?:the )?ethics office|fact[- ]finding panel|enquêteurs?|enquêtrices?|service d'enquêtes?|bureau (?:des services )?de contrôle interne|division des investigations|investigador(?:es|a|as)?|oficina de (?:servicios de )?supervisi[óo]n interna|divisi[óo]n de investigaciones|следовател\\p{L}*|расследовател\\p{L}*|управлени\\p{L}* (?:внутреннего|служб внутреннего) надзора|внутренн\\p{L}+ надзор\\p{L}*|отдел\\p{L}* расследований";
const named = `${word(office)}|مكتب (?:خدمات )?(?:ال)?(?:رقاب|مراقب)\\p{L}*|الرقابة الداخلية|(?:ال)?محقق\\p{L}*|لجنة (?:ال)?تحقيق|監督廳|监督厅|監督|调查(?:的人|人员|员|组)|調查(?:的人|人員|員|組)|内部监督|调查处|調查處`;

/** That it wrote to the writer, or calls them. */
const calls = [
  word(
    '(?:wrote|written|writes|e?mailed|called|calls|contacted|invited|summoned|phoned|reached out|sent|wants?|asked|asks|summons|(?:got|received|have|had) (?:an? |this )?(?:e?mail|letter|message|call|invitation|summons|notice))|(?:called|invited|summoned|interview) (?:me|with me|by)',
    "m'(?:a|ont) (?:[\\p{L}]+ )?(?:écrit|appelée?|contactée?|convoquée?|envoyé|demandée?)|(?:reçu|j'ai) (?:un |une )?(?:mail|courriel|lettre|message|appel|convocation)|convoquée?|convocation|veu(?:t|lent) (?:me (?:voir|parler|entendre)|m'\\p{L}+)",
    'me (?:escribi\\p{L}*|llam\\p{L}*|contact\\p{L}*|cit\\p{L}*|convoc\\p{L}*|mand\\p{L}*|envi\\p{L}*|quieren?|busc\\p{L}*)|(?:recib[íi]|lleg[óo]) (?:un |una )?(?:correo|carta|mensaje|llamada|citaci[óo]n|mail)|citad[oa]',
    'мне (?:\\p{L}+ )?(?:написал|пишут|пришл|позвонил|звонил|прислал)\\p{L}*|(?:написал|пришл|позвонил|прислал|вызыва|вызвал|вызвал|пригласил|зов)\\p{L}* (?:\\p{L}+ ){0,3}(?:мне|меня)|меня (?:\\p{L}+ )?(?:вызыва|вызвал|пригласил|зов|хотят)\\p{L}*|(?:получил|пришло|пришло мне)[аи]? (?:\\p{L}+ )?(?:письмо|повестк\\p{L}*|сообщение)|письмо (?:из|от)',
  ),
  '(?:وصل|جاء|[إا]ج[اى]|بعت|[أا]رسل|كتب|اتصل|طلب|استدع|دعا)\\p{L}*(?:ني|تني|لي|لنا|وني|ولي)(?!\\p{L})|(?:استلمت|تلقيت|جاءتني|وصلني|اجاني) (?:رسالة|ايميل|إيميل|خطاب|بريد)|(?:بدهم|يريدون|عايزين) (?:\\p{L}+ )?(?:معي|يحكوا|يقابلوني)|(?:بعت|[أا]رسل|كتب|اتصل)\\p{L}* (?:لي|[إا]لي|بي|بيا)(?!\\p{L})',
  '(?:给|給|找|叫|约|約|联系|聯繫|通知|写信给|寫信給)(?:了)?我|收到[^，。]{0,12}(?:信|邮件|郵件|通知|函|电话)|我收到|要(?:我|找我)(?:去)?(?:谈|談|面谈|面談)',
].join('|');

const investigators = new RegExp(named, 'iu');
const calling = new RegExp(calls, 'iu');
/** What tells already in which part somebody is called. */
const part = new RegExp(
  [
    word(
      'subject|respondent|witness|alleged|suspect|accus\\p{L}*|against me|about my|i (?:reported|complained)|my (?:report|complaint)|testif\\p{L}*',
      "mise? en cause|témoin\\p{L}*|témoign\\p{L}*|accus\\p{L}*|contre moi|ma plainte|mon signalement|j'ai signalé",
      'testigo|testific\\p{L}*|acus\\p{L}*|sujeto de|presunt[oa]|contra m[ií]|en mi contra|que acosé|mi (?:queja|denuncia)',
      'субъект\\p{L}*|свидетел\\p{L}*|обвин\\p{L}*|подозрева\\p{L}*|против меня|на меня|мо(?:я|ей|ю|ему|ё|е) (?:жалоб|заявлен)\\p{L}*|показани\\p{L}*',
    ),
    'شاهد|شهادة|متهم|ضدي|اتهام|شكواي|بلاغي|المشتكى|عليي',
    '证人|證人|作证|作證|被告|被调查|调查对象|調查對象|指控|针对我|針對我|举报我|我的(?:投诉|举报)',
  ].join('|'),
  'iu',
);

/** What no office asks for: an advance is no summons. */
const advance = new RegExp(
  [
    word(
      'sex(?: with)?|sleep with|underwear|bra|nudes?|naked|kiss\\p{L}*|bed|hotel|breasts?|(?:on|for) a (?:date|massage)|ask(?:ed|s) me out',
      'coucher|sexe|culotte|sous-vêtements?|soutien-gorge|nue?s?|embrass\\p{L}*|lit|hôtel|(?:un|son) massage',
      'sexo|acostar\\p{L}*|ropa interior|desnud\\p{L}*|bes(?:o|os|ar|arme|ó)|cama|hotel|un masaje',
      'переспать|секс\\p{L}{0,2}|спать с|интим\\p{L}*|голы[ехйм]\\p{L}*|нижн\\p{L}+ бель\\p{L}*|постел\\p{L}*|поцел\\p{L}*|гостиниц\\p{L}*',
    ),
    '(?:أنام|انام|ينام|النوم) مع|جنس(?!ي)|ملابس[يه]? الداخلية|عاري\\p{L}*|بوس\\p{L}*|سرير|فندق',
    '睡|上床|内衣|內衣|裸|亲我|吻|做爱|酒店',
  ].join('|'),
  'iu',
);

/** Whether investigators wrote to the writer or call them, and it is not said in which part: as whoever reported, saw it or is accused. */
export function wereCalledByInvestigators(words: string): boolean {
  const said = straight(words);
  return investigators.test(said) && calling.test(said) && !part.test(said) && !advance.test(said);
}
