import { isolated } from '../isolate.js';

/** What is said where somebody of an office no longer answers, has nobody beside them, or lets a person wait too long (care.md CO-10, RE-06, WH-04). */
export const gone = {
  /** In the chat, between the messages. */
  notices: {
    gone: (name: string) => `${isolated(name)}, who had this chat, no longer answers at this office.`,
    offer: (name: string) => `${isolated(name)}, of the same office, could go on with this chat.`,
    nobody: 'Right now, there is nobody at this office who may read this chat and answer.',
    others: 'Who answers at this office has changed since you said yes.',
  },
  /** Why a yes is asked for again. */
  why: {
    gone: (name: string) => `${isolated(name)} no longer answers at this office.`,
    offer: (name: string) => `You have waited long. ${isolated(name)} offers to go on.`,
  },
  nobody: (office: string) =>
    `Right now, there is nobody at ${isolated(office)} who may read this chat and answer. You can read the chat or delete it, turn to somebody else, or look again later.`,
  unsent: 'This was not sent. Your words are not lost: they stand below.',

  /** For receivers. */
  desk: {
    gone: (name: string) =>
      `${isolated(name)}, who had this case, no longer answers here. The person is asked whether somebody else may go on.`,
    nobody: 'There was nobody here who may read this case and answer. The person was told so.',
    others: 'Who answers at this office has changed. The person is asked whether those who answer now may read this.',
    offer: (name: string) => `The person was asked whether ${isolated(name)} may go on.`,
    mark: 'nobody has it now',
    asking: {
      title: 'Offer to go on',
      text: 'This case has waited too long. You can ask the person whether you may go on. They read your name, and say yes or no. Until then, nobody at the office can read or write here, not even whoever has the case.',
      go: 'Ask the person',
      early: 'The person was not asked: this case has not waited too long, or is already waiting for their yes.',
    },
  },
};
