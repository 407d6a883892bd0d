import { heardOnce } from '../heardOnce.js';
import type { Language } from '../language.js';

/** How many words say little to what was learned (Han characters count as words): what it hears in them must be clear. */
const few = 3;
/** How many words, or Han characters, say too little: only rules look for danger in them. */
const tooFew = { words: 2, han: 3 };
/** How many words, or Han characters, are a cry, whatever topic is near. */
const ofCry = { words: 4, han: 6 };
/** How many words, or Han characters, a piece of a story has at most, in the middle of one. */
const ofPiece = { words: 7, han: 12 };
/** How many words, or Han characters, one short question has at most. */
const ofQuestion = { words: 10, han: 16 };

/** Words are what holds letters or figures: French puts a space before a question mark. */
const spacedIn = heardOnce((words: string): number => words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
const lengthOf = (words: string, language: Language): number => (language === 'zh' ? [...words].length : spacedIn(words));
const within = (words: string, language: Language, most: { words: number; han: number }): boolean =>
  lengthOf(words, language) <= (language === 'zh' ? most.han : most.words);

export const isBrief = (words: string, language: Language): boolean => lengthOf(words, language) <= few;
export const saysTooLittle = (words: string, language: Language): boolean => within(words, language, tooFew);
/** A single word: it says nothing by itself, and may be the end of what was said before. */
export const isOneWord = (words: string, language: Language): boolean => within(words.trim(), language, { words: 1, han: 1 });
export const isCry = (words: string, language: Language): boolean => within(words, language, ofCry);
/** Whether a message may be a piece of what somebody tells in several: a talk goes on in pieces, which by themselves are like anything. */
export const isPiece = (words: string, language: Language): boolean => within(words.trim(), language, ofPiece);
/** Whether a message is no more than one short question, or a sentence. */
export const isOneSentence = (words: string, language: Language): boolean => within(words.trim(), language, ofQuestion);
