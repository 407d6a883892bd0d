import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { titleOf, town, type Town } from '../town.js';

type Said = Record<Language, string>;

const wantsToDie: Said = {
  ar: 'أريد أن أموت',
  zh: '我不想活了',
  en: 'I want to die',
  fr: 'Je veux mourir',
  ru: 'Я хочу умереть',
  es: 'Quiero morirme',
};
const isChild: Said = {
  ar: 'عمري 15 سنة وعمو من المشروع يلمسني',
  zh: '我15岁，项目的叔叔摸我',
  en: 'i am 15 and a man from the project touches me',
  fr: 'j’ai 15 ans et un monsieur du projet me touche',
  ru: 'мне 15 лет, и дядя из проекта меня трогает',
  es: 'tengo 15 años y un señor del proyecto me toca',
};
const thinksOfIt: Said = {
  ar: 'نعم افكر فيها كل يوم',
  zh: '是的 一直在想',
  en: 'yes i think about it every day',
  fr: 'oui j’y pense souvent',
  ru: 'да, думаю об этом каждый день',
  es: 'sí, lo pienso mucho',
};
const wontDoIt: Said = {
  ar: 'لا ما راح اسوي شي',
  zh: '不会真的去死的 就是累',
  en: 'im not going to do anything, i just feel empty',
  fr: 'non je vais rien faire',
  ru: 'ничего я не сделаю, просто сил нет',
  es: 'no voy a hacer nada, solo estoy cansada',
};
const spent: Said = {
  ar: 'انا لحالي وتعبت',
  zh: '我好累 扛不住',
  en: 'i am so exhausted and lonely',
  fr: 'je suis épuisée et toute seule',
  ru: 'мне одиноко и нет сил',
  es: 'estoy agotada y muy sola',
};
const withSomebody: Said = {
  ar: 'اختي معي الحين',
  zh: '朋友来陪我了',
  en: 'my sister is here with me now',
  fr: 'je suis chez ma sœur là',
  ru: 'сестра приехала, полегче',
  es: 'mi hermana está conmigo',
};
const atNight: Said = {
  ar: 'في حدا احكي معه بالليل',
  zh: '晚上有人可以聊吗',
  en: 'can i talk to somebody tonight',
  fr: 'il y a quelqu’un à qui parler la nuit',
  ru: 'а ночью куда звонить',
  es: '¿hay alguien con quien hablar de noche?',
};
const atDoor: Said = {
  ar: 'هو واقف برا باب بيتي الحين وانا لحالي',
  zh: '他在追我 我躲在车里',
  en: 'he is outside my hotel room banging on the door',
  fr: 'il est derrière la porte de mon bureau il tape dessus et il hurle',
  ru: 'он пьяный ломится ко мне в номер',
  es: 'está golpeando la puerta de mi cuarto y gritando',
};
const gone: Said = {
  ar: 'مشى خلاص الحمدلله',
  zh: '保安来了 他走了',
  en: 'he is gone now',
  fr: 'il est parti',
  ru: 'он ушёл, дежурный увёл',
  es: 'ya se fue',
};
const mayComeBack: Said = {
  ar: 'مشى بس يمكن يرجع',
  zh: '他走了 但可能还会回来',
  en: 'he is gone but he may come back',
  fr: 'il est parti mais il peut revenir',
  ru: 'он ушёл, но может вернуться',
  es: 'se fue pero puede volver',
};

const threatened: Said = {
  ar: 'خطيبي السابق يهددني ينشر صورنا',
  zh: '他威胁要公开我的裸照',
  en: 'he threatens to post my photos',
  fr: 'il menace de publier mes photos intimes',
  ru: 'он угрожает выложить мои фотки',
  es: 'amenaza con publicar mis fotos',
};

describe('somebody is threatened with pictures of them', () => {
  for (const language of languages)
    it(`is not sent to a place that locks: reads that nobody may do it, and what helps against it (${language})`, async () => {
      const person = await (await town()).person(language);
      const { urgent } = textIn(language).care;
      await person.says(threatened[language]);
      expect(person.reply).to.include(urgent.pictures).and.not.include(urgent.lead.danger);
      for (const topic of ['online-harassment', 'keep-evidence', 'police-report'])
        expect(person.choices).to.include(await titleOf(topic, language));
    });
});

describe('somebody goes on writing after a card of danger', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    const { urgent } = textIn(language).care;
    const toWhoever = async (...said: Said[]) => {
      const person = await place.person(language);
      for (const words of said) await person.says(words[language]);
      return person;
    };

    it(`"yes, I think of it" is no yes to whether they are safe: the ways to people stand there at once (${language}; care.md CR-24)`, async () => {
      const person = await toWhoever(wantsToDie, thinksOfIt);
      expect(person.reply).to.include(urgent.thinks).and.not.include(urgent.afterYes);
      expect(person.choices).to.include(urgent.showContacts);
    });

    it(`who will do nothing is not told that they are not safe, and who is exhausted reads no list of topics (${language}; CR-25)`, async () => {
      for (const words of [wontDoIt, spent]) expect((await toWhoever(wantsToDie, words)).reply).to.include(urgent.heavy);
      const again = await toWhoever(wantsToDie, spent, spent);
      expect(again.reply).to.not.include(urgent.heavy);
    });

    it(`whoever is not alone any more, or from whom it has gone away, is told that this is good (${language})`, async () => {
      expect((await toWhoever(wantsToDie, withSomebody)).reply).to.include(urgent.relieved);
      expect((await toWhoever(atDoor, gone)).reply).to.include(urgent.relieved);
      expect((await toWhoever(atDoor, mayComeBack)).reply).to.not.include(urgent.relieved);
    });

    it(`a child is told all of this as a child, and led to no office (${language}; CV-45)`, async () => {
      const person = await toWhoever(isChild, wantsToDie, thinksOfIt);
      expect(person.reply).to.include(urgent.toChild.thinks);
      expect(person.choices).to.not.include(textIn(language).menu.talk);
      expect((await toWhoever(isChild, wantsToDie, withSomebody)).reply).to.include(urgent.toChild.relieved);
    });

    it(`who wants somebody to listen at night reads the contacts, and no office that is closed (${language}; CR-23)`, async () => {
      const person = await toWhoever(wantsToDie, atNight);
      expect(person.reply).to.include(textIn(language).help.text[0]!);
    });
  }
});
