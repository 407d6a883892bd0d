import { z } from 'zod';
import { Confirmation, FactId, HoldsFor, Source } from './entry.js';
import { CalendarDate, Language } from './language.js';

/**
 * Rows, each with its head in the first cell, shown as a table where there is room and as a list where there is none;
 * without heads of columns where each row says only one thing.
 */
export const Table = z.strictObject({
  head: z.array(z.string().min(1)).min(2).optional(),
  rows: z.array(z.array(z.string().min(1)).min(2)).min(1),
});
export type Table = z.infer<typeof Table>;

/** One step in one language: at most 60 words beside its table (care.md CV-10), and the label of every way on. */
const StepWording = z.strictObject({
  title: z.string().min(2).max(80),
  text: z.string().min(1),
  table: Table.optional(),
  /** One for each of the step's `ways`; empty where a topic's own title is to stand there. */
  labels: z.array(z.string()),
});

const Step = z.strictObject({
  /** The choices that follow: `guide/GUIDE/STEP`, `answer/TOPIC`, or what else begins a dialog. */
  ways: z.array(z.string()).min(1).max(6),
  in: z.record(Language, StepWording),
});

/**
 * A walk by buttons: what somebody in one situation needs, step by step. Data and not code, so that focal points keep it
 * as they keep entries. It begins at the step `start`.
 */
export const Guide = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  facts: z.array(FactId),
  sources: z.array(Source),
  holdsFor: HoldsFor,
  reviewBy: CalendarDate,
  preparedOn: CalendarDate,
  confirmed: Confirmation.nullable(),
  revision: z.number().int().positive(),
  /** Whether all of it is also a page of its own to print, under `/print/ID` (adapters/print/walk.ts). */
  onPaper: z.boolean().default(false),
  steps: z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), Step).refine((steps) => 'start' in steps, 'needs a step called start'),
});
export type Guide = z.infer<typeof Guide>;
