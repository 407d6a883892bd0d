import { expect } from 'chai';
import { readEntries } from '../../adapters/knowledgeFiles.js';
import { asksOfRecords } from '../../knowledge/asksOfRecords.js';
import { languages, type Language } from '../../knowledge/language.js';

const asked: Record<Language, string[]> = {
  en: [
    'Has someone reported me?',
    'did the woman from finance report me',
    'is Mr Weber in ClearCheck?',
    'who reported me',
    'is there a case against my boss?',
  ],
  fr: [
    'Est-ce que quelqu’un m’a signalé ?',
    'Marta m’a-t-elle dénoncée ?',
    'qui m’a dénoncé',
    'y a-t-il une plainte contre moi ?',
    'mon chef est-il dans ClearCheck ?',
  ],
  es: [
    '¿Alguien me ha denunciado?',
    '¿me denunció Marta?',
    '¿quién me denunció?',
    '¿hay una queja en mi contra?',
    '¿está mi jefa en ClearCheck?',
  ],
  ru: [
    'Кто-нибудь жаловался на меня?',
    'жаловалась ли Мария на меня?',
    'кто на меня пожаловался?',
    'есть ли жалоба на меня?',
    'есть ли Фролов в ClearCheck?',
  ],
  zh: ['有没有人举报我？', '王主任是不是投诉了我', '谁举报了我？', '有没有针对我的调查？', '李经理在不在 ClearCheck 名单里？'],
  ar: ['هل اشتكى أحد علي؟', 'هل أبلغت سارة عني؟', 'من بلغ عني؟', 'هل هناك شكوى ضدي؟', 'هل مديري في ClearCheck؟'],
};
const told = [
  'they reported me',
  'quelqu’un a porté plainte contre moi',
  'me denunció una compañera',
  'на меня пожаловались',
  '有人投诉我',
  'قدم أحدهم شكوى ضدي',
];

describe('whether somebody reported, was reported, or is in a register', () => {
  for (const language of languages) {
    it(`is known as such a question (CV-43, PR-25) (${language})`, () => {
      expect(asked[language].filter((words) => !asksOfRecords(words))).to.deep.equal([]);
    });
  }

  it('is no such question where somebody only tells it', () => {
    expect(told.filter(asksOfRecords)).to.deep.equal([]);
  });

  it('is no such question where it is asked in general', async () => {
    const entries = await readEntries();
    const general = entries.flatMap(({ in: wording }) => languages.flatMap((language) => wording[language].phrasings));
    expect(general.filter(asksOfRecords)).to.deep.equal([]);
  });
});
