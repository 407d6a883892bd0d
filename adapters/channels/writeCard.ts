import type { Activity } from 'botbuilder';
import { boxAt, type CardBox } from '../../bots/keepersActs.js';
import { contentsWith, effects } from '../../knowledge/editing/change.js';
import { draftTexts } from '../../knowledge/editing/draftTexts.js';
import { isOlder, isWords, partsOf, type Content } from '../../knowledge/editing/parts.js';
import { textsFor } from '../../knowledge/editing/variantTexts.js';
import type { Entry } from '../../knowledge/entry.js';
import { languages, ownName, type Language } from '../../knowledge/language.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { mostParts } from '../console/answers/typed.js';
import { block, message, quotedWords, type Element } from './cardParts.js';
import { answersPlace, type Reading } from './keeperCardParts.js';
import { firstThatFits, input, longestBlock, writingCard, type WritingOf } from './writingParts.js';

type Writing = WritingOf<Entry, Content>;

const longestTitle = 80;

/** Variants of so many organizations are written in the console. */
const mostVariants = 3;

/**
 * One part of an answer with its words in boxes, which are saved as in the console. What does not fit is left out, first what
 * stands beside the boxes, then boxes: what is not on the card stays as it is.
 */
export function writeCard(writing: Writing, reading: Reading): Partial<Activity> {
  const { kept, part, content: words, over } = writing;
  const { editing, answersInTeams } = textIn(reading.speaks);
  const { edit } = editing;
  const { entry, change } = kept;
  if (!isWords(words)) return message(reading.speaks, [block(answersInTeams.rest)], [answersInTeams.rest]);
  const { variants: some } = contentsWith(partsOf(entry), change).common;
  const variants = textsFor(some, draftTexts(kept, part as Language, words.variants));
  const fulls = Math.min(mostParts, words.full.length + 1);
  const block60 = { isMultiline: true };
  const of: Record<CardBox, () => Element[]> = {
    title: () => [input('title', edit.title, words.title, longestTitle)],
    short: () => [input('short', edit.short, words.short, longestBlock, block60)],
    full: () =>
      Array.from({ length: fulls }, (_, at) => input(boxAt('full', at), edit.full(at + 1), words.full[at] ?? '', longestBlock, block60)),
    variants: () =>
      variants.map(({ for: whom, text }, at) => input(boxAt('variant', at), edit.variant(whom.join(', ')), text, longestBlock, block60)),
  };
  const cardWith = (boxes: CardBox[], whole: boolean): Partial<Activity> => {
    const at = {
      ...{ entry: entry.id, part, over, boxes },
      ...(boxes.includes('full') && { fulls }),
      ...(boxes.includes('variants') && { variants: variants.map(({ for: whom }) => whom) }),
    };
    const inputs = boxes.flatMap((box) => of[box]());
    const own = { inputs, beside: source(writing, reading), effects, rest: answersInTeams.rest };
    return writingCard(writing, { ...own, data: (keep) => ({ keep, ...at }) }, whole, reading, answersPlace);
  };
  const boxes: CardBox[] = ['title', 'short', 'full', ...(variants.length <= mostVariants ? ['variants' as const] : [])];
  return firstThatFits([
    cardWith(boxes, true),
    cardWith(boxes, false),
    cardWith(
      boxes.filter((box) => box !== 'variants'),
      false,
    ),
    cardWith(['title', 'short'], false),
  ]);
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
