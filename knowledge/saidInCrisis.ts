import { among, straight } from './wholeWord.js';

const thinking = among(
  [
    "i (?:do |still |always |often |constantly |really )*(?:think|thought) (?:about|of) (?:it|that|dying|ending it)(?! (?:and|as|is|was)(?!\\p{L}))|(?:always|often|constantly|been|stop|i'?m|i am) thinking (?:about|of) (?:it|that|dying|ending it|killing myself)|i(?:'ve| have) (?:\\p{L}+ )?thought (?:about|of) (?:it|that|dying|ending it)|(?<!not )(?:it(?:'?s| is) (?:about |for )?me|(?:yes,? |yeah,? )(?:i mean )?(?:me|myself)|that'?s me)(?=[^\\p{L}]*$)|i (?:do )?have (?:those |these |such )?thoughts|thoughts (?:won'?t|don'?t|do not|will not) (?:stop|go away)|(?:yes,? )?i do,? (?:sometimes|often|every day)",
    "j'?y (?:pens|song|repens)(?!er)\\p{L}*(?! (?:plus|pas|jamais))|(?:je |j')?(?:ne )?pense (?:tout le temps |souvent |toujours |qu')?à (?:ça|mourir|la mort)|pense qu'à ça|arrête pas d'y penser|(?<!pas )(?:c'?est|c|il s'agit|je parle) (?:de )?moi(?=[^\\p{L}]*$)|oui,? moi(?=[^\\p{L}]*$)|(?<=^[^\\p{L}]*)(?:(?:pour|de) )?moi(?:[ -]même)?(?=[^\\p{L}]*$)|ça (?:me trotte|tourne) dans (?:la|ma) tête|j'en ai envie",
    '(?:lo|en eso|en ello) (?:pienso|he pensado)(?! (?:decir|contar|denunciar|mucho y))|lo (?:estoy pensando|pens[ée])|pienso (?:mucho |siempre |a menudo )?en (?:eso|ello|hacerlo|morir\\p{L}*)|no (?:dejo|paro) de pensar(?:lo| en (?:eso|ello|morir))|(?:se )?me (?:pasa|viene|ronda)\\p{L}* (?:por |a )?la (?:cabeza|mente)|s[íi],? (?:me dan ganas|(?:a )?(?:cada|todo|todos los) (?:rato|d[íi]as?))|(?<!no )soy yo(?! (?:qui[ée]n|la que|el que))|yo mism[oa]|(?:hablo|se trata) de m[íi]|s[íi],? yo(?! (?:no|s[oó]lo|ya|estoy))',
    '(?<!не )(?:думаю|думал[аи]?) (?:\\p{L}+ )?(?:об этом|о смерти|про это)|(?<!не )(?:об этом|про это) (?:\\p{L}+ )?думаю|(?<=^[^\\p{L}]*)(?:да,? )?(?:это )?(?:я|(?:я )?о себе|про (?:меня|себя)|обо мне)(?=[^\\p{L}]*$)|(?:я )?постоянно думаю|иногда хочется|(?:такие )?мысли (?:есть|бывают|постоянно|лезут|не уходят|каждый день)|бывают (?:такие )?мысли|да,? думаю',
    'و?(?:عم )?[أابن]?فكر (?:في|ب)(?:ها|ه|هالشي|هيك|الموت| الموت| هذا| هيك)|و?[أاب]?فكر (?:[أا]ن )?[أا]?(?:موت|نتحر)|(?:الفكر[ةه]|ال[أا]فكار) (?:ما|مش|لا) \\p{L}+|(?<=^[^\\p{L}]*)(?:(?:[إا]يه|[أإا]يو[هةا]|نعم|[أاآ]ه|[إا]ي|[أا]جل|هذا|[أا]قصد|قصدي)[ ,،]+)?[أا]نا(?=[^\\p{L}]*$)|[أا]قصد (?:نفسي|حالي)|عن (?:نفسي|حالي)',
  ],
  '(?<![不没別别])(?:天天|每天|一直|总是?|老是?|经常|常常|还是?|有时)(?:都|会|就|在|也)*(?:这么|这样)?(?:在)?想(?:着|过)?(?=[^\\p{L}]*$|死|这件|这个|那个|它)|(?<![不没别]|没有)想(?:过|着)?死|(?<![没不])(?:有过?|还有)(?:这|那)(?:种|个|样的?)(?:念头|想法)|(?<!没有?(?:这个|那个|这种)?)念头(?:一直|总|还|又|天天|停不|赶不走)|^[^\\p{L}]*(?:(?:是的?|对|嗯+|有)[^\\p{L}]*)?(?:就)?是我(?:自己|本人)?[^\\p{L}]*$|(?<!不是)(?:说|指)的(?:就)?是我(?:自己)?|(?<!不)是我自己',
);

