import { speaksOfLife } from './namesDying.js';
import { namesMeans } from './namesMeans.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** That somebody is safe or well, in all six languages. */
const safe = new RegExp(
  [
    word(
      "(?:i'?m|i am|we are|we're|yes|am|feel) (?:now |all |totally |quite )?(?:safe|ok|okay|fine|alright|all right|out of danger)(?: now| here)?(?! (?:with|about))",
      "en s[ée]curit[ée]|à l'abri|hors de danger|saine? et sau(?:f|ve)|ça va (?:bien|mieux)|je vais (?:bien|mieux)|a salvo|estoy segur[oa]|fuera de peligro|estoy bien|en lugar seguro",
      'в безопасности|в порядке|вс[её] (?:нормально|хорошо|в порядке)|вне опасности|ничего не угрожает',
    ),
    '安全|没事|沒事|不危险|不危險|بأمان|بامان|في أمان|في امان|آمنة?|امنة|بخير|سالمة?',
  ].join('|'),
  'u',
);

/** That they are not, or no longer. */
const unsafe = new RegExp(
  [
    word(
      "(?:do|does|did|ca|is|are|ai|would|wo)n'?t (?:(?:really|even|always|quite|think|say|know|if|that|feel|i'?m|i|am|very|so|all|at) )*(?:safe|ok|okay|fine|alright)|doubt|hardly|barely|less|no one|nobody|(?:do|am) i(?: feel)? safe|not|never|unsafe|no longer|pas|jamais|plus|no (?:estoy|me siento)|tampoco|nunca|ya no|не|небезопасно|нет",
    ),
    '[不没沒未][^，。,]{0,4}安全|怎么可能|哪里安全|哪裡安全|谈不上|談不上|算不上|说不上|說不上|(?<!\\p{L})(?:مش|مو|مب|ما|لا|لست|ليس|غير)(?!\\p{L})',
  ].join('|'),
  'u',
);
/** That they feel in danger, without a word for safety that is denied. */
const inDanger = new RegExp(
  `${word(
    "(?:feel(?:ing)?|am|i'?m) (?:very |so |really |a bit )?unsafe|not feeling (?:very |so |really )?safe|(?:don'?t|dont|do not) know if i(?:'?m| am| feel) safe|not sure (?:if |that )?i(?:'?m| am) safe",
    "(?:me|m') ?sens (?:vraiment |très |plus )?(?:en danger|en insécurité|menacée?)|(?:suis|me sens) (?:vraiment )?pas (?:trop |très )?(?:tranquille|rassurée?)|suis en danger",
    '(?:me siento|estoy) (?:muy |un poco )?(?:insegur[oa]|en peligro|intranquil[oa])|no me siento tranquil[oa]',
    '(?:чувствую себя|мне) (?:\\p{L}+ )?(?:в опасности|небезопасно|неспокойно)|я в опасности',
    '(?:أشعر|اشعر|حاسة?|أحس|احس) (?:ب(?:ال)?خطر|بعدم ال[أا]مان)|(?:أنا|انا) في خطر',
    "(?:i|we) live with (?:him|her)|(?:he|she) lives with me|(?:j'habite|je vis) avec (?:lui|elle)|(?:vivo|vivimos) con [eé]l(?:la)?|viv[eo] conmigo|я (?:с н(?:им|ей) живу|живу с н(?:им|ей))|(?:ساكن|عايش)ة? مع(?:ه|اه|ها|اها)",
    '(?:scared|afraid) to go home|peur de rentrer|miedo (?:de|a) (?:ir|volver) a (?:mi )?casa|боюсь (?:идти|ехать|возвращаться) домой|خايفة? (?:[أا]?روح|[أا]?رجع) (?:ع|لل|إلى ال|على ال)?بيت',
  )}|(?:我)?(?:跟|和)[他她]住|不敢回家|^我(?:很|好|真的)?怕[他她了]?[。.!！]*$|(?:感觉|感覺|觉得|覺得|我)(?:很|不太|有点|有點)?(?:不安全|危险|危險)|没有安全感|沒有安全感`,
  'u',
);
/** A whole message that there is no danger. */
const noDanger =
  /^[^\p{L}]*(?:(?:no|non|нет|لا|没有?|沒有?)[ ,，،]+)?(?:(?:there is |there's |i am |i'm )?(?:no|not in) danger|(?:pas de|aucun|pas en) danger|no hay (?:ning[uú]n )?peligro|no estoy en peligro|опасности нет|нет опасности|не опасно|(?:ما ?في|لا يوجد|مو|مش|ما فيه) خطر|(?:我)?[没沒]有?危[险險])[^\p{L}]*$/u;
/** What follows on a no as a sentence of its own, in which it negates nothing: "no, I am safe". */
const ownSentence = /^(?:[,.;،，。]|(?:i|i'?m|im|we|je|j'|on|tout|ça va|я|мы|вс[её]|أنا|انا|احنا|كله|الحمد)(?!\p{L})|我|都)/u;

/** A question about it, what was or may be, what takes it back, and anybody who may be there. */
const elsewhere = among('saysSafe', 'elsewhere');

