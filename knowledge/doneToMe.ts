import { asksSomething, supposes } from './asksSomething.js';
import { sentencesOf } from './recognition/clauses.js';
import { straight, word } from './wholeWord.js';
import { alternatives, among } from './wordings.js';

/** A demand for sex that is made to the writer. */
const demand = alternatives('doneToMe', 'demand');

const demanded = new RegExp(demand, 'u');

/** A deed, a demand or a threat of which the writer is the object, or a no that they gave, in all six languages. */
const done = new RegExp(
  [
    demand,
    word(
      "(?:touch|grop|kiss|grab|hug|follow|harass|molest|stalk|corner|proposition|blackmail|threaten|pinch|undress|force|abus|assault)\\p{L}* (?:and \\p{L}+ )?(?:me|my (?:leg|hand|body|breasts?|thigh|butt|back|shoulders?|neck|waist|hair))|(?:sends?|sent|shows?|showed|texts?|texted|writes?) me (?:\\p{L}+ ){0,3}(?:pics?|photos?|pictures?|videos?|nudes?|messages?(?! (?:asking|saying|about|begging|for help))|porn)|(?:hand|hands|arm) (?:on|up|around|down) my|(?:wants?|wanted|asks?|asked|told|tells|invit\\p{L}*) me (?:to (?:\\p{L}+ ){0,3}(?:room|bed|sleep|kiss|undress|hotel|massage)|for sex)|(?:i|because i|when i|after i) (?:said no|say no|refused?|rejected|turned (?:him|her|them) down|don'?t (?:sleep|go out))|(?:puts?|rubs?|presses) (?:\\p{L}+ ){0,3}(?:on|against) me|hits? on me|comes? on to me|makes? passes at me|calls me (?:sexy|baby|darling|honey)|(?:shows?|showed|flash\\p{L}*) me (?:his|her|their) (?:private parts?|penis|dick|genitals|thing|body|breasts)|(?:exposed|exposes|exposing) (?:him|her)self|(?:corner|pin|trap|block)(?:ned|ped|ed|s)? me (?:in|against|behind|at)",
      "(?:il|elle|ils|elles|on|qui|chef(?:fe)?|patron(?:ne)?|directeur|directrice|collègue) m(?:e |'(?:a |ont |avait )?)(?:[\\p{L}]+ment )?(?:touch|embrass|caress|suit|suiv|harc[eè]l|agress|coinc|pelot|frôl|menac|chantage|forc|dragu|tripot|coll(?:e|ait|ent)(?!\\p{L})|serr)\\p{L}*|m(?:e |'a )envo(?:ie|yé|ient) (?:\\p{L}+ ){0,4}(?:photos?|vidéos?|messages?(?! (?:pour|disant|d'aide|de détresse))|nus?)|(?:la|sa) main sur (?:ma|mon|mes)|(?:parce que|quand|depuis que|car|puisque) (?:je (?:l')?|j')(?:ai )?(?:\\p{L}+ )?(?:dit non|refus\\p{L}*|repouss\\p{L}*|rejet\\p{L}*)|(?:j'ai|je lui ai) (?:dit non|refus\\p{L}*)|qui me touch\\p{L}*|m'(?:a )?montr\\p{L}* (?:son|ses|sa) (?:sexe|parties?|pénis|bite|organes?)|m'a (?:plaqu|bloqu)\\p{L}*|s'est exhib\\p{L}*|si je (?:ne )?couche pas|me fait (?:du chantage|chanter|des avances)|me suis (?:encore )?fait (?:tripot|pelot|caress|harcel|agress|coinc)\\p{L}*",
      'me (?:est[áa]n? |han? |quiso |quiere |intent[óa] )?(?:toc(?:ó|aron|aba|ando|an|a (?:cada (?:d[íi]a|noche|vez)|todos los d[íi]as|siempre que|las? (?:piernas?|manos?|espalda|cintura|cara|nalgas?|rodillas?)|el (?:pelo|culo|cuerpo|hombro|brazo|pecho)))(?!\\p{L})|bes|acos(?!t)|manose|agarr|persig|persigui|sig|chantaje|extorsion|amenaz|oblig|forz|arrincon|sob|insin|acarici|abraz)\\p{L}*|me (?:mand|envi)\\p{L}* (?:\\p{L}+ ){0,3}(?:fotos?|videos?|vídeos?|mensajes?(?! (?:pidiendo|diciendo|de ayuda|para)))|me (?:puso|pone|pon[íi]a|ponen) (?:la|su|las) manos?|me (?:enseñ|mostr)\\p{L}* (?:su|sus|el|la) (?:partes?|pene|miembro|genitales|cosa)|me (?:acorral|encerr)\\p{L}* (?:en|contra)|(?:toc|acos|manose|abus)\\p{L}{1,4}me|(?:la|su) mano (?:en|sobre) mis?|(?:porque|cuando|como|desde que) (?:yo )?(?:le |lo |la )?(?:dije que no|rechac[eé]|no quise|dej[eé] de)|si no (?:salgo|me acuesto|voy|iba|subo|hago lo que|cedo|acepto)|(?:me|a m[íi]) (?:\\p{L}+ ){0,4}(?:a la cama|a su cuarto|a su habitaci[óo]n)',
      '(?:приста[её]т|пристава(?!ни)\\p{L}*|домога(?!тельств)\\p{L}*|лез[еу]\\p{L}*|подкатыва\\p{L}*) (?:\\p{L}+ )?(?:ко мне|меня)|(?:ко мне|меня|мне|за мной) (?:\\p{L}+ ){0,2}(?:приста(?!вани)|домога(?!тельств)|трога|лапа|лез|шантажир|угрожа|преследу|щупа|целу|обнима|зажима|шлёт|шлет|присыла|принужда|заставля|намека)\\p{L}*|(?:трога|лапа|шантажиру|целу|обнима|преследу|щупа|зажима|принужда|заставля)\\p{L}* (?:\\p{L}+ )?меня|(?:зажал|прижал|припёр|припер)[аи]? (?:меня )?(?:в|к|у) \\p{L}+|показ(?:ал|ыва)\\p{L}* мне (?:свой |свои )?(?:член|гениталии|половые органы|пенис)|(?:коллега|он|она|начальни\\p{L}+|босс|директор\\p{L}*) шантажиру\\p{L}*|(?:если|потому что|когда|после того как) я (?:\\p{L}+ ){0,2}(?:не (?:буду|пойду|лягу|соглаш|сплю)|отказал|откаж|уйду|уволюсь|расскажу|отверг|отшил|сказал\\p{L}* нет)\\p{L}*|(?:при|по)[дй]\\p{L}* (?:\\p{L}+ )?(?:в|ко мне в) номер|пере?спать|с (?:ней|ним) спать|мне рук[уи] на \\p{L}+|рук[уи] мне на \\p{L}+',
    ),
    word(
      '[يت]?ت?تحرش\\p{L}* (?:فيي|فيني|بي|بيا)|[يتب]{0,2}(?:لمس|بوس|حضن|ضايق|لاحق|هدد|ابتز|جبر|راود)\\p{L}*ني|(?:ي|ت|بي|بت)?(?:بعت|رسل|ارسل|أرسل)\\p{L}* ?لي \\p{L}*صور\\p{L}*|(?:لأني|لاني|لأنني|بعد ما|لما|عشان) ?(?:رفضت|رفضته|رفضتها|صديت)\\p{L}*|رفضتها|رفضته|[إا]ذا ما (?:نمت|طلعت|رحت)|(?:يد|[إا]يد)\\p{L}* (?:على|ع) \\p{L}+ي|ابتزاز|يبتزني|(?:وراني|فرجاني|كشف لي|أراني|طلعلي) (?:عضوه|عورته|[أا]عضاءه)|(?:حشرني|زنقني|حاصرني) (?:في|ب|بال)\\p{L}*',
    ) + '|(?:اللي|التي|الذي) [بتي]{1,2}لمسني',
    '(?<!我)(?:摸|亲|親|吻|抱|搂|摟|碰|骚扰|騷擾|非礼|非禮|纠缠|糾纏|威胁|威脅|勒索|强迫|強迫|逼|拉|跟踪|跟蹤|猥亵|猥褻|缠着|纏著)(?:了|着|著|過|过)?我(?!她|他)|(?:给|對|对|向|朝)我(?:露|看|展示|暴露)(?:他的|出)?(?:下体|生殖器|那个|阴茎)|(?:把我)(?:堵|按|压|逼)(?:在|到)|(?:摸|碰|搂|捏)[^，。]{0,4}我的?(?:腿|手|腰|胸|肩|背|屁股|大腿|身体)|(?:给|給|发|發|传|傳)我[^，。]{0,6}(?:照|裸|视频|影片|短信|信息)|(?:我|因为我|因為我|就因为我)(?:拒绝|拒絕|说不|說不|不肯|不愿(?!举报|说|讲)|不答应|不聽話|不听话|不陪|不从|不跟)|陪(?:她|他)?睡|(?:让|讓|叫|要|约|約)我[^，。]{0,6}(?:去|到|来|來)(?:他|她)?的?(?:房间|房間|酒店)',
  ].join('|'),
  'u',
);

