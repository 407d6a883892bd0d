import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';

/** Told by somebody who begins with what they are not: a cleaner, a contractor, a volunteer. */
const told: Record<Language, string> = {
  ar: 'أنا مش موظفة، أنا بنظف، وفي واحد زنقني في المطبخ',
  zh: '我不是联合国员工，是保洁，有个人把我堵在楼梯间',
  en: 'i clean the offices here, not un staff, i work for company. one man in 4th floor he show me his private part',
  fr: 'je suis prestataire, un monsieur m’a montré son sexe dans le couloir',
  ru: 'меня на форуме делегат зажал в лифте, я не сотрудник я волонтер',
  es: 'no soy funcionaria, soy contratista, y un señor me mostró su miembro',
};

describe('somebody who is no staff, and tells what was done to them', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages)
    it(`is heard first, and not told which rules hold for their contract (${language}; care.md CV-40)`, async () => {
      const person = await place.person(language);
      await person.says(told[language]);
      expect(person.reply).to.include(textIn(language).care.moments.disclosure);
    });
});
