import { among, straight } from './wholeWord.js';

const family = among(
  [
    '(?:my|the) (?:wife|husband|partner|girlfriend|boyfriend|spouse|parents|mum|mom|mother|dad|father|family|kids|children|brother|sister|daughter|son|fianc[ée]e?|relatives)|(?:him|her) at home',
    'm(?:on|a|es) (?:mari|femme|copain|copine|compagn\\p{L}+|conjointe?|parents?|mère|père|famille|enfants|frère|sœur|soeur|proches|fils|fille|époux|épouse)|à la maison',
    'mis? (?:espos[oa]|marido|mujer|novi[oa]|pareja|padres|pap[áa]s?|mam[áa]|madre|padre|familia|hij[oa]s|herman[oa]|viej[oa]s?|señora|abuel[oa]s?|suegr[oa]s?|polol[oa]|t[íi][oa]s?)|(?<!trabajo )en (?:mi )?casa',
    '(?:моя |мой |мои |моей |моему |моим )?(?:муж(?:а|у|ем|е)?|жен(?:а|е|у|ы|ой)|парн(?:ю|я|ем)|девушк(?:а|е|у|ой)|родител\\p{L}+|мам\\p{L}|мамой|мать|матери|пап\\p{L}|папой|отец|отц(?:у|а|ом)|семь\\p{L}|семь[её]й|брат(?:а|у|ом|ья|ьям)?|сестр(?:а|е|у|ы|ой)|дет(?:и|ям|ей)|сын(?:а|у|ом)?|доч(?:ь|ери|ка|ке|ку)|родны(?:е|м|ми)|близки(?:е|м|ми))',
    '[لبو]?(?:زوجتي|زوجي|خطيبي|خطيبتي|[أا]هلي|[أا]مي|[أا]بوي|ابوي|والدي|والدتي|عائلتي|عيلتي|[أا]خوي|[أا]خي|[أا]ختي|مرتي|مراتي|جوزي|ماما|بابا|[أا]سرتي|[أا]بويا|[أا]خويا|[أا]ولادي|عيالي|بنتي|ابني)',
    '(?:我)?(?:老公|老婆|丈夫|妻子|爱人|男朋友|女朋友|男友|女友|父母|爸妈|妈妈|爸爸|家里|家人)',
    '(?:我)?(?:老公|老婆|丈夫|妻子|爱人|男朋友|女朋友|男友|女友|父母|爸妈|妈妈|爸爸|家里|家人)|我?(?:妈|爸)(?!的)|父亲|母亲|媳妇|对象|那口子|孩子|儿子|女儿|公婆|婆婆|哥哥|姐姐|弟弟|妹妹|爷爷|奶奶',
  ],
  '(?:我)?(?:老公|老婆|丈夫|妻子|爱人|男朋友|女朋友|男友|女友|父母|爸妈|妈妈|爸爸|家里|家人)|我?(?:妈|爸)(?!的)|父亲|母亲|媳妇|对象|那口子|孩子|儿子|女儿|公婆|婆婆|哥哥|姐姐|弟弟|妹妹|爷爷|奶奶',
);
const telling = among(
  [
    "tell (?:him|her|them|my|the)|(?:should|do|can|could|must|how do|how can) i (?:even )?(?:tell|say|explain)|(?:he|she|they|husband|wife|partner|parents|family|kids|children|mum|mom|mother|dad|father) (?:do(?:es)?n'?t|don'?t|doesnt|dont) know(?: about it| yet| anything)?|told (?:my|him|her|them)|(?:should|need to|have to) know|keep it from|hide it from|if (?:he|she|they) (?:finds?|found|knew|knows?|learns?)",
    "(?:le|lui|leur|en) (?:dire|dis|parler|parle|raconter)|(?:dois|devrais|puis|peux)[- ]je (?:le |lui |leur |en )*(?:dire|parler)|(?:ne )?(?:le )?(?:sait|savent) (?:pas|rien)|(?:l'|le )?(?:apprend|apprenne|apprennent|savait|sache|sachent)|cacher|comment (?:\\p{L}+ )?(?:dire|dis)|dis quoi|annonc\\p{L}+|avouer|pas au courant",
    '(?:decir|contar(?! con)|digo|cuento|explic)\\p{L}*|lo hablo|hablarlo|no (?:lo |la )?sabe[n]?(?: nada)?|se (?:entera|enteran|entere|enteren)|ocult\\p{L}+',
    '(?:сказать|говорить|рассказать|рассказывать|объяснить|признаться|поделиться|делиться|открыться|молчать)|не (?:знает|знают)(?!,? что делать)|(?:у)?зна(?:ет|ют|л|ла|ли)(?!,? (?:где|что делать))|скрыва\\p{L}*',
    '[أابن]?(?:قول|حكي(?!ت)|خبر(?!ت|[ةه])|صارح)\\p{L}*|[إا]خبار\\p{L}*|(?:ما|مش|مو|لا) (?:ب)?(?:ت|ي)?(?:عرف|در|علم)\\p{L}*|(?:لو|[إا]ذا) (?:عرف|عرفت|عرفو|دري)\\p{L}*|[أاب]?خ[بف]ي',
    '(?:要不要|该不该|怎么|应不应该|能不能)?(?:告诉|跟|和|对|说|讲|开口)|不知道|知道了|瞒',
    '(?:要不要|该不该|应不应该|能不能|怎么|如何|敢不敢|不敢|想)[^，。？?!]{0,8}(?:告诉|说|讲|开口|坦白|知道)|(?<!也)不知道(?!怎么|该)|知道了|瞒',
  ],
  '(?:要不要|该不该|应不应该|能不能|怎么|如何|敢不敢|不敢|想)[^，。？?!]{0,8}(?:告诉|说|讲|开口|坦白|知道)|(?<!也)不知道(?!怎么|该)|知道了|瞒',
);
/** Of a meeting, a report or an office nothing is asked of those at home. */
const elsewhere = among(
  [
    'harass\\p{L}*|report|counsel\\p{L}*|colleague|boss|manager|threat\\p{L}*|blackmail\\p{L}*|photos?|pictures|videos?',
    "harc\\p{L}*|signal\\p{L}*|collègue|chef\\p{L}*|psy\\p{L}*|menac\\p{L}*|photos?|vidéos?|chant\\p{L}*|police|avocate?|m'a (?:dit|demandé|interdit)|m'ont dit",
    'acos\\p{L}*|denunci\\p{L}*|colega|jef[ea]|compañer[oa]|amenaz\\p{L}*|chantaj\\p{L}*|fotos?|v[íi]deos?|(?:le|les) va a (?:decir|contar)',
    'домога\\p{L}*|жалоб\\p{L}*|коллег\\p{L}*|начальн\\p{L}*|консультант\\p{L}*|угрож\\p{L}*|фот\\p{L}*|видео',
    'تحرش\\p{L}*|بلاغ\\p{L}*|شكو\\p{L}*|مدير\\p{L}*|زميل\\p{L}*|مستشار\\p{L}*|[يت]?هدد\\p{L}*|صور\\p{L}*|فيديو\\p{L}*|ابتز\\p{L}*|يفضح\\p{L}*|شرط\\p{L}*|محامي?\\p{L}*|قال(?:ت)? لي',
    '骚扰|举报|同事|领导|顾问',
    '骚扰|举报|同事|领导|顾问|威胁|要挟|照片|视频|发给',
  ],
  '骚扰|举报|同事|领导|顾问|威胁|要挟|照片|视频|发给',
);

/** Whether somebody who told what was done to them wonders whether those at home are to know it, and how to say it. */
export function asksOfTellingFamily(words: string): boolean {
  const said = straight(words);
  return family.test(said) && telling.test(said) && !elsewhere.test(said);
}