/** A deed of power or of sex among them: of it alone nobody says who only answers a charge ("she hugged me", "I said no to her promotion"). */
const grave = new RegExp(
  [
    demand,
    word(
      "(?:grop|molest|blackmail|undress|force|forcing|rap|assault|harass|stalk|proposition)\\p{L}* me|(?:asks?|asked|wants?|wanted|told) me (?:to (?:\\p{L}+ ){0,3}(?:sleep|bed|undress|hotel)|for sex)|(?:because|since|after|when) i (?:said no|refused?|rejected|turned (?:him|her|them) down)(?! (?:to )?(?:\\p{L}+ing|promot|sign|approve|hire|extend|her (?:leave|request|contract)|a |the )\\p{L}*)|(?:refus\\p{L}*|said no|don'?t) (?:to )?(?:sleep|go out|kiss|have sex|date)\\p{L}*|(?:unless|if) i (?:don'?t )?(?:sleep|go out|kiss|have sex)|i (?:rejected|turned down) (?:him|her|them)(?! (?:for|application|request|proposal|promotion))",
      "m(?:e |'(?:a |ont |avait )?)(?:[\\p{L}]+ment )?(?:pelot|agress|harc[eè]l|forc|tripot|viol)\\p{L}*|me suis (?:encore )?fait (?:tripot|pelot|harcel|agress)\\p{L}*|me fait (?:du chantage|chanter|des avances)|(?:refus\\p{L}*|dit non|pas)(?: (?:de|à))? (?:couch|sort|l'embrass|ses avances)\\p{L}*|si je (?:ne )?(?:couche|sors) pas|(?:parce que|quand|depuis que|car) (?:je (?:l')?|j')ai (?:\\p{L}+ )?(?:dit non|repouss\\p{L}*|rejet\\p{L}*|refus\\p{L}*)(?! (?:de|sa|son|la|le|une?) )",
      'me (?:est[áa]n? |han? )?(?:manose|acos(?!t)|chantaje|extorsion|forz|oblig|sob)\\p{L}*|si no (?:salgo|me acuesto|cedo|subo)|(?:porque|cuando|como|desde que) (?:yo )?(?:le |lo |la )?(?:dije que no(?! (?:a|al) (?:su|ascens|darle)\\p{L}*)|rechac[eé](?! su)|no quise (?:salir|acostarme|ir))|me neg[ué]+ a (?:salir|acostarme|besar)\\p{L}*|a la cama',
      '(?:ко мне|меня) (?:\\p{L}+ ){0,2}(?:приста(?!вани)|домога(?!тельств)|лапа|шантажир|щупа|насилу|принужда)\\p{L}*|(?:приста[её]т|пристава(?!ни)\\p{L}*|домога(?!тельств)\\p{L}*) (?:\\p{L}+ )?ко мне|(?:лапа|шантажиру|щупа|принужда)\\p{L}* (?:\\p{L}+ )?меня|(?:если|потому что|когда|после того как) я (?:\\p{L}+ ){0,2}(?:не (?:пойду|лягу|сплю|буду с)|отказал|откаж|отверг|отшил)\\p{L}*(?! \\p{L}* ?(?:повы|премии|отпуск)\\p{L}*)|пере?спать|спать с (?:ним|ней)',
    ),
    '[يت]?ت?تحرش\\p{L}* (?:فيي|فيني|بي|بيا)|[يتب]{0,2}(?:ابتز|جبر|راود|غتصب)\\p{L}*ني|(?:لأني|لاني|لأنني|بعد ما|لما|عشان) ?(?:رفضت|رفضته|رفضتها|صديت)\\p{L}*|رفضته|رفضتها|[إا]ذا ما (?:نمت|طلعت)',
    '(?<!我)(?:骚扰|騷擾|非礼|非禮|勒索|强迫|強迫|猥亵|猥褻|侵犯)(?:了|过|過)?我(?!她|他|的|同事)|(?:拒绝|拒絕)(?:了|过)?(?:她|他)(?!的|升|请|加)|陪(?:她|他)?睡|因[为為]我(?:拒绝|拒絕|不陪|不从|不答应)',
  ].join('|'),
  'u',
);

