import { diffArrays } from 'diff';
import type { Taken } from '../../bots/bundles.js';
import { isSame } from '../../knowledge/editing/change.js';
import { parts, partsOf, standingOf, type Content } from '../../knowledge/editing/parts.js';
import type { Entry } from '../../knowledge/entry.js';
import { languages } from '../../knowledge/language.js';

/** What a terminal would take for an order. */
const orders = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

function linesOf(value: unknown): string[] {
  if (value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).split('\n').map((line) => line.replace(orders, ''));
}

/** What would become another in an entry, line by line, for a terminal. */
export function differencesOf({ before, after, over, beingWritten }: Taken): string[] {
  const [was, is] = [before && partsOf(before), partsOf(after)];
  const field = (content: Content | undefined, name: string): string[] => linesOf(content && Reflect.get(content, name));
  const notes = [
    before ? '' : 'new here',
    over ? 'confirmed or changed here, and written over' : '',
    beingWritten ? 'somebody here is writing in it: their words stay, to be compared' : '',
  ].filter(Boolean);
  const changed = parts.flatMap((part) =>
    Object.keys(is[part])
      .filter((name) => !isSame(was && Reflect.get(was[part], name), Reflect.get(is[part], name), name))
      .flatMap((name) => [
        `  ${part}, ${name}:`,
        ...diffArrays(field(was?.[part], name), field(is[part], name)).flatMap(({ added, removed, value }) =>
          added || removed ? value.map((line) => `  ${added ? '+' : '-'} ${line}`) : [],
        ),
      ]),
  );
  return [
    `${after.id}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
    ...(changed.length > 0 ? changed : besideWords(before, after)),
    ...(isSame(before?.changedSources ?? [], after.changedSources ?? [], 'changedSources')
      ? []
      : ['  which of its sources have changed since it was confirmed']),
  ];
}

/** What became another of an entry whose contents stay. */
function besideWords(before: Entry | undefined, after: Entry): string[] {
  const was = before && standingOf(before).wordings;
  const differs = (field: 'confirmed' | 'preparedOn' | 'meaning'): boolean =>
    languages.some((language) => !isSame(was?.[language][field], after.in[language][field]));
  return [
    ...(differs('confirmed') || differs('preparedOn') ? ['  who confirmed it, and when'] : []),
    ...(differs('meaning') || before?.meaning !== after.meaning || before.corrected !== after.corrected
      ? ['  which languages say what is meant by now']
      : []),
  ];
}
