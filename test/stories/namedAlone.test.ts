import { expect } from 'chai';
import { languages, marks, type Language } from '../../knowledge/language.js';
import { placeName } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, town, type Town } from '../town.js';

describe('somebody types a name alone where nobody asked for it', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  async function keeps(person: Person): Promise<string> {
    await person.chooses('kept');
    return person.reply;
  }

  /** Nadia reads an answer, and is asked nothing. */
  async function reads(language: Language): Promise<Person> {
    const nadia = await place.person(language);
    await nadia.chooses('answer/write-it-down');
    return nadia;
  }

  for (const language of languages) {
    const { entity, entities, offices, kept, commands } = textIn(language);
    const { where, stations, find } = offices;

    it(`of an organization: it is taken, what she read stands there again, and she can change it (${language})`, async () => {
      for (const name of [entities.unicef, 'unicef']) {
        const nadia = await reads(language);
        const { title } = nadia.last;
        const { choices } = nadia;
        await nadia.says(name);
        expect(nadia.reply, name).to.include(entity.noted);
        expect(nadia.last.title).to.equal(title);
        expect(nadia.choices).to.deep.equal([...choices, find.narrow]);
        await nadia.presses(find.narrow);
        expect(nadia.last.text).to.equal(entity.ask);
        await nadia.says(entities.undp);
        expect(await keeps(nadia)).to.include(kept.entity(entities.undp));
      }
    });

    it(`of a country: it is taken, and she is asked where in it, or goes back to all (${language})`, async () => {
      const nadia = await reads(language);
      const { title } = nadia.last;
      await nadia.says(placeName('KE', language));
      expect(nadia.last.text).to.equal(where.station(placeName('KE', language)));
      expect(nadia.choices).to.include(find.narrow);
      await nadia.presses(where.elsewhereThere);
      expect(nadia.last.title).to.equal(title);
      expect(await keeps(nadia)).to.include(where.kept(placeName('KE', language)));
    });

    it(`of a duty station: it and its country are taken, and what she read stands there again (${language})`, async () => {
      const nadia = await reads(language);
      const { title } = nadia.last;
      const there = `${stations.nairobi}${marks[language].list}${placeName('KE', language)}`;
      await nadia.says(stations.nairobi);
      expect(nadia.reply).to.include(where.noted(there));
      expect([nadia.last.title, nadia.choices.includes(find.narrow)]).to.deep.equal([title, true]);
      expect(await keeps(nadia)).to.include(where.kept(there));
    });

    it(`while the other of the two is asked: both are kept (${language})`, async () => {
      const nadia = await place.person(language);
      await nadia.chooses('answer/which-office');
      expect(nadia.last.text).to.equal(entity.ask);
      await nadia.says(stations.nairobi);
      expect(nadia.last.text, 'the organization is asked for again').to.equal(entity.ask);
      await nadia.presses(find.narrow);
      await nadia.says(entities.unicef);
      expect(nadia.last.text).to.equal(where.region);
      await nadia.says(entities.undp);
      expect(nadia.last.text, 'another organization, and the place once more').to.equal(where.region);
      await nadia.says(stations.geneva);
      const record = await keeps(nadia);
      expect(record).to.include(kept.entity(entities.undp));
      expect(record).to.include(where.kept(`${stations.geneva}${marks[language].list}${placeName('CH', language)}`));
    });

    it(`or what stands on the button by which both are chosen: it does what the button does (${language})`, async () => {
      for (const [label, asks] of [
        [find.narrow, entity.ask],
        [where.choose, where.region],
      ] as const) {
        const nadia = await reads(language);
        await nadia.says(label.toUpperCase());
        expect(nadia.last.text).to.equal(asks);
      }
    });

    it(`or, where she is asked, that she will not say it (${language})`, async () => {
      for (const typed of [...commands.unsaid, ...entity.private]) {
        const nadia = await place.person(language);
        await nadia.chooses('answer/which-office');
        await nadia.says(`${typed}.`);
        expect(nadia.reply, typed).to.include(entity.unsaidNoted);
        await nadia.chooses('where/whose');
        await nadia.says(typed);
        expect(nadia.last.text, typed).to.equal(where.region);
        await nadia.says(typed);
        expect(nadia.reply, typed).to.include(where.unsaidNoted);
        const record = await keeps(nadia);
        expect(record).to.include(kept.noEntity);
        expect(record).to.include(where.noPlace);
      }
    });
  }

  it('of which a question or a topic only makes use: it is answered, and nothing is taken', async () => {
    for (const words of [
      'does unicef have an ombuds',
      'who',
      'dos',
      'other',
      'ola',
      'Olá',
      'secretaria',
      'OIOS',
      'peacekeeping',
      'i work in kenya and he touched me',
    ]) {
      const nadia = await reads('en');
      await nadia.says(words);
      expect(nadia.reply, words).not.to.include(textIn('en').entity.noted);
      const record = await keeps(nadia);
      expect(record, words).to.include(textIn('en').kept.noEntity);
      expect(record, words).to.include(textIn('en').offices.where.noPlace);
    }
  });

  it('under a card of danger: the numbers of that country stand there', async () => {
    const nadia = await place.person('en');
    await nadia.says('he said he will kill me if i talk');
    await nadia.says('Chile');
    expect(nadia.reply).to.include('133');
    await nadia.says('Kenya');
    expect(nadia.reply).to.include('999');
  });

  it('of a place that is another one but for a mark, or one of two: neither is taken for the other', async () => {
    const { offices } = textIn('ar');
    const nadia = await reads('ar');
    await nadia.says(offices.stations.amman);
    expect(await keeps(nadia)).to.include(offices.where.kept(`${offices.stations.amman}${marks.ar.list}${placeName('JO', 'ar')}`));
    const omar = await reads('en');
    await omar.says('Congo');
    expect(omar.choices).to.include.members([placeName('CG', 'en'), placeName('CD', 'en')]);
  });

  it('after something happened, that it is not to be said: that is no answer to a question that nobody asked', async () => {
    const nadia = await place.person('es');
    await nadia.says('mi jefe me toca');
    await nadia.says('no quiero decirlo');
    expect(nadia.reply).not.to.include(textIn('es').always.oneOfThese);
  });
});
