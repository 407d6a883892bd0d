import { among, straight } from './wholeWord.js';

/** Short worries that people say in words which no topic has for its own, and which search takes for something else. */
const patterns = {
  /** That the other person will say that it was wanted. */
  saysWanted: among(
    [
      "(?:if |what if |and if |say |says? |will say |tells? (?:them|people|everyone) )(?:that )?(?:he|she|they)?(?:'?ll| will| would|s| says?| claims?| tells?)* ?(?:that )?(?:i (?:wanted (?:it|this|that)|asked for it|started (?:it|this)|agreed(?: to (?:it|this))?|liked it|enjoyed it|flirted(?: (?:too|first|with \\p{L}+))?|led (?:him|her) on|consented)|(?:it|this) was (?:mutual|consensual|my (?:idea|fault)))",
      "(?:(?:s'ils?|si ils?|si elles?|(?:ils?|elles?|on) (?:va|vont|pourrait|peut)) (?:dit|disent|disait|dire|prétend|prétendre|raconte|raconter)|(?:il|elle) dira) que (?:je (?:le )?(?:voulais|consentais)|je l'ai (?:bien )?(?:cherché|provoquée?|draguée?|allumée?|voulu)|j'[ée]tais (?:d'accord|consentante?)|j'ai (?:dit oui|commencé|dragué|consenti|accepté|aimé(?: ça)?)|c'(?:[ée]tait|est) (?:moi qui (?:ai|l'ai) (?:commencé|cherché|draguée?|voulu|provoquée?|allumée?)|réciproque|consenti|consensuel|mutuel))(?: aussi)?(?=[^\\p{L}]*$)",
      '(?:y )?si (?:[ée]l |ella )?(?:dice|dijera|diga|alega) que (?:yo )?(?:quer[íi]a|quise|empec[ée]|consent[íi]|acept[ée]|lo (?:busqu[ée]|provoqu[ée]|quise)|la provoqu[ée]|coquete[ée]|estaba de acuerdo|fue (?:mutuo|consentido|consensuado)|era (?:mutuo|consentido))',
      '(?:если|вдруг|что если) (?:он|она) (?:\\p{L}+ )?(?:скаж|говор|заяв|утвержда)\\p{L}*,? что (?:я )?(?:сам(?:а|и)?(?: (?:хотел|виноват|напрос|заигрыв|начал|согласи|спровоцир|дал)\\p{L}*)?(?=[^\\p{L}]*$|,)|сам(?:а|и)? \\p{L}+|(?:была? )?(?:не против|за|согласн\\p{L}+)|хотел[аи]?|согласил\\p{L}*|это было взаимно|вс[её] было (?:взаимно|по согласию))',
      '(?:(?:لو|[إا]ذا) (?:هو |هي )?(?:قالت?|يقول|حكى|[إا]دعى|بيقول|قالوا?)|(?:رح |راح |ممكن |يمكن |سوف |[هحس])ي(?:قول|حكي)) (?:(?:[إا]ن+ي (?:[أا]نا )?|[أا]نا )(?:كنت )?(?:موافق[ةه]?|راضي[ةه]?|بدي|عاوز[ةه]?|عايز[ةه]?|(?:اللي )?(?:بديت|بد[أا]ت|غازلت\\p{L}*|[أا]بي)|وافقت)|كنت (?:موافق[ةه]?|راضي[ةه]?)|[أا]ن+ي وافقت|(?:[إا]ن(?:ه|و)? )?(?:الموضوع )?(?:كان )?(?:برضا\\p{L}*|بالتراضي|بموافقتي))(?=[^\\p{L}]*$)',
    ],
    '(?:要是|如果|万一|他会|她会)?(?:他|她|对方)?(?:会)?(?:说|讲|咬定|反咬)(?:是)?我(?:自己)?(?:愿意|自愿|同意|想要|主动|勾引|先(?:撩|开始|动手)|也(?:喜欢|愿意))(?:的)?(?:呢|怎么办|咋办)?',
  ),
  /** To leave the job over it. */
  leavesJob: among(
    [
      "(?:should|must|do|can|could) i (?:just |better |have to |need to )*(?:resign|quit(?! (?:smok|the chat|this chat|this conversation)))(?! or)|(?:if|what if|maybe) i (?:should |just |have to )*(?:resign|quit(?! (?:smok|the chat|this chat)))(?! or)|i(?:'m| am)? (?:want to|need to|have to|thinking (?:of|about)|going to|think i (?:should|will)|will|better) (?:just )?(?:resign(?:ing)?|quit(?:ting)?(?! (?:smok|the chat|this chat)))(?! or)|my (?:husband|wife|mother|mum|mom|father|dad|parents|family|friends?|partner) (?:says?|thinks?|tells? me|wants? me|told me) (?:that )?(?:i should|to|i must|i have to) (?:just )?(?:resign|quit)(?! or)",
      "(?<=^[^\\p{L}]*(?:(?:et|mais|bon|donc|alors|non|stop|laiss(?:e|ez) tomber|finalement|désolée?|merci|svp|stp|surtout|en fait|bonjour|du coup|est[- ]ce que|s'il (?:vous|te) pla[îi]t)[, .]+)*)(?:(?:mon mari|ma femme|ma mère|mon père|mes parents|mes amis) (?:me )?(?:dit|disent) que )?(?:si je|je (?:dois|devrais|vais|veux|peux|compte|pense(?: à)?|songe à)|j'ai envie de|dois-je|faut[- ]il que je|il faut que je) (?:d[ée]mm?iss?ionn?e[rz]?|quitt(?:e|er) (?:mon (?:poste|travail|boulot|job|taf|emploi)|l'(?:onu|organisation|agence)))(?! (?:pas|ou|car|parce))",
      '(?:y )?(?:si|debo|tengo que|deber[íi]a|quiero|mejor|voy a|pienso en) (?:yo )?(?:renunci(?:o|ar)|dimit(?:o|ir)|dej(?:o|ar) (?:el|mi) (?:trabajo|puesto|empleo))(?! o )|mi (?:marido|esposo|esposa|mujer|pareja|madre|padre|mam[áa]|familia|amiga) (?:me )?(?:dice|dijo|quiere) que (?:yo )?(?:renuncie|dimita|deje (?:el|mi) (?:trabajo|puesto))(?! o )',
      '(?:если|может|надо|стоит|хочу|лучше|пора|должн[аы]?|думаю) (?:ли )?(?:я |мне |просто )*(?:уволюсь|уволиться(?! его)|увольняться|уйду с работы|уйти с работы|уйти по собственному|подать заявление об уходе)(?! или)|(?:муж|жена|мама|родители|подруга|семья) (?:мне )?(?:говор[ия]т|советует|хочет),? (?:что (?:мне )?(?:надо|лучше|пора) |чтобы я )?(?:уволиться|увольняться|уволилась|уволился)(?! или)',
      '(?<=^[^\\p{L}]*(?:(?:بس|خلاص|خلص|مشان الله|عشان الله|بالله عليك\\p{L}*|طيب|و|انا|أنا|لو سمحت\\p{L}*|من فضلك\\p{L}*|رجاء|ارجوك\\p{L}*|أرجوك\\p{L}*|الله يخليك\\p{L}*|هل|صراحة|والله)[، .,]+)*)(?:[أا]ريد|عايز[ةه]?|عاوز[ةه]?|بدي|[أا]بي|[أا]بغى|ودي|ناوي[ةه]?|بفكر|[أا]فكر|لازم|هل|لو|[إا]ذا|[أا]حسن) (?:[إا]ني |[أا]ني |لازم |علي |[أا]ن )*(?:[أا]ستقيل|استقلت|[أا]قدم استقالتي|(?:[أا]ترك|[أا]سيب) (?:ال)?(?:شغل|عمل|وظيف[ةت])ي?)(?! (?:[أا]و|ولا|والا|بدري|الساعة|اليوم))',
    ],
    '(?:如果|要是|万一|要不要|该不该|是不是(?:该|应该)|想|干脆|不如|应该)(?:我)?(?:自己)?(?:就)?(?:辞职|离职|不干了)(?!或|还是)|(?:老公|老婆|家人|父母|爸妈|朋友)(?:都)?(?:让|劝|叫)我(?:辞职|离职|别干了)',
  ),
  /** To keep pictures from being shown. */
  stopsPictures: among(
    [
      '(?:how|can|what|is there|a way) .{0,30}(?:stop|prevent|keep|take|get)(?:ping|ing)? (?:him|her|them|it|those|these|the (?:photos?|pictures|videos?|images?)|my (?:photos?|pictures|videos?|images?)) ?(?:from )?(?:be(?:ing)? )?(?:post|publish|shar|send|spread|leak|show|upload|put|down|deleted|removed|taken|off)\\p{L}*',
      "(?:comment|peut-on|puis-je|je peux|on peut) .{0,25}(?:emp[êe]cher|éviter|stopper|supprimer|enlever|retirer|pour qu'il ne|pour que)(?!.{0,30}(?:m'envoi|m'envoy|son sexe|porno)) .{0,30}(?:mes|ma|les|des|ces|cette|une|la) (?:photos?|images?|vidéos?)(?! (?:de|du) (?:profil|badge|lui|son))|comment l'emp[êe]cher de (?:les |la |le )(?:publier|diffuser|partager|poster)",
      '(?:c[óo]mo|puedo|se puede|hay manera de) .{0,25}(?:impedir|evitar|parar|detener|que no|hacer que (?:borre|quite)|quitar|borrar) .{0,25}(?:publi|difund|compart|sub|env[íi]|muestr|fotos?|im[áa]genes|v[íi]deos?)\\p{L}*',
      '(?:как|можно ли|могу ли я) .{0,25}(?:не дать|помешать|остановить|запретить|предотвратить|удалить|убрать|сделать так,? чтобы) .{0,30}(?:публик|выл(?:ож|ожит)|выклад|распростран|разосла|рассыла|показ|слил|слить|фот|видео|снимк)\\p{L}*',
      '(?:كيف|شلون|[إا]زاي|كيفاش|هل (?:ممكن|[أا]قدر)) (?:\\p{L}+ ){0,2}(?:(?:[أا]منع|[أا]وقف|نمنع|نوقف|منع|وقف)\\p{L}* (?:من |عن |[أا]نه? )?(?:نشر|ينشر|ينزل|يوزع|يرسل|يبعت)\\p{L}* (?:ال)?(?:صور|تصاور|فيديو)\\p{L}*(?! (?:\\p{L}+ )?لي)|(?:[أا]حذف|[أا]شيل|[أا]مسح) (?:ال)?(?:صوري?|صور لي|فيديو\\p{L}*)(?! (?:من )?(?:حسابي|جوالي|تلفوني|موبايلي))|(?:[أا]منع|[أا]وقف)\\p{L}* (?:من )?(?:ينشر|نشر)ه[ام]?(?=[^\\p{L}]*$))',
    ],
    '(?:怎么|如何|怎样|能不能|可不可以|有没有办法)(?:才能)?(?:不让|阻止|防止|制止|拦住|让)(?:他|她|对方|人)?(?:不|别)?(?:把)?(?:我的)?(?:照片|视频|图)?(?:发|传|公开|散布|泄露|上传)|(?:怎么|能不能)(?:删掉|撤下|下架)(?:网上的|我的)?(?:照片|视频)',
  ),
  /** That nobody at work hears of a doctor or a hospital. */
  doctorInSecret: among(
    [
      "(?:does|do|will|would|can|could|did|if|want|n't want) (?:\\p{L}+ ){0,4}(?:boss|manager|supervisor|office|work|hr|colleagues|chief|employer)(?: to)? (?:\\p{L}+ )?(?:know|find out|hear|learn|be told|see|get told) .{0,20}(?:doctor|hospital|clinic|medical|treatment|the nurse)\\p{L}*|(?:doctor|hospital|clinic)(?: (?:will|would|going to|gonna|have to|does|do))? tell (?:my|the) (?:boss|manager|office|work|hr|supervisor|employer|organi[sz]ation)|(?:see|seen at|go to) (?:a |the )?(?:doctor|hospital|clinic) without (?:my |the )?(?:boss|manager|office|work|hr|anyone|anybody)(?: \\p{L}+)?(?: know\\p{L}*| finding out)?",
      "(?:chef|cheffe|patronn?e?|manager|rh|drh|bureau|hiérarchie|collègues|employeur) (?:le |l'|va |vont |ne )*(?:sache|sachent|savoir|saura|sauront|apprenne|apprendre|apprendra|voie) .{0,25}(?:hôpital|hopital|médecin|medecin|docteur|clinique|soign)\\p{L}*(?! (?:m'a|me|l'a|a))|(?:médecin|medecin|docteur|hôpital|hopital|clinique) (?:va |peut |le |ne |en |dira |rien )*(?:dire|prévenir|avertir|dira|parler) (?:rien )?(?:[àa] |le |la |l')?(?:mon |ma )?(?:chef|cheffe|patron|bureau|rh|employeur|organisation|hiérarchie)(?=[^\\p{L}]*$)|(?:voir|consulter|aller) .{0,12}(?:hôpital|hopital|médecin|medecin|docteur|clinique) sans que (?:mon |ma )?\\p{L}+ (?:le )?sache(?=[^\\p{L}]*$)",
      '(?:jef[ea]|oficina|rrhh|recursos humanos|trabajo|supervisora?|colegas) (?:lo |se |va a |no )*(?:sepa|sabr[áa]|saber|entere|enterar|entera|sabe) .{0,25}(?:m[ée]dic|hospital|cl[íi]nica|doctor)\\p{L}*|(?:m[ée]dic[oa]|doctora?|hospital|cl[íi]nica) (?:le |se lo |va a |tiene que )*(?:cuenta|dice|avisa|dir[áa]|avisar|decir|contar)(?:le)? (?:a )?(?:mi |la )?(?:jef[ea]|oficina|trabajo|rrhh|supervisora?)',
      '(?:начальни\\p{L}+|на работе|шеф|коллеги|кадр\\p{L}+|руковод\\p{L}+) (?:\\p{L}+ ){0,3}(?:узна|знал|знать|сообщ|скаж)\\p{L}* .{0,25}(?:врач|больниц|клиник|доктор|лечен)\\p{L}*|(?:врач|больница|клиника|доктор) (?:\\p{L}+ ){0,2}(?:сообщит|скажет|сообщает|говорит|расскажет) (?:начальни|на работу|шефу|в офис|руковод|работодател)\\p{L}*',
      '(?:مدير|مديري|مديرتي|رئيسي|الشغل|المكتب|الموارد البشرية|زملائي) (?:\\p{L}+ ){0,2}(?:يعرف|تعرف|يدري|يعلم|يسمع)\\p{L}* .{0,12}(?:رحت|رايح|بروح|[أا]روح|زرت|ذهبت|[أا]تعالج|شفت) .{0,10}(?:دكتور|طبيب|مستشفى|عيادة|علاج)\\p{L}*|(?:الدكتور|الطبيب|المستشفى|العيادة) (?:رح |راح |سوف |ممكن )?[بهسح]?[يت](?:خبر|قول|بلغ)\\p{L}* (?:ل)?(?:ال)?(?:مدير|رئيس|شغل|مكتب)\\p{L}*(?=[^\\p{L}]*$)|[أا]روح .{0,8}(?:دكتور|طبيب|مستشفى|عيادة|علاج)\\p{L}* (?:بدون|من غير|من دون) ما (?:يعرف|يدري)\\p{L}* (?:المدير|مديري|الشغل|حد|[أا]حد)',
    ],
    '(?:看医生|去医院|看病|就诊|就医)[^。！？]{0,8}(?:领导|老板|主管|单位|公司|同事|人事)(?:会)?(?:不会)?(?:知道|发现)|(?:领导|老板|主管|单位|公司|同事|人事)(?:会不会|会|不会|不要|别)?(?:知道|发现)[^。！？]{0,6}(?:医生|医院|看病|就医)|(?:不想|不要|别)让(?:领导|老板|主管|单位|公司|同事|人事)知道[^。！？]{0,6}(?:医院|医生|看病)|(?:医生|医院)会(?:不会)?(?:告诉|通知)(?:我)?(?:的)?(?:领导|老板|主管|单位|公司)',
  ),
  /** To live under one roof with whoever did it. */
  sharesRoof: among(
    [
      '(?:shar(?:e|es|ing)|(?:in|at) the same) (?:a |the |an )?(?:room|house|flat|apartment|compound|accommodation|lodging|housing|hotel|guest ?house|container|building|dorm\\p{L}*|camp) (?:as|with|like) (?:him|her|them)|(?:live|lives|living|stay|staying|sleep|sleeping) (?:in )?(?:the )?(?:same|next door|one) .{0,25}(?:him|her|he does|she does|as he|as she)|(?:he|she) (?:lives?|stays?|sleeps?) (?:next door|in (?:the|my) (?:same )?(?:compound|house|building|guest ?house|hotel|container))',
      "(?:le logement|l'hébergement|la maison|la guest ?house|la résidence|l'hôtel|la base|la chambre) .{0,20}(?:m[êe]me|pareil) .{0,6}que (?:lui|elle)|(?:on|je|nous) (?:log\\p{L}+|dor(?:s|t|mons)|vi[st]|vivons|habit\\p{L}+|suis|est|sommes)(?: logée?s?)? (?:tous les deux )?dans (?:le|la) m[êe]me (?:logements?|maison|chambre|résidence|h[ôo]tel|guest ?house|compound|b[âa]timent|immeuble|appart\\p{L}*|base|camp|villa|dortoir|conteneur)|(?:je|on) partage (?:un|une|le|la|mon|ma) (?:m[êe]me )?(?:logements?|maison|chambre|résidence|h[ôo]tel|guest ?house|compound|b[âa]timent|immeuble|appart\\p{L}*|base|camp|villa|dortoir|conteneur) (?:avec|que) (?:lui|elle)|(?:il|elle) (?:loge|habite|dort|vit) (?:dans (?:la|le) m[êe]me (?:logements?|maison|chambre|résidence|h[ôo]tel|guest ?house|compound|b[âa]timent|immeuble|appart\\p{L}*|base|camp|villa|dortoir|conteneur)|dans (?:mon|ma) (?:résidence|immeuble|b[âa]timent|h[ôo]tel|guest ?house|compound)|à côté(?: de (?:chez moi|ma chambre))?(?=[^\\p{L}]*$))|ma chambre est (?:à côté|en face) de la sienne",
      '(?:vivo|vivimos|duermo|dormimos|comparto|compartimos|estoy|me quedo) .{0,20}(?:mism[oa]|con [ée]l|con ella).{0,25}(?:casa|alojamiento|cuarto|habitaci[óo]n|residencia|hotel|complejo|edificio|que [ée]l|con [ée]l|con ella)|(?:[ée]l|ella) (?:vive|duerme|se queda) en (?:la |el |mi )(?:mism[oa] )?(?:casa|edificio|residencia|hotel|complejo|alojamiento)',
      '(?:жив[уё]м?|живем|ночуем|сплю|делим|поселили|в одном|в одной) .{0,20}(?:в одн(?:ом|ой)|с ним|с ней|вместе).{0,25}(?:доме?|квартир\\p{L}*|комнат\\p{L}*|общежити\\p{L}*|гостиниц\\p{L}*|компаунд\\p{L}*|здани\\p{L}*|контейнер\\p{L}*|с ним|с ней)|он жив[её]т (?:в (?:том же|нашем|моём|моем) |через стену|рядом в )\\p{L}*',
      '(?<=^[^\\p{L}]*(?:(?:بس|خلاص|خلص|مشان الله|عشان الله|بالله عليك\\p{L}*|طيب|و|انا|أنا|لو سمحت\\p{L}*|من فضلك\\p{L}*|رجاء|ارجوك\\p{L}*|أرجوك\\p{L}*|الله يخليك\\p{L}*|هل|صراحة|والله)[، .,]+)*)(?:ساكن[ةه]?|عايش[ةه]?|[أا]سكن|[أا]عيش|نسكن|ساكنين|بنام|احنا|إحنا|السكن|سكننا) (?:(?:معه|معها|معاه|معاها)(?:(?=[^\\p{L}]*$)| (?:ب|في )?(?:نفس )?(?:ال)?(?:بيت|سكن|شقة|غرفة|مبنى|بناية|عمارة|فندق|كمباوند|مجمع|كرفان|مخيم|دار|فيلا))|(?:ب|في )?نفس (?:ال)?(?:بيت|سكن|شقة|غرفة|مبنى|بناية|عمارة|فندق|كمباوند|مجمع|كرفان|مخيم|دار|فيلا)|واحد(?=[^\\p{L}]*$))|غرفت[هة]ا? (?:جنب|قدام|مقابل) غرفتي|(?:هو |هي )?جاري? في السكن',
    ],
    '我?(?:和|跟|与)(?:他|她)住(?:在)?(?:同一|一|同)(?:个|栋|间|处)?(?:宿舍|房|楼|院|营地|酒店|公寓|地方|屋)|(?:宿舍|房间)(?:跟|和)(?:他|她)(?:的)?(?:在)?(?:同)?一(?:个|栋|间|层)|(?:他|她)(?:就)?住(?:在)?我(?:隔壁|楼上|楼下|对面)',
  ),
  /** To tell it instead of writing. */
  saysItAloud: among(
    [
      "(?:report|complain|say|tell|do|file|make|give) (?:it |this |that |a (?:report|complaint) |the (?:report|complaint) )?(?:orally|verbally|by (?:phone|voice|telephone)|out loud|in person|over the phone|without writing)|(?:have to|must|need to|do i) write (?:it|everything|a report)(?: down)?|(?:can'?t|cannot|don'?t|do not) (?:(?:read|write) (?:and|or) (?:write|read)|(?:read|write) (?:(?:very|so|that) )?(?:well|good|properly|english|french))|oral (?:report|complaint)",
      "(?:signaler|porter plainte|plainte|signalement|le dire|le faire|déposer) (?:(?:ça|ca|cela|le|une plainte|plainte|un signalement) )?(?:à l'oral|oralement|par t[ée]l[ée]phone|de vive voix|sans écrire|orale?|verbale?|en personne)(?=[^\\p{L}]*$)|(?:(?<!qui )dois-je|(?<!(?:dit|veut|demande|exige|insiste) que )je dois|faut-il|obligée? d'|obligée? de l') ?(?:l'|tout )?écrire(?: (?:une|la|ma) plainte)?(?=[^\\p{L}]*$)|sais pas (?:(?:bien|trop|très bien) )?(?:écrire|lire)(?: (?:bien|et|ni|ou|lire|écrire|(?:le|en) français))*(?=[^\\p{L}]*$)",
      '(?:denunciar|denuncia|queja|contarlo|decirlo|hacerlo|informar) .{0,15}(?:oralmente|oral|verbal(?:mente)?|por tel[ée]fono|de palabra|en persona|sin escribir)|(?:tengo que|debo|hay que) escribirlo|no s[ée] (?:bien )?(?:escribir|leer)',
      '(?:пожаловаться|сообщить|жалоб\\p{L}+|заявить|рассказать|подать) .{0,15}(?:устно|по телефону|лично|словами|без письма|вслух)|(?:надо|нужно|обязательно) (?:ли )?(?:вс[её] )?писать(?=[^\\p{L}]*$)|устн\\p{L}+ жалоб\\p{L}*|(?:не умею|плохо) (?:пи(?:сать|шу)|чита(?:ть|ю))',
      '(?:[أا]بلغ|[أا]شتكي|بلاغ|شكوى|التبليغ|[أا]قدم|[أا]حكيها) (?:(?:شكوى|بلاغ|عنه|عليه) )?(?:شفهي|شفوي|شفاهة|بالتلفون|بالهاتف|هاتفي|بالجوال|بالصوت|بدون كتابة|من غير (?:كتابة|ما [أا]كتب))\\p{L}*(?=[^\\p{L}]*$)|(?<=^[^\\p{L}]*(?:هل |يعني |هو |و)*)(?:لازم|علي [أا]ن) [أا]كتب(?: (?:ال)?شكوى| كل شي)?(?=[^\\p{L}]*$)|(?:ما|لا|مش|مو) (?:بعرف|[أا]عرف) (?:[أا]كتب|[أا]قر[أا])(?: (?:كويس|منيح|زين|ولا|و[أا]كتب|[أا]قر[أا]|[أا]كتب|عربي|[إا]نجليزي))*(?=[^\\p{L}]*$)|لا [أا]جيد (?:الكتابة|القراءة)',
    ],
    '(?:口头|打电话|当面|电话)(?:可以)?(?:举报|投诉|报告|说|反映)|(?:举报|投诉)(?:可以|能不能|能)?(?:口头|打电话|当面说|不写)|(?:我)?(?:不会|不太会|不识)(?:写|字)|有没有电话.{0,4}(?:说|讲)|必须(?:要)?写(?:下来|书面)',
  ),
  /** What may become of whoever did it. */
  whatOfThem: among(
    [
      'what (?:can|could|will|would|might|may|is going to|s going to|happens?) ?(?:happen )?to (?:him|the (?:harasser|perpetrator|offender))(?: if .{0,25})?|what (?:will|can|would|could) they do (?:to|with) (?:him|the harasser)|(?:will|would|could|can) he (?:be|get) (?:fired|sacked|dismissed|punished|sanctioned|suspended)',
      "(?:qu'est[- ]ce qui|que) (?:peut|va|pourrait|risque de) (?:lui arriver|arriver à (?:lui|cet homme|l'auteur|l'agresseur|mon harceleur))(?=[^\\p{L}]*$)|(?<=^[^\\p{L}]*(?:(?:et|mais|bon|donc|alors|non|stop|laiss(?:e|ez) tomber|finalement|désolée?|merci|svp|stp|surtout|en fait|bonjour|du coup|est[- ]ce que|s'il (?:vous|te) pla[îi]t)[, .]+)*)(?:(?:lui,? )?il (?:risque|encourt) quoi|que risque-t-il|qu'est[- ]ce qu'il risque|(?:est[- ]ce qu')?il (?:va|peut|pourrait) (?:être|se faire) (?:vir|renvoy|licenci|sanctionn|puni)\\p{L}*|(?:va|peut)-t?-?il (?:être|se faire) (?:vir|renvoy|licenci|sanctionn|puni)\\p{L}*|il sera (?:vir|renvoy|licenci|sanctionn|puni)\\p{L}*|quelles? sanctions? pour lui|qu'est[- ]ce qu'on va lui faire)(?=[^\\p{L}]*$)",
      '(?:y )?(?:pero )?qu[ée] (?:le |les )?(?:puede|pueden|podr[íi]a|va a|van a) (?:pasar|hacer)(?:le)? a [ée]l|qu[ée] le (?:puede pasar|hacen|pasa|va a pasar)(?: a [ée]l)?(?=[^\\p{L}]*$)|(?:lo|le) (?:pueden|van a) (?:echar|despedir|sancionar|castigar)',
      '(?:что|чем) (?:ему|обидчику) (?:\\p{L}+ )?(?:будет|грозит|светит|сделают|могут сделать)|(?:его|обидчика) (?:\\p{L}+ )?(?:уволят|накажут|могут уволить)|что с ним (?:будет|сделают|могут сделать)',
      '(?:شو|ماذا|ايش|[إا]يش|وش|[إا]يه اللي|ما الذي) (?:ممكن |رح |راح |سوف |[هسح])?(?:يصير|يحصل|يحدث|بيصير) (?:له|فيه|معاه|ل(?:ل)?متحرش)(?=[^\\p{L}]*$)|[هح]يحصل ?له [إا]يه(?=[^\\p{L}]*$)|(?<=^[^\\p{L}]*(?:(?:بس|خلاص|خلص|مشان الله|عشان الله|بالله عليك\\p{L}*|طيب|و|انا|أنا|لو سمحت\\p{L}*|من فضلك\\p{L}*|رجاء|ارجوك\\p{L}*|أرجوك\\p{L}*|الله يخليك\\p{L}*|هل|صراحة|والله)[، .,]+)*)(?:رح |راح |[هحس])(?:يطردوه|يفصلوه|يعاقبوه|يترفد|ينطرد|يتعاقب|ينفصل)(?: من الشغل)?(?=[^\\p{L}]*$)|(?:شو|ايش|ما هي) عقوبته|وش (?:ب)?يسوون فيه',
    ],
    '(?:他|对方|骚扰者|那个人)(?:会|可能会|能)(?:被)?(?:怎么样|怎样|怎么处理|怎么处罚|受什么处分|开除吗|被开除|有什么后果|受处分吗)|会(?:怎么)?(?:处理|处罚|处分|惩罚)他|(?:会|能)(?:不会)?(?:开除|处分)他',
  ),
  /** To say no more of it. */
  noMoreTalk: among(
    [
      "(?<=^[^\\p{L}]*(?:(?:i|ok|okay|no|sorry|and|but|so|just|actually|drop it|never ?mind|forget it|leave it|please|really)[, .]+)*)(?:do ?n[o']?t|dont|do not|no longer) (?:want|wanna|feel like)(?: to)? (?:talk(?:ing)?|discuss)(?: (?:it|about (?:it|this|that)|any ?more|now|anything|here))*(?=[^\\p{L}]*$)",
      "(?<=^[^\\p{L}]*(?:(?:et|mais|bon|donc|alors|non|stop|laiss(?:e|ez) tomber|finalement|désolée?|merci|svp|stp|surtout|en fait|bonjour|du coup|est[- ]ce que|s'il (?:vous|te) pla[îi]t)[, .]+)*)(?:(?:(?:je n'ai|j'ai|jai|j'en ai) )?(?:vraiment )?(?:plus|pas|aucune) envie (?:d'en |de )(?:parler|discuter)|(?:je |j'|j)?(?:ne |n')?veux plus (?:en )?(?:parler|discuter)|je (?:ne )?veux pas en (?:parler|discuter)|je préfère ne (?:pas|plus) en parler)(?: (?:plus|maintenant|ici|svp|merci))*(?=[^\\p{L}]*$)",
      'no (?:quiero|tengo ganas de) (?:hablar|seguir hablando)(?: m[áa]s)?(?: de (?:esto|eso|ello))?(?: ya| ahora)?(?=[^\\p{L}]*$)',
      '(?<!она |он |они |подруга |коллега )не хочу (?:больше )?(?:об этом )?(?:говорить|разговаривать|обсуждать)(?: об этом)?(?=[^\\p{L}]*$)',
      '(?<=^[^\\p{L}]*(?:(?:بس|خلاص|خلص|مشان الله|عشان الله|بالله عليك\\p{L}*|طيب|و|انا|أنا|لو سمحت\\p{L}*|من فضلك\\p{L}*|رجاء|ارجوك\\p{L}*|أرجوك\\p{L}*|الله يخليك\\p{L}*|هل|صراحة|والله)[، .,]+)*)(?:(?:ما|لا|مش|مو) (?:عاد )?(?:بدي|[أا]ريد|عايز[ةه]?|عاوز[ةه]?|[أا]بي|[أا]بغى|ودي|حاب[ةه]?)|مابي|مابدي) (?:[أا]ن )?(?:[أا]حكي|[أا]تكلم|[أا]تحدث|التحدث|الكلام)(?: (?:بعد|[أا]كتر|[أا]كثر|خلاص|عن (?:هذا|ها?لموضوع|الموضوع)))*(?=[^\\p{L}]*$)',
    ],
    '(?<![他她们友事])(?:不想|不愿意|不愿)(?:再)?(?:说|谈|聊|讲)(?:下去)?(?:这个|这件事|了)*(?=[。！!.]?$)',
  ),
  /** That nobody is to hear of it. */
  asksSecrecy: among(
    [
      "(?:do ?n[o']?t|dont|do not|never) (?:you )?(?:tell|say (?:it |this |anything )?to|share (?:it|this) with) (?:this |it |that )?(?:to )?(?:any ?one|any ?body|a soul|him|her|them|(?:my|the) \\p{L}+|hr)(?: (?:please|about (?:it|this|me)|ok))*(?=[^\\p{L}]*$)|(?<=^[^\\p{L}]*(?:(?:please|pls|plz|just|and|can you|could you) )*)keep (?:it|this) (?:a secret|secret|between us|to yourself|confidential)(?: please)?(?=[^\\p{L}]*$)",
      "(?<=^[^\\p{L}]*(?:(?:et|mais|bon|donc|alors|non|stop|laiss(?:e|ez) tomber|finalement|désolée?|merci|svp|stp|surtout|en fait|bonjour|du coup|est[- ]ce que|s'il (?:vous|te) pla[îi]t)[, .]+)*)(?:(?:ne |n')?(?:le |la |l'|en )?(?:dites|dis|parlez|parle|répétez|repetez|répète)(?:-le)? (?:(?:(?:rien|pas|ça|cela|jamais) )*(?:[àa] )(?:personne|qui que ce soit)|(?:(?:rien|pas) )+[àa] (?:mon|ma|mes) \\p{L}+)(?: (?:svp|stp|s'il (?:vous|te) pla[îi]t))?(?=[^\\p{L}]*$)|ne le (?:répétez|repetez|dites) pas(?=[^\\p{L}]*$)|merci de ne rien dire(?=[^\\p{L}]*$)|(?:gardez|garde) (?:ça|ca|cela|le) (?:pour (?:vous|toi)|secret|entre nous)(?=[^\\p{L}]*$)|(?:que )?(?:ça|ca|cela) reste entre nous(?=[^\\p{L}]*$))",
      'no (?:se lo |lo |le |les )?(?:cuente[ns]?|diga[ns]?|digas)(?: (?:nada|esto|eso))* a (?:nadie|mi \\p{L}+|[ée]l|ella)(?: por favor)?(?=[^\\p{L}]*$)|que (?:esto )?quede entre nosotros',
      '(?:никому|ему|ей|начальни\\p{L}+) (?:об этом |только )?не (?:говорите|говори|рассказывайте|рассказывай|передавайте|сообщайте)|не (?:говорите|рассказывайте|передавайте|сообщайте) (?:об этом |пожалуйста )?(?:никому|ему|ей|начальни\\p{L}+)|останется между нами',
      '(?<=^[^\\p{L}]*(?:(?:بس|خلاص|خلص|مشان الله|عشان الله|بالله عليك\\p{L}*|طيب|و|انا|أنا|لو سمحت\\p{L}*|من فضلك\\p{L}*|رجاء|ارجوك\\p{L}*|أرجوك\\p{L}*|الله يخليك\\p{L}*|هل|صراحة|والله)[، .,]+)*)(?:(?:(?:لا|ما) ?ت(?:خبر|قول|حك|بلغ|علم)\\p{L}* ?(?:ل)?(?:حدا|حد|[أا]حدا?|مدير\\p{L}*|المدير)|(?:خليه|خليها|يبقى) (?:سر|بيننا|بيني وبينك))(?: (?:من فضلك\\p{L}*|رجاء|بليز))?(?=[^\\p{L}]*$))',
    ],
    '(?:千万)?(?:不要|别)(?:把这(?:件|个)?事)?(?:告诉|跟|和|对)(?:任何人|别人|其他人|我(?:的)?(?:领导|老板|主管|同事)|他|她)(?:说|讲)?(?:啊|吧|好吗|行吗)?(?=[。！!]?$)|(?:替我|帮我|请)保密(?:好吗|行吗)?(?=[。！!？?]?$)',
  ),
} as const;

/** That somebody else said it: whoever did it asks for secrecy as well. */
const retold = among(
  [
    'said|says?|told|tells|ask(?:s|ed)|begg?(?:s|ed)|warn(?:s|ed)',
    "(?:a |m'a |me )(?:dit|demandé|suppli\\p{L}*)|dit que|demande",
    'dijo|dice|pidi[óo]|pide|rog[óo]',
    '(?:сказал|просил|попросил|велел)\\p{L}*|говорит|просит',
    '(?:قال|قالت|قالي|يقول|طلب|طلبت|ترجاني)\\p{L}*',
  ],
  '(?:他|她|对方|领导|老板|主管|同事|朋友)[^，。]{0,4}(?:说|让|叫|要|求|警告)',
);

export type Worry = keyof typeof patterns;
const worries = Object.entries(patterns) as [Worry, RegExp][];

/** The first of these that words say; undefined where they say none. */
export const worryIn = (words: string): Worry | undefined => {
  const said = straight(words);
  return worries.find(([worry, pattern]) => pattern.test(said) && !(worry === 'asksSecrecy' && retold.test(said)))?.[0];
};
