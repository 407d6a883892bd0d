import { isolated } from '../isolate.js';

/** Cards of those who keep the answers, in their chats in Teams (decisions.md D6), and what reminds them. */
export const answersInTeams = {
  linked: (name: string) =>
    `This chat is now linked with the account ${isolated(name)}. Write the word “Answers” here, and a card shows what needs to be done.`,
  title: 'What needs to be done with the answers',
  nothing: 'Nothing is waiting for you.',
  review: (count: number) => `Waiting for your review: ${count}`,
  mine: (count: number) => `Your drafts, and what was sent back to you: ${count}`,
  approved: (count: number) => `Approved, can be published: ${count}`,
  older: (count: number) => `Translations older than the original: ${count}`,
  changed: (count: number) => `A source has changed: ${count}`,
  due: (count: number) => `Regular review due soon or overdue: ${count}`,
  more: (count: number) => `In the console there are more of these: ${count}.`,
  rest: 'Ways people ask, and whatever is not on this card, can be changed in the console. Nothing here changes them.',
  looking: 'It is being checked. This takes up to a minute. Then press the button again.',
  closed: (gates: string) => `Not published. These checks were not passed: ${isolated(gates)}. The console shows what is wrong.`,
  gone: 'Nothing was done: this answer is not there, or your account may not do this.',
  submitted: 'It is waiting for review. Somebody else has to approve it.',
  approvedNow: 'Approved. It can be published now.',
  sentBack: 'Sent back, with your reason.',
  noReason: 'Write what should be changed. Nothing was sent back.',
  pulled: 'Withdrawn. People no longer get this answer.',
  tooLong: 'This change is too long for a card. Read and approve it in the console.',
  elsewhere: 'What the other person wrote is too long for this card. The console shows it.',
  reminder: {
    title: 'Answers: what needs to be done',
    overdue: (count: number) => `Regular review overdue: ${count}`,
    within: (count: number, days: number) => `Regular review due within ${days} days: ${count}`,
    show: 'Show them',
    once: 'This card comes once a week at most, and only if something needs to be done.',
  },
};
