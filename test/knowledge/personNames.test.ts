import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { readEntries } from '../../adapters/knowledgeFiles.js';
import { languages, type Language } from '../../knowledge/language.js';
import { namesSomebody } from '../../knowledge/personNames.js';

/** Ways in which people name somebody, fifty in each language with the names below. */
const frames: Record<Language, string[]> = {
  en: ['Mr. * touched me', 'Ms * says it is a joke', 'I told Dr. * about it', 'his name is *', 'Prof. * is my chief'],
  fr: ['Mme * me suit', 'M. * m’a touchée', 'Monsieur * dit que c’est une blague', 'elle s’appelle *', 'le Dr * est mon chef'],
  es: ['el Sr. * me tocó', 'la señora * me sigue', 'don * dice que es broma', 'ella se llama *', 'la Dra. * es mi jefa'],
  ru: ['господин * меня трогает', 'госпожа * шутит', 'г-н * пишет мне', 'его зовут *', 'мистер * мой начальник'],
  zh: ['*主任摸我', '我的上司是*经理', '*先生一直跟着我', '*老师给我发照片', '昨天*处长来我房间'],
  ar: ['السيد * لمسني', 'الدكتور * يلاحقني', 'زميلي * يرسل صورا', 'اسمه *', 'الأستاذ * هو رئيسي'],
};
const latin = 'Weber Okafor Lindqvist Moreau Tanaka Haddad Rossi Kowalski Mensah Dubois'.split(' ');
const names: Record<Language, string[]> = {
  en: latin,
  fr: latin,
  es: [...latin.slice(0, 5), 'Gómez', 'Álvarez', 'Quispe', 'Peña', 'Ruiz'],
  ru: 'Фролов Ким Соколова Мухин Адамян Ткаченко Орлов Жукова Беридзе Лисин'.split(' '),
  zh: [...'王李张刘陈杨赵吴徐孙'],
  ar: 'محمد أحمد محمود مصطفى يوسف خالد طارق هشام وليد سمير'.split(' '),
};
/** Organizations, cities, months, offices, and words that only look like a name. */
const nobody = [
  'the UN in Addis Ababa and San José',
  'MS Teams and Dr Congo',
  'the Kofi Annan Foundation',
  'in April and May the Ombudsman was in Geneva',
  'Mr President, Madame la Directrice',
  'Monsieur le Ministre à Port-au-Prince',
  'la señora Directora de recursos humanos en Santiago',
  'господин директор из Женевы, в мае',
  '主任医生在内罗毕，由主任决定，对方经理，高级经理，总部',
  'السيد المدير في عمّان، زميلي سعيد اليوم',
];

describe('a name that is written', () => {
  for (const language of languages) {
    it(`is seen in common ways of naming somebody (CV-12) (${language})`, () => {
      const written = frames[language].flatMap((frame) => names[language].map((name) => frame.replace('*', name)));
      expect(written).to.have.length(50);
      expect(written.filter((words) => !namesSomebody(words))).to.deep.equal([]);
    });
  }

  it('is not seen in organizations, cities, months and offices', () => {
    expect(nobody.filter(namesSomebody)).to.deep.equal([]);
  });

  it('is seen in hardly any of the questions that people ask: one in a thousand at most', async () => {
    const entries = await readEntries();
    const folder = new URL('../../knowledge/questions/', import.meta.url);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
    const asked = await Promise.all(files.map(async (name) => (await readFile(new URL(name, folder), 'utf8')).trim().split('\n')));
    const questions = [
      ...entries.flatMap(({ in: wording }) => languages.flatMap((language) => wording[language].phrasings)),
      ...asked.flat().map((line) => (JSON.parse(line) as { text: string }).text),
    ];
    expect(questions.filter(namesSomebody).length / questions.length).to.be.below(0.001);
  });
});
