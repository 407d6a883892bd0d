import { expect } from 'chai';
import fc from 'fast-check';
import { detectLanguage } from '../../knowledge/detectLanguage.js';
import type { Language } from '../../knowledge/language.js';

const clear: [Language, string][] = [
  ['en', 'my boss touched me and I do not know what to do'],
  ['en', 'can i talk to someone about this'],
  ['en', "I'm scared to go back to work"],
  ['en', 'how do i report harassment'],
  ['fr', 'mon chef me fait des remarques sur mon corps'],
  ['fr', 'a qui puis je parler sans donner mon nom'],
  ['fr', 'je ne sais pas quoi faire'],
  ['fr', 'est-ce que c’est du harcèlement ?'],
  ['fr', 'harcelee par mon superieur, que puis je faire'],
  ['es', '¿Con quién puedo hablar?'],
  ['es', 'mi jefe me toca y no se que hacer'],
  ['es', 'como puedo denunciar sin dar mi nombre'],
  ['es', 'que pasa si no quiero denunciar'],
  ['ru', 'что мне делать'],
  ['ru', 'начальник пристает ко мне'],
  ['ar', 'مديري يلمسني ولا أعرف ماذا أفعل'],
  ['ar', 'أحتاج إلى مساعدة'],
  ['zh', '我该怎么办'],
  ['zh', '主管碰我'],
];

const unclear = [
  'ok',
  'OIOS',
  'help',
  'STOP',
  'merci',
  'hola',
  'no',
  'si',
  'Knowledge Hub',
  'WFP Rome',
  'stalking',
  'A1B2',
  'quid pro quo',
];

const otherLanguages = [
  'ich brauche Hilfe',
  'preciso de falar com alguém',
  'il mio capo mi ha toccato',
  'jag behöver hjälp',
  'мені потрібна допомога, що робити',
  'لطفا کمک کنید، چه کار کنم',
  '助けてください、どうすればいい',
];

describe('detectLanguage', () => {
  for (const [language, text] of clear) {
    it(`is sure of ${language}: ${text}`, () => expect(detectLanguage(text)).to.deep.equal({ language, sure: true }));
  }

  for (const text of unclear) {
    it(`offers nothing for: ${text}`, () => expect(detectLanguage(text)?.sure ?? false).to.equal(false));
  }

  for (const text of otherLanguages) {
    it(`is not sure of a language that is not one of the six: ${text}`, () => expect(detectLanguage(text)?.sure ?? false).to.equal(false));
  }

  it('says nothing where nothing is written in a known script', () => {
    for (const text of ['', '   ', '12345', '👍', 'ไม่รู้จะทำยังไง', 'मदद']) expect(detectLanguage(text), text).to.equal(undefined);
  });

  it('lets the script decide when an office is named in Latin letters', () => {
    expect(detectLanguage('如何联系 OIOS')).to.deep.equal({ language: 'zh', sure: true });
    expect(detectLanguage('كيف أتصل بمكتب OIOS')).to.deep.equal({ language: 'ar', sure: true });
    expect(detectLanguage('как написать в OIOS')).to.deep.equal({ language: 'ru', sure: true });
  });

  it('looks at the beginning of a long message only', () => {
    const spanish = 'mi jefe me toca y no se que hacer '.repeat(20);
    expect(detectLanguage(`${spanish}${'я не знаю '.repeat(500)}`)).to.deep.equal({ language: 'es', sure: true });
  });

  it('answers any text without failing, and the same text the same way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(detectLanguage(text)).to.deep.equal(detectLanguage(text));
      }),
    );
  });
});
