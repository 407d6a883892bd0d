import { isolated } from '../isolate.js';

/** Cards of those who keep the answers, in their chats in Teams (decisions.md D6), and what reminds them. */
export const answersInTeams = {
  linked: (name: string) =>
    `This chat now belongs to the account ${isolated(name)}. Write the word “Answers” here, and a card shows what is to be done.`,
  title: 'What is to be done with the answers',
  nothing: 'Nothing is waiting for you.',
  review: (count: number) => `To be reviewed by you: ${count}`,
  mine: (count: number) => `Begun by you, or sent back to you: ${count}`,
  approved: (count: number) => `Approved, can be published: ${count}`,
  older: (count: number) => `Translations older than the original: ${count}`,
  changed: (count: number) => `A source has changed: ${count}`,
  due: (count: number) => `Review is due: ${count}`,
  more: (count: number) => `In the console there are more of these: ${count}.`,
  rest: 'Ways people ask, and whatever is not on this card, are written in the console. They stay as they are.',
  looking: 'It is being checked. This takes up to a minute. Then press the button again.',
  closed: (gates: string) => `Not published. These gates are closed: ${isolated(gates)}. The console shows what is wrong.`,
  gone: 'Nothing was done: this answer is not there, or your account may not do this.',
  submitted: 'It is up for review. Somebody else has to approve it.',
  approvedNow: 'Approved. It can be published now.',
  sentBack: 'Sent back, with your reason.',
  noReason: 'Write what should be changed. Nothing was sent back.',
  pulled: 'Taken away. People do not get it any more.',
  tooLong: 'This change is too long for a card. Read and approve it in the console.',
  elsewhere: 'What the other person wrote is too long for this card. The console shows it.',
  reminder: {
    title: 'Answers: what is due this week',
    overdue: (count: number) => `Review overdue: ${count}`,
    within: (count: number, days: number) => `Review due within ${days} days: ${count}`,
    show: 'Show them',
    once: 'This card comes once a week at most, and only if something is due.',
  },
};
