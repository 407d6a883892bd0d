import { diffArrays } from 'diff';
import type { Difference, Taken } from '../../bots/bundles.js';
import { isSame } from '../../knowledge/editing/change.js';
import { parts, partsOf, standingOf, type Content } from '../../knowledge/editing/parts.js';
import { isPublished, type Entry } from '../../knowledge/entry.js';
import { languages } from '../../knowledge/language.js';

/** What a terminal would take for an order. */
const orders = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

function linesOf(value: unknown): string[] {
  if (value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).split('\n').map((line) => line.replace(orders, ''));
}

/** What would become another in an entry, line by line, for a terminal. */
export function differencesOf({ before, after, over = false, beingWritten = false }: Difference & Partial<Taken>): string[] {
  const [was, is] = [before && partsOf(before), partsOf(after)];
  const field = (content: Content | undefined, name: string): string[] => linesOf(content && Reflect.get(content, name));
  const notes = [
    before ? '' : 'new here',
    over ? 'confirmed or changed here, and written over' : '',
    beingWritten ? 'somebody here is writing in it: their words stay, to be compared' : '',
  ].filter(Boolean);
  const changed = parts.flatMap((part) =>
    Object.keys(is[part])
      .filter((name) => part !== 'common' || name !== 'status')
      .filter((name) => !isSame(was && Reflect.get(was[part], name), Reflect.get(is[part], name), name))
      .flatMap((name) => [
        `  ${part}, ${name}:`,
        ...diffArrays(field(was?.[part], name), field(is[part], name)).flatMap(({ added, removed, value }) =>
          added || removed ? value.map((line) => `  ${added ? '+' : '-'} ${line}`) : [],
        ),
      ]),
  );
  const given = before && isPublished(before) !== isPublished(after);
  return [
    `${after.id}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
    ...(given
      ? [isPublished(after) ? '  people get it from now on' : '  people do not get it any more: the sender has taken it away']
      : []),
    ...(changed.length > 0 || given ? changed : besideWords(before, after)),
    ...(isSame(before?.changedSources ?? [], after.changedSources ?? [], 'changedSources')
      ? []
      : ['  which of its sources have changed since it was confirmed']),
  ];
}

/** What stays as it is because it was confirmed or changed here, and what it would have become. */
export function keptWords(kept: readonly Difference[]): string[] {
  const withdrawn = kept.filter(({ after }) => !isPublished(after)).map(({ after }) => after.id);
  const others = kept.filter(({ after }) => isPublished(after));
  return [
    ...(withdrawn.length > 0
      ? [
          `The sender does not give these answers any more; people here still get them, since they were confirmed or changed here (add --over to take them away): ${withdrawn.join(', ')}.`,
        ]
      : []),
    ...(others.length > 0
      ? [
          `Confirmed or changed here, and kept as they are (add --over to take them): ${others.map(({ after }) => after.id).join(', ')}. With --over this would change:`,
          ...others.flatMap(differencesOf),
        ]
      : []),
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
