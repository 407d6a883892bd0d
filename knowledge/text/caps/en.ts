import { isolated } from '../isolate.js';
/** What is said where there would be too much of something (care.md PR-44). */
export const caps = {
  office:
    'This office has very many chats that nobody has opened yet. It cannot take another one through this programme now. Nothing was sent. You can try again later, choose another office, or contact one yourself.',
  /** Before the next sentence, where something was written all the same. */
  notSent: 'This was not sent, and will not be sent later.',
  unanswered: (most: number) =>
    `The office has ${most} texts from you that nobody has answered yet. Once somebody answers, you can write more. HELP shows the contacts at any time.`,
  /** Above the box for as long as that holds, so that nobody takes what they write for sent. */
  box: (office: string) => `${isolated(office)} has to answer first. What you write now is not sent, and will not be sent later.`,
};
