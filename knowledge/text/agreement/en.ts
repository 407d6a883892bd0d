import { isolated } from '../isolate.js';

/** What is said when an agreement changes: a yes asked for again, another colleague or office, a code word, and before deleting (care.md CO-09 to CO-11, RE-06, RE-07). */
export const agreement = {
  menu: {
    goOn: 'Decide whether this chat goes on',
    backTo: (name: string) => `Back to ${isolated(name)}`,
    stay: 'No, stay here',
    lookAt: (office: string) => `Look at ${isolated(office)}`,
    keep: (date: string) => `Keep this chat until ${isolated(date)}`,
    now: 'What happens with this now?',
    codeWord: 'Code word',
  },

  /** The consent that is asked for again. With the text about the office, at most 120 words (CO-03). */
  again: {
    /** News, which stands above the consent. */
    why: {
      ranOut: (date: string) => `Your consent lasted until ${isolated(date)}.`,
      colleague: (by: string, to: string) => `${isolated(by)} asks whether ${isolated(to)}, a colleague, may go on.`,
      refused: 'Your last answer was no.',
    },
    rules: {
      talk: (reader: string) =>
        `With your yes, this chat and the text below can be read and answered by: ${isolated(reader)}. It is deleted 30 days after the last message. Your consent lasts 14 days. You can delete everything at any time; what they have read, they will still know.`,
      report: (reader: string) =>
        `With your yes, this chat and the text below can be read and answered by: ${isolated(reader)}. The text goes into the office’s file. This chat is deleted 30 days after the last message. Your consent lasts 14 days. You can delete it at any time, not the file; the process may go on.`,
    },
    anybody: 'somebody at the office',
    ask: 'Go on with this chat?',
    simple:
      'It is the same chat, with the same office. With a yes, they can read it again and write to you. With a no, nothing is sent, and only you can read it.',
    wish: 'I would like to go on with this chat.',
    unsent: 'This was not sent. Your words are not lost: they stand below, and go to the office only with your yes.',
    box: 'What you write is not sent yet. You see it here first.',
    change: 'Write the text that may go to the office. It is not sent yet.',
    asItIs: 'Leave it as it is',
    onlyWish: 'Only the wish to go on',
    done: (date: string) => `You have agreed, and it was sent. Your consent lasts until ${isolated(date)}.`,
    no: 'Nothing was sent. Only you can read this chat, until it is deleted. You can decide again at any time.',
    noColleague: (name: string) =>
      `Nothing was passed on: ${isolated(name)} cannot read this chat, and nobody else at the office can. You can go back, choose another office, or delete everything.`,
    waits: (office: string) => `Nobody at ${isolated(office)} can read this chat or write in it before you agree again.`,
  },

  /** What stands between the messages, for the person. */
  notices: {
    deletion: (date: string) =>
      `This chat will be deleted after ${isolated(date)}, and not all of it has been read. If it can be kept longer, that is among the choices.`,
    colleague: (by: string, to: string) => `${isolated(by)} asks whether ${isolated(to)} may go on with this chat.`,
    office: (by: string, office: string) =>
      `${isolated(by)} suggests another office: ${isolated(office)}. Nothing was passed on. If you look at it, you first see what it does. Nothing goes there without your yes.`,
  },
  stayed: 'You stay here. Nothing was passed on.',
  /** Above the consent to an office that was suggested. */
  leaves: (office: string, date: string) =>
    `With this yes, your chat with ${isolated(office)} is closed: nobody there can read it here any more. With its own return number, you can read it until ${isolated(date)}.`,

  /** "What happens with this now?" (features.md S10) */
  now: {
    waiting: (office: string) => `It is with ${isolated(office)}. Nobody there has taken it up.`,
    has: (name: string, office: string) =>
      `${isolated(name)} at ${isolated(office)} has it; nobody else there can read it in this programme.`,
    asks: (office: string) => `Nobody at ${isolated(office)} can read it: it waits for your yes.`,
    closed: (office: string) => `It is closed: nobody at ${isolated(office)} can read it in this programme any more.`,
    sees: 'The office sees what was sent to it, and nothing else of you.',
    seesWord: 'The office sees what was sent to it and your code word, and nothing else of you.',
    until: (yes: string, kept: string) => `Your consent lasts until ${isolated(yes)}. The chat is kept until ${isolated(kept)}.`,
    kept: (date: string) => `The chat is kept until ${isolated(date)}.`,
    unread: 'Nobody has opened it yet. If you delete it now, nobody will.',
    stop: 'You can stop at any time and delete everything here. What the office has read, it will still know.',
    stopReport: 'You can stop writing and delete this chat. What is in the office’s file stays there, and it may go on.',
  },

  word: {
    text: 'A code word shows you that it is really the office. They see it here and can write it to you. To come back, you then type your return number and the word together, in one message. Nobody can find a forgotten word: without it, the number opens nothing. Type a word without digits, or a few words.',
    /** Where a question was typed, or what is asked of the programme. */
    what: 'This was not taken as a code word. A code word is a word that you choose. When you come back, you type it together with your return number, so that the number alone opens nothing. Type only the word itself, or leave things as they are.',
    isSet: 'A code word is set. What you type now replaces it.',
    box: 'What you write now becomes the code word.',
    leave: 'Leave it as it is',
    remove: 'Remove the code word',
    /** The word stands below it. */
    saved:
      'To come back, type your return number and the code word together, in one message. Keep them in two different places. The code word is now:',
    removed: 'There is no code word any more. The return number alone opens this chat.',
    faults: {
      short: 'That is too short to be a code word. Please choose a longer one.',
      long: 'That is too long to be a code word. Please choose at most 40 characters.',
      digits: 'Please choose a code word without digits, so that it cannot be taken for a part of the number.',
      known: 'This already stands in the chat. Please choose another word, which nobody could have read here.',
    },
  },

  /** For receivers. */
  desk: {
    asked: 'Waits for the person’s yes',
    askedText:
      'The person is asked whether this goes on. Before they agree, nobody at the office can read it or write in it. There is nothing to do meanwhile.',
    ranOut: (date: string) =>
      `The person’s consent lasted until ${isolated(date)}. They are asked again when they come back to this chat, not before. Until they agree, nobody at the office can read it or write in it. There is nothing to do meanwhile.`,
    notAgreed:
      'The person has not agreed that this goes on. They can decide again at any time. Until they agree, nobody at the office can read it or write in it. There is nothing to do meanwhile.',
    codeWord: (word: string) =>
      `Code word of the person: ${isolated(word)}. After a pause, write it in your first line. It shows that it is you.`,
    deletion: (date: string) =>
      `Not all of this case has been read. It is deleted after ${isolated(date)}, unless somebody opens it or writes before.`,
    colleague: (by: string, to: string) => `The person was asked whether ${isolated(to)} may go on after ${isolated(by)}.`,
    office: (office: string) => `The person was shown that this office may fit: ${isolated(office)}. Nothing was passed on.`,
    pass: {
      title: 'Hand on to a colleague',
      text: 'The person reads who would go on, and says yes or no. Until then, nobody at the office can read or write here, you included. After a no, it comes back to you only if the person chooses so.',
      to: 'Colleague',
      none: 'No colleague can take this case.',
      go: 'Ask the person',
      choose: 'Nothing was done: choose a colleague from the list.',
    },
    suggest: {
      title: 'Suggest another office',
      text: 'The person reads that you suggest it. Nothing is passed on, and the other office learns nothing. Only the person can start a chat there.',
      to: 'Office',
      none: 'No other office answers here.',
      go: 'Suggest it',
      first: 'It was not suggested: the person has had no message from you so far.',
      choose: 'Nothing was done: choose an office from the list.',
    },
  },
};
