import { answers } from '../../../bots/subject.js';
import { effects } from '../../../knowledge/editing/change.js';
import { entryFrom, partsOf, standingOf, type Content } from '../../../knowledge/editing/parts.js';
import { lintEntry } from '../../../knowledge/editorial/index.js';
import type { Entry } from '../../../knowledge/entry.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Kept } from '../byPart/kept.js';
import { commonBoxes } from '../pages/answers/allLanguages.js';
import { answersPlace, organizationsIn, titleIn } from '../pages/answers/pieces.js';
import { wordsBoxes } from '../pages/answers/wordsBoxes.js';
import { findingsList } from '../pages/byPart/findings.js';
import { editorOf } from '../visit.js';
import { commonIn } from './allLanguages.js';
import { answersList, oneAnswer } from './list.js';
import { saidOfAnswer, showGates } from './publish.js';
import { typedIn, typedOf, wordsIn, type Typed, type TypedWords } from './typed.js';

const isWordsTyped = (typed: Typed): typed is TypedWords => 'phrasings' in typed;

/** Answers, as the console keeps them part by part. */
export const keptAnswers: Kept<Entry, Content, Typed> = {
  ...answersPlace,
  subject: answers,
  idIn: ({ entry }) => entry,
  work: ({ parts }) => parts.answers,
  notedAs: (entry) => entry,
  title: (entry, language) => titleIn(entry.in, language),
  effects,
  typedOf,
  typedIn,
  async contentIn(visit, typed, { entry }) {
    if (isWordsTyped(typed)) return wordsIn(typed);
    const known = await visit.parts.answers.list.rows(editorOf(visit), {});
    return commonIn(typed, textIn(visit.language), new Set([entry.id, ...known.map((row) => row.entry.id)]));
  },
  boxes: (boxes, typed, { variants }) =>
    isWordsTyped(typed)
      ? wordsBoxes(
          boxes,
          typed,
          variants.map((variant) => organizationsIn(variant, boxes.language)),
        )
      : commonBoxes(boxes, typed),
  findings(entry, language, typed) {
    if (!isWordsTyped(typed)) return [];
    const contents = { ...partsOf(entry), [language]: wordsIn(typed) };
    const made = contents[language].short === '' ? undefined : entryFrom(standingOf(entry), contents);
    return made && 'entry' in made
      ? lintEntry(made.entry).filter((finding) => finding.language === language && finding.where !== 'entry')
      : [];
  },
  findingsList: (found, { variants }, language) => findingsList(found, language, variants),
  beside(content) {
    if (!('phrasings' in content)) return { title: '', words: [] };
    const { title, short, full, variants } = content;
    return { title, words: [short, ...full, ...variants].map((text) => ({ text })) };
  },
  show: oneAnswer,
  showList: (visit, said) => answersList(visit, said, 200, {}),
  showGates,
  said: saidOfAnswer,
};
