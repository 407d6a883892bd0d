import { expect } from 'chai';
import { referralsIn } from '../../../bots/forgettingReferrals.js';
import { noPost } from '../../../bots/post.js';
import { textIn } from '../../../knowledge/text/index.js';
import { takesBack } from '../../referrals.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const { card } = textIn('en').teamsRelay;
const day = 24 * 60;

describe('Teams: closed while a chat is taken back of which a card stands there', () => {
  let at: OfficeStand;
  let amina: Someone;
  let forgetting: ReturnType<typeof referralsIn>;
  let id: string;
  beforeEach(async () => {
    at = await officeStand();
    amina = at.someone('amina');
    forgetting = referralsIn(at.store, at.vault, () => at.place.clock.now);
    await amina.links();
    id = await at.arrives();
    at.restarts(noPost);
  });
  afterEach(() => at.close());

  async function daysPass(days: number): Promise<void> {
    for (let n = 0; n < days; n++) {
      at.place.clock.pass(day);
      await forgetting.forget();
      await at.settled();
    }
  }
  const isTakenBack = (): Promise<void> => takesBack(at.store, at.vault, id, at.place.clock.now.toISOString().slice(0, 10));

  it('keeps nothing of it for more than 30 days, if Teams is never open again', async () => {
    await isTakenBack();
    await daysPass(30);
    expect((await at.notices()).map(({ to }) => to)).to.deep.equal(['amina']);
    at.place.clock.pass(day);
    expect(await forgetting.overdue()).to.equal(true);
    await forgetting.forget();
    expect([await at.notices(), await forgetting.overdue()]).to.deep.equal([[], false]);
    at.restarts();
    await at.settled();
    expect(amina.last.text, 'nobody knows of the card any more').to.include(card.waiting);
  });

  it('changes the card, if Teams is open again before that', async () => {
    await isTakenBack();
    await daysPass(29);
    at.restarts();
    await at.settled();
    expect(amina.last.text).to.equal(card.gone);
    expect(await at.notices()).to.deep.equal([]);
  });

  it('keeps what is known of a card as long as its chat is there', async () => {
    await daysPass(1);
    expect((await at.notices()).map(({ to, expires }) => [to, expires])).to.deep.equal([['amina', undefined]]);
  });
});
