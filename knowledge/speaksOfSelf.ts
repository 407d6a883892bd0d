import { word } from './wholeWord.js';

/**
 * Words of the first person, in all six languages, without accents or with them. Arabic says "me" at the end of a verb: يقتلني.
 * French letters that stand alone are what is left of "m'a" and "j'ai".
 */
const self = new RegExp(
  [
    word(
      "i|i'?m|i'?ve|me|my|mine|myself|we|us|our",
      'je|j|me|m|moi|ma|mon|mes|nous|notre|nos',
      'yo|me|mi|mis|m[ií]|conmigo|nos|nosotr[oa]s|nuestr[oa]s?',
      'я|меня|мне|мной|мною|мой|моя|мою|мое|моё|мои|моей|моего|нас|нам|нами|мы',
    ),
    '[我俺]|咱们',
    word('أنا|انا|إني|اني|معي|معايا|عندي|عليي|علي|ليا|إلي|الي|بي|بيا|ورايا|وراي|نفسي|\\p{L}{2,}ني|\\p{L}{2,}نا'),
  ].join('|'),
  'iu',
);

/** Whether somebody speaks of themselves: then a word about training, news or a joke silences no sign of danger (care.md CR-05). */
export const speaksOfSelf = (words: string): boolean => self.test(words);
