import { straight, word } from './wholeWord.js';

/** In the order en, fr, es, ru, ar, zh. */
const counts = new RegExp(
  `${word(
    "(?:does|do|would|will|can) (?:it|this|that|they|these|those)(?: even| really| all)? count(?: as)?|(?:is|are|was) (?:it|this|that|they|these|those)(?: even| really| considered| also| already)? (?:allowed|normal|ok|okay|legal|(?:sexual )?harass?ment)|if (?:it|this|that) (?:even )?counts|(?:if|whether) (?:it|this|that)(?:'?s| is) (?:even |really )?(?:allowed|normal|(?:sexual )?harass?ment)",
    "(?:ça|ca|cela|ceci|c'est|est-ce) (?:compte|considéré|normal|permis|autorisé|(?:du |un )?harc[eè]lement)|compte ou (?:pas|non)|est-ce que (?:ça|ca|cela) compte|si (?:ça|ca|cela) compte|si c'est (?:du )?(?:harc[eè]lement|normal)",
    '(?:eso|esto|ello)? ?(?:cuenta|cuentan) como|(?:eso|esto) (?:cuenta|es normal|está permitido|es acoso|se considera)|si (?:eso|esto) (?:cuenta|es acoso|es normal)|es acoso (?:o no|eso|esto)|se considera acoso',
    '(?:это|такое) (?:вообще )?(?:считается|домогательств\\p{L}*|харассмент|нормально|разрешено)|считается (?:ли )?(?:это )?(?:домогательств\\p{L}*|или нет)|нормально ли это|считается ли',
    '(?:هل|هذا|هاد|هيدا|ده|دا|هذي) (?:هذا |هاد |ده )?(?:يعتبر|يعد|تحرش|مسموح|عادي|طبيعي)|(?:يعتبر|يعد|بيعتبر) تحرش\\p{L}*',
  )}|算不算|[这這]算|算(?:是)?(?:性)?[骚騷][扰擾]|是不是(?:性)?[骚騷][扰擾]|[这這]正常[吗嗎]|算[吗嗎]`,
  'iu',
);

/** Whether somebody asks if what they tell counts, is allowed, or is harassment, beside whatever else they write. */
export const asksWhetherCounts = (words: string): boolean => counts.test(straight(words));
