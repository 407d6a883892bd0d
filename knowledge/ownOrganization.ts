import type { Language } from './language.js';

/** The end, a mark or a word after which a new thought begins: "I am at ORG and want", not "I am at ORG partners". */
const then = (words: string): string => `(?=\\s*(?:$|[\\p{P}\\n])|\\s+(?:${words})(?!\\p{L}))`;
/** Where a clause of one's own begins: not after "if", "not" or "how can", and not in what somebody else is quoted with. */
const begun = String.raw`(?<=^\s*|[.!?…;,()،؛؟，。！？；、¿¡\n—–-]\s*`;
const after = (words: string): string => String.raw`${begun}|(?<!\p{L})(?:${words}) )`;

const en = {
  begins: after('and|but|because|since|as|so|now|currently|actually|yes|no|hi|hello'),
  am: "i(?:'m|m| am)(?: currently| now)?",
  the: '(?:the )?',
  then: then('and|but|so|in|how|what|where|can|is|should|do|which'),
};
const kindsEn = 'consultant|intern|contractor|volunteer|unv|jpo|driver|guard|nurse|manager|supervisor|temp';
const fr = {
  begins: after('et|mais|car|parce que|puisque|comme|moi|actuellement|oui|non|en fait|bonjour|bonsoir|salut'),
  at: "(?:à la |à l'|à |aux? |(?:chez|pour|dans) (?:l'|la |le )?|de la |de l'|du |de |d')",
  then: then('et|mais|à|en|comment|où|que|puis|est-ce|je'),
};
const kindsFr = 'consultante?|stagiaire|volontaire|chauffeu(?:r|se)|gardienn?e?|manager|cheffe?|vacataire|prestataire';
const es = {
  begins: `${after('y|pero|porque|ya que|en realidad|hola')}(?:yo )?`,
  the: '(?:el |la )?',
  of: '(?:del |de la |de |en el |en la |en )',
  then: then('y|pero|en|como|donde|puedo|que|hay|quiero|necesito'),
  /** "Trabajo" is a job as well, and is looked for. */
  noJob: '(?!.*(?:postul|vacant|aplic|consig|consegu))',
};
const kindsEs = 'consultora?|pasante|voluntari[oa]|becari[oa]|chofer|conductora?|contratista|supervisora?';
const ru = {
  begins: after('и|а|но|потому что|так как|поскольку|сейчас|здравствуйте|привет|добрый день'),
  at: '(?:в|во|на|для|из) ',
  then: then('и|а|но|в|как|куда|что|где|мне|хочу|могу'),
};
const kindsRu = 'консультант|стажер|волонтер|подрядчик|водитель|руководитель';
const zh = { begins: `${begun}|(?:因为|但是?|其实|所以|请问|你好|您好)\\s*)我`, then: '(?=$|[\\s\\p{P}])' };
const ar = {
  begins: `${after('لكن|لكنني|لأنني|لأني|إنني|حاليا|نعم|مرحبا|عليكم')}و?`,
  at: '(?:في |لدى |عند |ب)',
  then: then('و\\p{L}+|كيف|هل|أين|ماذا|لمن|في|ب\\p{L}+|أريد'),
};
const kindsAr = 'مستشارة?|متدربة?|متطوعة?|مديرة?|استشارية?|سائقة?';

/** What says in the first person whose organization it is: all of it says nothing else. `ORG` stands for its name. */
const ways: Record<Language, string[]> = {
  en: [
    `${en.begins}i (?:currently |now |also |still )?work (?:for|at|in) ${en.the}ORG(?! (?:partner|contractor|vendor|supplier|implementing|funded))`,
    `${en.begins}${en.am} (?:working|employed|based) (?:for|at|in|by) ${en.the}ORG`,
    `${en.begins}${en.am} (?:with|at|from|in) ${en.the}ORG${en.then}`,
    `${en.begins}${en.am} (?:an? )?(?:staff(?: member)?|employee) (?:at|of|in|with|from|for) ${en.the}ORG`,
    `${en.begins}${en.am} (?:an? )?ORG (?:staff(?: member)?|employee)`,
    `${en.begins}(?:my|our) (?:organi[sz]ation|agency|employer) is ${en.the}ORG${en.then}`,
    `(?<=${en.begins}${en.am} an? (?:${kindsEn}) )(?:at|for|with|in|of) ${en.the}ORG`,
  ],
  fr: [
    `${fr.begins}je (?:travaille|bosse) (?:actuellement )?${fr.at}ORG`,
    `${fr.begins}je suis (?:actuellement )?(?:employée?|salariée?|fonctionnaire|agente?|membre du personnel|en poste) ${fr.at}ORG`,
    `${fr.begins}je suis ${fr.at}ORG${fr.then}`,
    `${fr.begins}(?:mon|notre) (?:organisation|agence|employeur),? (?:c'est|est) (?:l'|la |le )?ORG${fr.then}`,
    `(?<=${fr.begins}je suis (?:une? )?(?:${kindsFr}) )${fr.at}ORG`,
  ],
  es: [
    `${es.begins}(?:actualmente )?trabajo (?:actualmente )?(?:en|para) ${es.the}ORG${es.noJob}`,
    `${es.begins}(?:estoy (?:trabajando )?en ${es.the}|soy ${es.of})ORG${es.then}`,
    `${es.begins}soy (?:funcionari[oa]|emplead[oa]|personal|miembro del personal|parte) ${es.of}ORG`,
    `${es.begins}(?:mi|nuestra) (?:organización|agencia|entidad) es ${es.the}ORG${es.then}`,
    `(?<=${es.begins}soy (?:una? )?(?:${kindsEs}) )${es.of}ORG`,
  ],
  ru: [
    `${ru.begins}(?:я )?(?:сейчас )?работаю (?:сейчас )?${ru.at}ORG`,
    `${ru.begins}я ${ru.at}ORG${ru.then}`,
    `${ru.begins}я[ —–-]*(?:сотрудни(?:к|ца)|работни(?:к|ца)) ORG`,
    `${ru.begins}(?:моя|наша) организация[ —–-]+(?:это )?ORG`,
    `(?<=${ru.begins}я[ —–-]*(?:${kindsRu}) )(?:${ru.at})?ORG`,
  ],
  zh: [
    `${zh.begins}们?(?:现在|目前|是)?(?:在|为)ORG(?:这边|那边)?(?:工作|上班|任职|供职|做事|实习)${zh.then}`,
    `${zh.begins}(?:就职于|供职于|任职于|来自)ORG${zh.then}`,
    `${zh.begins}是ORG的?(?:员工|职员|工作人员|雇员)${zh.then}`,
    `${zh.begins}(?:现在|目前)?(?:在|是)ORG的?${zh.then}`,
    `${zh.begins}们?的?(?:单位|组织|机构)是ORG${zh.then}`,
  ],
  ar: [
    `${ar.begins}(?:أنا )?(?:أعمل|أشتغل|بشتغل|شغالة?) (?:حاليا )?${ar.at}ORG`,
    `${ar.begins}أنا (?:موظفة?|عاملة?) ${ar.at}ORG`,
    `${ar.begins}أنا (?:من |${ar.at})ORG${ar.then}`,
    `${ar.begins}(?:منظمتي|وكالتي)(?: هي)? ORG`,
    `(?<=${ar.begins}أنا (?:${kindsAr}) )${ar.at}ORG`,
  ],
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
  return {
    own: Object.values(ways).flatMap((own) => own.map(pattern)),
    any: new RegExp(`(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}])[بلو]?${org}`, 'giu'),
  };
}
