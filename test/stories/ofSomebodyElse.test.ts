import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

type Said = Record<Language, string[]>;

/** Another is to delete something, starts again, speaks another language or said thanks; and who lives alone asks for nobody. */
const ofAnother: Said = {
  ar: ['كيف خليه يمسح صوري', 'ما تعرف انجليزي', 'بعتتلي شكرا على كل شي', 'ساكنة لحالي'],
  zh: ['怎么让他删掉我的照片', '她不会英语', '我一个人住', '门关不上'],
  en: ['can i ask him to delete it', 'and if he starts again', 'she doesn’t speak english', 'the door does not close'],
  fr: ['jpeux lui demander d’effacer', 'et sil recommence', 'elle parle pas anglais', 'la porte ferme pas'],
  ru: ['можно попросить его удалить фото', 'а если он опять начнёт', 'она не говорит по-английски', 'вчера говорила с омбудсменом'],
  es: ['le puedo pedir que las borre', 'y si vuelve a hacerlo', 'la puerta no cierra bien', 'ella no habla inglés'],
};
/** They are accused, or tell of photos, and ask in a few words what to do with messages. */
const ofTraces: Record<Language, string[]> = {
  ar: ['انا متهم بالتحرش', 'امحي شوي منها قبل؟'],
  zh: ['有人拍了我的裸照', '怎么删掉'],
  en: ['he has nudes of me', 'can i delete it?'],
  fr: ['on m’accuse de harcèlement', 'je les efface ?'],
  ru: ['меня обвиняют в домогательствах', 'друг говорит удали переписку'],
  es: ['él tiene fotos mías desnuda', '¿las borro?'],
};
const friendAccused: Record<Language, string> = {
  ar: 'صاحبي متهم بالتحرش وهو معملش حاجة',
  zh: '我朋友被指控性骚扰 他没做',
  en: 'my friend is accused of harassment and he didnt do it',
  fr: 'mon ami est accusé de harcèlement et il a rien fait',
  ru: 'моего друга обвиняют в домогательствах а он не виноват',
  es: 'a mi amigo lo acusan de acoso y el no hizo nada',
};
const movesHim: Record<Language, [first: string, then: string]> = {
  ar: ['أنا مدير وأخبرتني موظفة في فريقي بأنها تعرضت للتحرش', 'فيني انقله لمكتب تاني؟'],
  zh: ['我是主管，我团队里的一位同事告诉我她被骚扰了', '能把他调走吗'],
  en: ['I am a manager and somebody in my team told me that she was harassed', 'can i send him on leave'],
  fr: ['Je suis manager et une personne de mon équipe m’a dit qu’elle a été harcelée', 'je peux le muter ailleurs ?'],
  ru: ['Я руководитель, сотрудница моей команды рассказала мне о домогательствах', 'можно его пересадить в другой отдел'],
  es: ['Soy jefa y una persona de mi equipo me contó que la acosaron', '¿lo puedo cambiar de oficina?'],
};

describe('somebody writes of somebody else', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    const { care, goodbye, kept, language: ofLanguage, always, followUp } = textIn(language);

    it(`whose deeds and words ask nothing of this programme (${language})`, async () => {
      for (const words of ofAnother[language]) {
        const person = await place.person(language);
        await person.says(words);
        for (const text of [goodbye.web, kept.intro, ofLanguage.choose, always.startedOver])
          expect(person.reply, words).not.to.include(text.slice(0, 30));
        expect(person.last.title ?? '', words).not.to.equal(await titleOf('somebody-to-talk-to', language));
      }
    });

    it(`and of messages that are elsewhere than here (${language})`, async () => {
      const person = await place.person(language);
      for (const words of ofTraces[language]) await person.says(words);
      expect(person.reply).not.to.include(kept.intro.slice(0, 30));
    });

    it(`whom others accuse: a friend is neither the accused nor somebody harassed (${language})`, async () => {
      const person = await place.person(language);
      await person.says(friendAccused[language]);
      expect(person.reply).to.include(care.moments.accusedFamily);
      expect(person.choices)
        .to.include(await titleOf('rights-of-the-accused', language))
        .and.not.to.include(care.moments.accusedSteps);
    });

    it(`whom they lead, and may not punish by themselves (${language})`, async () => {
      const person = await place.person(language);
      for (const words of movesHim[language]) await person.says(words);
      const { full } = (await shippedLibrary()).published('manager-was-told')!.in[language];
      expect(person.reply.replaceAll('**', '')).to.include(full[2]!.replaceAll('**', '').slice(0, 15));
      expect(person.reply).not.to.include(followUp.role.again);
    });
  }
});
