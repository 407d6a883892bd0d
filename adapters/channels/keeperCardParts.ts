import type { Part } from '../../knowledge/editing/parts.js';
import type { Editor } from '../../knowledge/editing/roles.js';
import type { Entry } from '../../knowledge/entry.js';
import { ownName, type Language } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { block, type Element } from './cardParts.js';

/** The largest card of those who keep the answers. */
export const mostCardBytes = 25 * 1024;

export interface KeeperCardParts {
  webAddress: string;
  /** How people read who an account is. */
  nameOf(account: string): string;
}

/** A card as one account sees it. */
export interface Reading extends KeeperCardParts {
  editor: Editor;
  speaks: Language;
}

/** The title of an entry, in the language of the card or in one in which it has one. */
export const titleOf = (entry: Entry, speaks: Language): string =>
  entry.in[speaks].title || Object.values(entry.in).find(({ title }) => title !== '')?.title || entry.id;

export const partName = (part: Part, speaks: Language): string => (part === 'common' ? textIn(speaks).editing.entry.common : ownName[part]);

/** The way to a page of the console. */
export const toConsole = ({ webAddress, speaks }: Reading, path: string): Element => {
  const { open } = textIn(speaks).teamsRelay.card;
  return { type: 'Action.OpenUrl', title: open, tooltip: open, url: `${webAddress}/console/answers${path}` };
};

export const heading = (text: string): Element => block(isolated(text), { style: 'heading', size: 'default', weight: 'bolder' });
