import { setTimeout as passed } from 'node:timers/promises';
import { held, type Held } from '../../adapters/teams/connectorStub.js';
import type { Someone, Standing } from '../../adapters/teams/someone.js';
import { Ledger } from './ledger.js';
import { staffOf } from './prove.js';
import { Server } from './server.js';
import { cardsOf, handsOver, looks, newsOf, takesOver, teamsSide, timesSent, wordsIn } from './teamsSide.js';
import { compared, filesIn, noticesIn } from './whatIsThere.js';
import { newFolder } from '../../folders.js';

export interface Carried {
  /** Kills between claim and mark, by how far the request had come; the claim lay in the file after each. */
  kills: Record<Held, number>;
  /** Kills that came after the mark although Teams had only just answered. */
  late: number;
  /** Cards for receivers and notices for persons that were being carried when it was killed. */
  carried: number;
  /** Of these, what did not come after all. */
  lost: number;
  /** Answers of offices that a person was shown more than once. */
  twice: number;
  /** Of what was carried, what stands there a second time: without words. */
  second: number;
  /** Everything that is wrong. */
  faults: string[];
  seconds: number;
}

const service = 'demonstration-ombuds';

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const begun = performance.now(); !(await isSo()); await passed(20)) {
    if (performance.now() - begun > 60_000) throw new Error(`It did not happen in a minute: ${what}`);
  }
}

/**
 * The real program with Teams open, two receivers with linked chats, and one person after the other who hands over and is
 * answered. It is killed with SIGKILL while it carries a card to an office or a notice to a person: after it wrote down that
 * it sends (claim), before it wrote down that it has sent (mark). Started again, it must tell all of them, and no word twice. It ends
 * at the first fault.
 */
export async function carriedUnderKills(kills: number, progress?: (line: string) => void): Promise<Carried> {
  const begun = performance.now();
  const [server, ledger] = [new Server(newFolder('proof'), { TEAMS_LOCAL: 'on' }), new Ledger()];
  await server.start();
  const atConsole = (await staffOf(server, ledger)).find(({ holder }) => holder.name === service)!;
  const { connector, someone } = await teamsSide(server);
  const receivers = [someone(service), someone('boris')];
  for (const receiver of receivers) await receiver.links();

  const counted: Carried['kills'] = { lost: 0, unanswered: 0, answered: 0 };
  const figures = { late: 0, carried: 0, lost: 0, twice: 0, second: 0 };
  const faults: string[] = [];
  const killed = (): number => held.reduce((sum, when) => sum + counted[when], 0);
  const settled = () => until(async () => (await noticesIn(server.folder)).every(({ claimed }) => !claimed), 'all is carried');

  /** Kills it when an unasked message to somebody has come so far, while something is done that leads to that message. */
  async function killedCarrying(to: Someone, when: Held, act: () => Promise<void> | void): Promise<void> {
    let isKilled = false;
    void connector.holdNext(`/a:${to.name}/activities`, when).then(async () => {
      await server.kill();
      isKilled = true;
    });
    await act();
    await until(() => isKilled, `something is sent to ${to.name}`);
    await filesIn(server.folder);
    const notices = await noticesIn(server.folder);
    const isClaimed = notices.some(({ to: name, claimed }) => claimed && name === (receivers.includes(to) ? to.name : null));
    if (isClaimed) counted[when]++;
    else if (when === 'answered') figures.late++;
    else faults.push(`sent to ${to.name} before it was written down`);
    progress?.(`${killed()} of ${kills} killed between claim and mark`);
    await server.start();
    await settled();
  }

  /** After the restart: what is written down as told stands in the chat, once, or twice after a kill. */
  async function came(to: Someone, referral: string, standing: Standing[]): Promise<void> {
    const name = receivers.includes(to) ? to.name : null;
    const notice = (await noticesIn(server.folder)).find((one) => one.to === name && one.referral === referral);
    figures.carried++;
    if (!standing.some(({ id }) => id === notice?.card)) {
      figures.lost++;
      faults.push(`lost: what ${to.name} is told of ${referral}`);
    }
    if (standing.length > 1) figures.second++;
    if (standing.length > 2) faults.push(`${standing.length} times the same to ${to.name}`);
  }

  const isEnough = (): boolean => killed() === kills || faults.length > 0;
  const known = new Set<string>();
  for (let n = 0; !isEnough(); n++) {
    const [person, chat] = [someone(`person-${n}`), ledger.begins(`wish-person-${n}`)];
    await killedCarrying(receivers[0]!, held[(2 * n) % 3]!, () => handsOver(person, service, chat));
    const referral = (await noticesIn(server.folder)).map(({ referral }) => referral).find((id) => !known.has(id))!;
    known.add(referral);
    for (const receiver of receivers) await came(receiver, referral, cardsOf(receiver, referral));
    if (isEnough()) break;
    await takesOver(receivers[0]!, cardsOf(receivers[0]!, referral)[0]!);
    await settled();

    let isOver = false;
    let office: Promise<void> | undefined;
    const answer = `answer-${chat.wish}`;
    await killedCarrying(person, held[(2 * n + 1) % 3]!, () => void (office = atConsole.works(() => isOver)));
    isOver = true;
    await office;
    await settled();
    await came(person, referral, newsOf(person));
    if (wordsIn(person).includes(answer)) faults.push(`${person.name} was told words unasked`);
    await looks(person);
    const times = timesSent(person, answer);
    if (times > 1) figures.twice++;
    if (times !== 1) faults.push(`${answer} was shown ${times} times`);
  }

  for (const receiver of receivers) faults.push(...wordsIn(receiver).map((words) => `${words} on a card of ${receiver.name}`));
  await server.stop();
  await connector.close();
  faults.push(...(await compared(server.environment, ledger)).faults);
  return { kills: counted, ...figures, faults, seconds: (performance.now() - begun) / 1000 };
}
