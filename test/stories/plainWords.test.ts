import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

const withdraws: Record<Language, string> = {
  en: 'I want to withdraw my report',
  fr: 'je veux annuler ma plainte',
  es: 'quiero retirar la denuncia',
  ru: 'хочу забрать жалобу',
  ar: 'أريد سحب الشكوى',
  zh: '我想撤回举报',
};
const reports: Record<Language, string> = {
  en: 'I want to report',
  fr: 'je veux porter plainte',
  es: 'quiero denunciar',
  ru: 'хочу подать жалобу',
  ar: 'أريد تقديم شكوى',
  zh: '我要举报',
};
const tonight: Record<Language, string> = {
  en: 'i need to talk to somebody tonight',
  fr: 'j’ai besoin de parler à quelqu’un ce soir',
  es: 'necesito hablar con alguien esta noche',
  ru: 'мне нужно поговорить с кем-то сегодня вечером',
  ar: 'أريد أن أتكلم مع أحد الليلة',
  zh: '我今晚需要找人谈谈',
};
const therapist: Record<Language, string> = {
  en: 'i think i need a therapist, can you get me one',
  fr: 'je voudrais voir un psy',
  es: 'me hace falta una terapeuta, contáctame con ella',
  ru: 'мне бы к психологу',
  ar: 'اريد دكتورة نفسية تسمعني',
  zh: '我需要一个心理咨询,今天就要',
};
const deletes: Record<Language, string> = {
  en: 'wipe all data from this session',
  fr: 'oublie, oublie tout',
  es: 'quita mi mensaje',
  ru: 'сделай так чтобы следов не осталось, сотри',
  ar: 'امسح اللي كتبته',
  zh: '把我刚才说的全删了',
};

/** Questions with the words of a command, and the topic that each is about. */
const asks: [Language, string, string][] = [
  ['en', 'i have to go now, can I pick this up tomorrow where we stopped?', 'come-back-later'],
  ['en', 'How do I withdraw my report? I regret it', 'withdraw-report'],
  ['fr', 'Puis-je déposer plainte tout en gardant la discussion informelle ouverte, ou faut choisir ?', 'several-options-at-once'],
  ['fr', 'Je veux dénoncer le directeur officiellement mais sans que mon nom apparaisse nulle part', 'formal-report-anonymous'],
  ['ru', 'вы сохарняете мою переписку?', 'what-is-stored'],
];

describe('somebody says in plain words what they want', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    const text = textIn(language);

    it(`withdraws a report, and reads what that does, not what a report is (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(withdraws[language]);
      expect(amina.reply).to.include(await titleOf('withdraw-report', language));
      expect(amina.reply).not.to.include(await titleOf('formal-report-what', language));
    });

    it(`wants to report, and reads first what a formal report is (CV-56) (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(reports[language]);
      expect(amina.reply).to.include(await titleOf('formal-report-what', language));
    });

    it(`wants to report, and finds out where with one button, for their organization (${language})`, async () => {
      const amina = await place.person(language);
      const where = (await shippedLibrary()).published('formal-report-where')!;
      await amina.says(reports[language]);
      await amina.presses(where.in[language].title);
      expect(amina.reply).to.include(where.in[language].title).and.include(text.entity.ask);
      await amina.presses(text.entities.secretariat);
      expect(amina.reply).to.include(where.variants.find(({ entities }) => entities.includes('secretariat'))!.in[language]);
      const other = await place.person(language);
      await other.says(reports[language]);
      await other.presses(text.entities.secretariat);
      expect(other.choices).to.include(where.in[language].title);
    });

    it(`needs to talk to somebody tonight, and is not told that a programme is no friend (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(tonight[language]);
      expect(amina.reply).to.include(await titleOf('somebody-to-talk-to', language));
      expect(amina.reply).not.to.include(text.care.moments.companion);
    });

    it(`asks for a therapist, and reads of counsellors (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(therapist[language]);
      const presses = await place.person(language);
      await presses.chooses('services/counsellor');
      expect(amina.last.text).to.equal(presses.last.text);
      expect(amina.choices).to.deep.equal(presses.choices);
    });

    it(`wants their words deleted, and is not refused (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(deletes[language]);
      const types = await place.person(language);
      await types.says(text.commands.kept[0]!);
      expect(amina.reply).to.equal(types.reply);
    });
  }

  for (const [language, words, topic] of asks)
    it(`asks a question with the words of a command, and gets the answer: "${words}"`, async () => {
      const amina = await place.person(language);
      await amina.says(words);
      expect(amina.reply).to.include(await titleOf(topic, language));
    });

  it('lets somebody be talked to, be deleted, be spoken in another language, as ever', async () => {
    const { menu, offices } = textIn('en');
    const amina = await place.person();
    await amina.says('let me talk to someone');
    expect(amina.reply).to.include(await titleOf('somebody-to-talk-to', 'en'));
    await amina.says('another language please');
    expect(amina.choices).to.include('Français');
    await amina.says('delete this');
    expect(amina.choices.join()).not.to.include(menu.options);
    await amina.says('take me to the ombuds');
    expect(amina.reply).to.include(offices.kinds.ombuds);
  });
});
