import { z } from 'zod';
import { CalendarDate } from '../knowledge/language.js';

/** What staff can do to a case, to the hours of an office, to an account, to an answer, to what is said of an office, or to the hours of a host. */
export const Deed = z.enum([
  'opened',
  'taken over',
  'replied',
  'noted',
  'note deleted',
  'reminder changed',
  'colleague suggested',
  'office suggested',
  'closed',
  'hours changed',
  'account made',
  'account changed',
  'account reset',
  'account removed',
  'answer written',
  'answer put up for review',
  'answer sent back',
  'answer approved',
  'answer published',
  'answer pulled',
  'answer confirmed',
  'office written',
  'office put up for review',
  'office sent back',
  'office approved',
  'office published',
  'office begun',
  'office deleted',
  'office confirmed',
  'office pulled',
  'contact confirmed',
  'contact doubted',
  'answer imported',
  'change discarded',
  'gates passed over',
  'topic begun',
  'topic deleted',
  'words dealt with',
  'source marked',
  'source mark taken back',
  'source compared',
  'host kept',
  'host closed',
  'hours given',
  'hours moved',
  'hours withdrawn',
]);
export type Deed = z.infer<typeof Deed>;

/**
 * One act of staff (decisions.md D6, D15): who did what to which, and on what date; never a word of anybody. Each holds the
 * hash of the one before, so that none can be changed, left out or moved without being seen.
 */
export const Act = z.strictObject({
  /** A running number, from 1. */
  id: z.string().regex(/^[1-9]\d*$/),
  /** The account; `the machine` for whoever can run commands on it. */
  by: z.string(),
  did: Deed,
  /** An account, an office or an answer by its name; a case by a mark that is made with its own key, so that nothing joins the two once that key is destroyed. */
  to: z.string(),
  on: CalendarDate,
  /** The hash of the act before; empty in the very first. */
  before: z.string(),
});
export type Act = z.infer<typeof Act>;

/**
 * The two ends of a chain of acts, under a mark that only the key of this installation makes: cutting acts off at either end
 * shows. What it cannot show is a whole file that was put back from an older copy.
 */
export const Anchor = z.strictObject({
  id: z.literal('acts'),
  /** The number of the oldest act that is kept, and what it holds of the one before. */
  first: z.number().int().positive(),
  before: z.string(),
  /** The number that the next act gets, and the hash of the newest. */
  next: z.number().int().positive(),
  head: z.string(),
  mark: z.string(),
});
export type Anchor = z.infer<typeof Anchor>;
