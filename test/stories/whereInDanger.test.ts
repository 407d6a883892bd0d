import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { placeName } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';

/** Danger and where it is, in the first words of a talk. */
const toldAtOnce: readonly (readonly [language: Language, words: string, country: string])[] = [
  ['ar', 'أنا في بيروت وهو أمام بابي الآن ويهددني بالقتل', 'LB'],
  ['zh', '我在内罗毕，他现在在我家门口砸门', 'KE'],
  ['en', 'i am in juba, he is at my door and will kill me', 'SS'],
  ['fr', 'je suis à Dakar, il est devant ma porte et il frappe', 'SN'],
  ['ru', 'я в Косово, он стучит в дверь и угрожает меня убить', 'XK'],
  ['es', 'estoy en bogotá y está afuera de mi casa ahora, dice que me va a matar', 'CO'],
];

/** Areas that are no States, and have emergency numbers of their own. */
const inAreas: readonly (readonly [language: Language, where: string, area: string])[] = [
  ['ar', 'أنا في العيون', 'EH'],
  ['zh', '我在香港', 'HK'],
  ['zh', '台湾', 'TW'],
  ['en', 'i am in pristina', 'XK'],
  ['fr', 'je suis en Martinique', 'MQ'],
  ['ru', 'я в Гонконге', 'HK'],
  ['es', 'estoy en puerto rico', 'PR'],
];

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

  for (const [language, words, country] of toldAtOnce)
    it(`reads those numbers on the first card, and can choose another country: ${words} (care.md CR-22)`, async () => {
      const person = await at.person(language);
      await person.says(words);
      expect(person.reply).to.include(placeName(country, language));
      for (const number of at.directory.emergency(country)!.numbers) expect(person.reply).to.include(number);
      expect(person.choices).to.include(textIn(language).offices.where.choose);
    });

  for (const [language, where, area] of inAreas)
    it(`reads the numbers of an area that is no State: ${where}`, async () => {
      const person = await at.person(language);
      await person.says(told.find(([of]) => of === language)![1]);
      await person.says(where);
      expect(person.reply).to.include(placeName(area, language));
      for (const number of at.directory.emergency(area)!.numbers) expect(person.reply).to.include(number);
    });

  it('is not taken to be where somebody else is, in the words that tell of danger', async () => {
    const person = await at.person('en');
    await person.says('my boss in geneva says he will kill me, he comes to juba tonight');
    expect(person.reply).not.to.match(/emergency services in/);
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
