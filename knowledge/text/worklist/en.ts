import { isolated } from '../isolate.js';

/** Words that a person sends to the editors by choice, what comes of them, and what the editors see (features.md idea 10). */
export const worklist = {
  person: {
    way: 'Send my question to the editors',
    back: 'Back to my words for the editors',
    ask: 'Write what you would like to find answered here. Put it as a question that many could ask: no names, no places, no dates. Then you see exactly what would be sent.',
    again: 'This is how it stands now. Write it once more, as it should be sent.',
    box: 'A preview comes first. Nothing is sent yet.',
    screen: [
      '**Send these words to the editors?** They are read by colleagues at the organization behind this page, who keep the answers. You may know some of them. What is sent: exactly the words below, the language of this chat and the week.',
      'Names and numbers are taken out as far as I find them. Please look: does anything still show who is meant?',
      'Nobody can write back to you. If there is an answer, it comes to everybody, here: All topics, then “What is new”. The words are kept encrypted until they are dealt with, 30 days at most. Nothing links them to you, so you cannot take them back.',
      'This is not a report, and nobody is alerted.',
    ],
    no: 'Do not send',
    change: 'Change the words',
    yes: 'Send these words',
    notSent: 'Nothing was sent, and nothing of it is kept. Here is what else you can do.',
    sent: 'Sent. The editors now have these words, and nothing that leads to you. If there is an answer, everybody finds it here: All topics, then “What is new”. This can take weeks, and it may not happen. A person can often say more, and sooner.',
    tooMany: 'Nothing was sent. Several questions have just come from this network. Please try again later.',
    full: 'Nothing was sent. Too many questions are already waiting for the editors. Please try again another day.',
    waits: 'Your words for the editors are kept in this chat for now. They have not been sent.',
    inTeams: (address: string) =>
      `In Teams I do not take words for the editors. They would arrive without a name from here too. But Teams keeps this chat with your name, and whoever can search it could connect the two. Please use your own phone or computer, at this address: ${isolated(address)}`,
  },
  /** A line of what "What do you keep about me?" prints. */
  record: 'your last question, encrypted, so that you can send it to the editors if you wish',

  /** The work list of those who keep the answers. */
  desk: {
    title: 'Work list',
    words: 'Words that people sent',
    about:
      'People sent these words on purpose, and without a name. Do not try to find out who wrote them. Write a new question and its answer in your own words, without any detail from here. Then delete what people wrote.',
    none: 'Nothing that people sent is waiting.',
    others: 'Focal points and approvers read what people sent.',
    week: (date: string) => `In the week from ${isolated(date)}`,
    first: (count: number, date: string) => `Words that people sent: ${count}. The first can be read until ${isolated(date)}.`,
    until: (date: string) => `can be read until ${isolated(date)}`,
    near: 'Nearest answers:',
    done: 'Delete: dealt with',
    sure: 'Yes, delete these words for good',
    gone: 'These words are no longer there.',
    unanswered: 'Questions without an answer',
    unansweredAbout:
      'How often there was no answer, or the programme asked back with near topics. By week, language and nearest answer. Numbers are shown from 10 up, rounded to 5. Nobody’s words are kept for this. Where there is no number, people may still have asked.',
    few: 'No number is large enough to be shown.',
    columns: { week: 'Week', language: 'Language', near: 'Nearest answer', none: 'No answer', suggested: 'Asked back with near topics' },
    nothingNear: 'none is near',
    less: 'fewer than 10',
  },

  /** A new topic. */
  topic: {
    title: 'New topic',
    about:
      'The topic begins as a draft. It has a part for each language, and one called “The same for all languages”. People get it once all of these parts are written, approved and published.',
    name: 'Name',
    nameHint: 'Small Latin letters, digits and hyphens, such as leave-after-harassment. It cannot be changed later.',
    heading: 'Title',
    headingHint: 'At most 80 characters. Every language shows it until it is translated.',
    go: 'Begin',
    faults: {
      name: 'Use 3 to 60 small Latin letters and digits. Hyphens can stand between them.',
      taken: 'There is an answer with this name already. Choose another name.',
      heading: 'Write a title of 2 to 80 characters.',
    },
  },

  /** What the page of promises says of these records. */
  kept: {
    kind: 'Words that people sent to the editors',
    letter: {
      id: 'a random code that leads to nobody',
      language: 'the language of the chat',
      sealed: 'the words, sealed under a key of their own',
      week: 'the Monday of the week in which they came',
    },
    lasts: (days: number) =>
      `until they are dealt with, ${days} days at most. The key goes first, so that an old copy cannot be read. Whoever kept old copies of all the data, with the keys, still can`,
    question: 'your last question, encrypted, so that you can send it to the editors',
  },
};
