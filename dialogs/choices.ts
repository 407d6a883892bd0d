import { languages, ownName } from '../knowledge/language.js';
import type { Text } from '../knowledge/text/index.js';
import type { Choice } from './dialog.js';

/** Those choices that are not already among others. */
export const besides = (choices: readonly Choice[], others: readonly Choice[]): Choice[] =>
  choices.filter(({ id }) => !others.some((other) => other.id === id));

/** One choice that begins a dialog; the id before the slash names it (`dialogs/index.ts`). */
export const to = {
  answer: (id: string, title: string): Choice => ({ id: `answer/${id}`, label: title }),
  talk: (text: Text): Choice => ({ id: 'talk', label: text.menu.talk }),
  comeBack: (text: Text): Choice => ({ id: 'comeBack', label: text.handoff.menu.back }),
  topics: (text: Text): Choice => ({ id: 'browse', label: text.menu.topics }),
  stop: (text: Text): Choice => ({ id: 'goodbye', label: text.menu.stop }),
  startOver: (text: Text): Choice => ({ id: 'startOver', label: text.menu.startOver }),
  offices: (text: Text): Choice => ({ id: 'services', label: text.menu.offices }),
  mustTell: (text: Text): Choice => ({ id: 'whoMustTell', label: text.menu.mustTell }),
  help: (text: Text): Choice => ({ id: 'help', label: text.menu.unsafe }),
  contacts: (text: Text): Choice => ({ id: 'help', label: text.care.urgent.showContacts }),
  kept: (text: Text): Choice => ({ id: 'kept', label: text.menu.kept }),
  language: (text: Text): Choice => ({ id: 'changeLanguage', label: text.menu.language }),
  hosts: (text: Text): Choice => ({ id: 'hosts', label: text.booking.way }),
  editors: (text: Text): Choice => ({ id: 'editors', label: text.worklist.person.way }),
  whatIsNew: (text: Text): Choice => ({ id: 'whatIsNew', label: text.publishing.whatIsNew.title }),
};

/**
 * The ways on that the welcome and a new start offer (care.md CV-05), and one for whoever is here in another role.
 * @param relays whether an office answers through this page, so that somebody may come back to one
 */
export const firstSteps = (text: Text, relays = false): Choice[] => [
  { id: 'browse/understanding', label: text.menu.understand },
  { id: 'answer/my-options', label: text.menu.options },
  to.talk(text),
  { id: 'guide/roles', label: text.menu.roles },
  ...(relays ? [to.comeBack(text)] : []),
  to.help(text),
];

/** The six languages, each by its own name. */
export const languageChoices = (): Choice[] =>
  languages.map((language) => ({ id: `changeLanguage/${language}`, label: ownName[language], language }));

/**
 * One page of a list, with a way to the next page and what must stand on every page (decisions.md D14: pages of six).
 * @param next the id of the choice that shows the page after `page`
 */
export function pageOf(all: Choice[], page: number, size: number, next: (page: number) => Choice, always: Choice[] = []): Choice[] {
  const start = page * size;
  const more = start + size < all.length ? [next(page + 1)] : [];
  return [...all.slice(start, start + size), ...more, ...always];
}
