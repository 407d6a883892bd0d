import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/**
 * Words of the first person, without accents or with them. Arabic says "me" at the end of a verb: يقتلني.
 * French letters that stand alone are what is left of "m'a" and "j'ai".
 */
const self = among('speaksOf', 'self');

/** Whether somebody speaks of themselves: then a word about training, news or a joke silences no sign of danger (care.md CR-05). */
export const speaksOfSelf = (words: string): boolean => self.test(straight(words));

const theirOwn = among('speaksOf', 'theirOwn');

/** Whether words speak of somebody whom their writer does not lead: a friend, or one of the family. */
export const speaksOfTheirOwn = (words: string): boolean => theirOwn.test(straight(words));

/** Those whom the United Nations serve, where they live, what they are given, and those who are sent to them. */
const community = among('speaksOf', 'community');

/** Whether the words name those whom the United Nations serve: what is only learned of them needs such a word (care.md CV-46). */
export const speaksOfCommunity = (words: string): boolean => community.test(straight(words));

const served = among('speaksOf', 'served');

/**
 * Whether the writer says that they are one of those whom the United Nations serve: a refugee, or somebody displaced (care.md CV-46).
 * Nobody is younger for that, and nothing for staff is theirs.
 */
export const saysServed = (words: string): boolean => served.test(straight(words));

/** Being told to keep quiet, or being in the hands of somebody who decides on one's job. */
const pressure = among('speaksOf', 'pressure');

/**
 * Whether words tell of pressure at work and of nothing else that was done: a witness or a manager says so of what they are in, which is
 * like what people tell to whom it was done.
 */
export const speaksOfPressure = (words: string): boolean => pressure.test(straight(words));

/** Offices, contracts and those who lead at work. */
const work = among('speaksOf', 'work');

/** Whether words name an office, a contract or somebody who leads at work: grown people write of these. */
export const namesWork = (words: string): boolean => work.test(straight(words));

/** This chat, its page or its place; and whoever runs or reads it. */
const thisChat = among('speaksOf', 'thisChat');

/** Whether words name this chat, its page or whoever answers in it: what stays private is then asked of that, and not of a report. */
export const namesThisChat = (words: string): boolean => thisChat.test(straight(words));

/** Words for this very moment or night. */
const now = among('speaksOf', 'now');

/** Whether a message speaks of this very moment: danger that was named before is then nearer (care.md CR-26). */
export const speaksOfNow = (words: string): boolean => now.test(straight(words));

/** Years that have passed. */
const years = among('speaksOf', 'years');

/** Whether years are counted in a message: a number beside them is the age of nobody. */
export const countsYears = (words: string): boolean => years.test(straight(words));

/** What would happen if somebody knew: a fear, in the words of those who threaten ("my father would kill him if he knew"). */
const ifTheyKnewWords = among('speaksOf', 'ifTheyKnew');

/** Whether a message speaks of what would happen if somebody knew. */
export const ifTheyKnew = (words: string): boolean => ifTheyKnewWords.test(straight(words));

const toldToStopWords = among('speaksOf', 'toldToStop');

/** Whether somebody says that they have told the other person to stop, or said no: to do so is no news to them. */
export const toldToStop = (words: string): boolean => toldToStopWords.test(straight(words));

/** The longest message that says nothing else, in UTF-16 units. */
const longest = 40;

/** Whether that is all they say: no threat, where what was learned hears one. */
export const onlyToldToStop = (words: string): boolean => words.length <= longest && toldToStop(words);
