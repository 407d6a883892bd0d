import { namesWho } from './namesWho.js';
import { straight, word } from './wholeWord.js';

/** Topics that tell people who they are, beside those of who is covered. */
export const ofWho = ['lgbtiq', 'race-religion-culture', 'disability-and-access', 'national-staff-and-local-law'] as const;
export type OfWho = (typeof ofWho)[number];

const begins = (stems: string): string => `(?<!\\p{L})(?:${stems})`;

/** Words by which somebody says, without its name, what each of these topics is about, in all six languages. */
const hints: Record<OfWho, RegExp> = {
  lgbtiq: new RegExp(
    [
      begins('lesb|queer|pronoun|deadname|pronom|pronombre|трансж|транс-|мест?оимени'),
      word(
        'gay|homo|trans|tr[aá]nsg?[eé]?n?e?r?o?|closet|cl[oó]set|outed|outing|(?:not|never|came|coming) out|(?:my )?old name|(?:had|have) (?:had )?the (?:surgery|operation)|(?:like|love|date) (?:men|girls|women|boys)|(?:placard) (?:gay|lgbt)|(?:ancien|vieux) prénom|aime les (?:filles|femmes|garçons|hommes)|(?:salido|salir|sacar\\p{L}*) del (?:closet|clóset|armario)|me gustan (?:las (?:mujeres|chicas)|los (?:hombres|chicos))|nombre anterior',
        'гей\\p{L}*|лесби\\p{L}*|нравятся (?:парни|мужчины|девушки|женщины)|каминг\\p{L}*|старое имя|прежнее имя',
      ),
      '拉拉|出[柜櫃]|性向|同志|gay|喜[欢歡](?:同性|男的|女的|男生|女生)|[变變]性|双性|雙性',
      'مثل(?:ي|ية)(?!\\p{L}*ا)|عابرة?|[إا]سمي القديم|الرجال مثلي|بحب (?:البنات|الشباب)|كوير|الميم(?!\\p{L})',
    ].join('|'),
    'iu',
  ),
  'race-religion-culture': new RegExp(
    [
      word(
        "black|brown|white|afric\\p{L}*|asian?\\p{L}*|latin[aox]\\p{L}*|arab\\p{L}*|indian|indigenous|skin|colou?r|faith|relig\\p{L}*|church|mosque|pray\\p{L}*|veil|turban|kippa|nationalit\\p{L}*|foreign\\p{L}*|accent|trib(?:e|es|al)|castes?|dark (?:girls|women|ones)|(?:i am|i'm|are) roma|romani|gyps(?:y|ies)|ethnic\\p{L}*",
        'noire?s?|blanche?s?|africaine?s?|asiatiques?|arabes?|maghr\\p{L}*|peau|couleur|prière|église|mosquée|croyan\\p{L}*|religi\\p{L}*|étrang[eè]re?s?|nationalité|origines?|foi|ethni\\p{L}*|tribus?|castes?|tsiganes?|gitane?s?',
        'negr[oa]s?|african[oa]s?|asiátic[oa]s?|piel|color|velo|fe|iglesia|mezquita|creyente\\p{L}*|religi\\p{L}*|nacionalidad|extranjer[oa]s?|indígenas?|étnic[oa]s?|etnia|tribus?|castas?|gitan[oa]s?',
        'ч[её]рн\\p{L}*|африкан\\p{L}*|азиат\\p{L}*|кавказ\\p{L}*|кож\\p{L}*|вер(?:а|ы|у|ующ\\p{L}*)|церк\\p{L}*|мечет\\p{L}*|платок|платк\\p{L}*|национальност\\p{L}*|нерусск\\p{L}*|иностран\\p{L}*|чечен\\p{L}*|племен\\p{L}*|племя|цыган\\p{L}*|каст[аеуы]|этни\\p{L}*',
      ),
      '皮[肤膚]|黑人|白人|[亚亞](?:洲|裔)|非洲|信(?:教|仰)|教堂|祈祷|国籍|外国人|[们們]族|民族|部落|[种種]姓',
      'لون(?:ي|ها|ه|نا)|سود|سمر|أفريق|افريق|آسيوي|عرب(?:ي|ية|يات)|صلاة|جامع|كنيسة|جنسيت|أجنبي|اجنبي|قبيلت|قبائل|عرقي|طائفت',
    ].join('|'),
    'iu',
  ),
  'disability-and-access': new RegExp(
    [
      word(
        "blind|hearing|wheelchairs?|screen ?readers?|captions?|sign language|large print|accessib\\p{L}*|ramp|lift|elevator|adhd|autis\\p{L}*|dyslex\\p{L}*|depression|epilep\\p{L}*|bipolar|ptsd|stutter\\p{L}*|stammer\\p{L}*|crutch\\p{L}*|prosthe\\p{L}*|can(?:'t|not) (?:see|hear|walk)",
        "d[ée]ficien\\p{L}*|malvoyan\\p{L}*|malentendan\\p{L}*|lecteur d'? ?[ée]cran|sous-titres?|langue des signes|ascenseur|rampe|accessib\\p{L}*|autis\\p{L}*|mal entendant\\p{L}*|[ée]pilep\\p{L}*|bègues?|bégai\\p{L}*|prothèses?|béquilles?|bipolaires?",
        'ciegos?|no (?:veo|oigo|escucho) (?:bien|nada)|letra grande|lector de pantalla|subtítulos|lengua de señas|rampa|ascensor|accesib\\p{L}*|autis\\p{L}*|epilep\\p{L}*|tartamud\\p{L}*|prótesis|muletas',
        '(?:плохо|не) (?:слышу|вижу)|слабовид\\p{L}*|слабослыш\\p{L}*|жест\\p{L}+ язык\\p{L}*|экранн\\p{L}* диктор\\p{L}*|субтитр\\p{L}*|лифт\\p{L}*|аутизм\\p{L}*|эпилеп\\p{L}*|заика\\p{L}*|протез\\p{L}*|костыл\\p{L}*|биполяр\\p{L}*|крупн\\p{L}+ шрифт\\p{L}*',
      ),
      '听力|聽力|视力|視力|看不[清见見]|听不[清见]|读屏|讀屏|字幕|手语|手語|自[闭閉]症|[无無]障[碍礙]|电梯|電梯|[癫癲][痫癇]|口吃|[结結]巴|假肢|拐杖|[双雙]相',
      'كرسيا? متحرك|ضعيفة? (?:ال)?(?:سمع|نظر|بصر)|قارئ (?:ال)?شاشة|لغة (?:ال)?إشارة|بالإشارة|توحد|مصعد|إعاقة|اعاقة|صرع(?!\\p{L})|متأتئ|[تأا]تأتئ?|تأتأة|عكاز|طرف صناعي',
    ].join('|'),
    'iu',
  ),
  'national-staff-and-local-law': new RegExp(
    [
      word(
        'nationals?|locals?|locally|expat\\p{L}*|international(?:s| staff)?|immunit\\p{L}*|laws?|legal|illegal|crime|village|my (?:family|relatives|parents|cousins?) (?:live|lives|are|is)|his (?:family|cousins?|uncle|clan)|from here|(?:my|our) own country',
        "nationaux|nationale?s?|local(?:e|es)?|locaux|expat\\p{L}*|internationaux|immunité|lois?|légale?|ma famille|son oncle|village|quartier|d'ici|(?:mon|notre) (?:propre )?pays|son clan",
        'nacionales|locale?s?|expat\\p{L}*|internacionales|inmunidad|le(?:y|yes)|legal|mi familia|mis padres|pueblo|su tío|de aquí|(?:mi|nuestro) (?:propio )?país|su clan',
        'местн\\p{L}*|национальн\\p{L}+ персонал\\p{L}*|экспат\\p{L}*|международн\\p{L}+ сотрудник\\p{L}*|иммунитет\\p{L}*|закон\\p{L}*|аул\\p{L}*|сел[оеу]|деревн\\p{L}*|родственник\\p{L}*|двоюродн\\p{L}*|моя семья|мои родители|(?:моей|своей) стране|его клан',
      ),
      '本地|[当當]地|本[国國]|[国國]家的?法律|法律|法规|外派|豁免|老外|[这這][个個]城|我(?:爸妈|父母|家人).{0,6}(?:住|在)|家[乡鄉]|村',
      'محلي|وطني|أجنبي|حصان[ةه]|قانون|القانون|قريت|أهلي|اهلي|عائلت|عشيرت|البلد|أجانب|دولي',
    ].join('|'),
    'iu',
  ),
};

/** Words by which others call what they do their way of life: nobody is of this way of life who is told so. */
const custom = new RegExp(
  [
    word(
      'culture|cultures?|cultur(?:al|elle?)|traditions?|customs?|coutumes?|tradici\\p{L}*|cultura|costumbres?|культур\\p{L}*|традици\\p{L}*|обыча\\p{L}*|принято',
    ),
    '文化|[传傳][统統]|[习習]俗|他们那儿|他們那|تقاليد|عادات|عاداتنا|ثقاف|3adat',
  ].join('|'),
  'iu',
);

/** Whether a topic is one that tells people who they are, and nothing in a message says it of anybody. */
export const tellsUnsaid = (topic: string, words: string): boolean =>
  (ofWho as readonly string[]).includes(topic) && !namesWho(words) && !hints[topic as OfWho].test(straight(words));

/** Whether such a topic may still be offered among others: where somebody was told that this is how people are here. */
export const speaksOfCustom = (topic: string, words: string): boolean => topic === 'race-religion-culture' && custom.test(straight(words));
