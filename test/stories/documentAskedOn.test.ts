import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { shippedLibrary, town, type Town } from '../town.js';

/** Of which answer a short question is asked, and which part of which answer says it; 0 for the short answer. */
const asked = {
  isGoing: ['task-force', 'task-force', 0],
  byMistake: ['clearcheck', 'clearcheck-due-process', 2],
  howMany: ['clearcheck', 'clearcheck', 5],
  inLanguage: ['managers-guide', 'managers-guide', 5],
  isBinding: ['model-policy', 'model-policy', 0],
} as const;

const questions: Record<Language, Record<keyof typeof asked, string>> = {
  en: {
    isGoing: 'who took over after 2024',
    byMistake: 'what if they put me in by mistake',
    howMany: 'how many people are in it',
    inLanguage: 'is it in russian too',
    isBinding: 'does my agency have to use it',
  },
  fr: {
    isGoing: 'et elle est remplacée par quoi',
    byMistake: 'et si on m’y met par erreur',
    howMany: 'combien de gens dedans',
    inLanguage: 'il existe en arabe ?',
    isBinding: 'mon agence doit l appliquer ?',
  },
  es: {
    isGoing: 'todavia existe?',
    byMistake: 'y si me ponen ahi por error como salgo',
    howMany: 'cuanta gente hay',
    inLanguage: 'esta en ruso?',
    isBinding: 'mi agencia tiene q usarla a fuerza?',
  },
  ru: {
    isGoing: 'она еще существует?',
    byMistake: 'а если там ошибка можно удалить',
    howMany: 'сколько там людей',
    inLanguage: 'а на русском оно есть?',
    isBinding: 'обязательно ли ей следовать',
  },
  ar: {
    isGoing: 'لسا موجودة؟',
    byMistake: 'واذا حطوني بالغلط',
    howMany: 'كم شخص فيها',
    inLanguage: 'في منه بالفرنسية؟',
    isBinding: 'لازم كل المنظمات تستخدمها',
  },
  zh: {
    isGoing: '现在还在吗 归谁了',
    byMistake: '要是弄错了呢',
    howMany: '里面有多少人',
    inLanguage: '有英文的吗',
    isBinding: '必须遵守吗',
  },
};

describe('somebody who asks on about the work of the UN system', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages)
    it(`is answered from what is known of just that, in the language of the chat (${language})`, async () => {
      const library = await shippedLibrary();
      for (const [question, [topic, of, part]] of Object.entries(asked)) {
        const words = questions[language][question as keyof typeof asked];
        const person = await place.person(language);
        await person.says(library.published(topic)!.in[language].title);
        await person.says(words);
        const { short, full } = library.published(of)!.in[language];
        expect(person.reply, words).to.include(part === 0 ? short.slice(0, 20) : full[part - 1]!.slice(0, 40));
      }
    });
});
