import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, exact, nameIn, settled } from './handing.js';
import { comesBack, daysPass, underway } from './underway.js';

for (const language of languages)
  describe(`somebody whose yes has run out writes to the office (${language})`, () => {
    /** Comes back when the yes has run out, and writes. */
    async function writes(words: string) {
      const there = await underway();
      await daysPass(there.place, 15);
      const person = await comesBack(there.place, there.number, language);
      await person.says(words);
      const text = textIn(language);
      return { ...there, person, text, back: text.handoff.menu.toOffice(nameIn(there.place, 'un-unoms', language)) };
    }

    it('reads something else, comes back, and the words still stand there; a yes sends them once, a no drops them', async () => {
      const { place, person, text, back, words } = await writes('one more thing');
      for (const away of ['help', 'kept', 'answer/formal-report-what']) {
        await person.chooses(away);
        if (away === 'kept') expect(person.last.text).to.include(text.draft.record(nameIn(place, 'un-unoms', language)));
        await person.presses(back);
        expect(exact(person), away).to.equal('one more thing');
      }
      await person.presses(text.handoff.menu.whole);
      await person.says('and this');
      expect(exact(person)).to.equal('one more thing\n\nand this');
      await person.presses(text.handoff.consent.yes);
      expect((await words()).at(-1)).to.equal('one more thing\n\nand this');
      await person.chooses('kept');
      expect(person.choices).to.include(back);
      const other = await writes('never mind');
      await other.person.presses(text.handoff.consent.no);
      await other.person.chooses('renewal');
      expect(exact(other.person)).to.equal(text.agreement.again.wish);
    });
  });

describe('somebody whose yes has run out writes of danger', () => {
  it('reads the card alone, answers it, and finds the words again; no consent is asked for meanwhile (care.md CO-06)', async () => {
    const { place, number, words } = await underway();
    const { care, handoff } = textIn('en');
    await daysPass(place, 15);
    const person = await comesBack(place, number);
    await person.says('I want to die');
    expect(person.reply).to.include(care.urgent.safe);
    expect(person.choices).to.include(care.urgent.no).and.not.include(handoff.consent.yes);
    await person.says('no');
    expect(person.last.kind).to.equal('help');
    await person.presses(handoff.menu.toOffice(nameIn(place, 'un-unoms', 'en')));
    expect(exact(person)).to.equal('I want to die');
    expect(await words()).not.to.include('I want to die');
  });
});

describe('somebody is asked whether a colleague may go on, and writes before they say no', () => {
  it('finds the words again in the preview to the former one, as the screen has promised; a yes sends them', async () => {
    const { place, handingOn, person, id, words } = await underway();
    const { agreement, handoff } = textIn('en');
    await handingOn.pass(amina, id, 'boris');
    await settled(place);
    await person.says('wait for me');
    expect(person.reply).to.include(agreement.again.unsent);
    await person.presses(handoff.consent.no);
    expect(person.last.text).to.equal(agreement.again.noColleague('boris'));
    await person.presses(agreement.menu.backTo('amina'));
    expect(exact(person)).to.equal('wait for me');
    await person.presses(handoff.consent.yes);
    expect((await words()).at(-1)).to.equal('wait for me');
  });
});
