import type { Language } from './language.js';

/** How people name their own organization in a sentence. `ORG` stands for its name. */
interface Ways {
  /** What says in the first person whose organization it is: all of it says nothing else. */
  own: string[];
  /** A question of how or where, at the end (in Chinese: at the beginning) of which it is named. */
  within: string;
  /** What such a question has in it where it asks what its writer can do. */
  acts: string;
  /** Whom such a question may speak of instead. */
  others: string;
}

/** The end, a mark or a word after which a new thought begins: "I am at ORG and want", not "I am at ORG partners". */
const then = (words: string): string => `(?=\\s*(?:$|[\\p{P}\\n])|\\s+(?:${words})(?!\\p{L}))`;
const first = '(?<!\\p{L})';
const onItsOwn = (after: string): string => `(?<=^\\s*|[\\p{P}\\n]\\s*|(?<!\\p{L})(?:${after}) )`;

const en = { am: "i(?:'m|m| am)(?: currently| now)?", the: '(?:the )?', then: then('and|but|so|in|how|what|where|can|is|should|do|which') };
const kindsEn = 'consultant|intern|contractor|volunteer|unv|jpo|driver|guard|nurse|manager|supervisor|temp';
const fr = {
  at: "(?:à la |à l'|à |aux? |(?:chez|pour|dans) (?:l'|la |le )?|de la |de l'|du |de |d')",
  then: then('et|mais|à|en|comment|où|que|puis|est-ce|je'),
};
const kindsFr = 'consultante?|stagiaire|volontaire|chauffeu(?:r|se)|gardienn?e?|manager|cheffe?|vacataire|prestataire';
const es = {
  the: '(?:el |la )?',
  of: '(?:del |de la |de |en el |en la |en )',
  then: then('y|pero|en|como|donde|puedo|que|hay|quiero|necesito'),
};
const kindsEs = 'consultora?|pasante|voluntari[oa]|becari[oa]|chofer|conductora?|contratista|supervisora?';
const inRussian = '(?:в|во|на|для|из) ';
const kindsRu = 'консультант|стажер|волонтер|подрядчик|водитель|руководитель';
const inArabic = '(?:في |لدى |عند |ب)';
const kindsAr = 'مستشارة?|متدربة?|متطوعة?|مديرة?|استشارية?|سائقة?';
const thenChinese = '(?=\\s*(?:$|[\\p{P}\\n]|想|要|怎么|怎样|如何|可以|能|该|应该))';

