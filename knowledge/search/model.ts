import { type Lookup, bag, lookup } from './corpus.js';
import { features } from './features.js';
import { probability } from './calibrate.js';
import { judge } from './signs.js';
import { corrected } from './spelling.js';
import { forget, spoken, type Stemmer, stemmerOf } from './stem.js';
import { type Trained, decode } from './store.js';
import { tuning } from './tuning.js';
import { weigh } from './weigh.js';

/** What a question is about: `answer` it, ask "did you mean" of the first three, or say that nothing fits. */
export interface Ranking {
  decision: 'answer' | 'suggest' | 'none';
  /** Topics, best first, at most as many as were asked for, each with the probability that it is the one meant. */
  top: { id: string; score: number }[];
}

/** A message that was heard, for all tasks of a model at once. It holds no word. */
export interface Heard {
  /** Topics of the first task. @param most how many to rank, at most; 12 are told apart */
  rank(most?: number): Ranking;
  /** The share of each class of a task that the message may belong to, greatest first; what is missing to 1 is the share of none of them. */
  shares(about: string): { id: string; share: number }[];
}

export interface Model {
  hear(message: string): Heard;
  rank(question: string, most?: number): Ranking;
}

/** The scores of all classes of all tasks for a message; undefined when it holds no word at all. */
function scoresOf(message: string, model: Trained, place: Lookup, stemOf: Stemmer): Float64Array | undefined {
  const heard = features(corrected(spoken(message, model.language, stemOf), model.spelling, place, stemOf), model.language);
  if (heard.keys.length === 0) return undefined;
  const asked = bag(heard, place);
  const out = { ids: new Uint32Array(asked.ids.length), values: new Float32Array(asked.ids.length) };
  const size = weigh(asked, 0, asked.ids.length, model, model.language, out);
  const { starts, owners, weights, scales, bias } = model;
  const scores = new Float64Array(bias.length);
  for (let i = 0; i < size; i++) {
    const x = out.values[i]!;
    const end = starts[out.ids[i]! + 1]!;
    for (let j = starts[out.ids[i]!]!; j < end; j++) scores[owners[j]!]! += x * weights[j]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! * scales[k]! + bias[k]!;
  return scores;
}

/** Opens the bytes that `train` made. Throws with the remedy if they are damaged or of another engine. */
export function openModel(bytes: Uint8Array): Model {
  const model = decode(bytes);
  const place = lookup(model.vocabulary);
  const stemOf = stemmerOf(model.spelling.words, model.language);
  const tasks = new Map<string, { topics: string[]; from: number; to: number }>();
  let from = 0;
  for (const { about, topics, classes } of model.tasks) {
    tasks.set(about, { topics, from, to: from + classes });
    from += classes;
  }
  const [first] = [...tasks.values()];
  const heard = (message: string): Float64Array | undefined => {
    const scores = scoresOf(message, model, place, stemOf);
    forget();
    return scores;
  };
  const hear = (message: string): Heard => {
    const scores = heard(message);
    return {
      rank(most = 5) {
        const { topics, from, to } = first!;
        if (!scores || topics.length === 0) return { decision: 'none', top: [] };
        const { best, shares, signs } = judge(scores.slice(from, to), topics.length);
        const likely = probability(signs, model.first);
        const largest = shares[best[0]!]! || 1;
        const top = best.slice(0, most).map((k) => ({ id: topics[k]!, score: (likely * shares[k]!) / largest }));
        if (likely >= tuning.answer) return { decision: 'answer', top };
        return { decision: probability(signs, model.three) >= tuning.suggest ? 'suggest' : 'none', top };
      },
      shares(about) {
        const task = tasks.get(about);
        if (!scores || !task || task.topics.length === 0) return [];
        const { best, shares } = judge(scores.slice(task.from, task.to), task.topics.length);
        return best.map((k) => ({ id: task.topics[k]!, share: shares[k]! }));
      },
    };
  };
  return { hear, rank: (question, most) => hear(question).rank(most) };
}
