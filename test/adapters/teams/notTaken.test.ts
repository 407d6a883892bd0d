import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { takesBack } from '../../referrals.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone, Standing } from './someone.js';

const { card } = textIn('en').teamsRelay;
const mostAnswering = 300;

describe('Teams: a message that it does not take, or does not answer', () => {
  let at: OfficeStand;
  let amina: Someone;
  let boris: Someone;
  beforeEach(async () => {
    at = await officeStand({}, new Set(), { mostAnswering });
    [amina, boris] = [at.someone('amina'), at.someone('boris')];
    await amina.links();
    await boris.links();
    linked = 0;
    linked = tries();
  });
  afterEach(() => at.close());
  const cards = (someone: Someone): Standing[] => someone.chat.filter(({ text }) => text.includes(card.waiting));
  const toAmina = (path: string): boolean => path.includes('/a:amina/');
  let linked: number;
  const tries = (): number => at.stand.connector.sent.filter(({ path }) => toAmina(path)).length - linked;

  for (const status of [400, 403, 413]) {
    it(`brings Amina all other cases while one of her cards is never changed (${status})`, async () => {
      const id = await at.arrives();
      const stuck = cards(amina)[0]!;
      at.stand.connector.refuseWhere((path) => (path.endsWith(`/${stuck.id}`) ? { status } : undefined));
      await at.desk.take(at.receiver('boris'), id);
      await at.settled();
      expect(cards(amina).map((one) => one.id)).to.deep.equal([stuck.id]);
      await at.arrives();
      expect(cards(amina)).to.have.length(2);
      const before = tries();
      for (let minutes = 0; minutes < 50; minutes += 10) {
        at.place.clock.pass(10);
        await at.settled();
      }
      expect(tries(), 'the one that is refused is left alone').to.equal(before);
      at.place.clock.pass(20);
      await at.settled();
      await at.arrives();
      expect(cards(amina)).to.have.length(3);
      at.stand.connector.refuseWhere();
      await takesBack(at.store, at.vault, id, '2026-11-25');
      await at.settled();
      expect(amina.chat.find((one) => one.id === stuck.id)!.text, 'what is new of it is told at once').to.equal(card.gone);
    });
  }

  const { teamsRelay } = textInTeams('en');
  /** What a turn says to Omar. */
  const toOmar = (path: string): boolean => /\/a:omar\/activities\/\d+$/.test(path);
  /** Omar has a chat with the office, which writes this, and a notice of it. */
  async function isAnswered(...words: string[]): Promise<Someone> {
    const omar = at.someone('omar');
    await hands(omar);
    const { id } = (await at.store.transaction(({ referrals }) => referrals.find({})))[0]!;
    await at.desk.take(at.receiver('amina'), id);
    await omar.says('hello');
    for (const one of words) await at.desk.reply(at.receiver('amina'), id, one);
    await at.settled();
    expect(omar.last.text).to.equal(teamsRelay.news.text);
    return omar;
  }
  const standsIn = (who: Someone, words: string): number => who.chat.filter(({ text }) => text.includes(words)).length;

  it('shows an answer of the office again, with a notice before it, when what showed it did not come', async () => {
    const omar = await isAnswered('words-of-the-office');
    const shows = (): number => standsIn(omar, 'words-of-the-office');
    at.stand.connector.refuseWhere((path) => (toOmar(path) ? { status: 500 } : undefined));
    await omar.presses(teamsRelay.news.show);
    expect(shows()).to.equal(0);
    at.stand.connector.refuseWhere();
    at.place.clock.pass(1);
    await at.settled();
    expect(omar.last.text).to.equal(teamsRelay.news.text);
    await omar.presses(teamsRelay.news.show);
    expect(shows()).to.equal(1);
    await omar.says('thank you');
    expect(shows(), 'shown once').to.equal(1);
  });

  for (const status of [413, 500]) {
    it(`does not show an answer again that came, when only what was said after it did not come (${status})`, async () => {
      const omar = await isAnswered('first-of-the-office', 'second-of-the-office');
      let requests = 0;
      at.stand.connector.refuseWhere((path) => (toOmar(path) && ++requests > 2 ? { status } : undefined));
      await omar.presses(teamsRelay.news.show);
      at.stand.connector.refuseWhere();
      at.place.clock.pass(1);
      await at.settled();
      expect(requests).to.be.greaterThan(2);
      await omar.says('thank you');
      expect(['first-of-the-office', 'second-of-the-office'].map((words) => standsIn(omar, words))).to.deep.equal([1, 1]);
      expect(standsIn(omar, teamsRelay.news.text), 'there is nothing new').to.equal(0);
    });
  }

  it('shows only the answer again that did not come, not the one before it', async () => {
    const omar = await isAnswered('first-of-the-office', 'second-of-the-office');
    let requests = 0;
    at.stand.connector.refuseWhere((path) => (toOmar(path) && ++requests === 2 ? { status: 413 } : undefined));
    await omar.presses(teamsRelay.news.show);
    at.stand.connector.refuseWhere();
    at.place.clock.pass(1);
    await at.settled();
    await omar.presses(teamsRelay.news.show);
    expect(['first-of-the-office', 'second-of-the-office'].map((words) => standsIn(omar, words))).to.deep.equal([1, 1]);
  });

  it('takes an answer away that arrives when it was given up, and shows it once more, once', async () => {
    const omar = await isAnswered('words-of-the-office');
    let answers = (): void => undefined;
    const hangs = new Promise<void>((resolve) => (answers = resolve));
    at.stand.connector.waitWhere((path) => (toOmar(path) ? hangs : undefined));
    await omar.presses(teamsRelay.news.show);
    expect(standsIn(omar, 'words-of-the-office'), 'Teams has it, and does not say so').to.equal(1);
    at.stand.connector.waitWhere();
    answers();
    for (const begun = performance.now(); standsIn(omar, 'words-of-the-office') > 0 && performance.now() - begun < 5_000;) await passed(20);
    expect(standsIn(omar, 'words-of-the-office')).to.equal(0);
    at.place.clock.pass(1);
    await at.settled();
    await omar.presses(teamsRelay.news.show);
    expect(standsIn(omar, 'words-of-the-office')).to.equal(1);
  });

  it('goes on behind a connection that hangs, and takes away what arrives when it was given up', async () => {
    let answers = (): void => undefined;
    const hangs = new Promise<void>((resolve) => (answers = resolve));
    at.stand.connector.waitWhere((path) => (toAmina(path) ? hangs : undefined));
    await at.arrives();
    await at.arrives();
    expect([cards(boris).length, tries()]).to.deep.equal([2, 1]);
    at.stand.connector.waitWhere();
    at.place.clock.pass(1);
    await at.settled();
    answers();
    for (const begun = performance.now(); cards(amina).length > 2 && performance.now() - begun < 5_000;) await passed(20);
    expect(cards(amina)).to.have.length(2);
    const noted = (await at.notices()).filter(({ to }) => to === 'amina').map((notice) => notice.card);
    expect(noted).to.have.members(cards(amina).map(({ id }) => id));
  });

  it('does not send anew what was given up, when Teams asked to wait for longer than that', async () => {
    at.stand.connector.refuseWhere((path) => (toAmina(path) ? { status: 429, headers: { 'retry-after': '1' } } : undefined));
    await at.arrives();
    at.stand.connector.refuseWhere();
    await passed(1500);
    expect([tries(), cards(amina).length]).to.deep.equal([1, 0]);
    at.place.clock.pass(1);
    await at.settled();
    expect(cards(amina)).to.have.length(1);
  });
});
