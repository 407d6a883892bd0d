import { isolated } from '../isolate.js';

/** The console of those who receive messages (care.md RE-01 to RE-11), and the first message, which the person reads. */
export const desk = {
  signIn: {
    title: 'Sign in',
    name: 'Name',
    passphrase: 'Passphrase',
    code: 'Code with six digits',
    hint: 'The code comes from the app on your phone. Each code works once.',
    go: 'Sign in',
    failed: 'That did not work. Check all three and take the next code. After five attempts, wait for 15 minutes.',
    busy: 'Too many sign-ins are waiting just now. What you typed was not looked at. Please try again in a moment.',
    over: 'Your session has ended, so nothing was done. Please sign in again.',
    draft: 'Your text is not lost. It stays in this page, not on the server. Once you have signed in here, it stands in its box again.',
    idle: (minutes: number) => `A session ends after ${minutes} minutes without a click. Nobody is shown when you are signed in.`,
  },
  signOut: 'Sign out',
  language: 'Language',
  skip: 'To the content',
  nothing: 'This account receives messages for no office.',
  noPage: 'There is nothing here.',
  unknown: 'There is nothing here. If a case stood here, the person has taken it back, or its time is over.',
  back: 'All cases',

  cases: {
    title: 'Cases',
    none: 'No cases at the moment.',
    case: 'Case',
    office: 'Office',
    writes: 'Language',
    state: 'State',
    last: 'Last message',
    unread: 'New message',
    waiting: 'Nobody has taken it over',
    mine: 'You have taken it over',
    others: 'A colleague has taken it over',
    closed: 'Closed',
    older: 'More cases',
  },

  case: {
    person: 'The person',
    you: (office: string) => `You, for ${isolated(office)}`,
    thread: 'Messages',
    waiting: 'Somebody has written to your office. Whoever takes the case over reads the messages and answers; nobody else does.',
    conflict: 'If you know who this may be, or are close to anyone involved, leave it to a colleague.',
    take: 'Take over',
    others: 'A colleague has taken this case over. Only that colleague reads the messages.',
    closed: (until: string) =>
      `This case is closed. Its messages are shown to the office no more, and are deleted after ${isolated(until)} at the latest.`,
    opened: (date: string) =>
      `The person can read that you opened this on ${isolated(date)}. Neither side sees more of the other than that.`,
    expires: (until: string) => `If nobody writes, everything is deleted after ${isolated(until)}. The person can delete it at any time.`,
    holds: (until: string) =>
      `The person’s consent lasts until ${isolated(until)}. After that, they must agree again before you can write.`,
    taken: 'A colleague was quicker and has taken this case over.',
    untaken: 'Nothing was done: you have not taken this case over.',
    ended:
      'Nothing was sent or kept: nothing can be written here now. If you typed a text, it stands in its box only so that you can see it.',
    unsent: 'The text below was not sent and not kept. It is there only so that you can see it.',
  },

  first: {
    title: 'The first message',
    text: (language: string) =>
      `Before anything else, the person reads what your role is and what you cannot keep to yourself, in ${isolated(language)}. You send it; the box for replies opens afterwards.`,
    meaning: 'What it says',
    line: 'A first line of your own, if you like',
    send: 'Send this first message',
  },

  reply: {
    title: 'Reply',
    label: (language: string) => `Your reply, in ${isolated(language)}`,
    limit: (most: number, minutes: number) =>
      `At most ${most} characters. After ${minutes} minutes without a click you sign in again. What you typed is not lost then.`,
    send: 'Send',
    tooLong: (most: number, now: number) =>
      `Nothing was sent: the text has ${now} characters, and ${most} are possible. Please shorten it.`,
    empty: 'Nothing was sent: the box is empty.',
    look: 'Look for new messages',
    looks: 'A new message appears on this page only when you press this.',
    again: 'Nothing was done: this page was out of date. Please check it and press the button again.',
  },

  close: {
    title: 'Close this case',
    go: 'Send and close the case',
    first: 'It was not closed: the person has had no message from you so far.',
  },

  rules: {
    title: 'While you write',
    list: [
      'Ask one question at a time. Leave aside who and where the person is, and ask for no proof.',
      'Say when you step away and when you are back. End with the day of your next message.',
      'Plain words and short messages, in the language of the person. No machine translation.',
      'No screenshots, copies, forwarding or notes with details. Look for nothing that shows who it is.',
      'Nobody sees typing or reading. There are no attachments.',
      'In danger: say openly what you can and have to do. You do not know where the person is. Ask before you act.',
      'Close kindly: say what stays stored and until when, and offer to delete it now.',
    ],
  },

  /** The first message to the person, in their language (RE-01). */
  limits: {
    role: (office: string) => `From here on you write with a person. I work for ${isolated(office)}.`,
    keeps:
      'What you write stays with me, with one exception. If somebody is about to be seriously harmed and nothing else can prevent it, I may have to tell others. Wherever I can, I tell you first.',
    /** Of a counsellor: what the consent says (handoff.consent.about). */
    counsels:
      'I report nothing without your agreement. If there is serious danger to you, to others or to a child, I may have to tell others. Wherever I can, I tell you first. I may keep notes.',
    passes:
      'I may have to pass on what you write. Ask me what and to whom before you write more. If somebody is about to be seriously harmed, I may have to tell others at once.',
    /** Of an office that takes reports: what the consent says of its file (handoff.consent.about). */
    files:
      'My office takes reports. What you write here can go into its file, read by those who must act. If somebody is about to be seriously harmed, I may have to tell others at once.',
    readers: 'Of my office, only I read this here. Those who run the server could reach it.',
    names: 'No names are needed, yours or anybody else’s.',
    stop: 'You can stop at any time, and delete everything.',
    stopFiled: 'You can stop at any time, and delete everything here. What is in the office’s file stays there.',
  },
};

export type Desk = typeof desk;
