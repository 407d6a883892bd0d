import { isolated } from '../isolate.js';

/** What those read who keep the answers: how the chat was used, week by week, in numbers from ten up (features.md idea 22). */
export const insights = {
  title: 'How it is used',
  intro: [
    'Few numbers, or none, do not mean that nothing happens.',
    'A number is shown from 10 up, rounded to 5, once its week is over, and then never changes. What is not shown is below 10, or would tell of a number that is.',
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
    about: (weeks: number) => `The last ${weeks} weeks: in how many of them people read at least 10 answers.`,
    some: (count: number, of: number) => `${count} of ${of} weeks`,
    quiet: 'quiet in every week',
    means: 'What silence can mean',
    meanings: [
      'People do not know that this page exists.',
      'They do not trust it, or are afraid of being seen with it.',
      'The words in their language are not the words that they use.',
      'They turned to somebody else, or stayed silent as they had to before.',
    ],
    never: 'From these numbers, nobody can tell which it is. Quiet is never a sign that all is well.',
    do: 'What can be done',
    todo: [
      'Put up the poster where people can read it alone, in this language.',
      'Let somebody who speaks this language try questions, and read the answers.',
      'Bring the topic up before anybody asks: say where help is, and that nobody needs to explain why they look.',
      'Offer open hours, in this language too, and take up the topic regularly in the team. UN dialogues suggest both (publication of 2023).',
    ],
  },

  one: {
    title: 'One week in detail',
    newer: 'Newer week',
    older: 'Older week',
    groups: 'Answers read, by group of topics and language',
    group: 'Group of topics',
    outcomes: 'What came of questions, by language',
    answered: 'Answer read',
    suggested: 'Near topics offered',
    none: 'No answer',
    reactions: 'Reactions are shown only where enough answers are shown to hold them.',
    doors: 'Offices looked at, by kind, in all languages',
    kind: 'Kind of office',
  },

  handoffs: {
    title: 'Chats with offices, all offices together',
    about:
      'By quarters that are over. It adds up what each office may see of itself. Offices with fewer than 10 are not in it. A case from which the person left somebody out is not counted anywhere.',
  },
};
