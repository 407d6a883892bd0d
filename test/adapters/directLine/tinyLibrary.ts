import type { Shelf } from '../../../adapters/shelf.js';
import { type Entry } from '../../../knowledge/entry.js';
import { languages } from '../../../knowledge/language.js';
import { libraryOf, type Library } from '../../../knowledge/library.js';
import { openModel, train, type Model } from '../../../knowledge/search/index.js';

const topics: Record<string, { title: string; short: string; phrasings: string[] }> = {
  mediation: {
    title: 'Mediation',
    short: 'A mediator helps two people to talk. Nobody is made to take part.',
    phrasings: [
      'what is mediation',
      'how does mediation work',
      'can a mediator help us',
      'I want a mediator',
      'who leads a mediation',
      'is mediation voluntary',
      'must I take part in mediation',
      'how long does mediation take',
      'tell me about mediation',
      'mediation between two colleagues',
    ],
  },
  evidence: {
    title: 'Keeping evidence',
    short: 'Keep messages and notes in a safe place. Write down dates and names.',
    phrasings: [
      'how do I keep evidence',
      'should I save the messages',
      'which proof do I need',
      'keep screenshots as evidence',
      'where do I store evidence',
      'do I need proof',
      'save emails as proof',
      'evidence of what happened',
      'notes and dates as evidence',
      'can I keep the text messages',
    ],
  },
  'my-options': {
    title: 'Your options',
    short: 'You can talk to somebody, ask for help, or report. You choose.',
    phrasings: [
      'what are my options',
      'what can I do now',
      'which options do I have',
      'what are the possible steps',
      'show me my choices',
      'what could I do about it',
      'list my options',
      'what ways are open to me',
      'options after it happened',
      'which steps can I take',
    ],
  },
  'somebody-to-talk-to': {
    title: 'Somebody to talk to',
    short: 'An ombuds and a counsellor listen in confidence.',
    phrasings: [
      'I want to talk to somebody',
      'who can listen to me',
      'is there a counsellor',
      'talk to a person',
      'speak with an ombuds',
      'I need someone to talk to',
      'can I speak to a human',
      'who listens in confidence',
      'a person who listens',
      'talk with a counsellor',
    ],
  },
};

const outOfScope = [
  'what is the weather today',
  'book a flight to Geneva',
  'who won the football match',
  'translate this sentence',
  'recipe for soup',
  'how tall is the tower',
  'play some music',
  'what time is it',
  'fix my printer',
  'how do I cook rice',
  'which train goes to Vienna',
  'tell me a joke',
];

const entryOf = (id: string, order: number): Entry => {
  const { title, short, phrasings } = topics[id]!;
  const wording = {
    title,
    short,
    full: ['There is more to say about it.'],
    phrasings,
    preparedOn: '2026-01-01',
    confirmed: null,
    meaning: 0,
  };
  return {
    status: 'published',
    id,
    group: 'options',
    order,
    facts: [],
    holdsFor: 'everyone',
    dependsOn: [],
    variants: [],
    related: [],
    offers: [],
    sources: [{ title: 'A public document (2020)', symbol: 'ST/TEST/1', url: 'https://example.org/a(b)', readOn: '2026-01-01' }],
    sensitive: false,
    reviewBy: '2099-01-01',
    revision: 1,
    meaning: 0,
    corrected: 0,
    in: Object.fromEntries(languages.map((language) => [language, wording])) as Entry['in'],
  } as Entry;
};

let learned: Model | undefined;

/** What the four topics teach, learned once for all tests of this process. */
function model(): Model {
  const examples = Object.entries(topics).flatMap(([topic, { phrasings }]) => phrasings.map((text) => ({ topic, text })));
  return (learned ??= openModel(train({ language: 'en', examples, outOfScope })));
}

/** Four topics with a really trained model of English: enough to be asked, small enough to be trained in every run. */
export const tinyLibrary = (): Library => libraryOf(1, Object.keys(topics).map(entryOf), new Map([['en', model()]]));

/** What answers where nobody keeps the answers. */
export const tinyShelf = (): Shelf => {
  const library = tinyLibrary();
  return { current: () => library, refresh: async () => undefined, trial: async () => library };
};
