import { expect } from 'chai';
import { dateIn } from '../../../dialogs/provenance.js';
import { languages, ownName } from '../../../knowledge/language.js';
import { newReturnNumber } from '../../../knowledge/returnNumber.js';
import { textIn } from '../../../knowledge/text/index.js';
import { amina, caseOf, exact, office, settled, toPreview } from '../handing.js';
import { shippedDirectory } from '../../shipped.js';

for (const language of languages) {
  const { handoff, reading } = textIn(language);

  describe(`S18 Two-way anonymous contact (${language})`, () => {
    it('the number noted, back the next day from another device: the question stands there with desk and date, and the answer goes', async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      await toPreview(person, language);
      for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
      const number = exact(person)!;
      await person.says(number.replaceAll(' ', '').slice(-4));
      await person.chooses('leave');
      const { id } = await caseOf(desk);
      await desk.take(amina, id);
      await desk.open(amina, id);
      await desk.reply(amina, id, 'Which hours suit you?');

      place.clock.pass(24 * 60);
      const later = await place.person(language);
      await later.chooses('comeBack');
      const digits = number.replaceAll(' ', '');
      await later.says(`${digits.slice(0, 4)}${digits[4] === '1' ? '2' : '1'}${digits.slice(5)}`);
      expect(later.last.text, 'a slip is said to be one').to.equal(handoff.number.check);
      await later.says(number);
      const shown = later.conversation.items().findLast(({ said }) => said?.exact?.includes('Which hours suit you?'))!.said!;
      const service = place.directory.service('un-unoms')!.in[language].name;
      expect(shown.title).to.include(service).and.include(dateIn(language, '2026-11-25'));
      expect(later.last.text).to.include(handoff.relay.expires(dateIn(language, '2026-12-25')));
      expect(later.last.table!.rows).to.deep.equal([['amina', dateIn(language, '2026-11-25')]]);
      await later.says('After six');
      expect(later.last.text).to.equal(handoff.relay.sent);
      expect((await desk.open(amina, id))!.messages.at(-1)!.words).to.equal('After six');

      const wrong = await place.person(language);
      await wrong.chooses('comeBack');
      await wrong.says(newReturnNumber(() => 7));
      expect(wrong.last.text, 'nothing tells whether there is such a number').to.equal(handoff.number.unknown);
    });
  });

  describe(`S44 Own languages of receivers (${language})`, () => {
    it('an office that reads another language says so before anything is typed, and offers one that reads this one', async () => {
      const real = await shippedDirectory();
      const other = language === 'en' ? 'fr' : 'en';
      const speaks = { 'un-unoms': [other], 'fp-ombuds': [language] } as Record<string, (typeof language)[]>;
      const service = (id: string) => ({ ...real.service(id)!, languages: speaks[id] ?? real.service(id)!.languages });
      const relays: typeof real.relays = (kind, somebody) => real.relays(kind, somebody).map(({ id }) => service(id));
      const people = { 'fp-ombuds': ['dina'] };
      const { place } = await office({ ...real, service, relays }, people);
      const person = await place.person(language);
      await person.chooses('handoff/un-unoms');
      expect(person.last.text).to.include(handoff.office.reads(ownName[other]));
      const instead = reading.here(real.service('fp-ombuds')!.in[language].name);
      expect(person.choices).to.deep.equal([handoff.office.notNow, instead, handoff.office.goOn]);
      await person.presses(instead);
      expect(person.last.text).not.to.include(handoff.office.reads(''));
      expect(person.choices).to.deep.equal([handoff.office.notNow, handoff.office.goOn]);
      expect(await place.vault.ids()).to.deep.equal([]);
    });
  });

  describe(`S48 Receiver (${language})`, () => {
    it('reads what was agreed to and nothing else, answers and closes; the person reads status words and who opened it', async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      await person.says('canary of the chat before');
      await toPreview(person, language);
      for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
      const sent = person.conversation
        .items()
        .filter(({ said }) => said?.exact)
        .at(-2)!.said!.exact;
      await person.presses(handoff.number.later);
      const service = place.directory.service('un-unoms')!.in[language].name;
      expect(person.last.text).to.include(handoff.relay.waiting(service));
      const { id, language: writes } = await caseOf(desk);
      expect(writes, 'the list says in which language the person writes').to.equal(language);
      await desk.take(amina, id);
      expect((await desk.open(amina, id))!.messages.map(({ words }) => words)).to.deep.equal([sent]);
      await person.chooses('relay');
      expect(person.last.text).to.include(handoff.relay.opened(service, dateIn(language, '2026-11-25')));
      await desk.reply(amina, id, 'hello');
      await settled(place);
      expect(person.last.text).to.include(handoff.relay.active(service));
      await desk.close(amina, id);
      await person.presses(handoff.menu.whole);
      const told = person['said'].at(-2)!;
      expect(told.text).to.include(handoff.relay.closed(service)).and.include(handoff.relay.openings);
      expect(told.table!.rows).to.deep.equal([['amina', dateIn(language, '2026-11-25')]]);
      const before = (await desk.open(amina, id))?.referral.thread.length;
      expect(person.last.text).to.include(textIn(language).reader.back);
      await person.says('too late');
      expect(person.last.box).to.equal(textIn(language).reader.programme(service));
      expect((await desk.open(amina, id))?.referral.thread.length).to.equal(before);
    });
  });
}
