import type { KeeperPressed } from '../../bots/keepersActs.js';
import type { OfficePressed } from '../../bots/officesActs.js';
import type { PartState } from '../../bots/partStates.js';
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

/** Of which part, and which version of it, stood on the card. */
type At = Pick<KeeperPressed & OfficePressed, 'part' | 'over'>;

/** What is kept by cards: answers, or offices. */
export interface CardPlace<T> {
  titleOf(one: T, speaks: Language): string;
  /** How the boxes of a part are called. */
  fields(text: Text): Record<string, string>;
  press(title: string, act: Act, id: string, more?: At, tooltip?: string): Element;
  /** Where it has its pages in the console. */
  path: string;
}

/** The title of an entry, in the language of the card or in one in which it has one. */
export const titleOf = (entry: Entry, speaks: Language): string =>
  entry.in[speaks].title || Object.values(entry.in).find(({ title }) => title !== '')?.title || entry.id;

export const answersPlace: CardPlace<Entry> = {
  titleOf,
  fields: ({ editing }) => editing.review.fields,
  press: (title, keep, entry, more, tooltip) => press(title, { keep, entry, ...more }, tooltip),
  path: '/console/answers',
};

export const officesPlace: CardPlace<Service> = {
  // One that is being written may have no name in this language yet.
  titleOf: (service, speaks) => service.in[speaks].name || service.name || service.id,
  fields: ({ officeEditing }) => officeEditing.fields,
  press: (title, tend, service, more, tooltip) => press(title, { tend, service, ...more }, tooltip),
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

/** A part as a card shows it. */
export interface PartShown {
  part: Part;
  state: PartState;
  pending: Pick<PartChange<unknown>, 'state' | 'authors' | 'on' | 'note'> | undefined;
}

/**
 * The parts at which something is to be done or going on, each with how it stands; then one line of buttons to write in the
 * others. What holds in all languages has no button here.
 */
export function partRows<T>(id: string, all: readonly PartShown[], reading: Reading, place: CardPlace<T>): Element[] {
  const { editor, speaks } = reading;
  const { entry: text } = textIn(speaks).editing;
  const isCalm = ({ pending, state }: PartShown): boolean => pending === undefined && state === 'published';
  const calm = all.filter(isCalm).flatMap(({ part }) => (part !== 'common' && mayWrite(editor, part) ? [part] : []));
  return [
    ...all.filter((one) => !isCalm(one)).flatMap((one) => partRow(id, one, reading, place)),
    ...(calm.length === 0
      ? []
      : [
          block(text.edit, { weight: 'bolder', spacing: 'medium' }),
          actions(...calm.map((part) => place.press(ownName[part], 'write', id, { part }, `${text.edit} · ${ownName[part]}`))),
        ]),
  ];
}

/** How a part stands, and what can be done with it here. */
function partRow<T>(id: string, { part, state, pending }: PartShown, reading: Reading, place: CardPlace<T>): Element[] {
  const { editor, speaks, nameOf } = reading;
  const { editing } = textIn(speaks);
  const { entry: text } = editing;
  const names = pending?.authors.map(nameOf).join(marks[speaks].comma) ?? '';
  const about = pending ? [text.by(names, dateIn(speaks, pending.on)), ...(pending.note === '' ? [] : [text.note(pending.note)])] : [];
  const button = (label: string, act: 'review' | 'write'): Element =>
    place.press(label, act, id, { part }, `${label} · ${partName(part, speaks)}`);
  const buttons = [
    ...(pending?.state === 'in-review' && mayApprove(editor, []) ? [button(text.check, 'review')] : []),
    ...(part !== 'common' && mayWrite(editor, part) ? [button(text.edit, 'write')] : []),
  ];
  return [
    block(`${isolated(partName(part, speaks))}${marks[speaks].colon}${editing.states[state]}`, { spacing: 'medium' }),
    ...(about.length > 0 ? [block(about.join(' · '), { ...small, spacing: 'none' })] : []),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
  ];
}
