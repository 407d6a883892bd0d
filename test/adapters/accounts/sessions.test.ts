import { expect } from 'chai';
import { ConsoleSessions } from '../../../adapters/accounts/consoleSessions.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { heldIn } from '../../../bots/forgetting.js';
import type { Store } from '../../../dialogs/records.js';

const minute = 60_000;
const [amina, bo] = ['amina', 'bo'].map((name) => ({ name, means: `means of ${name}` })) as [
  { name: string; means: string },
  { name: string; means: string },
];

describe('sessions of the console', () => {
  const begin = async (
    each?: number,
  ): Promise<{ sessions: ConsoleSessions; other: ConsoleSessions; clock: { now: number }; store: Store }> => {
    const clock = { now: 0 };
    const store = await embeddedStore(await tablesInMemory());
    const opened = (): ConsoleSessions => new ConsoleSessions(store, () => clock.now, each);
    return { sessions: opened(), other: opened(), clock, store };
  };
  const whose = async (sessions: ConsoleSessions, cookie: string): Promise<string | undefined> => (await sessions.find(cookie))?.account;

  it('have a cookie and a token of 256 bits each, new every time, and neither is kept', async () => {
    const { sessions, store } = await begin();
    const all = [await sessions.begin(amina), await sessions.begin(amina), await sessions.begin(bo)];
    const secrets = all.flatMap(({ cookie, csrf }) => [cookie, csrf]);
    expect(new Set(secrets).size).to.equal(6);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).to.have.length(32);
    for (const { cookie, csrf } of all) expect((await sessions.find(cookie))?.csrf).to.equal(csrf);
    const held = JSON.stringify(await store.transaction(({ sittings }) => sittings.find({})));
    expect(held).to.include('amina');
    for (const secret of secrets) expect(held).not.to.include(secret);
    for (const stranger of ['', all[0]!.csrf, `${all[0]!.cookie} `]) expect(await sessions.find(stranger)).to.equal(undefined);
  });

  it('are known to every instance, from the beginning to the end, with what was chosen in them', async () => {
    const { sessions, other } = await begin();
    const { cookie, csrf } = await sessions.begin(amina);
    await other.choose(cookie, { language: 'ar', still: true });
    expect(await sessions.find(cookie)).to.deep.equal({ account: 'amina', means: 'means of amina', csrf, language: 'ar', still: true });
    await other.end(cookie);
    expect(await sessions.find(cookie)).to.equal(undefined);
  });

  it('end after 30 minutes without a request', async () => {
    const { sessions, other, clock } = await begin();
    const { cookie } = await sessions.begin(amina);
    clock.now += 29 * minute;
    expect(await whose(sessions, cookie)).to.equal('amina');
    clock.now += 29 * minute;
    expect(await whose(other, cookie)).to.equal('amina');
    clock.now += 29 * minute;
    expect((await sessions.find(cookie, false))?.account, 'a page that renews itself').to.equal('amina');
    clock.now += minute;
    expect(await sessions.find(cookie)).to.equal(undefined);
    clock.now -= minute;
    expect(await sessions.find(cookie), 'for good').to.equal(undefined);
  });

  it('end after 10 hours, however busy', async () => {
    const { sessions, clock } = await begin();
    const { cookie } = await sessions.begin(amina);
    for (; clock.now < 600 * minute; clock.now += 20 * minute) expect(await whose(sessions, cookie)).to.equal('amina');
    expect(await sessions.find(cookie)).to.equal(undefined);
  });

  it('are written anew when a minute has gone by, and not by every request', async () => {
    const { sessions, clock, store } = await begin();
    const { cookie } = await sessions.begin(amina);
    const ends = async (): Promise<string> => (await store.transaction(({ sittings }) => sittings.find({})))[0]!.expires;
    const first = await ends();
    clock.now += minute - 1;
    await sessions.find(cookie);
    expect(await ends()).to.equal(first);
    clock.now += 1;
    await sessions.find(cookie);
    expect(Date.parse(await ends()) - Date.parse(first)).to.equal(minute);
  });

  it('end when somebody signs out, and no other does', async () => {
    const { sessions } = await begin();
    const [one, other] = [await sessions.begin(amina), await sessions.begin(amina)];
    await sessions.end(one.cookie);
    expect(await sessions.find(one.cookie)).to.equal(undefined);
    expect(await whose(sessions, other.cookie)).to.equal('amina');
  });

  it('are forgotten with everything else whose time is over, and not before', async () => {
    const { sessions, clock, store } = await begin();
    await sessions.begin(amina);
    clock.now += 20 * minute;
    const { cookie } = await sessions.begin(bo);
    clock.now += 12 * minute;
    const held = heldIn(store, () => new Date(clock.now));
    expect(await held.overdue()).to.equal(true);
    await held.forget();
    expect(await held.overdue()).to.equal(false);
    expect(await store.transaction(({ sittings }) => sittings.find({}))).to.have.length(1);
    expect(await whose(sessions, cookie)).to.equal('bo');
  });

  it('are no more than an account may have: the one that rested longest ends, and nobody else feels it', async () => {
    const { sessions, clock } = await begin(2);
    const of = await sessions.begin(bo);
    const [one, two] = [await sessions.begin(amina), await sessions.begin(amina)];
    clock.now += 2 * minute;
    await sessions.find(one.cookie);
    const three = await sessions.begin(amina);
    const found = await Promise.all([of, one, two, three].map(({ cookie }) => whose(sessions, cookie)));
    expect(found).to.deep.equal(['bo', 'amina', undefined, 'amina']);
  });
});
