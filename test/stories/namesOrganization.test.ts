import { expect } from 'chai';
import type { Entity } from '../../knowledge/entity.js';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town } from '../town.js';

/** Questions that name the organization whose rules they are about. */
const asked: readonly (readonly [language: Language, words: string, entity: Entity])[] = [
  ['ar', 'هل يوجد أجل لتقديم الشكوى في اليونيسف؟', 'unicef'],
  ['zh', '在儿基会举报有期限吗？', 'unicef'],
  ['en', 'how long does an investigation take at WFP?', 'wfp'],
  ['fr', 'combien de temps j’ai pour signaler au PAM ?', 'wfp'],
  ['ru', 'есть ли срок подачи жалобы в ЮНИСЕФ?', 'unicef'],
  ['es', '¿cuánto tiempo tengo para denunciar en UNICEF?', 'unicef'],
];

describe('somebody who names an organization in their question', () => {
  for (const [language, words, entity] of asked)
    it(`reads its rule at once, is not asked which one is meant, and nothing of it is kept: ${words}`, async () => {
      const person = await (await town()).person(language);
      await person.says(words);
      const text = textIn(language);
      expect(person.reply).to.include(text.entities[entity]).and.not.include(text.entity.ask);
      expect(person.choices).to.include(text.answer.more);
      await person.chooses('kept');
      expect(person.reply).to.include(text.kept.noEntity);
    });

  it('is told where there is no rule of its own, and reads on', async () => {
    const person = await (await town()).person('en');
    await person.says('how long does an investigation usually take in UNDP');
    const { entities, entity } = textIn('en');
    expect(person.reply).to.include(entity.unknown(entities.undp)).and.not.include(entity.ask);
    expect(person.choices).to.include(textIn('en').answer.more);
  });

  it('is asked where two are named, or none', async () => {
    for (const words of ['is there a time limit to report', 'how long does an investigation usually take in UNDP or in WFP']) {
      const person = await (await town()).person('en');
      await person.says(words);
      expect(person.reply, words).to.include(textIn('en').entity.ask);
    }
  });
});
