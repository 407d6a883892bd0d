import { createWriteStream } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { setTimeout as passed } from 'node:timers/promises';
import { setFlagsFromString, writeHeapSnapshot } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Loaded before the program in a proof: a clock that the test moves, and a look at what the process holds. The test asks
 * over the channel between the processes; the canaries that it looks for are never told to this process.
 */
export type Ask =
  /** Moves the clock and runs every job that repeats, once, as time would; `rest` milliseconds later it is done, three seconds unless given. */
  | { do: 'pass'; minutes: number; rest?: number }
  /** Tells what memory it takes, after garbage is collected, in bytes: see `Memory`. */
  | { do: 'weigh' }
  /** Holds these texts, as strings and as bytes, so that a search that finds nothing can be told from one that cannot find. */
  | { do: 'keep'; texts: string[] }
  /** Writes a snapshot of the heap with whole strings, after garbage is collected, and what all buffers hold. */
  | { do: 'show'; heap: string; buffers: string };

/** What a process holds: objects and buffers that are alive, and what the system counts (resident). */
export interface Memory {
  held: number;
  resident: number;
}

let ahead = 0;
const Real = Date;
const now = (): number => Real.now() + ahead;
globalThis.Date = new Proxy(Real, {
  construct: (target, parts: [], as) => Reflect.construct(target, parts.length > 0 ? parts : [now()], as) as Date,
  get: (target, name, as): unknown => (name === 'now' ? now : Reflect.get(target, name, as)),
});

const repeated = new Map<unknown, () => void>();
const [setReal, clearReal] = [globalThis.setInterval, globalThis.clearInterval];
globalThis.setInterval = ((work: () => void, ...more: [number]) => {
  const timer = setReal(work, ...more);
  repeated.set(timer, work);
  return timer;
}) as typeof setInterval;
globalThis.clearInterval = (timer) => {
  repeated.delete(timer);
  clearReal(timer);
};

const held: unknown[] = [];

async function weighed(): Promise<Memory> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let times = 0; times < 3; times++) {
    collect();
    await passed(20);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: heapUsed + external, resident: rss };
}

/** Writes the bytes of every ArrayBuffer that lives, Node's own pool included: snapshots of the heap leave them out. */
async function writeBuffers(file: string): Promise<void> {
  const session = new Session();
  session.connect();
  const prototype = await session.post('Runtime.evaluate', { expression: 'ArrayBuffer.prototype' });
  const found = await session.post('Runtime.queryObjects', { prototypeObjectId: prototype.result.objectId! });
  const out = createWriteStream(file);
  Reflect.set(globalThis, 'writeBuffer', (bytes: ArrayBuffer) => out.write(new Uint8Array(bytes.slice(0))));
  await session.post('Runtime.callFunctionOn', {
    objectId: found.objects.objectId!,
    functionDeclaration: 'function () { for (const one of this) if (one.byteLength) globalThis.writeBuffer(one); }',
  });
  session.disconnect();
  await new Promise((resolve) => out.end(() => resolve(undefined)));
}

process.on('message', (ask: Ask) => {
  void (async () => {
    if (ask.do === 'pass') {
      ahead += ask.minutes * 60_000;
      for (const work of [...repeated.values()]) work();
      // The jobs read files between their steps: what they forget is gone a moment later.
      await passed(ask.rest ?? 3000);
    }
    if (ask.do === 'weigh') process.send!(await weighed());
    if (ask.do === 'keep') held.push(...ask.texts, ...ask.texts.map((text) => Buffer.from(new TextEncoder().encode(text))));
    if (ask.do === 'show') {
      setFlagsFromString('--heap-snapshot-string-limit=100000000');
      writeHeapSnapshot(ask.heap);
      await writeBuffers(ask.buffers);
    }
    process.send!('done');
  })();
});
