import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { unlinked } from '../../../adapters/accounts/links.js';
import { Database } from '../../../adapters/storage/postgres/database.js';
import { migrate } from '../../../adapters/storage/postgres/migrations.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
import type { Delivery, Post } from '../../../bots/post.js';
import { textIn } from '../../../knowledge/text/index.js';
import { newDatabase } from '../../cluster.js';
import { sendsTo } from '../../referrals.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const { card } = textIn('en').teamsRelay;
const { reminder } = textIn('en').answersInTeams;

/** Teams is slow: what is sent stands there a while later. */
const slow = ({ send, change, remove }: Post): Post => ({
  send: async (...what) => (await passed(40), send(...what)),
  change: async (...what) => (await passed(40), change(...what)),
  remove: async (...what) => (await passed(40), remove(...what)),
});

describe('Teams: what is carried there by several instances over one database', () => {
  let at: OfficeStand;
  let amina: Someone;
  let databases: [Database, Database];
  let letGo: () => void;

  /** How each instance reaches the records. */
  const reached = (database: Database) => ({
    store: postgresStore(database),
    alone: <R>(job: string, work: () => Promise<R>) => database.alone(job, work),
  });
  const post = (): Post => {
    const { stand } = at;
    return {
      send: stand.send.send.bind(stand.send),
      change: stand.send.change.bind(stand.send),
      remove: stand.send.remove.bind(stand.send),
    };
  };
  const cards = (): string[] => amina.chat.map(({ text }) => text).filter((text) => text.includes(card.waiting));
  const errands = () => at.store.transaction((records) => records.errands.find({}));
  const arrives = (): Promise<string> => sendsTo(at.store, at.vault, { words: 'hello', on: at.place.clock.now.toISOString().slice(0, 10) });

  beforeEach(async () => {
    letGo = () => undefined;
    const url = await newDatabase();
    const open = (): Promise<Database> => Database.open({ urls: [url], setting: 'DATABASE_URL', connections: 6 });
    databases = [await open(), await open()];
    await migrate(databases[0]);
    const { store: kept, alone } = reached(databases[0]);
    at = await officeStand({}, new Set(), { kept, alone, more: { farid: ['focal-point'] } });
    amina = at.someone('amina');
    await amina.links();
    await at.settled();
  });
  afterEach(async () => {
    letGo();
    await at.close();
    await Promise.all(databases.map((database) => database.close()));
  });

  it('tells each receiver of each case once, however many instances look at once', async () => {
    const one = at.another(reached(databases[0]), slow(post()));
    const other = at.another(reached(databases[1]), slow(post()));
    at.restarts(slow(post()));
    for (let number = 1; number <= 4; number++) await arrives();
    for (let look = 0; look < 3; look++) await Promise.all([one.carrier.often(), other.carrier.often(), at.settled()]);
    expect(cards()).to.have.length(4);
    expect(await errands()).to.deep.equal([]);
    expect(await at.notices()).to.have.length(4);
    for (const notice of await at.notices()) expect(notice.claimed).to.equal(false);
  });

  it('waits for nobody who holds a chat of which nobody in Teams could be told', async () => {
    await accountsInFile(at.folder).change((all) => all.map(unlinked));
    await at.accounts.refresh();
    await at.settled();
    const id = await arrives();
    await at.settled();
    const released = new Promise<void>((resolve) => (letGo = resolve));
    let holding: Promise<void> = Promise.resolve();
    await new Promise<void>((holds) => {
      holding = reached(databases[1]).store.transaction(async ({ referrals }) => {
        await referrals.get(id);
        holds();
        await released;
      });
    });
    while ((await errands()).length > 0) await passed(10);
    await at.another(reached(databases[0]), post()).carrier.lookAt(id);
    expect([await errands(), cards()]).to.deep.equal([[], []]);
    letGo();
    await holding;
  });

  it('goes on at another instance where one is killed: at once with what waited there, and with what it was sending when it is gone', async () => {
    const other = at.another(reached(databases[1]), post());
    await other.carrier.often();
    const nothing = new Promise<Delivery>((resolve) => (letGo = () => resolve('later')));
    at.restarts({ send: () => nothing, change: () => nothing, remove: () => nothing });
    for (let number = 1; number <= 3; number++) await arrives();
    while (!(await at.notices()).some(({ claimed }) => claimed)) await passed(20);
    await other.carrier.often();
    expect(cards(), 'what the first is sending is left to it').to.have.length(2);
    expect(await errands()).to.have.length(1);
    await databases[1].run(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())",
    );
    await passed(100);
    await other.carrier.often();
    expect(cards()).to.have.length(3);
    expect(await errands()).to.deep.equal([]);
    await other.carrier.often();
    expect(cards()).to.have.length(3);
  });

  it('reminds those who keep the answers once, whichever instance looks first', async () => {
    const farid = at.someone('farid');
    await farid.links();
    await at.store.transaction(async ({ services }) => {
      const office = (await services.get('un-unoms'))!;
      const confirmed = { by: 'UN', on: '2026-01-01' };
      await services.put({ ...office, channels: [{ type: 'phone', value: '+1 212 555 0100', confirmed }] });
    });
    // A Wednesday.
    at.place.clock.now = new Date('2027-01-06T10:00:00Z');
    const instances = databases.map((database) => at.another(reached(database), slow(post())));
    for (let look = 0; look < 3; look++) await Promise.all(instances.map(({ reminding }) => reminding.often()));
    expect(at.failures).to.deep.equal([]);
    expect(farid.chat.filter(({ text }) => text.includes(reminder.title))).to.have.length(1);
  });
});
