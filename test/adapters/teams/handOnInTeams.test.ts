import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept } from '../../referrals.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const { desk, agreement, teamsRelay } = textIn('en');
const { pass, suggest } = agreement.desk;
const { asking } = textIn('en').gone.desk;

describe('Teams: a receiver hands a case on from the card', () => {
  let at: OfficeStand;
  let [amina, boris]: Someone[] = [];
  beforeEach(async () => {
    at = await officeStand();
    [amina, boris] = ['amina', 'boris'].map((name) => at.someone(name)) as [Someone, Someone];
    for (const one of [amina!, boris!]) await one.links();
  });
  afterEach(() => at.close());
  const suggested = async (id: string) => (await kept(at.store, id))!.notices.filter(({ kind }) => kind === 'office');

  it('asks the person whether a colleague may go on; until they answer, the cards of both say that it waits', async () => {
    const id = await at.arrives();
    await amina!.presses(desk.case.take);
    expect(JSON.stringify(amina!.sent.at(-1)!.activity)).to.include('"choices":[{"value":"boris","title":"boris"}]');
    await amina!.presses(pass.go, amina!.chat, { to: 'boris' });
    const { consent, receiver, notices } = (await kept(at.store, id))!;
    expect([consent.state, receiver, notices.at(-1)])
      .to.deep.include('needs_reconsent')
      .and.include('amina');
    expect(notices.at(-1)).to.include({ kind: 'colleague', by: 'amina', to: 'boris', answer: null });
    for (const one of [amina!, boris!]) {
      expect(one.last.text).to.include(agreement.desk.asked).and.not.include(teamsRelay.card.gone);
      expect(one.last.buttons).to.deep.equal([]);
    }
    await amina!.tells({ value: { act: 'pass', case: id, to: 'boris' }, text: undefined });
    expect(amina!.last.text).to.equal(teamsRelay.card.notNow);
    expect((await kept(at.store, id))!.notices.map(({ kind }) => kind)).to.deep.equal(['taken', 'colleague']);
  });

  it('can offer to go on with what waits too long with a colleague: everybody else is told once, and the person is asked', async () => {
    const id = await at.arrives();
    await amina!.presses(desk.case.take);
    expect(boris!.last.text).to.include(desk.cases.others);
    expect(boris!.buttons).to.deep.equal([]);
    at.place.clock.pass(3 * 24 * 60);
    await at.settled();
    const posts = boris!.sent.filter(({ method }) => method === 'POST').length;
    at.place.clock.pass(7 * 24 * 60);
    await at.settled();
    await at.settled();
    expect(boris!.sent.filter(({ method }) => method === 'POST').length).to.equal(posts + 1);
    expect(boris!.last.text).to.include(teamsRelay.card.since('25 November 2026')).and.include(asking.text);
    await boris!.presses(asking.go);
    const { consent, notices } = (await kept(at.store, id))!;
    expect([consent.state, notices.at(-1)]).to.deep.equal([
      'needs_reconsent',
      { kind: 'colleague', on: '2026-12-05', after: 1, by: 'boris', to: 'boris', answer: null },
    ]);
    for (const one of [amina!, boris!]) {
      expect(one.last.text).to.include(agreement.desk.asked);
      expect(one.last.buttons).to.deep.equal([]);
    }
    await boris!.tells({ value: { act: 'offer', case: id }, text: undefined });
    expect(boris!.last.text).to.equal(asking.early);
  });

  it('tells nobody whom the person left out, and asks for nobody who answers elsewhere', async () => {
    const before = boris!.sent.length;
    const id = await at.arrives({ excluded: ['boris'] });
    await amina!.presses(desk.case.take);
    expect(amina!.buttons, 'who is missing would be whom they left out').to.include(pass.title);
    for (const to of ['carla', 'nobody', '']) {
      await amina!.tells({ value: { act: 'pass', case: id, to }, text: undefined });
      expect(amina!.last.text).to.equal(pass.choose);
    }
    expect((await kept(at.store, id))!.consent.state).to.equal('acknowledged');
    await amina!.tells({ value: { act: 'pass', case: id, to: 'boris' }, text: undefined });
    expect((await kept(at.store, id))!.consent.state).to.equal('needs_reconsent');
    expect(boris!.sent.length).to.equal(before);
    await boris!.tells({ value: { act: 'pass', case: id, to: 'amina' }, text: undefined });
    expect(boris!.last.text).to.equal(desk.unknown);
  });

  it('suggests another office once the person has had a message: once, however often it is pressed, and nothing goes there', async () => {
    const carla = at.someone('carla');
    await carla.links();
    const before = carla.sent.length;
    const id = await at.arrives();
    await amina!.presses(desk.case.take);
    expect(amina!.buttons).not.to.include(suggest.title);
    await amina!.tells({ value: { act: 'suggest', case: id, office: 'un-oios' }, text: undefined });
    expect(amina!.last.text).to.equal(suggest.first);
    await at.desk.reply(at.receiver('amina'), id, 'a word');
    await at.desk.open(at.receiver('amina'), id);
    await at.settled();
    await amina!.tells({ value: { act: 'suggest', case: id, office: 'un-unoms' }, text: undefined });
    expect(amina!.last.text).to.equal(suggest.choose);
    for (let times = 0; times < 2; times++) {
      await amina!.presses(suggest.go, amina!.chat, { office: 'un-oios' });
      expect(amina!.last.text).to.equal(teamsRelay.card.suggested);
    }
    expect(await suggested(id)).to.have.length(1);
    expect(carla.sent.length).to.equal(before);
    await boris!.tells({ value: { act: 'suggest', case: id, office: 'un-oios' }, text: undefined });
    expect(boris!.last.text).to.equal(desk.case.untaken);
  });

  for (const language of languages) {
    it(`reads the ways in their language (${language})`, async () => {
      const here = await officeStand({ amina: language });
      const one = here.someone('amina', 'de-DE');
      await one.links();
      await here.arrives({ language: 'en' });
      const text = textIn(language);
      await one.presses(text.desk.case.take);
      expect(one.last.buttons.map(({ title }) => title)).to.include.members([text.agreement.desk.pass.title, text.agreement.desk.pass.go]);
      expect(one.last.text).to.include(text.teamsRelay.card.where);
      await here.close();
    });
  }
});
