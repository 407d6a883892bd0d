import { heardOnce } from './heardOnce.js';
import { straight, word } from './wholeWord.js';

/** Words for an accusation, a complaint or an investigation of which the writer is the subject, or for what others took amiss, in all six languages. */
const accusation = new RegExp(
  [
    word(
      "accus\\p{L}*|alleg\\p{L}*|against me|(?:complain\\p{L}*|complaint|something|case|report|claims?) (?:about|on|of|at) (?:me|my)|report(?:ed|ing|s)? me|i (?:was|am|got|have been|had been) (?:being )?(?:falsely )?reported|(?:i am|i'?m|as) (?:the )?(?:subject|suspect|respondent|accused|one (?:they|being))|investigat(?:ed|ing|e) me|under investigation|i'?m (?:being )?investigated|pointed at|not guilty|my (?:jokes?|behaviou?r|conduct|compliments?)|i (?:want to |should |would like to |can )?apologi[sz]e|(?:said|says?|saying|claims?) (?:that )?i (?:touch|harr?ass|grop|made|did|am|was|offend|insult|hurt|flirt)\\p{L}*|i (?:touched|offended|upset|harassed|crossed) \\p{L}+|i meant",
      "accus\\p{L}*|contre moi|(?:j'ai|je suis) (?:été )?(?:signalée?|dénoncée?)|m[' ](?:a|ont|avoir|avait) (?:signal|dénonc|reproch|convoqu)\\p{L}*|me (?:dénonc|reproch|signal)\\p{L}*|(?:mise? en cause|soupçonnée?)|(?:se plai\\p{L}*|plainte?s?) (?:de|sur|contre) (?:moi|mon|ma|mes)|(?:mon|mes|ma) (?:comportements?|conduite|blagues?|propos|gestes)|m[' ]excuser|m[' ]expliquer|pointe du doigt|en ma faveur|(?:dit|raconte|prétend|affirme)(?: à \\p{L}+ \\p{L}+ \\p{L}+)? (?:que|ke) (?:je|j)|moi harceleur",
      'acus\\p{L}*|(?:fui|he sido|estoy siendo) (?:denunciad|reportad|investigad)[oa]|contra m[ií]|en mi contra|me (?:van a |han |quieren |están? )?(?:denunci|señal|report|investig|imput)\\p{L}*|mis? (?:bromas?|chistes?|comportamiento|conducta|manera de)|(?:dice|dicen|dijo) (?:que|q) (?:yo |no )?(?:la|lo|le|las|los|me propas\\p{L}*|soy|acos[eé]|toqu[eé]|abus[eé]|hostigu[eé]|ofend[ií]|insult[eé])|disculparme|pedir(?:le)? disculpas|(?:quej|imputa)\\p{L}* (?:sobre|de) m[ií]|no fue mi intención|que no fue como',
      '(?:об|за)винил?\\p{L}*|обвин\\p{L}*|оговор\\p{L}*|(?:жалоб|жалу|пожал|нажал|заявлен|донос|донес|накатал|написал|подал|телег|кляуз)\\p{L}* (?:\\p{L}+ ){0,2}на (?:меня|мои|моё|мое|мой)|на меня (?:\\p{L}+ )?(?:жалоб|жалу|пожал|нажал|заявлен|донос|донес|накатал|написал|подал|клевещ|наговар)\\p{L}*|против меня|мо(?:ё|е|им|его) поведени\\p{L}*|мо[ийя]\\p{L}* (?:шут|юмор|комплимент)\\p{L}*|(?:мне|надо|стоит ли|могу ли|хочу) извиниться|что я (?:е[её]|его)|(?:что|будто) я (?:\\p{L}+ )?(?:пристава|домога|трога|тронул|лапа|оскорб)\\p{L}*|слух\\p{L}* про меня|подозрева\\p{L}* меня|меня подозрева\\p{L}*',
    ),
    word('\\p{L}*(?:[اأإ]تهم|متهم|تهم[ةه])\\p{L}*|ضدي|ضدّي|المشتكى عليه|[أا]عتذر|مزاحي|سلوكي|تصرفاتي|كلامي') +
      '|(?:شكو|شكا|بلاغ|اشتك|تشك|يشتك)\\p{L}* (?:\\p{L}+ )?(?:علي|عليا|عليي|مني|بي|بيا|فيني)(?!\\p{L})|(?:تقول|قالت|يقولون|يدّ?عي|قال) (?:\\p{L}+ )?[إاأ]ن{1,2}ي(?!\\p{L})',
    '(?:指控|控告|投诉|投訴|举报|舉報|告发|指责|冤枉|调查|調查)[了过過]?我|我(?:被|遭)(?:人|同事|她|他)?(?:指控|控告|投诉|投訴|举报|舉報|告|冤枉|调查|調查|停职|点名)|被(?:人)?(?:指控|控告|投诉|投訴|举报|舉報|告了)|(?:说|說|話|话)我(?:性?骚扰|性?騷擾|摸|让她|让他|老|总|非礼|不检点|有问题)|(?:针对|針對|关于|對|对)我的(?:投诉|举报|指控|调查)|(?:我|想)[^，。,]{0,8}道歉|我的(?:玩笑|行为|言行)|收到(?:投诉|举报|指控)',
  ].join('|'),
  'iu',
);

