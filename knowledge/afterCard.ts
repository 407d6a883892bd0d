import { straight } from './wholeWord.js';
import { among } from './wordings.js';

const notMe = among('afterCard', 'notMe');

/** That the message is about somebody else than whoever writes: "no, not me, my sister". */
export const saysNotMe = (words: string): boolean => notMe.test(straight(words));

const takenBack = among('afterCard', 'takenBack');

/** That it was a joke, a manner of speaking, long ago, or is to be forgotten. */
export const takesBack = (words: string): boolean => takenBack.test(straight(words));

const howToHelp = among('afterCard', 'howToHelp');

/** How somebody near may be helped, who may want to die. */
export const asksHowToHelp = (words: string): boolean => howToHelp.test(straight(words));

const ofBody = among('afterCard', 'ofBody');

/** What somebody asks about their body after an assault. */
export const asksOfBody = (words: string): boolean => ofBody.test(straight(words));

const treated = among('afterCard', 'treated');

const notThere = among('afterCard', 'notThere');

/** That help has come, or is on its way; whatever denies anything beside it is none. */
export const saysTreated = (words: string): boolean => treated.test(straight(words)) && !notThere.test(straight(words));

/** Whether words are no answer to whether somebody is safe, though they may begin like one: "no, not me, my sister". */
export const answersElse = (words: string): boolean => saysNotMe(words) || takesBack(words);

const backAgain = among('afterCard', 'backAgain');

/** That somebody from whom there was danger is there again. */
export const isBackAgain = (words: string): boolean => backAgain.test(straight(words));

const number = among('afterCard', 'number');

/** A number to call, or the contacts, in few words. */
export const asksForNumber = (words: string): boolean => number.test(straight(words));

const whoIsTold = among('afterCard', 'whoIsTold');

/** Whom somebody young can talk to, and who is told. */
export const asksWhoIsTold = (words: string): boolean => whoIsTold.test(straight(words));

const breathless = among('afterCard', 'breathless');

/** That somebody cannot breathe, or that their heart races. */
export const isBreathless = (words: string): boolean => breathless.test(straight(words));

const whereTo = among('afterCard', 'whereTo');

/** Where to go, or to sleep: of whoever is in danger that is a place, and no office. */
export const asksWhereToGo = (words: string): boolean => whereTo.test(straight(words));
