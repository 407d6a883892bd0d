import MiniSearch from 'minisearch';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import nlp from 'node-nlp';
import { type Lesson, openModel, train } from '../../knowledge/search/index.js';
import { words } from '../../knowledge/search/normalize.js';
import { stem } from '../../knowledge/search/stem.js';

/** A topic with the score that its system gives it; scores of two systems have nothing in common. */
export interface Found {
  topic: string;
  score: number;
}

/** Gives the three likeliest topics of a question, best first; fewer if the system finds fewer. It never refuses by itself. */
export type Ask = (question: string) => Found[] | Promise<Found[]>;

/** What node-nlp gives beside the intent that it settles for. */
interface Ranked {
  classifications: { intent: string; score: number }[];
}

/** natural's TfIdf takes whole texts as well as words. */
interface Weigher {
  addDocument(text: string | string[]): void;
  tfidfs(text: string | string[], each: () => void): number[];
}

const three = (found: Found[]): Found[] => found.sort((a, b) => b.score - a.score).slice(0, 3);

/** Each topic by its best phrasing. */
function topics(phrasings: Iterable<Found>): Found[] {
  const best = new Map<string, number>();
  for (const { topic, score } of phrasings) if (score > (best.get(topic) ?? 0)) best.set(topic, score);
  return three([...best].map(([topic, score]) => ({ topic, score })));
}

const stemmed = (text: string, language: Lesson['language']): string[] => words(text, language).map((word) => stem(word, language));

/** What natural reads: English as it comes, with its own words and stop words; it has none for the other languages and gets our stems. */
const heard = (text: string, language: Lesson['language']): string | string[] => (language === 'en' ? text : stemmed(text, language));

/** The values are taken as shares of their sum, since a bare likelihood falls with the length of the question. */
function classified(classifier: BayesClassifier | LogisticRegressionClassifier, { language, examples }: Lesson): Ask {
  for (const { topic, text } of examples) classifier.addDocument(heard(text, language), topic);
  classifier.train();
  return (question) => {
    const values = classifier.getClassifications(heard(question, language));
    const sum = values.reduce((all, { value }) => all + value, 0) || 1;
    return three(values.map(({ label, value }) => ({ topic: label, score: value / sum })));
  };
}

/**
 * Each system, built on the phrasings of a lesson. Peers are set as they did best on the public sets: node-nlp by its ranking rather
 * than by the intent it settles for, which is "None" below 0.5; minisearch with our stems, and then without prefixes and fuzziness.
 */
export const systems: Record<string, (lesson: Lesson) => Ask | Promise<Ask>> = {
  waypoint(lesson) {
    const model = openModel(train(lesson));
    return (question) => model.rank(question, 3).top.map(({ id, score }) => ({ topic: id, score }));
  },

  async 'node-nlp'({ language, examples }) {
    const manager = new nlp.NlpManager({
      languages: [language],
      forceNER: false,
      autoSave: false,
      nlu: { log: false, useNoneFeature: true },
    });
    for (const { topic, text } of examples) manager.addDocument(language, text, topic);
    await manager.train();
    return async (question) => {
      const ranked = (await manager.process(language, question)) as Awaited<ReturnType<typeof manager.process>> & Ranked;
      return three(ranked.classifications.filter(({ intent }) => intent !== 'None').map(({ intent, score }) => ({ topic: intent, score })));
    };
  },

  'natural Bayes': (lesson) => classified(new BayesClassifier(), lesson),

  'natural LogReg': (lesson) => classified(new LogisticRegressionClassifier(), lesson),

  'natural TfIdf'({ language, examples }) {
    const index: Weigher = new TfIdf();
    for (const { text } of examples) index.addDocument(heard(text, language));
    return (question) =>
      topics(index.tfidfs(heard(question, language), () => undefined).map((score, i) => ({ topic: examples[i]!.topic, score })));
  },

  minisearch({ language, examples }) {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      tokenize: (text) => words(text, language),
      processTerm: (word) => stem(word, language),
    });
    index.addAll(examples.map(({ text }, id) => ({ id, text })));
    return (question) => topics(index.search(question).map(({ id, score }) => ({ topic: examples[Number(id)]!.topic, score })));
  },
};

/** natural's logistic regression works on dense rows, a topic at a time: above this many phrasings times topics it takes minutes to hours. */
const mostDense = 30000;

/** Whether a system can be expected to end with a lesson of this size. */
export const finishes = (system: string, { examples }: Lesson): boolean =>
  system !== 'natural LogReg' || examples.length * new Set(examples.map(({ topic }) => topic)).size <= mostDense;
