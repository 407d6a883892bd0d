import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { straight } from '../../knowledge/wholeWord.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

/** Messages of one talk, and what the last one reads: a topic, and which part of it where one says just that (0 is the short answer). */
type Talk = [messages: string[], topic: string, part?: number];

/** Whoever has reported asks on in a few words. */
const talks: Record<Language, Talk[]> = {
  en: [
    [['appraisal went down after my complaint', 'can i fight it', 'how many days'], 'not-satisfied-with-outcome', 3],
    [['im asked to go to a mediation', 'do i have to'], 'mediation', 1],
    [['im asked to go to a mediation', 'do i have to', 'and if i say no'], 'mediation', 2],
    [['is there a un hotline?'], 'formal-report-where', 5],
  ],
  fr: [
    [['on m’a convoquée pour une médiation avec lui', 'je suis obligée ?'], 'mediation', 1],
    [
      ['ma plainte a été classée je peux faire un recours ?', 'on a combien de temps', 'j’ai combien de temps'],
      'not-satisfied-with-outcome',
    ],
    [['il y a une ligne ouverte la nuit ?'], 'formal-report-where', 5],
  ],
  es: [
    [
      ['me dijeron que el caso esta cerrado', 'no me explicaron nada', 'y ahora q hago', 'cuanto tiempo tengo'],
      'not-satisfied-with-outcome',
      3,
    ],
    [['me bajaron la evaluacion despues de quejarme', 'eso es represalia?', 'hay plazo?'], 'retaliation-time-limit', 0],
    [['me quieren hacer una mediacion con el', 'no quiero verle la cara', 'es obligatorio?'], 'mediation', 1],
    [['hay una línea 24 horas?'], 'formal-report-where', 5],
  ],
  ru: [
    [['подала жалобу 2 месяца назад до сих пор ничего', 'а кто это читает вообще'], 'report-confidentiality', 0],
    [['нас зовут на медиацию', 'я не хочу его видеть', 'обязана идти?'], 'mediation', 2],
    [['есть ли круглосуточная линия'], 'formal-report-where', 5],
  ],
  ar: [
    [['نزلولي التقييم بعد ما اشتكيت', 'هذا انتقام ولا لا', 'كم عندي وقت'], 'retaliation-time-limit', 0],
    [['قدمت شكوى من شهرين ومحدش رد عليا', 'مين بيقرا الكلام اللي قولته'], 'report-confidentiality', 0],
    [['هل هناك خط ساخن؟'], 'formal-report-where', 5],
  ],
  zh: [
    [['我一个半月前举报了 到现在没消息', '谁会看我的举报'], 'report-confidentiality', 0],
    [['叫我去调解', '我不想跟他坐一起', '能拒绝吗'], 'mediation', 2],
    [['有没有24小时热线'], 'formal-report-where', 5],
  ],
};

/** What is told of a case that goes on, after which nobody is taken for the accused, let go or asked what to delete. */
const told: Record<Language, string[][]> = {
  en: [
    ['i told my manager now its all out of my hands'],
    ['i am the complainant and had my interview'],
    ['i deleted our chat, me and him'],
  ],
  fr: [['j’ai parlé à ma responsable et elle a tout transmis'], ['je suis témoin dans ma propre affaire', 'je dois y aller ?']],
  es: [['hablé con mi jefa y lo pasó todo'], ['borré los mensajes de él']],
  ru: [['я рассказала начальнице, она всё передала'], ['переписку удалила'], ['его даже не отстранили']],
  ar: [['كلمت مديرتي وهي بلغت'], ['بلغت عنو من شهر', 'بس انا ما عملت شي'], ['مسحت كل رسايله']],
  zh: [['我跟领导说了 他都报上去了'], ['我把聊天记录删了'], ['他们告诉我案子结了 说证据不足']],
};

describe('somebody who has reported', () => {
  let place: Town;
  before(async () => (place = await town()));

  for (const language of languages) {
    it(`asks on in a few words, and reads what comes after a report (${language})`, async () => {
      for (const [messages, topic, part] of talks[language]) {
        const person = await place.person(language);
        for (const words of messages) await person.says(words);
        const { title, short, full } = (await shippedLibrary()).published(topic)!.in[language];
        expect(person.reply, messages.join(' / ')).to.include(title);
        const text = part === undefined ? '' : part === 0 ? short : full[part - 1]!;
        expect(person.reply.replaceAll('**', ''), messages.join(' / ')).to.include(text.replaceAll('**', '').slice(0, 25));
      }
    });

    it(`is not taken for the accused or a manager, let go or shown what is stored (${language})`, async () => {
      const { care, goodbye, kept } = textIn(language);
      for (const messages of told[language]) {
        const person = await place.person(language);
        for (const words of messages) await person.says(words);
        expect(person.reply, messages.join(' / ')).not.to.include(await titleOf('i-am-accused', language));
        for (const text of [care.moments.accused, care.moments.manager, goodbye.web, kept.intro])
          expect(person.reply, messages.join(' / ')).not.to.include(text.slice(0, 30));
      }
    });

    it(`is asked for the organization by those alone that have a rule of their own, where these are few, and reads on (${language})`, async () => {
      const { entities, entity, answer } = textIn(language);
      const person = await place.person(language);
      await person.chooses('answer/clearcheck');
      expect(person.choices.filter((label) => Object.values(entities).includes(label))).to.have.members([
        entities.secretariat,
        entities.unhcr,
      ]);
      expect(person.choices).to.include.members([answer.more, entity.unsaid]);
      await person.says(answer.more);
      const { full } = (await shippedLibrary()).published('clearcheck')!.in[language];
      expect(person.reply.replaceAll('**', '')).to.include(full[0]!.replaceAll('**', '').slice(0, 25));
    });
  }

  it('names an organization without a rule of its own, and does not read the same twice', async () => {
    const person = await place.person('en');
    await person.chooses('answer/clearcheck');
    await person.says('FAO');
    const { short } = (await shippedLibrary()).published('clearcheck')!.in.en;
    expect(person.reply).to.include(textIn('en').entity.unknown('FAO'));
    expect(person.reply.replaceAll('**', '')).not.to.include(short.replaceAll('**', '').slice(0, 40));
  });

  it('may write in traditional characters', () => {
    expect(straight('領導剛剛在辦公室對我動手動腳，還說別聲張')).to.equal('领导刚刚在办公室对我动手动脚,还说别声张');
  });
});
