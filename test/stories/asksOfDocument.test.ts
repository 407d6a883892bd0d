import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { shippedLibrary, town, type Town } from '../town.js';

/** Short questions after an answer, in a row; and the answer, with its part, that each of them is answered with. */
type Asked = readonly (readonly [words: string, topic: string, part: number])[];

const ofClearCheck: Record<Language, Asked> = {
  en: [
    ['who runs it', 'clearcheck', 4],
    ['how long does it stay', 'clearcheck-due-process', 4],
    ['and for ngos', 'clearcheck', 4],
    ['can I look up somebody?', 'clearcheck', 2],
  ],
  fr: [
    ['qui la gère ?', 'clearcheck', 4],
    ['et s’il démissionne', 'clearcheck-due-process', 1],
    ['combien de temps', 'clearcheck-due-process', 4],
  ],
  es: [
    ['quien lo gestiona', 'clearcheck', 4],
    ['¿está mi nombre?', 'clearcheck-due-process', 2],
  ],
  ru: [
    ['меня там нет?', 'clearcheck-due-process', 2],
    ['сколько хранится', 'clearcheck-due-process', 4],
  ],
  ar: [
    ['من يديرها', 'clearcheck', 4],
    ['كم مدة حفظ الاسم', 'clearcheck-due-process', 4],
  ],
  zh: [
    ['能删吗', 'clearcheck-due-process', 2],
    ['保存多久', 'clearcheck-due-process', 4],
    ['我能查一个人吗', 'clearcheck', 2],
  ],
};

const ofPolicy: Record<Language, Asked> = {
  en: [
    ['is it binding', 'model-policy', 0],
    ['since when', 'model-policy', 1],
    ['can i read it', 'model-policy', 5],
  ],
  fr: [
    ['c’est obligatoire ?', 'model-policy', 0],
    ['depuis quand', 'model-policy', 1],
    ['où la lire', 'model-policy', 5],
  ],
  es: [
    ['¿es vinculante?', 'model-policy', 0],
    ['desde cuando', 'model-policy', 1],
  ],
  ru: [
    ['это обязательно?', 'model-policy', 0],
    ['с какого года', 'model-policy', 1],
    ['чего в ней не хватает', 'model-policy', 5],
  ],
  ar: [
    ['هل هي ملزمة', 'model-policy', 0],
    ['منذ متى', 'model-policy', 1],
  ],
  zh: [
    ['有约束力吗', 'model-policy', 0],
    ['什么时候开始的', 'model-policy', 1],
  ],
};

describe('somebody asks on about what the UN system made, in few words', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  const asks = async (language: Language, topic: string, asked: Asked): Promise<void> => {
    const person = await place.person(language);
    await person.chooses(`answer/${topic}`);
    for (const [words, answered, part] of asked) {
      await person.says(words);
      const { full, short } = (await shippedLibrary()).published(answered)!.in[language];
      // The first sentence of a short answer is set in bold.
      expect(person.reply, words).to.include(part === 0 ? short.slice(-30) : full[part - 1]);
    }
  };

  for (const language of languages) {
    it(`and reads of ClearCheck, not of this chat, of danger or of what was done to them (${language})`, () =>
      asks(language, 'clearcheck', ofClearCheck[language]));

    it(`and reads of the model policy, not of a duty to report (${language})`, () => asks(language, 'model-policy', ofPolicy[language]));
  }

  it('and the same words are about this chat where nothing of it stands there', async () => {
    const amina = await place.person('en');
    await amina.chooses('answer/what-is-stored');
    await amina.says('how long is it kept');
    expect(amina.reply).not.to.include('ClearCheck');
  });
});
