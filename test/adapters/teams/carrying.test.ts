import { expect } from 'chai';
import { noPost, type Delivery, type Post } from '../../../bots/post.js';
import { textIn } from '../../../knowledge/text/index.js';
import fc from 'fast-check';
import { Cases } from '../../../bots/cases.js';
import { dueTold } from '../../../bots/due.js';
import { waitsTooLong } from '../../../bots/duty.js';
import { kept, sendsTo, takesBack, writesAgain } from '../../referrals.js';
import { canary, officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const { desk, teamsRelay } = textIn('en');
const { card } = teamsRelay;

/** The program is killed at this moment: nothing after it happens. */
const killed = (): Promise<Delivery> => new Promise(() => undefined);

describe('Teams: what is carried there', () => {
  let at: OfficeStand;
  let amina: Someone;
  beforeEach(async () => {
    at = await officeStand();
    amina = at.someone('amina');
    await amina.links();
  });
  afterEach(() => at.close());
  const cards = (): string[] => amina.chat.map(({ text }) => text).filter((text) => text.includes(card.waiting));
  const tries = (): number => at.stand.connector.sent.filter(({ path }) => path.includes('/a:amina/')).length;

  it('tries again when Teams asks to wait, each time a while later, and tells it once', async () => {
    at.stand.connector.refuse({ status: 429 }, { status: 429 }, { status: 429 });
    at.stand.connector.refuseWhere((path) => (path.includes('/a:amina/') ? { status: 429 } : undefined));
    await at.arrives();
    expect(cards()).to.deep.equal([]);
    const before = tries();
    await at.settled();
    expect(tries(), 'not before its time').to.equal(before);
    at.stand.connector.refuseWhere();
    at.place.clock.pass(1);
    await at.settled();
    expect(cards()).to.have.length(1);
    await at.settled();
    expect(cards()).to.have.length(1);
    expect(await at.notices()).to.have.length(1);
  });

  it('leaves a chat alone that refuses, tells the others, and tries again when its owner is there again', async () => {
    const boris = at.someone('boris');
    await boris.links();
    at.stand.connector.refuseWhere((path) => (path.includes('/a:amina/') ? { status: 403, code: 'MessageWritesBlocked' } : undefined));
    await at.arrives();
    expect(boris.last.text).to.include(card.waiting);
    const before = tries();
    for (let minutes = 0; minutes < 50; minutes += 10) {
      at.place.clock.pass(10);
      await at.settled();
    }
    expect(tries()).to.equal(before);
    at.stand.connector.refuseWhere();
    await amina.says('hello');
    expect(cards()).to.have.length(1);
    expect(JSON.stringify(at.stand.lines)).not.to.include(canary).and.not.include('amina');
  });

  it('drops what it cannot take away any more, so that no record is left', async () => {
    const id = await at.arrives();
    at.stand.connector.refuseWhere(() => ({ status: 403 }));
    await takesBack(at.store, at.vault, id, '2026-11-25');
    await at.settled();
    expect(await at.notices()).to.deep.equal([]);
  });

  for (const [moment, sends] of [
    ['before it was sent', false],
    ['after it was sent', true],
  ] as const) {
    it(`loses nothing when the program is killed between claim and mark, ${moment}: at most a second card, and without words`, async () => {
      const { send } = at.stand;
      const dying: Post = {
        ...send,
        send: (...what) => (sends ? send.send(...what).then(killed) : killed()),
        change: killed,
        remove: killed,
      };
      at.restarts(dying);
      void at.arrives();
      for (let claimed = false; !claimed; claimed = (await at.notices()).some((notice) => notice.claimed))
        await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(cards()).to.have.length(sends ? 1 : 0);
      at.restarts();
      await at.settled();
      expect(cards()).to.have.length(sends ? 2 : 1);
      await at.settled();
      expect(cards()).to.have.length(sends ? 2 : 1);
      expect((await at.notices()).map(({ claimed, shown }) => [claimed, shown!.state])).to.deep.equal([[false, 'waiting']]);
      expect(JSON.stringify(amina.sent)).not.to.include(canary);
      await amina.presses(desk.case.take, amina.chat.filter(({ text }) => text.includes(card.waiting)).slice(0, 1));
      expect(JSON.stringify(amina.chat)).to.include(card.unread);
    });
  }

  for (const [why, isAway] of [
    ['is closed', true],
    ['does not take the credentials', false],
  ] as const) {
    it(`takes away what was taken back while Teams ${why}, when Teams is open again`, async () => {
      const id = await at.arrives();
      if (isAway) at.restarts(noPost);
      else at.stand.connector.refuseWhere(() => ({ status: 401 }));
      await takesBack(at.store, at.vault, id, '2026-11-25');
      await at.settled();
      expect(cards()).to.have.length(1);
      at.stand.connector.refuseWhere();
      if (isAway) at.restarts();
      at.place.clock.pass(1);
      await at.settled();
      expect([cards(), amina.last.text]).to.deep.equal([[], card.gone]);
      expect(await at.notices()).to.deep.equal([]);
    });
  }

  it('changes what it showed when the program starts again, as if it had never been away', async () => {
    const id = await at.arrives();
    at.restarts({ send: async () => 'later', change: async () => 'later', remove: async () => 'later' });
    await takesBack(at.store, at.vault, id, '2026-11-25');
    await at.settled();
    expect(cards()).to.have.length(1);
    at.restarts();
    await at.settled();
    expect(cards()).to.deep.equal([]);
    expect(amina.last.text).to.equal(card.gone);
    expect(await at.notices()).to.deep.equal([]);
  });

  it('shows each receiver what the referrals say, whatever happens and whenever it is killed, and the excluded nothing', async () => {
    const boris = at.someone('boris');
    await boris.links();
    const { send } = at.stand;
    const today = (): string => at.place.clock.now.toISOString().slice(0, 10);
    const all = () => at.store.transaction(({ referrals }) => referrals.find({}));
    const hidden: string[] = [];
    const dies = (sends: boolean): Post => {
      const dying =
        (post: (...what: never[]) => Promise<Delivery>) =>
        (...what: never[]) =>
          sends ? post(...what).then(killed) : killed();
      return { send: dying(send.send.bind(send)), change: dying(send.change.bind(send)), remove: dying(send.remove.bind(send)) };
    };
    const acts: Record<string, (id: string) => Promise<unknown>> = {
      arrives: () => sendsTo(at.store, at.vault, { words: canary, on: today() }),
      arrivesWithoutBoris: async () => {
        const id = await sendsTo(at.store, at.vault, { words: canary, on: today(), excluded: ['boris'] });
        hidden.push((await kept(at.store, id))!.name);
      },
      writes: (id) => writesAgain(at.store, at.vault, id, `${canary} again`, today()),
      takes: (id) => at.desk.take(at.receiver('amina'), id),
      opens: (id) => at.desk.open(at.receiver('amina'), id),
      replies: (id) => at.desk.reply(at.receiver('amina'), id, 'a word'),
      closes: (id) => at.desk.close(at.receiver('amina'), id),
      takesBack: (id) => takesBack(at.store, at.vault, id, today()),
      aDayPasses: async () => at.place.clock.pass(24 * 60),
      isKilledBefore: async () => at.restarts(dies(false)),
      isKilledAfter: async () => at.restarts(dies(true)),
      startsAgain: async () => at.restarts(),
    };
    const act = fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(4));
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (story) => {
        for (const [name, which] of [['arrives', 0] as const, ...story]) {
          const ids = (await all()).map(({ id }) => id);
          await acts[name]!(ids[which % ids.length] ?? 'nobody');
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
        at.restarts();
        at.place.clock.pass(11);
        await at.settled();
        await at.settled();
        const referrals = await all();
        for (const someone of [amina, boris]) {
          const chat = someone.chat;
          const of = new Map((await at.notices()).filter(({ to }) => to === someone.name).map((notice) => [notice.referral, notice]));
          for (const referral of referrals) {
            const cases = new Cases({ ...at, now: () => at.place.clock.now, changed: () => undefined });
            const slow = await at.store.transaction((records) => waitsTooLong(records, referral, today()));
            const due = dueTold(at.receiver(someone.name), referral, { cases, today: today(), slow, chooses: () => false });
            const notice = of.get(referral.id);
            if (due && due.n > 0) expect([notice?.shown, typeof notice?.card]).to.deep.equal([due, 'string']);
            if (notice?.shown) expect(notice.shown).to.deep.equal(due);
            if (notice?.card) expect(chat.find(({ id }) => id === notice.card)!.text).to.include(referral.name);
            of.delete(referral.id);
          }
          expect([...of.keys()], 'notices of what is gone').to.deep.equal([]);
        }
        const seen = JSON.stringify([amina.sent, boris.sent]);
        expect(seen).not.to.include(canary);
        for (const name of hidden) expect(JSON.stringify(boris.sent)).not.to.include(name);
      }),
      { numRuns: 25, interruptAfterTimeLimit: 40_000 },
    );
  });

  it('tells a receiver who is linked later of the cases that wait, and not of those that are closed or that a colleague has', async () => {
    const [taken] = [await at.arrives(), await at.arrives()];
    await at.desk.take(at.receiver('amina'), taken!);
    const boris = at.someone('boris');
    await boris.links();
    expect(boris.chat.filter(({ buttons }) => buttons.length > 0)).to.have.length(1);
    expect(boris.last.text).to.include(card.waiting);
  });
});
