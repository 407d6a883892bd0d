import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { shippedEntries } from '../shipped.js';

describe('somebody asks', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
  });
  beforeEach(async () => {
    place = await town();
  });

  it('and reads first what this is, what it cannot do, and how to leave', async () => {
    const amina = await place.person();
    expect(amina.last.text)
      .to.match(/computer programme, not a person/)
      .and.match(/cannot report/)
      .and.match(/HELP/)
      .and.match(/Leave/);
    expect(amina.choices).to.deep.equal([
      'Understand what happened',
      'See my options',
      'Talk to a person',
      'I am a witness, manager, accused, guest',
      'I am not safe',
    ]);
  });

  it('and gets the answer first, then where it comes from and that nobody has confirmed it yet', async () => {
    const amina = await place.person();
    await amina.says('does it count if it only happened once');
    expect(amina.last.title).to.equal((await shippedLibrary()).published('single-incident')!.in.en.title);
    expect(amina.last.text).to.match(/^\*\*/);
    expect(amina.last.provenance!.text).to.match(/From .*Prepared on .* not yet confirmed/);
    expect(amina.choices).to.include('Stop here for now').and.to.have.length.within(2, 4);
  });

  it('reads on, part by part, and shorter again', async () => {
    const amina = await place.person();
    await amina.says('does it count if it only happened once');
    const { full, short } = (await shippedLibrary()).published('single-incident')!.in.en;
    for (const part of full) {
      await amina.presses('Tell me more');
      expect(amina.last.text).to.equal(part);
    }
    expect(amina.choices).not.to.include('Tell me more');
    await amina.says('does it count if it only happened once');
    await amina.presses('Tell me more');
    await amina.presses('Shorter');
    expect(short.startsWith(amina.last.text.replaceAll('**', ''))).to.equal(true);
    expect(amina.last.text.length).to.be.below(short.length);
  });

  it('says that it helped, and only a number is kept', async () => {
    const amina = await place.person();
    await amina.says('does it count if it only happened once');
    await amina.presses('This helped');
    await place.tally.keep(place.store);
    const counters = await place.store.transaction((records) => records.counters.find({}));
    expect(counters.map(({ id, count }) => [id, count])).to.deep.include(['2026-W48/en/single-incident/helped', 1]);
    expect(JSON.stringify(counters)).not.to.include('only happened');
  });

  it('chooses by the number and by the label as well as by the button', async () => {
    const byNumber = await place.person();
    await byNumber.says('2');
    const byLabel = await place.person();
    await byLabel.says('see my options.');
    const byButton = await place.person();
    await byButton.presses('See my options');
    expect(byNumber.last.title).to.equal((await shippedLibrary()).published('my-options')!.in.en.title);
    expect([byLabel.last, byButton.last]).to.deep.equal([byNumber.last, byNumber.last]);
    await byNumber.says('١');
    expect(byNumber.last.text).to.equal((await shippedLibrary()).published('my-options')!.in.en.full[0]);
  });

  it('is told plainly when there is no prepared answer', async () => {
    const amina = await place.person();
    await amina.says('how do i renew my laissez-passer');
    expect(amina.reply).to.include('no prepared answer');
    expect(amina.choices).to.include('Talk to a person');
  });

  it('cannot answer a new question with the button of an old one', async () => {
    const amina = await place.person();
    await amina.says('does it count if it only happened once');
    const old = amina.conversation.items();
    await amina.presses('Stop here for now');
    await amina.presses('Tell me more', old);
    expect(amina.last.text).to.match(/question has passed/);
    expect(amina.choices).to.include('Start over');
  });

  it('is asked once which organization is meant, and never again', async () => {
    const amina = await place.person();
    await amina.says('which office is right for me');
    expect(amina.reply).to.include('Which one is this about?');
    await amina.presses('More organizations');
    await amina.says('wfp');
    const wfp = (await shippedLibrary()).published('which-office')!.variants.find(({ entities }) => entities.includes('wfp'))!;
    expect(amina.reply).to.include(wfp.in.en);
    await amina.says('who must pass on what i tell them');
    expect(amina.reply).not.to.include('Which one is this about?');
  });

  it('passes over which organization is meant, and is not asked again', async () => {
    const question = textIn('en').entity.ask;
    const whoPassesOver = async () => {
      const person = await place.person();
      await person.says('which office is right for me');
      expect(person.reply).to.include(question);
      return person;
    };
    let amina = await whoPassesOver();
    for (const { id, in: wording, dependsOn, sensitive, variants } of await shippedEntries()) {
      if (!dependsOn.includes('entity') || variants.length === 0 || sensitive || id === 'which-office') continue;
      // One conversation has 60 messages; more than 50 such topics were asked about in one.
      if (amina.conversation.size > 100) amina = await whoPassesOver();
      await amina.says(wording.en.title);
      expect(amina.reply).to.include(wording.en.title).and.not.include(question);
    }
  });

  it('would rather not say, and reads what is common', async () => {
    const amina = await place.person();
    await amina.says('which office is right for me');
    await amina.presses(/rather not say/);
    expect(amina.reply).to.include('That is fine');
    expect(amina.choices).to.include('Tell me more');
  });

  for (const language of languages) {
    it(`finds every topic by buttons alone (${language})`, async () => {
      const person = await place.person(language);
      const text = textIn(language);
      const library = await shippedLibrary();
      await person.says(text.commands.topics[0]!);
      const found = new Set<string>();
      const groups = new Set<string>();
      for (let more = true; more;) {
        for (const { id } of person.last.choices.filter((choice) => /^browse\/[a-z]/.test(choice.id))) groups.add(id);
        more = person.choices.includes(text.browse.more);
        if (more) await person.presses(text.browse.more);
      }
      for (const group of groups) {
        await place.adapter.receive(person.conversation, { choice: group });
        for (let more = true; more;) {
          expect(person.last.choices.length).to.be.at.most(8);
          for (const { id } of person.last.choices) if (id.startsWith('answer/')) found.add(id.slice(7));
          more = person.choices.includes(text.browse.more);
          if (more) await person.presses(text.browse.more);
        }
      }
      for (const id of found) expect(library.published(id), id).not.to.equal(undefined);
      expect(found.size).to.be.at.least(45);
    });

    it(`gets help by its word in any state, in any case, with punctuation, in the language of the word (CV-26, CV-28) (${language})`, async () => {
      const person = await place.person('en');
      const [word] = textIn(language).commands.help;
      await person.says('which office is right for me');
      await person.says(` ${word!.toUpperCase()}!!! `);
      expect(person.last.kind).to.equal('help');
      for (const paragraph of textIn(language).help.text) expect(person.last.text).to.include(paragraph);
    });
  }
});
