import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';

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

/** What somebody tells who went too far, how the other one took it, and what they ask next. */
const talks: Record<Language, { did: string; took: string; asks: [apology: string, first: string, messages: string] }> = {
  ar: { did: 'انا حضنت زميلتي وهي ما كانت بدها', took: 'هي سكتت', asks: ['اكتب لها رسالة واعتذر', 'هل أعترف أولا', 'هل أحذف الرسائل'] },
  zh: { did: '昨天团建喝多了亲了女同事', took: '她愣住了', asks: ['要不要跟她道歉', '要不要主动坦白', '该不该把消息删掉'] },
  en: {
    did: 'i kissed an intern at the party',
    took: 'she looked shocked',
    asks: ['should i write to her', 'should i confess first', 'do i have to delete the messages'],
  },
  fr: {
    did: "j'ai embrassé une collègue, j'avais trop bu",
    took: 'elle est restée figée',
    asks: ['je dois lui écrire pour m’excuser ?', 'je dois avouer ?', 'je dois effacer mes messages ?'],
  },
  ru: {
    did: 'мне кажется я перегнул вчера с коллегой на вечеринке',
    took: 'она теперь не здоровается',
    asks: ['написать ей?', 'признаться?', 'надо ли удалить переписку'],
  },
  es: {
    did: 'estaba borracho y le di un beso a una compañera',
    took: 'ella se quedó helada',
    asks: ['le escribo para pedirle perdón?', 'y si lo digo yo primero', 'debo borrar los mensajes'],
  },
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

    it(`goes on in that, and reads what to avoid when they ask about it (${language}; CV-43, CV-54)`, async () => {
      const { did, took, asks } = talks[language];
      const { title } = (await shippedLibrary()).published('i-am-accused')!.in[language];
      for (const words of asks) {
        const person = await at.person(language);
        await person.says(did);
        expect(person.reply, did).to.include(moments.ownBehaviour);
        await person.says(took);
        expect(person.reply, took).not.to.include(moments.friend);
        await person.says(words);
        expect(person.reply, words).to.include(title);
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
