import { expect } from 'chai';
import { Conversation, fresh, lifetimes } from '../../dialogs/conversation.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { titleOf, town, type Town } from '../town.js';
import { accused } from './accused.js';

const manager: Record<Language, string> = {
  ar: 'أنا مدير وأخبرتني موظفة في فريقي بأنها تعرضت للتحرش',
  zh: '我是主管，我团队里的一位同事告诉我她被骚扰了',
  en: 'I am a manager and somebody in my team told me that she was harassed',
  fr: 'Je suis manager et une personne de mon équipe m’a dit qu’elle a été harcelée',
  ru: 'Я руководитель, сотрудница моей команды рассказала мне о домогательствах',
  es: 'Soy jefa y una persona de mi equipo me contó que la acosaron',
};
const witness = Object.fromEntries(languages.map((language) => [language, textIn(language).commands.witnessed[0]!])) as Record<
  Language,
  string
>;
const saying = { accused, witness, manager };
const harassed: Record<Language, string> = {
  ar: 'مديري تحرش بي جنسيا',
  zh: '我的上司摸了我，还不停给我发色情短信',
  en: 'My boss sexually harassed me',
  fr: 'Mon chef m’a harcelée sexuellement',
  ru: 'Мой начальник домогался меня',
  es: 'Mi jefe me acosó sexualmente',
};

