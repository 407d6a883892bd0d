import { type Lookup, bag, lookup } from './corpus.js';
import { features, type Features } from './features.js';
import { probability } from './calibrate.js';
import { type Judged, judge } from './signs.js';
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

export interface Model {
  /** @param most how many topics to rank, at most; 12 are told apart */
  rank(question: string, most?: number): Ranking;
  /** A message as its language is heard: other models of the same language need not hear it again. */
  hear(message: string): Features;
  /** The share of each class that what was heard may belong to, greatest first; what is missing to 1 is the share of none of them. */
  shares(heard: Features): { id: string; share: number }[];
}

/** What the words of a question are made of, misspelt ones corrected where the model can. */
const heardBy = (question: string, model: Trained, place: Lookup, stemOf: Stemmer): Features =>
  features(corrected(spoken(question, model.language, stemOf), model.spelling, place, stemOf), model.language);

/** Scores a question; undefined when it holds no word at all. */
function score(heard: Features, model: Trained, place: Lookup): Judged | undefined {
  if (heard.keys.length === 0 || model.topics.length === 0) return undefined;
  const asked = bag(heard, place);
  const out = { ids: new Uint32Array(asked.ids.length), values: new Float32Array(asked.ids.length) };
  const size = weigh(asked, 0, asked.ids.length, model, model.language, out);
  const scores = new Float64Array(model.classes);
  for (let i = 0; i < size; i++) {
    const x = out.values[i]!;
    const end = model.starts[out.ids[i]! + 1]!;
    for (let j = model.starts[out.ids[i]!]!; j < end; j++) scores[model.owners[j]!]! += x * model.weights[j]!;
  }
  for (let k = 0; k < model.classes; k++) scores[k] = scores[k]! * model.scales[k]! + model.bias[k]!;
  return judge(scores, model.topics.length);
}

/** Opens the bytes that `train` made. Throws with the remedy if they are damaged or of another engine. */
export function openModel(bytes: Uint8Array): Model {
  const model = decode(bytes);
  const place = lookup(model.vocabulary);
  const stemOf = stemmerOf(model.spelling.words, model.language);
  return {
    rank(question, most = 5) {
      const judged = score(heardBy(question, model, place, stemOf), model, place);
      forget();
      if (judged === undefined) return { decision: 'none', top: [] };
      const { best, shares, signs } = judged;
      const first = probability(signs, model.first);
      const largest = shares[best[0]!]! || 1;
      const top = best.slice(0, most).map((k) => ({ id: model.topics[k]!, score: (first * shares[k]!) / largest }));
      if (first >= tuning.answer) return { decision: 'answer', top };
      return { decision: probability(signs, model.three) >= tuning.suggest ? 'suggest' : 'none', top };
    },
    hear(message) {
      const heard = heardBy(message, model, place, stemOf);
      forget();
      return heard;
    },
    shares(heard) {
      const judged = score(heard, model, place);
      return (judged?.best ?? []).map((k) => ({ id: model.topics[k]!, share: judged!.shares[k]! }));
    },
  };
}