/** That somebody who was asked about dying thinks of it, or means themselves: a yes before it says nothing of safety (care.md CR-24). */
export const stillThinksOfDying = (words: string): boolean => thinking.test(straight(words));

const wont = among(
  [
    "i(?:'?m| am|'?ll)? (?:promise (?:i )?)?(?:(?:not (?:gonna|going to)|won'?t|wouldn'?t|will not|would never) (?:do|try|act on) (?:anything|it|that)(?: to myself)?(?! (?:tonight|today|yet|alone|without|unless|until|if|about))|(?:not (?:gonna|going to)|won'?t|wouldn'?t|will not|would never) (?:hurt|harm|kill) myself)|(?:i )?(?:don'?t|do not) (?:want|plan) to (?:hurt|harm|kill) myself|i(?:'?m| am) not suicidal|i have no plans?|i couldn'?t do (?:that|it) to \\p{L}+|i promise i won'?t",
    "(?<!(?:promet\\p{L}*|sûre?|sais|sait) (?:pas )?(?:que |si )je (?:ne )?)(?:(?:vais|vai) rien (?:me )?(?:faire|tenter)|(?:me )?ferais? (?:rien|pas de (?:mal|b[eê]tises?|conneries?))|(?:vais|vai) pas (?:le faire|me tuer|me suicider|me faire (?:du |de )?mal|passer à l'acte|faire de (?:b[eê]tises?|conneries?))|le ferai pas|passerai pas à l'acte|pas l'intention de (?:le faire|me tuer|mourir|passer à l'acte)|compte (?:pas (?:le faire|passer à l'acte)|rien (?:me )?faire))(?! (?:avant|tant|ce|aujourd'hui|ici|devant|tout de suite|maintenant|sans|de|si|d'ici))",
    'no (?:me )?(?:voy|pienso) a? ?(?:hacer(?:me)? (?:nada(?: malo)?(?= *(?:$|[.,!]))|da[ñn]o|ninguna (?:locura|tonter[íi]a))|hacerlo(?= *(?:$|[.,!]))|intentarlo(?= *(?:$|[.,!]))|matar(?:me)?)|no pienso (?:matarme|hacerme da[ñn]o)|no quiero (?:matarme|hacerme da[ñn]o)|(?:no|nunca|jam[áa]s) (?:lo (?:voy a hacer|har[íi]a)(?= *(?:$|[.,!]))|me (?:har[íi]a|har[ée]) (?:da[ñn]o|nada)|me matar[íi]a|ser[íi]a capaz)|no har[ée] nada(?: malo)?(?= *(?:$|[.,!]))',
    '(?:ничего|этого) (?:с собой |я )?(?:делать )?не (?:сделаю|буду|стану)(?=[^\\p{L}]*(?:$|,))|(?:ничего )?с собой (?:я )?(?:ничего )?(?:делать )?не (?:сделаю|буду|стану)|не (?:сделаю|буду) (?:я )?(?:ничего|этого)(?: с собой)?(?: делать)?(?=[^\\p{L}]*(?:$|,))|не собираюсь (?:ничего (?:с собой )?делать|с собой|умирать|убивать себя)|(?:я )?(?:ничего|этого) я не (?:сделаю|буду)(?=[^\\p{L}]*(?:$|,))|не (?:убью себя|буду (?:себя убивать|убивать себя))|руки на себя не наложу|не наделаю глупостей|глупостей не наделаю',
    '(?:(?:لن [أا]|(?:ما|م[وب]|مش) (?:را?ح|ناوي[ةه]?) [أا]?|مش (?:ها?|ح))(?:سوي|عمل|فعل) (?:(?:ب|في )?(?:نفسي|حالي) )?(?:شي|شيء|شيئا|حاج[ةه]|[إا]شي)|(?:لن [أا]|(?:ما|م[وب]|مش) (?:را?ح|ناوي[ةه]?) [أا]?|مش (?:ه|ح)[أا]?)(?:[ؤو]?ذي|ضر|قتل) (?:نفسي|حالي)|(?:لن [أا]|ما را?ح [أا]?|مش [هح])(?:سوي|عمل|فعل)ها)(?! (?:قبل|اليوم|النهارد[هة]|الليل[هة]|الحين|هلق|هلأ|هنا|[إا]لا|غير|طول|طالما))',
  ],
  '(?<!会|怕)不会(?:真的?)?(?:去)?(?:做(?:傻事|那种事)|想不开|轻生|自杀|寻短见|伤害自己)|(?:我(?:真的)?)?不会(?:真的?)?(?:那么做|这么做|真做|去死)|[没沒]有?打算(?:真的?|去)*(?:死|自杀|做傻事|伤害自己)|只是想想(?:而已)?[^\\p{L}]*$',
);

