import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';
import { accused } from './accused.js';

/** Told by whoever reported, waits, and cannot bear it any more. */
const despairing: Record<Language, string[]> = {
  en: ['I reported it, nobody answers, I am exhausted', 'I reported it months ago and nobody replies. I am so alone'],
  fr: ['J’ai signalé il y a des mois et personne ne me répond. Je n’en peux plus'],
  es: ['denuncié hace meses y nadie responde. No puedo más'],
  ru: ['я подала жалобу, никто не отвечает, я больше не могу'],
  ar: ['قدمت شكوى ولا أحد يرد علي، تعبت'],
  zh: ['我举报了，没人理我，我受不了了'],
};

/** Told by whoever reported, waits and asks for somebody, or for everything to be deleted. */
const requesting: Record<Language, [person: string, ...deletion: string[]]> = {
  en: ['I reported it, nobody answers. I want to talk to a counsellor', 'I reported it, nobody answers. Delete everything I wrote'],
  fr: [
    'J’ai signalé et personne ne me répond. Je voudrais parler à un conseiller',
    'J’ai signalé et personne ne me répond. Effacez tout ce que j’ai écrit',
  ],
  es: ['denuncié y nadie me responde, quiero hablar con alguien', 'denuncié y nadie me responde. Borra todo lo que escribí'],
  ru: [
    'я подала жалобу, никто не отвечает, хочу поговорить с психологом',
    'я подала жалобу, никто не отвечает. Удалите всё, что я написала',
  ],
  ar: ['قدمت شكوى ولا أحد يرد، أريد التحدث مع مستشار', 'قدمت شكوى ولا أحد يرد. احذف كل ما كتبته'],
  zh: ['我举报了，没人回复，我想找心理咨询师谈谈', '我举报了，没人回复。把我写的都删掉', '三月举报了没回音，删掉聊天'],
};

/** Told by whoever reported, waits and is harmed for it: what was done is offered first. */
const harmed: Partial<Record<Language, string>> = {
  en: 'after I reported he took my projects away, nobody replies',
  fr: 'après mon signalement il m’a retiré mes projets, personne ne répond',
  es: 'después de que denuncié me sacó de los proyectos, nadie responde',
};

/** Told by whoever reported for somebody whom they lead. */
const forOthers: Record<Language, string> = {
  en: 'I am her supervisor, I reported it for her and nobody answers me',
  fr: 'je suis sa cheffe, j’ai signalé pour elle et personne ne me répond',
  es: 'soy su jefa, denuncié por ella y nadie me responde',
  ru: 'я её начальница, я подала жалобу за неё, и мне никто не отвечает',
  ar: 'أنا مديرتها، قدمت شكوى من أجلها ولا أحد يرد علي',
  zh: '我是她的主管，我替她举报了，没人理我',
};

/** About a file or a complaint of another matter, and about a complaint that is only thought of. */
const ofElse: Record<Language, string[]> = {
  en: [
    'I reported a bug in the payroll system, no reply',
    'I want to report. Will my complaint be ignored?',
    'My case has been closed. Can I get my job back?',
  ],
  fr: ['mon dossier médical, aucune réponse', 'Je veux signaler. Est-ce que ma plainte sera ignorée ?'],
  es: ['mi expediente de contratación sigue sin respuesta', 'Quiero denunciar. ¿Van a ignorar mi denuncia?'],
  ru: ['мое дело о пенсии, тишина', 'Я хочу пожаловаться. Мою жалобу проигнорируют?'],
  ar: ['ملفي الطبي بلا رد', 'أريد أن أشتكي. هل سيتجاهلون شكواي؟'],
  zh: ['我投诉了食堂的饭，没人回复', '我想举报。我的投诉会没人理吗？'],
};

/** Told by whoever said that they are accused. */
const ofAccused: Record<Language, [unheard: string, closed: string]> = {
  en: ['my witnesses were never heard', 'my case was closed'],
  fr: ['mes témoins n’ont jamais été entendus', 'ma plainte est classée'],
  es: ['nunca escucharon a mis testigos', 'cerraron mi caso'],
  ru: ['моих свидетелей так и не выслушали', 'моё дело закрыли'],
  ar: ['لم يسمعوا شهودي', 'أغلقوا الملف'],
  zh: ['我的证人都没问过', '我的案子结了'],
};

describe('somebody who reported, waits, and tells more than that', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    it(`and cannot bear it any more, is heard first, with what to ask meanwhile beside it (${language})`, async () => {
      const { followUp, choosing } = textIn(language);
      for (const words of despairing[language]) {
        const amina = await place.person(language);
        await amina.says(words);
        expect(amina.reply, words).to.include(followUp.heavy);
        expect(amina.choices[0], words).to.equal(choosing.support.show);
        expect(amina.choices, words).to.include(await titleOf('how-long-it-takes', language));
      }
    });

    it(`and asks for somebody, or to have it deleted, is given that (${language})`, async () => {
      const waits = (await shippedLibrary()).published('how-long-it-takes')!.in[language].short;
      for (const words of requesting[language]) {
        const amina = await place.person(language);
        await amina.says(words);
        expect(amina.reply, words).not.to.include(waits);
        expect(amina.reply, words).not.to.include(textIn(language).answer.didYouMean);
      }
    });

    it(`and is harmed for it, is offered what that is before what to wait for (${language})`, async () => {
      const words = harmed[language];
      if (!words) return;
      const amina = await place.person(language);
      await amina.says(words);
      const offered = await Promise.all(['retaliation-what', 'how-long-it-takes'].map((topic) => titleOf(topic, language)));
      expect(amina.choices.filter((label) => offered.includes(label))).to.deep.equal(offered);
    });

    it(`for somebody whom they lead, is not told to act: they did (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(forOthers[language]);
      expect(amina.reply).to.include(await titleOf('how-long-it-takes', language));
    });

    it(`is nobody whose file is of another matter, or who only thinks of a complaint (${language})`, async () => {
      for (const words of ofElse[language]) {
        const amina = await place.person(language);
        await amina.says(words);
        expect(amina.reply, words).not.to.include((await shippedLibrary()).published('how-long-it-takes')!.in[language].short);
        expect(amina.reply, words).not.to.include((await shippedLibrary()).published('informed-of-outcome')!.in[language].short);
      }
    });

    it(`is answered as the side that they said they are: no witness, and nobody who complained (${language})`, async () => {
      const [unheard, closed] = ofAccused[language];
      const amina = await place.person(language);
      await amina.says(accused[language]);
      await amina.says(unheard);
      expect(amina.choices).to.include(await titleOf('rights-of-the-accused', language));
      await amina.says(closed);
      expect([...amina.choices, ...amina.reply.split('\n')]).to.include(await titleOf('not-satisfied-with-outcome', language));
    });
  }
});
