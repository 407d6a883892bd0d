import type { Activity } from 'botbuilder';
import type { View } from '../../bots/keepersActs.js';
import { stateOf } from '../../bots/partStates.js';
import { answers } from '../../bots/subject.js';
import { sourceChanged } from '../../bots/sources.js';
import type { Confirming } from '../../bots/servicePublishing.js';
import { answerSay, partSay } from '../../dialogs/answerSay.js';
import { dateIn } from '../../dialogs/provenance.js';
import { parts } from '../../knowledge/editing/parts.js';
import { mayPublish, mayPull } from '../../knowledge/editing/roles.js';
import { isPublished, type Entry } from '../../knowledge/entry.js';
import { marks, type Language } from '../../knowledge/language.js';
import { asRead } from '../../knowledge/sourceDocument.js';
import { isolated } from '../../knowledge/text/isolate.js';
import { textIn } from '../../knowledge/text/index.js';
import { keptAnswers } from '../console/answers/kept.js';
import { trialKit, type TrialParts } from '../gates/firstTurn.js';
import { actions, block, message, opens, press, quotedWords, type Element } from './cardParts.js';
import {
  answersPlace,
  heading,
  partRows,
  saidFirst,
  small,
  titleOf,
  toConsole,
  type KeeperCardParts,
  type Reading,
} from './keeperCardParts.js';
import { readCard } from './readCard.js';
import { remarkBlocks } from './remarkBlocks.js';
import { reviewCard } from './reviewCard.js';
import { toDoRows } from './toDoRows.js';
import { writeCard } from './writeCard.js';
import { input } from './writingParts.js';

export interface AnswerCardParts extends KeeperCardParts {
  /** With what an answer is shown as people read it. */
  trial(): TrialParts;
}

/** The cards of those who keep the answers: at most 25 KB each, with the way to the console for what does not fit. */
export const keeperCards =
  (shared: AnswerCardParts) =>
  (view: View, editor: Confirming, speaks: Language): Partial<Activity> => {
    const reading: Reading = { ...shared, editor, speaks };
    switch (view.view) {
      case 'said':
        return message(speaks, [block(view.said)], [view.said]);
      case 'todo':
        return toDoCard(view.todo, reading);
      case 'found':
        return foundCard(view, reading);
      case 'one':
        return answerCard(view, reading);
      case 'read':
        return answerToRead(view, shared.trial(), reading);
      case 'write':
        return writeCard(view, reading);
      case 'review':
        return reviewCard(view, reading, answersPlace, remarkBlocks(keptAnswers, view.kept, view.part, speaks));
    }
  };

/** A box to look for an answer by its words. */
const finding = (words: string, speaks: Language): Element[] => [
  input('find', textIn(speaks).editing.filter.text, words, 100),
  actions(press(textIn(speaks).officesInTeams.findAnswer, { keep: 'find' })),
];

function toDoCard(todo: Extract<View, { view: 'todo' }>['todo'], reading: Reading): Partial<Activity> {
  const { speaks } = reading;
  const { answersInTeams: text, officesInTeams } = textIn(speaks);
  const rows = toDoRows(todo, reading);
  const body = [
    heading(text.title),
    ...(rows.length > 0 ? rows : [block(text.nothing)]),
    ...finding('', speaks),
    actions(press(officesInTeams.title, { tend: 'contacts' }), toConsole(reading, answersPlace.path)),
  ];
  return message(speaks, body, [text.title]);
}

/** How many answers that fit stand on the card. */
const mostFound = 8;

function foundCard({ found, words }: Extract<View, { view: 'found' }>, reading: Reading): Partial<Activity> {
  const { speaks } = reading;
  const { editing, answersInTeams, officesInTeams } = textIn(speaks);
  const title = found.length > 0 ? editing.found(found.length) : officesInTeams.none;
  const body = [
    heading(title),
    ...found.slice(0, mostFound).map((entry) => actions(press(isolated(titleOf(entry, speaks)), { keep: 'answer', entry: entry.id }))),
    ...(found.length > mostFound ? [block(answersInTeams.more(found.length - mostFound), small)] : []),
    ...finding(words, speaks),
    actions(toConsole(reading, answersPlace.path)),
  ];
  return message(speaks, body, [title]);
}

function answerCard({ kept: { entry, change }, publishes, said }: Extract<View, { view: 'one' }>, reading: Reading): Partial<Activity> {
  const { editor, speaks } = reading;
  const { editing, publishing, sources } = textIn(speaks);
  const { id } = entry;
  const { pull, look } = editing.entry;
  const title = titleOf(entry, speaks);
  const over = `r${entry.revision}`;
  const isApproved = change !== undefined && Object.values(change.parts).some(({ state }) => state === 'approved');
  const isOut = entry.status === 'published';
  const buttons = [
    ...(isApproved && mayPublish(editor) ? [press(publishing.go, { keep: 'publish', entry: id, over: publishes })] : []),
    ...(isOut ? [press(look, { keep: 'read', entry: id })] : []),
    toConsole(reading, `${answersPlace.path}/${id}`),
    ...(isOut && mayPull(editor) ? [opens(pull.title, [block(pull.about)], press(pull.sure, { keep: 'pull', entry: id, over }))] : []),
  ];
  const body = [
    heading(title),
    ...saidFirst(said),
    block([editing.status[entry.status], editing.entry.review(dateIn(speaks, entry.reviewBy))].join(marks[speaks].gap), small),
    ...(sourceChanged(entry) ? [block(sources.changed, { weight: 'bolder' })] : []),
    quotedWords(entry.in[speaks].short, speaks),
    ...partRows(
      id,
      parts.map((part) => ({ part, state: stateOf(answers, entry, change, part), pending: change?.parts[part] })),
      reading,
      answersPlace,
    ),
    actions(...buttons),
  ];
  return message(speaks, body, [title, ...(said === undefined ? [] : [said])]);
}

/** An answer whole: what people get, and what some of them get for their organization. */
function answerToRead(view: Extract<View, { view: 'read' }>, trial: TrialParts, reading: Reading): Partial<Activity> {
  const { entry, language, today, said: first } = view;
  const { editing } = textIn(reading.speaks);
  const kit = { ...trialKit(trial, language, 'teams'), today };
  const said = isPublished(entry)
    ? [answerSay(entry, kit), ...entry.in[language].full.flatMap((_, at) => partSay(entry, at + 1, kit) ?? [])]
    : [];
  const last = said.length - 1;
  const isConfirmable = isPublished(entry) && mayPublish(reading.editor);
  return readCard(
    {
      one: entry,
      over: asRead(entry),
      language,
      said: said.map(({ title, provenance, ...say }, at) => ({
        ...say,
        ...(at === 0 && { title }),
        ...(at === last && { provenance }),
      })),
      more: variantsOf(entry, language, reading.speaks),
      confirms: isConfirmable ? editing.entry.confirm.about : undefined,
      page: `${answersPlace.path}/${entry.id}`,
      first,
    },
    reading,
    answersPlace,
  );
}

const variantsOf = ({ variants }: Entry, language: Language, speaks: Language): Element[] =>
  variants.flatMap(({ entities, in: wordings }) => [
    block(textIn(speaks).editing.edit.variant(entities.join(', ')), { weight: 'bolder' }),
    quotedWords(wordings[language], language),
  ]);
