import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { shippedLibrary, town, type Town } from '../town.js';

const policy: Record<Language, string> = {
  ar: 'ما هي السياسة النموذجية للأمم المتحدة بشأن التحرش الجنسي',
  zh: '什么是联合国系统性骚扰问题示范政策',
  en: 'what is the UN system model policy on sexual harassment',
  fr: 'c’est quoi la politique type du système de l’ONU sur le harcèlement sexuel',
  ru: 'что такое типовая политика системы ООН о сексуальных домогательствах',
  es: 'qué es la política modelo del sistema de la ONU sobre acoso sexual',
};

/** What people ask of a document, and the part of the answer on the model policy that says it. */
const asked: Record<Language, [question: string, part: number][]> = {
  ar: [
    ['مين عملها ومن متى', 1],
    ['هل هي إلزامية علينا', 0],
    ['وش فيها', 2],
    ['وين بلاقيها', 5],
  ],
  zh: [
    ['谁搞的', 1],
    ['我们机构必须用吗', 0],
    ['里面写了啥', 2],
    ['在哪能找到', 5],
  ],
  en: [
    ['who wrote it and since when', 1],
    ['do we have to follow it word for word', 0],
    ['whats in it', 2],
    ['where do i find the pdf', 5],
  ],
  fr: [
    ['c’est qui qui l’a rédigée', 1],
    ['c’est obligatoire pour mon agence ?', 0],
    ['il y a quoi dedans', 2],
    ['je la trouve où en pdf', 5],
  ],
  ru: [
    ['а кто её придумал и в каком году', 1],
    ['а нам обязательно её соблюдать?', 0],
    ['а что там внутри', 2],
    ['где её скачать', 5],
  ],
  es: [
    ['quién la redactó', 1],
    ['¿y mi agencia está obligada a usarla?', 0],
    ['qué dice por dentro', 2],
    ['¿dónde la descargo?', 5],
  ],
};

/** Asked before anything is on the screen: the document is named. */
const named: Record<Language, string> = {
  ar: 'مين كتب السياسة النموذجية للأمم المتحدة',
  zh: '联合国示范政策是谁写的',
  en: 'who wrote the UN system model policy and in which year',
  fr: 'qui a écrit la politique type du système de l’ONU',
  ru: 'кто написал типовую политику системы ООН',
  es: 'quién escribió la política modelo del sistema de la ONU',
};

describe('somebody asks on about a document of the UN system, in any words', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages)
    it(`and reads the part that says it (${language})`, async () => {
      const { full: parts, short } = (await shippedLibrary()).published('model-policy')!.in[language];
      const person = await place.person(language);
      for (const [question, part] of asked[language]) {
        await person.says(policy[language]);
        await person.says(question);
        expect(person.reply, question).to.include(part === 0 ? short.slice(0, 12) : parts[part - 1]!.slice(0, 40));
      }
      const other = await place.person(language);
      await other.says(named[language]);
      expect(other.reply).to.include(parts[0]!.slice(0, 40));
    });

  it('but what is told of danger in such words is danger', async () => {
    const person = await place.person('en');
    await person.says(policy.en);
    await person.says('who made me do it, i want to die, what is in it');
    expect(person.last.kind).to.equal('help');
  });
});
