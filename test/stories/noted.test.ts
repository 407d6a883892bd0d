import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, office, toPreview } from './handing.js';

describe('an office makes notes', () => {
  for (const language of languages) {
    it(`whose number the person can read, and never what they say (S48, ${language})`, async () => {
      const { place, desk } = await office();
      const person = await place.person(language);
      const { handoff, tools } = textIn(language);
      await toPreview(person, language);
      await person.presses(handoff.payload.ready);
      await person.presses(handoff.consent.yes);
      await person.presses(handoff.number.later);
      const [{ id } = { id: '' }] = (await desk.list(amina)).cases;
      await desk.take(amina, id);
      await person.chooses('relay/whole');
      expect(person.reply).not.to.include(tools.noted(0));
      for (const words of ['canary one', 'canary two']) await desk.notes.add(amina, id, words);
      await person.chooses('relay/whole');
      expect(person.reply).to.include(tools.noted(2));
      await desk.notes.drop(amina, id, desk.notes.of(amina, (await desk.open(amina, id))!.referral)[0]!.id);
      await person.chooses('relay/whole');
      expect(person.reply).to.include(tools.noted(1));
      expect(JSON.stringify(person.conversation.items())).not.to.include('canary');
      await person.presses(handoff.menu.takeBack);
      await person.presses(handoff.takeBack.yes);
      expect(JSON.stringify(await place.store.transaction(({ referrals }) => referrals.find({})))).to.equal('[]');
    });
  }
});
