import { isolated } from '../isolate.js';

/** What those read who keep the answers: how the chat was used, week by week, in numbers from ten up (features.md idea 22). */
export const insights = {
  title: 'How it is used',
  intro: [
    'Few numbers, or none, do not mean that nothing happens.',
    'A number is shown from 10 up, rounded to 5, one day after the end of its week. After that it never changes. What is not shown is below 10, or would give away a number below 10.',
    'Everything is counted for the whole system. No number leads to a person, an organization or a place.',
  ],
  weekOf: (date: string) => `Week from ${isolated(date)}`,
  week: 'Week',
  language: 'Language',
  few: 'fewer than 10',
  hidden: 'not shown',
  shownTogether: 'Sum of what is shown',
  together: 'All together',
  save: 'Save as a table (CSV)',
  kinds: 'What was counted',
  number: 'Number',

  byWeek: {
    title: 'Answers read, week by week',
    about: (weeks: number) =>
      `The columns show the last ${weeks} weeks of the table, the oldest first. A dotted line stands for a number that is not shown.`,
  },

  silence: {
    title: 'Where it is quiet',
    about: (weeks: number) => `In how many of the last ${weeks} weeks people read at least 10 answers, by group of topics and language.`,
    some: (count: number, of: number) => `${count} of ${of} weeks`,
    quiet: 'quiet every week',
    means: 'What silence can mean',
    meanings: [
      'People do not know that this page exists.',
      'They do not trust it, or are afraid of being seen with it.',
      'The words in their language are not the words that they use.',
      'They turned to somebody else, or stayed silent as they had to before.',
    ],
    never: 'From these numbers, nobody can tell which of these it is. Quiet is never a sign that all is well.',
    do: 'What can be done',
    todo: [
      'Put up the poster in this language, where people can read it alone.',
      'Ask somebody who speaks this language to try questions and read the answers.',
      'Bring the topic up before anybody asks. Say where help is, and that nobody has to explain why they look for it.',
      'Offer open hours, in this language too, and take up the topic regularly in the team. UN dialogues suggest both (publication of 2023).',
    ],
  },

  one: {
    title: 'One week in detail',
    newer: 'Next week',
    older: 'Previous week',
    groups: 'Answers read, by group of topics and language',
    group: 'Group of topics',
    outcomes: 'How questions ended, by language',
    answered: 'Answer read',
    suggested: 'Asked back with near topics',
    none: 'No answer',
    reactions: 'How people reacted is shown only where the numbers of answers shown here are large enough.',
    doors: 'Offices looked at, by kind, in all languages',
    kind: 'Kind of office',
  },

  handoffs: {
    title: 'Chats with offices, all offices together',
    about:
      'For quarters that are over. This is the sum of the numbers that each office may see about itself. A number below 10 is left out of the sum. A case from which the person left somebody out is not counted anywhere.',
  },
};
