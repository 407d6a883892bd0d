import { straight, word } from './wholeWord.js';

/** In the order en, fr, es, ru, ar, zh. */
const told = new RegExp(
  `${word(
    "(?:i |i've |i have |we )?(?:already |have already |even )?(?:told|asked|said to) (?:him|her|them|my \\p{L}+) (?:\\p{L}+ ){0,2}?(?:to stop|to leave|no|not to|stop|that i)|(?:i )?(?:already )?said (?:no|stop)(?: to (?:him|her|them))?|i(?:'ve| have)? already (?:talked|spoken|spoke) to (?:him|her|them)",
    "(?:je lui ai|je leur ai|j'ai) (?:déjà |deja )?(?:dit|demandé|demande) (?:\\p{L}+ ){0,2}?(?:d'arrêter|d'arreter|non|stop|d'arrêt|que)|je lui ai déjà parlé",
    '(?:ya )?(?:le|les) (?:dije|he dicho|pedí|pedi) (?:ya )?(?:que|no|basta)|ya hablé con (?:él|ella)|ya le dije',
    '(?:я )?(?:уже |сто раз )?(?:ему |ей |им )?(?:говорила?|сказала?|просила?) (?:ему |ей |им )?(?:\\p{L}+ )?(?:хватит|нет|прекратить|перестать|что|чтобы)|уже (?:ему |ей )?(?:говорила?|сказала?)',
    '(?:أنا |انا )?(?:قلت|حكيت|طلبت) (?:له|لها|لهم|منه|منها) (?:\\p{L}+ ){0,2}?(?:لا|يوقف|كفى|خلاص|كذا مرة|كذا مره|أن يتوقف)',
  )}|(?:已经|已經|跟他|跟她|对他|對他|我)[^，。]{0,4}(?:说过|說過|说了|說了)[^，。]{0,6}(?:不|停|别|別)|拒绝过|拒絕過|拒绝了.{0,4}次`,
  'iu',
);

/** Whether somebody says that they have told the other person to stop, or said no: to do so is no news to them. */
export const toldToStop = (words: string): boolean => told.test(straight(words));

/** The longest message that says nothing else, in UTF-16 units. */
const longest = 40;

/** Whether that is all they say: no threat, where what was learned hears one. */
export const onlyToldToStop = (words: string): boolean => words.length <= longest && toldToStop(words);
