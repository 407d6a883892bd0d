import { straight, word } from './wholeWord.js';

/** Somebody, in a word or three: whom something is told. */
const whom = "(?:(?:my|the|his|her|their|our|your|a) )?(?:\\p{L}+ )?\\p{L}+(?:'s \\p{L}+)?";
const when =
  '(?:(?:,? (?:tomorrow|today|now|tonight|first|about (?:it|this|that|him|her|me)|everything|on (?:him|her|them)|then|what (?:he|she|they) (?:did|said)(?: (?:to|about) me)?|about what (?:he|she|they) (?:did|said|wrote)(?: (?:to|about) me)?|what happened))*)';

/** Whole messages, in the order en, fr, es: that somebody will be told, will answer, or is to leave an event. */
const plans = [
  "(?:i'?ll|i will|(?:i'?m|im|i am) (?:gonna|going to|going)|i want to) (?:go to |to |see |meet )?(?:(?:his|her|the) office|him|her)(?: (?:tomorrow|today|on \\p{L}+|next week))? (?:and|to) (?:talk|speak|ask (?:him|her) to stop|tell (?:him|her) to stop)(?: (?:to|with) (?:him|her))?(?: about (?:it|this|that))?",
  "je vais (?:(?:aller )?(?:dans|à) son bureau(?: demain| lundi)? (?:et|pour) (?:lui )?(?:dire d'arr[êe]ter|parler|demander d'arr[êe]ter)|(?:le|la) confronter)(?: demain)?|je (?:le|la) vois (?:\\p{L}+ )?avec (?:la |les )?(?:rh|drh)",
  'voy a (?:ir a su oficina(?: mañana)? (?:a|para) (?:decirle que pare|hablar|pedirle que pare)|confrontarl[oa])(?: mañana| con [eé]l| con ella)?',
  "(?:(?:tomorrow|today) )?(?:(?:i'?m|im|i am|we'?re) (?:not )?(?:gonna|going to|gunna)|(?:i'?ll|i will|we'?ll|we will) (?:not )?|i (?:want|need|have|decided) to|i wanna|should i|can i|do i(?: have to)?) ?(?:report (?:it|this|that|him|her|them)(?: to \\p{L}+(?: \\p{L}+)?)?|(?:file|make|submit|lodge) an? (?:\\p{L}+ )?(?:complaint|report)|speak up|go to (?:hr|the police|oios)|(?:tell|talk to|speak to|inform|email|call) (?:(?:my|the|a|his|her) )?(?:boss|manager|supervisor|hr|ombuds\\p{L}*|counsell?or|colleague|friend|police|oios|someone|somebody))(?: about (?:it|this|him|her))?(?: tomorrow| today| now)?",
  '(?:is|are|will|does|when will|when is|can) (?:anyone|anybody|someone|somebody|one of you|you|they) (?:going to |gonna )?(?:answer|reply|respond|write|call|contact|get back to)(?: (?:me|to me|us))?(?: back)?(?: soon| today| here)?',
  '(?:will|would|is|are) (?:he|she|they|my \\p{L}+) (?:going to )?be (?:told|informed|notified|contacted)',
  'je vais (?:porter plainte|(?:déposer|deposer|faire) (?:une )?(?:plainte|un signalement)|le signaler|la signaler|lui parler|prévenir (?:mon|ma) \\p{L}+)(?: contre (?:lui|elle|mon chef|ma cheffe))?(?: demain| maintenant)?',
  "(?:il|elle|ils|elles|on) (?:va|vont) (?:dire|raconter)(?: (?:à tout le monde|aux? \\p{L}+|à (?:mon|ma) \\p{L}+))? que (?:je mens|j'ai menti|j'ai tout inventé|j'invente|c'est faux|je suis folle|je suis fou)",
  "(?:est[- ]ce que |est[- ]ce qu')?(?:on|quelqu'un|vous) (?:va|allez) (?:me|nous) (?:répondre|repondre|rappeler|contacter|écrire|recontacter)(?: bientôt| aujourd'hui| ici)?|quand (?:va-t-on|est-ce qu'on va|on va|allez-vous|vous allez) me (?:répondre|repondre|rappeler|contacter|recontacter)",
  "(?:est[- ]ce qu')?(?:on|je|ils|vous) (?:peut|peux|peuvent|pouvez) (?:le|la|les|lui) (?:mettre (?:dehors|à la porte)|faire sortir|demander de (?:partir|sortir)|exclure)(?: de la \\p{L}+| du \\p{L}+)?",
  '(?:(?:dijo|dice|me dijo) que )?(?:le )?(?:va|van) a decir(?:le|les)?(?: (?:a (?:todos|todo el mundo|mi jef[ea]|la gente|recursos humanos)))? que (?:(?:yo )?(?:miento|ment[ií]|(?:me )?lo invent[eé])|estoy (?:mintiendo|loc[oa])|es mentira|no es verdad)',
  '¿?(?:(?:lo|la|los) )?(?:puedo|pueden|podemos|se puede|debo)(?: (?:echar|sacar)(?:l[oa]s?)?| pedirle que se vaya)(?: (?:de|del)(?: \\p{L}+){1,2})?',
  `(?:(?:i'?m|im|i am|we'?re|he'?s|hes|she'?s|shes|they'?re|theyre|is (?:he|she|anyone|somebody)|are (?:they|you|we)|you'?re) )?(?:not )?(?:gonna|going to|gunna) (?:tell|talk to|speak to|speak with|inform|write to|email|call|complain to|report (?:it |this |him |her |them )?to) ${whom}${when}`,
  `(?:i'?ll|i will|he'?ll|she'?ll|they'?ll|they will|will (?:he|she|they|you|anyone)|would (?:he|she|they)|do (?:they|you)|does (?:he|she)|can (?:he|she|they)) (?:not )?(?:tell|talk to|speak to|inform|write to|complain to) ${whom}${when}`,
  "(?:(?:he|she|they) (?:said|says|told me) (?:that )?)?(?:he|she|they)(?:'?s|'?re| is| are) (?:gonna|going to) (?:tell|say to) (?:hr|everyone|everybody|people|them|the boss|my boss|the team) (?:that )?(?:i'?m lying|im lying|i lied|i made (?:it|this) (?:all )?up|it'?s not true|i(?:'m| am) crazy)",
  '(?:can|could|may|should|do) (?:i|we|you|they) (?:throw|kick|send|put|ask) (?:him|her|them|the \\p{L}+) (?:out|to leave)(?: (?:of |from )?(?:the |our )?\\p{L}+)?|(?:can|could|will|should) (?:he|she|they) be (?:kicked|thrown|sent|put|asked|removed|banned)(?: (?:out|to leave))?(?: (?:of |from )?(?:the |our )?\\p{L}+)?',
  "(?:je vais|il va|elle va|ils vont|elles vont|on va|vous allez|tu vas|va-t-il|va-t-elle|est-ce qu'(?:il|elle) va|est ce qu'(?:il|elle) va) (?:pas )?(?:(?:le|la|lui|leur|tout|en) )?(?:dire|parler|raconter|répéter|repeter|signaler) (?:(?:ça|ca|cela|tout) )?(?:(?:à|a|au|aux) )?(?:(?:mon|ma|mes|son|sa|ses|la|le|les|leur) )?(?:\\p{L}+ )?[\\p{L}']+(?: demain| maintenant| après| de ça)?",
  '(?:y )?(?:le |les |se lo |lo )?(?:voy|va|van|vas|vamos) a (?:decir(?:le|les|lo|selo)?|contar(?:le|les|lo|selo)?|hablar|avisar(?:le)?|informar)(?: (?:todo|esto|eso|lo que pasó))?(?: (?:a|con|al))?(?: (?:mi|mis|su|sus|el|la|los|las))?(?: \\p{L}+){0,2}(?: mañana| ahora)?',
  '(?:alguien )?(?:me|nos) (?:va|van|vas) a (?:contestar|responder|atender|escribir|llamar)(?: (?:alguien|ustedes|pronto|hoy|aqu[ií]))?|¿?(?:qui[eé]n|cu[aá]ndo) me (?:va|van) a (?:contestar|responder|atender)',
];

