import { isolated } from '../isolate.js';

/** Offices and people who meet through Teams (decisions.md D2, D16): cards of receivers, notices, and what is said otherwise there. */
export const teamsRelay = {
  /** Said to a receiver in their own chat with the programme. */
  account: {
    linked: (name: string) =>
      `This chat now belongs to the account ${isolated(name)}. When something comes to your office, a card appears here. It carries no word of what people write: you read and answer in the console.`,
    over: 'This code does not work: it was used, has run out, or has a typing error. Ask for a new one.',
    nobody: 'Nothing was done: this Teams chat belongs to no account that may do this.',
    notForCase:
      'If this was meant for one of your cases: it went to nobody there. Answer in the console, or in the box on the card of the case, if it has one.',
  },

  /** The card of a case: never a word of the person. */
  card: {
    closing: (until: string) =>
      `Write your last message in the console first, and say there that the talk ends. Closing here sends nothing. The chat is stored until ${isolated(until)}, and the person can delete it at once. After closing, neither of you can write.`,
    closeAlone: 'Close the case; nothing is sent',
    waiting: 'Somebody has written to your office. Nobody has taken it over yet.',
    unread: 'There is a new message in a case that you have taken over.',
    since: (date: string) => `It has been waiting since ${isolated(date)}.`,
    gone: 'This case is no longer there: the person has taken it back, or its time is over.',
    where: 'The messages are not in Teams. You read them, answer and make notes in the console:',
    notNow: 'Nothing was done: the person is being asked something, or this case is over.',
    suggested: 'The person has been shown your suggestion. Nothing was passed on.',
    open: 'Open the console',
  },

  /** The notice to a person: neutral, whoever sees it. */
  news: { text: 'There is something new for you.', show: 'Show it here' },

  /** Before anything else of a handoff in Teams (D2): the web door comes first. */
  first: {
    text: 'You can also write to an office without your name: on your own phone or computer, at the address below. In Teams, your organization can see, keep and search what you write and what is answered, with your name. We do not tell the office who you are.',
    web: 'I will use the web page',
    here: 'Go on here in Teams',
    atWeb: 'Good. Type this address on your own device, and choose there to talk to an office. Nothing was sent from here.',
  },
  sent: 'It was sent. When the office answers, a short notice without its words appears here. You decide when they are shown.',
  /** To whoever writes here while their chat with an office goes on, but is not open. */
  notSent: (office: string) =>
    `What you just wrote was not sent to ${isolated(office)}. To write to them, go back to your chat with them first.`,
  /** To whoever changes or deletes a message while they have a chat with an office. */
  changed:
    'Changing or deleting a message in Teams changes nothing at the office. What was sent there before stays as it was. You can send one more message, or delete the whole chat in this programme.',

  /** From Teams to the web door. */
  move: {
    choose: 'Move this chat to the web page',
    text: (address: string, minutes: number) =>
      `On your own device, open ${isolated(address)} and choose “I have a return number”. Type this code there, within ${minutes} minutes; it works once. There you get a return number. After that, this chat cannot be opened in Teams any more. Messages that already stand in Teams stay there.`,
    over: 'This code does not work: it was used, or its time is over. A new one can be asked for in Teams.',
    done: 'The chat is here now, and can no longer be opened in Teams.',
    /** To whoever goes on in Teams after it. */
    away: (office: string, address: string) =>
      `Your chat with ${isolated(office)} is on the web page now, and nothing that you write here goes there. Open ${isolated(address)} on your own device and choose “I have a return number”. There you can write in it, read it or delete it.`,
  },

  /** Sentences of the handoff that are others in Teams. The consent with all that stands on the screen has at most 120 words (CO-03). */
  handoff: {
    talk: 'Talk to an office',
    doors: {
      text: 'These offices can answer you. We do not tell them who you are. Nothing is sent before you have seen it and said yes.',
      none: 'No office answers through this programme yet. You can contact these offices yourself.',
      gone: 'This office does not answer through this programme now. Nothing was sent. You can choose another one, or contact an office yourself.',
    },
    rules: {
      talk: 'Only the text below goes there. **But Teams keeps it and the answers, with your name; your organization can search them.** This programme deletes it after 14 days unopened, or 30 after the last message. You can delete it only in this programme. Your consent lasts 14 days.',
      report:
        'Only the text below goes there, into its file. **But Teams keeps it with your name; your organization can search it.** This programme deletes it after 14 days unopened, or 30 after the last message. You can delete it only in this programme. Your consent lasts 14 days.',
    },
    ask: { ombuds: 'Start a chat with the ombuds?', counsellor: 'Start a chat with a counsellor?' },
    simple: {
      ombuds:
        'One short text goes to one office. A person there can write back, and you read it here. We do not tell them who you are, but Teams keeps everything with your name. This is not a report, and deadlines keep running. If somebody could be badly hurt soon, the office may have to act.',
      counsellor:
        'One short text goes to one office. A counsellor there can write back, and you read it here. We do not tell them who you are, but Teams keeps everything with your name. This is not a report, and deadlines keep running. If somebody could be badly hurt, the office may have to act.',
      report:
        'You send one short text to the office that takes reports. A person there can write back, and you read it here. We do not tell them who you are, but Teams keeps everything with your name. They may have to start an official process, which can go on even if you stop.',
    },
    /** After a no, and after whatever says until when it is kept. */
    refused:
      'Nothing was sent to the office. Within 24 hours, this programme forgets what you wrote for the office. In Teams it stays, with your name. You can also contact these offices yourself.',
    expires: (date: string) => `This programme keeps the chat until ${isolated(date)}.`,
    gone: 'This chat cannot be opened here: it was moved to the web page, has expired, or was deleted.',
    /** The words stay with the organization: only what this programme holds is deleted (care.md PR-52). */
    takeBack: {
      way: 'Delete the chat in this programme',
      ask: 'This chat will be deleted for good in this programme, and the office can no longer open it here. Those who have read it will still know what they read. My own messages of the last 24 hours here are deleted too. What you wrote stays in Teams, with your name, and your organization can keep copies of everything.',
      askReport:
        'This chat will be deleted for good in this programme. What the office has put into its file stays there, and it may go on. My own messages of the last 24 hours here are deleted too. What you wrote stays in Teams, with your name, and your organization can keep copies of everything.',
      yes: 'Yes, delete it in this programme',
      done: 'It is done: this chat is deleted in this programme. Neither you nor the office can open it here again. What you wrote stays in Teams, with your name, and your organization can keep copies, even of what is deleted. You can start anew at any time.',
    },
  },

  /** What a yes that is asked for again says of who reads and what is kept; and of the chat that ends with a yes to another office. */
  agreement: {
    rules: {
      talk: (reader: string) =>
        `With your yes, ${isolated(reader)} can read and answer this chat and the text below. **Teams keeps it with your name; your organization can search it.** This programme deletes it 30 days after the last message. You can delete it in this programme, not in Teams. Your consent lasts 14 days.`,
      report: (reader: string) =>
        `With your yes, ${isolated(reader)} can read and answer this chat and the text below, which goes on file. **Teams keeps it with your name; your organization can search it.** Your consent lasts 14 days. Only this programme deletes it, 30 days after the last message or when you ask; the process may go on.`,
    },
    leaves: (office: string, date: string) =>
      `With this yes, your chat with ${isolated(office)} is closed: nobody there can read it in this programme any more. It is kept until ${isolated(date)}, but cannot be opened here again.`,
    again: {
      simple:
        'It is the same chat, with the same office. With a yes, they can read it again and write to you. With a no, nothing is sent, and they cannot read it in this programme. Either way, it stays in Teams, with your name.',
      no: 'Nothing was sent to the office, and nobody there can read this chat in this programme. In Teams it stays, with your name; your organization can search it. You can decide again at any time.',
      noColleague: (name: string) =>
        `Nothing was passed on: in this programme, ${isolated(name)} cannot read this chat, and nobody else at the office can. In Teams it stays, with your name. You can go back, choose another office, or delete the chat in this programme.`,
    },
    deletion: (date: string) =>
      `This programme will delete this chat after ${isolated(date)}, and not all of it has been read. If it can be kept longer, that is among the choices.`,
    now: {
      unread:
        'Nobody at the office has opened it yet. If you delete it now, nobody there will. What you wrote stays in Teams, with your name, and your organization can keep copies of everything.',
      stop: 'You can stop at any time and delete the chat in this programme. What the office has read, it will still know. What you wrote stays in Teams, with your name, and your organization can keep copies of everything.',
      stopReport:
        'You can stop writing and delete the chat in this programme. What is in the office’s file stays there, and it may go on. What you wrote stays in Teams, with your name, and your organization can keep copies of everything.',
    },
  },

  /** Of a text that waits. */
  notNow:
    'Nothing was sent to the office. This programme keeps your text for 24 hours at most, and you can go back to it. What you wrote stays in Teams, with your name. You can also contact these offices yourself.',

  /** On the receipt of a consent. */
  receipt: {
    keptUntil: (day: string) => `until ${isolated(day)} in this programme; what stands in Teams is kept by Teams`,
  },
};
