import { expect } from 'chai';
import { Entity } from '../../knowledge/entity.js';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { shippedLibrary, town, type Town } from '../town.js';

/** What people write, whose they are, and the question without it. */
const own: [Language, string, Entity, string][] = [
  ['en', 'I work for WFP, is there a time limit?', 'wfp', 'is there a time limit?'],
  ['en', 'I am at UNHCR and want to report', 'unhcr', 'want to report'],
  [
    'en',
    'Hello I am a consultant at UNICEF and I was touched. What can I do?',
    'unicef',
    'Hello I am a consultant and I was touched. What can I do?',
  ],
  ['en', "I'm a UNICEF staff member, how do I report", 'unicef', 'how do I report'],
  ['fr', 'je travaille à l’OMS, comment signaler', 'who', 'comment signaler'],
  ['es', 'trabajo en ACNUR, cómo denuncio', 'unhcr', 'cómo denuncio'],
  ['es', 'trabajo en la OMS, como denuncio', 'who', 'como denuncio'],
  ['ru', 'я из УВКБ, есть ли срок?', 'unhcr', 'есть ли срок?'],
  ['ru', 'Работаю во Всемирной организации здравоохранения. Есть ли срок?', 'who', 'Есть ли срок?'],
  ['zh', '我在世卫组织工作，怎么举报', 'who', '怎么举报'],
  ['zh', '我在世卫组织，举报期限是多少', 'who', '举报期限是多少'],
  ['ar', 'أعمل في منظمة الصحة العالمية وأريد الإبلاغ', 'who', 'وأريد الإبلاغ'],
];

/** Sentences that say whose somebody is, and nothing else. */
const only: [Language, string, Entity][] = [
  ['en', 'I work for WFP', 'wfp'],
  ['fr', 'Je suis au HCR.', 'unhcr'],
  ['es', 'soy de ACNUR', 'unhcr'],
  ['ru', 'я из УВКБ', 'unhcr'],
  ['zh', '我是儿基会的', 'unicef'],
  ['ar', 'أنا من اليونيسف', 'unicef'],
];

/** Where it is, or may be, somebody else's organization, one's own no longer or not yet, or the question is about it. */
const others: [Language, string][] = [
  ['en', 'my boss is from WHO'],
  ['en', 'he works for WFP, how do I report'],
  ['en', 'a consultant of UNHCR harassed me'],
  ['en', 'can I report my boss at WHO'],
  ['en', 'I work for a partner of UNHCR, can I report'],
  ['en', 'I work for who'],
  ['en', 'I work for WFP and UNICEF'],
  ['en', 'what is WHO'],
  ['en', 'does UNHCR have an ombuds'],
  ['fr', "mon chef est de l'OMS, comment signaler"],
  ['fr', 'je travaille pour un partenaire du HCR, puis-je signaler'],
  ['es', 'mi jefe trabaja en ACNUR, cómo denuncio'],
  ['es', 'un compañero de trabajo en ACNUR me acosa'],
  ['es', 'no trabajo en ACNUR, puedo denunciar'],
  ['ru', 'мой начальник из ВОЗ, как пожаловаться'],
  ['ru', 'я не работаю в ВОЗ, можно пожаловаться?'],
  ['zh', '我老板是世卫组织的，怎么举报'],
  ['zh', '我在世卫组织工作的同事骚扰我'],
  ['ar', 'مديري من منظمة الصحة العالمية، كيف أبلغ'],
  ['en', 'I used to work for WFP'],
  ['en', 'I no longer work at WHO'],
  ['en', 'if I work for WFP'],
  ['en', 'if I work for WFP, can I report?'],
  ['en', 'if I am a consultant at WFP, can I report?'],
  ['en', 'how do I get hired at UNICEF?'],
  ['en', 'how can I become a consultant at UNICEF?'],
  ['en', 'how can I work at UNICEF?'],
  ['en', 'how do I report at WHO?'],
  ['en', 'How do I report a consultant at WFP?'],
  ['en', 'she wrote "I work for WFP", how do I report'],
  ['fr', 'comment signaler au HCR ?'],
  ['fr', "comment puis-je travailler à l'UNICEF"],
  ['fr', "je ne travaille plus à l'UNICEF"],
  ['fr', "si je travaille à l'UNICEF, puis-je signaler ?"],
  ['fr', "j'ai travaillé à l'OMS, comment signaler"],
  ['es', '¿cómo denuncio en la OMS?'],
  ['es', '¿puedo denunciar a un conductor en UNICEF?'],
  ['es', 'cómo puedo trabajar en UNICEF'],
  ['es', 'ya no trabajo en UNICEF, cómo denuncio'],
  ['es', 'si yo trabajo en ACNUR, puedo denunciar'],
  ['es', 'trabajo en UNICEF: cómo consigo uno'],
  ['ru', 'как пожаловаться на водителя в ЮНИСЕФ?'],
  ['ru', 'я больше не работаю в ЮНИСЕФ, как пожаловаться?'],
  ['ru', 'если я работаю в ВОЗ, можно пожаловаться?'],
  ['ru', 'я раньше работал в ВОЗ, как пожаловаться'],
  ['ru', 'как устроиться на работу в ВОЗ?'],
  ['zh', '在世卫组织怎么举报'],
  ['zh', '我在联合国儿童基金会工作过，怎么投诉？'],
  ['zh', '如果我在世卫组织工作可以投诉吗'],
  ['zh', '如果我在世卫组织工作，可以投诉吗'],
  ['zh', '我不在世卫组织工作，可以投诉吗'],
  ['zh', '在世卫组织工作需要什么条件'],
  ['ar', 'كيف أبلغ في منظمة الصحة العالمية'],
  ['ar', 'لم أعد أعمل في اليونيسف'],
  ['ar', 'ما بشتغل في اليونيسف'],
  ['ar', 'مش بشتغل في اليونيسف، كيف أقدم شكوى؟'],
  ['ar', 'كنت أعمل في اليونيسف'],
  ['ar', 'إذا كنت أعمل في اليونيسف، كيف أقدم شكوى؟'],
  ['ar', 'كيف أعمل في اليونيسف؟'],
];

