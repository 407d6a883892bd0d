import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { town, type Town } from '../town.js';

interface Told {
  /** First messages that tell it, of oneself or of somebody near. */
  first: string[];
  /** That somebody wants to die, and what is written next: that something was taken. */
  dying: string;
  next: string[];
  /** What is written next, and takes nothing. */
  other: string[];
}

const told: Record<Language, Told> = {
  en: {
    first: [
      "yesterday i swallowed pills but i'm fine now",
      "i took a lot of pills last night, i didn't want to die",
      'i took all my pills and want to die',
      'I swallowed 40 paracetamol tablets, now I regret it',
      'my daughter took a lot of pills she wants to die',
    ],
    dying: 'i want to die',
    next: [
      'i took them',
      'i just swallowed all the pills',
      'i cut my wrists',
      'I took 30 tablets, what happens now?',
      'ive taken them',
      'there is blood everywhere',
      'morning after pill, and then i took all my sleeping pills',
    ],
    other: ['i took the morning after pill', 'i want it to stop', 'he took my phone', 'that is odd'],
  },
  fr: {
    first: [
      'hier j’ai avalé des cachets mais ça va maintenant',
      'j’ai avalé tous mes cachets, je veux mourir',
      'ma fille a pris une boîte de comprimés, elle veut mourir',
    ],
    dying: 'je veux mourir',
    next: [
      'je les ai pris',
      'j’ai tout avalé',
      'j’ai pris tous les somnifères',
      'je les ai tous pris',
      'j ai avale une boite de comprimes',
    ],
    other: ['j’ai pris la pilule du lendemain', 'je veux que ça s’arrête'],
  },
  es: {
    first: [
      'ayer me tomé muchas pastillas pero ya estoy bien',
      'me tomé todas las pastillas, quiero morir',
      'mi hija tomó un frasco de pastillas y se quiere morir',
    ],
    dying: 'quiero morir',
    next: ['ya me las tomé', 'me tragué las pastillas', 'me corte las venas', 'me las tome todas', 'tomé veneno para ratas'],
    other: ['tomé la pastilla del día después', 'quiero que pare'],
  },
  ru: {
    first: [
      'вчера наглоталась таблеток, но сейчас всё нормально',
      'выпила все таблетки, не хочу жить',
      'дочь наглоталась таблеток, хочет умереть',
    ],
    dying: 'я хочу умереть',
    next: ['я их выпила', 'уже выпил', 'приняла все таблетки', 'порезала вены', 'напилась таблеток', 'передоз', 'кровь не останавливается'],
    other: ['выпила таблетку от беременности', 'хочу чтобы это кончилось'],
  },
  ar: {
    first: [
      'مبارح بلعت حبوب وهلا انا بخير',
      'مبارح اخدت حبوب كتير مشان نام وهلا منيحة',
      'بلعت كل الحبوب وأريد أن أموت',
      'بنتي أخذت علبة حبوب وبدها تموت',
    ],
    dying: 'أريد أن أموت',
    next: ['بلعتها كلها', 'أخذت الحبوب', 'خدت كل الدوا', 'خلاص بلعتهم', 'بلعت 30 حبة', 'عم بنزف'],
    other: ['أخذت حبوب منع الحمل', 'أخذت إجازة من الدوام', 'أريد أن يتوقف هذا'],
  },
  zh: {
    first: ['昨天吞了药 现在没事了', '昨天吞了药 不是想死 就是想睡', '我吞了一瓶安眠药，不想活了', '我女儿吃了很多药，她想死'],
    dying: '我想死',
    next: ['我都吃了', '吃下去了', '我刚吞了三十片药', '我割腕了', '把药吃了', '血一直流', '喝了农药'],
    other: ['我吃了避孕药', '我流了很多眼泪', '我想让这一切停下来'],
  },
};

describe('somebody who took something, or bleeds, and speaks of dying', () => {
  let at: Town;
  before(async () => (at = await town()));

  const after = async (language: Language, ...said: string[]): Promise<Person> => {
    const person = await at.person(language);
    for (const words of said) await person.says(words);
    return person;
  };

  for (const language of languages) {
    const { lead, taken, contacts, toChild } = textIn(language).care.urgent;
    const { first, dying, next, other } = told[language];

    it(`is sent to a hospital before all else, in the first message or the next (${language}; care.md CR-24)`, async () => {
      for (const said of [...first.map((words) => [words]), ...next.map((words) => [dying, words])]) {
        const person = await after(language, ...said);
        expect(person.reply, said.join(' / ')).to.include(taken.lead).and.include(contacts.medical).and.not.include(lead.self);
      }
    });

    it(`is sent to no hospital for what harms nobody (${language})`, async () => {
      for (const words of other) {
        const person = await after(language, dying, words);
        for (const text of [taken.lead, taken.also, toChild.taken]) expect(person.reply, words).not.to.include(text);
      }
    });

    it(`reads it once, and then that it still needs a hospital (${language}; care.md CR-26)`, async () => {
      const person = await after(language, first[0]!, first[0]!);
      expect(person.reply).not.to.include(taken.lead);
      await person.presses(textIn(language).care.urgent.unsaid);
      await person.says(first[0]!);
      expect(person.reply).to.include(textIn(language).care.urgent.still);
    });
  }
});
