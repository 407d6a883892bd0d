import type { Activity } from 'botbuilder';
import type { PartView } from '../../bots/partChat.js';
import { dateIn } from '../../dialogs/provenance.js';
import { isSame } from '../../knowledge/editing/change.js';
import type { Part } from '../../knowledge/editing/parts.js';
import { mayApprove } from '../../knowledge/editing/roles.js';
import { direction, marks, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { changesBetween } from '../console/pages/byPart/differences.js';
import { actions, block, bytesOf, message, opens, unformatted, type Element } from './cardParts.js';
import { heading, mostCardBytes, partTitle, saidFirst, small, toConsole, type CardPlace, type Reading } from './keeperCardParts.js';

/**
 * One part as it is to become, with what was taken out struck through and what was put in underlined. Nothing is approved on a
 * card on which it could not be read whole. @param remarks on it, which whoever approves it reads first
 */
export function reviewCard<T extends { id: string }, C extends object>(
  { kept, part, said, reason = '' }: Extract<PartView<T, C>, { view: 'review' }>,
  reading: Reading,
  place: CardPlace<T>,
  remarks: readonly Element[],
): Partial<Activity> {
  const { editor, speaks, nameOf } = reading;
  const { editing, answersInTeams } = textIn(speaks);
  const { review } = editing;
  const { entry, change } = kept;
  const pending = change!.parts[part]!;
  const over = pending.version;
  const title = partTitle(place.titleOf(entry, speaks), part, speaks);
  const names = pending.authors.map(nameOf).join(marks[speaks].comma);
  const mayGiveBack = mayApprove(editor, []);
  const may = mayApprove(editor, pending.authors);
  const fields = Object.keys(pending.content).filter(
    (field) => !isSame(Reflect.get(pending.was, field), Reflect.get(pending.content, field), field),
  );
  const why = {
    ...{ type: 'Input.Text', id: 'reason', label: review.reason, isMultiline: true, maxLength: 500 },
    ...(reason !== '' && { value: reason }),
  };
  const of = (shown: Element[] | undefined): Partial<Activity> => {
    const buttons = [
      ...(may && shown ? [place.press(review.approve, 'approve', entry.id, { part, over })] : []),
      ...(mayGiveBack ? [opens(review.sendBack, [why], place.press(review.sendBack, 'back', entry.id, { part, over }))] : []),
      toConsole(reading, `${place.path}/${entry.id}/review/${part}`),
    ];
    const body = [
      heading(title),
      ...saidFirst(said),
      block(editing.entry.by(names, dateIn(speaks, pending.on)), small),
      ...(pending.note === '' ? [] : [block(editing.entry.note(pending.note))]),
      ...(pending.effect !== null && part !== 'common' ? [block(editing.edit.effects[pending.effect])] : []),
      ...(shown ?? [block(answersInTeams.tooLong)]),
      ...(mayGiveBack && !may && said !== review.own ? [block(review.own, small)] : []),
      actions(...buttons),
    ];
    return message(speaks, body, [title]);
  };
  const changed = fields.flatMap((field) => [
    block(place.fields(textIn(speaks))[field] ?? field, { weight: 'bolder', spacing: 'medium' }),
    ...changedWords(Reflect.get(pending.was, field), Reflect.get(pending.content, field), part, speaks),
  ]);
  const whole = of([...remarks, ...changed]);
  return bytesOf(whole) <= mostCardBytes ? whole : of(undefined);
}

/** What was, with what is taken out struck through, and what is to be, with what is put in underlined: each can be read, or heard, by itself. */
export function changedWords(before: unknown, after: unknown, part: Part, speaks: Language, by?: string): Element[] {
  const { review } = textIn(speaks).editing;
  const pieces = changesBetween(before, after, part);
  const side = (label: string, left: 'added' | 'removed', look: Element): Element[] => [
    block(label, { size: 'small', isSubtle: true }),
    {
      type: 'Container',
      rtl: part !== 'common' && direction(part) === 'rtl',
      spacing: 'small',
      items: [
        {
          type: 'RichTextBlock',
          inlines: (pieces.some(({ did }) => did !== left) ? pieces : [{ text: '', did: 'stayed' as const }])
            .filter(({ did }) => did !== left)
            .map(({ text, did }) => ({ type: 'TextRun', text: unformatted(text), ...(did !== 'stayed' && look) })),
        },
      ],
    },
  ];
  return [
    ...side(review.before, 'added', { strikethrough: true }),
    ...side(by ?? review.after, 'removed', { underline: true, weight: 'bolder' }),
  ];
}
