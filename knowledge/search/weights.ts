import { type Lookup, lookup } from './corpus.js';
import { addScores } from './softmax.js';
import type { Trained } from './store.js';
import { type Bag, weigh } from './weigh.js';

/** What a model knows of features, ready to be asked. */
export interface Weights {
  place: Lookup;
  /** The scores of all classes of all tasks for the features of a message. */
  scores(asked: Bag): Float64Array;
}

/** How many numbers stand for a feature: its key, its idf, and where its weights begin and end. */
const step = 4;

/** Stands for the end of weights that are a row: one for each class. */
const row = 0xffffffff;

/**
 * Lays the numbers of a model out for answering. A question has some hundred features of a hundred thousand, and most of its
 * time went into waiting for memory: so all of one feature stand side by side. Nine tenths of the weights that it meets belong to the
 * few features that tell something of most classes: those are rows, taken four at a time; the others are pairs of class and weight.
 */
export function laidOut(model: Trained): Weights {
  const { features, rows, pairs } = tables(model);
  const { unknown } = model;
  const [scales, bias] = [model.scales.slice(), model.bias.slice()];
  const classes = bias.length;
  const by = { idf: new Float32Array(features.buffer).subarray(1), step, unknown };
  return {
    place: lookup(features, features.length / step, step),
    scores(asked) {
      const most = asked.ids.length;
      const out = { ids: new Uint32Array(most), values: new Float32Array(most) };
      const size = weigh(asked, 0, most, by, out);
      const [bases, values] = [new Uint32Array(size), new Float64Array(size)];
      const scores = new Float64Array(classes);
      let inRows = 0;
      for (let at = 0; at < size; at++) {
        const place = step * out.ids[at]! + 2;
        const [from, to] = [features[place]!, features[place + 1]!];
        const value = out.values[at]!;
        if (to === row) {
          bases[inRows] = from;
          values[inRows++] = value;
        } else {
          for (let i = from; i < to; i++) {
            const pair = pairs[i]!;
            scores[pair >>> 8]! += value * ((pair << 24) >> 24);
          }
        }
      }
      addScores(rows, classes, bases, values, 0, inRows, scores);
      for (let k = 0; k < classes; k++) scores[k] = scores[k]! * scales[k]! + bias[k]!;
      return scores;
    },
  };
}

/** The numbers of all features, the weights that are rows, and those that are pairs. */
function tables({ vocabulary, idf, starts, owners, weights, bias }: Trained) {
  const classes = bias.length;
  const isRow = (id: number): boolean => starts[id + 1]! - starts[id]! > classes / 2;
  let [allRows, allPairs] = [0, 0];
  for (let id = 0; id < vocabulary.length; id++) {
    if (isRow(id)) allRows++;
    else allPairs += starts[id + 1]! - starts[id]!;
  }
  const features = new Uint32Array(step * vocabulary.length);
  const floats = new Float32Array(features.buffer);
  const rows = new Int8Array(classes * allRows);
  const pairs = new (classes <= 0x100 ? Uint16Array : Uint32Array)(allPairs);
  let [nextRow, nextPair] = [0, 0];
  for (let id = 0; id < vocabulary.length; id++) {
    const [from, to] = [starts[id]!, starts[id + 1]!];
    const at = step * id;
    features[at] = vocabulary[id]!;
    floats[at + 1] = idf[id]!;
    if (isRow(id)) {
      features[at + 2] = nextRow;
      features[at + 3] = row;
      for (let i = from; i < to; i++) rows[nextRow + owners[i]!] = weights[i]!;
      nextRow += classes;
    } else {
      features[at + 2] = nextPair;
      for (let i = from; i < to; i++) pairs[nextPair++] = (owners[i]! << 8) | (weights[i]! & 0xff);
      features[at + 3] = nextPair;
    }
  }
  return { features, rows, pairs };
}
