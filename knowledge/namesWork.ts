import { straight, word } from './wholeWord.js';

/** Offices, contracts and those who lead at work, in the order en, fr, es, ru, ar, zh. */
const work = new RegExp(
  [
    word(
      'offices?|boss|manager|supervisor|colleagues?|coworkers?|co-workers?|contract|consultant|intern|internship|cleaner|guard|driver|company|shift|staff|hr|duty station|field office|elevator',
      'bureaux?|chef|cheffe|patronn?e?|responsable|collègues?|collegues?|contrat|consultante?|stagiaire|(?:maître|maitre) de stage|ménage|vigile|chauffeur|boîte|boite|service|rh|ascenseur|parking',
      'oficinas?|jef[ea]|supervisora?|gerente|colegas?|compañer[oa]s? de trabajo|contrato|consultora?|pasante|pasantía|limpi(?:o|eza)|guardia|chofer|empresa|turno|rrhh|ascensor',
      'офис\\p{L}*|начальни\\p{L}*|шеф\\p{L}*|руководител\\p{L}*|коллег\\p{L}*|контракт\\p{L}*|консультант\\p{L}*|стаж[её]р\\p{L}*|уборщи\\p{L}*|охранни\\p{L}*|водител\\p{L}*|фирм\\p{L}*|смен\\p{L}*|лифт\\p{L}*',
      '(?:ال|بال|لل)?(?:مكتب|مكاتب|مدير|مديرة|مديري|مديرتي|مشرف|مشرفي|زميل|زميلي|زميلة|عقد|عقدي|مستشارة?|متدربة?|ستاج|عاملة|حارس|سائق|شركة|دوام|وردية|مصعد)',
    ),
    '办公室|领导|主管|经理|老板|上司|同事|合同|顾问|实习生|保洁|保安|司机|公司|值班|电梯|人事',
  ].join('|'),
  'iu',
);

/** Whether words name an office, a contract or somebody who leads at work: grown people write of these. */
export const namesWork = (words: string): boolean => work.test(straight(words));
