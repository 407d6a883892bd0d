import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { titleOf, town, type Town } from '../town.js';

type Said = Record<Language, string[]>;

const pain: Said = {
  en: ['I am bleeding', 'bleeding'],
  fr: ['je saigne', 'je saigne encore'],
  es: ['estoy sangrando', 'me sangra'],
  ru: ['кровь идёт', 'всё болит'],
  zh: ['流血了', '还在流血'],
  ar: ['أنا أنزف', 'عم بنزف'],
};
const heavy: Said = {
  en: ['hello, I am so scared', 'thank you. I am so scared', 'fed up'],
  fr: ['merci, mais j’ai tellement peur', 'prochain vol jeudi. je tiens plus', 'ras le bol'],
  es: ['gracias, pero tengo mucho miedo', 'buenas, no puedo más', 'ya basta'],
  ru: ['здравствуйте, мне так страшно', 'спасибо, но сил больше нет', 'надоело', 'достало всё'],
  zh: ['谢谢，可是我很害怕', '受够了', '够了'],
  ar: ['مرحبا، انا لحالي وخايفة', 'خايفة كتير ولحالي', 'زهقت'],
};
/** They do leave, or thank, and say that it is lighter now. */
const leaves: Said = {
  en: ['thanks, I feel less alone now', 'ok bye, I am going home'],
  fr: ['merci, je me sens moins seule', 'je dois y aller, merci'],
  es: ['gracias, ya no tengo miedo', 'me tengo que ir, adiós'],
  ru: ['спасибо, мне уже не так страшно', 'пока, больше не могу писать'],
  zh: ['谢谢，我没那么害怕了', '我先走了，再见'],
  ar: ['شكرا، تعبتكم معي', 'لازم أروح، مع السلامة'],
};
/** Afraid or without strength, and they name the door. */
const afraidAndLeaves: Said = {
  en: ['close the chat, I am scared', 'hide this i am scared', 'i’m exhausted, bye'],
  fr: ['j’ai peur, quitter', 'je suis épuisée, au revoir'],
  es: ['estoy agotada, chao', 'cierra esto, tengo miedo'],
  ru: ['устала, пока', 'закрой чат, мне страшно'],
  zh: ['我害怕，关闭聊天'],
  ar: ['تعبت، مع السلامة', 'خايفة، اغلق المحادثة'],
};
const afraidToLeave: Said = {
  en: ['thank you. I am scared to leave the house'],
  fr: ['merci, j’ai peur de quitter mon mari'],
  es: ['gracias, tengo miedo de salir'],
  ru: ['спасибо, мне страшно уходить домой'],
  zh: ['谢谢，我不敢离开，很害怕'],
  ar: ['مرحبا، خايفة على سلامتي'],
};
const nothing: Said = {
  en: ['nothing', 'never mind'],
  fr: ['rien', 'laissez tomber'],
  es: ['nada', 'olvídalo'],
  ru: ['ничего', 'проехали'],
  zh: ['没什么', '当我没说'],
  ar: ['ولا شي', 'انسى الموضوع'],
};
const bitter: Said = {
  en: ['Thank you for nothing', 'thanks for nothing!'],
  fr: ['merci pour rien'],
  es: ['¡Gracias por nada!'],
  ru: ['спасибо ни за что'],
  zh: ['谢谢你，什么都没帮到'],
  ar: ['شكرا على ولا شي'],
};
/** What they wrote here, whatever they call it. */
const fromHere: Record<Language, string> = {
  en: 'delete my case notes here',
  fr: 'supprimez mon témoignage ici',
  es: 'borra mi denuncia de aquí',
  ru: 'удали мою жалобу отсюда',
  zh: '删除我在这里的投诉',
  ar: 'احذف شكواي من هنا',
};
const excuses: Said = {
  en: ['Sorry to bother you.', 'ok sorry'],
  fr: ['Désolée de vous déranger', 'désolée'],
  es: ['perdón por molestar', 'bueno perdona'],
  ru: ['Извините за беспокойство!', 'ладно извини'],
  zh: ['打扰了', '不好意思，打扰一下', '对不起'],
  ar: ['عذرا على الإزعاج', 'آسفة'],
};
const excusedQuestion: Record<Language, string> = {
  en: 'sorry to bother you, but where do I report',
  fr: 'pardon de vous déranger, où porter plainte ?',
  es: 'perdone que le moleste, ¿dónde denunciar?',
  ru: 'извините за беспокойство, куда жаловаться',
  zh: '不好意思打扰一下，请问怎么投诉',
  ar: 'آسفة على الإزعاج، وين أبلغ؟',
};
const ofReport: Said = {
  en: ['remove my name from the complaint', 'please take my statement out of the investigation'],
  fr: ['enlevez mon nom de la plainte', 'effacez mon témoignage'],
  es: ['borra mi nombre de la denuncia', 'quite mi nombre del expediente por favor'],
  ru: ['уберите мою фамилию из жалобы', 'удалите меня из этого дела'],
  zh: ['把我的名字从举报信里删掉', '删掉我的证词'],
  ar: ['احذفوا اسمي من الشكوى', 'شيلوا اسمي من ملف التحقيق'],
};
const ofChat: Record<Language, string> = {
  en: 'please delete everything about me here',
  fr: 'effacez mes données',
  es: 'borre lo que escribí',
  ru: 'удалите мои данные',
  zh: '删除我的数据',
  ar: 'امسح بياناتي',
};

