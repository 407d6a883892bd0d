import { bag } from './corpus.js';
import { features } from './features.js';
import { probability } from './calibrate.js';
import { judge, type Judged } from './signs.js';
import { corrected } from './spelling.js';
import { forget, spoken, stemmerOf } from './stem.js';
import { decode } from './store.js';
import { tuning } from './tuning.js';
import { laidOut } from './weights.js';

/** What a question is about: `answer` it, ask "did you mean" of the first three, or say that nothing fits. */
export interface Ranking {
  decision: 'answer' | 'suggest' | 'none';
  /** Topics, best first, at most as many as were asked for, each with the probability that it is the one meant. */
  top: { id: string; score: number }[];
}

/** The share of one class. */
interface Share {
  readonly id: string;
  readonly share: number;
}

/** A message that was heard, for all tasks of a model at once. It holds no word. */
export interface Heard {
  /** Topics of the first task. @param most how many to rank, at most; 12 are told apart */
  rank(most?: number): Ranking;
  /** The share of each class of a task that the message may belong to, greatest first; what is missing to 1 is the share of none of them. */
  shares(about: string): readonly Share[];
}

export interface Model {
  hear(message: string): Heard;
  rank(question: string, most?: number): Ranking;
}

/** The classes that are told apart for one purpose, and where their scores stand. */
interface Task {
  topics: string[];
  from: number;
  to: number;
}

/** Opens the bytes that `train` made. Throws with the remedy if they are damaged or of another engine. */
export function openModel(bytes: Uint8Array): Model {
  const trained = decode(bytes);
  const { language, isWide } = trained;
  const { words, keys, owners } = trained.spelling;
  const spelling = { words, keys: keys.slice(), owners: owners.slice() };
  const likelihoods = { first: trained.first, three: trained.three };
  const weights = laidOut(trained);
  const stemOf = stemmerOf(words, language);
  const tasks = new Map<string, Task>();
  let from = 0;
  for (const { about, topics, classes } of trained.tasks) {
    tasks.set(about, { topics, from, to: from + classes });
    from += classes;
  }
  const [first] = [...tasks.values()];
  /** The scores of all classes of all tasks; undefined for a message that holds no word at all. */
  const scoresOf = (message: string): Float64Array | undefined => {
    const said = features(corrected(spoken(message, language, stemOf), spelling, weights.place, stemOf), language, isWide);
    forget();
    return said.keys.length === 0 ? undefined : weights.scores(bag(said, weights.place));
  };
  const hear = (message: string): Heard => {
    const scores = scoresOf(message);
    // Rules ask a dozen times what the message is like: each task is judged once. No word is in it, and it goes with the hearing.
    const judged = new Map<Task, Judged>();
    const judgedFor = (task: Task): Judged => {
      const known = judged.get(task) ?? judge(scores!.slice(task.from, task.to), task.topics.length);
      judged.set(task, known);
      return known;
    };
    const shared = new Map<string, readonly Share[]>();
    return {
      rank(most = 5) {
        const { topics } = first!;
        if (!scores || topics.length === 0) return { decision: 'none', top: [] };
        const { best, shares, signs } = judgedFor(first!);
        const likely = probability(signs, likelihoods.first);
        const largest = shares[best[0]!]! || 1;
        const top = best.slice(0, most).map((k) => ({ id: topics[k]!, score: (likely * shares[k]!) / largest }));
        if (likely >= tuning.answer) return { decision: 'answer', top };
        return { decision: probability(signs, likelihoods.three) >= tuning.suggest ? 'suggest' : 'none', top };
      },
      shares(about) {
        const known = shared.get(about);
        if (known) return known;
        const task = tasks.get(about);
        if (!scores || !task || task.topics.length === 0) return [];
        const { best, shares } = judgedFor(task);
        const all = best.map((k) => ({ id: task.topics[k]!, share: shares[k]! }));
        shared.set(about, all);
        return all;
      },
    };
  };
  return { hear, rank: (question, most) => hear(question).rank(most) };
}
