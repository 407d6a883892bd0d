import { heardOnce } from './heardOnce.js';
const begins = (stems: string): string => `(?<!\\p{L})(?:${stems})`;
const whole = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/** By language: contract or part in an event, from where, whom somebody loves or is, origin and belief, disability. */
const names = new RegExp(
  [
    whole('interns?|internship|trans|gay|queer|my race|hindu|deaf|ngo|christianity|as a christian|i am christian|i am blind|blind person'),
    begins(
      'consultant|volunteer|contractor|vendor|supplier|implementing partner|delegate|guest|participant|applicant|candidate|former (?:staff|employee)|soldier|military|peacekeep|(?:an)?other (?:agency|organi[sz]ation|entity)|outside the un|(?:national|local) staff',
    ),
    begins(
      'lesbian|bisexual|transgender|transsex|lgbt|non-?binary|intersex|sexual orientation|racis|racial|ethnic|muslim|jewish|religio|hijab|headscarf|disab|wheelchair|autis',
    ),
    begins(
      'stagiaire|bénévole|volontaire|prestataire|sous-traitant|fournisseur|partenaire d|invitée? |délégu|candidat|ancien(?:ne)? (?:membre|fonctionnaire|employé)|militaire|soldat|casque bleu|autre (?:agence|organisation|entité)|personnel (?:national|local)',
    ),
    begins(
      'homosexuel|lesbien|bisexuel|orientation sexuelle|race|musulman|chrétien|juive?|voile|foulard|handicap|fauteuil|sourde?|aveugle',
    ),
    begins(
      'pasante|becari|practicante|consultor|voluntari|contratista|proveedor|invitad|delegad|postulante|ex ?(?:funcionari|emplead)|militar|soldad|casco azul|otra (?:agencia|organización|entidad)|personal (?:nacional|local)',
    ),
    begins(
      'homosexual|no binari|orientación sexual|raza|étnic|musulman|cristianismo|soy cristian|judí|hiyab|discapaci|silla de ruedas|sord[oa]|soy cieg[oa]|persona ciega',
    ),
    begins(
      'стаж[её]р|практикант|консультант|волонт[её]р|доброволец|подрядчик|поставщик|гость|гостья|делегат|делегаци|участни|кандидат|соискател|бывш\\p{L}* (?:сотрудни|работни)|военн|солдат|миротвор|друг(?:ого|ой|ом|ая) (?:агентств|организаци|учреждени)|не из оон|(?:местн|национальн)\\p{L}+ (?:сотрудни|персонал)',
    ),
    whole('гей|гея|раса|расы'),
    begins(
      'лесбиян|бисексуал|трансгенд|лгбт|квир|небинарн|гомосексуал|ориентаци|расов|расист|мусульман|христиан|евре|религи|хиджаб|инвалид',
    ),
    begins('коляск|глух|незряч|слеп(?:ой|ая|ого|ому)(?!\\p{L})'),
    '实习|顾问|志愿|承包|供应商|外包|合作伙伴|来宾|嘉宾|客人|参会|代表团|应聘|求职|候选|前雇员|前员工|军人|士兵|维和|[别其][的他]\\p{L}{0,3}(?:机构|组织)|当地雇员|本国雇员',
    '同性恋|双性恋|跨性别|性少数|性取向|种族|肤色|民族|宗教|穆斯林|头巾|残疾|残障|轮椅|聋|盲人',
    'متدرب|مستشار|استشاري|متطوع|مقاول|متعاقد|مورد|شريك منفذ|(?<!\\p{L})(?:ال|و|ل|ب|ك){0,2}ضيف|مندوب|وفد|مشارك|مرشح|موظفة? سابق|جندي|عسكري|حفظ السلام|(?:وكالة|منظمة) أخرى|كيان آخر|موظفة? محلي',
    'مثلي|سحاقي|متحول|مزدوج الميل|ميولي|عرقي|بشرتي|ديانت|ديني|مسلم|مسيحي|حجاب|إعاق|كرسي متحرك|أصم|صماء|كفيف',
  ].join('|'),
  'iu',
);

/**
 * Whether a message says who somebody in it is: under what contract, from what other organization, of what origin, belief,
 * orientation or ability. A topic about that, offered to whoever said nothing of it, would tell them what they are.
 */
export const namesWho = heardOnce((words: string): boolean => names.test(words));