describe('somebody names their own organization in a sentence', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  async function says(language: Language, words: string, entity?: Entity): Promise<Person> {
    const amina = await place.person(language);
    if (entity) await amina.chooses(`where/only/${entity}`);
    await amina.says(words);
    return amina;
  }

  async function keeps(person: Person): Promise<string> {
    await person.chooses('kept');
    return person.reply;
  }

  for (const [language, words, entity, question] of own) {
    const text = textIn(language);

    it(`is answered as if it had been chosen and the question asked without it: ${words}`, async () => {
      const amina = await says(language, words);
      const nadia = await says(language, question, entity);
      expect(amina.reply).to.include(text.entity.noted).and.include(text.entities[entity]);
      expect(amina.reply).not.to.include(text.entity.ask);
      expect(amina.choices).to.include(text.offices.find.narrow);
      expect([amina.last.title, amina.last.text]).to.deep.equal([nadia.last.title, nadia.last.text]);
      expect(amina.choices).to.include.members(nadia.choices);
      expect(await keeps(amina)).to.include(text.kept.entity(text.entities[entity]));
    });
  }

  for (const [language, words, entity] of only) {
    const text = textIn(language);

    it(`says nothing else, also where it is asked for, and it is taken as the name alone: ${words}`, async () => {
      for (const first of ['answer/write-it-down', 'answer/which-office']) {
        const amina = await place.person(language);
        await amina.chooses(first);
        const { title } = amina.last;
        await amina.says(words);
        expect(amina.reply, first).to.include(text.entity.noted);
        expect(amina.reply).not.to.include(text.entity.ask);
        if (first === 'answer/write-it-down') expect(amina.last.title).to.equal(title);
        expect(await keeps(amina)).to.include(text.kept.entity(text.entities[entity]));
      }
    });
  }

  for (const [language, words] of others)
    it(`or another one, so it may be, and nothing is taken: ${words}`, async () => {
      const amina = await says(language, words);
      expect(amina.reply).not.to.include(textIn(language).entity.noted);
      expect(await keeps(amina)).to.include(textIn(language).kept.noEntity);
    });

  for (const words of ['I work for WFP, how do I report?', 'I work for WFP'])
    it(`after having chosen another: the new one is taken, and can be changed: ${words}`, async () => {
      const { entities, entity, kept, offices } = textIn('en');
      const amina = await says('en', words, 'unicef');
      expect(amina.reply).to.include(entity.noted).and.include(entities.wfp).and.not.include(entity.ask);
      expect(amina.choices).to.include(offices.find.narrow);
      expect(await keeps(amina)).to.include(kept.entity(entities.wfp));
    });

  it('and asks which office is right: that is still found', async () => {
    const amina = await says('en', 'I am with WFP in Juba, which office do I send this to');
    expect(amina.reply).to.include(textIn('en').entity.noted);
    expect(amina.last.title).to.equal((await shippedLibrary()).published('which-office')!.in.en.title);
  });

  it('and asks how to complain: nobody speaks of contracts to them', async () => {
    const amina = await says('ru', 'я работаю в ВОЗ, как пожаловаться');
    expect(amina.reply).to.include(textIn('ru').entity.noted).and.not.include(textIn('ru').care.moments.notStaff);
  });

  it('and tells of danger: the card stands there first', async () => {
    const amina = await says('en', 'I work for WFP and I want to die');
    expect(amina.reply).to.include(textIn('en').care.urgent.lead.self);
  });
});