const ways: Record<Language, Ways> = {
  en: {
    own: [
      `${first}(?<!(?:can|could|may|should|shall|will|would|do|did) )i (?:currently |now |also |still )?work (?:for|at|in) ${en.the}ORG(?! (?:partner|contractor|vendor|supplier|implementing|funded))`,
      `${first}${en.am} (?:working|employed|based) (?:for|at|in|by) ${en.the}ORG`,
      `${onItsOwn('and|hi|hello|but')}work(?:ing)? (?:for|at) ${en.the}ORG${en.then}`,
      `${first}${en.am} (?:with|at|from|in) ${en.the}ORG${en.then}`,
      `${first}${en.am} (?:an? )?(?:staff(?: member)?|employee) (?:at|of|in|with|from|for) ${en.the}ORG`,
      `${first}${en.am} (?:an? )?ORG (?:staff(?: member)?|employee)`,
      `${first}(?:my|our) (?:organi[sz]ation|agency|employer) is ${en.the}ORG${en.then}`,
      `(?<=${first}${en.am} an? (?:${kindsEn}) )(?:at|for|with|in|of) ${en.the}ORG`,
    ],
    within: `${first}(?:in|at) ${en.the}ORG[\\p{P}\\s]*$`,
    acts: 'how (?:do|can|should|to)|where (?:do|can|should|to)|can i|should i|who (?:do|can) i|what can i',
    others:
      'he|she|him|her|his|they|them|their|someone|somebody|anyone|boss|chief|director|manager|supervisor|colleague|friend|m[ae]n|wom[ae]n|person|people|staff|wife|husband|job|jobs|apply|internship|vacanc(?:y|ies)',
  },
  fr: {
    own: [
      `${first}je (?:travaille|bosse) (?:actuellement )?${fr.at}ORG`,
      `${first}je suis (?:actuellement )?(?:employée?|salariée?|fonctionnaire|agente?|membre du personnel|en poste) ${fr.at}ORG`,
      `${first}je suis ${fr.at}ORG${fr.then}`,
      `${first}(?:mon|notre) (?:organisation|agence|employeur),? (?:c'est|est) (?:l'|la |le )?ORG${fr.then}`,
      `(?<=${first}je suis (?:une? )?(?:${kindsFr}) )${fr.at}ORG`,
    ],
    within: `${first}(?:à la |à l'|à |au |chez |dans )ORG[\\p{P}\\s]*$`,
    acts: 'comment|où|à qui|puis-je|dois-je|que faire|peut-on',
    others:
      'il|elle|ils|elles|lui|leur|son|sa|ses|quelqu.un|chef|cheffe|patron|patronne|directeur|directrice|collègues?|amie?|homme|femme|mari|personnes?|gens|personnel|accusés?|emploi|poste|postuler|stage',
  },
  es: {
    own: [
      `${onItsOwn('yo|y|hola|pero|porque')}(?:yo )?(?:actualmente )?trabajo (?:actualmente )?(?:en|para) ${es.the}ORG`,
      `${onItsOwn('yo|y|hola|pero|porque')}(?:yo )?(?:estoy (?:trabajando )?en ${es.the}|soy ${es.of})ORG${es.then}`,
      `${onItsOwn('yo|y|hola|pero|porque')}(?:yo )?soy (?:funcionari[oa]|emplead[oa]|personal|miembro del personal|parte) ${es.of}ORG`,
      `${first}(?:mi|nuestra) (?:organización|agencia|entidad) es ${es.the}ORG${es.then}`,
      `(?<=${first}soy (?:una? )?(?:${kindsEs}) )${es.of}ORG`,
    ],
    within: `${first}en ${es.the}ORG[\\p{P}\\s]*$`,
    acts: 'cómo|dónde|a quién|puedo|debo|qué hago',
    others:
      'él|ella|ellos|ellas|su|sus|alguien|jefe|jefa|directora?|colegas?|compañer[oa]s?|amig[oa]s?|hombre|mujer|marido|esposa|personas?|gente|personal|empleo|puesto|postular|pasantía',
  },
  ru: {
    own: [
      `${first}(?<!(?:не|кем|которым|которой) )(?:я )?(?:сейчас )?работаю (?:сейчас )?${inRussian}ORG`,
      `${first}я ${inRussian}ORG${then('и|а|но|в|как|куда|что|где|мне|хочу|могу')}`,
      `${first}я[ —–-]*(?:сотрудни(?:к|ца)|работни(?:к|ца)) ORG`,
      `${first}(?:моя|наша) организация[ —–-]*(?:это )?ORG`,
      `(?<=${first}я[ —–-]*(?:${kindsRu}) )(?:${inRussian})?ORG`,
    ],
    within: `${first}(?:в|во) ORG[\\p{P}\\s]*$`,
    acts: 'как|куда|где|к кому|могу|можно|что делать|что мне',
    others:
      'он|она|они|его|ее|их|ему|ей|кто-то|кого-то|начальни\\p{L}*|директор\\p{L}*|руководител\\p{L}*|коллег\\p{L}*|друг\\p{L}*|подруг\\p{L}*|мужчин\\p{L}*|женщин\\p{L}*|муж\\p{L}*|жен[аеуы]|люди|людей|сотрудник\\p{L}*|работу|ваканси\\p{L}*|стажировк\\p{L}*',
  },
  zh: {
    own: [
      '我(?:们)?(?:现在|目前|是)?(?:在|为)ORG(?:这边|那边)?(?:工作|上班|任职|供职|做事|实习)(?!的)',
      '(?<=^\\s*|[\\p{P}\\n]\\s*)在ORG(?:工作|上班|任职|供职)(?!的)',
      '我(?:就职于|供职于|任职于|来自)ORG(?!的)',
      '我是ORG的?(?:员工|职员|工作人员|雇员)(?!的)',
      `我(?:现在|目前)?(?:在|是)ORG的?${thenChinese}`,
      `我们?的?(?:单位|组织|机构)是ORG${thenChinese}`,
    ],
    within: '^\\s*在ORG[\\p{P}\\s]*(?=\\p{Script=Han})',
    acts: '怎么|怎样|如何|哪里|去哪|找谁|能不能|可以',
    others: '他|她|有人|别人|老板|上司|领导|主任|经理|同事|朋友|男的|女的|丈夫|妻子|人员|招聘|应聘|求职|找工作',
  },
  ar: {
    own: [
      `${first}(?<!(?:لا|ماذا|شو|لم) )(?:أنا )?و?(?:أعمل|أشتغل|بشتغل|شغالة?) (?:حاليا )?${inArabic}ORG`,
      `${first}أنا (?:موظفة?|عاملة?) ${inArabic}ORG`,
      `${first}أنا (?:من |${inArabic})ORG${then('و\\p{L}+|كيف|هل|أين|ماذا|لمن|في|ب\\p{L}+|أريد')}`,
      `${first}(?:منظمتي|وكالتي)(?: هي)? ORG`,
      `(?<=${first}أنا (?:${kindsAr}) )${inArabic}ORG`,
    ],
    within: `${first}${inArabic}ORG[\\p{P}\\s]*$`,
    acts: 'كيف|أين|وين|لمن|إلى من|هل يمكنني|هل أستطيع|ماذا أفعل',
    others:
      'هو|هي|هم|شخص|شخصا|أحد|أحدهم|مديري?|مديرتي|رئيسي|رئيستي|زميلي?|زميلتي|صديقي|صديقتي|رجل|امرأة|موظفا?|موظفين|زوجي|زوجتي|وظيفة|توظيف|تدريب',
  },
};

