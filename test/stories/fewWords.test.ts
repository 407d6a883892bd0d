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
const touched: Record<Language, string> = {
  en: 'my supervisor keeps touching my back',
  fr: 'mon chef me touche les fesses',
  es: 'mi jefe me toca la pierna',
  ru: 'начальник меня лапает',
  ar: 'مديري بيلمسني',
  zh: '老板摸我屁股',
};
/** After somebody told what was done to them: whether it is seen that they asked, and what now. */
const seen: Record<Language, string[]> = {
  en: ['will anyone know I was here?', 'will my boss know that I wrote here', 'can he see this?'],
  fr: ['quelqu’un va savoir que j’ai écrit ici ?', 'mon chef peut voir ça ?'],
  es: ['¿alguien va a saber que pregunté?', 'mi jefe puede ver esto?'],
  ru: ['кто-нибудь узнает, что я спрашивала?', 'начальник это увидит?'],
  ar: ['حد هيعرف اني سألت؟', 'هل سيعرف أحد أنني كتبت هنا؟', 'المدير بيشوف هالشي؟'],
  zh: ['会有人知道我问过吗？', '老板能看到吗'],
};
const whatNow: Record<Language, string[]> = {
  en: ['so what do I do now?', 'what can I do about it'],
  fr: ['je fais quoi maintenant ?', 'que faire'],
  es: ['¿y ahora qué hago?', 'qué puedo hacer'],
  ru: ['и что мне теперь делать?', 'как мне быть'],
  ar: ['طب أعمل ايه دلوقتي؟', 'شو لازم اعمل هلق', 'ماذا أفعل الآن؟'],
  zh: ['那我现在怎么办？', '我该怎么办'],
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

    it(`tells what was done, and asks what now, and whether it is seen that they asked; no card comes in between (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(touched[language]);
      for (const [topic, all] of [
        ['who-sees-this', seen[language]],
        ['my-options', whatNow[language]],
      ] as const)
        for (const words of all) {
          await amina.says(words);
          expect(amina.reply, words).to.include(await titleOf(topic, language));
          expect(amina.reply, words).not.to.include(textIn(language).answer.didYouMean);
        }
    });
  }
});
