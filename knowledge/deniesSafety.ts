import { afterNo, saysSafe } from './saysSafe.js';
import { word } from './wholeWord.js';

/** Words that only say how sure a no is, in the order en, fr, es, ru, ar. */
const ofDegree = new Set(
  [
    "not really at all exactly yet safe sure honestly tbh i i'm im am do don't dont think feel so right now today tonight always it is isn't sorry actually sadly anymore any more here",
    'pas vraiment du tout trop encore je ne crois pense suis en sécurité là maintenant toujours franchement désolé désolée plus me sens',
    'no la verdad mucho nada creo que tanto muy seguro segura ahora hoy todavía aún estoy me siento a salvo realmente para',
    'не нет очень особо совсем думаю уверен уверена факт сейчас пока я в безопасности честно правда кажется',
    'لا لأ كلا مو مش كثير كتير اوي قوي اكيد أظن اظن اعتقد والله للاسف الحين الآن هلق دلوقتي ما انا أنا بأمان بامان',
  ].flatMap((words) => words.split(' ')),
);
/** The same in Chinese. */
const ofDegreeInHan = /^[不是没沒有太算怎么麼还還安全吧啊呢很确確定觉覺得我现現在,，。 ]+$/u;

/** That somebody or something is near, or to be feared, in the order en, fr, es, ru, ar, zh. */
const near = new RegExp(
  `${word(
    "scared|afraid|frighten\\p{L}*|terrified|fear\\p{L}*|alone|outside|inside|coming|comes|(?:is|he's|she's|they're|still|came|got) (?:back|here|there|still|in|at)|home|house|flat|apartment|compound|guest ?house|tent|room|door|lock\\p{L}*|hid(?:e|ing)|follow\\p{L}*|wait(?:s|ing)|same (?:\\p{L}+ )?(?:office|building|floor|camp|place)|lives?|near\\p{L}*|weapon|knife|gun|drunk|hurt\\p{L}*|threat\\p{L}*|unsafe|danger\\p{L}*|help me",
    'peur|seule|dehors|dedans|revien\\p{L}*|(?:il|elle) (?:arrive|vient|est (?:là|ici|encore|dans|à|devant))|maison|chez|appart\\p{L}*|chambre|porte|enferm\\p{L}*|cach\\p{L}*|suit|attend|habite|vit|même (?:bureau|étage|camp|immeuble)|arme|couteau|danger|menac\\p{L}*|aidez',
    'miedo|sola|afuera|vuelve|(?:está|esta) (?:aquí|aqui|acá|cerca|afuera|en)|viene|casa|cuarto|habitación|puerta|encerrad\\p{L}*|escondid\\p{L}*|espera|vive|cerca|mism[oa] (?:oficina|piso|campo|edificio)|arma|cuchillo|peligro|amenaz\\p{L}*|ayúd\\p{L}*',
    'боюсь|страшно|одна|один(?! раз)|рядом|здесь|тут|снаружи|ид[её]т|вернул\\p{L}*|прид[её]т|дома|доме|квартир\\p{L}*|комнат\\p{L}*|общежити\\p{L}*|двер\\p{L}*|прячусь|след(?:ит|ят)|жд[её]т|жив[её]\\p{L}*|оружи\\p{L}*|нож|опасн\\p{L}*|угрож\\p{L}*|помогите',
    '(?:خايف|خائف)\\p{L}*|[أاب]خاف|لوحدي|وحدي|هنا|هون|برا|بره|جاي|راجع|رجع|ب?ال(?:بيت|غرفة|غرفه|باب|خيمة)|مختبئ\\p{L}*|ب?يلاحق\\p{L}*|ساكن\\p{L}*|ب?يسكن|سلاح|سكين|خطر|ب?يهدد\\p{L}*|ساعد\\p{L}*',
  )}|怕|一[个個]人在|[这這]里|這裡|附近|外面|[门門]|躲|跟踪|跟蹤|等我|住|在家|宿舍|刀|[枪槍]|危[险險]|威[胁脅]|[还還]在|[来來]了|今晚|救`,
  'iu',
);

/**
 * Whether words with a no answer that their writer is not safe: they say nothing else, or that somebody or something is near.
 * "No, but does it count" and "no tengo pruebas" answer something else, or nothing that was asked (care.md CR-25).
 */
export function deniesSafety(words: string): boolean {
  if (saysSafe(words) === 'no') return true;
  const rest = afterNo(words);
  if (rest === undefined) return false;
  const all = rest.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  return all.every((one) => ofDegree.has(one)) || ofDegreeInHan.test(rest) || near.test(rest);
}
