import { TestAdapter } from 'botbuilder';
import { expect } from 'chai';
import { teams } from '../../adapters/channels/teams.js';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';

const frames: Record<Language, string> = {
  en: 'Mr. * puts his hand on my back every day',
  fr: 'M. * me met la main dans le dos tous les jours',
  es: 'el Sr. * me pone la mano en la espalda cada día',
  ru: 'господин * каждый день кладёт мне руку на спину',
  zh: '*主任每天把手放在我背上',
  ar: 'السيد * يضع يده على ظهري كل يوم',
};
const latin = 'Weber Okafor Lindqvist Moreau Tanaka Haddad Rossi Kowalski Mensah Dubois'.split(' ');
const names: Record<Language, string[]> = {
  en: latin,
  fr: latin,
  es: latin,
  ru: 'Фролов Ким Сокол Мухин Адамян Ткаченко Орлов Жуков Беридзе Лисин'.split(' '),
  zh: [...'王李张刘陈杨赵吴徐孙'],
  ar: 'محمد أحمد محمود مصطفى يوسف خالد طارق هشام وليد سمير'.split(' '),
};
const insult: Record<Language, string> = {
  en: 'you stupid machine',
  fr: 'espèce de machine débile',
  es: 'eres una máquina estúpida',
  ru: 'ты тупая железка',
  zh: '你这个蠢机器',
  ar: 'أنت آلة غبية',
};
const armed: Record<Language, string> = {
  en: 'he has a gun and he is outside my tent',
  fr: 'il a un pistolet et il est devant ma tente',
  es: 'tiene una pistola y está fuera de mi tienda',
  ru: 'у него пистолет, он стоит у моей палатки',
  zh: '他有枪，就在我帐篷外面',
  ar: 'معه مسدس وهو خارج خيمتي',
};

const kissed: Record<Language, string> = {
  en: 'my boss kissed me on the mouth at the retreat and i froze',
  fr: 'mon chef m’a embrassée sur la bouche pendant le séminaire et je suis restée figée',
  es: 'mi jefe me besó en la boca en el retiro y me quedé paralizada',
  ru: 'начальник на выезде поцеловал меня в губы, а я застыла',
  zh: '团建的时候主管亲了我的嘴，我整个人僵住了',
  ar: 'قبّلني مديري على فمي في الرحلة وتجمدت',
};

const dying: Record<Language, [string, string, string]> = {
  en: ['i want to die', 'i want to die tonight', 'i really want to die now'],
  fr: ['je veux mourir', 'je veux mourir ce soir', 'je veux mourir maintenant'],
  es: ['quiero morirme', 'quiero morirme esta noche', 'quiero morirme ahora'],
  ru: ['я хочу умереть', 'я хочу умереть сегодня', 'я хочу умереть сейчас'],
  zh: ['我想死', '我今晚想死', '我现在想死'],
  ar: ['أريد أن أموت', 'أريد أن أموت الليلة', 'أريد أن أموت الآن'],
};

describe('somebody in a special situation', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town({ channels: [teams] });
  });

  for (const language of languages) {
    const text = textIn(language);
    const { moments, urgent } = text.care;

    it(`who writes a name hears once that none is needed, and never reads it (CV-12) (${language})`, async () => {
      const told: number[] = [];
      for (const name of names[language]) {
        const person = await place.person(language);
        await person.says(frames[language].replace('*', name));
        await person.says(frames[language].replace('*', name));
        expect(person.all).not.to.include(language === 'zh' ? `${name}主任` : name);
        told.push(person.all.split(moments.named).length - 1);
      }
      // A card for danger has no room for it: nine of ten names must be met by the line.
      expect(Math.max(...told)).to.equal(1);
      expect(told.filter((times) => times === 1).length).to.be.at.least(9);
    });

    it(`who shouts at the programme twenty times is still seen in danger (CV-48) (${language})`, async () => {
      const person = await place.person(language);
      for (let turn = 0; turn < 20; turn += 1) await person.says(insult[language]);
      expect(person.reply).to.include(moments.refused);
      await person.says(armed[language]);
      expect(person.reply).to.include(urgent.lead.danger);
    });

    it(`reads the card once more when it comes nearer, and then one line (CR-26) (${language})`, async () => {
      const person = await place.person(language);
      const [before, nearer, again] = dying[language];
      for (const words of [before, nearer]) {
        await person.says(words);
        expect(person.reply, words).to.include(urgent.lead.self);
      }
      await person.says(again);
      expect(person.reply).to.include(urgent.thinks).and.not.include(urgent.lead.self);
    });

    it(`who is in danger in Teams reads the card, and nobody else is told (CR-31) (${language})`, async () => {
      const id = `danger-${language}`;
      const chat = new TestAdapter((context) => place.bot.run(context), {
        channelId: 'msteams',
        locale: language,
        conversation: { id, name: '', isGroup: false, conversationType: 'personal', tenantId: 't' },
      });
      await chat.receiveActivity({ type: 'message', id: '1', text: armed[language] });
      expect(JSON.stringify(chat.activeQueue)).to.include(urgent.teams).and.not.include(urgent.leave);
      expect(new Set(chat.activeQueue.map(({ conversation }) => conversation?.id))).to.deep.equal(new Set([id]));
    });

    it(`who tells it in Teams reads first what their organization can read, with the address (CV-04, CV-40) (${language})`, async () => {
      const chat = new TestAdapter((context) => place.bot.run(context), {
        channelId: 'msteams',
        locale: language,
        conversation: { id: `teams-${language}`, name: '', isGroup: false, conversationType: 'personal', tenantId: 't' },
      });
      await chat.receiveActivity({ type: 'message', id: '1', text: kissed[language] });
      const said = JSON.stringify(chat.activeQueue);
      expect(said).to.include(JSON.stringify(moments.inTeams('https://waypoint.example.org')).slice(1, 40));
      expect(said).to.include(moments.disclosure.slice(0, 30)).and.not.include(moments.limits);
    });
  }
});
