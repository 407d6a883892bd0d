import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';

const noJoke: Record<Language, string[]> = {
  ar: ['أنا لا أمزح، أريد أن أموت', 'ما كنت أمزح، أريد أن أموت', 'هذه ليست مزحة، سأقتل نفسي'],
  zh: ['我不是开玩笑，我要自杀', '我没在开玩笑，我真的想死', '这不是气话，我今晚就自杀', '我不是开玩笑，也不是气话，我要自杀'],
  en: ["i'm not joking, i want to die", 'no joke, i am going to kill myself', 'no joke, really no joke, i will kill myself'],
  fr: [
    'je ne plaisante pas, je veux mourir',
    "ce n'est pas une blague, je vais me tuer",
    'sans blague je veux mourir',
    'je ne plaisante pas, vraiment je ne plaisante pas, je veux mourir',
  ],
  ru: [
    'это не шутка, я хочу умереть',
    'я не шучу, я хочу умереть',
    'не в шутку говорю, хочу умереть',
    'это не шутка, я не шучу, я хочу умереть',
  ],
  es: [
    'no es broma, me quiero morir',
    'no estoy bromeando, quiero matarme',
    'esto no es ningún chiste, quiero morir',
    'no es broma, no es un chiste, me quiero morir',
  ],
};
const lasting: Record<Language, string[]> = {
  ar: ['منذ زمن وأنا أريد أن أموت', 'أريد أن أموت منذ سنوات'],
  zh: ['我想死很久了', '从小时候起我就一直想死', '我很久以前就想死了，现在还是想'],
  en: ['i have wanted to die for a long time', 'for years i have wanted to die'],
  fr: ['ça fait longtemps que je veux mourir', 'il y a des années que je veux me tuer'],
  ru: ['я давно хочу умереть', 'уже много лет хочу умереть'],
  es: ['hace tiempo que quiero morir', 'hace años que me quiero morir', 'llevo años queriendo morir'],
};
const pastAndNow: Record<Language, string> = {
  ar: 'قبل سنوات كنت أريد أن أموت والليلة سأقتل نفسي',
  zh: '以前我试过自杀，现在我又想死了',
  en: 'for years i wanted to die and tonight i will kill myself',
  fr: 'il y a des années je voulais mourir et ce soir je vais me tuer',
  ru: 'много лет назад я хотела умереть, а сегодня я покончу с собой',
  es: 'hace años quise morir y esta noche me voy a matar',
};
const over: Record<Language, string> = {
  ar: 'قبل سنوات كنت أريد أن أموت والآن أنا بخير',
  zh: '以前我试过自杀，现在已经好了',
  en: 'years ago i wanted to die, now i am well',
  fr: 'il y a des années je voulais mourir, maintenant ça va',
  ru: 'много лет назад я хотела умереть, сейчас всё хорошо',
  es: 'hace años quise morir, ahora estoy bien',
};
const denied: Record<Language, string[]> = {
  ar: ['لا أمزح، ولا أريد أن أموت'],
  zh: ['我不是开玩笑，我不想死', '开玩笑的，我没有想死'],
  en: [
    'i am not joking, i do not want to die',
    'i have not hurt myself for years',
    'i have not thought about suicide for years',
    'i have not wanted to die for a long time',
  ],
  fr: ['je ne plaisante pas, je ne veux pas mourir', "il y a dix ans que j'ai tenté de me suicider"],
  ru: ['я не шучу, я не хочу умереть'],
  es: ['no es broma, no quiero morir', 'quise morir, hace años que estoy bien'],
};

describe('somebody who means it', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
  });
  beforeEach(async () => {
    place = await town();
  });

  for (const language of languages) {
    const { lead, also } = textIn(language).care.urgent;
    const ofDying = (reply: string): boolean => reply.includes(lead.self) || reply.includes(also.self);
    const replyTo = async (...messages: string[]): Promise<string> => {
      const person = await place.person(language);
      for (const words of messages) await person.says(words);
      return person.reply;
    };

    it(`reads the card when they say that it is no joke (${language}; CR-05)`, async () => {
      for (const words of noJoke[language]) expect(ofDying(await replyTo(words)), words).to.equal(true);
    });

    it(`reads the card when the wish to die has lasted for long (${language}; CR-05, CR-42)`, async () => {
      for (const words of lasting[language]) expect(ofDying(await replyTo(words)), words).to.equal(true);
    });

    it(`reads the card when a sentence speaks of the past and of this night (${language}; CR-05, CR-42)`, async () => {
      expect(ofDying(await replyTo(pastAndNow[language]))).to.equal(true);
    });

    it(`reads no card where it is over, or where they do not want to die (${language}; CR-42)`, async () => {
      for (const words of [over[language], ...denied[language]]) expect(ofDying(await replyTo(words)), words).to.equal(false);
    });
  }

  it('reads the card whose sentence came in pieces, also after a long message and after one about something else (CR-04)', async () => {
    const { lead } = textIn('en').care.urgent;
    const told = async (language: Language, ...messages: string[]): Promise<string> => {
      const person = await place.person(language);
      for (const words of messages) await person.says(words);
      return person.reply;
    };
    expect(await told('en', 'i want to', 'kill', 'myself')).to.include(lead.self);
    expect(await told('en', 'it has been such an awful week at the office and all i can say is that i want to', 'die')).to.include(
      lead.self,
    );
    expect(await told('en', 'i want to', 'die because of what he did to me in the office, nobody listens')).to.include(lead.self);
    expect(await told('es', 'ayer fui al curso', 'quiero', 'morirme')).to.include(textIn('es').care.urgent.lead.self);
    expect(await told('es', 'la serie era mala, quiero', 'morir')).to.include(textIn('es').care.urgent.lead.self);
    expect(await told('en', 'i do not', 'want to', 'die'), 'denied in the first piece').not.to.include(lead.self);
  });
});
