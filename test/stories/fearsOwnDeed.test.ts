import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';

/** What somebody writes who fears that it was they who raped another. */
const feared: Record<Language, string[]> = {
  ar: ['اظن اني اغتصبت زميلتي', 'أخاف أني اغتصبتها'],
  zh: ['我好像强奸了同事', '我觉得我性侵了她'],
  en: ['i think i raped someone', 'I may have touched a coworker without consent last night', 'i think i forced a colleague to have sex'],
  fr: ["j'ai violé quelqu'un je crois", "j'ai peut-être violé ma collègue"],
  ru: ['кажется я изнасиловал коллегу', 'боюсь, что я её изнасиловал'],
  es: ['creo que violé a una compañera', 'anoche violé a una chica'],
};

/** The same words of somebody to whom it was done, or of whom it is said. */
const done: Record<Language, string[]> = {
  ar: ['اغتصبني زميلي امس', 'زميلي اغتصبها امس'],
  zh: ['我被同事强奸了', '同事昨晚强奸了我'],
  en: ['my colleague raped me', 'someone raped my friend last night'],
  fr: ["mon collègue m'a violée", 'un collègue a violé ma soeur hier'],
  ru: ['коллега изнасиловал меня', 'меня вчера изнасиловал начальник'],
  es: ['un compañero me violó anoche', 'violó a mi amiga anoche'],
};

describe('somebody who fears that it was they who did it', () => {
  let at: Town;
  before(async () => (at = await town()));

  const reply = async (language: Language, words: string): Promise<string> => {
    const person = await at.person(language);
    await person.says(words);
    return person.reply;
  };

  for (const language of languages) {
    const { moments, urgent } = textIn(language).care;
    const cards = [urgent.lead.recent, urgent.onlyLike.recent.lead, urgent.ofOther.lead.recent];

    it(`is answered as that, and not as whoever it was done to (${language}; care.md CV-54)`, async () => {
      for (const words of feared[language]) {
        const said = await reply(language, words);
        expect(said, words).to.include(moments.ownBehaviour);
        for (const card of cards) expect(said, words).not.to.include(card);
      }
    });

    it(`while whoever it was done to, or who tells of another, reads what care there is (${language}; CR-27)`, async () => {
      for (const words of done[language]) {
        const said = await reply(language, words);
        expect(
          cards.some((card) => said.includes(card)),
          `${words}: ${said}`,
        ).to.equal(true);
      }
    });
  }
});
