import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { Database } from '../../../adapters/storage/postgres/database.js';
import { migrate, recordTables } from '../../../adapters/storage/postgres/migrations.js';
import { newDatabase } from '../../cluster.js';

describe('an instance whose role may only use the tables', () => {
  const role = `served_${randomBytes(4).toString('hex')}`;
  let owner: Database;
  let served: Database;
  beforeEach(async () => {
    const url = await newDatabase();
    owner = await Database.open({ urls: [url], setting: 'DATABASE_URL' });
    await migrate(owner);
    await owner.run(`do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`);
    await owner.run(`grant select, insert, update, delete on all tables in schema public to ${role}`);
    served = await Database.open({ urls: [url.replace('//waypoint@', `//${role}@`)], setting: 'DATABASE_URL' });
  });
  afterEach(() => Promise.all([owner.close(), served.close()]));

  /** A newer version has been there. @param least the oldest that may work beside it */
  const grows = (least: number) =>
    owner.run('insert into migration (number, least) values ($1, $2)', [recordTables.migrations.length + 1, least]);
  const refusal = () => migrate(served).catch((error: Error) => error.message);

  it('starts where the tables are its own, and again where a newer version has added to them', async () => {
    await migrate(served);
    await grows(0);
    await migrate(served);
  });

  it('says which version to start where a newer one has taken something away', async () => {
    await grows(recordTables.migrations.length + 1);
    expect(await refusal()).to.equal('DATABASE_URL: the database belongs to a newer version of this program. Start that one.');
  });

  it('says which role to start with where the tables are older', async () => {
    await owner.run('delete from migration where number = $1', [recordTables.migrations.length]);
    expect(await refusal()).to.match(/^DATABASE_URL: its role may not make tables\. Start once with the role that owns/);
  });
});
