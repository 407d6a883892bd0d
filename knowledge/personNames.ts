import { calendarWords } from './calendarWords.js';

/** Words of a list that is written as a text. */
const list = (text: string): string[] => text.trim().split(/\s+/);
const any = (...texts: string[]): string => `(?:${texts.flatMap(list).join('|')})`;

/** Given names in Latin letters that mean nothing else in any of our languages. */
const given = any(`
  John James Robert Michael David Richard Thomas Charles Daniel Matthew Anthony Steven Paul Andrew Kenneth Kevin Brian George
  Edward Timothy Jason Jeffrey Ryan Nicholas Jonathan Stephen Scott Benjamin Samuel Gregory Alexander Patrick Peter Martin Simon
  Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Margaret Sandra Ashley Emily Michelle Amanda
  Melissa Deborah Stephanie Rebecca Laura Cynthia Angela Anna Helen Julia Emma Olivia Alice
  Jean-Pierre Jean-Paul Jean-Claude Pierre Jacques Philippe François Nicolas Christophe Laurent Olivier Thierry Mathieu Julien
  Marie Nathalie Isabelle Sylvie Catherine Valérie Véronique Sandrine Céline Aurélie Camille Élodie Chloé
  Juan Carlos Miguel Pedro Antonio Fernando Jorge Javier Alejandro Rodrigo Andrés Sergio Pablo Ricardo Eduardo Raúl Óscar
  María Carmen Lucía Elena Isabel Gabriela Valentina Daniela Fernanda Verónica Marta Paula
  Mohamed Mohammed Muhammad Ahmed Ahmad Hassan Hussein Omar Khalid Khaled Ibrahim Youssef Yusuf Mustafa Tariq Fatima Aisha Mariam
  Khadija Amina Layla Zeinab Kofi Kwame Ousmane Mamadou Ibrahima Abdoulaye Moussa Aminata Fatou Fatoumata Mariama
  Ivan Sergei Sergey Dmitri Dmitry Alexei Andrei Mikhail Olga Natalia Tatiana Svetlana Irina Ekaterina
  Priya Rahul Sanjay Rajesh Anita Hiroshi Yuki Giovanni Giulia Klaus Stefan`);
const givenRussian = any(`
  Иван Сергей Дмитрий Алексей Андрей Николай Михаил Александр Владимир Виктор Павел Игорь Олег Юрий Максим Антон
  Ольга Наталья Елена Татьяна Светлана Ирина Анна Мария Екатерина Юлия Марина Галина Людмила`);
const givenArabic = any(`
  محمد أحمد احمد محمود مصطفى إبراهيم ابراهيم يوسف عمر حسين خالد طارق فاطمة عائشة مريم زينب خديجة ليلى سارة ياسمين
  عبدالله عبدالرحمن فؤاد هشام وليد ياسر سمير رامي بلال زياد أسامة أيمن عصام`);

/** Those beside whom people put a name: "my supervisor Karen". */
const beside = {
  en: any('boss manager supervisor chief director colleague coworker co-worker teammate driver friend'),
  fr: any('chef cheffe patron patronne collègue directeur directrice superviseur superviseure responsable ami amie chauffeur'),
  es: any('jefe jefa colega compañero compañera director directora supervisor supervisora amigo amiga chofer'),
  ru: any('начальник начальница начальника коллега коллегу директор директора руководитель шеф водитель'),
  ar: any('مديري مديرتي رئيسي رئيستي زميلي زميلتي مشرفي مشرفتي صديقي صديقتي'),
};
const name = '\\p{Lu}\\p{Ll}+';
const surnamesChinese =
  '王李张刘陈杨黄赵吴徐孙朱胡郭林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶蒋杜苏魏程吕丁沈姚卢姜崔谭陆汪范廖贾夏邹孟秦邱江尹薛阎侯黎贺龚邵覃戴莫';
const titlesChinese = any('先生 女士 小姐 老师 主任 经理 处长 科长 局长 部长 司长 博士 教授 队长 主管 司机 总(?![结部体数量理统务])');
/** What stands after a name of a person where an institution or a place is meant. */
const institution = any('Foundation Hall Street Avenue Airport University Institute Prize Award Center Centre Hospital Town Mason');
/** What stands after a title where an office or a programme is meant. */
const office = any(`Teams Word Office Excel Outlook Project Access President Chair Chairman Director Secretary Minister Ambassador
  Directeur Directrice Président Présidente Ministre Ambassadeur Ambassadrice Secrétaire Directora Presidente Presidenta Ministro Ministra
  Embajador Embajadora Secretario Secretaria Congo Universe World`);

