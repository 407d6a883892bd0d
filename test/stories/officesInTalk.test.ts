import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { placeName } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { town } from '../town.js';

/** What somebody types who has read what a counsellor does, and then, with no other word, where they are and whose. */
const asked: Record<Language, { about: string; number: string; place: string; country: string; entity: 'wfp' | 'unicef' | 'undp' }> = {
  ar: { about: 'ماذا يفعل مستشار الموظفين', number: 'ممكن الرقم لو سمحت', place: 'اني في تعز، اليونيسف', country: 'YE', entity: 'unicef' },
  zh: { about: '顾问是做什么的', number: '電話幾多號', place: '我在达卡 开发署', country: 'BD', entity: 'undp' },
  en: { about: 'what does a counsellor do', number: 'number plz', place: "i'm in manila with UNICEF", country: 'PH', entity: 'unicef' },
  fr: {
    about: 'que fait le soutien psychologique',
    number: 'vous avez un numéro ?',
    place: 'je suis à cotonou pour le pnud',
    country: 'BJ',
    entity: 'undp',
  },
  ru: { about: 'чем занимается консультант персонала', number: 'дайте номер', place: 'душанбе. впп', country: 'TJ', entity: 'wfp' },
  es: {
    about: 'qué hace la consejería del personal',
    number: 'me pasas un número',
    place: 'estoy en santo domingo con el pnud',
    country: 'DO',
    entity: 'undp',
  },
};

describe('somebody asks in a talk how an office is reached', () => {
  const says = async (language: Language, ...words: string[]): Promise<Person> => {
    const person = await (await town()).person(language);
    for (const one of words) await person.says(one);
    return person;
  };

  for (const language of languages) {
    const { about, number, place, country, entity } = asked[language];
    const { entities, offices, care, help } = textIn(language);

    it(`and is shown those that were spoken of, and those where they are once they say where (${language})`, async () => {
      const person = await says(language, about, number);
      expect(person.reply).to.include(offices.find.kind(offices.kinds.counsellor));
      await person.says(place);
      expect(person.reply).to.include(entities[entity]).and.include(placeName(country, language));
      expect(person.reply).to.include(offices.kinds.counsellor);
    });

    it(`and all kinds of offices where none was spoken of, also in one message with the place (${language})`, async () => {
      const person = await says(language, number);
      expect(person.reply).to.include(offices.find.text);
      const both = await says(language, `${place}, ${number}`);
      expect(both.reply).to.include(placeName(country, language)).and.include(offices.find.text);
    });

    it(`and the contacts under a card of danger (${language}; care.md CR-26)`, async () => {
      const person = await says(
        language,
        { ar: 'أريد أن أموت', zh: '我不想活了', en: 'i want to die', fr: 'je veux mourir', ru: 'я хочу умереть', es: 'quiero morir' }[
          language
        ],
      );
      expect(person.reply).to.include(care.urgent.lead.self);
      await person.says(number);
      expect(person.reply).to.include(help.text[0]);
    });
  }

  it('and what only tells of a number, an office or a call asks for none', async () => {
    const { find } = textIn('en').offices;
    for (const words of ['he has my number', 'in the office', 'call me', 'i have an email', 'on the phone', 'he calls me at night']) {
      const person = await says('en', 'my boss touches me', words);
      expect(person.reply, words).not.to.include(find.text);
    }
  });

  it('and a city is no place to whoever is asked for the people of an office, or tells what happened there', async () => {
    const person = await says('en', 'it happened in Dhaka at a training');
    expect(person.reply).not.to.include(textIn('en').offices.where.noted(placeName('BD', 'en')));
  });
});