/** Whether a message speaks of an accusation: the topic of the person accused is then offered, whatever was learned (care.md CV-43). */
export const speaksOfAccusation = heardOnce((words: string): boolean => accusation.test(straight(words)));

/** That nobody accuses the writer: a correction, in all six languages. */
const denied = new RegExp(
  [
    word(
      "(?:nobody|no one|no-one) (?:\\p{L}+ )?(?:accus|report|complain|blam)\\p{L}*|(?:not|never|n't) (?:\\p{L}+ )?(?:accus|report|blam)\\p{L}*",
      'personne (?:ne )?m.(?:accus|a accus)\\p{L}*|pas (?:\\p{L}+ )?(?:accus|mise? en cause)\\p{L}*|m.accuse (?:de rien|pas)',
      'nadie me (?:acus|denunci|report)\\p{L}*|no me (?:acus|denunci|han acus)\\p{L}*|no (?:soy|estoy) (?:la |el )?acusad[oa]',
      'никто (?:\\p{L}+ )?не (?:обвин|жал)\\p{L}*|не (?:обвин|я обвин)\\p{L}*|я не обвиняем\\p{L}*',
    ),
    '(?:محدش|ما ?حدا?|لا أحد|لم|ما|مش|مو) ?(?:\\p{L}+ )?(?:ي|ا|أ|م)?ت[تّ]?هم\\p{L}*|没(?:有)?人(?:指控|告|举报|投诉|说)我|沒(?:有)?人(?:指控|告|舉報|投訴|說)我|(?:没有?|沒有?|不是)被(?:指控|告|举报|投诉)',
  ].join('|'),
  'iu',
);

/** Whether the writer says that nobody accuses them. */
export const deniesAccusation = (words: string): boolean => denied.test(straight(words));

/**
 * Somebody else, whom the writer calls a harasser, or who does it to them: "what can I do about a harasser?", "they bully me about
 * my report", but not "they say that I am a harasser".
 */
const harasser = new RegExp(
  [
    `(?<!(?<!\\p{L})(?:am|i'm|as|me|being|called|not) )${word('(?:an?|the|this|that|my|his|her|our) (?:\\p{L}+ )?harr?ass?ers?')}`,
    word('(?:harr?ass?|bully|bulli|humiliat|intimidat|stalk)\\p{L}* me'),
    `(?<!(?<!\\p{L})(?:suis|moi|comme|de|d'être|pas) )${word('(?:une?|le|la|ce|cette|mon|ma|du|au) harceleu(?:r|se)s?')}`,
    word("(?:me |m'(?:a |ont |avait )?)(?:harc[eè]l|humili|intimid)\\p{L}*"),
    `(?<!(?<!\\p{L})(?:soy|como|ser|llaman) )${word('(?:una?|el|la|al|del|mi|ese|este) acosador[ae]?s?')}`,
    word('me (?:han? |est[aá]n? )?(?:acos(?!t|a(?:n|ba)? la culpa)|hostig|humill|intimid)\\p{L}*'),
    `(?<!(?<!\\p{L})(?:я|меня|не) )${word('харассер\\p{L}*|домогател(?!ьств)\\p{L}*')}`,
    word(
      '(?:ко мне|меня|мне) (?:\\p{L}+ )?(?:харасс|домога|травят|травил|унижа|пристава)\\p{L}*',
      '(?:مع|من|ضد|عن) (?:ال)?متحرشة?|للمتحرشة?|[يت]?تحرش\\p{L}* بي|[يت]?ضايق\\p{L}*ني',
    ),
    '(?<!我(?:不?是|当成?)?(?:一?[个個])?)(?:性?骚扰者|性?騷擾者|骚扰我的人|騷擾我的人)',
  ].join('|'),
  'iu',
);

/** Whether somebody else is called a harasser, or harasses the writer: then the writer is not taken for the person accused by what their words are only like. */
export const namesHarasser = (words: string): boolean => harasser.test(straight(words));
