import { isolated } from '../isolate.js';

/** What is said so that no text for an office, no return number and no chat is left behind without a word (features.md S10, care.md CO-08). */
export const draft = {
  /** Ways back, under whatever else is read. */
  back: (office: string) => `Back to my text for ${isolated(office)}`,
  earlier: 'Add: what I wrote before',

  /** Under a card on danger that a text for an office has called up. */
  waits: (office: string) => `Your text for ${isolated(office)} is kept here for now. It has not been sent.`,
  notNow:
    'Nothing was sent. Your text is kept here until this chat ends, and you can go back to it. You can also contact these offices yourself.',

  /** "What happens with this now?" before anything is sent: its button, other ways to ask it as a whole message, and the answer. */
  whatNow: 'What happens with this text now?',
  asks: ['what happens with this now', 'what happens now', 'what happens with it now', 'was it sent', 'has it been sent', 'is it sent'],
  /** Whole messages that mean “no” while the yes is asked for, besides those that mean it everywhere (`commands.no`). */
  noes: ['no thanks', 'no thank you', 'rather not', 'do not send', 'do not send it', 'don’t send it', 'send nothing'],
  now: {
    web: 'Nothing was sent, and nobody at the office can see your text. It is only in this chat, encrypted. It is forgotten when you leave, after 15 minutes without a message, and after 60 minutes at most. You can change it, take it out, or stop.',
    teams:
      'Nothing was sent to the office. This programme keeps what you wrote for the office encrypted, for 24 hours at most. What you typed stays in Teams, with your name. You can change it, take it out, or stop.',
  },

  /** While the person is elsewhere. */
  news: (office: string) => `There is something new in your chat with ${isolated(office)}.`,

  number: {
    shown:
      'This is your return number. With it you can come back from any device, read, write and delete the chat. So can anybody else who has it. Nobody here can look it up. Write it down as if it were a telephone number.',
    replaces:
      'This is a new return number. The old one works until you have typed the last four digits of the new one here. After that, only the new one works.',
    another: 'A new return number',
    keepOld: 'Keep the old number',
    stays: 'Your old number still works. The new one does not.',
    back: 'Back to my return number',
  },

  /** Lines of the record that "What do you keep about me?" prints, and what stands under it where a chat with an office is kept. */
  record: (office: string) => `a text for ${isolated(office)} that was not sent, encrypted`,
  numberRecord: 'a return number that you have not confirmed yet, encrypted',
  closing: {
    web: 'Chats with offices are kept encrypted, with a fingerprint of the return number. Until you send it, a text for an office is only in this chat, encrypted, and is forgotten with it. No name, account, address of your device or kind of browser is kept.',
    teams:
      'Of the words you type, this programme keeps only those for an office, encrypted. Teams keeps all of them, with your name: your organization can search them. I cannot delete them there.',
  },
  /** After forgetting chats with offices too. */
  forgotten: 'Everything else about this chat is forgotten. Of a yes that you took back, a random code and two dates stay for 30 days.',
};
