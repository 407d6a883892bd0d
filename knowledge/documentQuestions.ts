import { straight } from './wholeWord.js';
import { among } from './wordings.js';

/** What a short question asks of a document, a body or a register, in whatever words it stands. */
export const documentQuestions = [
  'whereToRead',
  'isBinding',
  'whatIsIn',
  'sinceWhen',
  'whoWrote',
  'whoUses',
  'isGoing',
  'howMany',
  'byMistake',
  'inLanguage',
] as const;
export type DocumentQuestion = (typeof documentQuestions)[number];

const patterns: Record<DocumentQuestion, RegExp> = {
  whereToRead: among('documentQuestions', 'whereToRead'),
  isBinding: among('documentQuestions', 'isBinding'),
  whatIsIn: among('documentQuestions', 'whatIsIn'),
  sinceWhen: among('documentQuestions', 'sinceWhen'),
  whoWrote: among('documentQuestions', 'whoWrote'),
  whoUses: among('documentQuestions', 'whoUses'),
  isGoing: among('documentQuestions', 'isGoing'),
  howMany: among('documentQuestions', 'howMany'),
  byMistake: among('documentQuestions', 'byMistake'),
  inLanguage: among('documentQuestions', 'inLanguage'),
};

/** The first of these that words ask; undefined where they ask none. */
export function documentQuestionIn(words: string): DocumentQuestion | undefined {
  const said = straight(words);
  return documentQuestions.find((question) => patterns[question].test(said));
}
