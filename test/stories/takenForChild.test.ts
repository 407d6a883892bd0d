import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, shippedRecognizer, town } from '../town.js';
import { exact, nameIn, office, toPreview } from './handing.js';

/** Words of adults at work, in which nobody says how old they are. */
const touched: Record<Language, string[]> = {
  ar: ['أنا سائق والمدير يلمسني', 'زميلي يلمسني'],
  zh: ['我是司机，主任摸我', '同事老是摸我，我不喜欢'],
  en: ['the director touches me', 'I am a nurse and the doctor touches me'],
  fr: ['le directeur me touche', 'je suis infirmière et le médecin me touche'],
  ru: ['мой коллега трогает меня', 'я водитель, и начальник трогает меня'],
  es: ['mi jefe me toca', 'soy enfermera y el médico me toca'],
};
const fifteen: Record<Language, string> = {
  ar: 'عمري 15 سنة وهو يلمسني',
  zh: '我今年15岁，他摸我',
  en: 'i am 15 and he touches me',
  fr: "j'ai 15 ans et il me touche",
  ru: 'мне 15 лет, он меня трогает',
  es: 'tengo 15 años y me toca',
};
const grown: Record<Language, string[]> = {
  ar: ['أنا بالغة', 'عمري ٣٤ سنة', 'انا عمري 42 سنة مش طفلة'],
  zh: ['我是成年人', '我今年34岁', '我42岁，不是孩子'],
  en: ['I am an adult', 'I am an adult, I am 34 years old', 'i am 42 not a child'],
  fr: ['je suis majeur', 'j’ai 34 ans', 'j’ai 42 ans, pas une enfant'],
  ru: ['мне 40 лет', 'я взрослая', 'мне 42, не ребёнок'],
  es: ['soy adulta', 'tengo 34 años', 'tengo 42 años, no niña'],
};

/** Words of somebody who may be a child, beside a guest, a colleague or a director. */
const young: Record<Language, string[]> = {
  ar: ['أنا ضيفة عند عمي وهو يلمسني', 'رجل لمسني في المخيم أمس'],
  zh: ['班主任老是摸我', '一个男的摸了我'],
  en: [
    'my stepdad and a colleague touched me',
    'I am a guest at my uncle’s house and he touched me',
    'I am a participant in the youth programme and he touches me, I’m scared',
    'a man touched me',
    'someone touched me at camp',
  ],
  fr: ['je suis invitée chez mon oncle et il m’a touchée', 'un monsieur m’a touchée', 'le directeur m’a touchée'],
  ru: ['я в гостях у дяди, я гость, и он меня трогал', 'меня вчера трогал директор'],
  es: ['soy invitada en casa de mi tío y él me tocó', 'mi entrenador y un colega me tocan', 'un señor me tocó'],
};

