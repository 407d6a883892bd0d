import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { namesWho } from '../../knowledge/namesWho.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedLibrary, titleOf, town, type Town } from '../town.js';

/** What was done and a question of which search is not sure; a topic that it was taken for, and one that it may ask about. */
const unsurely: Record<Language, [string, string, string]> = {
  ar: ['مديري يلمسني ويقول لي كلاما قذرا، هل أستطيع أن أشتكي بلا اسم؟', 'race-religion-culture', 'stay-anonymous'],
  zh: ['领导摸我还对我说脏话，不说名字行不行？', 'offender-from-outside', 'stay-anonymous'],
  en: ['my boss gropes me at work, what should I do?', 'a-colleague-told-me', 'my-options'],
  fr: ['on m’a touchée et je n’ai pas de preuve, puis-je quand même signaler ?', 'covered-applicants-and-former-staff', 'no-proof'],
  ru: ['начальник трогает меня и говорит гадости, можно ли пожаловаться без имени?', 'lgbtiq', 'stay-anonymous'],
  es: ['mi jefe me toca y me dice groserías, ¿puedo quejarme sin dar mi nombre?', 'lgbtiq', 'stay-anonymous'],
};

/** What was done and a question of which search is sure: whether it is too late. */
const surely: Record<Language, string> = {
  ar: 'تحرش بي زميلي السنة الماضية، هل فات الأوان للإبلاغ؟',
  zh: '去年同事摸了我，现在举报是不是太晚了？',
  en: 'a colleague groped me last year, is it too late to report?',
  fr: 'un collègue m’a tripotée l’an dernier, est-ce trop tard pour signaler ?',
  ru: 'коллега лапал меня в прошлом году, срок жалобы уже вышел?',
  es: 'un colega me manoseó el año pasado, ¿es tarde para denunciar?',
};

/** What was done, the contract of whoever writes, and whether the rules hold for them. */
const ofContract: Record<Language, [words: string, topic: string]> = {
  ar: ['انا متطوعة بالامم المتحدة ومشرفي بيتحرش فيي، القواعد بتشملني؟', 'covered-volunteers'],
  zh: ['我是外包保洁，主管摸我，我能找谁', 'covered-vendor-staff'],
  en: ['i am a cleaner of a contractor and the supervisor touches me, who can i go to', 'covered-vendor-staff'],
  fr: ['je suis une simple stagiaire, mon chef me touche la cuisse, à qui en parler', 'covered-interns'],
  ru: ['я консультант, начальник трогает меня, правила на меня распространяются?', 'covered-consultants'],
  es: ['soy pasante y mi jefe me toca la pierna, ¿las reglas valen para mí?', 'covered-interns'],
};

/** What was done, who its writer is, and a question about that. */
const named: Record<Language, [string, string]> = {
  ar: ['لمسني شخص من وكالة أخرى، أين أبلغ؟', 'offender-from-other-entity'],
  zh: ['我是同性恋，同事摸我，我有什么权利？', 'lgbtiq'],
  en: ['I use a wheelchair and a colleague touches me, what help is there?', 'disability-and-access'],
  fr: ['je suis stagiaire et mon chef me touche, est-ce que les règles me protègent ?', 'covered-interns'],
  ru: ['я гей, коллега меня лапает, какие у меня права?', 'lgbtiq'],
  es: ['soy gay y un colega me manosea, ¿qué derechos tengo?', 'lgbtiq'],
};

describe('somebody tells what was done to them and asks something in the same message', () => {
  let place: Town;
  before(async () => {
    await shippedLibrary();
    place = await town();
  });

  for (const language of languages) {
    const { answer, care, choosing, menu } = textIn(language);
    const { mayAnswer, today, people, formal } = care.moments;
    const counsellor = choosing.support.show;
    const ways = [today, people, formal, menu.stop];

    it(`which nobody is sure of: a counsellor stands first, and topics one step away, none about who they are (CV-40) (${language})`, async () => {
      const [words, wrong, right] = unsurely[language];
      const amina = await place.person(language);
      await amina.says(words);
      expect(amina.reply).to.include(care.moments.disclosure);
      expect(amina.choices).to.deep.equal([counsellor, mayAnswer, ...ways]);
      await amina.presses(mayAnswer);
      expect(amina.last.text).to.equal(answer.didYouMean);
      expect(amina.choices).to.include.members([await titleOf(right, language), answer.none]);
      expect(amina.choices).not.to.include(await titleOf(wrong, language));
      await amina.presses(await titleOf(right, language));
      expect(amina.reply).to.include(await titleOf(right, language));
    });

    it(`and says what contract they have: who is covered by it is offered (${language})`, async () => {
      const [words, topic] = ofContract[language];
      const amina = await place.person(language);
      await amina.says(words);
      expect(amina.reply).to.include(care.moments.disclosure);
      expect(amina.choices).to.include.members([await titleOf(topic, language), counsellor]);
    });

    it(`and does so again: no topic is named to them that nobody is sure of (${language})`, async () => {
      const [words] = unsurely[language];
      const amina = await place.person(language);
      await amina.says(words);
      await amina.says(words);
      expect(amina.reply).to.include(care.moments.again);
      expect(amina.choices).to.deep.equal([mayAnswer, ...ways]);
    });

    it(`which is sure: the answer stands first, and the counsellor beside it (${language})`, async () => {
      const amina = await place.person(language);
      await amina.says(surely[language]);
      expect(amina.reply).to.include(care.moments.disclosure);
      expect(amina.choices).to.deep.equal([await titleOf('time-limit', language), counsellor, ...ways]);
    });

    it(`and names who they are, or the other person is: the topic about that is offered (${language})`, async () => {
      const [words, topic] = named[language];
      const amina = await place.person(language);
      await amina.says(words);
      expect(amina.choices).to.include.members([counsellor, ...ways]);
      if (amina.choices.includes(mayAnswer)) await amina.presses(mayAnswer);
      expect(amina.choices).to.include(await titleOf(topic, language));
    });
  }

  it('and is not offered, as an answer, what a manager reads to whom somebody told it', async () => {
    const amina = await place.person('en');
    await amina.says('my supervisor touched me, can I report anonymously?');
    expect(amina.choices).not.to.include(await titleOf('manager-was-told', 'en'));
    await amina.presses(textIn('en').care.moments.mayAnswer);
    expect(amina.choices).to.include(await titleOf('formal-report-anonymous', 'en'));
    expect(amina.choices).not.to.include(await titleOf('manager-was-told', 'en'));
  });

  it('in words that are only like those for who somebody is, and has named nobody', () => {
    const alike = [
      'internal rules',
      'international staff',
      'please translate it',
      'he transferred me',
      'by default',
      'la carrière',
      'la carrera',
      'My boss Christian touched me',
      'Cristian me tocó en el trabajo',
      'me siento ciega de rabia',
      'мой бывший начальник трогал меня',
      'من جهة أخرى مديري يلمسني',
      'أضيف أن مديري يلمسني',
    ];
    expect(alike.filter(namesWho)).to.deep.equal([]);
  });
});
