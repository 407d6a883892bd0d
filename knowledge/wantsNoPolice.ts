import { straight, word } from './wholeWord.js';

const noPolice = new RegExp(
  `${word(
    "(?:don'?t|do not|not|never|without|no) (?:\\p{L}+ ){0,4}(?:the )?(?:police|cops)|(?:police|cops) (?:must|should|can)(?:n'?t| not) (?:know|find out)|what if the police (?:find|know|come)",
    "(?:pas|sans|jamais) (?:[\\p{L}']+ ){0,4}(?:la )?police|police (?:ne )?(?:doit|sache) pas",
    'no (?:quiero |que |se |lo )*(?:\\p{L}+ ){0,2}(?:la )?polic[ií]a|sin (?:la )?polic[ií]a|que (?:la )?polic[ií]a no',
    '(?:не хочу|без|не надо|не нужно|только не)(?:,? \\p{L}+){0,3} полици\\p{L}*|полици\\p{L}* не (?:узнал|надо|нужн)\\p{L}*',
    '(?:ما|لا|مش|بدون|من دون|بلا) ?(?:\\p{L}+ ){0,3}(?:ال|لل)?(?:شرطة|بوليس)',
  )}|(?:不想|不要|不能|别|別)(?:让|讓|找|叫|告诉|惊动)?警察|不(?:想)?报警|不(?:想)?報警`,
  'iu',
);

/**
 * Whether somebody wants the police to stay out of it: where who they are is a crime, to be told that they can go there is no help
 * (facts-policy.md, local law).
 */
export const wantsNoPolice = (words: string): boolean => noPolice.test(straight(words));
