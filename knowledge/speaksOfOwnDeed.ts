import type { Language } from './language.js';
import { straight, word } from './wholeWord.js';

/** What somebody says that they did to another person, or ask whether it was too much, in all six languages. */
const deed = new RegExp(
  [
    word(
      "i(?:'ve| have| may have| might have| must have| did| kept| keep| just| only| always| once| think i| should ?n'?t have)* (?:touch|kiss|hugg?|grab|grop|follow|invit|text|messag|sent|send|shar|post|flirt|jok|comment|compliment|stare|star|look|ask|push|press|slapp?|massag|tease|teas|shout|laugh|call|filmed|film|wink|pinch|tickl|like|liking|offend|hurt|upset|insult|harass|bully|bulli|used my|put my|placed my|held|hold|took her|told (?:a|an|her|him|them|my)|said (?:something|to)|made (?:her|him|them|a|some))\\p{L}*|(?:did i|have i|was i|am i) (?:go|cross|do|say|make|too|a creep|wrong|out of line|the|harass|being)\\p{L}*|go too far|went too far|cross(?:ed)? (?:a|the|any) line|my (?:flirt|teas|jok|compliment|hug|hand|messag|comment)\\p{L}*|i get (?:touchy|handsy)|i'?m a hugger|apologi[sz]e to|(?:said|say|saying) sorry to|was it wrong (?:to|of me)|if it was me|i (?:regret|'m ashamed of) (?:what i|my)|what i did|i (?:did ?n'?t|never) mean (?:to|any|it)\\p{L}*|(?:she|he|they) asked me to stop",
      "j'ai (?:[\\p{L}-]+ ){0,3}(?:touch|embrass|envoy|suiv|invit|dragu|complimen|mat|fix|reluqu|insist|frôl|caress|pris|prise|gifl|plaisant|rigol|comment|partag|post|appel|pouss|serr|coll|blagu|vex|bless|gên|dépass|abus|dérap|merd|harcel)\\p{L}*|je (?:ne )?(?:l'ai|lui ai|les ai|la|le|l'|lui) ?(?:ai )?(?:[\\p{L}-]+ )?(?:touch|embrass|envoy|suiv|invit|dragu|complimen|frôl|caress|pris|serr|vex|bless|bis|massé|massais)\\p{L}*|(?:été|peut-être|trop|je suis) (?:été )?(?:trop )?(?:lourde?|insistante?|déplacée?)|(?:suis|serais)-je (?:allée?|trop|un)|je suis (?:peut-être )?allée? trop loin|mes? (?:blagues?|compliments?|gestes?|mains?|messages?|dragues?)|m'excuser|mon comportement|ce que j'ai fait|ma main|(?:sans|aucune) mauvaise intention|je ne (?:voulais|pensais) pas (?:la|le|les|l'|mal)\\p{L}*|m'a demandé d'arrêter",
      'le (?:toqu[eé]|bes[eé]|mand[eé]|envi[eé]|escrib[ií]|dije|pregunt[eé]|puse|agarr[eé]|tir[eé]|insist[ií]|hice (?:un|una|sentir|algo))|l[ao]s? (?:toqu[eé]|bes[eé]|abrac[eé]|segu[ií]|invit[eé]|agarr[eé]|ofend[ií]|incomod[eé]|lastim[eé]|mir[eé]|llam[eé]|acos[eé])|me (?:pas[eé]|propas[eé]|excedí|sobrepas[eé])|(?:hice|cont[eé]|solt[eé]|mand[eé]) (?:un |una |unos |unas |algún )?(?:chiste|broma|comentario|foto|mensaje|piropo|meme)\\p{L}*|mis? (?:chiste|broma|comentario|piropo|mensaje|mano|comportamiento|conducta)s?|pedirle (?:perd[óo]n|disculpas)|disculparme|lo que (?:le )?hice|(?:sin|no (?:era|fue|tuve)) (?:mi |mala )?intenci[óo]n|no quise (?:ofender|incomodar|molestar)\\p{L}*|me pidió que parara|crucé (?:la|una|alguna) l[íi]nea',
      'я (?:\\p{L}+ ){0,3}(?:трога|дотрон|погла|поцелов|обня|обним|приставал|отправил|посла|написал|писал|шутил|пошутил|флирт|звал|пригласил|приглаша|шл[её]пн|ущипн|взял|положил|прижал|смотрел|пялил|сказал|ляпнул|обидел|оскорбил|перегнул|перешла?|переборщил|домогал|комментир|коммент|наорал|накричал|прикоснул|коснул)\\p{L}*|(?:перегнул|переборщил|перешла?) \\p{L}+|мо[ийяёе]\\p{L}* (?:шутк|комплимент|поведени|сообщени|рук|флирт)\\p{L}*|(?:перед ней|перед ним|у не[её]|у него|попросить|просить|принести) (?:извин|прощен)\\p{L}*|извиниться|(?:ничего|не) (?:плохого |такого )?(?:не )?имел[аи]? в виду|(?:без|никакого) (?:злого|задней) \\p{L}+|попросила (?:меня )?(?:перестать|прекратить)|то,? что я (?:с?делал|натворил)\\p{L}*',
      '(?:لمست|قبلت|قبّلت|حضنت|مسكت|بعثت|بعتت|أرسلت|ارسلت|رسلت|غازلت|مدحت|عزمت|صورت|ضايقت|جرحت|أهنت|اهنت|دقيت|تحرشت|بست|بُست)\\p{L}*|(?:مزح|نكت|سلوك|تصرف|يد|[إا]يد)(?:ي|تي|اتي)(?!\\p{L})|(?:حطيت|وضعت|مديت) [إاأ]?يدي|قلت ?ل(?:ها|و|هم)? (?:نكتة|[إا]نها|كلام|كلمة|فستان\\p{L}*|شكل\\p{L}*|جسم\\p{L}*)|قلت نكتة|[أا]عتذر (?:منها|منه|لها|له|ل\\p{L}+)|تجاوزت|زودتها|زدتها|تعديت|ضايقتها|تجاوز الحدود|اللي عملته|(?:لم|ما) [أا]?قصد\\p{L}*|(?:بدون|من غير) قصد|طلبت مني (?:أن |ان )?[أا]توقف|ما فعلته',
    ),
    '我(?!被)[^，。,？?]{0,10}(?:摸了|碰了|亲了|親了|吻了|抱了|搂|摟|发了|發了|发给|發給|约了|约她|约他|追她|追他|盯着|盯著|夸她|誇她|开了[^，。]{0,4}(?:玩笑|黄腔)|开(?:玩笑|黄腔)|讲了|講了|說錯|说错|吼了|骂了|骚扰了|骚扰她|冒犯|越界|过分|過分|过火|過火|跟踪|伤害|傷害|拍了她|拍她|牵|拉她|搭)|(?:没有|沒有|没|沒)(?:恶意|惡意|别的意思|別的意思)|(?:让|讓|叫|请|請)我(?:停|别再|別再|不要再)|我的(?:玩笑|行为|行為|言行|手)|(?:向|跟|和|给|給)[她他][^，。]{0,4}(?:道歉|赔不是)|是不是(?:我)?(?:过分|過分|越界|骚扰)',
  ].join('|'),
  'iu',
);