describe('words that sound like a command, and tell of something else', () => {
  let place: Town;
  before(async () => {
    place = await town();
  });

  for (const language of languages) {
    const { always, answer, care, followUp, kept } = textIn(language);
    const said = async (words: string): Promise<Person> => {
      const person = await place.person(language);
      await person.says(words);
      return person;
    };

    it(`pain is answered with care, and nothing is ended, deleted or explained of reports (${language})`, async () => {
      const medical = await titleOf('medical-care', language);
      for (const words of pain[language]) {
        const amina = await said(words);
        const isCared = [amina.reply, ...amina.choices].some((one) => one.includes(medical) || one.includes(care.urgent.lead.recent));
        expect(isCared, words).to.equal(true);
      }
    });

    it(`fear, being alone and the end of strength are heard beside a greeting, thanks or a farewell (${language})`, async () => {
      for (const words of heavy[language]) expect((await said(words)).last.text, words).to.equal(followUp.heavy);
    });

    it(`whoever leaves or thanks, and says that it is lighter, is let go (${language})`, async () => {
      for (const words of leaves[language]) expect((await said(words)).all, words).not.to.include(followUp.heavy);
    });

    it(`whoever is afraid and names the door leaves at once; whoever is afraid of leaving does not (${language})`, async () => {
      const { web } = textIn(language).goodbye;
      for (const words of afraidAndLeaves[language]) {
        const amina = await said(words);
        expect([amina.reply.includes(web), amina.reply.includes(followUp.heavy)], words).to.deep.equal([true, false]);
      }
      for (const words of afraidToLeave[language]) expect((await said(words)).reply, words).not.to.include(web);
    });

    it(`"nothing" and "forget it" delete and end nothing (${language})`, async () => {
      for (const words of nothing[language]) {
        const amina = await said(words);
        expect([amina.last.text, amina.reply.includes(kept.intro)], words).to.deep.equal([always.oneOfThese, false]);
      }
    });

    it(`"thank you for nothing" is no thanks (${language})`, async () => {
      for (const words of bitter[language]) {
        const amina = await place.person(language);
        await amina.chooses('answer/mediation');
        await amina.says(words);
        expect([answer.others, answer.noAnswer], words).to.include(amina.last.text);
      }
    });

    it(`an excuse for writing is a greeting, and before a question it is not read as part of it (${language})`, async () => {
      for (const words of excuses[language]) expect((await said(words)).last.text, words).to.equal(always.ask);
      expect((await said(excusedQuestion[language])).reply).to.include(await titleOf('formal-report-where', language));
    });

    it(`words to be taken out of a complaint are not what is kept here; those of this chat are (${language})`, async () => {
      const withdraw = await titleOf('withdraw-report', language);
      for (const words of ofReport[language]) {
        const amina = await said(words);
        expect([amina.last.text, amina.choices.includes(withdraw)], words).to.deep.equal([care.turnedAway.notInReport, true]);
      }
      for (const words of [ofChat[language], fromHere[language]]) expect((await said(words)).reply, words).to.include(kept.intro);
    });
  }
});
