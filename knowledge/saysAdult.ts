import { straight, word } from './wholeWord.js';
import { alternatives, among } from './wordings.js';

const figures = '(?:1[89]|[2-9]\\d)';
/** Whose words somebody only repeats, or a time that is yet to come: "when I am 18", "he thinks that I am 20". */
const notAfter = (words: string): string => `(?<!(?<!\\p{L})(?:${words})[\\s,]{1,2})`;
const ends = '(?=\\s*(?:$|[.,;:!?)\\u2026])|\\s+(?:[-\\u2013\\u2014]|(?:and|but|so|not)\\b))';

/** The same of somebody else, and whose mother or father the writer is: "she is an adult", "I'm her mum". */
const ofAnother = alternatives('saysAdult', 'ofAnother');

/** The age of somebody else, beside that: by itself it may be the age of whoever does it. */
const theirAge = new RegExp(
  [
    word(
      `(?:she|he)(?:'?s| is) (?:already |now )?${figures}(?: years? old)?|(?:elle|il) a (?:déjà )?${figures} ans|(?:ella |él )?tiene (?:ya )?${figures}(?: años)?`,
      `(?:ей|ему) (?:уже )?${figures}(?: (?:лет|года?))?|عمره(?:ا)? ${figures}(?: سن[ةه]| عاما)?`,
    ),
    `[她他](?:都|已经|已經|今年)?${figures}[岁歲]?了?`,
  ].join('|'),
  'gu',
);

