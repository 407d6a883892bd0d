import { expect } from 'chai';
import fc from 'fast-check';
import { referralsIn } from '../../bots/forgettingReferrals.js';
import { isUnread, keepableUntil, warningIn } from '../../dialogs/keeping.js';
import type { Notice } from '../../dialogs/notices.js';
import { withMessage } from '../../dialogs/referral.js';
import { office, plan } from './office.js';

type Place = Awaited<ReturnType<typeof office>>;
type Deletion = Extract<Notice, { kind: 'deletion' }>;

const today = (place: Place): string => place.now().toISOString().slice(0, 10);
const later = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const warnings = async (place: Place, id: string): Promise<[string, string, number][]> =>
  ((await place.referral(id))?.notices ?? []).flatMap((notice) =>
    notice.kind === 'deletion' ? [[notice.on, notice.expires, notice.nth] as [string, string, number]] : [],
  );

/** Days pass, and the job runs on each of them. */
async function daysPass(place: Place, days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    place.pass(1);
    await referralsIn(place.store, place.vault, place.now).forget();
  }
}

/** The server is off for so many days; then the job runs. */
async function sleeps(place: Place, days: number): Promise<void> {
  place.pass(days);
  await referralsIn(place.store, place.vault, place.now).forget();
}

/** Somebody at the office has opened it and answered; the person has not been shown the answer. */
async function answers(place: Place, id: string): Promise<void> {
  const opened = { openings: [{ by: 'Noor', on: today(place) }], receiver: 'Noor', status: 'taken' as const };
  await place.change(id, (held) => ({ ...held, ...opened, shown: { ...held.shown, receiver: held.thread.length } }));
  await place.change(id, (held) => withMessage(held, 'receiver', place.vault.seal(id, 'good morning'), today(place)));
}

describe('what nobody has read (decisions.md D3)', () => {
  it('is warned of seven and two days before its last day, and deleted the day after it', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    await daysPass(place, 6);
    expect(await warnings(place, id)).to.deep.equal([]);
    await daysPass(place, 1);
    expect(await warnings(place, id)).to.deep.equal([['2026-12-02', '2026-12-09', 1]]);
    await daysPass(place, 7);
    expect(await warnings(place, id)).to.deep.equal([
      ['2026-12-02', '2026-12-09', 1],
      ['2026-12-07', '2026-12-09', 2],
    ]);
    await daysPass(place, 1);
    expect(await place.referral(id)).to.equal(undefined);
    expect(await place.vault.ids()).to.deep.equal([]);
  });

  it('waits when the server slept for three weeks: the last day moves, and both warnings come first', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    await sleeps(place, 21);
    expect((await place.referral(id))!.expires).to.equal('2026-12-23');
    expect(await warnings(place, id)).to.deep.equal([['2026-12-16', '2026-12-23', 1]]);
    expect(await place.turn((care) => care.thread(id))).not.to.equal(undefined);
    await daysPass(place, 7);
    expect(await warnings(place, id)).to.have.length(2);
    expect(await place.referral(id)).not.to.equal(undefined);
    await daysPass(place, 1);
    expect(await place.referral(id)).to.equal(undefined);
  });

  it('waits two days more when the server slept past the second warning', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    await daysPass(place, 7);
    await sleeps(place, 21);
    expect((await warnings(place, id)).at(-1)).to.deep.equal(['2026-12-23', '2026-12-25', 2]);
    await daysPass(place, 2);
    expect(await place.referral(id)).not.to.equal(undefined);
    await daysPass(place, 1);
    expect(await place.referral(id)).to.equal(undefined);
  });

  it('is gone at once after a sleep when both warnings were given in time', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    await daysPass(place, 12);
    await sleeps(place, 21);
    expect(await place.referral(id)).to.equal(undefined);
  });

  it('is an answer that the person was not shown; what both sides have read goes on its day without a word', async () => {
    const place = await office();
    const [unread, read] = [await place.turn((care) => care.open(plan)), await place.turn((care) => care.open(plan))];
    for (const id of [unread, read]) await answers(place, id);
    await place.turn((care) => care.shown(read, 2));
    await daysPass(place, 30);
    expect([await warnings(place, unread), await warnings(place, read)].map(({ length }) => length)).to.deep.equal([2, 0]);
    await place.turn((care) => care.shown(unread, 2));
    expect(warningIn((await place.referral(unread))!)).to.equal(undefined);
    await daysPass(place, 1);
    expect([await place.referral(unread), await place.referral(read)]).to.deep.equal([undefined, undefined]);
  });

  it('is warned of anew, with the new day, when somebody has written meanwhile', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    await answers(place, id);
    await daysPass(place, 25);
    expect(await warnings(place, id)).to.have.length(1);
    const { language, fields, payload, notice, controller, recipient, people, excluded } = plan;
    const again = { language, fields, payload, notice, controller, recipient, people, excluded, receiver: 'Noor' };
    expect(await place.turn((care) => care.renew(id, again))).to.equal('renewed');
    const { expires } = (await place.referral(id))!;
    expect(expires).to.equal(later(today(place), 30));
    await daysPass(place, 30);
    expect((await warnings(place, id)).slice(1).map(([, day, nth]) => [day, nth])).to.deep.equal([
      [expires, 1],
      [expires, 2],
    ]);
  });

  it('can be kept on request until 30 days after the consent ends, and not longer', async () => {
    const place = await office();
    const id = await place.turn((care) => care.open(plan));
    await daysPass(place, 10);
    expect(keepableUntil((await place.referral(id))!)).to.equal('2027-01-08');
    await place.turn((care) => care.keep(id));
    await place.turn((care) => care.keep(id));
    expect([(await place.referral(id))!.expires, keepableUntil((await place.referral(id))!)]).to.deep.equal(['2027-01-08', undefined]);
    await daysPass(place, 34);
    expect((await warnings(place, id)).map(([, day, nth]) => [day, nth])).to.deep.equal([
      ['2026-12-09', 1],
      ['2027-01-08', 1],
      ['2027-01-08', 2],
    ]);
    await daysPass(place, 1);
    expect(await place.referral(id)).to.equal(undefined);
  });

  it('is never deleted without two warnings, the second two days ago or more, whenever the server is on', async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('passes' as const), days: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ kind: fc.constant('sleeps' as const), days: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ kind: fc.constantFrom('writes' as const, 'answers' as const, 'keeps' as const), days: fc.constant(0) }),
    );
    let [gone, unread] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), async (acts) => {
        const place = await office();
        const id = await place.turn((care) => care.open(plan));
        let last = (await place.referral(id))!;
        for (const { kind, days } of acts) {
          if (kind === 'writes') await place.turn((care) => care.write(id, 'words'));
          if (kind === 'keeps') await place.turn((care) => care.keep(id));
          if (kind === 'answers') await answers(place, id).catch(() => undefined);
          for (let day = 0; day < (kind === 'passes' ? days : Math.min(days, 1)); day++) {
            last = (await place.referral(id)) ?? last;
            await (kind === 'passes' ? daysPass(place, 1) : sleeps(place, days));
            if (await place.referral(id)) continue;
            gone++;
            if (!isUnread(last)) return;
            unread++;
            const given = last.notices.filter((notice): notice is Deletion => notice.kind === 'deletion').slice(-2);
            expect(given.map(({ nth }) => nth)).to.deep.equal([1, 2]);
            expect(given[1]!.on <= later(today(place), -2)).to.equal(true);
            expect(given[1]!.expires < today(place)).to.equal(true);
            return;
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(unread).to.be.at.least(20);
    expect(gone).to.be.at.least(unread);
  });
});
