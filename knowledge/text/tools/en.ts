import { isolated } from '../isolate.js';

/** What receivers have at hand in the console: filters, prepared sentences, notes, reminders, and what they read before they send. */
export const tools = {
  list: {
    filter: 'Filter',
    all: 'All',
    unread: 'Only with a new message',
    due: 'Only with a reminder that is due',
    show: 'Show',
    reset: 'Show all cases',
    nothing: 'No case fits this filter.',
    position: (from: number, to: number, total: number) => `${from}–${to} of ${total}`,
    reminder: (date: string) => `Reminder: ${isolated(date)}`,
  },

  /** Sentences for the person (care.md RE-02, RE-03, RE-10, RE-11). `day` may be a gap. */
  replies: {
    title: 'Prepared sentences',
    hint: (gap: string) =>
      `Press one, and it stands in the box, after what you have typed. Nothing is sent by that. Change what does not fit. A gap for you looks like this: ${gap}`,
    day: 'A day to be named in it, if there is one',
    inBox: 'The text stands in the box. Nothing has been sent.',
    list: {
      arriving: {
        title: 'I am here',
        text: (day: string) =>
          `Thank you for your message. I have read it, and I am here now. Write as much or as little as you like. If we lose touch: I look in here again on ${isolated(day)}.`,
      },
      away: {
        title: 'I step away',
        text: (day: string) =>
          `I have to step away now. I am back here on ${isolated(day)}. You can write at any time; I read it then. If you are in danger before that, do not wait for me: type HELP.`,
      },
      question: {
        title: 'One thing to ask',
        text: () => 'I have one thing to ask. You can leave it out, and that changes nothing. What would help you most at the moment?',
      },
      times: {
        title: 'Offer a day',
        text: (day: string) =>
          `We can go on when it suits you. I can be here on ${isolated(day)}. Is that a good day for you? Another day is possible too.`,
      },
      stored: {
        title: 'What stays stored',
        text: (_day: string, until: string) =>
          `If nobody writes any more, our chat stays stored here, encrypted, until ${isolated(until)}. You can delete it at any time, also now: type “forget me” here. What I have read, I still know.`,
      },
      danger: {
        title: 'When there is danger',
        text: (gap: string) =>
          `Your safety comes first. I do not know where you are, so I cannot send anybody. The emergency number of the country you are in is faster than I am. What I can do: ${isolated(gap)}. What I may have to do: ${isolated(gap)}. I ask you before I do anything. May I tell somebody who can help?`,
      },
      pause: {
        title: 'Offer a pause',
        text: (day: string) =>
          `We can make a pause here if you like. You need no reason, and nothing is lost. I look in here again on ${isolated(day)}. You can also write before that.`,
      },
      closing: {
        title: 'A kind end',
        text: (_day: string, until: string) =>
          `Thank you for writing with me. Our talk ends here; after this message, neither of us can write any more. It stays stored, encrypted, until ${isolated(until)}. You can delete it at once: type “forget me” here. You can start a new chat at any time.`,
      },
    },
  },

  /** Before something is sent (care.md RE-02). */
  remarks: {
    title: 'Nothing has been sent yet. Please look at your text once more.',
    again: 'To send it as it is, press the button again.',
    list: {
      who: 'It seems to ask who the person is or where. Nobody needs to say that here.',
      proof: 'It seems to ask for proof. Nobody needs to prove anything here.',
      several: 'It asks more than one question. A single question is easier to answer.',
      names: 'It seems to name somebody. Names are not needed here.',
      gap: 'It still has a gap that you wanted to fill in.',
    },
  },

  closing: {
    text: 'This message goes to the person first. Change it as you like; without a text, nothing is sent. Then neither of you can write any more, and your notes are deleted.',
    label: (language: string) => `The last message, in ${isolated(language)}`,
  },

  notes: {
    title: (count: number) => `Notes: ${count}`,
    hint: 'Only whoever has this case reads them. No names, no details, nothing that shows who it is. The person can read how many there are, and never what they say. They are deleted with the case, or when you close it.',
    label: 'A new note',
    limit: (most: number) => `At most ${most} characters`,
    keep: 'Keep this note',
    drop: 'Delete this note',
    empty: 'Nothing was kept: the box is empty.',
    tooLong: (most: number, now: number) => `Nothing was kept: the note has ${now} characters, and ${most} are possible.`,
    full: (most: number) => `Nothing was kept: a case has room for ${most} notes. Delete one first.`,
    names: 'Nothing has been kept yet. The note seems to name somebody. Take the name out, or press the button again.',
  },

  reminder: {
    none: 'Remind me',
    set: (date: string) => `Reminder: ${isolated(date)}`,
    hint: 'From this day on, the list of cases shows you a mark. Nobody else sees it.',
    day: 'Day',
    keep: 'Remind me on this day',
    drop: 'No reminder',
    outside: (until: string) =>
      `Nothing was changed. Choose a day from today until ${isolated(until)}: the person’s yes does not hold longer.`,
  },

  /** What the person reads of notes (decisions.md D15). */
  noted: (count: number) =>
    `Notes that the office made about this chat: ${count}. They are encrypted and are deleted with the chat. Only whoever answers you can read them.`,
};

export type Tools = typeof tools;
