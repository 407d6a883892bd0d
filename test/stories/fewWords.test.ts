import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

const complains: Record<Language, string[]> = {
  en: [
    'how do I complain',
    'how do I report?',
    'where can I lodge a complaint',
    'who do I complain to',
    'how do i report sexual harassment',
  ],
  fr: [
    'où porter plainte ?',
    'comment puis-je porter plainte ?',
    'à qui puis-je signaler',
    'où signaler un harcèlement',
    'comment dénoncer',
  ],
  es: ['¿dónde denunciar?', 'a quién me quejo', 'con quién me quejo', 'como reporto', '¿Cómo hago una denuncia?', 'cómo denuncio el acoso'],
  ru: ['куда жаловаться', 'кому пожаловаться?', 'где подать жалобу', 'как сообщить'],
  ar: ['أين أقدم شكوى', 'كيف أرفع شكوى', 'لمين أشتكي؟', 'ازاي اقدم شكوى', 'وين أبلغ'],
  zh: ['向谁投诉？', '怎样举报', '找谁举报', '去哪儿投诉', '哪里可以投诉？', '怎么投诉性骚扰'],
};
const wants: Record<Language, string[]> = {
  en: ['I want to complain'],
  fr: ['je veux me plaindre'],
  es: ['quiero poner una queja'],
  ru: ['я хочу пожаловаться'],
  ar: ['أريد أن أشتكي', 'بدي أشتكي'],
  zh: ['我想投诉'],
};
const saw: Record<Language, string[]> = {
  en: ['I witnessed something', 'I’ve witnessed harassment', 'i witnessed it', 'I saw it'],
  fr: [
    'j’ai été témoin de harcèlement',
    'j’ai assisté à quelque chose',
    'j’ai été témoin d’un harcèlement sexuel',
    'j’ai vu un harcèlement',
  ],
  es: ['fui testigo de acoso', 'he visto algo', 'lo vi todo', 'soy testigo de acoso'],
  ru: ['я стала свидетельницей', 'я был свидетелем', 'я всё видела', 'я свидетель домогательства'],
  zh: ['我目睹了骚扰', '我看到了性骚扰'],
  ar: ['شهدت تحرشا', 'شهدت تحرشا جنسيا', 'شاهدت تحرشا جنسيا', 'شفت تحرش', 'شفت حاجة'],
};
const isWitness: Record<Language, string[]> = {
  en: ['I am a witness', 'I was a witness'],
  fr: ['je suis témoin'],
  es: ['soy testigo'],
  ru: ['я свидетель', 'я свидетельница'],
  zh: ['我是证人'],
  ar: ['أنا شاهد', 'أنا شاهدة'],
};

describe('somebody says in a few words what it is about', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    it(`asks where to complain, and reads where (${language})`, async () => {
      for (const words of complains[language]) {
        const amina = await place.person(language);
        await amina.says(words);
        expect(amina.reply, words).to.include(await titleOf('formal-report-where', language));
      }
    });

    it(`wants to complain, and reads first what that starts (CV-56) (${language})`, async () => {
      for (const words of wants[language]) {
        const amina = await place.person(language);
        await amina.says(words);
        expect(amina.reply, words).to.include(await titleOf('formal-report-what', language));
      }
    });

    it(`says that they saw it, and is not taken for somebody who is called to testify (CV-41) (${language})`, async () => {
      for (const words of saw[language]) {
        const boris = await place.person(language);
        await boris.says(words);
        expect(boris.reply, words).to.include(await titleOf('i-witnessed-it', language));
      }
    });

    it(`says that they are a witness, and chooses whether they saw it or are called to testify (CV-41) (${language})`, async () => {
      const called = await titleOf('corroboration-and-witnesses', language);
      const { answer } = textIn(language);
      for (const words of isWitness[language]) {
        const boris = await place.person(language);
        await boris.says(words);
        expect([boris.last.text, boris.choices], words).to.deep.equal([
          answer.didYouMean,
          [await titleOf('i-witnessed-it', language), called, await titleOf('investigation-interview', language), answer.none],
        ]);
        await boris.presses(called);
        expect(boris.reply, words).to.include(called);
      }
    });
  }
});
