import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, boris, exact, office, settled } from './handing.js';
import { comesBack, daysPass, underway } from './underway.js';

const { handoff, agreement, renewing } = textIn('en');

describe('a receiver who suggests a colleague of whom the person thinks: not them (care.md CO-05)', () => {
  for (const language of languages) {
    it(`goes on themselves with one press and a yes, and the colleague gets nothing (${language})`, async () => {
      const { place, desk, handingOn, people, number, id, record, words } = await underway();
      people['un-unoms'] = ['amina', 'boris', 'pat'];
      expect(await handingOn.pass(amina, id, 'pat')).to.equal('asked');
      const text = textIn(language);
      const person = await comesBack(place, number, language);
      await person.says('only for amina');
      await person.presses(text.renewing.without('pat', 'amina'));
      expect(person.reply).to.include(text.renewing.colleagueOut('amina', 'pat')).and.not.include(text.handoff.involved.text);
      expect(exact(person)).to.equal('only for amina');
      expect(person.choices.slice(0, 2)).to.deep.equal([text.handoff.consent.no, text.handoff.consent.yes]);
      expect(await words(), 'nothing before the yes').to.deep.equal([]);
      await person.presses(text.handoff.consent.yes);
      expect([(await record()).receiver, (await words()).at(-1)]).to.deep.equal(['amina', 'only for amina']);
      const pat = { name: 'pat', services: ['un-unoms'] };
      expect([(await desk.list(pat)).cases, await desk.open(pat, id)]).to.deep.equal([[], undefined]);
      expect(handingOn.waysFor(amina, await record()).colleagues, 'whoever suggested them is not told').to.deep.equal(['boris', 'pat']);
    });
  }

  it('is not offered that way where a colleague offers it themselves: a "no" leads back to whoever has it', async () => {
    const { place, handingOn, person, number, id } = await underway();
    await person.says('is anybody there?');
    await daysPass(place, 7);
    await handingOn.offer(boris, id);
    const later = await comesBack(place, number);
    expect(later.choices).to.include(handoff.consent.no).and.not.include(renewing.without('boris', 'amina'));
  });
});

describe('a receiver who suggests a colleague whom the person left out (decisions.md D5, care.md CO-05)', () => {
  async function leftOut() {
    const there = await office();
    const person = await there.place.person('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.exclude('boris'));
    await person.presses(handoff.involved.nobody);
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    await person.says(exact(person)!.replaceAll(' ', '').slice(-4));
    const { id } = (await there.desk.list(amina)).cases[0]!;
    await there.desk.take(amina, id);
    const record = async () => (await there.place.store.transaction(({ referrals }) => referrals.get(id)))!;
    /** Amina asks for Boris, and the person reads it. */
    const asked = async (): Promise<void> => {
      expect(there.handingOn.waysFor(amina, await record()).colleagues).to.deep.equal(['boris']);
      expect(await there.handingOn.pass(amina, id, 'boris')).to.equal('asked');
      await settled(there.place);
      await person.chooses('relay');
      expect(person.reply).to.include(renewing.colleagueOut('amina', 'boris'));
      expect(person.reply).not.to.include(agreement.again.why.colleague('amina', 'boris'));
    };
    const nothingFor = async (): Promise<void> => {
      expect((await record()).notices.findLast(({ kind }) => kind === 'colleague')).to.include({ answer: 'no' });
      expect((await there.desk.list(boris)).cases).to.deep.equal([]);
      expect(await there.desk.open(boris, id)).to.equal(undefined);
    };
    return { ...there, person, id, record, asked, nothingFor };
  }

  it('learns nothing of that: with a yes they go on themselves, and the colleague gets nothing', async () => {
    const { desk, id, person, record, asked, nothingFor } = await leftOut();
    await asked();
    await person.presses(handoff.consent.yes);
    await nothingFor();
    expect((await record()).receiver).to.equal('amina');
    expect((await desk.open(amina, id))!.state).to.equal('mine');
  });

  it('learns nothing of that: after a no the person can go back to them, as with any colleague', async () => {
    const { desk, id, person, asked, nothingFor } = await leftOut();
    await asked();
    await person.presses(handoff.consent.no);
    expect(person.last.text).to.equal(agreement.again.noColleague('boris'));
    await nothingFor();
    await person.presses(agreement.menu.backTo('amina'));
    await person.presses(handoff.consent.yes);
    await nothingFor();
    expect((await desk.open(amina, id))!.state).to.equal('mine');
  });
});
