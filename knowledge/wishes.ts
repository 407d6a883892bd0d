import { straight } from './wholeWord.js';
import { among } from './wordings.js';

const passOn = among('wishes', 'passOn');

/** That the programme is to write to somebody, call or fetch them, or have them call: what it does not do by itself (care.md CO-01). */
export const asksToPassOn = (words: string): boolean => passOn.test(straight(words));

const declines = among('wishes', 'declines');

/** That what waits for a yes is not to be sent after all: nobody has to find the word for it (care.md CO-12). */
export const declinesSending = (words: string): boolean => declines.test(straight(words));

const noPolice = among('wishes', 'noPolice');

/**
 * Whether somebody wants the police to stay out of it: where who they are is a crime, to be told that they can go there is no help
 * (facts-policy.md, local law).
 */
export const wantsNoPolice = (words: string): boolean => noPolice.test(straight(words));

const counts = among('wishes', 'counts');

/** Whether somebody asks if what they tell counts, is allowed, or is harassment, beside whatever else they write. */
export const asksWhetherCounts = (words: string): boolean => counts.test(straight(words));

const family = among('wishes', 'family');
const telling = among('wishes', 'telling');
/** Of a meeting, a report or an office nothing is asked of those at home. */
const elsewhere = among('wishes', 'elsewhere');

/** Whether somebody who told what was done to them wonders whether those at home are to know it, and how to say it. */
export function asksOfTellingFamily(words: string): boolean {
  const said = straight(words);
  return family.test(said) && telling.test(said) && !elsewhere.test(said);
}