/** That they will do nothing to themselves. */
export const wontHurtThemselves = (words: string): boolean => wont.test(straight(words));

const relief = among(
  [
    "(?:he|she|they)(?:'?s|'?ve|'?re| is| are| has| have)? (?:now |just |finally |already )*(?:(?:gone|left)(?= (?:now|already|the (?:building|office|room|house|area))|[^\\p{L}]*$|[,.!;])|went (?:away|off)|walked (?:away|off)|drove off)|(?:police|security|guards?|an ambulance) (?:is|are|came|arrived|took (?:him|her|them))(?: (?:here|away))?|i(?:'?m| am)? (?:now |already |back |with )*(?:safe(?: now)?|calmer|with (?:my|a) (?:friend|sister|brother|mother|mum|mom|neighbou?r)|at (?:my|a) (?:friend|sister|brother|mother|mum|mom|neighbou?r)'?s?)|i got (?:out|away)(?: safely)?|(?:my|a) (?:friend|sister|brother|mother|mum|mom|roommate|flatmate|neighbou?r) (?:is (?:here|with me|staying)|came|has come)|(?:i )?(?:threw|flushed) (?:them|the (?:pills|tablets|meds))(?: away| out| down)?|(?:i(?:'?m| am)? |feel(?:ing)? |ok,? )(?:a bit |a little |much )*(?:calmer|better)",
    "(?:il|elle|ils|elles) (?:est|sont|s'en est|s'en sont) (?:(?:enfin|déjà|bien|maintenant) )?partie?s?(?! (?:chercher|voir|prendre|avec))|(?:il|elle) n'est plus là|(?:la police|la sécurité|le gardien|les gardiens) (?:est là|sont là|l'a emmenée?|est arrivée?|l'ont emmenée?)|(?:suis|chui|chuis) (?:(?:enfin|bien|maintenant|déjà) )?(?:rentrée?|à la maison|à l'abri|en sécurité|chez (?:moi|(?:m[ao]n?|une?) (?:sœur|soeur|frère|mère|amie?|copine|voisine?|tante|cousine?)|des amis)|avec (?:m[ao]n?|une?) (?:sœur|soeur|frère|mère|amie?|copine|coloc\\p{L}*|voisine?))|(?:m[ao]n?|une?) (?:coloc\\p{L}*|amie?|copine|sœur|soeur|frère|mère|voisine?) (?:est (?:là(?! \\p{L})|avec moi|arrivée?)|reste avec moi|va rester|(?:arrive|vient)(?=[^\\p{L}]*$|,| elle| me (?:chercher|voir|rejoindre)))|(?:les |l')ai (?:tou(?:te)?s )?jetée?s?(?! (?:dehors|par))|ai jeté les (?:cachets|médicaments|médocs|comprimés|pilules|lames?)|[çc]a va (?:un peu |beaucoup |déjà )?mieux(?! sans)|(?<!ne suis )plus calme|(?:me suis|s'est) calmée?|me sens (?:un peu |beaucoup |déjà |bien )?mieux",
    '(?:ya )?se (?:fue(?:ron)?|ha ido|han ido|march[óo])(?= *(?:$|[.,!;]|ya|hace|de (?:aqu[íi]|ac[áa]|la casa)|a su casa))|ya no est[áa](?= *(?:$|[.,!]|aqu[íi]))|se l[oa]s? llev[óaá]\\p{L}*|(?:ya )?(?:estoy|toy|llegu[ée])(?: ya)? (?:a salvo )?(?:en|a) (?:mi )?casa(?= *(?:$|[.,!]|con mi (?:mam[áa]|madre|herman[oa]|amig[oa])|de (?:una?|mi) (?:amig[oa]|herman[oa])))|(?:estoy|toy) (?:\\p{L}+ )?(?:con|donde|en lo de) (?:mi|una?) (?:amig[oa]|herman[oa]|mam[áa]|madre|vecin[oa]|compañera|t[íi]a)|(?:mi|una?) (?:amig[oa]|herman[oa]|mam[áa]|madre|vecin[oa]) (?:est[áa] (?:conmigo|aqu[íi]|ac[áa]|a mi lado)|viene(?! a)|vino|lleg[óo]|se queda)|(?:las|los) (?:tir[ée]|bot[ée])|tir[ée] (?:las|los) (?:pastillas|remedios)|(?:estoy|me siento) (?:un poco |algo |mucho )?mejor(?! muert| sin| as[íi])|m[áa]s (?:tranquil|calmad)[oa]|me calm[ée]|se me pas[óo]|un poco mejor(?! muert)',
    '(?<!(?:мама|папа|муж|жена|брат|сестра|подруга|друг|бы|б) )(?:уш[её]л|ушла|ушли|уехал[аи]?|вышел)(?! (?:с работы|в отпуск|за|от|из|к|навсегда))|(?:его|её|ее|их) (?:увели|вывели|забрали)|(?:полиция|охрана|дежурный) (?:здесь|тут|приехала|приш[её]?ла|его вывела|увел|увёл)|(?:я|мы) (?:уже |сейчас |теперь )*(?:дома|в безопасности|у (?:подруги|сестры|мамы|друга|соседки|родителей)|с (?:подругой|сестрой|мамой|другом))|(?<=^[^\\p{L}]*)(?:уже )?(?:дома|у (?:подруги|сестры|мамы|родителей)|с (?:подругой|сестрой|мамой))(?=[^\\p{L}]*$)|(?:подруга|сестра|мама|друг|соседка) (?:рядом|со мной|приехал[аи]?|приш[её]?л[аи]?|едет|здесь|тут)|успокоил[аи]сь|успокоился|(?:мне|стало|спасибо,?) (?:уже |чуть |немного )?(?:по)?(?:легче|спокойнее)(?=[^\\p{L}]*(?:$|[,.!]))|полегчало|отпустило|(?:выбросил[аи]?|смыл[аи]?) (?:их|таблетки|всё|все)',
    '(?:خلاص )?(?:مش[ىي]|راح|طلع|غادر)(?:وا)? (?:خلاص|الحمد ?لله)|هو (?:راح|مش[ىي]|طلع|غادر)(?=[^\\p{L}]*$)|(?:[أا]نا|صرت|وصلت|رجعت|قاعد[ةه]?) (?:(?:الحين|هلق|هلأ|ال[آا]ن|دلوقتي) )?(?:(?:عند|مع) (?:صديقتي|صاحبتي|صديقي|صاحبي|[أا]ختي|[أا]مي|[أا]هلي|زميلتي|جارتي)|(?:(?:[إا]لى|على|في) )?(?:ب?البيت|بيتي))|(?:صديقتي|صاحبتي|صديقي|صاحبي|[أا]ختي|[أا]مي|زميلتي|جارتي) (?:معي|معاي|معايا|عندي|ج[أا]?ت|وصلت)|رميت(?:ها|هم| (?:ال)?(?:حبوب|[أا]دوي[ةه]|دواء?))|هديت|ارتحت شوي[ةه]?|(?:[أا]نا|صرت) (?:[أا]هد[أاى]|[أا]حسن)|[أا]حسن شوي[ةه]?',
  ],
  '(?:^|[，。,.！! ])(?:他|她|他们|那个?人)(?:已经|终于|总算)?(?:走了|走开了|离开了)|(?:他|她|他们|那个?人)被(?:保安|警卫|警察)?(?:带走|赶走|赶出去)了|(?:我)?(?:平安|安全)?(?:到|回)(?:到)?(?:了)?(?:自己|朋友|同事|姐姐|妹妹|妈妈)?家(?:里)?了|我(?:现在)?在(?:朋友|姐姐|妹妹|妈妈)(?:家|那)|(?:朋友|姐姐|妹妹|妈妈|室友|邻居)(?:在(?:旁边|身边|这|陪)|陪着?我|来了|来陪|过来了)|(?:有人|同事)(?:在)?陪着?我|(?:药|刀|绳子|东西)(?:都|全|已经|给|我)*(?:扔|丢|冲|倒)掉?了(?=[^\\p{L}]*$)|(?:平静|冷静)(?:一?点|些|多)?(?:了|下来)|缓过来了|好(?:一?点|些)了',
);

