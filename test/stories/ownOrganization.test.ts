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
  ['en', 'how do I report at WHO?', 'who', 'how do I report'],
  ['en', "I'm a UNICEF staff member, how do I report", 'unicef', 'how do I report'],
  ['fr', 'je travaille à l’OMS, comment signaler', 'who', 'comment signaler'],
  ['fr', 'comment signaler au HCR ?', 'unhcr', 'comment signaler'],
  ['es', 'trabajo en ACNUR, cómo denuncio', 'unhcr', 'cómo denuncio'],
  ['es', 'trabajo en la OMS, como denuncio', 'who', 'como denuncio'],
  ['es', '¿cómo denuncio en la OMS?', 'who', '¿cómo denuncio'],
  ['ru', 'я из УВКБ, есть ли срок?', 'unhcr', 'есть ли срок?'],
  ['ru', 'Работаю во Всемирной организации здравоохранения. Есть ли срок?', 'who', 'Есть ли срок?'],
  ['zh', '我在世卫组织工作，怎么举报', 'who', '怎么举报'],
  ['zh', '我在世卫组织，举报期限是多少', 'who', '举报期限是多少'],
  ['zh', '在世卫组织怎么举报', 'who', '怎么举报'],
  ['ar', 'كيف أبلغ في منظمة الصحة العالمية', 'who', 'كيف أبلغ'],
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

/** Where it is, or may be, somebody else's organization, or the question is about it. */
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
    it(`or, so it may be, another person's, and nothing is taken: ${words}`, async () => {
      const amina = await says(language, words);
      expect(amina.reply).not.to.include(textIn(language).entity.noted);
      expect(await keeps(amina)).to.include(textIn(language).kept.noEntity);
    });

  it('after having chosen another: that one stays, and to whoever says no more the list is shown', async () => {
    const { entities, entity, kept } = textIn('en');
    const amina = await says('en', 'I work for WFP, is there a time limit?', 'who');
    expect(await keeps(amina)).to.include(kept.entity(entities.who));
    await amina.says('I work for WFP');
    expect(amina.reply).to.include(entity.ask);
    expect(await keeps(amina)).to.include(kept.entity(entities.who));
  });

  it('and asks which office is right: that is still found', async () => {
    const amina = await says('en', 'I am with WFP in Juba, where do I send this');
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
