import type { RuleId } from '../../editorial/index.js';
import { isolated } from '../isolate.js';

/** What each rule for words asks of those who write answers. */
export const rules: Record<RuleId, string> = {
  'ED-02': 'Name at least one source or one fact, each fact by its right name. Name each related answer once, and never the answer itself.',
  'ED-03': 'Write short sentences and everyday words. Only short lists and bold words are shown: no headings, links or tables.',
  'ED-04': 'Write an abbreviation out in full where it first appears.',
  'ED-07': 'The answer is said to differ by organization, but nothing differs. Add what differs, or do not ask for the organization.',
  'ED-08': 'Leave telephone numbers and addresses out. They are shown from their own records.',
  'ED-09': 'The answer is missing in one of the six languages. Write it there.',
  'ED-11': 'Use the agreed UN term here. Instead of a slogan, say what is done.',
  'ED-12': 'Choose words for everybody, such as “the team”. No dots, strokes or signs inside words: screen readers stumble over them.',
  'ED-13': 'This word blames, doubts or belittles. Say in plain words what happened, or what the person says.',
  'ED-18': 'Correct the punctuation, quotation marks, spaces or letters here, as the language of the text writes them.',
  '6.3': 'Readers would take this word wrongly. Write the usual UN word, or leave it out.',
  'CV-03': 'This promises what nobody can keep. Say what is kept private and where that ends.',
  'CV-10': 'This is too long: shorten it, or move something to the next part. A title has 60 characters at most, without a full stop.',
  'CV-11': 'Ask one question at most, and only about need, choice or present safety. Never ask about what happened.',
  'CV-12': 'Never ask for a name, office, grade, nationality, date or place.',
  'CV-13': 'This can be read as blame or doubt. Leave it out.',
  'CV-14': 'Do not press anybody: the person decides. Say what is possible, not what has to be done.',
  'CV-17': 'Do not judge what happened or foretell a result: only a formal process can decide. Write that the policy may cover it.',
  'CV-18': 'A programme has no feelings and makes no diagnosis. Write what many people feel, or leave it out.',
  'CV-20': 'A programme cannot believe or doubt. Say that the person deserves to be taken seriously.',
  'CV-21': 'Keep the tone calm: no exclamation marks, no emoji, no pictures.',
  'CV-22': 'Never send anybody to confront a person. Say that some choose to, that it is never required, and not if it feels unsafe.',
  'CV-23':
    'Do not send people to the police first, and do not guess anyone’s gender. National law differs; the ombuds or a counsellor can explain.',
  'CV-29': 'This fits one gender only, or is too familiar. Address everybody politely, in words that fit everybody.',
  'PR-63': 'Few reports can mean that people do not dare to make one. Do not read a low number as good news.',
  'IL-03': 'There is an invisible direction mark here. Delete it: the program sets foreign words apart by itself.',
  D17: 'Leave out a paragraph that no cited fact names. Where a fact was not read in the original, say that it is not certain.',
};

export const agreedTerm = (term: string) => `Agreed term: ${isolated(term)}.`;
