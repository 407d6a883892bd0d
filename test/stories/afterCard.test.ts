import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { told } from './writtenAfterCard.js';

describe('what is written after a card of danger', () => {
  let at: Town;
  before(async () => (at = await town()));

  const after = async (language: Language, ...said: string[]): Promise<Person> => {
    const person = await at.person(language);
    for (const words of said) await person.says(words);
    return person;
  };

  for (const language of languages) {
    const { urgent } = textIn(language).care;
    const { harm, treated, near, dying, back, between, place, door, again, assault, body, returns, number, weapon, young, breathless } =
      told[language];

    it(`leads to a hospital whatever it is, where something was taken or bleeds, until help is there (${language}; care.md CR-24)`, async () => {
      for (const [first, next] of harm) {
        const person = await after(language, first, next);
        expect(person.reply, next).to.include(urgent.still).and.include(urgent.contacts.emergency);
        await person.says(treated);
        expect(person.reply, treated).to.include(urgent.afterYes);
      }
    });

    it(`speaks to whoever worries about somebody, and is no “no” to whether they are safe (${language})`, async () => {
      for (const said of near) expect((await after(language, ...said)).reply, said[1]).to.include(urgent.helper);
    });

    it(`is left where somebody takes it back, with the contacts (${language}; care.md CR-25)`, async () => {
      for (const words of back) {
        const person = await after(language, dying, words);
        expect(person.reply, words).to.equal(urgent.takenBack);
      }
    });

    it(`brings the emergency numbers of a place also after something else (${language}; care.md CR-22)`, async () => {
      const { reply } = await after(language, dying, between, place);
      expect(reply).to.match(/\d{3}/);
    });

    it(`brings the contacts again where danger is back (${language}; care.md CR-26)`, async () => {
      const { reply } = await after(language, door, again);
      expect(reply).not.to.equal(urgent.reminder);
    });

    it(`brings the contacts where somebody is back, and where a number is asked for (${language}; care.md CR-25, CR-26)`, async () => {
      const { text } = textIn(language).help;
      expect((await after(language, door, between, returns)).reply, returns).to.include(text[1]!);
      expect((await after(language, dying, number)).reply, number).to.include(text[1]!);
    });

    it(`is no threat where a weapon is at hand after talk of dying (${language}; care.md CR-26)`, async () => {
      const { reply } = await after(language, dying, weapon);
      for (const said of [urgent.lead.threat, urgent.also.threat, urgent.onlyLike.threat.lead]) expect(reply).not.to.include(said);
      expect(reply).to.include(urgent.contacts.crisis);
    });

    it(`tells somebody young whom they can talk to, and that nobody is told (${language}; care.md CR-29)`, async () => {
      expect((await after(language, ...young)).reply, young[1]).to.include(urgent.toChild.asks);
    });

    it(`is no topic where somebody cannot breathe (${language})`, async () => {
      const { reply } = await after(language, breathless);
      expect(reply).to.include(urgent.breath).and.include(urgent.contacts.emergency);
    });

    it(`is answered with medical care where it is about a body after an assault (${language}; care.md CR-27)`, async () => {
      const title = (await shippedLibrary()).published('medical-care')!.in[language].title;
      for (const words of body) expect((await after(language, assault, words)).reply, words).to.include(title);
    });

    it(`does not end without what helps at once, whoever stops after talk of dying (${language}; care.md CR-24, CR-25)`, async () => {
      const person = await after(language, dying);
      await person.presses(textIn(language).menu.stop);
      expect(person.reply).to.include(urgent.thinks).and.include(urgent.contacts.emergency);
    });
  }

  it('hides no other danger, and no help that is not there (care.md CR-20)', async () => {
    const { urgent } = textIn('en').care;
    for (const words of ['never mind, he is at my door with a knife', 'just joking. he is at my door with a knife'])
      expect((await after('en', 'i want to die', words)).reply, words).to.include(urgent.lead.danger);
    for (const words of ['i am not in the hospital', 'the ambulance is not coming'])
      expect((await after('en', 'i took 20 pills, want to die', words)).reply, words).to.include(urgent.still);
    const { reply } = await after('en', 'i took 20 pills, want to die', 'he is at my door with a knife');
    expect(reply).to.include(urgent.lead.danger);
  });
});
