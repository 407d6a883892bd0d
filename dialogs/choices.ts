import { entities } from '../knowledge/entity.js';
import { languages, ownName } from '../knowledge/language.js';
import type { Text } from '../knowledge/text/index.js';
import type { Choice } from './dialog.js';

/** Small letters, without marks of punctuation and doubled spaces: how typed commands and labels are compared. */
export const plain = (words: string): string =>
  /[^\0-\x7f]/.test(words)
    ? plainOf(words)
    : words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();

const plainOf = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Cf}\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** More than two figures with spaces and a mark around them is no number of a choice. */
const longestNumber = 16;

/** The digit that a person typed, in Western, Arabic-Indic or full-width figures; undefined when it is not a number alone. */
function typedNumber(words: string): number | undefined {
  if (words.length > longestNumber) return undefined;
  const western = words
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .trim();
  const digits = /^(\d{1,2})[.)\u3001]?$/.exec(western)?.[1];
  return digits ? Number(digits) : undefined;
}

/**
 * The choice that somebody typed, by its number as shown or by its label (every choice works by its button, its label
 * and its number on every channel). Undefined when the words are something else.
 */
export function typedChoice(words: string, offered: readonly { id: string; label: string }[]): string | undefined {
  const number = typedNumber(words);
  return number === undefined ? typedLabel(words, offered) : offered[number - 1]?.id;
}

/** The same by the label alone: for choices that are not all on the screen, so that their numbers mean nothing. */
export function typedLabel(words: string, choices: readonly { id: string; label: string }[]): string | undefined {
  const said = plain(words);
  return said ? choices.find(({ label }) => plain(label) === said)?.id : undefined;
}

/** Those choices that are not already among others. */
export const besides = (choices: readonly Choice[], others: readonly Choice[]): Choice[] =>
  choices.filter(({ id }) => !others.some((other) => other.id === id));

/** One choice that begins a dialog; the id before the slash names it (`dialogs/index.ts`). */
export const to = {
  answer: (id: string, title: string): Choice => ({ id: `answer/${id}`, label: title }),
  talk: (text: Text): Choice => ({ id: 'talk', label: text.menu.talk }),
  topics: (text: Text): Choice => ({ id: 'browse', label: text.menu.topics }),
  stop: (text: Text): Choice => ({ id: 'goodbye', label: text.menu.stop }),
  startOver: (text: Text): Choice => ({ id: 'startOver', label: text.menu.startOver }),
  offices: (text: Text): Choice => ({ id: 'services', label: text.menu.offices }),
  mustTell: (text: Text): Choice => ({ id: 'whoMustTell', label: text.menu.mustTell }),
  help: (text: Text): Choice => ({ id: 'help', label: text.menu.unsafe }),
  contacts: (text: Text): Choice => ({ id: 'help', label: text.care.urgent.contactsAgain }),
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
  ...(relays ? [{ id: 'comeBack', label: text.handoff.menu.back }] : []),
  to.help(text),
];

/** The six languages, each by its own name. */
export const languageChoices = (): Choice[] =>
  languages.map((language) => ({ id: `changeLanguage/${language}`, label: ownName[language], language }));

/** The organizations, each by the name that it has in this language. */
export const entityChoices = (text: Text): Choice[] => entities.map((entity) => ({ id: `is/${entity}`, label: text.entities[entity] }));

/**
 * One page of a list, with a way to the next page and what must stand on every page (decisions.md D14: pages of six).
 * @param next the id of the choice that shows the page after `page`
 */
export function pageOf(all: Choice[], page: number, size: number, next: (page: number) => Choice, always: Choice[] = []): Choice[] {
  const start = page * size;
  const more = start + size < all.length ? [next(page + 1)] : [];
  return [...all.slice(start, start + size), ...more, ...always];
}