/** Letters that people write in several ways, or without their accent. */
const loosely: readonly (readonly [letters: string, any: string])[] = [
  ['أإآا', '[اأإآ]'],
  ['ةه', '[ةه]'],
  ['ىي', '[ىي]'],
  ['ёе', '[ёе]'],
  ['é', '[ée]'],
  ['à', '[àa]'],
  ['ù', '[ùu]'],
  ['ó', '[óo]'],
  ['í', '[íi]'],
  ['á', '[áa]'],
  ["'’", "['’]"],
];
const forms = new Map(loosely.flatMap(([letters, any]) => [...letters].map((letter) => [letter, any] as const)));

/** A pattern, or a name, as it may be typed: with or without accents, in any form of a letter, with spaces as they come. */
const asTyped = (source: string): string =>
  source.replace(/\[[^\]]*\]|./gsu, (one) => (one.startsWith('[') ? one : one === ' ' ? '\\s+' : (forms.get(one) ?? one)));

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Where a name ends: no further letter, no "'s", and no word that is tied to it, as in "UNHCR-funded". */
const ends = "(?!(?!\\p{Script=Han})[\\p{L}\\p{N}])(?!['’]s(?!\\p{L})|-\\p{L})";

export interface OwnPatterns {
  own: RegExp[];
  within: { named: RegExp; acts: RegExp; others: RegExp }[];
  any: RegExp;
}

/**
 * Patterns by which people name their own organization in a sentence, in all six languages; the group `org` is its name.
 * @param names every name of an organization that may stand there
 */
export function ownPatterns(names: readonly string[]): OwnPatterns {
  const longestFirst = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  const org = `(?<org>${longestFirst.map((name) => asTyped(escaped(name))).join('|')})${ends}`;
  const pattern = (source: string): RegExp =>
    new RegExp(
      asTyped(source).replace('ORG', () => org),
      'iu',
    );
  const whole = (words: string): RegExp =>
    new RegExp(asTyped(`(?<!(?!\\p{Script=Han})\\p{L})(?:${words})(?!(?!\\p{Script=Han})\\p{L})`), 'iu');
  const all = Object.values(ways);
  return {
    own: all.flatMap(({ own }) => own.map(pattern)),
    within: all.map(({ within, acts, others }) => ({ named: pattern(within), acts: whole(acts), others: whole(others) })),
    any: new RegExp(`(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}])[بلو]?${org}`, 'giu'),
  };
}
