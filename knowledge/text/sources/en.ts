import { isolated } from '../isolate.js';

/** The documents on which answers rest, and what is said where one has changed since (features.md idea 25). */
export const sources = {
  title: 'Sources',
  about: 'All documents on which answers rest, and the answers that cite them. Where a document has a new version, mark it here.',
  none: 'No answer cites a document.',
  document: 'Document',
  cited: 'Cited by',
  state: 'State',
  paragraph: (text: string) => `(${text})`,
  since: (date: string) => `New version since ${isolated(date)}`,
  left: (count: number) => `Answers still to be checked: ${count}`,
  mark: {
    title: 'It has a new version',
    about:
      'Every answer that cites the document is then marked here, and people read that its source has changed. An answer loses its mark when somebody confirms it or publishes it again.',
    since: 'New since (year-month-day)',
    go: 'Mark',
  },
  unmark: { title: 'This was a mistake', about: 'The marks on the answers are removed as well.', go: 'Remove the mark' },
  future: 'This date is in the future. Nothing was marked.',
  gone: 'No answer cites this document any more, or your account may not do this. Nothing was changed.',
  changed: 'A source has changed',
  entry: (names: string) =>
    `Changed since this answer was last confirmed or published: ${isolated(names)}. Compare, then correct or confirm the answer.`,
  reader: 'Its source has changed since; this answer may be out of date.',
  dueSoon: 'What needs to be done',
  kept: {
    kind: 'Documents on which answers rest',
    id: 'its name',
    url: 'its public address',
    symbol: 'its symbol',
    since: 'since which date it has a new version',
  },
  reminders: {
    kind: 'When the staff who keep the answers were last reminded',
    id: 'the account of staff',
    on: 'the date',
    sent: 'whether it arrived',
    lasts: 'until the next reminder, or until the account has no chat in Teams',
  },
};
