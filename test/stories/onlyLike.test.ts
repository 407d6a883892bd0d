import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';

/** Touched, in words that no list of signs holds: people who were raped may write much the same. */
const touched: Partial<Record<Language, string>> = {
  ar: 'امبارح ف الحفلة بتاعت الشغل واحد حط ايده على وسطي ونزلها تحت',
  zh: '我是志愿者，协调员昨天摸了我',
  en: 'my supervisor pushed me against the wall and put his hand up my skirt',
  fr: 'à la soirée vendredi un type du service compta m’a touché les seins en dansant, j’étais sidérée',
  ru: 'вчера он меня трогал, меня до сих пор трясёт',
  es: 'todo esto fue por lo q me hizo un compañero en la oficina, me tocaba',
};
const raped: Record<Language, string[]> = {
  ar: ['اغتصبني زميلي أمس', 'اغتُصبت أمس'],
  zh: ['昨晚我被同事强奸了', '今天早上我光着身子在他床上醒来，什么都不记得'],
  en: ['my boss raped me last night', 'I joined the mission three years ago and on saturday my supervisor raped me'],
  fr: ['mon chef m’a violée hier', 'il m’a forcée hier soir dans sa voiture'],
  ru: ['вчера меня изнасиловали', 'on menya iznasiloval vchera'],
  es: ['me violó anoche un colega', 'anoche se me echó encima y no pude moverme'],
};
/** In pain, and not a word of dying. */
const inPain: Partial<Record<Language, string>> = { es: 'estoy llorando en el baño no se si volver mañana' };
const dying: Record<Language, string> = {
  ar: 'أريد أن أموت',
  zh: '我不想活了',
  en: 'I want to kill myself',
  fr: 'je veux mourir',
  ru: 'ya hochu pokonchit s soboi',
  es: 'me quiero morir',
};

describe('a message that is only like those of the worst', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    const { lead, onlyLike } = textIn(language).care.urgent;

    it(`is told with an "if" what helps after more than touching; who names rape, at once (${language}; care.md CR-27)`, async () => {
      const person = await place.person(language);
      await person.says(touched[language]!);
      expect(person.reply).to.include(onlyLike.recent.lead).and.not.include(lead.recent);
      for (const words of raped[language]) {
        const other = await place.person(language);
        await other.says(words);
        expect(other.reply, words).to.include(lead.recent);
      }
    });

    it(`is told with an "if" where help is against thoughts of dying; who names them, at once (${language}; care.md CR-24)`, async () => {
      const person = await place.person(language);
      await person.says(dying[language]);
      expect(person.reply).to.include(lead.self).and.not.include(onlyLike.self.lead);
      if (inPain[language] === undefined) return;
      const other = await place.person(language);
      await other.says(inPain[language]);
      expect(other.reply).to.include(onlyLike.self.lead).and.not.include(lead.self);
    });
  }
});
