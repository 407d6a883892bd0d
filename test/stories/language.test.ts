import { expect } from 'chai';
import { languages, ownName } from '../../knowledge/language.js';
import type { Found } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, town, type Town } from '../town.js';

const [en, fr] = [textIn('en'), textIn('fr')];

/** The place that the conversation keeps, to go back to it. */
async function placeOf(place: Town): Promise<string> {
  const [conversation] = await place.store.transaction(({ conversations }) => conversations.find({}));
  return conversation!.place!;
}

async function titles(ids: string[], language: 'en' | 'fr'): Promise<string[]> {
  const library = await shippedLibrary();
  return ids.map((id) => library.published(id)!.in[language].title);
}

describe('the language', () => {
  before(async () => {
    await shippedLibrary();
  });

  for (const language of languages) {
    it(`changes to ${ownName[language]} by its name, and what was being read is shown again`, async () => {
      const person = await (await town()).person(language === 'en' ? 'fr' : 'en');
      await person.says(language === 'en' ? textIn('fr').menu.options : 'See my options');
      await person.presses(language === 'en' ? textIn('fr').answer.more : 'Tell me more');
      await person.says(ownName[language].toUpperCase());
      const { full } = (await shippedLibrary()).published('my-options')!.in[language];
      expect(person.reply).to.include(textIn(language).language.changed);
      expect(person.last.text).to.equal(full[0]);
      expect(person.last.language).to.equal(language);
    });
  }

  it('is offered, not forced, to somebody who writes in another one', async () => {
    const person = await (await town()).person('en');
    await person.says('Est-ce que je peux parler à quelqu’un sans que cela devienne une plainte officielle ?');
    expect(person.last.language).to.equal('en');
    expect(person.choices).to.include(textIn('fr').language.goOn);
    await person.presses(textIn('fr').language.goOn);
    expect(person.last.language).to.equal('fr');
  });

  it('finds an answer for words in another language than the chosen one', async () => {
    const person = await (await town()).person('en');
    await person.says('¿Es acoso aunque solo haya pasado una vez?');
    expect(person.reply).to.include((await shippedLibrary()).published('single-incident')!.in.en.title);
  });

  it('of the page makes no danger of what somebody writes in another one', async () => {
    const place = await town();
    for (const page of ['ar', 'ru', 'zh'] as const)
      for (const words of [
        'I want to talk to the director without giving my name',
        'I want to know my options',
        'can I report without my name',
        'I am a witness, what should I do',
      ]) {
        const person = await place.person(page);
        await person.says(words);
        for (const card of Object.values(textIn('en').care.urgent.lead)) expect(person.reply, `${page}: ${words}`).not.to.include(card);
      }
  });

  it('can be asked for when one does not know what it is called here', async () => {
    const person = await (await town()).person('ar');
    await person.says('english');
    expect(person.last.language).to.equal('en');
  });

  it('keeps what stood there where Mei wrote in French on the English page, and several topics are near', async () => {
    const place = await town();
    const mei = await place.person('en');
    const words = 'Mon supérieur veut lire mes courriels, en a-t-il le droit ?';
    const near = (await shippedLibrary()).find(words, 'fr').top.slice(0, 3);
    const ids = near.map(({ id }) => id);
    await mei.says(words);
    expect(mei.last.text).to.equal(en.answer.didYouMean);
    await mei.presses(fr.language.goOn);
    expect(mei.reply).to.include(fr.language.changed).and.not.include(fr.opening.web[0]);
    expect(mei.last.text).to.equal(fr.answer.didYouMean);
    expect(mei.choices.slice(0, 4)).to.deep.equal([...(await titles(ids, 'fr')), fr.answer.none]);
    expect(await placeOf(place), 'topics, and no word of hers').to.equal(`unsure/meant/${ids.join('/')}`);
    await mei.presses(fr.answer.none);
    expect(mei.last.text).to.equal(fr.answer.noAnswer);
    await mei.says('english');
    expect(mei.last.text).to.equal(en.answer.noAnswer);
  });

  it('keeps the truth that there is no answer, instead of an older one, and counts it once', async () => {
    const place = await town();
    const mei = await place.person('en');
    await mei.says('does it count if it only happened once');
    const words = 'Combien coûte un passeport ?';
    const [nearest] = (await shippedLibrary()).find(words, 'fr').top;
    await mei.says(words);
    expect(mei.last.text).to.equal([en.answer.noAnswer, en.answer.nearest].join(' '));
    const ids = (await placeOf(place))!.split('/').slice(2);
    expect(ids[0], 'by her words, whatever was said before').to.equal(nearest!.id);
    await mei.presses(fr.language.goOn);
    expect(mei.last.text).to.equal([fr.answer.noAnswer, fr.answer.nearest].join(' '));
    expect(mei.choices.slice(0, ids.length)).to.deep.equal(await titles(ids, 'fr'));
    await place.tally.keep(place.store);
    const counted = await place.store.transaction(({ counters }) => counters.find({}));
    expect(counted.filter(({ event }) => event === 'none').map(({ count }) => count)).to.deep.equal([1]);
  });

  it('keeps what stands after “not what I meant”, and the name of a topic that has no answer yet', async () => {
    const library = await shippedLibrary();
    const found: Found = { decision: 'none', top: [{ id: 'mediation', score: 0.5 }], unprepared: 'time-limit' };
    const place = await town({
      library: { ...library, hear: (words, language) => ({ ...library.hear(words, language), find: () => found }) },
    });
    const omar = await place.person('en');
    await omar.says('Until which day does it have to be written down?');
    await omar.says('français');
    expect(omar.last.text).to.equal([fr.answer.notYet(library.published('time-limit')!.in.fr.title), fr.answer.nearest].join(' '));
    expect(omar.choices[0]).to.equal(library.published('mediation')!.in.fr.title);

    const lin = await (await town()).person('en');
    await lin.says('does it count if it only happened once');
    await lin.presses(en.answer.notMeant);
    expect(lin.last.text).to.equal(en.answer.others);
    const offered = lin.choices.length;
    await lin.says('français');
    expect(lin.last.text).to.equal(fr.answer.others);
    expect(lin.choices).to.have.length(offered).and.include(fr.worklist.person.way);
  });

  it('keeps the question whether Lin wishes to read examples of such conduct, and asks it no more once she does', async () => {
    const { title } = (await shippedLibrary()).published('examples-of-sexual-harassment')!.in.fr;
    const lin = await (await town()).person('en');
    await lin.says('Donnez-moi des exemples de harcèlement sexuel');
    expect(lin.choices[0]).to.equal(en.answer.show);
    await lin.says('français');
    expect(lin.last.text).to.equal(fr.answer.sensitive(title));
    await lin.presses(fr.answer.show);
    await lin.says('english');
    expect(lin.last.kind).to.equal('answer');
    expect(lin.choices).not.to.include(en.answer.show);
  });

  for (const [what, choice] of [
    ['under an answer', 'answer/time-limit'],
    ['before a list of offices', 'doors'],
  ] as const) {
    const question = (text: typeof en): string => (choice === 'doors' ? text.choosing.lists.whose : text.entity.ask);
    const open = async (): Promise<Person> => {
      const place = await town({ staff: (id) => (['un-unoms', 'unhcr-ombuds', 'wbg-ombuds'].includes(id) ? ['amina'] : []) });
      const ines = await place.person('en');
      await ines.chooses(choice);
      expect(ines.last.text).to.equal(question(en));
      return ines;
    };

    it(`asks Ines again which organization is meant, ${what}, and takes her answer`, async () => {
      const ines = await open();
      await ines.says('français');
      expect(ines.last.text).to.equal(question(fr));
      await ines.chooses('changeLanguage');
      expect(ines.choices).to.include('Español');
      await ines.presses('English');
      expect(ines.last.text, 'after a look at the languages too').to.equal(question(en));
      await ines.presses(en.entity.unsaid);
      expect(ines.reply).to.include(choice === 'doors' ? en.offices.where.unsaidNoted : en.entity.unsaidNoted);
      await ines.says('français');
      expect(ines.last.text, 'she has said that she would rather not say').not.to.equal(question(fr));
    });

    it(`asks Ines no more which organization is meant who has gone on to something else, ${what}`, async () => {
      for (const goesOn of [
        (ines: Person) => ines.says('does it count if it only happened once'),
        (ines: Person) => ines.chooses('browse'),
      ]) {
        const ines = await open();
        await goesOn(ines);
        await ines.says('français');
        await ines.chooses(choice);
        expect(ines.last.text).not.to.equal(question(fr));
      }
    });
  }
});
