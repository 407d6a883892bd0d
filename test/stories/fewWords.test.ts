import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

const complains: Record<Language, string> = {
  en: 'how do I complain',
  fr: 'où porter plainte ?',
  es: '¿dónde denunciar?',
  ru: 'куда жаловаться',
  ar: 'أين أقدم شكوى',
  zh: '向谁投诉？',
};
const saw: Record<Language, string[]> = {
  en: ['I witnessed something'],
  fr: ['j’ai été témoin de harcèlement'],
  es: ['fui testigo de acoso'],
  ru: ['я свидетель'],
  zh: ['我目睹了骚扰'],
  ar: ['شهدت أمرا', 'أنا شاهد', 'شهدت تحرشا', 'شهدت تحرشا جنسيا'],
};

describe('somebody says in a few words what it is about', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    it(`asks where to complain, and reads where (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(complains[language]);
      expect(amina.reply).to.include(await titleOf('formal-report-where', language));
    });

    it(`says that they saw it, and is not taken for somebody who is called to testify (CV-41) (${language})`, async () => {
      for (const words of saw[language]) {
        const boris = await place.person(language);
        await boris.says(words);
        expect(boris.reply, words).to.include(await titleOf('i-witnessed-it', language));
      }
    });
  }
});
