import { straight } from './wholeWord.js';
import { among } from './wordings.js';

const thinking = among('saidInCrisis', 'thinking');

/** That somebody who was asked about dying thinks of it, or means themselves: a yes before it says nothing of safety (care.md CR-24). */
export const stillThinksOfDying = (words: string): boolean => thinking.test(straight(words));

const wont = among('saidInCrisis', 'wont');

/** That they will do nothing to themselves. */
export const wontHurtThemselves = (words: string): boolean => wont.test(straight(words));

const relief = among('saidInCrisis', 'relief');

const noDanger = among('worries', 'noDanger');

const notYet = among('saidInCrisis', 'notYet');

/** That what frightened them is over for now, or that somebody is with them; nothing that takes half of it back. */
export const isRelieved = (words: string): boolean =>
  noDanger.test(straight(words)) || (relief.test(straight(words)) && !notYet.test(straight(words)));

const night = among('saidInCrisis', 'night');
const somebody = among('saidInCrisis', 'somebody');

/** That they want somebody to listen at this very hour: offices are closed then (care.md CR-23). */
export const wantsSomebodyNow = (words: string): boolean => night.test(straight(words)) && somebody.test(straight(words));
