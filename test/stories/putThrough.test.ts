import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';

type Said = Record<Language, string>;

const putThrough: Record<Language, string[]> = {
  ar: ['ممكن توصلني فيهم', 'ابعتلهم رسالتي'],
  zh: ['你直接联系他们', '让他们打给我'],
  en: ['can you send them a message for me?', 'i want someone to call me back'],
  fr: ['vous pouvez les appeler pour moi ?', 'je veux être mise en relation'],
  ru: ['напишите им за меня', 'соедините меня с ними'],
  es: ['quiero que ustedes les manden mi mensaje y me llamen', 'me pueden conectar con ellos'],
};
const touched: Said = {
  ar: 'مديري يلمسني في العمل',
  zh: '领导在办公室摸我',
  en: 'my boss keeps touching me at work',
  fr: 'mon chef me touche au travail',
  ru: 'начальник трогает меня на работе',
  es: 'mi jefe me toca en el trabajo',
};
const atHome: Said = {
  ar: 'زوجي ما بيعرف، كيف اقوله',
  zh: '要不要告诉我老公',
  en: 'my husband doesn’t know. should i tell him',
  fr: 'mon mari ne sait rien, je lui dis comment',
  ru: 'муж не знает, как ему сказать',
  es: 'mi marido no sabe nada, cómo se lo digo',
};
const second: Said = {
  ar: 'طيب الثاني',
  zh: '好的第二个',
  en: 'ok the second please',
  fr: 'oui la 2e stp',
  ru: 'ну второй',
  es: 'sí la segunda',
};

describe('somebody says in their own words what they want of the programme', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    it(`to be put through: that no office answers here yet, and how to reach one, and no card of danger (${language}; care.md CO-01)`, async () => {
      for (const words of putThrough[language]) {
        const person = await place.person(language);
        await person.says(words);
        expect(person.reply, words).to.include(textIn(language).handoff.doors.none);
      }
      const told = await place.person(language);
      await told.says(`${touched[language]}. ${putThrough[language][0]!}`);
      expect(told.reply, 'who tells what was done to them is heard first').to.include(textIn(language).care.moments.disclosure);
    });

    it(`whether those at home are to know: that is up to them, and they are nobody's friend (${language})`, async () => {
      const { full } = (await shippedLibrary()).published('counsellor-family')!.in[language];
      const person = await place.person(language);
      await person.says(touched[language]);
      await person.says(atHome[language]);
      expect(person.reply).to.include(full[1]!.slice(0, 60));
    });

    it(`the second of what is offered, politely (${language})`, async () => {
      const person = await place.person(language);
      await person.says(touched[language]);
      const pressed = await place.person(language);
      await pressed.says(touched[language]);
      await pressed.presses(pressed.choices[1]!);
      await person.says(second[language]);
      expect(person.reply).to.equal(pressed.reply);
    });
  }
});
