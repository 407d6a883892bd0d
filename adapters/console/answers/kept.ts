import type { Kept as KeptAnswer } from '../../../bots/editing.js';
import { answers } from '../../../bots/subject.js';
import { effects } from '../../../knowledge/editing/change.js';
import type { Content } from '../../../knowledge/editing/parts.js';
import { named, textsFor } from '../../../knowledge/editing/variantTexts.js';
import { lintCommon, lintEntry, type Finding } from '../../../knowledge/editorial/index.js';
import type { Entry } from '../../../knowledge/entry.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Kept } from '../byPart/kept.js';
import { emptyAmong, linesIn } from '../byPart/typed.js';
import { commonBoxes } from '../pages/answers/allLanguages.js';
import { answersPlace, organizationsIn, titleIn } from '../pages/answers/pieces.js';
import { wordsBoxes } from '../pages/answers/wordsBoxes.js';
import { boxesOfAnswer } from '../pages/byPart/findings.js';
import { editorOf } from '../visit.js';
import { commonIn } from './allLanguages.js';
import { answersList, oneAnswer } from './list.js';
import { saidOfAnswer, showGates } from './publish.js';
import { commonOf, typedIn, typedOf, wordsIn, type Typed, type TypedCommon, type TypedWords } from './typed.js';

const isWordsTyped = (typed: Typed): typed is TypedWords => 'phrasings' in typed;

/** What the rules say of what holds in all languages; nothing while a box cannot be taken, which says so itself. */
function commonFindings({ entry }: KeptAnswer, typed: TypedCommon): Finding[] {
  const common = commonIn(typed, textIn('en'), new Set(linesIn(typed.related)));
  return 'at' in common ? [] : lintCommon({ ...common, id: entry.id });
}

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
    isWordsTyped(typed) ? wordsBoxes(boxes, { ...typed, variants: named(typed.variants, variants) }) : commonBoxes(boxes, typed),
  findings(kept, language, typed) {
    if (!isWordsTyped(typed)) return commonFindings(kept, typed);
    if (language === 'common') return [];
    const { variants, ...words } = wordsIn(typed);
    const { variants: stands, in: wordings } = kept.entry;
    const common = commonOf(kept);
    const said = textsFor(common.variants, named(variants, stands, common.variants));
    const inOne = (text: string) =>
      Object.fromEntries(languages.map((one) => [one, one === language ? text : ''])) as Record<Language, string>;
    const entry = {
      ...{ ...kept.entry, ...common, in: { ...wordings, [language]: { ...wordings[language], ...words } } },
      variants: common.variants.map((variant, at) => ({ ...variant, in: inOne(said[at]!.text) })),
    } as Entry;
    const empty = said.flatMap(({ text }, at) => (text === '' ? [`variant ${at + 1}`] : []));
    const isHere = ({ language: of, where }: Finding): boolean => of === language && where !== 'entry' && !empty.includes(where);
    return words.short === '' ? [] : lintEntry(entry).filter(isHere);
  },
  emptyIn: (typed) => (isWordsTyped(typed) ? emptyAmong({ title: typed.title, short: typed.short }) : []),
  boxOf: (kept, language) => boxesOfAnswer(language, commonOf(kept).variants),
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
