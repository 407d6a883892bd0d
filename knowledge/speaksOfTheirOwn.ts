import { straight, word } from './wholeWord.js';

const theirOwn = new RegExp(
  `${word(
    'friends?|sister|brother|wife|husband|daughter|son|girlfriend|boyfriend|partner|mother|mum|mom',
    'amie?s?|copine|copain|sœur|frère|femme|mari|fille|fils|compagne|compagnon|mère',
    'amig[ao]s?|hermana|hermano|esposa|esposo|marido|hija|hijo|novi[ao]|pareja|madre|mamá',
    'друг|подруг\\p{L}*|сестр\\p{L}*|брат|жен[аыеу]|муж|доч\\p{L}*|сын\\p{L}*|парень|девушк\\p{L}*|мам[аеыу]',
  )}|朋友|闺蜜|姐|妹|哥|弟|女儿|女兒|儿子|兒子|老婆|老公|妻子|丈夫|صديق|صاحب|أخت|اخت|زوج|بنتي|ابنتي|ابني|مراتي|مرتي|جوزي|خطيب|[أا]مي`,
  'iu',
);

/** Whether words speak of somebody whom their writer does not lead: a friend, or one of the family. */
export const speaksOfTheirOwn = (words: string): boolean => theirOwn.test(straight(words));
