import { word } from './wholeWord.js';

const figures = '(?:1[89]|[2-9]\\d)';
/** Whose words somebody only repeats, or a time that is yet to come: "when I am 18", "he thinks that I am 20". */
const notAfter = (words: string): string => `(?<!(?<!\\p{L})(?:${words})[\\s,]{1,2})`;
const ends = '(?=\\s*(?:$|[.,;:!?)\\u2026])|\\s+(?:[-\\u2013\\u2014]|(?:and|but|so|not)\\b))';

/** How somebody says of themselves that they are of age, in all six languages; ages from 18 on. */
const adult = new RegExp(
  [
    `${notAfter('when|until|till|if|once|that|thinks?|thought|says?|said|him|her|them|pretend\\p{L}*')}${word(
      `(?:i am|i'?m) (?:(?:now|already|over|just|actually) )?(?:${figures}(?:(?: |-)?(?:years?(?: |-)old|yo|yrs old|years of age)(?!\\p{L})|${ends})|an? ${figures}[- ]years?[- ]old|an adult|a grown[- ]?(?:up|woman|man)|of legal age|an? (?:adult|grown) (?:woman|man|person))|my age is ${figures}|(?:i am|i'?m) not (?:a (?:child|kid|minor|teenager)|underage)`,
    )}`,
    `${notAfter('que|quand|si|comme')}${word(
      `j[' ]ai (?:déjà |deja )?(?:plus de )?${figures} ans(?! (?:d'|de ))|je suis (?:(?:déjà|deja|une?|une personne|bien) )?(?:adulte|majeure?)|je ne suis (?:pas|plus) (?:une? )?(?:enfant|mineure?|ado)`,
    )}`,
    `${notAfter('que|cuando|si|no|ni')}${word(
      `tengo (?:ya )?(?:más de |mas de )?${figures} años(?! (?:de (?!edad)|trabajando))|(?:ya )?soy (?:(?:ya|una?|una persona|una mujer|un hombre) )?(?:adult[oa]|mayor de edad)|(?:ya )?no soy (?:una? )?(?:niñ[oa]|menor)`,
    )}`,
    `${notAfter('что|когда|если|пока|будто')}${word(
      `мне (?:(?:уже|сейчас|больше|исполнилось) )*${figures}(?: (?:лет|года?)(?! (?:стажа|работы|опыта))| *(?=$|[.,;!?]))|я (?:(?:уже|давно) )?(?:взросл(?:ый|ая)|совершеннолетн(?:ий|яя))|я (?:уже )?не (?:реб[её]нок|несовершеннолетн(?:ий|яя)|подросток)`,
    )}`,
    `${notAfter('أني|إني|عندما|لما|إذا')}${word(
      `(?:عمري|سني|عندي|لدي|أبلغ من العمر|أبلغ) (?:الآن )?${figures} (?:سنة|سنه|عام\\p{L}*)(?! (?:خبرة|خدمة|من))|عمري ${figures}|[أا]نا (?:(?:شخص|امرأة|رجل|إنسان) )?(?:بالغة?|راشدة?)|(?:[أا]نا )?لست (?:طفل\\p{L}*|قاصر\\p{L}*)`,
    )}`,
    `(?<!等|说|說|以为|以為|如果|当|當|骗他)我(?:今年|现在|現在|已经|已經|都|有|已|满|滿)*(?:${figures}|十[八九]|[二三四五六七八九]十[一二三四五六七八九]?) ?(?:周)?[岁歲](?!的?时候|的?時候|那年|时|時)|我(?:是(?:一?[个個名])?|已经?是?[个個]?|已經是?[个個]?|都)?(?:成年|大人)|我(?:已经|已經)?不是(?:小?孩子?|未成年|儿童|兒童)`,
  ].join('|'),
  'giu',
);

/** What may stand beside it: "yes", "and"; whoever says more tells of something, or of what others say. */
const most = { words: 1, han: 2 };

/**
 * Whether somebody says of themselves that they are an adult, or an age from 18 on, and nothing else. It is taken as said: no
 * age is ever asked for (care.md CV-45).
 */