/** Figures of speech, fair measures and questions about being found out or going, which sound like danger in any of the six languages. */
const figures = [
  "(?:i'?m|im|i am|i feel) (?:so |really |sorry|bad|guilty)*(?:that )?(?:he|she)(?:'?s| is) (?:going to be|gonna be|getting) (?:fired|dismissed|sacked) because of me|(?:he|she)(?:'?s| is) (?:going to be|gonna be|getting) (?:fired|dismissed|sacked) because of me(?: and i feel (?:bad|guilty|terrible))?",
  "(?:my )?(?:boss|manager|supervisor|chief) (?:will|is going to|is gonna|would|'ll) (?:kill|murder) me if (?:i'?m|i am|i) (?:(?:\\p{L}+ ){0,2}late(?: again| for (?:work|the \\p{L}+)| with (?:the|this|my) \\p{L}+)?|(?:miss|forget) (?:the|this|that|my|another) (?:deadline|flight|plane|train|bus|meeting|report|slides|email))",
  "(?:mon|ma) (?:chef|cheffe|boss|manager) va me tuer si (?:je (?:suis|arrive) (?:encore )?en retard|je (?:rate|loupe|oublie) (?:le |la |mon |ma |l')(?:avion|vol|train|réunion|délai|rapport|deadline))|je (?:ne )?veux pas que ça se sache",
  "(?:il|elle|ils) (?:ne )?(?:veu(?:t|lent)) pas que (?:(?:ses|les) )?(?:collègues|collegues|autres|gens|chefs?)(?: \\p{L}+)? (?:le|la|l')? ?(?:sachent|sache|apprennent)|je (?:ne )?veux pas que (?:mes|les) (?:collègues|collegues|autres|gens) (?:le )?sachent",
  '(?:mi )?(?:jef[ea]|supervisora?|directora?) me (?:mata|va a matar) si (?:llego tarde|no (?:entrego|termino|acabo)|falto|pierdo el (?:vuelo|avi[óo]n))(?: \\p{L}+){0,3}|no quiero que (?:mis|los) (?:colegas|compañeros) (?:se enteren|lo sepan|sepan)',
  '(?:я )?не хочу,? чтобы (?:коллеги|на работе|другие)(?: об этом)? (?:узнали|знали)',
  '(?:ال)?(?:مدير|مديري|رئيسي) (?:رح |راح |ه|ح|س)?(?:يقتلني|يذبحني|يموتني) (?:لو|[إا]ذا) (?:[إا]?ت[أا]خرت|نسيت|ما خلصت|ما سلمت|مخلصتش|فاتني)(?: \\p{L}+){0,3}|(?:رح |راح |ه|س)(?:يفصلوه|يطردوه|يترفد|يتفصل|يفصل|يطرد) بسببي(?: \\p{L}+){0,3}|(?:ما بدي|لا أريد|مش عايز[ةه]?|ما أبغى) (?:زملائي|الزملاء) (?:يعرف|يعرفوا|يعرفون|يدرون)',
  '(?:ya )?se (?:va|van) a (?:enterar|dar cuenta) (?:de )?que (?:fui|soy) yo(?:,? (?:solo|s[óo]lo|porque) (?:\\p{L}+ ?){1,4})?',
  '(?:я )?(?:брошу всё|брошу все) и уйду на пенсию|уйду на пенсию(?: и (?:все|всё))?|(?:шеф|начальни\\p{L}+|босс|директор) (?:меня )?(?:убьёт|убьет|прибьёт|прибьет)(?: меня)?,? (?:если (?:я )?(?:опять |снова )?(?:опоздаю|просплю|не (?:сдам|успею|закончу|доделаю)|забуду|задержу|пропущу)(?: \\p{L}+){0,3}|за (?:дедлайн|опоздание|отч[её]т))|(?:он|она|начальник) меня (?:уже )?достал[аи]?,? (?:уже )?(?:сил нет|нет сил)',
  '(?:如果|要是)?我?不去(?:作证|做证)?(?:呢|会怎样|会怎么样|可以吗|行吗)|(?:怎么|怎样|谁|誰|是谁)(?:才能)?把(?:他|她|人|名字)(?:放|加|列)(?:进去|進去|进|上去)(?:的|呢)?|(?:如果)?(?:迟到|遲到|晚交|迟交|遲交)(?:了|的话)?,?，?(?:老板|老闆|领导|主管)(?:会|會|要)(?:杀|殺|宰)了?我(?:的)?|(?:老板|老闆|领导|主管)(?:会|會|要)(?:杀|殺|宰)了?我,?，?(?:如果|要是)(?:迟到|遲到|晚交|迟交|遲交)(?:了)?',
];

