import { z } from 'zod';
import { meanings } from '../dialogs/typed.js';
import { Effect } from '../knowledge/editing/change.js';
import { Part } from '../knowledge/editing/parts.js';
import type { ServiceContent, ServiceWords } from '../knowledge/editing/serviceParts.js';
import { languages, type Language } from '../knowledge/language.js';
import { channelTypes, Contact, type Service } from '../knowledge/service.js';
import { textIn, type Text } from '../knowledge/text/index.js';
import type { ContactDue } from './contactsDue.js';
import type { PartView, Typed } from './partChat.js';

/** What those who keep the offices do from a card. */
export const officesActs = [
  'contacts',
  'find',
  'office',
  'read',
  'confirm',
  'right',
  'wrong',
  'write',
  'save',
  'submit',
  'review',
  'approve',
  'back',
  'publish',
  'pull',
] as const;

/** The boxes for words in one language. */
export const wordBoxes = ['name', 'first', 'purpose', 'who', 'can', 'cannot', 'look'] as const satisfies (keyof ServiceWords)[];
export type WordBox = (typeof wordBoxes)[number];

/** The boxes that hold one thing a line. */
export const lineBoxes = ['can', 'cannot'] as const satisfies WordBox[];
const holdsLines = (box: WordBox): box is (typeof lineBoxes)[number] => (lineBoxes as readonly string[]).includes(box);

/** How many contacts can be written on a card; more of them are written in the console. */
export const mostContacts = 6;

const typed = z.string().max(20_000).optional();

/** What a button of such a card says, with what was typed and chosen there. */
export const OfficePressed = z.object({
  tend: z.enum(officesActs),
  service: z.string().max(80).optional(),
  part: Part.optional(),
  /** The version that stood on the card. */
  over: z.string().max(80).optional(),
  /** The boxes that stood there: what did not is left as it is. */
  boxes: z.array(z.enum(wordBoxes)).optional(),
  /** How many rows for contacts stood there, and in which of them an empty box stands for a contact that no copy names. */
  rows: z
    .number()
    .int()
    .min(0)
    .max(mostContacts + 1)
    .optional(),
  unknown: z.array(z.number().int()).max(mostContacts).optional(),
  /** The contact of which something is said, and the day on which somebody had confirmed it, as it stood on the card. */
  type: z.enum(channelTypes).optional(),
  value: typed,
  seen: z.string().max(10).optional(),
  /** The card listed contacts of several offices: the list goes on. */
  listed: z.boolean().optional(),
  effect: Effect.extract(['words', 'translation', 'meaning']).optional().catch(undefined),
  note: typed,
  reason: typed,
  /** What is looked for. */
  find: typed,
});
export type OfficePressed = z.infer<typeof OfficePressed>;

/** The name of a box of the contact in a row. */
export const contactBox = (box: 'type' | 'value', at: number): string => `${box}-${at}`;

const read = (value: unknown, name: string): string => {
  const text: unknown = Reflect.get(Object(value), name);
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').trim().slice(0, 20_000) : '';
};

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What was typed on a card: of the boxes that stood there only. @param value all that the button sent */
export function officeTyped({ part, boxes = [], rows, unknown = [] }: OfficePressed, value: unknown, text: Text): Typed<ServiceContent> {
  if (part === 'common') return rows === undefined ? { content: {} } : contactsTyped(rows, unknown, value, text);
  const words = boxes.map((box) => {
    const said = read(value, box);
    return [box, holdsLines(box) ? linesIn(said) : box === 'name' ? said.slice(0, 80) : said];
  });
  return { content: Object.fromEntries(words) as Partial<ServiceWords> };
}

/** The contacts in their rows; one whose box is left empty is none, unless no copy ever named it. */
function contactsTyped(rows: number, unknown: readonly number[], value: unknown, { officeEditing }: Text): Typed<ServiceContent> {
  const { faults } = officeEditing;
  const channels: Contact[] = [];
  const wrong: string[] = [];
  for (let at = 0; at < rows; at++) {
    const type = z.enum(channelTypes).safeParse(read(value, contactBox('type', at))).data ?? 'phone';
    const said = read(value, contactBox('value', at));
    if (said === '' && !unknown.includes(at)) continue;
    const contact = { type, value: said === '' ? null : said };
    if (!Contact.safeParse(contact).success) wrong.push(type === 'web' && said.length > 1 ? faults.host(said) : faults.contact(at + 1));
    channels.push(contact);
  }
  return { content: { channels }, fault: wrong[0] };
}

/** Whether somebody says nothing but the words for the card with contacts to be checked: the title of that card, in any language. */
export const isOfficesWord = (words: string | undefined): boolean => words !== undefined && titles(words) === true;

const titles = meanings(languages.map((language) => [textIn(language).officesInTeams.title, true] as const));

/** What a card shows. */
export type OfficeView =
  | { view: 'said'; said: string }
  | { view: 'contacts'; due: readonly ContactDue[]; said?: string }
  | { view: 'found'; found: readonly Service[]; words: string }
  | { view: 'read'; service: Service; language: Language; said?: string }
  | PartView<Service, ServiceContent>;
