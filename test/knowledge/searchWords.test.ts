import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { words } from '../../knowledge/search/normalize.js';
import { stem } from '../../knowledge/search/stem.js';

const same = (language: Language, one: string, other: string): void => {
  expect(words(one, language), `${one} and ${other}`).to.deep.equal(words(other, language));
};

describe('words of a question', () => {
  it('are the same with and without Arabic vowel signs, tatweel and forms of alef, yeh and heh', () => {
    same('ar', 'تَحَرُّشٌ جِنْسِيّ', 'تحرش جنسي');
    same('ar', 'شـــكوى', 'شكوي');
    same('ar', 'أإآٱ', 'اااا');
    same('ar', 'استشارة', 'استشاره');
  });

  it('are the same with ё and е, and keep й', () => {
    same('ru', 'Ещё', 'еще');
    expect(words('мой', 'ru')).to.deep.equal(['мой']);
  });

  it('are split after French elisions, whatever the apostrophe', () => {
    expect(words("J’ai peur qu’il l'apprenne aujourd'hui", 'fr')).to.deep.equal([
      'j',
      'ai',
      'peur',
      'qu',
      'il',
      'l',
      'apprenne',
      'aujourdhui',
    ]);
  });

  it('are the same with and without accents, in capitals and in full width', () => {
    same('fr', 'HARCÈLEMENT', 'harcelement');
    same('es', '¿Qué pasó?', 'que paso');
    same('en', 'ＯＭＢＵＤＳ', 'ombuds');
    same('fr', 'sœur', 'soeur');
  });

  it('are the same with and without the apostrophe of English', () => {
    same('en', 'I don’t know', 'i dont know');
  });

  it('are single characters in Chinese, with Latin words whole', () => {
    expect(words('我找HR，可以吗？', 'zh')).to.deep.equal(['我', '找', 'hr', '可', '以', '吗']);
  });

  it('are the same in traditional and simplified Chinese', () => {
    same('zh', '我想匿名舉報騷擾', '我想匿名举报骚扰');
  });

  it('are none when a message has no letters', () => {
    expect(words('?! 😀', 'en')).to.deep.equal([]);
  });
});

describe('stems', () => {
  it('join the forms of a word', () => {
    const pairs: [Language, string, string][] = [
      ['en', 'reported', 'reporting'],
      ['fr', 'signalement', 'signalements'],
      ['es', 'denunciar', 'denuncia'],
      ['ru', 'жалоба', 'жалобу'],
      ['ar', 'والمدير', 'مدير'],
      ['ar', 'للشكوي', 'شكوي'],
    ];
    for (const [language, one, other] of pairs) expect(stem(one, language), one).to.equal(stem(other, language));
  });

  it('leave short words whole', () => {
    expect(stem('un', 'fr')).to.equal('un');
  });
});

describe('Arabizi and French as typed on phones', () => {
  it('reads Arabic typed in Latin letters and figures as Arabic, and leaves names in an Arabic text alone', () => {
    expect(words('ta7arosh', 'ar')).to.deep.equal(words('تحرش', 'ar'));
    expect(words('shakwa', 'ar')).to.deep.equal(words('شكوا', 'ar'));
    expect(words('مكتب OSLA', 'ar')).to.include('osla');
  });

  it('parts the commonest French elisions that are typed without an apostrophe', () => {
    expect(words('jai peur', 'fr')).to.deep.equal(words('j’ai peur', 'fr'));
    expect(words('quil dit cest dun autre', 'fr')).to.deep.equal(words("qu'il dit c'est d'un autre", 'fr'));
    expect(words('dont sont mont', 'fr')).to.deep.equal(['dont', 'sont', 'mont']);
  });
});
