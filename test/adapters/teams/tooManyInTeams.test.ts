import { expect } from 'chai';
import { most } from '../../../dialogs/caps.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { fillsUp } from '../../referrals.js';
import { officeBox } from '../../stories/reading.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';

describe('Teams: a chat with an office that takes no more before it answers (care.md PR-44)', () => {
  let at: OfficeStand;
  beforeEach(async () => {
    at = await officeStand();
  });
  afterEach(() => at.close());

  it('says so wherever it says how the chat stands and who reads the next words, until the office has answered', async () => {
    const { handoff } = textIn('en');
    const person = at.someone('person');
    const ombuds = at.place.directory.service('un-unoms')!;
    await hands(person);
    expect(person.last.text).to.include(handoff.relay.goes).and.include(officeBox(at.place));
    await fillsUp(at.store, at.place.vault, at.place.clock.now.toISOString().slice(0, 10));
    for (const language of languages) {
      const { caps, handoff: said } = textIn(language);
      const box = caps.box(ombuds.in[language].name);
      await person.tells({ value: { choice: `changeLanguage/${language}` }, text: undefined });
      expect(person.last.text, language).to.include(caps.unanswered(most.unanswered)).and.include(box);
      expect(person.last.text, language).not.to.include(said.relay.goes);
      await person.says('one too many');
      expect(person.last.text, language).to.include(caps.notSent).and.include(box);
      expect(person.last.text, language).not.to.include(officeBox(at.place, 'un-unoms', language));
    }
    await person.tells({ value: { choice: 'changeLanguage/en' }, text: undefined });
    const amina = at.receiver('amina');
    const { id } = (await at.desk.list(amina)).cases[0]!;
    await at.desk.take(amina, id);
    await at.desk.reply(amina, id, 'I read all of it.');
    await person.tells({ value: { choice: 'relay' }, text: undefined });
    expect(person.last.text).to.include(officeBox(at.place)).and.not.include(textIn('en').caps.unanswered(most.unanswered));
  });
});
