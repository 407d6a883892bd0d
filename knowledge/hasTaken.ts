import { longAgo } from './longAgo.js';
import { straight, word } from './wholeWord.js';
import { alternatives, among } from './wordings.js';

/** That something went down. */
const took = alternatives('hasTaken', 'took');

/** What it was. */
const substance = alternatives('hasTaken', 'substance');

/** What says by itself that somebody has taken too much, or bleeds. */
const byItself = alternatives('hasTaken', 'byItself');

/** What is taken after an assault, with its noun: it harms nobody, and what else was taken is asked without it. */
const ofCare = new RegExp(
  [
    word(
      '(?:(?:pills?|pilules?|pastillas?|p[íi]ldoras?|comprim[ée]s?) )?(?:morning.after|plan b|emergency|(?:anti)?contracepti\\p{L}*|birth.control|pep|prep|tpe|norlevo|postinor|postday|(?:du|de) lendemain|anticoncepti\\p{L}*|del d[íi]a (?:de )?(?:despu[ée]s|siguiente))(?: (?:pills?|tablets?|talk))?',
      '(?:таблет\\p{L}* )?(?:постинор\\p{L}*|эскапел\\p{L}*|контрацепти\\p{L}*|(?:от|против) беременности)(?: таблет\\p{L}*)?',
      '(?:\\p{L}+ )?(?:ل?منع الحمل|م(?:ا|وا)نع (?:ال|لل)?حمل|الصباح التالي|اليوم التالي)',
    ),
    '(?:紧急|緊急)?避孕[药藥][片丸]?|(?:hiv|艾滋病?)?阻[断斷][药藥]?|事[后後][药藥]|毓婷',
  ].join('|'),
  'gu',
);

/** What is only laid out before somebody, and can still be put away: taken from somewhere, or "them" put there; never "and lay on the bed". */
const laidOut = new RegExp(
  word(
    '(?:took|take|taken|got)(?: \\p{L}+){1,6} (?:out of|from)(?: \\p{L}+){1,3} and (?:i )?(?:put|placed|lined) (?:them |it |all )?(?:up )?(?:on|in front)',
    '(?:took|take|taken|got)(?: \\p{L}+){1,6} and (?:i )?(?:put|laid|lined|placed) (?:them|it|all) (?:out|up|on|in front)',
    "(?:j'?ai )?(?:pris|sorti)(?: \\p{L}+){1,6} et (?:je )?les ai (?:pos[ée]|mis|align[ée]|étal[ée])\\p{L}* (?:sur|devant)",
    '(?:saqu[ée]|agarr[ée])(?: \\p{L}+){1,6} y l[ao]s (?:puse|coloqu[ée]|dej[ée]|aline[ée]) (?:en|sobre)',
  ),
  'gu',
);

const both = [new RegExp(took, 'u'), new RegExp(substance, 'u')];
const alone = new RegExp(byItself, 'u');

/** Arabic marks over letters, and the stroke that only stretches a word. */
const plain = (words: string): string => straight(words).replace(/[\u0640\u064b-\u0652]/gu, '');

/**
 * Whether words say that pills or a poison were taken, or that somebody bleeds: a hospital then comes before all else, even for
 * whoever feels nothing yet (WHO, mhGAP Intervention Guide 2.0, SUI 1). Asked only of words that are about dying, so it may be
 * wide: what is said on it is said for the case that it is so.
 */
export function hasTaken(words: string): boolean {
  const said = plain(words).replace(ofCare, ' ').replace(laidOut, ' ');
  return alone.test(said) || both.every((pattern) => pattern.test(said));
}

const recently = among('hasTaken', 'recently');

/**
 * Whether that was within these days. Whoever says that they are fine now, or wanted only to sleep, needs a hospital all the same: some
 * of what people swallow harms them days later (WHO, mhGAP Intervention Guide 2.0, SUI 1).
 */
export const hasTakenNow = (words: string): boolean => recently.test(plain(words)) && !longAgo(words) && hasTaken(words);

const them = new RegExp(
  [
    word(
      "(?:yes |yeah )?(?:i|she|he|they)(?:'?ve|'?s)?(?: just| already| have| has)* (?:take|took|taken|swallowed|drank|ate|had|downed)(?: them| em| it| all| of| those| everything| some| the| whole| lot| rest| bottle| box| too| many| much| \\d+)+(?: already| now| (?:an?|\\d+) (?:min\\p{L}*|hours?) ago)?",
      "(?:oui )?(?:je|j'?|elle|il) ?(?:les |l'|en )?(?:ai|a) (?:tou(?:te?s?|s) |tout |d[ée]j[àa] |juste )*(?:pri[st]?|aval[ée]|bu|gob[ée])\\p{L}*(?: tou(?:te?s?|s)| tout| d[ée]j[àa])*",
      '(?:s[íi] |ya )*(?:(?:me|se) )?(?:l[oa]s? )?(?:he |ha )?(?:tom(?:[éeóo]|ado|ao)|trag(?:u[ée]|[óo]|ado)|beb(?:[íi]|i[óo]|ido))(?: tod[oa]s?| ya| much[oa]s| demasiad[oa]s| \\d+)*',
      '(?:(?:я|она|он|да|ну|вс[её]|уже|только|что|их|это)[^\\p{L}]+)*(?:(?:вы|за|на)?пи(?:л|ла)(?:с[ья])?|выпит[оы]|(?:на|за|про)гл[ао]т[аи]л\\p{L}*|принял[аи]?|с[ъь]ел[аи]?|сожрал[аи]?)(?:[^\\p{L}]+(?:их|вс[её]|уже|сразу|разом|недавно))*',
      '(?:(?:[أا]نا|هي|هو|لقد|قد|خلاص|توي|توني|هلق|نعم)[^\\p{L}]+)*(?:ا?بت?لعت|شربت|[أا]?خ[ذد](?:ت|يت)|تناولت|[سز]رطت)(?:ها|هم|هن|ن|ه|و)?(?:[^\\p{L}]+(?:كل(?:ها|هم|هن|ن|و|شي)|كامل\\p{L}*|خلاص|هلق|الحين|دلوقتي))*',
    ),
    '[我她他佢]?(?:已经|已經|刚才?|剛才?|真的|就|都|全部?|把(?:它们?|那些)?|[药藥])*[吃吞服喝食飲饮咽嚥](?:下去|进去|進去|掉|光|完|下)?[了咗晒曬啦喇]+(?:[药藥]|它们?|好多|很多|一大?把|一整?瓶|啊|呀)?',
  ]
    .map((some) => `^[^\\p{L}]*(?:${some})[^\\p{L}]*$`)
    .join('|'),
  'u',
);

/** Whether words say no more than that it was taken, whatever it was: after talk of dying that is enough. */
export const tookThem = (words: string): boolean => them.test(plain(words));
