import { isolated } from '../isolate.js';

/** Who reads the next words, whenever that is not plain, and what became of words that went nowhere (care.md WH-07). */
export const reader = {
  /** Above the box, where the next words answer a question of the programme. */
  answer: 'Write your answer here. The programme reads it.',
  /** Above the box, for whoever has a chat with an office and is not in it. */
  programme: (office: string) => `The programme reads what you write. It does not go to ${isolated(office)}.`,
  /** Under what the office wrote, for whoever is not in the chat. */
  toAnswer: (office: string) => `To answer ${isolated(office)}, press the button below first. What you write here does not go there.`,
  /** Where the line above the box had changed since the page was shown. */
  changed:
    'Nothing was sent, because what you write now goes to another reader. Your text is still in the box. Read the line above it first, then send it again.',
  /** To a message of spaces where the next words are meant for somebody. */
  empty: 'There are no words in this message, so it was not taken.',
  /** After a chat that the office has closed. */
  back: 'The programme answers here again.',
  /** To words meant for a chat that is gone, before what is said of that. */
  gone: 'What you just wrote was not sent to the office.',
  /** The same where it was written, and the chat was gone before the answer. */
  perhaps: 'It is not certain whether what you just wrote reached the office.',
  /** After the name of a language that was typed in a chat. */
  languageTyped: (office: string) => `This did not go to ${isolated(office)}: it changed the language here.`,
  left: (office: string) => `You went on from ${isolated(office)} to another office. You can still read this chat until it is deleted.`,
  look: 'See if there is an answer',
  /** In the thread, on the day. */
  takenBy: (name: string, office: string) => `${isolated(name)} at ${isolated(office)} has taken this up and can read it.`,
  /** The same where it was not kept who that was. */
  taken: (office: string) => `Somebody at ${isolated(office)} has taken this up and can read it.`,
  /** Where the chat stands, from then on. */
  has: (office: string) => `Somebody at ${isolated(office)} has taken this up.`,
  /** After words that tell of danger. */
  care: {
    sent: 'It was sent to the office, which reads it only when somebody is there.',
    open: 'There may be nobody there right now. The contacts above are faster.',
    notSent: 'The office does not see this answer.',
    corrected: 'Thank you. I misunderstood. If you need the contacts later, type HELP.',
  },
};
