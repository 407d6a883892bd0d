import { type Example, type Lesson, openModel, train } from '../../knowledge/search/index.js';
import { grown, split } from './searchData.js';
import { systems } from './searchPeers.js';

/** One measurement, and what it gives: times in microseconds unless they say ms, memory in megabytes. */
export type Part =
  | { kind: 'open'; models: Uint8Array[]; questions: string[][] }
  | { kind: 'peer'; system: string; lesson: Lesson }
  | { kind: 'growth'; lesson: Lesson; size: number }
  | { kind: 'set'; lesson: Lesson; asked: Example[]; outside: string[] };

export interface Latency {
  p50: number;
  p99: number;
}

export type Result =
  | { kind: 'open'; openMs: number; memoryMb: number; latency: Latency[] }
  | ({ kind: 'peer'; right: number; buildMs: number; memoryMb: number } & Latency)
  | ({ kind: 'growth'; buildMs: number; peakMb: number; fileMb: number } & Latency)
  | { kind: 'set'; first: number; three: number; refused: number | undefined };

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
    for (const { topic, text } of asked) if ((await ask(text)) === topic) right++;
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
  const model = openModel(train(part.lesson));
  const found = part.asked.map(({ topic, text }) => model.rank(text).top.findIndex(({ id }) => id === topic));
  const share = (places: number): number => found.filter((place) => place >= 0 && place < places).length / found.length;
  const refused = part.outside.filter((text) => model.rank(text).decision !== 'answer').length / part.outside.length;
  return { kind: 'set', first: share(1), three: share(3), refused: part.outside.length > 0 ? refused : undefined };
}

process.once('message', (part: Part) => {
  void measure(part).then((result) => process.send?.(result, () => process.disconnect()));
});