/** A charge that somebody makes, or says that they will make, in answer to a no or to keep the writer quiet. */
const turned = among('doneToMe', 'turned');

/** Whether somebody tells what another person does to them, or demands of them. */
export const tellsOfDeed = (words: string): boolean => tells(done, words);

/** Whether sex is demanded of the writer: that is told by itself, whatever was learned. */
export const tellsOfDemand = (words: string): boolean => tells(demanded, words);

/** Whether it is a deed of power or of sex: whoever is accused and tells less than that is not told that it is not their fault (care.md CV-43). */
export const tellsOfForce = (words: string): boolean => tells(grave, words);

/** Whether a deed is told in a sentence that up to there neither asks nor supposes it: "how do I prove that he touched me" tells none. */
const tells = (deed: RegExp, words: string): boolean =>
  sentencesOf(straight(words)).some((sentence) => {
    const found = deed.exec(sentence);
    const upTo = found && sentence.slice(0, found.index + found[0].length);
    return upTo !== null && !asksSomething(upTo) && !supposes(upTo);
  });

/** Told in one breath: harassed, and accused by the same person; or they are, and somebody looks into it. */
const reversed = new RegExp(
  [
    word(
      "(?:i was|i've been|i have been|i got) (?:sexually )?(?:harassed|assaulted|groped)(?: by \\p{L}+(?: \\p{L}+)?)?,? (?:and |but |yet )?(?:now |then )?(?:\\p{L}+ ){1,2}(?:accus\\p{L}*|report\\p{L}*|blam\\p{L}*) me|(?:he|she|boss|colleague) harassed me,? (?:and |but )?now (?:he|she) (?:\\p{L}+ )?(?:accus\\p{L}*|report\\p{L}*|complain\\p{L}*|blam\\p{L}*)|harass\\p{L}* me,? (?:and |but )?now (?:he|she)(?:'s| is| has been) (?:\\p{L}+ )?(?:under investigation|investigated|suspended|accused)",
      "j'ai été (?:harcelée?|agressée?),? (?:et |mais )?(?:maintenant )?c'est moi qu[e'] ?(?:on|il|elle) accus\\p{L}*|m'a harcelée?,? (?:et |mais )?(?:maintenant )?(?:il|elle) m'accus\\p{L}*",
      '(?<!что )(?:он|она|начальник\\p{L}*|коллега|шеф) (?:ко мне )?домогал\\p{L}*(?: ко мне)?(?: меня)?,? (?:а|и|но) (?:теперь|сейчас|сам[аи]?) (?:\\p{L}+ )?(?:обвиня\\p{L}*|обвинил\\p{L}*|жалу\\p{L}*|пожаловал\\p{L}*)',
    ),
  ].join('|'),
  'u',
);

/** Whether somebody is threatened with a charge, or charged, by whom they refused or who does it to them: they are no mere accused. */
export const isAccusedInReturn = (words: string): boolean =>
  (turned.test(straight(words)) && tellsOfForce(words)) || reversed.test(straight(words));