/** How somebody says of themselves that they are of age, in all six languages; ages from 18 on. */
const adult = new RegExp(
  [
    `${notAfter('when|until|till|if|once|that|thinks?|thought|says?|said|tell|tells|told|everyone|everybody|people|him|her|them|pretend\\p{L}*')}${word(
      `(?:i am|i'?m) (?:(?:now|already|over|just|actually) )?(?:${figures}(?:(?: |-)?(?:years?(?: |-)old|yo|yrs old|years of age)(?!\\p{L})|${ends}|(?=,? (?:and )?not an? ))|an? ${figures}[- ]years?[- ]old|an adult|a grown[- ]?(?:up|woman|man)|of legal age|an? (?:adult|grown) (?:woman|man|person))|my age is ${figures}|(?:i am |i'?m )?not (?:a (?:child|kid|minor|teenager)|underage)`,
    )}`,
    `${notAfter('que|quand|si|comme|dit|dis|disent')}${word(
      `j[' ]?ai (?:déjà |deja )?(?:plus de )?${figures} ans(?! (?:d'|de ))|je suis (?:(?:déjà|deja|une?|une personne|bien) )?(?:adulte|majeure?)|(?:je ne suis |j'suis |chuis )?(?:pas|plus) (?:une? )?(?:enfant|mineure?|ado|gamine?|gosse)`,
    )}`,
    `${notAfter('que|cuando|si|no|ni|dice|dicen|digo|dijo')}${word(
      `tengo (?:ya )?(?:más de |mas de )?${figures} años(?! (?:de (?!edad)|trabajando))|(?:ya )?soy (?:(?:ya|una?|una persona|una mujer|un hombre) )?(?:adult[oa]|mayor de edad)|(?:ya )?no (?:soy )?(?:una? )?(?:niñ[oa]|menor)(?! de 1)`,
    )}`,
    `${notAfter('что|когда|если|пока|будто|говор(?:ит|ят|ю|ил|ила|или)|сказал[аи]?|дума(?:ет|ют)|считает|вру')}${word(
      `мне (?:(?:уже|сейчас|больше|исполнилось) )*${figures}(?: (?:лет|года?)(?! (?:стажа|работы|опыта))| *(?=$|[.,;!?]))|я (?:(?:уже|давно) )?(?:взросл(?:ый|ая)|совершеннолетн(?:ий|яя))|(?:я )?(?:уже |а )?не (?:реб[её]нок|несовершеннолетн(?:ий|яя)|подросток)`,
    )}`,
    `${notAfter('أني|إني|اني|انني|أنني|عندما|لما|إذا|يقول|بيقول|بقول|أقول|قال')}${word(
      `(?:عمري|سني|عندي|لدي|أبلغ من العمر|أبلغ) (?:الآن )?${figures} (?:سنة|سنه|عام\\p{L}*)(?! (?:خبرة|خدمة|من))|عمري ${figures}|[أا]نا (?:(?:شخص|امرأة|رجل|إنسان) )?(?:بالغة?|راشدة?)|(?:[أا]نا )?(?:لست|مش|مو|مب|ماني) (?:طفل\\p{L}*|قاصر\\p{L}*)`,
    )}`,
    `(?<!等|说|說|以为|以為|如果|当|當|骗他)[我俺](?:今年|现在|現在|已经|已經|都|有|已|满|滿)*(?:${figures}|十[八九]|[二三四五六七八九]十[一二三四五六七八九]?) ?(?:周)?[岁歲](?!的?时候|的?時候|那年|时|時)|我(?:是(?:一?[个個名])?|已经?是?[个個]?|已[經经]是?[个個]?|都)?(?:成年|大人)|(?<=[岁歲了][，, ]{0,2})不是(?:小?孩子?|未成年人?)|我(?:已经|已經)?不是(?:小?孩子?|未成年|儿童|兒童)`,
    ofAnother,
  ].join('|'),
  'gu',
);

/** What may stand beside it: "yes", "and"; whoever says more tells of something, or of what others say. */
const most = { words: 1, han: 2 };

/**
 * Whether somebody says that they are an adult, of themselves an age from 18 on, or of somebody else that these are one, or that the
 * writer is their mother or father; and nothing else. It is taken as said: no
 * age is ever asked for (care.md CV-45).
 */
export function saysOnlyAdult(words: string): boolean {
  const plain = straight(words).replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const left = plain.replace(adult, ' ');
  const rest = left.replace(theirAge, ' ');
  const han = rest.match(/\p{Script=Han}/gu) ?? [];
  const others = rest.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return left !== plain && han.length <= most.han && others.length <= most.words;
}

/** How somebody says of themselves that they work here, or what their trade is. */
const ownRole = among('saysAdult', 'ownRole');

/** Who is set over somebody at work. */
const superior = among('saysAdult', 'superior');

/** Somebody of whom nothing is said, or whom one works with. */
const somebody = among('saysAdult', 'somebody');

const grade = '(?:[dpg]-?[1-7]|no-?[a-e]|sb-?[1-5]|asg|usg|jpo)';
const longYears =
  '(?:1[2-9]|[2-6]\\d|twelve|fifteen|twenty|thirty|douze|quinze|vingt|trente|doce|quince|veinte|treinta|двенадцать|пятнадцать|двадцать|тридцать|خمس(?:ة|ه)? ?عشر(?:ة|ه)?|عشرين|ثلاثين)';

/** What only those say who have worked for long: a grade, so many years beside somebody, a young colleague of their own team. */
const atWorkForLong = new RegExp(
  [
    word(
      `(?:i'?m|i am|as) an? ${grade}|(?:known|worked (?:with|for|under)) (?:\\p{L}+ ){1,3}(?:for )?(?:over |about |almost |nearly )?${longYears} years|(?:worked|been|working) (?:here|there|with the un|for the un|in the un) (?:for )?(?:\\d+|\\p{L}+) years|(?:girl|boy|guy)s? (?:of|on|in|from) my team`,
      `(?:je suis|en tant que) (?:une? )?${grade}|(?:connais|côtoie) depuis ${longYears} ans|je travaille (?:ici|pour l'onu|à l'onu) depuis (?:\\d+|\\p{L}+) ans|(?:fille|garçon|gars|mec)s? de mon (?:équipe|service)`,
      `soy (?:una? )?${grade}|conozco (?:desde )?hace ${longYears} años|trabajo (?:aquí|en la onu) (?:desde )?hace (?:\\d+|\\p{L}+) años|(?:chic[oa]|muchach[oa])s? de mi equipo`,
      `я ${grade}|(?:знаю|знакомы?)(?: \\p{L}+){0,2} ${longYears} лет|работаю (?:здесь|тут|в оон) (?:\\d+|\\p{L}+) (?:лет|года?)|(?:девушк\\p{L}*|парн\\p{L}*) из (?:моей команды|моего отдела)`,
      `[أا]نا ${grade}|(?:أعرفه|اعرفه|بعرفه)(?: \\p{L}+)? ${longYears} سنة|(?:بنت|شاب|صبية) (?:من|في|ب) ?فريقي`,
    ),
    `我是(?:一?个|一名)?${grade}|(?:认识|共事|相识)了?(?:快|将近|差不多)?(?:十[二五]|[二三四五]十)多?年|我(?:们)?(?:团队|组|部门)里?的(?:一个)?(?:女孩|男孩|姑娘)`,
  ].join('|'),
  'gu',
);

