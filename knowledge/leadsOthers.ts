import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** Those whom somebody leads, and words for leading them, in all six languages. */
const leads = among('leadsOthers', 'leads');

/** What somebody who was told it did with it, or missed. */
const missed = among('leadsOthers', 'missed');

/** Whether the words name those whom the writer leads, or that they lead. */
export const speaksAsManager = (words: string): boolean => leads.test(straight(words));

/** Whether somebody fears that they did wrong with what they were told: they did nothing to anybody, they listened (care.md CV-42). */
export const wasToldAndMissed = (words: string): boolean => missed.test(straight(words));
