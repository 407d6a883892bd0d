import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

/** Said by whoever it was done to: none of them asks for a report. */
const own: Record<Language, string[]> = {
  en: ['no i dont want to report', 'I’m not going to report this', 'I do not want to report that'],
  fr: ['je ne veux pas porter plainte', 'j’ai pas envie de porter plainte'],
  es: ['no quiero denunciar', 'no lo voy a denunciar'],
  ru: ['не хочу жаловаться', 'я не собираюсь никуда жаловаться'],
  zh: ['我不想举报', '我真的不想举报'],
  ar: ['مش عايزة أبلغ', 'لا أريد تقديم شكوى', 'ما بدي قدم شكوى'],
};
/** Said of somebody who told the writer. */
const ofOther: Record<Language, string> = {
  en: 'she doesn’t want to report it',
  fr: 'elle ne veut pas porter plainte',
  es: 'ella no quiere denunciar',
  ru: 'она не хочет жаловаться',
  zh: '她不想举报',
  ar: 'زميلتي لا تريد تقديم شكوى',
};
const leads: Record<Language, string> = {
  en: 'one of my team told me that the director groped her',
  fr: 'je suis manager et une personne de mon équipe s’est confiée à moi',
  es: 'soy jefe y una persona de mi equipo me contó que la acosan',
  ru: 'я руководитель, моя подчинённая рассказала мне о домогательствах',
  zh: '我是主管，我的下属告诉我她被骚扰了',
  ar: 'أنا مدير وأخبرتني موظفة في فريقي أنها تتعرض للتحرش',
};
/** What somebody needs beside it comes first. */
const needs: [Language, words: string, topic: string][] = [
  ['en', 'I don’t want to report but I need a doctor', 'medical-care'],
  ['fr', 'je ne veux pas porter plainte mais j’ai besoin d’un médecin', 'medical-care'],
  ['es', 'no quiero denunciar pero necesito un médico', 'medical-care'],
  ['ru', 'не хочу жаловаться, нужен врач', 'medical-care'],
  ['zh', '我不想举报，我需要看医生', 'medical-care'],
];

describe('somebody does not want to report', () => {
  let place: Town;
  const reads = async (topic: string, language: Language, ...said: string[]): Promise<void> => {
    const person = await place.person(language);
    for (const words of said) await person.says(words);
    expect(person.reply, said.at(-1)).to.include(await titleOf(topic, language));
  };
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    it(`reads that nothing has to be done, and not what a report is (care.md CV-14) (${language})`, async () => {
      for (const words of own[language]) await reads('do-nothing-for-now', language, words);
    });

    it(`is somebody who told a friend: the friend is not told how to report over their wish (CV-41) (${language})`, async () => {
      await reads('a-colleague-told-me', language, ofOther[language]);
    });

    it(`is somebody who leads, and may have to act: they are not told that nothing has to be done (CV-42) (${language})`, async () => {
      await reads('manager-was-told', language, leads[language], own[language][0]!);
    });
  }

  for (const [language, words, topic] of needs)
    it(`needs something beside it, and reads that (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(words);
      expect(amina.reply).not.to.include(await titleOf('do-nothing-for-now', language));
      expect(`${amina.reply} ${amina.choices.join(' ')}`).to.include(await titleOf(topic, language));
    });
});