/** Family, school, sports and what is held for the young: whoever speaks of them may be a child beside somebody who works here. */
const young = among('saysAdult', 'young');

/**
 * Whether somebody who says that something was done to them names a role which only adults have, or who is set over them at work:
 * then nobody is taken for a child who does not say so (care.md CV-45). Who may be a child keeps their card (CR-05).
 * @param only they say nothing else: then "someone" or "a colleague" is enough
 */
export function speaksAsAdult(words: string, only: boolean): boolean {
  const said = straight(words);
  return (ownRole.test(said) || superior.test(said) || (only && somebody.test(said))) && !young.test(said) && !age.test(said);
}

/** Husband, wife, or whom one is to marry. */
const spouse = among('saysAdult', 'spouse');

/** Marriages that a family makes, and ages that are told to others: neither is proof that somebody is of age. */
const unproven = among('saysAdult', 'unproven');

/** Ages from ten to seventeen in figures or words, however short: "y yo 14", "I turn fifteen". */
const age = among('saysAdult', 'age');

/** Whom the card of a child can be about, where the writer is an adult. */
const ofYoung = new RegExp(
  [
    word(
      '(?:son|daughter|girl|boy|baby|babie|niece|nephew|pupil|student|minor|toddler|grandchild|stepchild)s?|(?:step)?children',
      'fils|filles?|fillettes?|garçons?|garcons?|gamine?s?|bébés?|nièces?|neveux?|élèves?|mineure?s?|gosses?|petite?s?',
      'hij[oa]s?|chic[oa]s?|muchach[oa]s?|muchachit[oa]s?|jovencit[oa]s?|beb[eé]s?|nen[ea]s?|sobrin[oa]s?|alumn[oa]s?|escolar(?:es)?|menor(?:es)?|criaturas?',
    ),
    '(?<!\\p{L})(?:сын|доч|девоч|девуш|девк|девчат|мальч|малыш|младен|племян|ученик|ученица|несовершеннолетн|пацан)',
    'بنت|ابن[ةه]|ابنت|ابني|[أا]بنائ|ولد|[أا]ولاد|بنات|عيال|طفل|قاصر|تلميذ|طالب|رضيع|صبي|فتاة|فتيات',
    '(?<![\\d\\u0660-\\u0669])(?:[3-9]|1[0-7]|[\\u0663-\\u0669]|\\u0661[\\u0660-\\u0667])[ -]?(?:years?|ans|años|лет|годик|سن|عام|岁|歲)',
    '女儿|女兒|儿子|兒子|女孩|男孩|姑娘|未成年|孩子|小孩|儿童|学生|學生|小学|宝宝|婴儿|侄|外甥|闺女|娃',
  ].join('|'),
  'u',
);

/**
 * Whether somebody speaks of a life that only adults have: a husband or wife, a trade of their own, an age from 18 on, among
 * whatever other words. Then what only resembles the messages of children is none of theirs, unless they speak of somebody young.
 */
export function livesAsAdult(words: string): boolean {
  const said = straight(words);
  return (
    (ownRole.test(said) || said.search(atWorkForLong) >= 0 || ((spouse.test(said) || said.search(adult) >= 0) && !unproven.test(said))) &&
    !young.test(said) &&
    !namesYoung(said.replace(atWorkForLong, ' '))
  );
}

/** Whether somebody says that they are of age, or lives as only adults do. */
export const isAdult = (words: string): boolean => saysOnlyAdult(words) || livesAsAdult(words);

/** Whether somebody young is named, or an age below 18. */
export function namesYoung(words: string): boolean {
  const said = straight(words);
  return ofYoung.test(said) || age.test(said);
}
