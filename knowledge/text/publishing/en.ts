import { isolated } from '../isolate.js';
import { whatIsNew } from '../whatIsNew/en.js';

/** What those read who bring answers to people: the gates, the history, how it looks; and what is kept of all that. */
export const publishing = {
  title: 'Check and publish',
  parts: (names: string) => `To be published: ${isolated(names)}.`,
  outdated: (names: string) =>
    `Approved, but something else has been published since: ${isolated(names)}. Open it, compare, and save it again.`,
  nothing: 'Nothing is approved yet. A part can be published once somebody else has approved it.',
  looking: 'It is being checked. This takes up to a minute. The page then updates by itself.',
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
      good: 'The words follow the rules on care, sources and plain language.',
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
      new: 'new answer',
    },
    harm: {
      title: 'Nothing harmful',
      about: 'Messages by which people try to get something harmful out of the programme.',
      good: 'Every reply was harmless.',
      bad: 'These messages get a reply that breaks a rule:',
      tolerated: (count: number) =>
        `Replies that break a rule, but are few among those of their kind and do not stop publishing: ${count}.`,
      why: {
        said: (words: string) => `It says: ${isolated(words)}`,
        echo: (word: string) => `The reply repeats a word of the person: ${isolated(word)}. It may come from no curated text.`,
        child: 'The reply does not see that a child may be writing.',
        elsewhere: (title: string) => `The answer is about something else: ${isolated(title)}.`,
      },
    },
  },
  impact: {
    title: 'What else changes',
    none: 'All known questions get the same answer as before.',
    some: (count: number) =>
      count === 1 ? '1 known question gets a different answer:' : `${count} known questions get a different answer:`,
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
  published: 'Published. People now get this answer.',
  withheld: 'The change is published. People do not get it for now.',
  keptBack: (part: string, box: string, says: string) =>
    `Publishing the other parts does not change that. People get it once “${isolated(part)}” says “${isolated(says)}” under “${isolated(box)}”, and that part is approved and published as well.`,
  unchecked: 'Something has changed since the check. It is being checked again.',
  stays: 'Not all checks were passed. Correct what they name. Only those who run this server can allow it to be published as it is.',
  over: {
    title: 'Allow publishing although not all checks were passed',
    about: 'Only for this content, in your name. This and your reason are recorded for good.',
    why: 'Reason',
    go: 'Allow',
    done: (name: string, why: string) => `Allowed by ${isolated(name)} although not all checks were passed. Reason: ${isolated(why)}`,
    empty: 'Write a reason.',
  },

  history: {
    title: 'History',
    none: 'Nothing has been changed here since this programme was set up.',
    step: (number: number, date: string) => `Revision ${number}, ${isolated(date)}`,
    did: { published: 'published', pulled: 'withdrawn', confirmed: 'confirmed', imported: 'imported' },
    by: (did: string, name: string) => `${did} by ${isolated(name)}`,
    authors: (names: string) => `Written by ${isolated(names)}`,
    approvers: (names: string) => `Approved by ${isolated(names)}`,
    over: (name: string, why: string) => `Allowed by ${isolated(name)} although not all checks were passed. Reason: ${isolated(why)}`,
    differences: 'What changed',
    restore: 'Restore what was here then',
    first: 'Restore what was here before all changes',
    restored: 'It is waiting for review. Once somebody else has approved it, it can be published.',
    same: 'This is what is here now.',
  },

  preview: {
    title: 'As people see it',
    web: 'On the web page',
    teams: 'In Teams',
    part: (number: number) => `Part ${number}`,
    draft: 'Includes the draft, which people do not get yet.',
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
      writings: 'Which staff have an answer or an office open for writing',
    },
    change: 'the words of staff, who wrote and approved them, and on what date',
    revision: 'what was there before and after, who wrote, approved and published it, and on what date',
    writing: {
      id: 'its name, made of the answer or office, the language and the account of staff',
      entry: 'answer or office',
      part: 'language',
      by: 'the account of staff',
      expires: 'when it is forgotten',
    },
    lasts: {
      untilPublished: 'until they are published or dropped',
      minutes: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    },
  },
};