/** What is opened against somebody, in all six languages: without the word of an accusation, but of nobody else. */
const proceedings = new RegExp(
  [
    word(
      "(?:i (?:am|was|have been|got|'ve been)|i'?m|been|being|placed|put) (?:\\p{L}+ )?(?:suspend|on (?:admin|leave pending)|investigat|charg|summon|found guilty|cleared|the subject|the alleged)\\p{L}*|(?:file|case|charges|claim|allegation|rumou?rs?) (?:\\p{L}+ )?(?:on|about|against|that i|of) (?:me|i)\\p{L}*|guilty|innocent|predator|conduct (?:towards?|with)|(?:called|summoned) (?:me )?(?:in|to a hearing)|due process|(?:as|the) (?:subject|respondent)|alleged(?:ly)?|misconduct|i did(?: not|n'?t)? (?:nothing|do|anything)|she (?:says|claims) i",
      "suspendu\\p{L}*|mise? à pied|innocente?|coupable|prédateur|allégation\\p{L}*|sujet de l'enquête|(?:enquête|dossier|procédure|plainte|signalement) (?:\\p{L}+ )?(?:contre|sur|à) (?:moi|mon)|comportement inapproprié|convoquée? (?:\\p{L}+ )?(?:pour|à cause|objet|devant)|je n'ai rien fait|calomni\\p{L}*|diffam\\p{L}*",
      'me (?:suspendieron|abrieron|citaron|notificaron|investigan|apartaron|quitaron)|expediente|inocente|culpable|alegaciones|presunt[oa]|supuest[oa] (?:falta|acoso)|sujeto de|denunciad[oa]|imputad[oa]|medidas disciplinarias|siendo investigad[oa]|miente\\p{L}* sobre mí|mintiendo sobre mí|(?:dice|dicen) que (?:acosé|toqué|hice)|yo no hice',
      'отстран(?:или|ён|ен|ена)|подозрева\\p{L}*|невинов\\p{L}*|невиновн\\p{L}*|субъект\\p{L}*|дисциплинарн\\p{L}*|оклевета\\p{L}*|клевет\\p{L}*|наговорил\\p{L}*|оболга\\p{L}*|ничего не делала?|(?:говор|утвержда|рассказыва|заявля|пиш)\\p{L}*,? (?:что|будто|якобы) я \\p{L}+|(?:дело|расследовани\\p{L}*) (?:\\p{L}+ )?(?:против меня|на меня|обо мне)|расследу\\p{L}* меня|в отношении меня',
      '(?:تحت|قيد|رهن) التحقيق|ادعاء|الادعاء|ادعاءات|بحقي|مظلوم|بريئ?ة?|براءتي|افتر\\p{L}*|وقفوني|[أا]وقفوني|التحقيق (?:معي|ضدي)|استدعوني|متحرش|ما (?:سويت|عملت|درت|فعلت) شي\\p{L}*|لم أفعل|شاكي\\p{L}* علي|شكاية',
    ),
    '停职|停職|无辜|無辜|清白|冤|诬告|誣告|诬陷|誣陷|被调查|被調查|被约谈|被約談|调查对象|調查對象|被查|处分|處分|没做|沒做|(?:调查|指控|投诉|举报)(?:针对|是)?我',
  ].join('|'),
  'iu',
);

