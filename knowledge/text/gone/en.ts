import { isolated } from '../isolate.js';

/** What is said where somebody of an office no longer answers, has nobody beside them, or lets a person wait too long (care.md CO-10, RE-06, WH-04). */
export const gone = {
  /** In the chat, between the messages. */
  notices: {
    gone: (name: string) => `${isolated(name)}, who had this chat, no longer answers at this office.`,
    offer: (name: string) => `${isolated(name)}, of the same office, could go on with this chat.`,
    nobody: 'Nobody who may read this chat answers at this office.',
  },
  /** Why a yes is asked for again. */
  why: {
    gone: (name: string) => `${isolated(name)}, who had this chat, no longer answers there.`,
    offer: (name: string) => `You have waited long. ${isolated(name)} offers to go on.`,
  },
  nobody: (office: string) =>
    `At ${isolated(office)}, nobody who may read this chat answers now. You can read the chat or delete it, turn to somebody else, or look again later.`,
  unsent: 'This was not sent. So that your words are not lost, they stand below.',

  /** For receivers. */
  desk: {
    gone: (name: string) =>
      `${isolated(name)}, who had this case, no longer answers here. The person is asked whether somebody else may go on.`,
    nobody: 'Nobody who may read this case answered here. The person was told so.',
    offer: (name: string) => `The person was asked whether ${isolated(name)} may go on.`,
    mark: 'nobody has it now',
    asking: {
      title: 'Offer to go on',
      text: 'This case has waited too long. You can ask the person whether you may go on. They read your name, and say yes or no. Until then, nobody at the office can read or write here, whoever has the case included.',
      go: 'Ask the person',
      early: 'The person was not asked: this case does not wait too long, or it waits for their yes already.',
    },
  },
};
