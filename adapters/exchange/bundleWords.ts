import { diffArrays } from 'diff';
import type { Taken } from '../../bots/bundles.js';
import { isSame } from '../../knowledge/editing/change.js';
import { parts, partsOf, type Content } from '../../knowledge/editing/parts.js';

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
    ...(changed.length > 0 ? changed : ['  who confirmed it, and when']),
  ];
}
