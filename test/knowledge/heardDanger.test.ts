import { expect } from 'chai';
import { hearing } from '../../dialogs/hearing.js';
import { languages, type Language } from '../../knowledge/language.js';
import { leastOfDanger, dangerHeard } from '../../knowledge/recognition/heardDanger.js';
import type { DangerGroup } from '../../knowledge/recognition/labels.js';
import { shippedLibrary, shippedRecognizer } from '../town.js';

/** What people of a mission do to grown women of a community. */
const women: Record<Language, string> = {
  ar: 'نسوان في القرية قالوا إن السواق بتاعنا بيدي فلوس مقابل الجنس',
  zh: '維和營門口晚上都有女人進出,聽說是軍官付錢的',
  en: 'The soldiers from the base pay local women with ration packs for sex',
  fr: 'à la distribution ils demandent aux mamans de coucher pour un kit',
  ru: 'наши солдаты ходят к женщинам из села за муку',
  es: 'una viuda de la comunidad quedó embarazada de un soldado de la misión y él se regresó a su país',
};

/** The same where somebody young is among them. */
const young: Record<Language, string> = {
  ar: 'موظف عنا عم يطلع مع لاجئة عمرها ١٧ وبيقول هي راضية وأهلها عارفين',
  zh: '我们村好几个女人和一个十五岁的女孩说,领救济粮的登记员要跟她们睡才给卡',
  en: 'The soldiers from the base pay local women and girls of fifteen with ration packs for sex',
  fr: 'à la distribution ils demandent aux mamans et aux filles de 15 ans de coucher pour un kit',
  ru: 'наши солдаты ходят к женщинам и к девочкам из села за муку',
  es: 'la hija de una viuda de la comunidad, de quince años, quedó embarazada de un soldado de la misión',
};

describe('danger that is only learned', () => {
  let groups: (words: string, language: Language) => DangerGroup[];
  before(async () => {
    const parts = { library: await shippedLibrary(), recognizer: await shippedRecognizer() };
    groups = (words, language) => hearing(parts, language, language).signs(words).danger;
  });

  for (const language of languages)
    it(`is not that of a child where women are named, and is where somebody young is (${language}; care.md CV-46)`, () => {
      expect(groups(women[language], language), women[language]).not.to.include('child');
      expect(groups(young[language], language), young[language]).to.include('child');
    });

  it('is none where a family asks for a nursery or a school, and is where something was done to the child', () => {
    for (const [words, language] of [
      ['tengo tres niños chicos, hay guardería en el complejo?', 'es'],
      ['Можно ли взять с собой несовершеннолетнего сына в семейную миссию и где там школа', 'ru'],
    ] as const)
      expect(groups(words, language), words).to.deep.equal([]);
    expect(groups('mi niño no quiere ir a la guardería, dice que el señor lo toca, ¿qué hago?', 'es')).to.include('child');
    expect(groups('my son is 7, the man at the nursery touches him, can i report it?', 'en')).to.include('child');
  });

  it('is none where something is asked for and nothing of dying is said, and is where it is', () => {
    for (const [words, language] of [
      ['I regret writing. Kindly delete all my texts', 'en'],
      ["J'aimerais qu'une personne me rappelle", 'fr'],
      ['Прошу вернуть меня на начальную страницу', 'ru'],
    ] as const)
      expect(groups(words, language), words).to.deep.equal([]);
    expect(groups('delete all my texts, I do not want to live any more', 'en')).to.include('self');
  });

  it('is heard where it is less like, and the words say it plainly', () => {
    for (const [words, language, group] of [
      ["he messages my 13yr old on roblox asking is she alone. he's my own manager, I only saw it today", 'en', 'child'],
      ['la empleada que trae mi jefa a la casa parece de 13 años, le pegan y la dejan sin comer', 'es', 'child'],
      ['думаю, коллега совершает насилие над ребёнком', 'ru', 'child'],
      ['no puedo más, hoy termino con esto, gracias por escuchar', 'es', 'self'],
      ['أنوي مهاجمته في حفل الموظفين', 'ar', 'threat'],
    ] as const)
      expect(groups(words, language), words).to.include(group);
    expect(
      groups("il m'envoie des coeurs et des « bonne nuit bébé » sur whatsapp, c'est mon superviseur, il est marié", 'fr'),
    ).to.deep.equal([]);
  });

  it('is believed without a word for it where the message is about nothing else, or is written in other letters', () => {
    const like = (share: number): { id: string; share: number }[] => [{ id: 'self', share }];
    expect(dangerHeard(like(0.65), leastOfDanger, 'nobody picks up', 'en', false)).to.deep.equal(['self']);
    expect(dangerHeard(like(0.65), leastOfDanger, 'nobody picks up', 'en', 'rather')).to.deep.equal([]);
    expect(dangerHeard(like(0.8), leastOfDanger, 'nobody picks up', 'en', 'rather')).to.deep.equal(['self']);
    expect(dangerHeard(like(0.8), leastOfDanger, 'one of mine came crying', 'en', 'surely')).to.deep.equal([]);
    expect(dangerHeard(like(0.9), leastOfDanger, 'one of mine came crying', 'en', 'surely')).to.deep.equal(['self']);
    expect(dangerHeard(like(0.65), leastOfDanger, 'mafish had byrod', 'ar', 'rather')).to.deep.equal(['self']);
    expect(dangerHeard(like(0.35), leastOfDanger, 'the pills are here', 'en', false)).to.deep.equal(['self']);
    expect(dangerHeard(like(0.35), leastOfDanger, 'nobody picks up', 'en', false)).to.deep.equal([]);
    expect(dangerHeard(like(0.35), 0.95, 'the pills are here', 'en', false), 'of few words, or of a training').to.deep.equal([]);
  });
});
