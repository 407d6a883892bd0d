import { readdir, readFile } from 'node:fs/promises';
import { cp } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect } from 'chai';
import { openVault } from '../../adapters/sealing/vault.js';
import { hashOf } from '../../adapters/sealing/codes.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../adapters/storage/tablesFile.js';
import { caseName } from '../../bots/caseNames.js';
import { moved, Withdrawn } from '../../dialogs/consent.js';
import { Excluded, withMessage } from '../../dialogs/referral.js';
import { grouped } from '../../knowledge/returnNumber.js';
import { office, plan } from './office.js';
import { newFolder } from '../folders.js';

const allIn = async (folder: string): Promise<string> =>
  (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')))).join('\n');

/** A store and a vault in real folders. */
async function inFolders() {
  const where = newFolder('referrals');
  const instance = randomBytes(32);
  const [data, keys] = [join(where, 'data'), join(where, 'data-keys')];
  const start = async () => {
    const store = await embeddedStore(await tablesInFolder(data));
    const known = (await store.transaction(({ referrals }) => referrals.find({}))).length > 0;
    return office({ store, instance, vault: await openVault(keys, instance, known) });
  };
  return { where, data, keys, start };
}

describe('what a person sends to an office', () => {
  it('is the first message, word for word, waits under a name that tells nothing, and has gone to the office', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    const { referral, messages } = (await place.turn((care) => care.thread(id)))!;
    expect(messages).to.deep.equal([{ n: 1, by: 'person', words: plan.payload, on: '2026-11-25' }]);
    expect(referral.name).to.match(/^[a-z]+ [a-z]+ \d\d$/);
    expect([referral.status, referral.consent.state, referral.receiver, referral.lookup]).to.deep.equal(['waiting', 'sent', null, null]);
    expect([referral.consent.until, referral.expires]).to.deep.equal(['2026-12-09', '2026-12-09']);
    expect(referral.consent.notice).to.equal(hashOf(plan.notice));
    expect(place.vault.open(id, referral.consent.payload)).to.equal(hashOf(messages[0]!.words));
    expect(Excluded.parse(JSON.parse(place.vault.open(id, referral.excluded!)!))).to.deep.equal(plan.excluded);
    expect((await place.referral(await place.turn((care) => care.open({ ...plan, excluded: [] }))))!.excluded).to.equal(null);
  });

  it('goes on message by message, and is kept 30 days after the last one once somebody has opened it', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    expect(await place.turn((care) => care.write(id, 'one more thing'))).to.equal('written');
    expect((await place.referral(id))!.expires).to.equal('2026-12-09');
    await place.change(id, (held) => ({
      ...held,
      openings: [{ by: 'Noor', on: '2026-11-26' }],
      consent: moved(held.consent, 'acknowledged'),
    }));
    await place.change(id, (held) => withMessage(held, 'receiver', place.vault.seal(id, 'good morning'), '2026-11-26'));
    place.pass(3);
    expect(await place.turn((care) => care.write(id, 'thank you'))).to.equal('written');
    const { referral, messages } = (await place.turn((care) => care.thread(id)))!;
    expect(messages.map(({ n, by, words }) => [n, by, words])).to.deep.equal([
      [1, 'person', plan.payload],
      [2, 'person', 'one more thing'],
      [3, 'receiver', 'good morning'],
      [4, 'person', 'thank you'],
    ]);
    expect(referral.expires).to.equal('2026-12-28');
    await place.turn((care) => care.shown(id, 3));
    await place.turn((care) => care.shown(id, 1));
    await place.turn((care) => care.shown('nobody', 1));
    expect((await place.referral(id))!.shown).to.deep.equal({ person: 3, receiver: 0 });
    await place.turn((care) => care.shown(id, 99));
    expect((await place.referral(id))!.shown.person).to.equal(4);
  });

  it('goes nowhere once the consent has run out, was ended, or the office has closed the case', async () => {
    const place = await office();
    const [late, closed, unsure] = [
      await place.turn((care) => care.open(plan)),
      await place.turn((care) => care.open(plan)),
      await place.turn((care) => care.open(plan)),
    ];
    await place.change(closed, (held) => ({ ...held, status: 'closed' }));
    await place.change(unsure, (held) => ({ ...held, consent: moved(held.consent, 'needs_reconsent') }));
    await place.change(late, (held) => ({ ...held, openings: [{ by: 'Noor', on: '2026-11-25' }], expires: '2026-12-25' }));
    const before = JSON.stringify(await Promise.all([late, closed, unsure].map((id) => place.referral(id))));
    expect(await place.turn((care) => care.write(closed, 'words'))).to.equal('closed');
    expect(await place.turn((care) => care.write(unsure, 'words'))).to.equal('closed');
    expect(await place.turn((care) => care.write('nobody', 'words'))).to.equal('gone');
    place.pass(15);
    expect(await place.turn((care) => care.write(late, 'words'))).to.equal('closed');
    expect(JSON.stringify(await Promise.all([late, closed, unsure].map((id) => place.referral(id))))).to.equal(before);
  });

  it('is gone in the turn in which it is taken back: key, words, name and number; id, dates and state stay for 30 days', async () => {
    const { data, keys, start } = await inFolders();
    const place = await start();
    const id = await place.turn((care) => care.open(plan));
    const number = await place.turn((care) => care.number(id));
    const { consent, name } = (await place.referral(id))!;
    await place.turn((care) => care.withdraw(id));
    await place.turn((care) => care.withdraw(id));
    expect(await place.turn((care) => care.thread(id))).to.equal(undefined);
    expect((await place.turn((care) => care.find(number))).chat).to.equal(undefined);
    expect(await place.turn((care) => care.write(id, 'words'))).to.equal('gone');
    const left = await place.store.transaction(({ withdrawn }) => withdrawn.find({}));
    expect(left).to.deep.equal([
      { id: consent.record, given: '2026-11-25', withdrawn: '2026-11-25', state: 'withdrawn', expires: '2026-12-25' },
    ]);
    expect(Object.keys(Withdrawn.shape)).to.deep.equal(['id', 'given', 'withdrawn', 'state', 'expires']);
    const files = (await allIn(data)) + (await allIn(keys));
    for (const trace of [id, name, consent.principal, consent.notice, 'ombuds']) expect(files).not.to.include(trace);
  });

  it('leaves nothing behind that says who it was for when it is taken back after its end', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    await place.change(id, (held) => ({ ...held, consent: moved(held.consent, 'expired') }));
    await place.turn((care) => care.withdraw(id));
    expect(await place.store.transaction(async (r) => [await r.referrals.find({}), await r.withdrawn.find({})])).to.deep.equal([[], []]);
    expect(await place.vault.ids()).to.deep.equal([]);
  });

  it('cannot be read from an older copy of both data files, with the keys of today', async () => {
    const { where, data, start } = await inFolders();
    const place = await start();
    const [taken, other] = [await place.turn((care) => care.open(plan)), await place.turn((care) => care.open(plan))];
    await place.store.transaction((records) => records.editions.put({ id: 'entries', number: 1 }));
    await cp(data, join(where, 'copy'), { recursive: true });
    const sealed = (await place.referral(taken))!.thread[0]!.sealed;
    await place.turn((care) => care.withdraw(taken));
    await place.store.close();
    await cp(join(where, 'copy'), data, { recursive: true });
    const restored = await start();
    expect((await restored.referral(taken))!.thread[0]!.sealed).to.equal(sealed);
    expect(restored.vault.open(taken, sealed)).to.equal(undefined);
    expect(await restored.turn((care) => care.thread(taken))).to.equal(undefined);
    expect((await restored.turn((care) => care.thread(other)))!.messages[0]!.words).to.equal(plan.payload);
  });

  it('is in no file in plain, and two consents have nothing in common by which they could be joined (care.md CO-31)', async () => {
    const { data, keys, start } = await inFolders();
    const place = await start();
    const one = await place.turn((care) => care.open(plan));
    const other = await place.turn((care) =>
      care.open({
        ...plan,
        service: 'counsellor',
        purpose: 'talk_counsellor',
        notice: 'canary-other',
        controller: 'WHO',
        recipient: 'counsellor',
      }),
    );
    await place.turn((care) => care.write(one, 'canary-more'));
    const number = await place.turn((care) => care.number(one));
    const files = (await allIn(data)) + (await allIn(keys));
    for (const canary of ['canary', number, grouped(number), hashOf(plan.payload)]) expect(files).not.to.include(canary);
    // The same for everybody on that day who agrees in that language.
    const everybodys = ['en', '2026-11-25', '2026-12-09', 'waypoint-consent/1', 'consent', 'sent', 'waiting', 'person'];
    const values = async (id: string): Promise<string[]> => {
      const { thread, shown, ...rest } = (await place.referral(id))!;
      const { collected, stored, retention, withdrawal, fields, ...consent } = rest.consent;
      return [...Object.values({ ...rest, consent: '' }), ...Object.values(consent), thread[0]!.sealed].filter(
        (value): value is string => typeof value === 'string' && value !== '' && !everybodys.includes(value),
      );
    };
    const [mine, theirs] = [await values(one), await values(other)];
    expect(mine.length).to.be.at.least(10);
    expect(mine.filter((value) => theirs.includes(value))).to.deep.equal([]);
  });

  it('is found again by its number, typed in any digits, and by a newer one only once that is saved', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    const first = await place.turn((care) => care.number(id));
    const number = await place.turn((care) => care.number(id));
    const find = async (typed: string) => (await place.turn((care) => care.find(typed))).chat;
    expect([await find(first), await find(number)], 'until it is saved, the old one works').to.deep.equal([id, undefined]);
    await place.turn((care) => care.saved(id, number));
    expect(await find(grouped(number).replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))))).to.equal(id);
    expect(await find(first)).to.equal(undefined);
    expect(await find('12')).to.equal(undefined);
    expect((await place.referral(id))!.lookup).not.to.include(number);
    place.pass(15);
    expect(await find(number)).to.equal(undefined);
    await place.turn((care) => care.saved(id, number));
    expect(
      await place
        .turn((care) => care.number(id))
        .then(
          () => '',
          (error: Error) => error.message,
        ),
    ).to.include('return number');
  });

  it('leaves no referral when the disk refuses it, and a key that opens nothing', async () => {
    const place = await office();
    const failing = place.store.transaction(async () => {
      throw new Error('no space left');
    });
    await failing.catch(() => undefined);
    const lost = place.turn(async (care) => {
      await care.open(plan);
      throw new Error('no space left');
    });
    expect(await lost.catch((error: Error) => error.message)).to.equal('no space left');
    expect(await place.store.transaction(({ referrals }) => referrals.find({}))).to.deep.equal([]);
    expect(await place.vault.ids()).to.have.length(1);
  });
});

describe('the name of a case', () => {
  it('is one that no other open case has', () => {
    const order = [0, 0, 0, 0, 0, 0, 0, 0, 1];
    const next = (): number => order.shift()!;
    expect(caseName(next, new Set())).to.equal('amber acorn 10');
    expect(caseName(next, new Set(['amber acorn 10']))).to.equal('amber acorn 11');
  });

  it('is of words that are plain, each once', () => {
    const seen = new Set(Array.from({ length: 20_000 }, (_, n) => caseName((limit) => (n * 7919) % limit, new Set())));
    for (const name of seen) expect(name).to.match(/^[a-z]{3,9} [a-z]{3,8} [1-9]\d$/);
    expect(seen.size).to.be.at.least(1000);
  });
});
