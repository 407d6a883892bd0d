import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, town, type Town } from '../town.js';

/** What somebody tells first, and the pieces in which they go on, which by themselves are like topics, or like nothing. */
interface Told {
  danger: string[];
  recent: string[];
  self: string[];
}

const told: Record<Language, Told> = {
  ar: {
    danger: ['جوزي بيشتغل معايا وبيضربني', 'الولاد معايا', 'مش عايزة اسيب البيت', 'هو نايم'],
    recent: ['اغتصبوني', 'في بيت الضيافة'],
    self: ['عندي حبوب كتير وعايزة اموت', 'بسببه هو', 'كل يوم زي ده'],
  },
  zh: {
    danger: ['他今天又在楼下等我', '我不敢开灯', '同事 以前一起出差的', '屋里很黑'],
    recent: ['我被强奸了', '同事 在招待所', '我一个人来的'],
    self: ['我不想活了', '没有人知道', '都是因为他'],
  },
  en: {
    danger: ['he locked me in the office', 'the phone is nearly empty', 'a colleague from finance', 'its dark'],
    recent: ['he raped me', 'in the guesthouse after the party', 'a man from the other team'],
    self: ['i want to die', 'nobody knows', 'its because of him'],
  },
  fr: {
    danger: ["mon mari m'a encore frappée, il est là", 'il a mon passeport', 'il est sorti acheter du pain', 'les voisins dorment'],
    recent: ["mon collègue m'a violée", 'à la guesthouse', 'un homme de l’autre équipe'],
    self: ['je veux mourir', 'personne ne le sait', 'c’est à cause de lui'],
  },
  ru: {
    danger: ['он запер меня в кабинете', 'телефон садится', 'коллега из финансов', 'темно'],
    recent: ['меня изнасиловали', 'в гестхаусе после вечеринки', 'мужчина из другого отдела'],
    self: ['я режу руки когда он приходит в офис', 'никто не знает', 'это из за него'],
  },
  es: {
    danger: ['me encerró en la oficina con llave', 'él sigue en el edificio', 'no se como ir a mi casa', 'está oscuro'],
    recent: ['me violaron', 'en la casa de huéspedes', 'un hombre de otro equipo'],
    self: ['no quiero vivir', 'nadie lo sabe', 'es por culpa de él'],
  },
};

const nights: Record<Language, string> = {
  ar: 'تصبح على خير',
  zh: '晚安',
  en: 'good night',
  fr: 'bonne nuit',
  ru: 'спокойной ночи',
  es: 'buenas noches, adiós',
};