const start = '(?<![\\p{L}\\p{N}.-])';
const stop = '(?![\\p{L}\\p{N}])';
const patterns: readonly RegExp[] = [
  // A given name and a family name, or the name of whoever is named beside it.
  new RegExp(`(?<!(?:San|Santa|St|Saint)[ .-])${start}${given} (?!${institution}${stop})${name}${stop}(?! ${institution}${stop})`, 'u'),
  new RegExp(`${start}${givenRussian} ${name}(?:ов|ев|ин|ын|ский|цкий|ова|ева|ина|ская|цкая|енко|юк|ян|дзе|швили)${stop}`, 'u'),
  new RegExp(`${start}${givenArabic} (?:${givenArabic}|علي|حسن|سعيد|كريم|جمال|نبيل)${stop}`, 'u'),
  ...[beside.en, beside.fr, beside.es].map((who) => new RegExp(`(?<=${start}${who},? )${given}${stop}`, 'iu')),
  new RegExp(`(?<=${start}${beside.ru},? )${givenRussian}${stop}`, 'iu'),
  new RegExp(`(?<=${start}${beside.ar} )${givenArabic}${stop}`, 'u'),
  // A title and a name.
  new RegExp(`${start}(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Mme|Mlle|Sr|Sra|Srta|Dra)\\.?|M\\.|Monsieur|Madame) (?!${office}${stop})${name}`, 'u'),
  new RegExp(`${start}(?:[Ss]eñora?|[Dd]oña|[Dd]on) (?!${office}${stop})${name}`, 'u'),
  new RegExp(`${start}(?:господин|госпож|мистер|миссис)\\p{Ll}* ${name}|${start}г-(?:н|жа) ${name}`, 'u'),
  new RegExp(`${start}${name} ${name}(?:вич|вна|ична)(?:а|у|ем|е|ы|ой)?${stop}`, 'u'),
  new RegExp(
    `(?:السيدة?|ال[أا]ستاذة?|[أا]ستاذة?|الدكتورة?|المهندسة?|${start}[دأم]\\.) ?(?:${givenArabic}|علي|حسن|سعيد|كريم|جمال|نبيل)${stop}`,
    'u',
  ),
  new RegExp(
    `[${surnamesChinese}]${titlesChinese}|[小老][王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐许邓冯韩曹](?![\\p{Script=Han}]{0,1}区)`,
    'u',
  ),
  // Somebody says what the other is called.
  new RegExp(
    `${start}(?:[Hh]is|[Hh]er|[Tt]heir) name is ${name}|(?:s['’]appelle|[Éé]l se llama|[Ee]lla se llama) ${name}|(?:его|её|ее) зовут ${name}`,
    'u',
  ),
  new RegExp(`(?:اسمه|اسمها) ${givenArabic}${stop}`, 'u'),
];

/**
 * Whether somebody is surely named in a message, so that they are told once that names are not needed (care.md CV-12). It
 * knows common ways only: a name that is missed costs nothing, one that is seen where none is irritates.
 */
export const namesSomebody = (words: string): boolean => patterns.some((pattern) => pattern.test(words));

/** Names that mean something else where they begin with a small letter. */
const alsoWords = new Set(list('pierre marie olivier linda lucía lucia camille'));
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const plainGiven = list(given.slice(3, -1).replaceAll('|', ' ')).flatMap((word) => [word, withoutAccents(word)]);
const smallGiven = plainGiven.filter((word) => !alsoWords.has(word.toLowerCase()));
/** A given name in any case of Russian. */
const casesRussian = list(givenRussian.slice(3, -1).replaceAll('|', ' ')).map((word) =>
  /[йая]$/u.test(word) ? `${word.slice(0, -1)}(?:\\p{Ll}{0,2})` : `${word}(?:а|у|ом|е)?`,
);
const more = "(?:[ -](?:de |del |da |van |von |bin |al-|el-)?\\p{Lu}[\\p{L}'’]+)*";

/** What begins with a capital within a sentence and names nobody. */
const noName = any(`Teams Human Resources Ombuds Ombudsman Ombudsperson Ethics Office Offices United Nations Secretariat Secretary General
  Security Council Staff Union Counsellor Counsellors English French Spanish Arabic Russian Chinese Waypoint Internet
  Nations Unies Secrétariat Bureau Médiateur Médiatrice Naciones Unidas Secretaría Oficina Defensoría
  Объединённых Объединенных Наций Секретариат Секретариата`);

/** Ways to name somebody for which it costs little to be wrong, because only a mark stands there afterwards. */
const likely: readonly RegExp[] = [
  new RegExp(`${start}(?:${plainGiven.join('|')})${more}${stop}`, 'gu'),
  new RegExp(`${start}(?:${smallGiven.join('|')})${stop}`, 'giu'),
  new RegExp(`${start}(?:${casesRussian.join('|')})${more}${stop}`, 'gu'),
  new RegExp(`${start}(?:${casesRussian.join('|')})${stop}`, 'giu'),
  new RegExp(`${start}[وفبلك]?${givenArabic}(?: (?:ال|بن |ابن |آل )\\p{L}+| ${givenArabic})*${stop}`, 'gu'),
  // Within a sentence, a capital is a name of somebody or of a place; at its beginning it is any word.
  new RegExp(`(?<=[\\p{Ll}\\p{N},;:] )(?!${noName}${stop}|${calendarWords})\\p{Lu}\\p{Ll}[\\p{L}'’]*(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<=叫)[${surnamesChinese}]\\p{Script=Han}{1,2}|[${surnamesChinese}]\\p{Script=Han}{1,2}${titlesChinese}`, 'gu'),
];

/** The surest ways once more, to find each place. */
const sure: readonly RegExp[] = patterns.map((pattern) => new RegExp(pattern.source, `${pattern.flags}g`));

/**
 * Where names of people and of places seem to stand in words. Unlike `namesSomebody` it would rather see one too many: it is
 * for words that others will read, and the person sees before what is taken out. Names that are no one's in particular, and
 * those that no rule knows, it misses.
 */
export const namesIn = (words: string): { from: number; to: number }[] =>
  [...sure, ...likely].flatMap((pattern) =>
    [...words.matchAll(pattern)].map(({ 0: found, index }) => {
      const capital = Math.max(0, found.search(/\p{Lu}/u));
      return { from: index + capital, to: index + found.length };
    }),
  );
