import { expect } from 'chai';
import { dateIn } from '../../../dialogs/provenance.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Person } from '../../person.js';
import { amina, caseOf, exact, office, settled, toPreview } from '../handing.js';

const wrote: Record<Language, string> = {
  ar: 'في المساء فقط',
  zh: '只在晚上',
  en: 'Only in the evening',
  fr: 'Seulement le soir',
  ru: 'Только вечером',
  es: 'Solo por la noche',
};

for (const language of languages) {
  const { handoff, agreement, receipt } = textIn(language);
  const { now } = agreement;

  describe(`S10 Informed at every stage (${language})`, () => {
    it('reads who has it, what they see, until when and what can be stopped, and the receipt of the yes, at each stage', async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      await toPreview(person, language);
      await person.presses(handoff.payload.add(handoff.payload.fields.times));
      await person.says(wrote[language]);
      for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
      await person.says(exact(person)!.replaceAll(' ', '').slice(-4));
      const name = place.directory.service('un-unoms')!.in[language].name;
      const { id } = await caseOf(desk);
      const record = () => place.store.transaction(({ referrals }) => referrals.get(id));
      const asks = async (who: Person): Promise<string> => {
        await who.presses(agreement.menu.now);
        return who.last.text;
      };
      const until = now.until(dateIn(language, '2026-12-09'), dateIn(language, '2026-12-09'));
      for (const line of [now.waiting(name), now.sees, now.unread, until, receipt.title]) expect(await asks(person)).to.include(line);
      const { consent } = (await record())!;
      const rows = Object.fromEntries(person.last.table!.rows.map(([head, cell]) => [head!, cell!]));
      expect(rows[receipt.number]).to.equal(consent.record);
      expect(rows[receipt.to]).to.equal(name);
      expect(rows[receipt.purpose]).to.equal(receipt.purposes.talk_ombuds);
      expect(rows[receipt.given]).to.equal(receipt.holds(dateIn(language, '2026-11-25'), dateIn(language, '2026-12-09')));
      for (const field of [receipt.fields.wish, receipt.fields.language, handoff.payload.fields.times])
        expect(rows[receipt.sent]).to.include(field);
      expect(rows[receipt.sent]).not.to.include(handoff.payload.fields.call);
      expect(JSON.stringify(rows), 'no word of the person').not.to.include(wrote[language]);
      expect(rows[receipt.stop]).to.include(handoff.menu.takeBack);

      await desk.take(amina, id);
      await desk.open(amina, id);
      await desk.reply(amina, id, 'Hello');
      await settled(place);
      for (const line of [now.has('amina', name), now.stop]) expect(await asks(person)).to.include(line);
      await desk.close(amina, id, '');
      await settled(place);
      await asks(person);
      expect(person.reply).to.include(now.closed(name));
    });
  });
}