describe('an adult is taken for a child', () => {
  let library: Library;
  before(async () => {
    library = await shippedLibrary();
  });
  const arrives = async (language: Language) => {
    const { place } = await office(undefined, {}, library);
    return { place, person: await place.person(language), text: textIn(language) };
  };
  const isLetIn = async (person: Person, refusal: string, why: string): Promise<void> => {
    for (const way of ['doors/everywhere', 'handoff/un-unoms', 'draft']) {
      await person.chooses(way);
      expect(person.reply, `${why}: ${way}`).not.to.include(refusal);
    }
  };

  for (const language of languages) {
    it(`who says that somebody touches them, and finds every office open (${language}; care.md CO-07)`, async () => {
      for (const words of touched[language]) {
        const { person, text } = await arrives(language);
        await person.says(words);
        await isLetIn(person, text.handoff.doors.child, words);
      }
    });

    it(`who says so in the text for an office, and goes back to it (${language}; care.md CR-25)`, async () => {
      for (const words of touched[language]) {
        const { place, person, text } = await arrives(language);
        await toPreview(person, language);
        await person.presses(text.handoff.payload.add(text.handoff.payload.fields.words));
        await person.says(words);
        const name = nameIn(place, 'un-unoms', language);
        if (person.reply.includes(text.draft.waits(name))) await person.presses(text.draft.back(name));
        expect(exact(person), words).to.include(words);
        expect(person.choices, words).to.include(text.handoff.payload.ready);
      }
    });

    it(`by what a rule made of their words: that they are one opens nothing, but leads to the button that does (${language})`, async () => {
      for (const words of grown[language]) {
        const { person, text } = await arrives(language);
        await person.says(fifteen[language]);
        await person.says(words);
        expect(person.last.text, words).to.equal(text.handoff.doors.child);
        await person.presses(text.care.urgent.misread);
        expect(person.reply, words).to.equal(text.reader.care.corrected);
        await isLetIn(person, text.handoff.doors.child, words);
      }
    });

    it(`and says "${textIn(language).care.urgent.misread}" to the refusal, by its button or typed (CR-41)`, async () => {
      for (const how of ['presses', 'says'] as const) {
        const { person, text } = await arrives(language);
        await person.says(fifteen[language]);
        await person.chooses('handoff/un-unoms');
        expect(person.last.text).to.equal(text.handoff.doors.child);
        await person[how](text.care.urgent.misread);
        expect(person.reply).to.equal(text.reader.care.corrected);
        await isLetIn(person, text.handoff.doors.child, how);
        await person.says(fifteen[language]);
        expect(person.reply, 'the same rule stays silent').not.to.include(text.care.urgent.lead.child);
      }
    });

    it(`but not in other words, which a child may write as well: the refusal stands (care.md CO-07) (${language})`, async () => {
      const { person, text } = await arrives(language);
      await person.says(fifteen[language]);
      await person.chooses('handoff/un-unoms');
      await person.says(text.commands.misread[0]!);
      await person.chooses('handoff/un-unoms');
      expect(person.last.text).to.equal(text.handoff.doors.child);
    });

    it(`never for saying how old they are (${language})`, async () => {
      for (const words of grown[language]) {
        const { person, text } = await arrives(language);
        await person.says(words);
        expect(person.reply, words).not.to.include(text.care.urgent.lead.child);
        await isLetIn(person, text.handoff.doors.child, words);
      }
    });
  }

  it('but whoever may be one keeps what was learned: no guest, colleague, man or director makes them an adult (CR-05)', async () => {
    const recognizer = await shippedRecognizer();
    const child = () => ({ shares: (kind: string) => (kind === 'danger' ? [{ id: 'child', share: 0.99 }] : []) });
    for (const language of languages)
      for (const words of young[language]) expect(recognizer.signsIn(words, [language], child).danger, words).to.include('child');
  });

  it('and tells of danger in the same breath: it is heard', async () => {
    const { person, text } = await arrives('en');
    await person.says('i am 15 and he touches me');
    await person.says('I am an adult and I want to kill myself');
    expect(person.reply).to.include(text.care.urgent.lead.self);
  });

  it('and somebody of 15 is still told where to turn, also when what they said before was not told by a rule', async () => {
    const { person, text } = await arrives('en');
    await person.says('the director touches me');
    await person.says('I am 15 years old');
    expect(person.reply).to.include(text.care.urgent.lead.child);
    await person.chooses('doors');
    expect(person.last.text).to.equal(text.handoff.doors.child);
    await person.says('I am 15 but I told him that I am 20');
    await person.chooses('doors');
    expect(person.last.text, 'what they told somebody else is no word of theirs').to.equal(text.handoff.doors.child);
  });

  it('is nobody for the number of a day, an hour or a floor (care.md CV-45)', async () => {
    const dated: [Language, string][] = [
      ['en', 'My director touched me on 8 March.'],
      ['en', 'he touched me in the lift on Sunday 8 November, at 9 in the morning, on floor 12'],
      ['fr', 'mon directeur m’a touchée le 8 mars'],
      ['es', 'mi director me tocó el 8 de marzo'],
      ['ru', 'директор трогал меня 8 марта'],
      ['ar', 'المدير لمسني يوم 8 مارس'],
      ['zh', '3月8日主任摸了我'],
    ];
    for (const [language, words] of dated) {
      const person = await (await town()).person(language);
      await person.says(words);
      expect(person.reply, words).not.to.include(textIn(language).care.urgent.lead.child);
    }
  });
});
