import { isolated } from '../isolate.js';

/** Figures of offices, the questions about the experience (features.md idea 26), and what is kept for both. */
export const figures = {
  title: 'Figures',
  intro: [
    'Few cases, or none, do not mean that nothing happens. People may not know of this way, or may not trust it.',
    'A number is shown from 10 up, rounded to 5. A quarter is shown once it is over; older figures go after 24 months.',
    'A case from which the person left somebody out is not counted anywhere.',
  ],
  next: (date: string) => `The quarter that runs now is shown from ${isolated(date)}.`,
  period: 'Period',
  quarter: (number: number, year: string) => `Quarter ${number} of ${year}`,
  year: (year: string) => `All of ${year}`,
  few: 'fewer than 10',
  hidden: 'not shown',
  events: { begun: 'Begun', opened: 'First opened', answered: 'First answered', closed: 'Closed', takenBack: 'Deleted by the person' },
  save: 'Save as a table (CSV)',
  office: 'Office',
  what: 'What',
  number: 'Number',

  survey: {
    title: 'How it was for people',
    about:
      'Whoever comes back to a chat can answer four questions by buttons. Answers from all offices are counted together. Nothing joins them to a chat.',
    offer:
      'If you like: four short questions about how it was here. They are separate from the chat. Answers are only counted, and are not kept with it.',
    begin: 'Answer four short questions',
    intro: 'One button answers each question. You can stop at any time.',
    question: 'Question',
    questions: {
      options: 'Do you know your options better than before?',
      control: 'Was each step here your own choice?',
      safe: 'Did it feel safe to write here?',
      again: 'Would you come here again?',
    },
    answers: { yes: 'Yes', partly: 'Partly, or not sure', no: 'No' },
    pass: 'I would rather not say',
    stop: 'No more questions',
    counted: 'It was counted.',
    thanks: 'There are no more questions. You are back in the chat.',
  },

  kept: {
    kinds: {
      acts: 'What staff did with cases and with office hours',
      anchors: 'Where that record begins and ends',
      figures: 'Counts for each office',
      surveys: 'Counts of answers about the experience',
    },
    act: {
      id: 'a running number',
      by: 'the account of staff',
      did: 'what was done, such as opened or replied, without words',
      to: 'a scrambled mark of the case, which leads nowhere once the case is deleted; or the office',
      on: 'the date',
      before: 'a fingerprint of the entry before',
    },
    anchor: {
      id: 'its name',
      first: 'the number of the oldest entry',
      before: 'a fingerprint of the entry before it',
      next: 'the number of the next entry',
      head: 'a fingerprint of the newest entry',
      mark: 'a mark that shows whether entries were cut off',
    },
    figure: {
      id: 'its name',
      quarter: 'quarter',
      service: 'office',
      event: 'what happened: begun, opened, answered, closed, deleted',
      count: 'how many times',
    },
    survey: { id: 'its name', quarter: 'quarter', question: 'question', answer: 'answer', count: 'how many times' },
    lasts: (months: number) => `${months} months at most`,
  },
};
