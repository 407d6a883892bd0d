import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { town, type Town } from '../town.js';

interface Told {
  /** That somebody is at the door, and what is written next: that they are still there. */
  door: string;
  still: string[];
  /** Where the writer is. */
  place: string;
}

const told: Record<Language, Told> = {
  ar: {
    door: 'هو برا باب غرفتي سكران',
    still: ['عم يدق الباب', 'لساتو بالكوريدور'],
    place: 'اردن',
  },
  zh: { door: '他在我门口 喝多了', still: ['还在敲', '他在敲门', '他还没走'], place: '我在南苏丹' },
  en: {
    door: 'he is outside my dorm door right now, drunk',
    still: ['he is knocking', 'still outside', 'he has not left'],
    place: 'Jordan',
  },
  fr: {
    door: 'il est devant ma porte, ivre',
    still: ['il frappe', 'il est toujours là', 'il est pas parti'],
    place: 'je suis en Jordanie',
  },
  ru: {
    door: 'он за моей дверью, пьяный',
    still: ['стучит', 'он ещё здесь', 'всё ещё не ушёл'],
    place: 'Иордания',
  },
  es: {
    door: 'está afuera de mi puerta, borracho',
    still: ['sigue ahí', 'está golpeando', 'todavía no se va'],
    place: 'Jordania',
  },
};

describe('somebody from whom there is danger is still there', () => {
  let at: Town;
  before(async () => (at = await town()));

  const after = async (language: Language, ...said: string[]): Promise<Person> => {
    const person = await at.person(language);
    for (const words of said) await person.says(words);
    return person;
  };

  for (const language of languages) {
    const { care, help } = textIn(language);
    const { door, still, place } = told[language];

    it(`brings the contacts again, whatever else the words tell (${language}; care.md CR-26)`, async () => {
      for (const words of still) {
        const person = await after(language, door, words);
        expect(person.reply, words).to.include(help.text[1]!).and.not.include(care.moments.disclosure);
        await person.says(place);
        expect(person.reply, place).to.match(/\d{3}/);
      }
    });
  }
});
