import type { Activity } from 'botbuilder';
import type { PartView } from '../../bots/partChat.js';
import type { Effect } from '../../knowledge/editing/change.js';
import { textIn } from '../../knowledge/text/index.js';
import { actions, block, bytesOf, message, press, type Element } from './cardParts.js';
import { heading, mostCardBytes, partTitle, saidFirst, small, toConsole, type CardPlace, type Reading } from './keeperCardParts.js';
import { changedWords } from './reviewCard.js';

export type WritingOf<T, C> = Extract<PartView<T, C>, { view: 'write' }>;

/** A text block has at most 60 words, which are fewer characters in every language. What is typed up to here comes back on a card as well. */
export const longestBlock = 700;

export const input = (id: string, label: string, value: string, most: number, more: Element = {}): Element => ({
  type: 'Input.Text',
  id,
  label,
  maxLength: Math.max(most, value.length),
  ...(value === '' ? {} : { value }),
  ...more,
});

/** What a card for writing has of its own. */
export interface Boxes {
  inputs: Element[];
  /** What stands beside the boxes, where there is room. */
  beside: Element[];
  /** What a change can do to the meaning; none where nobody is asked. */
  effects: readonly Effect[];
  /** What of it is written in the console. */
  rest: string;
  /** What the buttons that save say. */
  data(act: 'save' | 'submit'): Parameters<typeof press>[1];
}

/** The first of these cards that is small enough; the last one, if none is. */
export const firstThatFits = (cards: readonly Partial<Activity>[]): Partial<Activity> =>
  cards.find((card) => bytesOf(card) <= mostCardBytes) ?? cards.at(-1)!;

/** One part with its boxes. @param whole whether what stands beside the boxes, or what another person wrote, is shown too */
export function writingCard<T extends { id: string }, C extends object>(
  { kept, part, effect, note, said, crossings = [] }: WritingOf<T, C>,
  { inputs, beside, effects, rest, data }: Boxes,
  whole: boolean,
  reading: Reading,
  place: CardPlace<T>,
): Partial<Activity> {
  const { speaks } = reading;
  const text = textIn(speaks);
  const { edit, crossed } = text.editing;
  const { entry } = kept;
  const title = partTitle(place.titleOf(entry, speaks), part, speaks);
  const theirs = crossings.flatMap(({ field, was, theirs }) => [
    block(place.fields(text)[field] ?? field, { weight: 'bolder' }),
    ...changedWords(was, theirs, part, speaks, crossed.theirs),
  ]);
  const crossing = [
    block(crossed.title, { weight: 'bolder' }),
    block(crossed.about(edit.save)),
    ...(whole ? theirs : [block(text.answersInTeams.elsewhere)]),
  ];
  const body = [
    heading(title),
    ...saidFirst(said),
    ...(crossings.length > 0 ? crossing : whole ? beside : []),
    ...inputs,
    ...(effects.length === 0
      ? []
      : [
          {
            type: 'Input.ChoiceSet',
            id: 'effect',
            label: edit.effect,
            style: 'expanded',
            wrap: true,
            ...(effect && { value: effect }),
            choices: effects.map((value) => ({ value, title: edit.effects[value] })),
          },
        ]),
    input('note', edit.note, note, 500),
    block(rest, small),
    actions(
      press(edit.saveAndSubmit, data('submit')),
      press(edit.save, data('save')),
      toConsole(reading, `${place.path}/${entry.id}/write/${part}`),
    ),
  ];
  return message(speaks, body, [title]);
}