/** That it is somebody else who tells, in the order en, fr, es. */
const byThem =
  /^[^\p{L}]*(?:(?:and|so|ok|okay|but|then|et|mais|alors|y|pero) )?(?:is |are |will |does |would |est[- ]ce qu'|¿)?(?:he|she|they|hes|shes|theyre|ils?|elles?|va-t-(?:il|elle)|(?:él |ella |ellos )?(?:le |les |se lo |lo )?van? a)(?!\p{L})/u;
/** Those whom it can be dangerous to be told on to: family, neighbours, men with arms. */
const feared = new RegExp(
  word(
    'husband|wife|family|father|dad|mother|mum|mom|brothers?|sons?|kids|children|parents|in-laws|community|village|church|police|army|soldiers?|militia|guards?|gang|immigration|(?:his|her|their) (?:men|boys|friends|people|guys)',
    'mari|femme|famille|père|mère|frères?|parents|enfants|fils|communauté|village|police|armée|soldats?|milice|gardes?|ses (?:amis|hommes|potes)',
    'marido|esposo|esposa|familia|padre|papá|madre|mamá|hermanos?|hijos?|padres|comunidad|pueblo|iglesia|policía|policia|ejército|soldados?|milicia|guardias?|migración|sus (?:amigos|hombres)',
  ),
  'u',
);

const ordinary = new RegExp(`^[^\\p{L}]*(?:(?:and|so|ok|okay|but|then|et|mais|alors|y|pero) )?(?:${plans.join('|')})[^\\p{L}]*$`, 'u');

const figure = new RegExp(`^[^\\p{L}]*(?:(?:and|so|et|mais|y|pero|а|и|но) )?(?:${figures.join('|')})[^\\p{L}]*$`, 'u');

/** Whether a whole message is a figure of speech, a fair measure or a question that only sounds like danger, whatever words stand in it. */
export const isFigure = (words: string): boolean => figure.test(straight(words).trim().replace(/\s+/gu, ' '));

/**
 * Whether a whole message only says or asks that somebody will be told of something, that somebody answers, or that somebody is to
 * leave an event: "I'm gonna tell my boss". What was learned hears plans against somebody in it (care.md CR-08: who asks who is told
 * must not be told that they threaten). That somebody tells their family or the militia is none: to be outed can be a danger.
 */
export function isOrdinaryPlan(words: string): boolean {
  const said = straight(words).trim().replace(/\s+/gu, ' ');
  return ordinary.test(said) && !(byThem.test(said) && feared.test(said));
}
