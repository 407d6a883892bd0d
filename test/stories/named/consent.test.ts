import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { Added } from '../../../dialogs/payload.js';
import { kept } from '../../referrals.js';
import { amina, boris, caseOf, exact, office, settled, toPreview } from '../handing.js';

for (const language of languages) {
  const { handoff, kept: record } = textIn(language);

  describe(`S11 Consent before any action (${language})`, () => {
    it('"no" at the preview leaves nothing anywhere, is not asked twice, and what is kept does not know of it', async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      await toPreview(person, language);
      await person.presses(handoff.payload.add(handoff.payload.fields.words));
      await person.says('canary words');
      await person.presses(handoff.payload.ready);
      expect(exact(person)).to.include('canary words');
      await person.presses(handoff.consent.no);
      expect(person.last.text).to.equal(handoff.consent.refused);
      expect(person.choices).not.to.include(handoff.consent.no);
      for (const receiver of [amina, boris]) expect(await desk.list(receiver)).to.include({ total: 0 });
      const [referrals, withdrawn, counters] = await Promise.all([
        place.store.transaction((records) => records.referrals.find({})),
        place.store.transaction((records) => records.withdrawn.find({})),
        place.store.transaction((records) => records.counters.find({})),
      ]);
      expect([referrals, withdrawn, counters]).to.deep.equal([[], [], []]);
      expect(await place.vault.ids()).to.deep.equal([]);
      expect(place.logged.join()).not.to.include('canary');
      await person.chooses('kept');
      expect(person.last.text).to.include(record.never);
      const service = place.directory.service('un-unoms')!.in[language].name;
      expect(person.last.text).not.to.include(service);
    });
  });

  describe(`S12 Yes, then take back (${language})`, () => {
    it('with two fields taken out again: the office gets what stood there and never those two; taken back unopened, nothing is left', async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      await toPreview(person, language);
      const { add, remove, fields } = handoff.payload;
      for (const field of Added.options) {
        await person.presses(add(fields[field]));
        await person.says(`mark-${field}`);
      }
      for (const field of ['first', 'words'] as const) await person.presses(remove(fields[field]));
      await person.presses(handoff.payload.ready);
      const shown = exact(person)!;
      expect(shown).to.include('mark-call').and.include('mark-avoid').and.not.include('mark-first').and.not.include('mark-words');
      await person.presses(handoff.consent.yes);
      await person.presses(handoff.number.later);
      const waiting = await caseOf(desk);
      const { consent, openings } = (await kept(place.store, waiting.id))!;
      expect(consent.fields).to.deep.equal(['wish', 'language', 'call', 'avoid', 'times']);
      expect(openings).to.deep.equal([]);

      await person.presses(handoff.menu.takeBack);
      await person.presses(handoff.takeBack.yes);
      expect(person.reply).to.include(handoff.takeBack.done);
      expect([await desk.open(amina, waiting.id), (await desk.list(amina)).cases, await place.vault.ids()]).to.deep.equal([
        undefined,
        [],
        [],
      ]);
      expect(await desk.take(amina, waiting.id)).to.equal('gone');
    });

    it('once it was opened, it says before that what was read stays known, and the office cannot read it any more', async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      await toPreview(person, language);
      for (const label of [handoff.payload.ready, handoff.consent.yes, handoff.number.later]) await person.presses(label);
      const { id } = await caseOf(desk);
      await desk.take(amina, id);
      expect((await desk.open(amina, id))!.messages).to.have.length(1);
      await desk.reply(amina, id, 'hello');
      await settled(place);
      await person.presses(handoff.menu.takeBack);
      expect(person.last.text).to.include(handoff.takeBack.ask);
      expect(person.choices).to.deep.equal([handoff.takeBack.no, handoff.takeBack.yes]);
      await person.presses(handoff.takeBack.yes);
      expect(await desk.open(amina, id)).to.equal(undefined);
    });
  });

  describe(`S32 Conflict of interest (${language})`, () => {
    it('whoever is left out sees nothing, not even a count; with nobody left the next door is offered and nothing was sent', async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      const { involved, payload, consent, relay, doors } = handoff;
      const begins = async (): Promise<void> => {
        await person.chooses('handoff/un-unoms');
        await person.presses(handoff.office.goOn);
        await person.presses(involved.exclude('boris'));
      };
      await begins();
      await person.presses(involved.exclude('amina'));
      expect(person.last.text).to.equal(involved.noneLeft);
      expect(person.choices).to.include.members([relay.other, doors.others]);
      expect(await place.vault.ids()).to.deep.equal([]);

      await begins();
      for (const label of [involved.nobody, payload.ready, consent.yes, handoff.number.later]) await person.presses(label);
      const { id } = await caseOf(desk);
      expect(await desk.list(boris)).to.include({ total: 0 });
      expect([await desk.open(boris, id), await desk.take(boris, id), await desk.reply(boris, id, 'x')]).to.deep.equal([
        undefined,
        'gone',
        'gone',
      ]);
      await desk.take(amina, id);
      expect((await desk.open(amina, id))!.messages[0]!.words).not.to.include('boris');
      const { people, ...record } = (await kept(place.store, id))!;
      expect(people, 'all who answer there: it tells nobody who was left out').to.deep.equal(['amina', 'boris']);
      expect(JSON.stringify(record)).not.to.include('boris');
    });
  });
}
