import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { freshLink, linkWith } from '../../../adapters/accounts/links.js';
import { readKeyring } from '../../../adapters/keys.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../../adapters/storage/tablesFile.js';
import type { Delivery, Post } from '../../../bots/post.js';
import { textIn } from '../../../knowledge/text/index.js';
import { started } from '../../program.js';
import { sendsTo } from '../../referrals.js';
import { installation } from '../sealing/installation.js';
import { keepersStand } from './keepersStand.js';
import type { Someone } from './someone.js';

const en = textIn('en');

describe('Teams: a program that stops while it sends', () => {
  let at: Awaited<ReturnType<typeof keepersStand>>;
  let answers: () => void;
  /** Teams takes what is sent, and answers when it is told to. */
  const slowly = (): Post => {
    const { send } = at.stand;
    const answered = new Promise<void>((resolve) => (answers = resolve));
    const late = (delivery: Promise<Delivery>): Promise<Delivery> => answered.then(() => delivery);
    return {
      send: (...what) => late(send.send(...what)),
      change: (...what) => late(send.change(...what)),
      remove: (...what) => late(send.remove(...what)),
    };
  };
  const has = (who: Someone, words: string): number => who.chat.filter(({ text }) => text.includes(words)).length;
  const isStill = async (ending: Promise<void>): Promise<boolean> => Promise.race([ending.then(() => false), passed(100).then(() => true)]);
  beforeEach(async () => (at = await keepersStand()));
  afterEach(() => at.close());

  it('marks the card that went out, begins no other, and shows each of them once', async () => {
    const amina = await at.keeper('amina');
    const { waiting } = en.teamsRelay.card;
    at.restarts(slowly());
    for (const words of ['one', 'two']) await sendsTo(at.store, at.vault, { words, on: '2026-11-24' });
    while (has(amina, waiting) === 0) await passed(5);
    const ending = at.ends();
    expect(await isStill(ending)).to.equal(true);
    answers();
    await ending;
    expect((await at.notices()).map(({ claimed, card }) => [claimed, typeof card])).to.deep.equal([[false, 'string']]);
    await sendsTo(at.store, at.vault, { words: 'three', on: '2026-11-24' });
    await passed(50);
    expect(has(amina, waiting)).to.equal(1);
    at.restarts();
    await at.settled();
    expect(has(amina, waiting)).to.equal(3);
  });

  it('marks whoever was reminded, and reminds the others when it starts again', async () => {
    const keepers = [await at.keeper('farid'), await at.keeper('hana')];
    // A Wednesday.
    at.place.clock.now = new Date('2026-11-25T10:00:00Z');
    await at.store.transaction(async ({ entries }) => entries.put({ ...(await entries.get('medical-care'))!, reviewBy: '2026-11-20' }));
    const { title } = en.answersInTeams.reminder;
    const reminded = (): number => keepers.reduce((sum, who) => sum + has(who, title), 0);
    at.restarts(slowly());
    void at.reminds();
    while (reminded() === 0) await passed(5);
    const ending = at.ends();
    expect(await isStill(ending)).to.equal(true);
    answers();
    await ending;
    expect(reminded()).to.equal(1);
    at.restarts();
    await at.reminds();
    expect(keepers.map((who) => has(who, title))).to.deep.equal([1, 1]);
  });

  it('does not wait for ever', async () => {
    const amina = await at.keeper('amina');
    at.restarts(slowly());
    await sendsTo(at.store, at.vault, { words: 'one', on: '2026-11-24' });
    while (has(amina, en.teamsRelay.card.waiting) === 0) await passed(5);
    await at.ends();
    answers();
  });
});

describe('Teams: the real program that is stopped while it sends', () => {
  const server = createServer();
  after(() => void server.close());

  it('ends when what it sent is marked', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      server.on('request', (_request, response) => {
        answer = () => {
          response.setHeader('content-type', 'application/json');
          response.end('{"id":"card"}');
        };
        resolve();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { folders } = await installation();
    const home = accountsInFile(folders.DATA_DIR);
    const { code, linking } = freshLink(new Date());
    await home.change((all) => all.map((one) => ({ ...one, linking })));
    const chat = { tenant: 'tenant', conversation: 'a:chat', user: '29:amina', aadObjectId: 'amina-in-the-directory', bot: '28:bot' };
    await linkWith({ home, key: (await readKeyring(folders.DATA_DIR))!.key, now: new Date() }, code, { ...chat, serviceUrl }, 'en');
    const program = await started({ ...folders, TEAMS_LOCAL: 'on' });
    await asked;
    program.child.kill('SIGTERM');
    await passed(1_500);
    expect(program.out()).to.include('stopping').and.not.include('stopped');
    answer();
    expect(await program.ended).to.equal(0);
    const store = await embeddedStore(await tablesInFolder(folders.DATA_DIR));
    const notices = await store.transaction(({ teamsNotices }) => teamsNotices.find({}));
    await store.close();
    expect(notices.map(({ claimed, card }) => [claimed, card])).to.deep.equal([[false, 'card']]);
  });
});
