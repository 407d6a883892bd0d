import { expect } from 'chai';
import { takesBack } from '../../knowledge/afterCard.js';
import { languages } from '../../knowledge/language.js';
import { placeName } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import { town, type Town } from '../town.js';
import { amina, office, toPreview } from './handing.js';
import { dying } from './dying.js';

describe('somebody types one word', () => {
  let place: Town;
  beforeEach(async () => {
    place = await town({ library: tinyLibrary() });
  });

  for (const language of languages) {
    const { always, care, commands, handoff, menu, offices } = textIn(language);

    it(`"not sure" after a card: the contacts are named, and nobody is taken to be safe (${language})`, async () => {
      const answers = { yes: care.urgent.afterYes, unclear: care.urgent.afterUnsaid } as const;
      for (const kind of ['yes', 'unclear'] as const)
        for (const typed of commands[kind]) {
          const person = await place.person(language);
          await person.says(dying[language]);
          await person.says(`${typed}.`);
          // "Never mind" takes it back.
          const said = kind === 'unclear' && takesBack(typed) ? care.urgent.takenBack : answers[kind];
          expect(person.last.text, typed).to.equal(said);
        }
      for (const typed of commands.no) {
        const person = await place.person(language);
        await person.says(dying[language]);
        await person.says(typed);
        expect(person.last.kind, typed).to.equal('help');
      }
    });

    it(`"yes" where a yes is given by its choice only: that is said, and nothing is sent (${language})`, async () => {
      const { place: at, desk } = await office();
      const person = await at.person(language);
      await toPreview(person, language);
      await person.presses(handoff.payload.ready);
      const { choices } = person;
      for (const typed of [...commands.yes, ...commands.unclear]) {
        await person.says(typed);
        const { notYet, yes } = handoff.consent;
        // "Ok" and the like may be meant as a yes.
        const answers = [notYet(yes), ...(commands.yes.includes(typed) ? [] : [always.oneOfThese])];
        expect(person.last.text, typed).to.be.oneOf(answers);
        expect(person.choices, typed).to.deep.equal(choices);
      }
      expect((await desk.list(amina)).cases).to.have.length(0);
    });

    it(`"back" where no choice leads back: nothing that was chosen is lost (${language})`, async () => {
      const person = await place.person(language);
      await person.chooses('where');
      await person.says(placeName('CI', language));
      const chosen = offices.where.kept(placeName('CI', language));
      for (const typed of [...commands.back, 'back']) {
        await person.chooses('kept');
        expect(person.choices, 'a new start is no way back').to.include(menu.startOver);
        await person.says(typed);
        expect(person.last.text, typed).to.equal(always.ask);
      }
      await person.chooses('kept');
      expect(person.last.text).to.include(chosen);
    });
  }

  it('"back" where one choice begins with it: that choice, in any language', async () => {
    for (const language of languages)
      for (const typed of [...textIn(language).commands.back, 'BACK!']) {
        const [types, presses] = [await place.person(language), await place.person(language)];
        for (const person of [types, presses]) await person.chooses('browse/understanding');
        await presses.presses(textIn(language).browse.back);
        await types.says(typed);
        expect([types.last.text, types.choices], `${language}: ${typed}`).to.deep.equal([presses.last.text, presses.choices]);
      }
  });

  it('"next" where one choice goes on: that choice, in any language; elsewhere no topic is guessed from it', async () => {
    for (const language of languages) {
      const { always, answer, commands, menu, offices } = textIn(language);
      for (const typed of [...commands.next, 'NEXT!']) {
        const [types, presses] = [await place.person(language), await place.person(language)];
        for (const [begun, more] of [
          ['answer/mediation', answer.more],
          ['where', offices.where.moreRegions],
        ] as const) {
          for (const person of [types, presses]) await person.chooses(begun);
          await presses.presses(more);
          await types.says(typed);
          expect([types.last.text, types.choices], `${language}: ${typed}`).to.deep.equal([presses.last.text, presses.choices]);
        }
        await types.chooses('kept');
        expect(types.choices).to.include(menu.startOver);
        await types.says(typed);
        expect(types.last.text, typed).to.equal(always.ask);
      }
    }
  });

  it('"cancel" where something is asked: it is declined, nothing is sent, and it leads to no page of what is kept', async () => {
    for (const language of languages) {
      const { always, commands, handoff } = textIn(language);
      const { place: at, desk } = await office();
      for (const typed of [...commands.cancel, 'CANCEL.']) {
        const person = await at.person(language);
        await toPreview(person, language);
        await person.presses(handoff.payload.ready);
        await person.says(typed);
        expect(person.last.text, typed).to.include(handoff.consent.refused);
        await person.chooses('where');
        await person.says(typed);
        expect(person.last.text, typed).to.equal(always.ask);
      }
      expect((await desk.list(amina)).cases).to.have.length(0);
    }
  });

  it('"not sure" after a card that asks nothing: the contacts are one step away', async () => {
    const { care } = textIn('en');
    for (const typed of ['Not sure', 'yeah', 'no']) {
      const person = await place.person('en');
      await person.says('he said he will kill me if i talk');
      const { choices } = person;
      expect(choices).not.to.include(care.urgent.unsaid);
      await person.says(typed);
      expect(person.last.text, typed).to.equal(care.urgent.reminder);
      expect(person.choices).to.include.members([care.urgent.showContacts, care.urgent.misread]);
    }
  });
});
