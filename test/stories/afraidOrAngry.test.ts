import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town } from '../town.js';

/** What whoever is afraid of a meeting writes, and whoever plans to hurt somebody may write as well. */
const meets: Record<Language, string> = {
  ar: 'غدا سيكون معي في الاجتماع',
  zh: '我明天要去见他',
  en: 'i have to see him tomorrow',
  fr: 'je vais le voir demain',
  ru: 'завтра я его увижу',
  es: 'mañana tengo que verlo',
};
const threatens: Record<Language, string> = {
  ar: 'سأقتله غدا',
  zh: '我要杀了他',
  en: 'i am going to kill him',
  fr: 'je vais le tuer',
  ru: 'я его убью',
  es: 'lo voy a matar',
};

const strikes: Record<Language, string> = {
  ar: 'أقسم أنني سأكسر فكه إذا رأيته مرة أخرى',
  zh: '我买了把刀，就是要对付那头猪',
  en: 'the iron bar is in my bag and i am about to hurt him',
  fr: 'J’ai acheté une hache ce midi. Il ne rira plus longtemps.',
  ru: 'взял у деда двустволку и патроны, жду пятницы',
  es: 'le voy a cortar lo que le sobra',
};

/** A reckoning that names no blow. */
const plans: Partial<Record<Language, string[]>> = {
  ar: ['إذا رأيته غدا سأنهيه'],
  en: ['i am going to end him', 'i want to put him in the ground', 'i will make him pay', 'he will regret it. I know where he parks'],
  fr: ['je vais le finir'],
  es: ['lo voy a acabar', 'si lo veo mañana se acabó para él'],
};

describe('somebody who has to meet the person who did it', () => {
  let library: Library;
  before(async () => {
    library = await shippedLibrary();
  });

  for (const language of languages) {
    const {
      onlyLike: { threat: afraidOrAngry },
      lead,
      cannot,
      misread: wasMisread,
    } = textIn(language).care.urgent;
    const titleOf = (id: string): string => library.published(id)!.in[language].title;

    it(`reads what fits fear and anger alike, and can prepare for it (${language}; care.md CR-24)`, async () => {
      const person = await (await town()).person(language);
      await person.says(meets[language]);
      expect(person.reply).to.include(afraidOrAngry.lead).and.include(cannot).and.not.include(lead.threat);
      expect(person.choices).to.include.members([titleOf('safety-plan'), titleOf('someone-to-accompany-me'), wasMisread]);
      await person.presses(titleOf('someone-to-accompany-me'));
      expect(person.reply).to.include(titleOf('someone-to-accompany-me'));
    });

    it(`is taken for angry where words that only resemble a threat name a blow or a weapon (${language})`, async () => {
      const person = await (await town()).person(language);
      await person.says(strikes[language]);
      expect(person.reply).to.include(lead.threat).and.not.include(afraidOrAngry.lead);
    });

    it(`is taken for angry where words mean a reckoning (${language}; care.md CR-06)`, async () => {
      for (const words of plans[language] ?? []) {
        const person = await (await town()).person(language);
        await person.says(words);
        expect(person.reply, words).to.include(lead.threat).and.not.include(afraidOrAngry.lead);
      }
    });

    it(`is not taken so where they say what they will do (${language})`, async () => {
      const person = await (await town()).person(language);
      await person.says(threatens[language]);
      expect(person.reply).to.include(lead.threat).and.not.include(afraidOrAngry.lead);
      expect(person.choices).not.to.include(titleOf('safety-plan'));
    });
  }

  it('is not called angry, and one tap takes the card back (care.md CR-41)', async () => {
    const person = await (await town()).person('en');
    await person.says(meets.en);
    const {
      onlyLike: { threat: afraidOrAngry },
      corrected,
      lead,
      misread: wasMisread,
    } = textIn('en').care.urgent;
    expect(person.reply).to.include(afraidOrAngry.lead).and.not.include(lead.threat);
    await person.presses(wasMisread);
    expect(person.reply).to.include(corrected);
  });

  it('is told the options where they only wish it to stop, and the contacts stay one step away (care.md CR-26)', async () => {
    const person = await (await town()).person('en');
    await person.says(meets.en);
    await person.says('I just want him to stop');
    expect(person.reply).to.include(library.published('my-options')!.in.en.title);
    expect(person.choices).to.include(textIn('en').care.urgent.showContacts);
  });
});