const notYet = among(
  [
    "but|still|if|until|when|again|yet|not|no|\\p{L}*n't|cannot|cant|wont|never|nobody|except|maybe|might|alone|outside|waiting|drunk|without|dead|d(?:ie|ied|ying)|kill\\p{L}*|gun|knife|know|decided|goodbye|forever|ready|plan\\p{L}*|soon",
    "mais|pourtant|encore|toujours|jamais|rien|si|s'ils?|jusqu\\p{L}*|quand|dès|lorsqu\\p{L}*|avant|pas|sauf|peut|presque|revien\\p{L}*|reviend\\p{L}*|retour\\p{L}*|attend\\p{L}*|(?<!me )cherch\\p{L}*|(?<!plus )peur|menac\\p{L}*|frapp\\p{L}*|devant|derrière|seule?|enfermée?|coincée?|bloquée?|agress\\p{L}*|décid\\p{L}*|décision|adieux?|lettre|personne",
    'pero|a[úu]n|todav[íi]a|si|hasta|cuando|no(?! est[áa])|salvo|quiz[áa]s?|ni|nadie|sol[oa]|encerrad[oa]|vuelv\\p{L}*|volver\\p{L}*|regres\\p{L}*|busc\\p{L}*|afuera|cuchillo|pistola|pastillas(?<!tir[ée] las pastillas)|decid\\p{L}*|carta|adi[óo]s|desped\\p{L}*|muert[oa]',
    'но|ещ[её]|если|пока|когда|снова|опять|не|ни|нет|никого|может|без|одн[аи]|один|наедине|хочу|нож\\p{L}*|оруж\\p{L}*|умер\\p{L}*|смерт\\p{L}*|жизн\\p{L}*|навсегда|решил[аи]?|прощай\\p{L}*|верн[её]т\\p{L}*|жд[её]т|ломи\\p{L}*|стуч\\p{L}*|бь[её]т|трога\\p{L}*|лез\\p{L}*|запер\\p{L}*|страшно|боюсь|конч\\p{L}*|чем',
    'و?(?:بس|لكن\\p{L}*|لس[هاة]|[إا]ذا|لو|حتى|يمكن|ربما|ما|م[وب]|مش|ليس|لا|لم|لن|محد|قبل|لحالي|لوحدي|وحدي|[أا]خاف|خا[ئي]ف\\p{L}*|بي?رجع\\p{L}*|يرجع\\p{L}*|سي?رجع\\p{L}*|[سب]?يعود|راجع\\p{L}*|[سب]?ي?هدد\\p{L}*|بي?ضرب\\p{L}*|يضرب\\p{L}*|قررت|لأني|الموت|[أا]موت)',
  ],
  '但|可是|不过|还|如果|要是|又|可能|没|不|死|等|会儿|马上|回来|门|拿|刀(?!.{0,3}[扔丢])|决定|想好|想通|想走|去找|解脱|遗书|再见|就好|打',
);

