import { expect } from 'chai';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { amina, exact, office, toPreview } from './handing.js';

for (const language of languages)
  describe(`somebody is asked something, and hears something else before they answer (${language}, WH-07)`, () => {
    const text = textIn(language);
    const { payload, number } = text.handoff;
    const question = payload.ask.call;

    async function isAsked() {
      const there = await office();
      const person = await there.place.person(language);
      await toPreview(person, language);
      const old = person.conversation.items();
      await person.presses(payload.add(payload.fields.call));
      return { ...there, person, old };
    }

    it('types HELP: the contacts come first, then the question once more with its choice, above the box', async () => {
      const { person } = await isAsked();
      await person.says(text.commands.help[0]!);
      expect(person.reply).to.include(text.help.text[0]!);
      expect(person.last).to.deep.include({ text: question, box: text.reader.answer });
      expect(person.choices).to.include.members([text.offices.where.choose, payload.leaveOut]);
      await person.says('Noor');
      expect(exact(person)).to.include(payload.lines.call('Noor'));
    });

    it('presses an old button, or sends nothing or too much: the question stands below what is said of it', async () => {
      const { person, old, desk } = await isAsked();
      await person.presses(payload.ready, old);
      expect(person.reply).to.include(text.always.passed);
      expect(person.last.text).to.equal(question);
      await person.says(' ');
      expect(person.reply).to.include(text.reader.empty);
      expect(person.last.text).to.equal(question);
      expect(person.choices.filter((label) => label === payload.leaveOut)).to.have.length(1);
      await person.presses(payload.leaveOut);
      expect(person.choices).to.include(payload.ready);
      expect((await desk.list(amina)).cases).to.have.length(0);
    });

    it('types HELP where a return number is asked for: that is asked for once more', async () => {
      const { place } = await office();
      const person = await place.person(language);
      await person.chooses('comeBack');
      await person.says(text.commands.help[0]!);
      expect(person.reply).to.include(text.help.text[0]!);
      expect(person.last).to.deep.include({ text: number.enter, box: text.reader.answer });
      expect(person.choices.filter((label) => label === text.menu.stop)).to.have.length(1);
    });
  });
