import type { Activity } from 'botbuilder';
import { boxAt, type CardBox, type View } from '../../bots/keepersActs.js';
import { contentsWith, effects } from '../../knowledge/editing/change.js';
import { isOlder, partsOf } from '../../knowledge/editing/parts.js';
import { languages, ownName } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { mostParts } from '../console/answers/typed.js';
import { actions, block, bytesOf, message, press, quotedWords, type Element } from './cardParts.js';
import { heading, mostCardBytes, partName, titleOf, toConsole, type Reading } from './keeperCardParts.js';
import { changedWords } from './reviewCard.js';

type Writing = Extract<View, { view: 'write' }>;

const small = { size: 'small', isSubtle: true };

/** A text block has at most 60 words, which are fewer characters in every language. What is typed up to here comes back on a card as well. */
const longestBlock = 700;
const longestTitle = 80;

/** Variants of so many organizations are written in the console. */
const mostVariants = 3;

const input = (id: string, label: string, value: string, most: number, more: Element = {}): Element => ({
  type: 'Input.Text',
  id,
  label,
  maxLength: Math.max(most, value.length),
  ...(value === '' ? {} : { value }),
  ...more,
});

/**
 * One part with its words in boxes, which are saved as in the console. What does not fit is left out, first what stands
 * beside the boxes, then boxes: what is not on the card stays as it is.
 */
export function writeCard(writing: Writing, reading: Reading): Partial<Activity> {
  const boxes: CardBox[] = ['title', 'short', 'full', ...(writing.words.variants.length <= mostVariants ? ['variants' as const] : [])];
  const without = (left: CardBox): CardBox[] => boxes.filter((box) => box !== left);
  const tries = [
    { boxes, beside: true },
    { boxes, beside: false },
    { boxes: without('variants'), beside: false },
    { boxes: ['title' as const, 'short' as const], beside: false },
  ].map((one) => cardWith(writing, one, reading));
  return tries.find((card) => bytesOf(card) <= mostCardBytes) ?? tries.at(-1)!;
}

function cardWith(writing: Writing, { boxes, beside }: { boxes: CardBox[]; beside: boolean }, reading: Reading): Partial<Activity> {
  const { kept, part, words, over, effect, note, said, crossings = [] } = writing;
  const { speaks } = reading;
  const { editing, answersInTeams } = textIn(speaks);
  const { edit, crossed, review } = editing;
  const { entry } = kept;
  if (part === 'common') return message(speaks, [block(answersInTeams.rest)], [answersInTeams.rest]);
  const title = `${isolated(titleOf(entry, speaks))} · ${isolated(partName(part, speaks))}`;
  const fulls = Math.min(mostParts, words.full.length + 1);
  const block60 = { isMultiline: true };
  const of: Record<CardBox, () => Element[]> = {
    title: () => [input('title', edit.title, words.title, longestTitle)],
    short: () => [input('short', edit.short, words.short, longestBlock, block60)],
    full: () =>
      Array.from({ length: fulls }, (_, at) => input(boxAt('full', at), edit.full(at + 1), words.full[at] ?? '', longestBlock, block60)),
    variants: () =>
      words.variants.map((text, at) =>
        input(boxAt('variant', at), edit.variant((entry.variants[at]?.entities ?? []).join(', ')), text, longestBlock, block60),
      ),
  };
  const crossing =
    crossings.length === 0
      ? []
      : [
          block(crossed.title, { weight: 'bolder' }),
          block(crossed.about),
          ...(beside
            ? crossings.flatMap(({ field, was, theirs }) => [
                block(review.fields[field as keyof typeof review.fields] ?? field, { weight: 'bolder' }),
                ...changedWords(was, theirs, part, speaks, crossed.theirs),
              ])
            : [block(answersInTeams.elsewhere)]),
        ];
  const at = {
    entry: entry.id,
    part,
    over,
    boxes,
    ...(boxes.includes('full') && { fulls }),
    ...(boxes.includes('variants') && { variants: words.variants.length }),
  };
  const body = [
    heading(title),
    ...(said === undefined ? [] : [block(said, { weight: 'bolder' })]),
    ...crossing,
    ...(beside && crossings.length === 0 ? source(writing, reading) : []),
    ...boxes.flatMap((box) => of[box]()),
    {
      type: 'Input.ChoiceSet',
      id: 'effect',
      label: edit.effect,
      style: 'expanded',
      wrap: true,
      ...(effect && { value: effect }),
      choices: effects.map((value) => ({ value, title: edit.effects[value] })),
    },
    input('note', edit.note, note, 500),
    block(answersInTeams.rest, small),
    actions(
      press(edit.saveAndSubmit, { keep: 'submit', ...at }),
      press(edit.save, { keep: 'save', ...at }),
      toConsole(reading, `/${entry.id}/write/${part}`),
    ),
  ];
  return message(speaks, body, [title]);
}

/** What the original says by now, beside a translation that is older. */
function source({ kept: { entry, change }, part }: Writing, { speaks }: Reading): Element[] {
  if (part === 'common' || !isOlder(entry, part)) return [];
  const other = (['en', ...languages] as const).find((language) => language !== part && !isOlder(entry, language));
  if (!other) return [];
  const { title, short, full } = contentsWith(partsOf(entry), change)[other];
  return [
    block(`${textIn(speaks).editing.edit.source} · ${isolated(ownName[other])}`, { weight: 'bolder' }),
    { type: 'Container', style: 'emphasis', items: [title, short, ...full].map((text) => quotedWords(text, other)) },
  ];
}
