import { expect } from 'chai';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { titleOf, town, type Town } from '../town.js';

/** Of each language: no report and that it stops; no report and a question; no report, said twice; no report, and thanks. */
const said: Record<Language, [stops: string, asks: string, topic: string, twice: string, thanks: string]> = {
  en: [
    'I don’t want to file a complaint, I just want it to stop.',
    'I do not want to report him, but how can I keep the messages as evidence?',
    'keep-evidence',
    'I don’t want to report. I’m not ready to file a complaint.',
    'I don’t want to report, thanks',
  ],
  fr: [
    'Je ne veux pas porter plainte, je veux juste que ça s’arrête.',
    'Je ne souhaite pas faire de signalement mais j’ai besoin d’un médecin.',
    'medical-care',
    'Je ne veux pas porter plainte. Je ne veux pas d’enquête.',
    'je ne veux pas porter plainte, merci',
  ],
  es: [
    'No quiero denunciar, solo quiero que pare.',
    'Todavía no quiero denunciar, ¿cómo guardo los mensajes como prueba?',
    'keep-evidence',
    'No quiero denunciar. No quiero que se investigue.',
    'no quiero denunciar, gracias',
  ],
  ru: [
    'Я не хочу подавать жалобу, я просто хочу, чтобы он перестал.',
    'Не хочу писать заявление, но как сохранить сообщения как доказательство?',
    'keep-evidence',
    'Не хочу жаловаться. Не хочу расследования.',
    'не хочу жаловаться, спасибо',
  ],
  zh: [
    '我不想正式投诉，只想让他停下来。',
    '我不要举报，但是我需要看医生。',
    'medical-care',
    '我不想举报。我不想调查。',
    '我不想举报，谢谢',
  ],
  ar: [
    'لا أريد تقديم شكوى، أريد فقط أن يتوقف.',
    'لا أريد تقديم شكوى لكن كيف أحتفظ بالرسائل كدليل؟',
    'keep-evidence',
    'لا أريد الإبلاغ. لا أريد تحقيقا.',
    'لا أريد الإبلاغ، شكرا',
  ],
};

describe('somebody does not want to report, and says more than that', () => {
  let place: Town;
  before(async () => {
    place = await town();
  });

  for (const [language, [stops, asks, topic, twice, thanks]] of Object.entries(said) as [Language, (typeof said)['en']][]) {
    it(`reads what they can do, or what answers the rest, and nothing on making a report (${language})`, async () => {
      for (const [words, answered] of [
        [stops, 'my-options'],
        [asks, topic],
        [twice, 'do-nothing-for-now'],
        [thanks, 'do-nothing-for-now'],
      ] as const) {
        const person = await place.person(language);
        await person.says(words);
        expect(person.reply, words).to.include(await titleOf(answered, language));
        expect(person.reply, words).not.to.include(await titleOf('formal-report-what', language));
        expect(person.reply, words).not.to.include(textIn(language).care.urgent.who);
      }
    });
  }

  it('is heard in what stands beside it: that they want to die, that they call for help, that it was done to them, what they ask', async () => {
    const beside: [Language, string, expected: string][] = [
      ['zh', '我不想举报，我想死', textIn('zh').care.urgent.lead.self],
      ['ru', 'Не хочу жаловаться, повешусь', textIn('ru').care.urgent.lead.self],
      ['en', 'I don’t want to report. HELP', textIn('en').help.text[0]!],
      ['fr', 'je ne veux pas porter plainte, aidez-moi', textIn('fr').help.text[0]!],
      ['zh', '他摸我，我不想举报', textIn('zh').care.moments.disclosure],
      ['zh', '我不想举报，怎么办？', await titleOf('my-options', 'zh')],
      ['en', 'I don’t want to report, thank you', await titleOf('do-nothing-for-now', 'en')],
    ];
    for (const [language, words, expected] of beside) {
      const person = await place.person(language);
      await person.says(words);
      expect(person.reply, words).to.include(expected);
    }
  });

  it('is not taken apart where another says it, or where it is only supposed', async () => {
    for (const words of ['He said, I won’t report it, if you go out with me', 'If I don’t report, can I be punished?']) {
      const person = await place.person('en');
      await person.says(words);
      expect(person.reply, words).not.to.include(await titleOf('do-nothing-for-now', 'en'));
    }
  });
});
