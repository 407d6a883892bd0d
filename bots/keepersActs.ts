import { z } from 'zod';
import { meanings } from '../dialogs/typed.js';
import { Effect } from '../knowledge/editing/change.js';
import { Part, type Content, type Words } from '../knowledge/editing/parts.js';
import { Entity } from '../knowledge/entity.js';
import type { Entry } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import type { ToDo } from './answersToDo.js';
import type { ContactDue } from './contactsDue.js';
import type { PartView } from './partChat.js';

/** What those who keep the answers do from a card. */
export const keepersActs = [
  'todo',
  'find',
  'answer',
  'read',
  'confirm',
  'write',
  'save',
  'submit',
  'review',
  'approve',
  'back',
  'publish',
  'pull',
] as const;

/** The boxes of a part that can stand on a card, each with those of its parts. Ways to ask are written in the console. */
export const cardBoxes = ['title', 'short', 'full', 'variants'] as const;
export type CardBox = (typeof cardBoxes)[number];

const typed = z.string().max(20_000).optional();

/** What a button of such a card says, with what was typed and chosen there. */
export const KeeperPressed = z.object({
  keep: z.enum(keepersActs),
  entry: z.string().max(80).optional(),
  part: Part.optional(),
  /** The version that stood on the card. */
  over: z.string().max(80).optional(),
  /** The boxes that stood there: what did not is left as it is. */
  boxes: z.array(z.enum(cardBoxes)).optional(),
  /** How many boxes the full answer had. */
  fulls: z.number().int().min(0).max(5).optional(),
  /** For whom the boxes of variants were; on a card of the version before, how many there were. */
  variants: z
    .union([
      z.array(z.array(Entity).min(1)).max(40),
      z
        .number()
        .int()
        .min(0)
        .max(40)
        .transform((count): Entity[][] => Array.from({ length: count }, () => [])),
    ])
    .optional(),
  title: typed,
  short: typed,
  effect: Effect.optional().catch(undefined),
  note: typed,
  reason: typed,
  /** What is looked for. */
  find: typed,
});
export type KeeperPressed = z.infer<typeof KeeperPressed>;

/** The name of a box that stands several times. */
export const boxAt = (box: 'full' | 'variant', at: number): string => `${box}${at}`;

const clean = (text: unknown): string => (typeof text === 'string' ? text.replaceAll('\r\n', '\n').trim().slice(0, 20_000) : '');

/** The words that were typed on a card: of the boxes that stood there only. @param value all that the button sent */
export function wordsTyped({ boxes = [], fulls = 0, variants = [] }: KeeperPressed, value: unknown): Partial<Words> {
  const read = (name: string): string => clean(Reflect.get(Object(value), name));
  const all: Partial<Words> = {};
  if (boxes.includes('title')) all.title = read('title').slice(0, 200);
  if (boxes.includes('short')) all.short = read('short');
  if (boxes.includes('full')) all.full = Array.from({ length: fulls }, (_, at) => read(boxAt('full', at))).filter(Boolean);
  if (boxes.includes('variants')) all.variants = variants.map((whom, at) => ({ for: whom, text: read(boxAt('variant', at)) }));
  return all;
}

/** Whether somebody says nothing but the word for the card with what is to be done: the name of that page of the console, in any language. */
export const isKeepersWord = (words: string | undefined): boolean => words !== undefined && titles(words) === true;

const titles = meanings(languages.map((language) => [textIn(language).editing.title, true] as const));

/** What is to be done by one account, with the contacts of offices that it can check. */
export type ToDoHere = ToDo & { contacts: readonly ContactDue[] };

/** What a card shows. */
export type View =
  | { view: 'said'; said: string }
  | { view: 'todo'; todo: ToDoHere; today: string }
  | { view: 'found'; found: readonly Entry[]; words: string }
  | { view: 'read'; entry: Entry; language: Language; today: string; said?: string }
  | PartView<Entry, Content>;
