import type { Activity } from 'botbuilder';
import type { Say } from '../../dialogs/dialog.js';
import { direction, languages, ownName, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { actions, block, bytesOf, message, opens, type Element } from './cardParts.js';
import { contentOf } from './cards.js';
import { heading, mostCardBytes, partTitle, saidFirst, toConsole, type CardPlace, type Reading } from './keeperCardParts.js';

/** Something whole, as people read it in one language. */
export interface ToRead<T> {
  one: T;
  /** The version that is read, and confirmed. */
  over: string;
  language: Language;
  /** What people get, one after the other. */
  said: readonly Say[];
  /** What some of them get besides. */
  more: Element[];
  /** What people then read; undefined where whoever looks cannot confirm it. */
  confirms: string | undefined;
  /** Where it can be read and confirmed in the console. */
  page: string;
  /** What is to be said first of what was pressed. */
  first: string | undefined;
}

/** The card on which something can be read whole, in each language, and confirmed; never confirmed where it is too long for a card. */
export function readCard<T extends { id: string }>(
  { one, over, language, said, more, confirms, page, first }: ToRead<T>,
  reading: Reading,
  place: CardPlace<T>,
): Partial<Activity> {
  const { speaks } = reading;
  const { editing, officesInTeams } = textIn(speaks);
  const { confirm } = editing.entry;
  const title = partTitle(place.titleOf(one, speaks), language, speaks);
  const others = languages.filter((other) => other !== language);
  const act = place.press(confirm.go, 'confirm', one.id, { part: language, over });
  const of = (shown: Element[] | undefined): Partial<Activity> => {
    const buttons = [
      ...(shown && confirms !== undefined ? [opens(confirm.title, [block(confirms), block(confirm.read)], act)] : []),
      toConsole(reading, page),
    ];
    const body = [
      heading(title),
      ...saidFirst(first),
      ...(shown
        ? [{ type: 'Container', style: 'emphasis', rtl: direction(language) === 'rtl', items: shown }]
        : [block(officesInTeams.tooLong)]),
      actions(...others.map((other) => place.press(ownName[other], 'read', one.id, { part: other }))),
      actions(...buttons),
    ];
    return message(speaks, body, [title, ...(first === undefined ? [] : [first])]);
  };
  const whole = of([...said.flatMap(contentOf), ...more]);
  return bytesOf(whole) <= mostCardBytes ? whole : of(undefined);
}
