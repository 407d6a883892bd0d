import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { newDatabase } from '../cluster.js';
import { serversOver } from '../proofs/killed/instances.js';
import { Visitor } from '../proofs/killed/visitor.js';
import { proxyTo } from './proxy.js';

/** As many turns as nobody is reminded of a limit by. */
const most = 40;

/** Somebody who writes in a chat without a pause, and looks whether each of their words is there, once and in order. */
async function writesOn(url: string, name: string, isOver: () => boolean): Promise<number> {
  const visitor = new Visitor({ url, isUp: async () => undefined });
  await visitor.begins('browse');
  const { token } = visitor;
  let turns = 0;
  while (!isOver() && turns < most) {
    await visitor.says(`${name} writes ${turns++}.`);
    const said = [...visitor.reads.matchAll(new RegExp(`${name} writes (\\d+)\\.`, 'g'))].map(([, n]) => Number(n));
    expect(said).to.deep.equal(Array.from({ length: turns }, (_, n) => n));
    expect(visitor.token).to.equal(token);
    await passed(100);
  }
  return turns;
}

describe('a rolling restart under people who go on writing', () => {
  it('loses no turn, breaks no conversation, and shows nobody a fault', async () => {
    const servers = await serversOver(await newDatabase(), 2);
    const proxy = await proxyTo(servers.map(({ url }) => url));
    let isOver = false;
    const writing = ['amina', 'samuel', 'lucia', 'chen'].map(async (name) => {
      let turns = 0;
      while (!isOver) turns += await writesOn(proxy.url, name, () => isOver);
      return turns;
    });
    const all = Promise.all(writing);
    const restarting = async (): Promise<void> => {
      for (const server of [...servers, ...servers]) {
        await server.stop();
        await server.start();
      }
      isOver = true;
    };
    await Promise.all([all, restarting()]).catch((cause: unknown) => {
      throw new Error(`${String(cause)}; at the load balancer: ${proxy.broke.join(', ')}`, { cause });
    });
    for (const turns of await all) expect(turns).to.be.above(5);
    await Promise.all(servers.map((server) => server.stop()));
    proxy.close();
  });
});