/** Another person, by a word for them. */
const another = new RegExp(
  [
    word(
      'her|him|she|he|them|they|(?:the|an?|my|some|one|junior) (?:\\p{L}+ )?(?:woman|women|girls?|lady|guy|man|colleagues?|coworkers?|assistant|intern|trainee|candidate|junior|supervisee|staff|consultant|secretary|person)|someone|somebody|people|everyone',
      "elle|elles|il|lui|(?:une?|la|le|les|des|ma|mon|mes|cette|ce) (?:jeune )?(?:femmes?|filles?|gars|mec|homme|collègues?|assistante?|stagiaires?|secrétaire|candidate?|collaboratrice|jpo|consultante?|dame)|quelqu'un|tout le monde",
      'ella|ellas|él|(?:una?|la|el|las|los|mi|mis|esa|ese) (?:mujer\\p{L}*|chic[ao]s?|muchach[ao]s?|compañer[ao]s?|colegas?|asistente|pasantes?|becari[ao]s?|consultor[ao]?|secretari[ao]|amig[ao])|alguien|l[ao] \\p{L}{3,}(?:é|í)|\\p{L}{3,}(?:ar|er|ir)l[ao]s?',
      'он|она|они|е[её]|его|ей|ему|ней|неё|него|коллег\\p{L}*|стаж[её]р\\p{L}*|практикант\\p{L}*|ассистент\\p{L}*|подчин[её]нн\\p{L}*|сотрудни\\p{L}*|девуш\\p{L}*|женщин\\p{L}*|товарищ\\p{L}*|пар(?:ень|ня)|секретар\\p{L}*|переводчи\\p{L}*|кого-то|всех|друг\\p{L}*',
      'هي|هو|[بلوفك]?(?:ال)?(?:موظف|زميل|متدرب|مساعد|سكرتير|استشاري|مترجم)\\p{L}*|بنت|البنت|وحدة|واحدة|حدا|شخص|ال?كل|\\p{L}{3,}(?:تها|ته|تهم|لها|لو|معها)',
    ),
    '[她他](?!们叫|們叫)|同事|实习生|實習生|助理|下属|下屬|女孩|姑娘|女生|秘书|秘書|别人|別人|有人',
  ].join('|'),
  'iu',
);

