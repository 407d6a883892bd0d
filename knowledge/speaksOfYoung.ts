import { asksSomething } from './asksSomething.js';
import { namesYoung } from './saysAdult.js';
import { countsYears } from './speaksOf.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Children and those who go to school, a form of a school, and not being eighteen yet, in all six languages. */
const youngPeople = among('speaksOfYoung', 'youngPeople');

/** Grown women: wives, mothers and widows, those who sell sex, those who fled. The card of a child is not about them. */
const women = among('speaksOfYoung', 'women');

/** What adults do to children, and what children show of it. */
const act = among('speaksOfYoung', 'act');

/** What the families of staff ask for: a place in a nursery or a school, an insurance, a grant, a visa, work for the young, somebody to talk to. */
const ofFamilyLife = among('speaksOfYoung', 'ofFamilyLife');

/** The writer, as whom something is done to: whoever asks for their family does not say that. */
const toMe = new RegExp(
  [
    word('me|us'),
    "(?<!\\p{L})(?:me |m')\\p{L}|(?<!\\p{L})nous (?:fait|touche|prend)",
    word('меня|мне|нас|нам|мной'),
    '\\p{L}{2,}ني(?!\\p{L})',
    '(?:对|對|把|给|給|跟|让|讓|叫|摸|抱|亲|親|打|带|帶|找)我',
  ].join('|'),
  'u',
);

/** Whether somebody young is named, by a word, an age or a form of a school. */
export const speaksOfYoung = (words: string): boolean => namesYoung(words) || youngPeople.test(straight(words));

/** An age under eighteen, whoever has it: "she is 15", "I was 14". */
const age =
  /(?<!\d)(?:[3-9]|1[0-7])(?!\d) *(?:years? old|yrs?|y\/?o|ans|años|лет|года?|岁|歲|سنة|سنين|سنوات)(?! *(?:ago|back|de|que|назад|前|of|in|at|experience))|(?:was|i'm|i am|she is|she's|he is|he's|only|turned) (?:[3-9]|1[0-7])(?!\d| *(?:years? (?:ago|in)|months|days|weeks|hours|minutes|of|am|pm|:))/u;

/** Whether an age under eighteen is told, which a number of years that have passed is not. */
export const tellsYoungAge = (words: string): boolean => age.test(straight(words)) && !countsYears(words);

/** Whether what an adult does to somebody young is told of, or what somebody young shows of it. */
export const tellsOfHarmToYoung = (words: string): boolean => speaksOfYoung(words) && act.test(straight(words));

/** Whether it is only asked what families of staff are given, and nothing is told that was done to anybody. */
export const asksForFamily = (words: string): boolean =>
  asksSomething(words) && ofFamilyLife.test(straight(words)) && !act.test(straight(words)) && !toMe.test(straight(words));

/**
 * Whether nobody young, but grown women are named: what soldiers do to women of a village is not done to children
 * (care.md CV-46 has an answer of its own).
 */
export const speaksOfWomenOnly = (words: string): boolean => !speaksOfYoung(words) && women.test(straight(words));

/** Somebody's child, who may be young. */
const children =
  /(?<!\p{L})(?:daughters?|sons?|kids?|child(?:ren)?|fill(?:e|es)|fils|enfants?|hij[oa]s?|niñ[oa]s?|доч\p{L}*|сын\p{L}{0,3}|дет(?:и|ей|ям)|реб[её]н\p{L}*)(?!\p{L})|女儿|女兒|儿子|兒子|孩子|小孩|بنتي|ابني|ولدي|[أا]ولادي|طفل/u;

/** Whether words speak of somebody's child, however old. */
export const speaksOfChildren = (words: string): boolean => children.test(straight(words));

const ownChildren = among('speaksOfYoung', 'ownChildren');

/** Whether somebody has their own children with them, or must leave with them: nothing is said of what was done to these. */
export const goesWithChildren = (words: string): boolean => ownChildren.test(straight(words));
