import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { amina, boris, exact, office, sends, settled } from './handing.js';
import { comesBack, daysPass, underway } from './underway.js';

const { handoff, agreement } = textIn('en');

describe('a yes that has run out (care.md CO-09, CO-10)', () => {
  it('is asked for again when the person comes back, and nothing passes before; the chat then goes on where it was', async () => {
    const { place, desk, number, id, words, state, record } = await underway();
    const { consent } = await record();
    expect(consent.state).to.equal('active');
    await daysPass(place, 15);
    expect([await state(), await words(), await desk.reply(amina, id, 'Too late')]).to.deep.equal(['asked', [], 'closed']);
    const later = await comesBack(place, number);
    expect(later.reply).to.include('Your consent lasted until');
    expect(later.last.text).to.include(agreement.again.ask);
    expect(later.choices.slice(0, 2)).to.deep.equal([handoff.consent.no, handoff.consent.yes]);
    expect(exact(later)).to.equal(agreement.again.wish);
    expect(await state()).to.equal('asked');
    await later.presses(handoff.consent.yes);
    expect((await words()).at(-1)).to.equal(agreement.again.wish);
    const fresh = (await record()).consent;
    expect([fresh.state, fresh.given, fresh.until]).to.deep.equal(['active', '2026-12-10', '2026-12-24']);
    for (const field of ['record', 'principal', 'notice'] as const) expect(fresh[field]).not.to.equal(consent[field]);
    expect(await desk.reply(amina, id, 'Welcome back.')).to.equal('sent');
    await later.says('and I have a question');
    expect((await words()).slice(-2)).to.deep.equal(['Welcome back.', 'and I have a question']);
  });

  for (const language of languages) {
    it(`is asked for in the language of whoever comes back, "no" first, and what happens now is said (${language})`, async () => {
      const text = textIn(language);
      const { place, number, words, record } = await underway();
      await daysPass(place, 15);
      const later = await comesBack(place, number, language);
      expect(later.last.text).to.include(text.agreement.again.ask).and.include(text.handoff.consent.about.ombuds);
      expect(later.choices.slice(0, 2)).to.deep.equal([text.handoff.consent.no, text.handoff.consent.yes]);
      await later.presses(text.handoff.consent.no);
      await later.presses(text.agreement.menu.now);
      expect(later.last.text).to.include(text.agreement.now.stop);
      await later.presses(text.agreement.menu.goOn);
      await later.presses(text.handoff.consent.yes);
      expect((await words()).at(-1)).to.equal(text.agreement.again.wish);
      expect((await record()).consent.language).to.equal(language);
    });
  }

  it('loses no word that was typed meanwhile: it stands in the preview, can be changed, and goes with the yes', async () => {
    const { place, number, words } = await underway();
    await daysPass(place, 13);
    const later = await comesBack(place, number);
    place.clock.pass(50);
    await daysPass(place, 2).catch(() => undefined);
    const again = await comesBack(place, number);
    await again.says('a first line');
    expect(again.reply).to.include(agreement.again.unsent);
    expect(exact(again)).to.equal('a first line');
    await again.says('ok');
    expect(exact(again)).to.equal('a first line\n\nok');
    await again.presses(handoff.consent.change);
    await again.says('only this');
    expect(exact(again)).to.equal('only this');
    await again.presses(handoff.consent.simpler);
    expect(again.last.text).to.include(agreement.again.simple);
    await again.presses(handoff.consent.yes);
    expect((await words()).at(-1)).to.equal('only this');
    expect(await words()).not.to.include('a first line');
    await later.says('from the old page');
    expect(later.last.text).not.to.equal(handoff.relay.notSent);
  });

  it('runs out while the page is open: what is typed then is not lost either', async () => {
    const { place, person, words } = await underway();
    // 14 days in a minute: the open page does not know of them.
    const { referral } = (await place.store.transaction(({ conversations }) => conversations.find({})))[0]!;
    await place.store.transaction(async ({ referrals }) => {
      const held = (await referrals.get(referral!))!;
      await referrals.put({ ...held, consent: { ...held.consent, until: '2026-11-24' } });
    });
    await person.says('written a day late');
    expect(exact(person)).to.equal('written a day late');
    await person.presses(handoff.consent.yes);
    expect((await words()).at(-1)).to.equal('written a day late');
  });

  it('is refused: nothing is sent, the person still reads, and can decide again or delete', async () => {
    const { place, number, state, record, id } = await underway();
    await daysPass(place, 15);
    const later = await comesBack(place, number);
    const before = await record();
    await later.presses(handoff.consent.no);
    expect(later.last.text).to.equal(agreement.again.no);
    expect(await record()).to.deep.equal(before);
    await later.presses(handoff.menu.whole);
    expect(later.conversation.items().some(({ said }) => said?.exact?.includes('I am here now.'))).to.equal(true);
    await later.presses(agreement.menu.goOn);
    expect(exact(later)).to.equal(agreement.again.wish);
    expect(await state()).to.equal('asked');
    await later.presses(handoff.menu.takeBack);
    await later.presses(handoff.takeBack.yes);
    expect(await place.store.transaction(({ referrals }) => referrals.get(id))).to.equal(undefined);
  });

  it('keeps what was typed when the person changes the language on the way', async () => {
    const { place, number, words } = await underway();
    await daysPass(place, 15);
    const later = await comesBack(place, number);
    await later.says('in my words');
    await later.chooses('changeLanguage/fr');
    expect(exact(later)).to.equal('in my words');
    const french = textIn('fr');
    expect(later.choices.slice(0, 2)).to.deep.equal([french.handoff.consent.no, french.handoff.consent.yes]);
    await later.presses(french.handoff.consent.yes);
    expect((await words()).at(-1)).to.equal('in my words');
  });

  it('shows the card of contacts when the words tell of danger', async () => {
    const { place, number } = await underway();
    await daysPass(place, 15);
    const later = await comesBack(place, number);
    await later.says('i want to kill myself');
    expect(later.conversation.items().some(({ said }) => said?.kind === 'help')).to.equal(true);
    expect(later.choices, 'no consent in that turn (care.md CO-06)').not.to.include(handoff.consent.yes);
    await later.presses(/^Back to my chat/);
    expect(exact(later)).to.equal('i want to kill myself');
  });
});

