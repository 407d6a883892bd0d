import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const Percent = z.number().min(0).max(100);

/** Shares in per cent, `auroc` from 0 to 1. `kept` and `refused` belong together: in scope answered rightly and out of scope refused. */
const Figure = z.object({
  system: z.string().min(1),
  first: Percent.optional(),
  auroc: z.number().min(0).max(1).optional(),
  kept: Percent.optional(),
  refused: Percent.optional(),
});

/** What was published about one set, and whether it is a goal to be ahead of all of it. */
const Publication = z.object({
  set: z.string().min(1),
  goal: z.boolean(),
  source: z.object({ paper: z.string().min(1), table: z.string().min(1), year: z.number().int() }),
  figures: z.array(Figure).min(1),
});
export type Publication = z.infer<typeof Publication>;

/** What can be compared: the name of each figure, its unit, and how a figure of that kind is written. */
export const kinds = [
  { kind: 'first', what: 'Right first, in scope', written: (value: number): string => value.toFixed(1) },
  { kind: 'auroc', what: 'AUROC', written: (value: number): string => value.toFixed(3) },
  { kind: 'kept', what: 'In scope, right at the threshold', written: (value: number): string => value.toFixed(1) },
  { kind: 'refused', what: 'Out of scope refused at the threshold', written: (value: number): string => value.toFixed(1) },
] as const;

/** Figures of one system on one set, in the units of the published ones; `three` is the share with the right topic among three. */
export type Figures = Partial<Record<(typeof kinds)[number]['kind'] | 'three', number>>;

/** Reads the published figures; throws, naming the file, if they are not what `Publication` says. */
export async function publications(): Promise<Publication[]> {
  const file = new URL('./searchPublished.json', import.meta.url);
  const parsed = z.array(Publication).safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`searchPublished.json: correct these figures: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