/** Whether the writer says that they are safe, or that they are not; undefined where neither is sure (care.md CR-25). */
export function saysSafe(words: string): 'yes' | 'no' | undefined {
  const said = straight(words);
  if (noDanger.test(said)) return 'yes';
  if (inDanger.test(said)) return 'no';
  const rest = afterNo(said);
  if (rest && ownSentence.test(rest) && saysSafe(rest) === 'yes') return 'yes';
  if (!safe.test(said) || elsewhere.test(said) || namesMeans(said) || speaksOfLife(said)) return undefined;
  return unsafe.test(said) ? 'no' : 'yes';
}

/** A yes or a no with which a message begins, and goes on: "yes at my sister's", "no he lives in the same house", "not really". */
const yes = new RegExp(
  `^[^\\p{L}]*(?:${word('yes|yeah|yep|yup|oui|ouais|sí(?!,? (?:y no|claro que no|tengo miedo|me da miedo|no))|si(?=[,.!]| (?:estoy|ya|gracias|claro|por ahora|todo|a salvo))|да(?!,? (?:не|нет|ни|ну|как|где|куда|какое|ладно|уж|вроде|боюсь|страшно|я боюсь)(?!\\p{L}))|ага|угу|نعم|ايوه|أيوه|ايوة|إي|اه|آه|أجل')}|(?:是的|是啊|嗯+|对的?)(?=[,，。 ]))`,
  'u',
);
const no = new RegExp(
  `^[^\\p{L}]*(?:${word(
    "no|nope|nah|never(?! mind)|(?:unfortunately|sadly|honestly|well|um+|uh+|absolutely|definitely|certainly|of course),? (?:no|not)|not (?:at the moment|right now|now|always|completely|entirely|anymore|any more)|i(?:'?m| am) not(?=[^\\p{L}]*$)|(?:ben|bah|bof|euh|heu|malheureusement|hélas|franchement),? (?:non|pas)|jamais|(?:je )?(?:ne )?pense pas|(?:je )?dirais pas|pas (?:tellement|en ce moment|tout à fait|toujours)|certainement pas|not (?:at all|really|exactly|yet|safe)|i (?:do not|don'?t) think so|don'?t think so|far from it|i doubt it|hardly|non|(?:je |j'?)?(?:ne )?crois pas|pas (?:vraiment|du tout|trop|encore)|loin de là|ça va mal",
    'la verdad (?:que )?no|para nada|no creo|creo q(?:ue)? no|nada de eso|(?:да |ну |ну да )?нет|вообще нет|совсем нет|конечно нет|(?:к сожалению|увы),? нет|скорее нет|пожалуй,? нет|наверное?,? нет|(?:я )?думаю,? (?:что )?нет|(?:сейчас|пока) нет|нисколько|ничуть|ни капли|(?:мне )?небезопасно|(?:да )?не(?: чувствую|т чувства)|да (?:где|куда|какое) там|неа|вряд ли|(?:да )?не (?:очень|особо|совсем|дума\\p{L}*|уверен\\p{L}*|факт)|ни фига',
  )}|(?:不是?|没有|沒有)(?=[,，。 ])|^[^\\p{L}]*(?:没|当然不|當然不|完全不|一点也不|一點也不)[。.!！]*$|不太|不算|不怎么|还没|(?<!\\p{L})(?:لا|لأ|كلا|مو كثير|مو كتير|مش كتير|مش اوي|مش قوي|مش اكيد|مو بالضبط|على الاغلب لا|ما أظن|ما اظن|ما بظن|ما اعتقد|ما أعتقد)(?!\\p{L}))`,
  'u',
);
/** What takes back half of a yes, and anybody who may be there. */
const but = new RegExp(
  `${word('but|only|until|asleep|he|him|mais|sauf|il|lui|pero|aunque|hasta|él|но|хотя|только|пока|он')}|但|可是|不过|不過|他|(?<!\\p{L})[وف]?(?:لكن|بس|هو|معه)(?!\\p{L})|[?？؟]`,
  'u',
);

/** How a message begins to answer; undefined where it does not, and where a yes is taken back or tells of dying. */
export function answerBegun(words: string): 'yes' | 'no' | undefined {
  const said = straight(words);
  if (no.test(said)) return 'no';
  return yes.test(said) && !but.test(said) && !speaksOfLife(said) && !namesMeans(said) ? 'yes' : undefined;
}

/** What stands after the no with which a message begins; undefined where it begins with none. */
export function afterNo(words: string): string | undefined {
  const said = straight(words);
  const begins = no.exec(said);
  return begins ? said.slice(begins[0].length).trim() : undefined;
}

/** What stands after a yes that is taken back in part: "yes but he comes back tonight"; undefined where none is. */
export function afterHalfYes(words: string): string | undefined {
  const said = straight(words);
  const begins = yes.exec(said) ?? halfYes.exec(said);
  return begins && but.test(said) ? said.slice(begins[0].length).trim() : undefined;
}

/** A yes for the moment. */
const halfYes = new RegExp(
  `^[^\\p{L}]*${word("(?:for now|right now|now|at the moment),? (?:yes|yeah|ok)|l[àa] (?:maintenant )?oui|pour l'instant oui|si(?=,? (?:pero|aunque|hasta|mientras))|por ahora s[ií]|ahora s[ií]|пока да|сейчас да|حاليا (?:نعم|ايوه|اه)|هلق اه")}|^(?:现在|現在|目前|暂时|暫時)(?:是|安全|还好|還好)`,
  'u',
);
