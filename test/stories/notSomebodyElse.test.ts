import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { saidTo } from './saidTo.js';

const blames: Record<Language, string> = {
  en: 'i’m ashamed, i should have said no',
  fr: 'c’est ma faute, j’avais bu',
  es: 'me da vergüenza, debí decir que no',
  ru: 'мне стыдно, надо было сказать нет',
  ar: 'أشعر بالخجل، كان يجب أن أرفض',
  zh: '我觉得很羞耻，当时应该拒绝的',
};
const punished: Record<Language, string> = {
  en: 'after i reported they moved me to another office and gave my project to someone else',
  fr: 'Depuis mon témoignage deux hommes du service d’enquête attendent mes disponibilités',
  es: 'me cambiaron de oficina a mí y no a él después de quejarme',
  ru: 'свидетельствовала по делу, теперь меня переводят в подвал. вот так совпадение',
  ar: 'بعد ما اشتكيت نقلوني لمكتب ثاني وأعطوا مشروعي لغيري',
  zh: '我举报以后，他们把我调走，把我的项目给了别人',
};
/** Told by whoever did something, is told of something, leads or was accused: they are answered as before. */
const others: [Language, 'ownBehaviour' | 'accused' | 'manager' | 'friend', string][] = [
  ['en', 'ownBehaviour', 'she laughed at my jokes but my wife says thats bc im her boss'],
  ['es', 'ownBehaviour', 'creo que me pasé con mi asistente'],
  ['fr', 'ownBehaviour', 'j’ai trop bu au séminaire, il paraît que j’ai collé tout le monde'],
  ['fr', 'accused', 'suspendu depuis hier à cause d’une allégation'],
  ['es', 'accused', 'recibí una carta de OIOS diciendo que soy sujeto de investigación'],
  ['en', 'manager', 'i lead a field team, two of the women came to me about our logistician'],
  ['es', 'manager', 'tengo a cargo 12 personas y dos se quejan del mismo compañero'],
  ['en', 'friend', 'my friend at work cries every day because of her boss'],
  ['es', 'friend', 'mi amiga me contó que su jefe la persigue con mensajes'],
];

describe('somebody to whom something was done', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    const { accused, ownBehaviour, manager, friend } = textIn(language).care.moments;
    const forSomebodyElse = [accused, ownBehaviour, manager, friend];

    it(`blames themselves, and is not spoken to as if they had done it (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(blames[language]);
      for (const text of forSomebodyElse) expect(amina.reply).not.to.include(text);
      expect(amina.choices.length).to.be.above(2);
    });

    it(`is punished for having spoken, and is not told to leave the other person alone (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(punished[language]);
      for (const text of forSomebodyElse) expect(amina.reply).not.to.include(text);
      expect(amina.choices.length).to.be.above(2);
    });
  }

  for (const [language, role, words] of others)
    it(`is somebody else than who says "${words}"`, async () => {
      const amina = await place.person(language);
      await amina.says(words);
      const said = await saidTo(role, language);
      expect(
        said.some((text) => amina.reply.includes(text)),
        amina.reply,
      ).to.equal(true);
    });
});
