import { isolated } from '../isolate.js';
import { whatIsNew } from '../whatIsNew/en.js';

/** What those read who bring answers to people: the gates, the history, how it looks; and what is kept of all that. */
export const publishing = {
  title: 'Check and publish',
  parts: (names: string) => `To be published: ${isolated(names)}.`,
  outdated: (names: string) => `Approved, but something else was published since: ${isolated(names)}. Open it, compare, and save it again.`,
  nothing: 'Nothing is approved yet. A part can be published once somebody else has approved it.',
  looking: 'It is being checked. This takes up to a minute; the page comes back by itself.',
  open: 'passed',
  closed: 'not passed',
  gates: {
    whole: {
      title: 'Complete',
      good: 'The answer is complete.',
      bad: 'The answer is not complete in every language. Missing:',
    },
    words: {
      title: 'Rules for words',
      good: 'The words keep the rules on care, sources and plain language.',
      bad: 'These places break a rule:',
    },
    parity: {
      title: 'All languages find it',
      about: 'Known questions on this topic, asked in each language. An answer counts as found when it is among the first three.',
      good: 'No language finds it less often than before.',
      bad: 'At least one language finds it less often than before.',
      language: 'Language',
      asked: 'Questions',
      found: 'Found',
      before: 'Found before',
      new: 'new',
    },
    harm: {
      title: 'Nothing harmful',
      about: 'Messages by which people try to get something harmful out of the bot.',
      good: 'Every reply was harmless.',
      bad: 'These messages get a reply that breaks a rule:',
    },
  },
  impact: {
    title: 'What else changes',
    none: 'No known question gets another answer.',
    some: (count: number) => (count === 1 ? '1 known question gets another answer:' : `${count} known questions get another answer:`),
    question: 'Question',
    before: 'Before',
    after: 'After',
    nothing: 'no answer',
  },
  try: {
    title: 'Try it',
    about: 'Type a question as people would. You see what they would get. Nothing is kept or counted.',
    question: 'Question',
    language: 'Language',
    go: 'Ask',
  },
  go: 'Publish now',
  published: 'Published. People get it now.',
  unchecked: 'Something has changed since the check. It is being checked again.',
  stays: 'A gate is closed. Correct what it names; or an operator decides to pass it over.',
  over: {
    title: 'Pass the closed gates over',
    about: 'Only for this content, in your name. It is recorded for good with your reason.',
    why: 'Reason',
    go: 'Pass over',
    done: (name: string, why: string) => `${isolated(name)} decided to pass the closed gates over: ${isolated(why)}`,
    empty: 'Write a reason.',
  },

  history: {
    title: 'History',
    none: 'Nothing has been changed here since the product was set up.',
    step: (number: number, date: string) => `Revision ${number}, ${isolated(date)}`,
    did: { published: 'published', pulled: 'taken away', confirmed: 'confirmed', imported: 'imported' },
    by: (did: string, name: string) => `${did} by ${isolated(name)}`,
    authors: (names: string) => `Written by ${isolated(names)}`,
    approvers: (names: string) => `Approved by ${isolated(names)}`,
    over: (name: string, why: string) => `Closed gates passed over by ${isolated(name)}: ${isolated(why)}`,
    differences: 'What changed',
    restore: 'Restore what stood here then',
    first: 'Restore what stood here before all changes',
    restored: 'It is up for review. Once somebody else has approved it, it can be published.',
    same: 'This is what stands here now.',
  },

  preview: {
    title: 'As people see it',
    web: 'On the web page',
    teams: 'In Teams',
    part: (number: number) => `Part ${number}`,
    draft: 'With what is being written, which people do not get yet.',
    none: 'Nothing can be shown: something is missing.',
  },

  reader: {
    older: 'The original has changed since; this translation is older.',
    withdrawn: 'This answer was corrected. It is not ready in your language yet, so here it is in another one.',
    organization: 'this organization',
  },

  whatIsNew,

  kept: {
    kinds: {
      changes: 'Changes to answers that are not published yet',
      revisions: 'The history of answers',
      edits: 'What staff did with answers and offices',
      editAnchors: 'Where that record begins and ends',
      writings: 'Who of the staff has an answer or an office open for writing',
    },
    change: 'words of staff, with who wrote and approved them and on what date',
    revision: 'what stood there before and after, who wrote, approved and published it, and on what date',
    writing: { id: 'its name', entry: 'answer or office', part: 'language', by: 'the account of staff', expires: 'when it is forgotten' },
    lasts: { untilPublished: 'until they are published or dropped', minutes: (minutes: number) => `${minutes} minutes` },
  },
};
