import { expect } from 'chai';
import { languages, type Language } from '../../../knowledge/language.js';
import type { Library } from '../../../knowledge/library.js';
import { textIn } from '../../../knowledge/text/index.js';
import { shippedLibrary } from '../../town.js';
import { amina, caseOf, exact, office } from '../handing.js';
import { reaches } from './naming.js';

type Said = Record<Language, string>;

const punished: Said = {
  ar: 'ماذا لو انتقموا مني لأنني تكلمت؟',
  zh: '我说出来会不会被报复？',
  en: 'What if they punish me for speaking?',
  fr: 'Et si on me punit parce que j’ai parlé ?',
  ru: 'Боюсь мести, если я расскажу',
  es: '¿Y si me castigan por hablar?',
};
const onlyTalk: Said = {
  ar: 'لا أريد تقديم بلاغ، أريد فقط أن أتحدث مع أحد',
  zh: '我不想举报，只想找人谈谈',
  en: 'I do not want to report, I just want to talk',
  fr: 'Je ne veux pas signaler, je veux juste parler à quelqu’un',
  ru: 'Я не хочу подавать жалобу, я просто хочу поговорить',
  es: 'No quiero denunciar, solo quiero hablar con alguien',
};
const toOmbuds: Said = {
  ar: 'أريد التحدث مع أمين المظالم',
  zh: '我想和监察员谈谈',
  en: 'I want to talk to the ombuds',
  fr: 'Je veux parler à l’ombudsman',
  ru: 'Хочу поговорить с омбудсменом',
  es: 'Quiero hablar con el ómbudsman',
};
const toReport: Said = {
  ar: 'أريد تقديم بلاغ',
  zh: '我要举报',
  en: 'I want to report',
  fr: 'Je veux faire un signalement',
  ru: 'Хочу подать жалобу',
  es: 'Quiero denunciar',
};
const whatNow: Said = {
  ar: 'وماذا الآن؟',
  zh: '现在怎么办？',
  en: 'What now?',
  fr: 'Et maintenant ?',
  ru: 'И что теперь?',
  es: '¿Y ahora qué?',
};
/** Three paragraphs in which somebody tells what happened, each with a word that nobody else uses. */
const story: Said = {
  ar: 'في مارس بدأ رئيسي في مكتب زورفان يعلق على ملابسي كل صباح.\n\nثم صار ينتظرني قرب مصعد زورفان ويسألني لماذا لا أبتسم.\n\nأمس في اجتماع زورفان وضع يده على كتفي أمام الجميع، ولم يقل أحد شيئا.',
  zh: '三月份，我在佐尔凡办事处的主管开始每天早上评论我的衣服。\n\n后来他总在佐尔凡的电梯旁边等我，问我为什么不笑。\n\n昨天在佐尔凡开会，他当着大家把手放在我肩上，没有人说话。',
  en: 'In March my supervisor at the Zorvane office began to comment on my clothes every morning.\n\nThen he waited for me at the Zorvane lift and asked why I never smile.\n\nYesterday in a Zorvane meeting he put his hand on my shoulder in front of everybody, and nobody said a word.',
  fr: 'En mars, mon chef au bureau de Zorvane a commencé à commenter mes vêtements chaque matin.\n\nPuis il m’attendait près de l’ascenseur de Zorvane et demandait pourquoi je ne souris jamais.\n\nHier, en réunion à Zorvane, il a posé la main sur mon épaule devant tout le monde, et personne n’a rien dit.',
  ru: 'В марте начальник в отделении Зорван стал каждое утро обсуждать мою одежду.\n\nПотом он ждал меня у лифта Зорвана и спрашивал, почему я не улыбаюсь.\n\nНа прошлой неделе на совещании в Зорване он при всех положил руку мне на плечо, и никто ничего не сказал.',
  es: 'En marzo mi jefe en la oficina de Zorvane empezó a comentar mi ropa cada mañana.\n\nDespués me esperaba junto al ascensor de Zorvane y preguntaba por qué nunca sonrío.\n\nAyer, en una reunión en Zorvane, me puso la mano en el hombro delante de todos, y nadie dijo nada.',
};
const mark = /zorv|зорв|佐尔凡|زورفان/iu;

