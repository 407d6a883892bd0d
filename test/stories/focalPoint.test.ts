import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town } from '../town.js';

const told: Record<Language, string> = {
  ar: 'أنا جهة تنسيق',
  zh: '我是协调人',
  en: 'I am a focal point',
  fr: 'je suis point focal',
  ru: 'я координатор',
  es: 'soy punto focal',
};

describe('a focal point says so', () => {
  for (const language of languages)
    it(`and is offered the walk for focal points, also where offices answer here; at the end an office stands beside it (${language})`, async () => {
      const library = await shippedLibrary();
      for (const staff of [[], ['amina']]) {
        const place = await town({ library, staff: () => staff });
        const walk = place.directory.guide('focal-point')!.steps['start']!.in[language].title;
        const farid = await place.person(language);
        await farid.says(told[language]);
        expect(farid.last.title).to.equal(library.published('gender-focal-point-role')!.in[language].title);
        expect(farid.choices).to.include(walk).and.have.length.at.most(4);
        const { more } = textIn(language).answer;
        while (farid.choices.includes(more)) await farid.presses(more);
        expect(farid.choices).to.include(walk).and.have.length.at.most(4);
        expect(farid.choices.includes(textIn(language).handoff.menu.talk)).to.equal(staff.length > 0);
        await farid.presses(walk);
        expect(farid.last.title).to.equal(walk);
      }
    });
});
