import { type Lesson, openModel, train } from '../../knowledge/search/index.js';
import { grown, split } from './searchData.js';
import type { Answer } from './searchMeasures.js';
import { systems } from './searchPeers.js';
import type { PublicSet } from './searchSets.js';

/** One measurement, and what it gives: times in microseconds unless they say ms, memory in megabytes. */
export type Part =
  | { kind: 'open'; models: Uint8Array[]; questions: string[][] }
  | { kind: 'peer'; system: string; lesson: Lesson }
  | { kind: 'growth'; lesson: Lesson; size: number }
  | { kind: 'set'; system: string; set: PublicSet };

export interface Latency {
  p50: number;
  p99: number;
}

export type Result =
  | { kind: 'open'; openMs: number; memoryMb: number; latency: Latency[] }
  | ({ kind: 'peer'; right: number; buildMs: number; memoryMb: number } & Latency)
  | ({ kind: 'growth'; buildMs: number; peakMb: number; fileMb: number } & Latency)
  | ({ kind: 'set'; buildMs: number; askMs: number } & Answers);

/** What was answered to each part of a public set; of what is out of scope, the score of the first topic, 0 if there is none. */
export interface Answers {
  asked: Answer[];
  outside: number[];
  check: Answer[];
  checkOutside: number[];
}

const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
};

/** Asks one question at a time, after a warm-up. */
async function latency(ask: (question: string) => unknown, questions: string[]): Promise<Latency> {
  for (const question of questions.slice(0, 300)) await ask(question);
  const times: number[] = [];
  for (const question of questions.slice(0, 2000)) {
    const start = performance.now();
    await ask(question);
    times.push(1000 * (performance.now() - start));
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function measure(part: Part): Promise<Result> {
  const before = memory();
  const start = performance.now();
  if (part.kind === 'open') {
    const models = part.models.map(openModel);
    const openMs = performance.now() - start;
    const latencies = [];
    for (const [i, model] of models.entries()) latencies.push(await latency(model.rank, part.questions[i]!));
    return { kind: 'open', openMs, memoryMb: memory() - before, latency: latencies };
  }
  if (part.kind === 'peer') {
    const { taught, asked } = split(part.lesson.examples);
    const ask = await systems[part.system]!({ ...part.lesson, examples: taught });
    const buildMs = performance.now() - start;
    let right = 0;
    for (const { topic, text } of asked) if ((await ask(text))[0]?.topic === topic) right++;
    const memoryMb = memory() - before;
    return {
      kind: 'peer',
      right: right / asked.length,
      buildMs,
      memoryMb,
      ...(await latency(
        ask,
        asked.map(({ text }) => text),
      )),
    };
  }
  if (part.kind === 'growth') {
    const bytes = train({ ...part.lesson, examples: grown(part.lesson.examples, part.size) });
    const buildMs = performance.now() - start;
    const peakMb = process.resourceUsage().maxRSS / 1000;
    return {
      kind: 'growth',
      buildMs,
      peakMb,
      fileMb: bytes.length / 1e6,
      ...(await latency(
        openModel(bytes).rank,
        part.lesson.examples.map(({ text }) => text),
      )),
    };
  }
  const { lesson, asked, outside, check, checkOutside } = part.set;
  const ask = await systems[part.system]!(lesson);
  const buildMs = performance.now() - start;
  const answers: Answers = { asked: [], outside: [], check: [], checkOutside: [] };
  const answer = async (text: string, topic?: string): Promise<Answer> => {
    const found = await ask(text);
    return { place: found.findIndex((one) => one.topic === topic), score: found[0]?.score ?? 0 };
  };
  for (const { text, topic } of asked) answers.asked.push(await answer(text, topic));
  for (const text of outside) answers.outside.push((await answer(text)).score);
  for (const { text, topic } of checkOutside.length > 0 ? check : []) answers.check.push(await answer(text, topic));
  for (const text of checkOutside) answers.checkOutside.push((await answer(text)).score);
  return { kind: 'set', buildMs, askMs: performance.now() - start - buildMs, ...answers };
}

process.once('message', (part: Part) => {
  void measure(part).then((result) => process.send?.(result, () => process.disconnect()));
});