export function saysOnlyAdult(words: string): boolean {
  const plain = words
    .normalize('NFKC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const rest = plain.replace(adult, ' ');
  const han = rest.match(/\p{Script=Han}/gu) ?? [];
  const others = rest.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return rest !== plain && han.length <= most.han && others.length <= most.words;
}

/** How somebody says of themselves that they work here, or are the guest of an event, or names whom they work with. */
const role = new RegExp(
  [
    word(
      "(?:i am|i'?m|i work as) (?:(?:an?|the|one of the) )?(?:(?:un|new|national|international|female|male|former|jpo|local|external|junior|senior) )*(?:intern|consultant|volunteer|unv|delegate|contractor|staff(?: member)?|employee|guest|participant|visitor|official|officer|assistant|interpreter|translator|driver|nurse|guard|jpo)",
    ),
    word(
      'je suis (?:(?:une?|la|le) )?(?:stagiaire|consultante?|bénévole|volontaire|déléguée?|contractuell?e?|fonctionnaire|employée?|invitée?|participante?|prestataire|interprète|traduct(?:eur|rice)|infirmi(?:er|ère)|chauffeu(?:r|se))',
    ),
    word(
      '(?:yo )?soy (?:una? )?(?:pasante|becari[oa]|consultora?|voluntari[oa]|delegad[oa]|contratista|funcionari[oa]|emplead[oa]|invitad[oa]|participante|intérprete|traductora?|enfermer[oa]|conductora?)',
    ),
    word(
      'я (?:(?:здесь|тут|работаю) )?(?:стаж[её]р(?:ка)?|консультант(?:ка)?|волонт[её]р(?:ка)?|делегат(?:ка)?|подрядчи(?:к|ца)|сотрудни(?:к|ца)|гость|гостья|участни(?:к|ца)|доброволец|переводчи(?:к|ца)|водитель|медсестра)',
    ),
    word('[أا]نا (?:متدربة?|مستشارة?|متطوعة?|مندوبة?|متعاقدة?|موظفة?|ضيفة?|مشاركة?|مترجمة?|سائقة?|ممرضة?)'),
    '我是(?:一?[名个個位])?(?:联合国|聯合國|活动的?|活動的?|会议的?|大会的?|国际|本国)*(?:实习生|實習生|顾问|顧問|志愿人员|志愿者|志願者|代表|承包商|职员|工作人员|员工|来宾|来賓|客人|嘉宾|与会者|参会者|口译|翻译|司机|护士)',
    word('(?:an?|my|our) (?:\\p{L}+ )?(?:colleague|co-?worker|supervisor|boss|manager|director|chief)'),
    word(
      '(?:une?|mon|ma) (?:\\p{L}+ )?(?:collègue|supérieure?|supérieur hiérarchique|chef(?:fe)?|patronn?e?|direct(?:eur|rice)|responsable)',
    ),
    word('(?:una?|mi) (?:colega|jef[ea]|supervisora?|directora?|superior)|compañer[oa] de trabajo'),
    word('(?:мо(?:й|я) (?:\\p{L}+ )?)?коллега|мо(?:й|я) (?:\\p{L}+ )?(?:начальни(?:к|ца)|руководитель|шеф|директор)'),
    word('(?:زميل|مدير|رئيس)(?:ي|تي)|المديرة?|رئيسي في العمل'),
    '同事|领导|領導|上司|主管|老板|老闆|经理|主任',
  ].join('|'),
  'iu',
);

/** School and parents: whoever speaks of them may be a child beside somebody who works here. */
const school = new RegExp(
  [
    word('school|classmates?|(?:mum|mom|dad|mother|father|sister|brother|parent)s?|teacher'),
    word('école|lycée|collège|maman|papa|mère|père|sœur|soeur|frère|parents|prof(?:esseure?)?'),
    word('escuela|colegio|instituto|secundaria|mam[áa]|pap[áa]|madre|padre|herman[oa]|padres|prof(?:esora?|e)'),
    '(?<!\\p{L})(?:школ|мам|пап|мать|отец|сестр|брат|родител|учител|класс)',
    'مدرس|(?:أمي|امي|أبي|ابي|بابا|ماما|أختي|اختي|أخي|اخي|والدي|والدتي)(?!\\p{L})',
    '学校|上学|中学|高中|初中|小学|妈|爸|父母|姐|哥|老师',
  ].join('|'),
  'iu',
);

/**
 * Whether somebody says that they have a role which only adults have, or of whom they work with: then nobody is taken for a child
 * who does not say so (care.md CV-45).
 */
export function namesAdultRole(words: string): boolean {
  const plain = words.normalize('NFKC').replace(/[’‘ʼ]/g, "'");
  return role.test(plain) && !school.test(plain);
}
