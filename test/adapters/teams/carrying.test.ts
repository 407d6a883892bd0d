import { expect } from 'chai';
import type { Delivery, Post } from '../../../bots/post.js';
import { textIn } from '../../../knowledge/text/index.js';
import { takesBack } from '../../referrals.js';
import { canary, officeStand, type OfficeStand, type Someone } from './officeStand.js';

const { desk, teamsRelay } = textIn('en');
const { card } = teamsRelay;

/** The program is killed at this moment: nothing after it happens. */
const killed = (): Promise<Delivery> => new Promise(() => undefined);

describe('Teams: what is carried there', function () {
  this.timeout(60_000);
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

  it('tells a receiver who is linked later of the cases that wait, and not of those that are closed or that a colleague has', async () => {
    const [taken] = [await at.arrives(), await at.arrives()];
    await at.desk.take(at.receiver('amina'), taken!);
    const boris = at.someone('boris');
    await boris.links();
    expect(boris.chat.filter(({ buttons }) => buttons.length > 0)).to.have.length(1);
    expect(boris.last.text).to.include(card.waiting);
  });
});
