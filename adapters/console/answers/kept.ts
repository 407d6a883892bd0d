import { answers } from '../../../bots/subject.js';
import { contentsWith, effects } from '../../../knowledge/editing/change.js';
import { entryFrom, partsOf, standingOf, type Content } from '../../../knowledge/editing/parts.js';
import { keeping, named, organizationsOf } from '../../../knowledge/editing/variantTexts.js';
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
  typedOf: (content, { entry, change }) => typedOf(content, contentsWith(partsOf(entry), change).common, entry.variants),
  typedIn,
  async contentIn(visit, typed, { entry }) {
    if (isWordsTyped(typed)) return wordsIn(typed);
    const known = await visit.parts.answers.list.rows(editorOf(visit), {});
    return commonIn(typed, textIn(visit.language), new Set([entry.id, ...known.map((row) => row.entry.id)]));
  },
  boxes: (boxes, typed, { variants }) =>
    isWordsTyped(typed) ? wordsBoxes(boxes, { ...typed, variants: named(typed.variants, variants) }) : commonBoxes(boxes, typed),
  findings(entry, language, typed) {
    if (!isWordsTyped(typed)) return [];
    const stands = partsOf(entry);
    const words = wordsIn(typed);
    const variants = keeping(named(words.variants, entry.variants), stands[language].variants, organizationsOf(entry.variants));
    const contents = { ...stands, [language]: { ...words, variants } };
    const made = contents[language].short === '' ? undefined : entryFrom(standingOf(entry), contents);
    return made && 'entry' in made
      ? lintEntry(made.entry).filter((finding) => finding.language === language && finding.where !== 'entry')
      : [];
  },
  findingsList: (found, { variants }, language) => findingsList(found, language, variants),
  beside(content, language) {
    if (!('phrasings' in content)) return { title: '', words: [] };
    const { title, short, full, variants } = content;
    const forSome = variants.map(({ for: entities, text }) => ({
      label: textIn(language).editing.edit.variant(organizationsIn({ entities }, language)),
      text,
    }));
    return { title, words: [...[short, ...full].map((text) => ({ text })), ...forSome] };
  },
  show: oneAnswer,
  showList: (visit, said) => answersList(visit, said, 200, {}),
  showGates,
  said: saidOfAnswer,
};
