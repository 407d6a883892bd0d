import { among, straight } from './wholeWord.js';

/** What a short question asks of a document, a body or a register, in whatever words it stands. */
export const documentQuestions = ['whereToRead', 'isBinding', 'whatIsIn', 'sinceWhen', 'whoWrote', 'whoUses'] as const;
export type DocumentQuestion = (typeof documentQuestions)[number];

const patterns: Record<DocumentQuestion, RegExp> = {
  whereToRead: among(
    [
      "where (?:do|can|could|would|did) (?:i|we|you|one|people) (?:\\p{L}+ )?(?:find|get|read|download|see|access)(?! (?:help|support|somebody|someone|an? (?:lawyer|doctor|counsell?or|therapist)|my (?:case|report)))|where is (?:it|the (?:text|document|link))|(?:send|give) me the link|links?|pdf|url|download\\p{L}*|(?:is it|its|it's) (?:public|online|published)|(?:public|published) or",
      "o[uù] (?:est-ce que |est-ce qu'|qu'|que )?(?:je |on |puis-je |peut-on |tu )?(?:peux |peut )?(?:le |la |les |l')?(?:trouve|trouver|lire|télécharge|telecharge|télécharger|telecharger|consulter)(?! (?:de l'aide|de l'écoute|du soutien|quelqu'un|une? (?:avocate?|psy\\p{L}*|médecin)))|o[uù] (?:on )?trouve\\p{L}*|liens?(?! (?:entre|avec|de|hiérarchique))|(?:l')?adresse (?:url|web|internet)|url|pdf|téléchargeable|texte (?:à|a) afficher|publi(?:c|que) ou",
      '(?:d[óo]nde|donde|de d[óo]nde) (?:lo |la |los |las |se )?(?:puedo |podemos )?(?:encuentr|encontrar|leo|leer|lee|descarg|baj[oa]|consig|ve[or]|est[áa])\\p{L}*(?! (?:ayuda|apoyo|una? (?:abogad|m[ée]dic|psic)|a (?:una?|mi)|la oficina|mi ))|enlaces?|link|pdf|url|descarg\\p{L}*|es p[úu]blic[oa]|p[áa]gina web',
      'где (?!.*(?:психолог|врач|юрист|адвокат|помощ|поддержк|больничн|жалоб))(?:\\p{L}+ ){0,3}(?:найти|прочит|почит|скач|взять|посмотр|лежит|опублик)\\p{L}*|ссылк\\p{L}*|pdf|пдф|скача\\p{L}*|(?:она|он|оно|это) (?:открыт|публичн|доступн)\\p{L}*',
      '(?:وين|فين|[أا]ين|منين) (?:\\p{L}+ )?(?:ب?[أا]?لاقي|[أا]جد|[أا]?قر[أا]|[أا]حمل|[أا]نزل|نلقى|نلاقي)\\p{L}*(?! (?:مساعد|دعم|حد|[أا]حد|محامي|طبيب|دكتور|مستشار))|(?:ال)?(?:رابط|لينك)(?:ها|كم)?|pdf|بي ?دي ?[إا]ف',
    ],
    '(?:在)?哪(?:里|儿)?(?:能|可以|才能)?(?:找到?|看|下载|查|读|阅读|拿到?)(?!.{0,2}(?:律师|医生|药|人|帮))|链接|网址|下载|pdf|(?<!会|名字)公开(?:的)?吗|官网',
  ),
  isBinding: among(
    [
      '(?:have|has|need|needs|obliged|required|supposed) to (?:use|follow|adopt|apply|comply|implement)(?! (?:my|him|her|leave))|must (?:we|i|they|my \\p{L}+|our \\p{L}+|every\\p{L}*) (?:use|follow|adopt|apply)|mandatory|compulsory|obligatory|(?:legally )?binding|word for word',
      "obligatoires?|contraignante?s?|(?<!m'a |m'ont )(?:obligée?s?|tenue?s?) (?:à |de |d')(?:l'|la |le |les )?(?:suivre|utiliser|appliquer|reprendre|adopter)|(?:doit|dois|doivent|devons|faut) (?:tout |l'|la |le |les )*(?:suivre|reprendre|appliquer|utiliser|adopter)",
      'obligatori[oa]s?|vinculante|obligad[oa]s? a (?:usar|seguir(?! (?:\\p{L}+[aei]ndo|con))|aplicar|adoptar|cumplir)\\p{L}*|(?:tiene|tengo|tenemos|tienen|hay) que (?:usar|seguir|aplicar|adoptar|cumplir)\\p{L}*',
      'обязательн\\p{L}*|обязан\\p{L}* (?:\\p{L}+ )?(?:использ|след|соблюд|прим|приня)\\p{L}*|должн\\p{L}* (?:\\p{L}+ )?(?:использ|след|соблюд|прим|приня)\\p{L}*',
      '(?:ال)?(?:[إا]لزامي|[إا]جباري|ملزم)\\p{L}*|لازم (?:\\p{L}+ )?(?:ن|ت|ي|[أا])?(?:ستخدم|ستعمل|طبق|تبع|لتزم)\\p{L}*|(?:مجبور|ملزم)\\p{L}* (?:ن|ت|ي|[أا])?(?:ستخدم|ستعمل|طبق|تبع)\\p{L}*',
    ],
    '必须(?:得)?(?:用(?!.{0,2}(?:真名|名字))|遵守|采用|执行|照(?:着|办|做))|强制(?:性|执行|要求|的吗|吗)|约束力|非(?:用|得用)不可|一定要(?:用|照|遵守)',
  ),
  whatIsIn: among(
    [
      "what(?:'s| is|s)? (?:in it(?! for)|inside|in there|in that|it say|it about)|what does (?:it|the \\p{L}+) (?:say|cover|contain)|what do(?:es)? (?:it|they) say",
      "(?:il )?y a ?(?:quoi|koi) dedans|(?:qu'est-ce qu'|qu'est ce qu')il (?:y a|dit|contient)|(?:ça|il|elle) (?:dit|contient) quoi|(?:le |son )?contenu|de quoi [çc]a parle|[çc]a parle de quoi|c'est quoi dedans|que (?:dit|contient)",
      'qu[ée] (?:dice|contiene|trae)(?! (?:mi|la gente|si))|qu[ée] (?:tiene|hay|pone|viene) (?:por )?(?:a?dentro|ah[íi]|en (?:[eé]l|ella|eso))|de qu[ée] (?:trata|va|habla)|(?:su |el )?contenido|por dentro',
      'что (?:там|в н[её]м|в ней)(?: (?:внутри|написано|есть|говорится)|(?=[^\\p{L}]*$))|(?:там|внутри) что|что внутри|содержани\\p{L}*|о ч[её]м (?:он|она|оно|там)',
      '(?:شو|وش|[إا]يش|[إا]يه|ماذا) (?:اللي )?(?:[بف]يها?|جوات[هو]ا?|جواها|داخلها?|مكتوب)(?: فيها?)?(?=[^\\p{L}]*$)|ما (?:الذي|اللي) فيها?|ماذا (?:ي|ت)(?:قول|حتوي|تضمن)\\p{L}*|عن (?:[إا]يش|شو|[إا]يه|ماذا) (?:ب?[يت])(?:تكلم|حكي|تحدث)|(?:ال)?محتو(?:ى|اها?)',
    ],
    '(?:里面|里头|内容|上面)(?:都)?(?:写|讲|说|是|有)(?:了|着)?(?:啥|什么|些)|(?:有)?(?:啥|什么)内容',
  ),
  sinceWhen: among(
    [
      '(?:since|from) (?:when|what year|which year)|(?:what|which) year|how old is (?:it|this|that)|when (?:did|was|were|has) (?!(?:the|this|that|it) (?:harassment|abuse|incident|happen))(?:it|they|that|this|the \\p{L}+)|what date',
      "depuis (?:quand|combien de temps|quelle année)(?! (?:il|elle|ils|on) )|de quand date|(?:quelle|kelle) année|(?:date|c'est|c) de quand|quand (?:est-ce qu|a-t-|ça a |c'est sorti|ont-ils)",
      'desde cu[áa]ndo(?! (?:puedo|se puede|tengo))|(?:de |en )?qu[ée] a[ñn]o|cu[áa]ndo (?:se |fue |lo |la |los |las )?(?:hizo|hicieron|public|aprob|sali|cre|lanz)\\p{L}*|de cu[áa]ndo es',
      'с каких пор|с какого (?:года|времени)|в каком году|какого года|когда (?:\\p{L}+ )?(?:появи|созда|приня|выш|сдела|опублик|запуст)\\p{L}*',
      '(?:من|منذ) (?:متى|[إا]مت[ىا]|ايمتى)|(?:في |ب|من )?[أا]ي (?:سنة|سنه|عام)|(?:متى|[إا]مت[ىا]|ايمتى) (?:\\p{L}+ )?(?:طلع|صدر|بد[أا]|عمل|كتب|وضع|نشر|[أا]طلق)\\p{L}*',
    ],
    '(?:啥|什么)时候(?:出(?:台|的)|发布|写|成立|弄|搞|定)|(?:啥|什么)时候开始(?!调查|上班)|(?:啥|什么)时候有的|从(?:什么|啥)时候|哪(?:一)?年',
  ),
  whoWrote: among(
    [
      'who (?:\\p{L}+ )?(?:wrote|made(?! (?:the |a |this )?(?:complaint|report|accusation))|drafted|created|issued|developed|authored|published|prepared|invented|chaired|chairs|ran|runs|led|leads|manages|organi[sz]ed|organi[sz]es)|who (?:does|did) it(?: now)?(?! to)|whose (?:idea|work)|(?:who is|who was) (?:the author|behind|in charge(?! of my))|authors?|which (?:company|consultancy|agency|office) (?:did|made|ran|wrote|runs)',
      "(?:c'?est |c )?qui qui (?:\\p{L}+)|qui (?:l'a |l'ont |les a |a |ont )?(?:fait|faite?s?|écrit\\p{L}*|ecrit\\p{L}*|rédigé\\p{L}*|redige\\p{L}*|créé\\p{L}*|publié\\p{L}*|décidé\\p{L}*|conçu\\p{L}*|préparé\\p{L}*|lancé\\p{L}*)|(?<=^[^\\p{L}]*(?:(?:et|mais|alors|c'est|c) )?)qui (?:pilote|dirige|gère|gere|préside|s'en occupe|mène|organise)|qui (?:en )?est l'auteur|auteurs? d(?:u|e la|e ce|e cette) (?:texte|document|guide|manuel|politique|code|étude|enquête)|quel (?:cabinet|bureau|service) (?:l'a|a)",
      'qui[ée]n(?:es)? (?:lo |la |los |las )?(?:(?:hizo|hicieron)(?! la (?:denuncia|queja))|escribi|redact|cre[óoa]|public|elabor|dirige|dirigi|presid|organiz|realiz|prepar|est[áa] detr)\\p{L}*|qu[ée] (?:empresa|consultora|oficina|agencia) (?:lo|la|los|las)? ?(?:hizo|realiz|llev)\\p{L}*|autor(?:es|as?|[íi]a)?',
      'кто (?:\\p{L}+ ){0,2}(?:написал|придумал|составил|разработал|создал|сделал|выпустил|издал|пров[её]л|проводил|вед[её]т|возглавля|руковод|готовил)\\p{L}*(?!.*(?:жалоб|на меня|со мной))|кто (?:е[ёе]|его|их)? ?автор\\p{L}*|автор(?:а|у|ы|ом|ов|ство)?|чья (?:идея|разработка)',
      '(?<=^[^\\p{L}]*)من (?:الذي |اللي |كان )?(?:عمل|كتب|وضع|صاغ|[أا]عد|نظم|قرر|[أا]صدر|[أا]نش[أا]|يدير|يقود|ير[أا]س|ترأس)ه?ا?|مين (?:اللي |كان )?(?:عمل|كتب|وضع|[أا]عد|نظم|قرر|بيدير|مسؤول)\\p{L}*|(?:ال)?مؤلف\\p{L}*',
    ],
    '(?<!知道(?:是)?)谁(?:来|在|给)?(?:写|搞|做|编|制定|定|起草|出|发布|负责(?!我|处理|调查)|牵头|管(?!这|我|不管)|领导|设立|建|组织|办)(?:的|了)?|作者|哪(?:家|个)(?:公司|机构|单位)(?:做|搞|写|办)',
  ),
  whoUses: among(
    [
      '(?:which|what|how many) (?:un )?(?:agencies|organi[sz]ations|entities|countries|bodies)(?: \\p{L}+){0,2} (?:use|are (?:in|part|using)|take part|participate|joined|belong|have (?:it|access))\\p{L}*|who (?:uses|is using|takes part|participates|joined)(?: (?:it|in it|this|clear ?check))?|(?:do|does) (?:all|every|any) (?:un )?(?:agenc\\p{L}+|organi[sz]ations?|entit\\p{L}+) (?:use|take part)',
      "(?:quelles?|combien d['e]) ?(?:agences|organisations|entités|organismes)(?: [\\p{L}']+){0,3} (?:l'utilisent|utilisent|participent|y sont|en font partie|y ont accès|sont dans clear ?check)|(?<=^[^\\p{L}]*(?:(?:et|mais|bon|donc|alors|non|stop|désolée?|merci|svp|stp|surtout|en fait|bonjour|du coup|est[- ]ce que|s'il (?:vous|te) pla[îi]t)[, .]+)*)qui (?:l'utilise|utilise|utilise clear ?check|y participe|participe(?: [àa] clear ?check)?|s'en sert)(?=[^\\p{L}]*$)|toutes les (?:agences|organisations) (?:l'utilisent|utilisent)",
      '(?:qu[ée]|cu[áa]les|cu[áa]ntas) (?:agencias|organizaciones|organismos|entidades)(?: \\p{L}+){0,2} (?:lo |la )?(?:usan|utilizan|participan|est[áa]n|forman)|qui[ée]n(?:es)? (?:lo |la )?(?:usan?|utilizan?|participan?)',
      '(?:какие|сколько) (?:\\p{L}+ ){0,2}(?:агентств|организаци|учреждени)\\p{L}* (?:\\p{L}+ )?(?:использу|пользу|участву|вход|подключ)\\p{L}*|кто (?:им |ею |его |её )?(?:пользуется|использует|участвует|подключ\\p{L}+)|все (?:агентства|организации) (?:используют|пользуются)',
      '(?:[أا]ي|شو|كم|ما هي) (?:ال)?(?:وكالات|وكالة|منظمات|منظمة|جهات|هيئات) (?:\\p{L}+ ){0,2}(?:ب?[يت]?ستخدم|[يت]ستعمل|[يت]شارك|(?:ال)?مشارك|(?:ال)?مشترك)\\p{L}*|(?<=^[^\\p{L}]*(?:(?:بس|خلاص|طيب|و|انا|أنا|لو سمحت\\p{L}*|من فضلك\\p{L}*|رجاء|ارجوك\\p{L}*|أرجوك\\p{L}*|الله يخليك\\p{L}*|هل|صراحة|والله)[، .,]+)*)(?:مين|من) (?:اللي )?(?:ب?يستخدم|بيستعمل|يشارك فيه?)(?:ه|ها)?(?: كلير ?تشيك)?(?=[^\\p{L}]*$)',
    ],
    '(?:哪些|有哪些|哪几个|多少(?:个)?)(?:联合国)?(?:机构|组织|部门|单位)(?:在|都|会|可以|能)?(?:用|使用|参加|参与|加入)|(?:谁|哪些机构)(?:在|都)?(?:用|使用)(?:它|这个)?(?=[^\\p{L}]*$)|(?:所有|每个)(?:联合国)?(?:机构|组织)都(?:用|参加)吗',
  ),
};

/** The first of these that words ask; undefined where they ask none. */
export function documentQuestionIn(words: string): DocumentQuestion | undefined {
  const said = straight(words);
  return documentQuestions.find((question) => patterns[question].test(said));
}