describe('somebody says that they are accused, a witness or a manager', () => {
  let place: Town;
  before(async () => {
    place = await town();
  });

  for (const language of languages) {
    const { care, commands, followUp, kept } = textIn(language);
    const { moments } = care;

    it(`reads, when they say how they are, what fits them, and not what is for people harassed (${language})`, async () => {
      const forAffected = await titleOf('feelings-after', language);
      const ways = { accused: moments.accusedSteps, witness: moments.witness, manager: moments.managerSteps };
      for (const role of ['accused', 'witness', 'manager'] as const) {
        const person = await place.person(language);
        await person.says(saying[role][language]);
        await person.says(commands.feelings[0]!);
        expect(person.last.text).to.equal(followUp.heavy);
        expect(person.choices).to.include(ways[role]).and.not.to.include(forAffected);
        expect(person.choices).to.include(textIn(language).choosing.support.show);
      }
      const person = await place.person(language);
      await person.says(accused[language]);
      await person.chooses('guide/affected');
      await person.says(commands.feelings[0]!);
      expect(person.choices, 'taken back').to.include(forAffected).and.not.to.include(ways.accused);
    });

    it(`is welcomed once, and understood from then on: accused (${language})`, async () => {
      const person = await place.person(language);
      await person.says(accused[language]);
      expect(person.reply).to.include(moments.accused);
      await person.says(accused[language]);
      expect(person.reply).to.include(followUp.role.again).and.not.to.include(moments.accused);
      expect(person.choices).to.include(moments.accusedSteps);
      await person.says(commands.losesJob[0]!);
      expect(person.reply).to.include(await titleOf('possible-sanctions', language));
    });

    it(`is welcomed once, and understood from then on: a manager (${language})`, async () => {
      const person = await place.person(language);
      await person.says(manager[language]);
      const { text } = person.last;
      expect(person.reply).to.include(await titleOf('manager-was-told', language));
      await person.says(manager[language]);
      expect(person.reply).to.include(followUp.role.again).and.not.to.include(text);
      expect(person.choices).to.include(moments.managerSteps);
      await person.says(commands.obliged[0]!);
      expect(person.reply).to.include(await titleOf('manager-was-told', language));
    });

    it(`says twice that they saw it, and does not read the same twice; then asks whether they must (${language})`, async () => {
      const [typed, again] = commands.witnessed;
      const person = await place.person(language);
      await person.says(typed!);
      expect(person.reply).to.include(await titleOf('i-witnessed-it', language));
      const { text } = person.last;
      await person.says(again!);
      expect(person.last.text).to.equal(followUp.role.again).and.not.to.equal(text);
      expect(person.choices).to.include(moments.witness);
      await person.says(commands.obliged[0]!);
      expect(person.reply).to.include(await titleOf('am-i-obliged-to-report', language));
    });

    it(`sees it among what is kept, until it is forgotten with the chat (${language})`, async () => {
      for (const role of ['accused', 'witness', 'manager'] as const) {
        const person = await place.person(language);
        await person.chooses('kept');
        for (const line of Object.values(followUp.role.kept)) expect(person.reply).not.to.include(line);
        await person.says(saying[role][language]);
        await person.chooses('kept');
        expect(person.reply).to.include(followUp.role.kept[role]);
        await person.presses(kept.forget);
        await person.chooses('kept');
        expect(person.reply).not.to.include(followUp.role.kept[role]);
      }
    });
  }

  for (const language of languages)
    it(`was harassed and looks at what the accused are told: is answered as before, and nothing of a role is kept (${language})`, async () => {
      const { commands, followUp, care } = textIn(language);
      for (const look of [
        'guide/accused',
        'guide/accused/complaint',
        'guide/witness',
        'guide/manager',
        'answer/i-am-accused',
        'answer/rights-of-the-accused',
      ]) {
        const person = await place.person(language);
        await person.says(harassed[language]);
        expect(person.reply).to.include(care.moments.disclosure);
        await person.chooses(look);
        await person.says(commands.notBelieved.at(-1)!);
        expect(person.reply, look).to.include(await titleOf('false-report', language));
        await person.chooses(look);
        await person.says(commands.feelings[0]!);
        expect(person.choices, look)
          .to.include(await titleOf('feelings-after', language))
          .and.not.to.include(care.moments.accusedSteps);
        await person.chooses(look);
        await person.says(commands.losesJob[0]!);
        expect(person.reply, look).to.include(await titleOf('contract-and-career', language));
        await person.chooses('kept');
        for (const line of Object.values(followUp.role.kept)) expect(person.reply, look).not.to.include(line);
      }
    });

  for (const language of languages)
    it(`is taken for none by a title that is copied, as by its button (${language})`, async () => {
      const { followUp } = textIn(language);
      for (const topic of ['i-am-accused', 'manager-was-told', 'a-colleague-told-me']) {
        const person = await place.person(language);
        await person.says(await titleOf(topic, language));
        expect(person.reply).to.include(await titleOf(topic, language));
        await person.chooses('kept');
        for (const line of Object.values(followUp.role.kept)) expect(person.reply, topic).not.to.include(line);
      }
    });

  it('says again that they saw it, and changes the language: the same moment is read, and no other', async () => {
    const person = await place.person('en');
    for (const typed of textIn('en').commands.witnessed.slice(0, 2)) await person.says(typed);
    await person.chooses('changeLanguage/fr');
    expect(person.reply).to.include(textIn('fr').care.moments.friend);
  });

  it('is taken for none by a question or by reading about a role', async () => {
    const { followUp } = textIn('en');
    const person = await place.person('en');
    for (const typed of ['What are the rights of a person accused?', 'What does a witness do?', 'What must a manager do?']) {
      await person.says(typed);
      await person.chooses('answer/i-am-accused');
      await person.chooses('kept');
      for (const line of Object.values(followUp.role.kept)) expect(person.reply, typed).not.to.include(line);
    }
  });

  it('tells then that something was done to them: the role is taken back', async () => {
    const { followUp } = textIn('en');
    const person = await place.person('en');
    await person.says(saying.witness.en);
    await person.says('My boss touched me and keeps sending me sexual messages');
    await person.chooses('kept');
    expect(person.reply).not.to.include(followUp.role.kept.witness);
  });

  it('is answered with what is for the accused, also by words that do not say it again', async () => {
    const [person, other] = [await place.person('en'), await place.person('en')];
    const title = await titleOf('i-am-accused', 'en');
    await person.says(accused.en);
    for (const one of [person, other]) await one.says('can I contact the person who complained');
    expect(person.reply + person.choices.join()).to.include(title);
    expect(other.reply + other.choices.join()).not.to.include(title);
  });

  it('is warned of danger as anybody else', async () => {
    const { care } = textIn('en');
    for (const role of ['accused', 'witness', 'manager'] as const) {
      const person = await place.person('en');
      await person.says(saying[role].en);
      await person.says('I want to die');
      expect(person.reply, role).to.include(care.urgent.who);
    }
  });

  it('is understood where an older record knows of no role', () => {
    const { role: _, ...older } = fresh('id', 'en', lifetimes.web, new Date());
    expect(Conversation.parse(older).role).to.equal(null);
  });
});
