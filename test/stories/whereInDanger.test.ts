import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { placeName } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';

/** Somebody in danger, in their own words, and how they say where they are. */
const told: readonly (readonly [language: Language, first: string, where: string[], country: string])[] = [
  ['ar', 'هو واقف برا الباب الحين يدق', ['قفلت الباب. مافي شبكة اتصال بس نت. انا بالعراق', 'العراق'], 'IQ'],
  ['ar', 'اغتصبني زميلي امبارح', ['انا في القاهرة في اوتيل'], 'EG'],
  ['zh', '他在门外砸门 救命', ['我在孟加拉', '她在孟加拉国达卡'], 'BD'],
  ['en', 'he raped me last night', ['juba south sudan', 'i am alone in a hotel in juba'], 'SS'],
  ['fr', 'il m’a violée hier soir', ['goma rdc', 'je suis seule a goma'], 'CD'],
  ['ru', 'вчера ночью он меня изнасиловал', ['алматы казахстан', 'я одна в алматы'], 'KZ'],
  ['es', 'me violaron anoche', ['lima peru', 'estoy sola en lima'], 'PE'],
];

describe('somebody in danger who says where they are', () => {
  let at: Town;
  before(async () => (at = await town()));

  for (const [language, first, all, country] of told)
    for (const where of all)
      it(`reads the emergency numbers of that country: ${where} (care.md CR-22)`, async () => {
        const person = await at.person(language);
        await person.says(first);
        await person.says(where);
        expect(person.reply).to.include(placeName(country, language));
        for (const number of at.directory.emergency(country)!.numbers) expect(person.reply).to.include(number);
      });

  it('keeps what they ask besides', async () => {
    const person = await at.person('es');
    await person.says('me violaron anoche');
    await person.says('¿qué hospital atiende a una mujer violada en bogota?');
    expect(person.reply).to.include(placeName('CO', 'es'));
    for (const number of at.directory.emergency('CO')!.numbers) expect(person.reply).to.include(number);
    expect(person.choices.length).to.be.above(1);
  });

  it('is taken at no place that only resembles a word, and nowhere by a sentence that tells of none', async () => {
    const person = await at.person('en');
    await person.says('he raped me last night');
    for (const words of ['he was nice to me in the office', 'we met in turkey and he is from chad']) {
      await person.says(words);
      expect(person.reply, words).not.to.match(/Emergency numbers|emergency services in/);
    }
  });

  it('is shown the way to the contacts first where nothing surely answers what they ask', async () => {
    const person = await at.person('ar');
    await person.says('هو واقف برا الباب الحين يدق');
    await person.says('لسه يدق شو اسوي');
    const { reminder, showContacts } = textIn('ar').care.urgent;
    expect(person.reply).to.include(reminder);
    expect(person.choices[0]).to.equal(showContacts);
  });
});

describe('somebody who asks for the emergency services of a place', () => {
  const asked: readonly (readonly [language: Language, words: string, country: string])[] = [
    ['fr', 'urgence nairobi numero securité onu', 'KE'],
    ['fr', 'numero urgence dakar', 'SN'],
    ['es', 'numero de emergencia en colombia', 'CO'],
    ['zh', '我在内罗毕 要报警电话', 'KE'],
    ['ru', 'как позвонить в полицию в москве', 'RU'],
    ['en', 'police number nairobi', 'KE'],
    ['ar', 'رقم الشرطة في بيروت', 'LB'],
  ];
  for (const [language, words, country] of asked)
    it(`reads its numbers: ${words}`, async () => {
      const person = await (await town()).person(language);
      await person.says(words);
      const { directory } = await town();
      for (const number of directory.emergency(country)!.numbers) expect(person.reply).to.include(number);
    });

  it('is led to the offices there where they ask for a number only', async () => {
    const person = await (await town()).person('en');
    await person.says('phone number geneva');
    expect(person.reply).to.include('Geneva');
    expect(person.choices).to.include(textIn('en').offices.kinds.ombuds);
  });
});
