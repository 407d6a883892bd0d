import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';

/** How people begin who do not know yet how to say it, or whether they may. */
const begun: Record<Language, readonly string[]> = {
  ar: ['عندي مشكلة', 'ممكن أسأل سؤال؟', 'السلام عليكم، عندي مشكلة مع مديري في الشغل', 'ما بعرف من وين ابدا'],
  zh: ['我有个问题', '想问个问题', '你好，工作上遇到点事', '我跟领导有点问题', '不知道从哪里说起'],
  en: ['I have a problem', 'hi, can I ask you something?', 'problem with a colleague', 'im in trouble', 'so theres this guy at work'],
  fr: ['j’ai un problème', 'Bonjour, j’ai une question', 'j’ai un souci avec mon chef', 'je sais pas par où commencer'],
  ru: ['у меня проблема', 'здравствуйте, можно вопрос', 'проблемы с начальником', 'не знаю, с чего начать'],
  es: ['tengo un problema', 'buenas, una pregunta', 'tengo un problema con mi jefe', 'no sé si este es el lugar correcto'],
};

/** Almost the same words, in which something is asked or told. */
const asked: Record<Language, readonly string[]> = {
  ar: ['عندي مشكلة مع مديري، يلمسني', 'هل هذا المكان المناسب للإبلاغ عن سرقة'],
  zh: ['我有个问题，可以匿名举报吗'],
  en: ['I have a question about anonymous reports', 'there is a guy at work who touches me', 'is it the right place to report theft'],
  fr: ['j’ai une question : puis-je signaler sans donner mon nom ?', 'il y a une personne ?', 'je suis au bon endroit pour un viol ?'],
  ru: ['у меня вопрос, можно ли пожаловаться анонимно', 'есть человек?', 'это подходящее место для жалобы на воровство'],
  es: [
    'tengo un problema, mi jefe me toca',
    '¿hay una persona?',
    'quiero hablar de una cosa que me tocó',
    'es el sitio adecuado para una violación',
  ],
};

/** To the same, what they do next. */
const told: Record<Language, string> = {
  ar: 'مديري يلمسني',
  zh: '领导摸我',
  en: 'my boss keeps touching me',
  fr: 'mon chef me touche',
  ru: 'начальник меня трогает',
  es: 'mi jefe me toca',
};

describe('somebody who only opens a talk', () => {
  let there: Town;
  before(async () => {
    there = await town();
  });

  for (const language of languages) {
    const { always, care, menu } = textIn(language);

    it(`reads that they may go on here, and is taken for nobody (${language})`, async () => {
      for (const words of begun[language]) {
        const person = await there.person(language);
        await person.says(words);
        expect(person.reply, words).to.include(always.opens);
        expect(person.choices, words).to.include(menu.talk).and.include(menu.unsafe);
        await person.says(told[language]);
        expect(person.reply, words).to.include(care.moments.disclosure);
      }
    });

    it(`is heard out where the same words ask or tell something (${language})`, async () => {
      for (const words of asked[language]) {
        const person = await there.person(language);
        await person.says(words);
        expect(person.reply, words).to.not.include(always.opens);
      }
    });

    it(`goes on from what they told before (${language})`, async () => {
      const person = await there.person(language);
      await person.says(told[language]);
      await person.says(begun[language][0]!);
      expect(person.reply).to.include(care.moments.again);
    });
  }
});
