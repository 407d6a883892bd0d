import MiniSearch from 'minisearch';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import nlp from 'node-nlp';
import { type Lesson, openModel, train } from '../../knowledge/search/index.js';
import { words } from '../../knowledge/search/normalize.js';
import { stem } from '../../knowledge/search/stem.js';

/** Gives the topic of a question, or undefined if there is none. */
export type Ask = (question: string) => string | undefined | Promise<string | undefined>;

/** Each system, built on the phrasings of a lesson. Peers get our normal form and stems where they take words. */
export const systems: Record<string, (lesson: Lesson) => Ask | Promise<Ask>> = {
  waypoint(lesson) {
    const model = openModel(train(lesson));
    return (question) => model.rank(question).top[0]?.id;
  },

  async 'node-nlp'({ language, examples }) {
    const manager = new nlp.NlpManager({
      languages: [language],
      forceNER: false,
      autoSave: false,
      nlu: { log: false, useNoneFeature: false },
    });
    for (const { topic, text } of examples) manager.addDocument(language, text, topic);
    await manager.train();
    return async (question) => (await manager.process(language, question)).intent;
  },

  minisearch({ language, examples }) {
    const index = new MiniSearch({
      fields: ['text'],
      storeFields: ['topic'],
      tokenize: (text) => words(text, language),
      processTerm: (word) => stem(word, language),
      searchOptions: { fuzzy: 0.2, prefix: true },
    });
    index.addAll(examples.map((example, id) => ({ id, ...example })));
    return (question) => {
      const topic: unknown = index.search(question)[0]?.['topic'];
      return typeof topic === 'string' ? topic : undefined;
    };
  },

  'natural TfIdf'({ language, examples }) {
    const spoken = (text: string): string[] => words(text, language).map((word) => stem(word, language));
    const index = new TfIdf();
    for (const { text } of examples) index.addDocument(spoken(text));
    return (question) => {
      let [best, most] = [-1, 0];
      index.tfidfs(spoken(question), (i, measure) => {
        if (measure > most) [best, most] = [i, measure];
      });
      return examples[best]?.topic;
    };
  },
};