/** That what frightened them is over for now, or that somebody is with them; nothing that takes half of it back. */
export const isRelieved = (words: string): boolean => relief.test(straight(words)) && !notYet.test(straight(words));

const night = among(
  [
    "tonight|at night|in the night|this late|(?:right )?now|(?:at )?\\d{1,2} ?am|24.?(?:7|hours?)|can'?t sleep|after hours",
    'la nuit|cette nuit|ce soir|maintenant|tout de suite|à cette heure',
    'de noche|esta noche|(?:por|en) la noche|ahora(?: mismo)?|a est[ae]s? horas?|de madrugada|ahorita|ya mismo|tan tarde',
    'ноч(?:ью|ь|и)|вечером|(?:прямо )?сейчас|круглосуточн\\p{L}*|не сплю|в такое время',
    '(?:بال|في ال|ب)?ليل|الليل[ةه]|الحين|هلق|هلأ|ال[آا]ن|دلوقتي|هالوقت',
  ],
  '晚上|夜里|半夜|今晚|现在|凌晨|深夜|这么晚|这会儿|这个点|睡不着',
);
const somebody = among(
  [
    "(?:talk|speak|call|chat)(?<!(?:can't|cannot) (?:talk|speak)) (?:to|with)? ?(?:somebody|someone|anybody|anyone|a person|you)?|(?:is |are )?(?:there )?(?:somebody|someone|anybody|anyone) (?:there|to talk|who listens|awake|around)|(?:who|whom|what number) (?:can|could|do|should) i (?:call|talk|speak)|(?:crisis |help)?line",
    "(?:quelqu'un|qui) (?:à |a )?(?:qui )?(?:parler|appeler|m'écoute\\p{L}*|écoute\\p{L}*)|appeler qui|ligne d'écoute|qui (?:je |puis-je )?(?:appell?e|appeler)",
    '(?:alguien|qui[ée]n(?:es)?) (?:con quien |con qui[ée]n |que |me |puedo |a quien )*(?:hablar|llamar|escuch\\p{L}+|platicar|atiend\\p{L}*|conteste?\\p{L}*)|(?:con |a )qui[ée]n (?:puedo )?(?:hablar|llamar|llamo|hablo|platicar)|desahogarme|l[íi]nea de',
    '(?:кто|кого|кому|кем|кто-(?:то|нибудь)|куда|есть кто) (?:\\p{L}+ ){0,2}(?:звонить|позвонить|поговорить|говорить|выслуша\\p{L}*|живой)|куда (?:\\p{L}+ )?(?:звонить|позвонить)|телефон|лини[яи]|не с кем',
    '(?:(?:حد|[أا]حد)ا?|مين) (?:\\p{L}+ )?(?:[أا]?(?:كلم|حكي|تكلم|تصل)|[يت]سمع)\\p{L}*|(?:[أا]?(?:كلم|حكي|تكلم)|[يت]سمع)\\p{L}* (?:مع )?(?:مين|حدا?|[أا]حد)|خط (?:دعم|مساعدة)|[يت]سمعني',
  ],
  '谁(?:能|可以|在|来)|想找(?:个)?人|找(?:个)?人(?:说|聊|陪)|有[没]?[有]?人(?:能|可以|听|接|陪)|能?打给谁|找谁|打(?:哪|电话)|说说话|说说$|聊聊|谈谈|陪陪?我|听我|热线|倾诉',
);

/** That they want somebody to listen at this very hour: offices are closed then (care.md CR-23). */
export const wantsSomebodyNow = (words: string): boolean => night.test(straight(words)) && somebody.test(straight(words));