describe('another colleague (care.md RE-06)', () => {
  it('goes on only with the yes of the person, and begins with the limits; meanwhile nobody reads', async () => {
    const { desk, handingOn, place, person, id, words, state, record } = await underway();
    expect(await handingOn.pass(amina, id, 'boris')).to.equal('asked');
    await settled(place);
    expect(person.all).to.include(agreement.notices.colleague('amina', 'boris'));
    expect(person.reply).to.include(agreement.again.why.colleague('amina', 'boris'));
    for (const account of [amina, boris]) {
      expect([await state(account), await words(account)]).to.deep.equal(['asked', []]);
      expect(await desk.take(account, id)).not.to.equal('mine');
    }
    expect(await desk.reply(amina, id, 'Still me')).to.equal('closed');
    expect((await record()).consent.state).to.equal('needs_reconsent');
    await person.presses(handoff.consent.yes);
    expect([await state(amina), await state(boris)]).to.deep.equal(['others', 'mine']);
    expect((await words(boris)).at(-1)).to.equal(agreement.again.wish);
    expect((await record()).consent.state).to.equal('acknowledged');
    await desk.reply(boris, id, 'boris here');
    const first = (await words(boris)).at(-1)!;
    expect(first).to.include(textIn('en').desk.limits.stop).and.include('boris here');
    expect((await record()).consent.state).to.equal('active');
  });

  it('is refused: it stays with nobody, and goes back to the former one only by the person', async () => {
    const { handingOn, place, person, id, words, state } = await underway();
    await handingOn.pass(amina, id, 'boris');
    await settled(place);
    await person.presses(handoff.consent.no);
    expect(person.last.text).to.equal(agreement.again.noColleague('boris'));
    expect(person.choices).to.include.members([agreement.menu.backTo('amina'), handoff.relay.other, handoff.menu.takeBack]);
    for (const account of [amina, boris]) expect([await state(account), await words(account)]).to.deep.equal(['asked', []]);
    await person.presses(agreement.menu.backTo('amina'));
    expect(person.reply).to.include(agreement.again.why.refused);
    expect(person.last.text).to.include('amina');
    await person.presses(handoff.consent.yes);
    expect([await state(amina), await state(boris)]).to.deep.equal(['mine', 'others']);
  });

  it('is asked of whoever comes back by number, and of nobody who is excluded, of another office, or makes no sense', async () => {
    const { handingOn, place, number, id, record } = await underway();
    for (const to of ['carla', 'amina', 'nobody', '']) expect(await handingOn.pass(amina, id, to)).to.equal('choose');
    expect(await handingOn.pass(boris, id, 'boris')).to.equal('others');
    expect((await record()).notices.map(({ kind }) => kind)).to.deep.equal(['taken']);
    await handingOn.pass(amina, id, 'boris');
    const later = await comesBack(place, number);
    expect(later.reply).to.include(agreement.again.why.colleague('amina', 'boris'));
    await later.presses(handoff.consent.yes);
    expect((await record()).receiver).to.equal('boris');
  });
});

describe('"what happens with this now?" (features.md S10)', () => {
  it('says who has it, what they see, until when, and what can be stopped, at each stage', async () => {
    const { place, desk, handingOn } = await office();
    const person = await place.person('en');
    const number = await sends(person);
    const { now } = agreement;
    const asks = async (who: Person): Promise<string> => {
      await who.presses(agreement.menu.now);
      return who.last.text;
    };
    expect(await asks(person))
      .to.match(/Nobody there has taken it up/)
      .and.include(now.unread)
      .and.include(now.sees);
    const { id } = (await desk.list(amina)).cases[0]!;
    await desk.take(amina, id);
    await desk.open(amina, id);
    await desk.reply(amina, id, 'Hello');
    await settled(place);
    expect(await asks(person))
      .to.match(/amina\u2069 at .* has it/)
      .and.include(now.stop)
      .and.include('9 December 2026');
    await handingOn.pass(amina, id, 'boris');
    await settled(place);
    await person.presses(handoff.consent.no);
    expect(await asks(person))
      .to.include('waits for your yes')
      .and.not.include(now.sees);
    await person.presses(agreement.menu.backTo('amina'));
    await person.presses(handoff.consent.yes);
    await desk.close(amina, id);
    const later = await comesBack(place, number);
    await asks(later);
    expect(later.reply).to.include('It is closed');
  });
});
