import { straight, word } from './wholeWord.js';

const small =
  "(?:(?:an?|the|just|only|actually|currently|also|still|new|young|local|national|international|junior|une?|la|juste|seulement|simple|actuellement|una|solo|sólo|solamente|simplemente|apenas|всего|лишь|просто|сейчас|тут|здесь) |l'){0,3}";
/** How somebody says what they are, before the word for it: "I am only a", "je suis une simple", "я всего лишь". */
const am = `(?:i'?m|i am|i was|(?:i|i'?m|i was) (?:\\p{L}+ ){0,2}as (?=an? )|as (?=an? \\p{L}+(?: \\p{L}+)?,? (?:i|am i|do i|can i)(?!\\p{L}))|je suis|j'étais|chuis|(?:je|j') ?(?:\\p{L}+ ){0,2}comme|en tant que|soy|(?:yo|cuando) era|(?:trabajo|estoy) como|я(?: была?)?(?: -| —)?|работаю) ?${small}`;
/** How somebody says for whom they work. */
const worksFor = `(?:(?:i|i'?m|i am|i was|je|j'|soy|yo|я) ?(?:[\\p{L}']+ ){0,3}?)?(?:(?<=(?:i|i'?m|i am|i was|je|j'|soy|yo|я|suis) (?:[\\p{L}']+ ){0,3})(?:work|working|employed|hired|cleaner|guard|driver|cook|travaille|employée?|chauffeur|emplead[oa]|chofer|limpiadora|guardia|vigilante|устроена?)|trabajo|работаю|работала?|je travaille|j'travaille)(?: (?:for|with|by|from|of|through|at|pour|chez|par|dans|para|con|por|en|de|в|на|у|от|через) ${small})`;

interface Kind {
  topic: string;
  /** What somebody is, and for whom somebody works, in Latin and Cyrillic letters. */
  is: string;
  worksFor?: string;
  arabic: string;
  han: string;
}

