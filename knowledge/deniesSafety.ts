import { afterHalfYes, afterNo, saysSafe } from './saysSafe.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Words that only say how sure a no is. */
const ofDegree = new Set(
  [
    "not really at all exactly yet safe sure honestly tbh i i'm im am do don't dont think feel so right now today tonight always it is isn't sorry actually sadly anymore any more here never the moment completely totally entirely fully very quite unfortunately nope nah even",
    "pas vraiment du tout trop encore je ne crois pense suis en sécurité là maintenant toujours franchement désolé désolée plus me sens non jamais malheureusement hélas helas tellement complètement completement sûr sûre sur sure certain certaine à fait ce moment aujourd'hui tranquille securite desole desolee la",
    'no la verdad mucho nada creo que tanto muy seguro segura ahora hoy todavía aún estoy me siento a salvo realmente para del todo es tan poco ni un en absoluto qué va nunca jamás todavia aun por lo momento este ahorita aquí aqui acá aca siempre lamentablemente desgraciadamente lastimosamente sinceramente desgracia',
    'не нет очень особо совсем думаю уверен уверена факт сейчас пока я в безопасности честно правда кажется вообще конечно наверное наверно увы к сожалению что нисколько ни капли никогда нету скорее чем да боюсь чувствую себя уже больше никак нигде',
    'لا لأ كلا مو مش كثير كتير اوي قوي اكيد أظن اظن اعتقد والله للاسف الحين الآن هلق دلوقتي ما انا أنا بأمان بامان أعتقد أكيد للأسف أبدا ابدا أبداً ابداً إطلاقا اطلاقا مطلقا كثيرا جدا خالص طبعا بالمرة نهائيا بتاتا صراحة بصراحة الصراحة حاليا حالياً الان هلأ هسه هسا لسه لسا بعد متأكد متأكدة متاكد متاكدة متاكده أشعر اشعر أحس احس حاسس حاسة حاسه بالأمان بالامان آمن آمنة امن امنة امنه في أمان امان لست ليس مرة مره وايد هيك بظن بعتقد اليوم',
  ].flatMap((words) => words.split(' ')),
);
/** The same in Chinese. */
const ofDegreeInHan = /^[不是没沒有太算怎么麼還还安全吧啊呢很确確定觉覺得我现現在好放心真的目前暂暫时時呀哎唉,，、。.!！… ]+$/u;

/** That somebody or something is near, or to be feared. */
const near = among('deniesSafety', 'near');

/** That the other one is beside the writer, as a whole message. */
const beside = new RegExp(
  `^(?:${[
    "(?:he|she)(?: is|'?s)? (?:(?:right|here|still|just|sitting|lying|standing|sleeping) )*(?:next to|beside|close to|behind|with) me",
    '(?:il|elle) est (?:(?:juste|encore|toujours|là|ici|assise?|couchée?) )*(?:[àa] c[ôo]t[ée](?: de moi)?|pr[èe]s de moi|avec moi|chez moi|derrière moi|dans la (?:pièce|chambre))',
    '(?:(?:[ée]l|mi jef[ea]|todav[íi]a|a[úu]n|sigue|lo tengo|la tengo) ?)?(?:est[áa] )?(?:aqu[íi] |ac[áa] )?(?:a mi lado|al lado(?: m[íi]o)?|junto a m[íi]|a la par m[íi]a|enfrente de m[íi]|detr[áa]s de m[íi])',
    '(?:он|она|они) (?:(?:прямо|сейчас|ещ[её]|вс[её]|опять|снова|уже|где-то|сидит|стоит) ){0,3}(?:рядом(?: со мной)?|возле меня|около меня|со мной|за дверью|у двери)',
    '(?:(?:هو|المدير|مديري) )?(?:(?:لسا|لسه|لسة|الحين|هلق|هلأ|دلوقتي) )?(?:(?:قاعد|قاعدة|واقف|واقفة|جالس|جالسة|موجود) )?(?:جنبي|بجنبي|حدي|بحدي|حذاي|حدايا|يمي|بجانبي|قربي|قدامي|ورايا|وراي)',
    '(?:他|她)(?:人)?(?:现在|还|正|就|也){0,2}(?:坐|站|躺)?在(?:我)?(?:旁边|身边|边上|后面|门口|门外|楼下)(?:呢|了)?',
  ].join('|')})[.!。！]*$`,
  'u',
);

/** A danger that is denied after another no, in the order es, ru: nothing of it is near. */
const denied = new RegExp(
  word(
    'no (?:le |les |lo |me )?(?:tengo|tenemos|siento|da) (?:\\p{L}+ )?miedo|no (?:hay|veo|estoy en|corro) (?:\\p{L}+ )?peligro|(?:no|nunca) me (?:ha )?amenaz\\p{L}*|(?:ya )?no (?:está|esta|vive|viene|vuelve)(?: (?:aquí|aqui|acá|aca|cerca))?',
    '(?:ничего |больше |уже )?не (?:боюсь|страшно|опасно|угрож\\p{L}*|рядом|здесь|тут|дома|прид[её]т|жив[её]т)|(?:опасности|никого (?:здесь|тут|рядом|дома)?) ?нет|никого (?:рядом|дома|здесь)|рядом никого|(?:его|её|ее|их) (?:здесь|тут|рядом|дома) нет|(?:здесь|тут) (?:уже |больше )?не работа\\p{L}*|больше (?:здесь|тут) не \\p{L}+',
  ),
  'gu',
);

/** The same in English and French, where the no with which the message begins may be the one that denies it: "no danger". */
const noDanger = new RegExp(
  word(
    "(?:not|isn't|no longer|no|without|pas|plus|sans|aucun) (?:really |in |any |de |d'|en |un |so )*(?:danger(?:ous|eux|euse)?|threats?|weapons?|fear|afraid|scared|frightened|peur|menaces?|armes?)",
  ),
  'gu',
);

/**
 * Whether words answer that their writer is not safe: a no that says nothing else, or that somebody or something is near, and a yes that
 * is taken back so ("yes but he comes back tonight").
 * "No, but does it count" and "no tengo pruebas" answer something else, or nothing that was asked (care.md CR-25).
 */
export function deniesSafety(words: string): boolean {
  const says = saysSafe(words);
  if (says) return says === 'no';
  if (beside.test(straight(words).trim())) return true;
  const half = afterHalfYes(words);
  if (half !== undefined) return near.test(half);
  const rest = afterNo(words);
  if (rest === undefined) return false;
  const all = rest.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  const whole = `no ${rest}`;
  const without = whole.replace(noDanger, ' ');
  const left = (without === whole ? rest : without).replace(denied, ' ');
  return all.every((one) => ofDegree.has(one)) || ofDegreeInHan.test(rest) || near.test(left);
}