/** The writer, as whom something was done to or said to; not as who is asked to stop or is shunned for it. One pattern stands for one language: "me" is a word of three. */
const object: Record<Language, RegExp> = {
  en: new RegExp(
    word(
      '(?<!asked |told |asks |tells |makes |made |behind |avoids? |avoiding |let |excuse )me(?! too)|(?:on|at|behind|over) my|my (?:body|leg|hand|back|breasts?|thigh|hair|shoulders?|neck|face|mouth|skirt|clothes|room|phone|bed)',
    ),
    'iu',
  ),
  fr: new RegExp(
    word(
      "(?:il|elle|ils|elles|on|chef|patron|directeur|collègue|rh) m(?:e |')(?!évit|a dit|ont dit|a demandé|a fait|dit|demand)\\p{L}+|(?:de|avec|contre|chez|vers|sur) moi|m'(?:a|ont) (?!dit|demand|fait)\\p{L}+|les rh",
    ),
    'iu',
  ),
  es: new RegExp(
    word(
      'me (?!di[jc]|pid|evit|sient|doy|di|da|par|pas|propas|exced|sobrepas|qued|arrepient|preocup|gust|pregunt)\\p{L}+(?:ó|aron|ieron|an?|en?|o)|conmigo|(?:a|de|sobre|contra) mí|recursos humanos',
    ),
    'iu',
  ),
  ru: new RegExp(word('(?:ко|со) мн(?:е|ой)|меня|мне (?!стыдно|не да|кажется|нравится|жаль)\\p{L}+|кадр\\p{L}*'), 'iu'),
  ar: new RegExp(
    word('\\p{L}{2,}ني|\\p{L}*(?:كتفي|رجلي|جسمي|صدري|شعري|تنورتي|ظهري|غرفتي|وجهي|فخذي)|بي|بيا|فيني|مديرتي|مديري|زميلتي \\p{L}+ \\p{L}+ي'),
    'iu',
  ),
  zh: new RegExp(
    '(?:摸|碰|抱|亲|親|搭|搂|摟|让|讓|把|对|對|靠近|盯|叫|给|給|发|發|威胁|威脅|骂|罵|逼|找|说|說)我(?!的?(?:不|错|越|过分|骚))|我(?:的)?(?:肩|腿|手|腰|胸|身体|頭|头|房)',
    'iu',
  ),
};

/** What somebody did to the body of another. */
const touched = new RegExp(
  [
    word(
      'i (?:\\p{L}+ )?(?:touched|kissed|groped|grabbed|hugged|slapped) (?:her|him|them|an?|the|my) ?(?:\\p{L}+ )?',
      "(?:je l'ai|j'ai) (?:touché|embrassé|peloté|caressé|serré)e?",
      'l[ao]s? (?:toqué|besé|manoseé|agarré|abracé)',
      'я (?:\\p{L}+ ){0,2}(?:трогала?|потрогала?|лапала?|поцеловала?|целовала?|обнима?ла?|обнял|шл[её]пнула?) (?!меня)\\p{L}+',
      '(?:أنا )?(?:لمست|حضنت|بست|مسكت)(?:ها|ه)',
    ),
    '我(?:摸|碰|亲|吻|抱|搂)了?(?:她|他|同事|实习生|助理)',
  ].join('|'),
  'iu',
);

/** Whether somebody names what they did to the body of another: an apology beside it is none for asking. */
export const tellsOfTouching = (words: string): boolean => touched.test(straight(words));

/** Whether somebody tells what they did to another, or fears that it was too much (care.md CV-54). */
export function speaksOfOwnDeed(words: string, language: Language): boolean {
  const said = straight(words);
  return deed.test(said) || (another.test(said) && !object[language].test(said));
}

/** Whether what is told is of a case in which the writer is the one it is about (care.md CV-43). */
export const speaksOfProceedings = (words: string): boolean => proceedings.test(straight(words));
