import type { Language } from './language.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** What somebody says that they did to another person, or ask whether it was too much, in all six languages. */
const deed = among('speaksOfOwnDeed', 'deed');

/** What is opened against somebody, in all six languages: without the word of an accusation, but of nobody else. */
const proceedings = among('speaksOfOwnDeed', 'proceedings');

/** Another person, by a word for them. */
const another = among('speaksOfOwnDeed', 'another');

/** The writer, as whom something was done to or said to; not as who is asked to stop or is shunned for it. One pattern stands for one language: "me" is a word of three. */
const object: Record<Language, RegExp> = {
  en: new RegExp(
    word(
      '(?<!asked |told |asks |tells |makes |made |behind |avoids? |avoiding |let |excuse )me(?! too)|(?:on|at|behind|over) my|my (?:body|leg|hand|back|breasts?|thigh|hair|shoulders?|neck|face|mouth|skirt|clothes|room|phone|bed)',
    ),
    'u',
  ),
  fr: new RegExp(
    word(
      "(?:il|elle|ils|elles|on|chef|patron|directeur|collègue|rh) m(?:e |')(?!évit|a dit|ont dit|a demandé|a fait|dit|demand)\\p{L}+|(?:de|avec|contre|chez|vers|sur) moi|m'(?:a|ont) (?!dit|demand|fait)\\p{L}+|les rh",
    ),
    'u',
  ),
  es: new RegExp(
    word(
      'me (?!di[jc]|pid|evit|sient|doy|di|da|par|pas|propas|exced|sobrepas|qued|arrepient|preocup|gust|pregunt)\\p{L}+(?:ó|aron|ieron|an?|en?|o)|conmigo|(?:a|de|sobre|contra) mí|recursos humanos',
    ),
    'u',
  ),
  ru: new RegExp(word('(?:ко|со) мн(?:е|ой)|меня|мне (?!стыдно|не да|кажется|нравится|жаль)\\p{L}+|кадр\\p{L}*'), 'u'),
  ar: new RegExp(
    word('\\p{L}{2,}ني|\\p{L}*(?:كتفي|رجلي|جسمي|صدري|شعري|تنورتي|ظهري|غرفتي|وجهي|فخذي)|بي|بيا|فيني|مديرتي|مديري|زميلتي \\p{L}+ \\p{L}+ي'),
    'u',
  ),
  zh: new RegExp(
    '(?:摸|碰|抱|亲|親|搭|搂|摟|让|讓|把|对|對|靠近|盯|叫|给|給|发|發|威胁|威脅|骂|罵|逼|找|说|說)我(?!的?(?:不|错|越|过分|骚))|我(?:的)?(?:肩|腿|手|腰|胸|身体|頭|头|房)',
    'u',
  ),
};

/** What somebody did to the body of another. */
const touched = among('speaksOfOwnDeed', 'touched');

/** Whether somebody names what they did to the body of another: an apology beside it is none for asking. */
export const tellsOfTouching = (words: string): boolean => touched.test(straight(words));

const raped = among('speaksOfOwnDeed', 'raped');

/** Whether somebody fears that it was they who raped another: the card for whoever it was done to would be cruel to both. */
export const tellsOfOwnRape = (words: string): boolean => raped.test(straight(words));

/** Whether somebody tells what they did to another, or fears that it was too much (care.md CV-54). */
export function speaksOfOwnDeed(words: string, language: Language): boolean {
  const said = straight(words);
  return deed.test(said) || raped.test(said) || (another.test(said) && !object[language].test(said));
}

/** Whether what is told is of a case in which the writer is the one it is about (care.md CV-43). */
export const speaksOfProceedings = (words: string): boolean => proceedings.test(straight(words));
