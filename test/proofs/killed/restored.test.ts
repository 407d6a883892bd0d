import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { Ledger } from './ledger.js';
import { handedOver } from './person.js';
import { Server } from './server.js';
import { Visitor } from './visitor.js';
import { filesIn, orphansOf } from './whatIsThere.js';
import { newFolder } from '../../folders.js';

const { handoff } = textIn('en');
const durable = ['referrals.json', 'knowledge.json'];

describe('an older copy of both data files, put back under the real program', function () {
  this.timeout(600_000);

  it('with the keys of today opens nothing that was taken back, and all the rest', async () => {
    const [server, ledger] = [new Server(newFolder('proof')), new Ledger()];
    const copy = newFolder('copy');
    await server.start();
    const taken = await handedOver('taken', 'demonstration-ombuds', server, ledger);
    const other = await handedOver('other', 'demonstration-ombuds', server, ledger);
    await taken.visitor.says(taken.chat.number!.slice(-4));
    for (const name of durable) await cp(join(server.folder, name), join(copy, name));
    await taken.visitor.presses('relay/takeBack');
    await taken.visitor.presses('takeBack');
    expect(taken.visitor.reads).to.include(handoff.takeBack.done);
    await server.stop();
    expect((await filesIn(server.folder)).referrals).to.have.length(1);

    for (const name of durable) await cp(join(copy, name), join(server.folder, name));
    expect(orphansOf(await filesIn(server.folder))).to.deep.equal({ keys: 0, referrals: 1 });
    await server.start();
    const comesBack = async (number: string): Promise<string> => {
      const visitor = new Visitor(server);
      await visitor.begins('comeBack');
      await visitor.says(number);
      return visitor.reads;
    };
    expect(await comesBack(taken.chat.number!))
      .to.include(handoff.number.unknown)
      .and.not.include(taken.chat.wish);
    expect(await comesBack(other.chat.number!)).to.include(other.chat.wish);
    for (let tries = 0; tries < 100 && orphansOf(await filesIn(server.folder)).referrals > 0; tries++) await passed(100);
    expect((await filesIn(server.folder)).referrals, 'what came back without its key is swept').to.have.length(1);
    await server.stop();
  });
});
