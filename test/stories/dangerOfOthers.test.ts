import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Town } from '../town.js';

/** A colleague, somebody in a team, a child of their own, and what another means to do. */
const told: Record<Language, Record<'assaulted' | 'ofTeam' | 'ofOwnChild' | 'ofAnger', string>> = {
  ar: {
    assaulted: 'زميلتي اغتصبها مديرها مبارح',
    ofTeam: 'أنا مديرة وواحدة من فريقي اغتصبها زميلها مبارح',
    ofOwnChild: 'بنتي عمرها 14 وموظف بالمكتب لمسها',
    ofAnger: 'قالت لي ودها تذبحه',
  },
  zh: {
    assaulted: '同事昨晚被强奸了，我该怎么办',
    ofTeam: '我是主管，我团队里的一个人昨晚被强奸了',
    ofOwnChild: '我儿子被我的领导碰了下面',
    ofAnger: '她说想杀了他',
  },
  en: {
    assaulted: 'my colleague was raped last night by her boss',
    ofTeam: 'i lead this office and was just told one of my team was raped last night',
    ofOwnChild: 'my daughter is 14 and a man in the office touched her',
    ofAnger: 'she told me she wants to kill him',
  },
  fr: {
    assaulted: 'une collègue a été violée hier soir',
    ofTeam: 'je suis chef d’équipe, une personne de mon équipe a été violée hier soir',
    ofOwnChild: 'ma fille a 14 ans et un homme du bureau l’a touchée',
    ofAnger: 'elle m’a dit qu’elle va le tuer',
  },
  ru: {
    assaulted: 'мою коллегу вчера изнасиловали',
    ofTeam: 'я руководитель, вчера изнасиловали мою сотрудницу',
    ofOwnChild: 'моей дочке 14, начальник отдела её трогал',
    ofAnger: 'она говорит что хочет его убить',
  },
  es: {
    assaulted: 'a mi compañera la violaron anoche',
    ofTeam: 'soy jefa y anoche violaron a una persona de mi equipo',
    ofOwnChild: 'mi hija de 14 hace prácticas en la oficina y su jefe la toca',
    ofAnger: 'ella dice que lo va a matar',
  },
};

describe('somebody who tells of danger to another', () => {
  let place: Town;
  before(async () => (place = await town()));

  async function whoSays(language: Language, words: string) {
    const person = await place.person(language);
    await person.says(words);
    return person;
  }

  for (const language of languages) {
    const { care } = textIn(language);
    const { ofOther, lead } = care.urgent;
    it(`is not told that it was done to them, and is shown how to help (${language})`, async () => {
      const person = await whoSays(language, told[language].assaulted);
      expect(person.reply).to.include(ofOther.lead.recent).and.include(ofOther.safe);
      expect(person.reply).not.to.include(lead.recent);
      expect(person.choices).to.include(care.moments.witness);
    });

    it(`leads a team, and is shown what to do step by step (${language})`, async () => {
      const person = await whoSays(language, told[language].ofTeam);
      expect(person.reply).to.include(ofOther.lead.recent);
      expect(person.choices).to.include(care.moments.managerSteps);
    });

    it(`is a parent, and is not spoken to as a child (${language}; care.md CR-29)`, async () => {
      const person = await whoSays(language, told[language].ofOwnChild);
      expect(person.reply).to.include(ofOther.ofChild.lead).and.not.to.include(lead.child);
      expect(person.choices).to.include(care.moments.report);
    });

    it(`heard a threat from somebody, and is not taken for who made it (${language})`, async () => {
      const person = await whoSays(language, told[language].ofAnger);
      const { reply } = person;
      expect(
        [ofOther.lead.threat, ofOther.also.threat].some((text) => reply.includes(text)),
        reply,
      ).to.equal(true);
      expect(reply).not.to.include(lead.threat);
    });
  }

  it('is asked about themselves where they are in danger as well, whomever they stand by', async () => {
    const { urgent } = textIn('en').care;
    for (const first of ['a colleague told me he touched her', 'I am a manager and somebody in my team told me that she was harassed'])
      for (const words of ['i want to die', 'i am a manager and i cannot go on, i want to die', 'my friend left and i want to die']) {
        const person = await whoSays('en', first);
        await person.says(words);
        expect(person.reply, words).to.include(urgent.safe).and.not.to.include(urgent.ofOther.safe);
      }
  });

  it('reads the card once more in another language, still as who tells of another', async () => {
    const person = await whoSays('en', told.en.assaulted);
    await person.says('Español');
    expect(person.reply).to.include(textIn('es').care.urgent.ofOther.safe);
  });

  it('is answered as themselves where it was done to them', async () => {
    const { lead } = textIn('en').care.urgent;
    for (const [words, group] of [
      ['i was raped last night by a colleague', 'recent'],
      ['i want to kill my colleague', 'threat'],
      ['i am 14 and a man in the office touches me', 'child'],
    ] as const)
      expect((await whoSays('en', words)).reply, words).to.include(lead[group]);
  });
});
