import { setTimeout as passed } from 'node:timers/promises';
import { addressOf } from '../../asked.js';
import { account, holderOf } from '../../adapters/accounts/office.js';
import { Ledger } from './ledger.js';
import { walks } from './person.js';
import { Receiver } from './receiver.js';
import type { Target } from './target.js';
import { compared, orphansOf } from './whatIsThere.js';

export interface Plan {
  seed: number;
  handoffs: number;
  kills: number;
  /** How many persons are there at a time. */
  atOnce: number;
  /** It ends as far as it has come after so many minutes. */
  minutes?: number;
  progress?(line: string): void;
}

/** When it is killed: at any moment, in the midst of a change, or before it is open again. */
export const moments = ['at any moment', 'while something was being kept', 'while it started'] as const;

export interface Figures {
  /** What was killed, and when. */
  kills: Record<string, number>;
  handoffs: number;
  /** Texts of persons and answers of offices that were acknowledged, the first ones of handoffs included. */
  acknowledged: { person: number; receiver: number };
  takenBack: number;
  /** Everything that is wrong. */
  faults: string[];
  /** Texts that are there although the answer to whoever sent them was lost. */
  untold: number;
  /** The most that a kill left behind of the one without the other, and how many are left soon after the next start. */
  orphans: { most: { keys: number; referrals: number }; end: { keys: number; referrals: number } };
  /** Milliseconds from each start until it was open. */
  starts: number[];
  seconds: number;
}

const services = ['demonstration-ombuds', 'demonstration-counsellor', 'demonstration-intake'] as const;

/** Random numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The real program in processes of its own, persons at its page and receivers in its console, while it is killed again and
 * again without warning and started over the same records. Afterwards all that was acknowledged is compared with all that is
 * there.
 */
export async function proven(server: Target, { seed, handoffs, kills, atOnce, minutes = Infinity, progress }: Plan): Promise<Figures> {
  const [begun, random, ledger] = [performance.now(), randomFrom(seed), new Ledger()];
  await server.start();
  const receivers = await staffOf(server, ledger);

  const counted: Figures['kills'] = {};
  const most = { keys: 0, referrals: 0 };
  let [done, next, over] = [0, 0, false];
  const isAnybodyThere = (): boolean => !over && next > done;
  const inTime = (): boolean => performance.now() - begun < minutes * 60_000;
  const killed = (): number => Object.values(counted).reduce((sum, many) => sum + many, 0);
  /** So that people are there from the first kill to the last one. */
  const mayBegin = (): boolean => next < Math.max(atOnce, Math.ceil((handoffs * killed()) / kills));

  async function people(): Promise<void> {
    while (next < handoffs && inTime()) {
      if (!mayBegin()) await passed(50);
      else {
        const n = next++;
        await walks({ name: `n${n}`, service: services[n % 3]!, takesBack: n % 4 === 3, from: addressOf(n) }, server, ledger);
        done++;
      }
    }
  }

  async function kill(moment: (typeof moments)[number]): Promise<void> {
    const what = `${await server.kill(random())} ${moment}`;
    counted[what] = (counted[what] ?? 0) + 1;
    const { keys, referrals } = orphansOf(await server.lies());
    [most.keys, most.referrals] = [Math.max(most.keys, keys), Math.max(most.referrals, referrals)];
  }

  /** A life is as long as so many changes, on a slow machine as on a fast one; a walk has about ten of them. */
  const mostChanges = Math.ceil((10 * handoffs) / kills);

  async function killing(): Promise<void> {
    while (!over) {
      const midst = random() < 0.6;
      for (let changes = Math.ceil(random() * mostChanges); changes > 0 && isAnybodyThere(); changes--) await server.nextChange(2_000);
      await passed(random() * (midst ? 40 : 400));
      await kill(midst ? 'while something was being kept' : 'at any moment');
      progress?.(`${killed()} kills, ${done} of ${handoffs} handed over`);
      while (!over && random() < 0.1) {
        const starting = server.start();
        await passed(random() * 3500);
        await kill('while it started');
        await starting;
      }
      await server.start();
    }
  }

  const working = receivers.map((receiver) => receiver.works(() => over));
  const walking = Promise.all(Array.from({ length: atOnce }, people)).finally(() => (over = true));
  await Promise.all([walking, killing(), ...working]);

  await server.kill(0);
  await server.start();
  const left = async (): Promise<Figures['orphans']['end']> => orphansOf(await server.lies());
  for (let tries = 0; tries < 100 && Object.values(await left()).some(Boolean); tries++) await passed(100);
  await server.stop();
  const end = await left();
  const acknowledged = (by: 'person' | 'receiver'): number =>
    ledger.all.flatMap(({ sent }) => sent).filter((one) => one.by === by && one.acknowledged).length;
  return {
    kills: counted,
    handoffs: ledger.all.filter(({ number }) => number !== undefined).length,
    acknowledged: { person: acknowledged('person'), receiver: acknowledged('receiver') },
    takenBack: ledger.all.filter(({ takingBack }) => takingBack === 'acknowledged').length,
    ...(await compared(server.environment, ledger)),
    orphans: { most, end },
    starts: [...server.starts],
    seconds: (performance.now() - begun) / 1000,
  };
}

/** One receiver for each office for demonstration, as the first start made them, and a colleague at one of them. */
export async function staffOf(server: Target, ledger: Ledger): Promise<Receiver[]> {
  const told = [...server.said.matchAll(/^ +(demonstration-\S+) +passphrase (\S+)$/gm)];
  const colleague = await account(
    server.environment['DATA_DIR']!,
    'add',
    'boris',
    '--shown',
    'Boris',
    '--roles',
    `receiver:${services[0]}`,
    server.environment,
  );
  const holders = told.map(([, name, passphrase]) => ({ name: name!, passphrase: passphrase! }));
  return [...holders, { name: 'boris', passphrase: holderOf(colleague).passphrase }].map((holder) => new Receiver(holder, server, ledger));
}