/** The kinds of contract, and of part in an event, that people say are theirs. */
const kinds: readonly Kind[] = [
  {
    topic: 'covered-vendor-staff',
    is: "cleaners?|cleaning lady|janitor|housekeeper|security guard|agency worker|outsourced|femme de ménage|agente? (?:d'entretien|de nettoyage|de sécurité)|vigile|gardienne?|prestataire|sous-traitante?|limpiadora?|(?:personal|señora|emplead[oa]) de (?:la )?limpieza|subcontratad[oa]|tercerizad[oa]|guardia de seguridad|vigilante|conserje|уборщи\\p{L}+|клинер\\p{L}*|охранни\\p{L}+|горничная|вахт[её]р\\p{L}*",
    worksFor:
      '(?:\\p{L}+ )?(?:contractor|vendor|supplier|subcontractor|(?:cleaning|security|outsourcing|catering|private) (?:company|firm)|sous-traitante?|prestataire|société de (?:nettoyage|gardiennage|sécurité)|contratista|subcontrata|empresa (?:contratista|de limpieza|de seguridad|externa)|подряд\\p{L}*|чоп\\p{L}{0,2}|аутсорс\\p{L}*|клининг\\p{L}*)',
    arabic: 'عاملة? (?:ال)?(?:نظافة|تنظيف)|حارسة?|(?:مع|عند|لدى|في|ب)?\\s?(?:شركة|مقاول) ?(?:متعاقدة|مقاولات|تنظيف|نظافة|حراسة)?',
    han: '外包|保洁|保潔|清洁工|清潔工|保安|承包商|供应商|分包',
  },
  {
    topic: 'covered-consultants',
    is: 'consultant|individual contractor|on a consultan\\p{L}+|consultante|consultora?|консультант\\p{L}*',
    arabic: 'مستشارة?|استشارية?',
    han: '顾问|顧問',
  },
  {
    topic: 'covered-interns',
    is: 'intern|trainee|stagiaire|en stage|pasante|becari[oa]|practicante|стаж[её]р\\p{L}*|интерн|прохожу (?:стажировку|практику)|на стажировке|практикант\\p{L}*',
    arabic: 'متدربة?',
    han: '实习|實習',
  },
  {
    topic: 'covered-volunteers',
    is: '(?:un |u\\.n\\. )?volunteer|unv|volontaire|vnu|bénévole|voluntari[oa]|волонт[её]р\\p{L}*|доброволец',
    arabic: 'متطوعة?',
    han: '志愿者|志願者|志愿人员|unv',
  },
  {
    topic: 'covered-implementing-partners',
    is: 'ngo (?:worker|staff|employee)',
    worksFor:
      "(?:\\p{L}+ )?(?:ngo|implementing partner|ong|partenaire (?:d'exécution|de mise en œuvre)|socio implementador|нпо|нко|партн[её]рск\\p{L}+ организаци\\p{L}+)",
    arabic: '(?:مع |لدى |في |ب)?(?:منظمة (?:شريكة|محلية|غير حكومية)|شريك منفذ|جمعية)',
    han: 'ngo|非政府组织|合作伙伴|伙伴机构',
  },
  {
    topic: 'covered-uniformed-personnel',
    is: "military observer|peacekeeper|soldier|unpol|un police(?: officer)?|police officer (?:in|with|at)|observat(?:eur|rice) militaire|casque bleu|militaire|polic(?:ier|ière) (?:de l'onu|dans)|observadora? militar|casco azul|militar|polic[ií]a (?:de la onu|en)|военн\\p{L}+ наблюдател\\p{L}+|миротвор\\p{L}+|военнослужащ\\p{L}+|полицейск\\p{L}+ (?:в миссии|оон)",
    arabic: 'مراقبة? عسكرية?|جندية?|عسكرية?|شرطية? (?:أممية?|في البعثة)',
    han: '军事观察员|維和|维和|军人|军官|士兵',
  },
  {
    topic: 'covered-event-participants',
    is: "delegate|journalist|reporter|speaker|participant|guest (?:at|of)|attending|déléguée?|journaliste|participante?|invitée? (?:à|d')|delegad[oa](?! sindical| de(?:l)? personal)|periodista|ponente|expositora?|reporter[oa]|invitad[oa] (?:a|en|de)|делегат\\p{L}*|журналист\\p{L}*|участни[кц]\\p{L}*(?= (?:конференц|форум|мероприят|саммит|встреч|семинар|выставк)|[^\\p{L}]*$)|спикер|докладчи[кц]\\p{L}*|гост(?:ь|ья) (?:на|конференции)",
    arabic: 'مندوبة?|صحفية?|صحافية?|مشارك[ةه]? (?:في |ب)(?:ال)?(?:مؤتمر|فعالي[ةه]|قم[ةه]|منتدى|ورش[ةه]|اجتماع)|ضيفة?',
    han: '记者|記者|代表团|参会|與會|与会|嘉宾|来宾',
  },
];

const said = kinds.map((kind) => {
  const mine = [word(`${am}(?:${kind.is})`), ...(kind.worksFor ? [word(`${worksFor}${kind.worksFor}`)] : [])];
  const arabic = `(?<!\\p{L})(?:[أا]نا|[إا]ني|كوني|كنت|[أا]نا كنت|[أاب]شتغل|[أا]عمل|بعمل|عملت|شغال[ةه]?|بصفتي|باعتباري) (?:مجرد |بس |موظف[ةه]? )?(?:ك)?(?:${kind.arabic})(?!\\p{L})`;
  const han = `(?:我(?:只|就|也|现在)?(?:不过)?是|(?<![他她])作为|我做|我当|我正在|咱是|本人是|我在)(?:(?:一[个名]|新来的|刚来的|联合国的|这里的|项目上?的)|[^的，。,.!！?？被遭跟和与向问找看]){0,6}(?:${kind.han})(?!(?:生|员)?的?(?:骚扰|性骚扰|摸|总|老|一直|主管|领导|上司|老板|经理|导师|同事|宿舍|朋友|拦|办公室|的事))`;
  return { topic: kind.topic, pattern: new RegExp([...mine, arabic, han].join('|'), 'u') };
});

/**
 * The topic on who is covered for the contract, or the part in an event, that whoever writes says is theirs; undefined where they say
 * none, or only speak of the contract of somebody else.
 */
export function namesContract(words: string): string | undefined {
  const text = straight(words);
  return said.find(({ pattern }) => pattern.test(text))?.topic;
}