for (const language of languages) {
  const text = textIn(language);
  const { handoff, offices, menu } = text;
  let library: Library;
  const people = { 'un-sco-ny': ['dina'] };
  const there = () => office(undefined, people, library);
  const open = async (): Promise<void> => void (library = await shippedLibrary());

  describe(`S14 Protection from retaliation (${language})`, () => {
    before(open);

    it('what counts as retaliation, which doors protect, until when, and that talking to the ombuds protects as no report does', async () => {
      const { place } = await there();
      const person = await place.person(language);
      await person.says(punished[language]);
      const all = ['retaliation-what', 'retaliation-protection', 'retaliation-time-limit'].map((id) => library.published(id)!);
      await reaches(person, ['retaliation-what', 'retaliation-protection'], language);
      for (const { id, in: wording } of all) {
        await person.chooses(`answer/${id}`);
        await reaches(person, [id], language);
        const shown = person.conversation.items().findLast(({ said }) => said?.title === wording[language].title)!.said!;
        expect(shown.text.replaceAll('**', '')).to.include(wording[language].short.replaceAll('**', '').slice(0, 20));
        expect(shown.provenance!.sources.length, id).to.be.above(0);
      }
      await person.chooses('service/un-unoms');
      const rows = Object.fromEntries(person.last.table!.rows.map(([label, value]) => [label, value]));
      expect(rows[offices.map.protects]).to.equal(offices.protects.not);
      expect(rows[offices.map.clock]).to.equal(offices.clock.runs);
    });
  });

  describe(`S15 Avoid re-traumatisation (${language})`, () => {
    before(open);

    it('after a long story the question is answered, nothing of the story is repeated or kept, and there is a way to stop', async () => {
      const { place } = await there();
      const person = await place.person(language);
      await person.says(story[language]);
      const after = person.reply;
      expect(after).not.to.match(mark);
      await person.says(whatNow[language]);
      expect(person.reply).not.to.match(mark);
      const ways = [
        menu.stop,
        text.answer.none,
        menu.talk,
        ...['my-options', 'do-nothing-for-now'].map((id) => library.published(id)!.in[language].title),
      ];
      expect(
        person.choices.some((choice) => ways.includes(choice)),
        person.choices.join(' | '),
      ).to.equal(true);
      const kept = await place.store.transaction((records) => records.conversations.find({}));
      expect(kept).to.have.length(1);
      expect(JSON.stringify(kept)).not.to.match(mark);
      expect(place.logged.join('\n')).not.to.match(mark);
      expect(JSON.stringify(await place.store.transaction((records) => records.counters.find({})))).not.to.match(mark);
    });

    it('tells it once: what they wrote for the office is what the office reads', async () => {
      const { place, desk } = await there();
      const person = await place.person(language);
      await person.chooses('handoff/un-unoms');
      for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.add(handoff.payload.fields.words)])
        await person.presses(label);
      await person.says(story[language]);
      for (const label of [handoff.payload.ready, handoff.consent.yes]) await person.presses(label);
      const { id } = await caseOf(desk);
      await desk.take(amina, id);
      expect((await desk.open(amina, id))!.messages[0]!.words).to.include(story[language]);
    });
  });

  describe(`S16 Several routes of support (${language})`, () => {
    before(open);

    it('whoever only wants to talk finds ombuds and counsellor first, each with what it keeps; reporting is there, and last', async () => {
      const { place } = await there();
      const person = await place.person(language);
      await person.says(onlyTalk[language]);
      const { title } = library.published('somebody-to-talk-to')!.in[language];
      for (let turns = 1; turns < 4 && person.last.text !== handoff.doors.text; turns++) {
        const next = [title, text.entity.unsaid, handoff.menu.talk].find((label) => person.choices.includes(label));
        await person.presses(next ?? title);
      }
      expect(person.last.text).to.equal(handoff.doors.text);
      const { rows } = person.last.table!;
      const name = (id: string): string => place.directory.service(id)!.in[language].name;
      expect(rows.map(([office]) => office)).to.deep.equal(['un-unoms', 'un-sco-ny', 'un-oios'].map(name));
      const passes = rows.map(([, passes]) => passes);
      expect(passes[0]).to.equal(offices.passes.keeps);
      expect(passes[2]).to.equal(offices.passes['is-report']);
      expect(await place.vault.ids()).to.deep.equal([]);
    });
  });

  describe(`S28 Ombuds (${language})`, () => {
    before(open);

    it('says what it keeps, that it is no report and stops no clock, then a preview, a warm word of three fields, and the number', async () => {
      const { place, desk } = await there();
      const person = await place.person(language);
      await person.says(toOmbuds[language]);
      const service = place.directory.service('un-unoms')!;
      expect(person.last.text).to.include(service.in[language].first);
      const rows = Object.fromEntries(person.last.table!.rows.map(([label, value]) => [label, value]));
      expect(rows[offices.map.passes]).to.equal(offices.passes.keeps);
      expect(rows[offices.map.clock]).to.equal(offices.clock.runs);
      expect(rows[offices.map.reports]).to.equal(offices.reports.no);
      expect(person.last.text).to.include(text.choosing.ombuds);
      expect(rows[text.choosing.records.label]).to.equal(text.choosing.records.none);
      for (const label of [handoff.office.goOn, handoff.involved.nobody]) await person.presses(label);
      for (const field of ['call', 'first', 'avoid'] as const) {
        await person.presses(handoff.payload.add(handoff.payload.fields[field]));
        await person.says(`mark-${field}`);
      }
      await person.presses(handoff.payload.ready);
      expect(person.last.text).to.include(handoff.consent.about.ombuds);
      const shown = exact(person)!;
      await person.presses(handoff.consent.yes);
      expect(person.last.text).to.include(handoff.number.text);
      expect(exact(person)!.replaceAll(' ', '')).to.match(/^\d{22}$/);
      const { id } = await caseOf(desk);
      await desk.take(amina, id);
      const [{ words }] = (await desk.open(amina, id))!.messages as [{ words: string }, ...object[]];
      expect(words).to.equal(shown);
      for (const field of ['call', 'first', 'avoid']) expect(words).to.include(`mark-${field}`);
    });
  });

  describe(`S30 Formal report (${language})`, () => {
    before(open);

    it('what a report is comes first; nothing is sent by the programme; the office asks twice, and offers to talk to others first', async () => {
      const { place, desk } = await there();
      const person = await place.person(language);
      await person.says(toReport[language]);
      await reaches(person, ['formal-report-what'], language);
      const carla = { name: 'carla', services: ['un-oios'] };
      await person.chooses('handoff/un-oios');
      expect(person.last.text).to.include(handoff.report.text);
      const unnamed = library.published('formal-report-anonymous')!.in[language].title;
      const { notNow } = handoff.office;
      expect(person.choices).to.deep.equal([notNow, handoff.report.first, handoff.report.counsellor, unnamed, handoff.report.goOn]);
      for (const label of [handoff.report.goOn, handoff.involved.nobody, handoff.payload.ready]) await person.presses(label);
      expect(person.last.text).to.include(handoff.consent.about.report);
      expect(person.choices.slice(0, 2)).to.deep.equal([handoff.consent.no, handoff.consent.yes]);
      expect([(await desk.list(carla)).total, await place.vault.ids()]).to.deep.equal([0, []]);
      await person.presses(handoff.consent.yes);
      expect((await desk.list(carla)).cases).to.have.length(1);
    });
  });
}
