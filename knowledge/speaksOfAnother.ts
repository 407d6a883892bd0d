import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** Somebody near to whom it happened, what the writer saw or heard of it, or that they were told, in all six languages. */
const of = among('speaksOfAnother', 'of');

/** A friend of the one who did it: the friend that is spoken of is nobody to be helped. */
const ofTheirs = among('speaksOfAnother', 'ofTheirs');

/** Somebody to whom it is done, by their name. */
const byName = new RegExp(
  [
    '(?:touch|grop|kiss|harass|hug|follow)(?:es|ed|s|ing)? \\p{Lu}\\p{Ll}+',
    '(?:touche|embrasse|harcèle|caresse|pelote|suit|a touché|a embrassé|a harcelé) \\p{Lu}\\p{Ll}+',
    '(?:toca|tocó|besa|besó|acosa|acosó|manosea|persigue) a \\p{Lu}\\p{Ll}+',
    '(?:трога|лапа|обнима|целу|преследу)\\p{Ll}+ \\p{Lu}\\p{Ll}+',
    '(?:摸|亲|抱|骚扰|碰|搂)了?(?:小|老|阿)(?!板|师|总)\\p{Script=Han}',
  ].join('|'),
  'u',
);

/** Whether somebody other than the writer is spoken of, whom it happened to: by a word for them or their name, or because it was seen, heard or told. */
export const speaksOfAnother = (words: string): boolean => of.test(straight(words)) || byName.test(straight(words));

/** Whether a friend is spoken of who is the offender's, not the writer's. */
export const speaksOfTheirFriend = (words: string): boolean => ofTheirs.test(straight(words));

const reported = among('speaksOfAnother', 'reported');

/** The writer's own anger beside it, or that it is against them. */
const ownAnger = among('speaksOfAnother', 'ownAnger');

/** Whether it is told what somebody else says or means to do, and not what the writer means to. */
export function tellsWhatAnotherMeans(words: string): boolean {
  const said = straight(words);
  return reported.test(said) && !ownAnger.test(said);
}

/** That somebody is at the writer, or at where they are, whoever else is spoken of. */
const atWriter = among('speaksOfAnother', 'atWriter');

/** Whether somebody is near the writer, or does something to them: then it is they who are in danger. */
export const isAtWriter = (words: string): boolean => atWriter.test(straight(words));

/** A wish or a plan of the writer's own. */
const ownWish = among('speaksOfAnother', 'ownWish');

/** Whether the writer says what they want, feel or did: talk of dying beside it may be their own, whomever they speak of. */
export const speaksOfOwnWish = (words: string): boolean => ownWish.test(straight(words));
