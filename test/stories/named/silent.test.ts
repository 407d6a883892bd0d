import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { exact, office } from '../handing.js';
import { putRoster, rosterOf } from '../rosters.js';

const carla = { name: 'carla', services: ['un-oios'] };

for (const language of languages) {
  const { handoff, hours } = textIn(language);

  describe(`S31 A formal desk that does not answer (${language})`, () => {
    it('is marked for whoever sits there, and the person is told first and offered the next door; nothing goes to a second desk by itself', async () => {
      const { place, desk } = await office();
      place.clock.now = new Date('2026-11-26T10:00:00Z');
      await putRoster(place.store, rosterOf('2026-11-26', { id: 'un-oios', onDuty: ['carla'] }));
      const person = await place.person(language);
      await person.chooses('handoff/un-oios');
      for (const label of [handoff.report.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
        await person.presses(label);
      const number = exact(person)!;
      await person.says(number.replaceAll(' ', '').slice(-4));
      const marked = async () => (await desk.list(carla)).cases.map(({ slow }) => slow);
      expect(await marked()).to.deep.equal([undefined]);

      place.clock.now = new Date('2026-12-02T10:00:00Z');
      expect(await marked()).to.deep.equal([3]);
      const later = await place.person(language);
      await later.says(number);
      expect(later.all).to.include(hours.silent(3));
      expect(later.choices).to.include(handoff.relay.other);
      await later.presses(handoff.relay.other);
      expect((await place.store.transaction(({ referrals }) => referrals.find({}))).map(({ service }) => service)).to.deep.equal([
        'un-oios',
      ]);
      const again = await place.person(language);
      await again.says(number);
      expect(again.all, 'once').not.to.include(hours.silent(3));
    });
  });
}
