import type { KeeperPressed } from '../../bots/keepersActs.js';
import type { OfficePressed } from '../../bots/officesActs.js';
import type { PartState } from '../../bots/entryList.js';
import type { Confirming } from '../../bots/servicePublishing.js';
import type { PartChange } from '../../knowledge/editing/change.js';
import type { Part } from '../../knowledge/editing/parts.js';
import { mayApprove, mayWrite } from '../../knowledge/editing/roles.js';
import type { Entry } from '../../knowledge/entry.js';
import { marks, ownName, type Language } from '../../knowledge/language.js';
import type { Service } from '../../knowledge/service.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn, type Text } from '../../knowledge/text/index.js';
import { dateIn } from '../../dialogs/provenance.js';
import { actions, block, press, type Element } from './cardParts.js';

/** The largest card of those who keep answers or offices. */
export const mostCardBytes = 25 * 1024;

export const small = { size: 'small', isSubtle: true };

export interface KeeperCardParts {
  webAddress: string;
  /** How people read who an account is. */
  nameOf(account: string): string;
}

/** A card as one account sees it. */
export interface Reading extends KeeperCardParts {
  editor: Confirming;
  speaks: Language;
}

/** What a button does to a part. */
type Act = Extract<KeeperPressed['keep'], OfficePressed['tend']>;

/** What is kept by cards: answers, or offices. */
export interface CardPlace<T> {
  titleOf(one: T, speaks: Language): string;
  /** How the boxes of a part are called. */
  fields(text: Text): Record<string, string>;
  press(title: string, act: Act, id: string, more?: Omit<KeeperPressed & OfficePressed, 'keep' | 'tend' | 'boxes' | 'effect'>): Element;
  /** Where it has its pages in the console. */
  path: string;
}

/** The title of an entry, in the language of the card or in one in which it has one. */
export const titleOf = (entry: Entry, speaks: Language): string =>
  entry.in[speaks].title || Object.values(entry.in).find(({ title }) => title !== '')?.title || entry.id;

export const answersPlace: CardPlace<Entry> = {
  titleOf,
  fields: ({ editing }) => editing.review.fields,
  press: (title, keep, entry, more) => press(title, { keep, entry, ...more }),
  path: '/console/answers',
};

export const officesPlace: CardPlace<Service> = {
  titleOf: (service, speaks) => service.in[speaks].name,
  fields: ({ officeEditing }) => officeEditing.fields,
  press: (title, tend, service, more) => press(title, { tend, service, ...more }),
  path: '/console/services',
};

export const partName = (part: Part, speaks: Language): string => (part === 'common' ? textIn(speaks).editing.entry.common : ownName[part]);

/** What a card about one part is called. */
export const partTitle = (title: string, part: Part, speaks: Language): string =>
  `${isolated(title)} · ${isolated(partName(part, speaks))}`;

/** The way to a page of the console. */
export const toConsole = ({ webAddress, speaks }: Reading, path: string): Element => {
  const { open } = textIn(speaks).teamsRelay.card;
  return { type: 'Action.OpenUrl', title: open, tooltip: open, url: `${webAddress}${path}` };
};

export const heading = (text: string): Element => block(isolated(text), { style: 'heading', size: 'default', weight: 'bolder' });

/** What is to be said first of what was pressed. */
export const saidFirst = (said: string | undefined): Element[] => (said === undefined ? [] : [block(said, { weight: 'bolder' })]);

/** A part as a row shows it. */
export interface PartRow {
  id: string;
  part: Part;
  state: PartState;
  pending: Pick<PartChange<unknown>, 'state' | 'authors' | 'on' | 'note'> | undefined;
  /** Whether it can be written on a card at all. */
  fits: boolean;
}

/** How a part stands, and what can be done with it here. */
export function partRow<T>(
  { id, part, state, pending, fits }: PartRow,
  { editor, speaks, nameOf }: Reading,
  place: CardPlace<T>,
): Element[] {
  const { editing } = textIn(speaks);
  const { entry: text } = editing;
  const names = pending?.authors.map(nameOf).join(marks[speaks].comma) ?? '';
  const about = pending ? [text.by(names, dateIn(speaks, pending.on)), ...(pending.note === '' ? [] : [text.note(pending.note)])] : [];
  const buttons = [
    ...(pending?.state === 'in-review' && mayApprove(editor, []) ? [place.press(text.check, 'review', id, { part })] : []),
    ...(fits && mayWrite(editor, part) ? [place.press(text.edit, 'write', id, { part })] : []),
  ];
  return [
    block(`${isolated(partName(part, speaks))}${marks[speaks].colon}${editing.states[state]}`, { spacing: 'medium' }),
    ...(about.length > 0 ? [block(about.join(' · '), { ...small, spacing: 'none' })] : []),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
  ];
}
