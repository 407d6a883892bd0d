import { isolated } from '../isolate.js';
import { listed } from '../wordings.js';

/** What is said around a referral: before consent, at consent, in the relay, and on coming back (care.md section 5). */
export const handoff = {
  /** Choices that lead here. */
  menu: {
    talk: 'Talk to an office through this page',
    start: 'Start a chat here',
    back: 'I have a return number',
    toOffice: (office: string) => `Back to my chat with ${isolated(office)}`,
    whole: 'Show the whole chat',
    takeBack: 'Delete the whole chat',
    ask: 'Ask the programme something',
    number: 'Give me a return number',
  },

  doors: {
    text: 'These offices can answer you here, through this page. We do not tell them who you are, and no name is needed. Nothing is sent before you have seen it and said yes.',
    none: 'No office answers through this page yet. You can contact these offices yourself.',
    others: 'Contact an office yourself',
    child:
      'Ombuds and report offices here are for adults at work. For a child or a teenager, the contacts on the safety card are the right place. Nothing was sent.',
    gone: 'This office does not answer through this page now. Nothing was sent. You can choose another one, or contact an office yourself.',
  },

  /** Who stands behind a door, in the words for the person. */
  speakers: { ombuds: 'Ombuds', counsellor: 'Counsellor', report: 'Intake officer' },
  demonstration: 'This is a demonstration: nobody of a real office reads it.',

  office: {
    goOn: 'Go on',
    /** Where the language of the person is not among those that the office reads (features.md S44). */
    reads: (languages: string) => `People at this office read: ${isolated(languages)}. Nothing is translated.`,
    notNow: 'Not now',
  },

  involved: {
    text: 'Is somebody at this office, or someone close to them, part of this? You need not say why.',
    nobody: 'No, nobody',
    exclude: (name: string) => `Yes: leave ${isolated(name)} out`,
    another: 'Yes: choose another office',
    noted: (names: string) => `${isolated(names)} will not be shown this here, nor that it exists. Is anybody else there part of it?`,
    noneLeft: 'Then nobody is left at this office who could answer. Nothing was sent. Another office may fit.',
    /** Above the question, where it is asked again. */
    changed: 'Who answers at this office has changed since you were asked.',
  },

  payload: {
    text: 'This is all that would go to the office. It is not sent yet. You can add to it, or leave it as it is.',
    ready: 'It is as I want it',
    remove: (field: string) => `Take out: ${isolated(field)}`,
    add: (field: string) => `Add: ${isolated(field)}`,
    fields: {
      call: 'how to call me',
      first: 'what to know first',
      avoid: 'what not to ask',
      times: 'when it is safe to write',
      words: 'my own words',
    },
    ask: {
      call: 'What should they call you? It need not be your name.',
      first: 'What should they know before they write to you?',
      avoid: 'What should they not ask about?',
      times: 'When is it safe for you to read and write here?',
      words: 'Write what you want them to read. No names are needed, and nothing is sent yet.',
    },
    leaveOut: 'Leave this out',
    /** The lines of the text that is sent. */
    lines: {
      wish: 'A person is asking to talk with your office.',
      language: (name: string) => `Language: ${name}`,
      call: (words: string) => `How to call me: ${words}`,
      first: (words: string) => `What to know first: ${words}`,
      avoid: (words: string) => `Please do not ask about: ${words}`,
      times: (words: string) => `Safe times: ${words}`,
      words: (words: string) => `In my own words: ${words}`,
    },
  },

  consent: {
    /** What the office does and must do. With all that stands on the screen, at most 120 words (CO-03). */
    about: {
      ombuds:
        'The ombuds listens and helps informally, without investigating. What you write stays there, unless only sharing it can prevent imminent serious harm. **This is not a report**: deadlines keep running; this gives no protection against retaliation.',
      counsellor:
        'A counsellor supports you, reporting nothing without your agreement. Serious danger to you, others or a child may be passed on. Notes may exist. **This is not a report**: deadlines keep running; it gives no retaliation protection.',
      report:
        '**Writing to an intake officer can count as a report.** Those who must act read it. Whoever it is about will learn of it and may guess who spoke. Anonymous reports get less follow-up and protection.',
    },
    /** What is kept, and how to stop. */
    rules: {
      talk: 'Only the text below goes there, encrypted. Those who answer there can read it. It is deleted after 14 days unopened, or 30 days after the last message. Your consent lasts 14 days. You can delete everything at any time; what the office has read, it still knows.',
      report:
        'Only the text below goes there, encrypted, and into its file. Here it is deleted after 14 days unopened, or 30 days after the last message. Your consent lasts 14 days. You can delete this chat at any time, not the file; the process may go on.',
    },
    unanswered: 'No answer time can be promised. Unanswered, nothing goes further.',
    ask: {
      ombuds: 'Start a chat with the ombuds?',
      counsellor: 'Start a chat with a counsellor?',
      report: 'Send this to the intake officer?',
    },
    no: 'No, send nothing',
    yes: 'Yes, send exactly this',
    change: 'Change the text',
    simpler: 'Tell me in other words',
    /** To whoever answers in their own words: only the button, or its words, are a yes (care.md CO-02). */
    notYet: (yes: string) => `**Nothing has been sent yet.** To send it, press the button “${yes}”, or type exactly these words.`,
    inShort: {
      talk: 'In short: one text to one office.',
      report: 'In short: this may start an official process.',
    },
    simple: {
      ombuds:
        'One short text goes to one office. A person there can write back on this page. We do not tell them who you are. This is not a report; deadlines keep running. If somebody could be badly hurt soon, the office may have to act. You can delete it at any time; what they have read, they will still know.',
      counsellor:
        'One short text goes to one office. A counsellor there can write back on this page. We do not tell them who you are. This is not a report; deadlines keep running. If somebody could be badly hurt, the office may have to act. You can delete it at any time; what they have read, they will still know.',
      report:
        'You send one short text to the office that takes reports. A person there can write back to you on this page. We do not tell them who you are. They may have to start an official process. That can go on even if you stop writing, and what you wrote stays in their file.',
    },
    refused: 'Nothing was sent. What you wrote for it goes when this chat ends. You can also contact these offices yourself.',
  },

  /** Before the consent to a report (care.md 5.2). */
  report: {
    text: 'This office takes reports. What it was given cannot be taken back from its file. It may go on if you stop. Some colleagues must report what they hear; an ombuds or a counsellor need not. You can talk to one of them first. That is no report.',
    first: 'Talk to the ombuds first',
    counsellor: 'Talk to a counsellor first',
    goOn: 'Go on to the report office',
  },

  number: {
    text: 'It was sent. This is your return number. With it you can come back from any device, read, write and delete the chat. So can anybody else who has it. Nobody here can look it up. Write it down as if it were a telephone number.',
    ask: 'To check that you have it: type its last four digits.',
    wrong: 'These are not its last four digits. Here it is once more.',
    saved: 'Good. Keep it where nobody else looks, and never write it in a message.',
    later: 'Go on without a number',
    without:
      'Without the number, you can read this chat only on this page, as long as it stays open. That is 15 minutes without a message, at most 60. The office keeps it. You can still ask for a number.',
    inMessage:
      'Your message holds a return number, so it was not taken. Anybody who has that number can read and delete the chat. Please write it without the number.',
    /** Below it, with the label of the button that leads to where a number is typed. */
    whereTyped: (label: string) => `To come back to a chat with your number, choose “${isolated(label)}”.`,
    enter:
      'Type your return number. Spaces and dashes do not matter. If you chose a code word, type the number and the code word together, in one message.',
    /** Where words were typed and no digits. */
    together:
      'Type the number and the code word together, in one message: first the 22 digits, then the word. If there is no code word, type only the number.',
    lost: 'Without the number, nobody can get back into that chat here, and nobody can look the number up. The office keeps the chat until it is deleted. If you find the number, type it below. You can begin a new chat at any time; it gets a new number.',
    /** Whole messages that say the same where a number is asked for; elsewhere they could be of anything. */
    notKept: listed(`
      lost, i lost it, it is lost, i forgot it, i forgot, i don’t remember it, i don’t have it, i do not have it,
      i don’t have one, i don’t have my number, i don’t have the number, i do not have my number, no number,
      i have no number, i didn’t write it down, i did not write it down, didn’t write it down, i never wrote it down,
      i did not note it`),
    short: (missing: number) => `Some digits are missing: ${missing}. A return number has 22.`,
    long: (more: number) => `There are too many digits: ${more} more than 22.`,
    check: 'One of the digits is not right, or two have changed places. Please look at them once more.',
    unknown:
      'Nothing opens with this. The number may have expired, or the chat was deleted. If it has a code word, type the number and the code word together, in one message. A new chat can be started at any time.',
    slow: 'Numbers are being tried very often, not only by you. Please wait a minute and try again.',
    notInTeams: 'A return number works only on the web page, where no name stands beside it.',
  },

  relay: {
    waiting: (office: string) => `Your text is with ${isolated(office)}. Nobody has opened it yet.`,
    opened: (office: string, date: string) => `${isolated(office)} opened it on ${isolated(date)}.`,
    /** After any of these two and `reader.has`, where what is written goes there. */
    goes: 'You can write here. What you write goes to the office.',
    active: (office: string) => `You are writing with ${isolated(office)}. The programme stays silent until you press one of these.`,
    /** Above the box, so that nobody mistakes who reads it. */
    box: (office: string) => `What you write goes to ${isolated(office)}.`,
    sent: 'Sent to the office.',
    asking: 'Ask the programme. What you write now does not go to the office.',
    closed: (office: string) => `${isolated(office)} has closed this chat. You can still read it until it is deleted.`,
    expires: (date: string) => `It is kept until ${isolated(date)}.`,
    openings: 'Who opened it, and when',
    person: 'You',
    gone: 'This chat no longer exists: it has expired, or the chat was deleted.',
    notSent: 'This was not sent: the chat is closed, or your consent has run out.',
    late: 'Nobody has answered yet. Apologies for the wait. You can wait, come back later, or choose another office.',
    wait: 'I will wait',
    other: 'Choose another office',
  },

  takeBack: {
    ask: 'Everything that you and the office wrote here will be deleted for good. Those who have read it will still know what they read.',
    /** Instead, where the office takes reports. */
    askReport: 'This chat will be deleted here for good. What the office has put into its file stays there, and it may go on.',
    yes: 'Yes, delete everything here',
    no: 'No, keep it',
    /** After it: the date, and whether it had been opened (features.md S12). */
    on: (date: string) => `Taken back on ${isolated(date)}.`,
    unopened: 'Nobody at the office had opened it.',
    opened: (date: string) => `It had been opened, last on ${isolated(date)}. What the office has read there, it will still know.`,
    done: 'It is done: this chat is deleted and cannot be opened here again. You can start anew at any time.',
  },

  /** A line of the record that "What do you keep about me?" prints. */
  kept: (office: string, date: string) => `A chat with ${isolated(office)}, encrypted, kept until ${isolated(date)}.`,
};