describe('somebody in danger who goes on telling in pieces', () => {
  let at: Town;
  before(async () => (at = await town()));

  /** Says it all, and gives what was said to each piece after the first. */
  const heardOn = async (language: Language, [first, ...pieces]: string[]): Promise<{ person: Person; replies: string[] }> => {
    const person = await at.person(language);
    await person.says(first!);
    const replies: string[] = [];
    for (const piece of pieces) {
      await person.says(piece);
      replies.push(person.reply);
    }
    return { person, replies };
  };

  for (const language of languages) {
    const { care, help, answer } = textIn(language);
    const { goesOn, heavy, thinks } = care.urgent;
    const { danger, recent, self } = told[language];

    it(`reads what helps against it, no list of topics, and nothing twice running (${language}; care.md CR-24 to CR-26)`, async () => {
      const { replies } = await heardOn(language, danger);
      for (const [n, reply] of replies.entries()) {
        expect(
          [goesOn.danger, help.text[0]!, care.urgent.lead.danger].some((said) => reply.includes(said)),
          `${danger[n + 1]}: ${reply}`,
        ).to.equal(true);
        expect(reply, danger[n + 1]).not.to.include(answer.didYouMean);
        if (n > 0) expect(reply, danger[n + 1]).not.to.equal(replies[n - 1]);
      }
    });

    it(`may take their time after an assault, and is still asked whether they are safe (${language}; CR-25, CR-27)`, async () => {
      const { person, replies } = await heardOn(language, recent.slice(0, 2));
      expect(replies[0]).to.include(goesOn.recent).and.to.include(care.urgent.safe);
      await person.presses(care.urgent.yes);
      expect(person.reply).to.include(care.urgent.afterYes);
    });

    it(`who talks of dying is told in turn who listens and what to do now, and not let go at the first good night (${language}; CR-24)`, async () => {
      const { person, replies } = await heardOn(language, self);
      expect(replies[0]).to.include(heavy);
      expect(replies[1]).to.include(thinks);
      const other = await heardOn(language, [self[0]!, nights[language]]);
      expect(other.person.reply).to.include(thinks);
      await other.person.says(nights[language]);
      expect(other.person.reply).not.to.include(thinks);
      expect(person.choices).to.include(care.urgent.showContacts);
    });
  }

  it('beside somebody who was raped reads how to stay with them', async () => {
    const { replies } = await heardOn('en', ['my teammate told me her supervisor raped her last night', 'she is at home']);
    expect(replies[0]).to.include(textIn('en').care.urgent.goesOn.other);
  });

  it('who answered that they are safe, and tells of something else, is heard as anybody', async () => {
    const person = await at.person('en');
    await person.says('he raped me last night');
    await person.presses('Yes');
    await person.says('my boss keeps touching me');
    expect(person.reply).not.to.include(textIn('en').care.urgent.goesOn.recent);
  });

  it('who asks in Arabic to whom to turn is not in Yemen', async () => {
    const { numbers } = textIn('ar').care.urgent.contacts;
    for (const words of ['إلى من أتحدث', 'الى من اذهب', 'إلى من']) {
      const { person } = await heardOn('ar', ['زوجي يضربني', words]);
      expect(person.reply, words).not.to.include('اليمن');
      await person.says('مساعدة');
      expect(person.reply, words).not.to.include(numbers('اليمن', '').slice(0, 25)).and.not.to.include('اليمن');
    }
    const { person } = await heardOn('ar', ['زوجي يضربني', 'أنا في اليمن']);
    expect(person.reply).to.include('اليمن');
  });

  it('who asks where to go, or to sleep, is told of a safer place and of no office', async () => {
    for (const [language, first, words] of [
      ['en', 'my husband says he will kill me when he comes home', 'where can i sleep tonight'],
      ['fr', 'mon mari a dit qu’il va me tuer ce soir', 'où aller'],
      ['es', 'mi marido dice que me va a matar', 'a dónde voy'],
      ['ru', 'муж сказал что убьёт меня сегодня', 'куда мне идти'],
      ['ar', 'زوجي قال رح يقتلني اليوم', 'وين اروح'],
      ['zh', '我老公说今晚要杀了我', '我能去哪里'],
    ] as const) {
      const { person } = await heardOn(language, [first, words]);
      const { title } = (await shippedLibrary()).published('immediate-danger')!.in[language];
      expect(person.reply, words).to.include(title);
    }
  });

  it('who has only laid pills out is sent to no hospital, and who took them is', async () => {
    const { taken } = textIn('en').care.urgent;
    const { person } = await heardOn('en', ['i took all the pills from my drawer and put them on the table']);
    expect(person.reply).to.include(textIn('en').care.urgent.lead.self).and.not.to.include(taken.lead);
    for (const words of [
      'i took all the pills from my drawer',
      'i took 20 pills and laid on the bed',
      'i took all my pills and put the empty box on the table',
    ]) {
      const other = await heardOn('en', [words]);
      expect(other.person.reply, words).to.include(taken.lead);
    }
  });

  it('who was given something in a drink reads about care, and no word on dying', async () => {
    for (const [language, words] of [
      ['zh', '我头好晕 在洗手间 好像被下药了'],
      ['zh', '他给我杯子里放了东西'],
      ['ar', 'اعتقد انه تم تخديري'],
    ] as const) {
      const person = await at.person(language);
      await person.says(words);
      const { contacts, lead } = textIn(language).care.urgent;
      expect(person.reply, words).to.include(contacts.medical).and.not.to.include(lead.self);
    }
  });
});
