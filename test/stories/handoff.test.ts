import { expect } from 'chai';
import { countWords } from '../../knowledge/editorial/index.js';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, boris, exact, office, toPreview } from './handing.js';
import { shippedDirectory } from '../shipped.js';

describe('somebody is handed over', () => {
  for (const language of languages) {
    it(`agrees to one text in ${language}, and exactly that text reaches the office (care.md CO-04)`, async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      const { handoff } = textIn(language);
      await toPreview(person, language);
      await person.presses(handoff.payload.add(handoff.payload.fields.first));
      await person.says('please, slowly');
      await person.presses(handoff.payload.ready);
      const shown = exact(person)!;
      expect(shown).to.include('please, slowly');
      expect((await desk.list(amina)).cases).to.have.length(0);
      await person.presses(handoff.consent.yes);

      const [waiting] = (await desk.list(amina)).cases;
      await desk.take(amina, waiting!.id);
      const open = await desk.open(amina, waiting!.id);
      expect(open!.messages.map(({ words }) => words)).to.deep.equal([shown]);
    });
  }

  it('says no, and nothing is left anywhere (care.md CO-12)', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.no);
    expect(person.last.text).to.include('Nothing was sent');
    expect((await desk.list(amina)).cases).to.have.length(0);
    expect(await place.vault.ids()).to.have.length(0);
    const referrals = await place.store.transaction((records) => records.referrals.find({}));
    expect(referrals).to.have.length(0);
  });

  it('says no in a word of any language, where a yes is given by its button only (care.md CO-12)', async () => {
    const { place, desk } = await office();
    for (const language of languages) {
      const { handoff, draft, commands } = textIn(language);
      for (const no of [...draft.noes, ...commands.no, `${draft.noes[0]!.toUpperCase()}!`]) {
        const person = await place.person(language);
        await toPreview(person, language);
        await person.presses(handoff.payload.ready);
        await person.says(no);
        expect(person.last.text, `${language}: ${no}`).to.include(handoff.consent.refused);
      }
    }
    const person = await place.person('en');
    await toPreview(person, 'en');
    await person.presses(textIn('en').handoff.payload.ready);
    await person.says('yes');
    expect((await desk.list(amina)).cases).to.have.length(0);
    expect(await place.vault.ids()).to.have.length(0);
  });

  it('is asked again when what stood on the screen has changed meanwhile (care.md CO-10)', async () => {
    const real = await shippedDirectory();
    let demonstration = false;
    const { place, desk } = await office({ ...real, service: (id) => ({ ...real.service(id)!, demonstration }) });
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    demonstration = true;
    await person.presses(handoff.consent.yes);
    expect(person.last.text).to.include(handoff.demonstration);
    expect((await desk.list(amina)).cases).to.have.length(0);
    await person.presses(handoff.consent.yes);
    expect((await desk.list(amina)).cases).to.have.length(1);
  });

  it('leaves a colleague out who then sees nothing, not even a count (care.md CO-05)', async () => {
    const { place, desk } = await office();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.exclude('boris'));
    await person.presses(handoff.involved.nobody);
    await person.presses(handoff.payload.ready);
    await person.presses(handoff.consent.yes);
    expect((await desk.list(boris)).cases).to.have.length(0);
    expect((await desk.list(amina)).cases).to.have.length(1);
  });

  it('leaves out whoever stood on the button, also where the office has changed meanwhile (care.md CO-05)', async () => {
    const people = ['amina', 'boris', 'carla'];
    const { place, desk } = await office(undefined, { 'un-unoms': people });
    const [carla, dora] = ['carla', 'dora'].map((name) => ({ ...amina, name })) as [typeof amina, typeof amina];
    const { handoff } = textIn('en');
    const person = await place.person('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    people.splice(0, 3, 'boris', 'carla', 'dora');
    await person.presses(handoff.involved.exclude('boris'));
    expect(person.last.text).to.equal(handoff.involved.noted('boris'));
    expect(person.choices).to.include.members(['carla', 'dora'].map(handoff.involved.exclude));
    people.splice(0, 3, 'boris', 'dora');
    await person.presses(handoff.involved.exclude('carla'));
    expect(person.last.text, 'whoever is gone may come back').to.include('boris').and.include('carla').and.not.include('dora');
    people.push('carla');
    for (const label of [handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
    const seen = await Promise.all([boris, carla, dora].map(async (who) => (await desk.list(who)).cases.length));
    expect(seen).to.deep.equal([0, 0, 1]);
  });

  it('is asked anew who is involved where the question stood there before an update', async () => {
    const { place } = await office();
    const { handoff } = textIn('en');
    const person = await place.person('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await place.store.transaction(async ({ conversations }) => {
      for (const { active, ...rest } of await conversations.find({})) {
        const { names: _, ...at } = active!.at as { names: string };
        await conversations.put({ ...rest, active: { ...active!, at } });
      }
    });
    await person.presses(handoff.involved.exclude('boris'));
    expect(person.last.text).to.equal(handoff.involved.text);
    await person.presses(handoff.involved.exclude('boris'));
    expect(person.last.text).to.equal(handoff.involved.noted('boris'));
  });

  it('is told which languages an office reads, where theirs is not among them (features.md S44)', async () => {
    const { place } = await office();
    const person = await place.person('ar');
    await person.chooses('handoff/un-oios');
    const { languages: reads } = (await shippedDirectory()).service('un-oios')!;
    const foreign = !reads.includes('ar') && !reads.every((language) => language === 'unknown');
    expect(/لا يُترجَم/.test(person.last.text)).to.equal(foreign);
  });

  it('is a child, and is not handed over (care.md CO-07)', async () => {
    const { place } = await office();
    const person = await place.person('en');
    await person.says('i am 15 and he touches me');
    await person.chooses('handoff/un-unoms');
    expect(person.last.text).to.equal(textIn('en').handoff.doors.child);
  });

  it('reads a consent of at most 120 words, "no" first (care.md CO-02, CO-03)', async () => {
    for (const language of languages) {
      const { consent } = textIn(language).handoff;
      for (const kind of ['ombuds', 'counsellor', 'report'] as const) {
        const which = kind === 'report' ? 'report' : 'talk';
        const text = [consent.about[kind], consent.rules[which], consent.unanswered, consent.inShort[which], consent.ask[kind]].join(
          '\n\n',
        );
        expect(countWords(text, language), `${language} ${kind}`).to.be.at.most(language === 'zh' ? 240 : 120);
      }
      const { place } = await office();
      const person = await place.person(language);
      await toPreview(person, language);
      await person.presses(textIn(language).handoff.payload.ready);
      expect(person.choices.slice(0, 2)).to.deep.equal([consent.no, consent.yes]);
    }
  });
});
