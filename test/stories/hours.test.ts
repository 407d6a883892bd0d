import { expect } from 'chai';
import { languages, type Language } from '../../knowledge/language.js';
import { countWords } from '../../knowledge/editorial/index.js';
import { moment } from '../../dialogs/placeTime.js';
import { stations, stationZones, type StationId } from '../../knowledge/place.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import type { Town } from '../town.js';
import { amina, office, sends, toPreview } from './handing.js';
import { answered, putRoster, rosterOf, weeks } from './rosters.js';

/** What a person reads in a row of the facts on an office, without the marks that keep names in their direction. */
const row = (person: Person, head: string): string =>
  (person.last.table!.rows.find(([first]) => first === head)?.[1] ?? '').replace(/[\u2066-\u2069]/gu, '');

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');

const at = (place: Town, moment: string): void => void (place.clock.now = new Date(moment));

/** A town on a Friday evening, with the ombuds in Nairobi. */
async function fridayEvening(): Promise<Awaited<ReturnType<typeof office>>> {
  const there = await office();
  at(there.place, '2026-11-27T15:10:00Z');
  await putRoster(there.place.store, rosterOf('2026-11-27'));
  await answered(there.place.store, '2026-Q4', { same: 4, next: 5, toFive: 1 });
  return there;
}

const read: Record<Language, { hours: string; now: string; first: string }> = {
  en: {
    hours: 'Mon–Fri 08:00–17:00 (Nairobi); Mon–Fri 05:00–14:00 (UTC)',
    now: 'Closed now: it is Friday 27 November 18:10 (Nairobi). Next opening: Monday 30 November 08:00 (Nairobi), 05:00 (UTC).',
    first:
      'Half of the recent first answers came within one working day. From now, that means by Monday 30 November 17:00 (Nairobi), 14:00 (UTC).',
  },
  fr: {
    hours: 'lun.–ven. 08:00–17:00 (Nairobi)\u202f; lun.–ven. 05:00–14:00 (UTC)',
    now: 'Fermé en ce moment. Heure sur place\u202f: vendredi 27 novembre 18:10 (Nairobi). Prochaine ouverture\u202f: lundi 30 novembre 08:00 (Nairobi), 05:00 (UTC).',
    first:
      'Récemment, la moitié des premières réponses sont arrivées en un jour ouvrable au plus. À partir de maintenant, ce serait au plus tard le lundi 30 novembre 17:00 (Nairobi), 14:00 (UTC).',
  },
  es: {
    hours: 'lun–vie 08:00–17:00 (Nairobi); lun–vie 05:00–14:00 (UTC)',
    now: 'Cerrada en este momento. Hora local: viernes, 27 de noviembre 18:10 (Nairobi). Próxima apertura: lunes, 30 de noviembre 08:00 (Nairobi), 05:00 (UTC).',
    first:
      'Últimamente, la mitad de las primeras respuestas llegó en un día laborable como máximo. Contando desde ahora, a más tardar: lunes, 30 de noviembre 17:00 (Nairobi), 14:00 (UTC).',
  },
  ru: {
    hours: 'пн–пт 08:00–17:00 (Найроби); пн–пт 05:00–14:00 (UTC)',
    now: 'Сейчас закрыто. Там сейчас: пятница, 27 ноября 18:10 (Найроби). Откроется: понедельник, 30 ноября 08:00 (Найроби), 05:00 (UTC).',
    first:
      'В последнее время половина первых ответов приходила не позже чем через один рабочий день. Если считать с этой минуты, это не позже такого времени: понедельник, 30 ноября 17:00 (Найроби), 14:00 (UTC).',
  },
  zh: {
    hours: '周一–周五 08:00–17:00（内罗毕）；周一–周五 05:00–14:00（UTC）',
    now: '现在不办公，时间是11月27日星期五 18:10（内罗毕）。下次办公从11月30日星期一 08:00（内罗毕），即05:00（UTC）开始。',
    first: '最近，一半的第一次答复在一个工作日内到。从现在算起，就是11月30日星期一 17:00（内罗毕），即14:00（UTC）之前。',
  },
  ar: {
    hours: 'الاثنين–الجمعة 08:00–17:00 (نيروبي)؛ الاثنين–الجمعة 05:00–14:00 (UTC)',
    now: 'المكتب مغلق الآن، والوقت هناك الجمعة، 27 نوفمبر 18:10 (نيروبي). موعد الفتح التالي: الاثنين، 30 نوفمبر 08:00 (نيروبي)، أي 05:00 (UTC).',
    first:
      'في الفترة الأخيرة، وصل نصف الردود الأولى خلال يوم عمل واحد. وإذا بدأ الحساب الآن، فهذا يعني قبل الاثنين، 30 نوفمبر 17:00 (نيروبي)، أي 14:00 (UTC).',
  },
};

describe('somebody wants to know when an office answers', () => {
  for (const language of languages) {
    it(`reads before anything is typed when it is open, and when an answer usually comes, in ${language} (care.md WH-02, WH-03)`, async () => {
      const { place } = await fridayEvening();
      const person = await place.person(language);
      await person.chooses('handoff/un-unoms');
      const { rows } = textIn(language).hours;
      expect({ hours: row(person, rows.hours), now: row(person, rows.now), first: row(person, rows.first) }).to.deep.equal(read[language]);
    });
  }

  it('chooses a place or a clock, and reads the same times by it and in UTC (care.md WH-02)', async () => {
    const { place } = await fridayEvening();
    const person = await place.person('en');
    const { zone, rows } = textIn('en').hours;
    await person.chooses('handoff/un-unoms');
    await person.presses(zone.show);
    await person.presses(/^Bangkok/);
    expect(row(person, rows.now)).to.include('Monday 30 November 12:00 (Bangkok), 05:00 (UTC)');
    await person.presses(zone.show);
    await person.presses(zone.clock);
    await person.presses(/UTC−9:30/);
    expect(row(person, rows.now)).to.include('Sunday 29 November 19:30 (UTC−9:30), Monday 30 November 05:00 (UTC)');
    expect(row(person, rows.hours)).to.include('Mon–Thu 19:30–04:30, Sun 19:30–04:30 (UTC−9:30)');
    await person.chooses('kept');
    expect(plain(person.last.text)).to.include('time zone you chose: UTC−9:30');
    await person.chooses('startOver');
    await person.chooses('handoff/un-unoms');
    expect(row(person, rows.now)).to.include('(Nairobi)').and.not.include('−9:30');
  });

  const dayAndNight: Record<Language, string> = {
    en: 'Tue 24 hours (Kyiv); Mon 05:00–13:00, 24 hours from 22:00 (UTC)',
    fr: 'mar. 24 heures (Kyiv)\u202f; lun. 05:00–13:00, 24 heures à partir de 22:00 (UTC)',
    es: 'mar 24 horas (Kyiv); lun 05:00–13:00, 24 horas desde las 22:00 (UTC)',
    ru: 'вт 24 часа (Kyiv); пн 05:00–13:00, 24 часа с 22:00 (UTC)',
    zh: '周二 24小时（Kyiv）；周一 05:00–13:00，24小时（22:00起）（UTC）',
    ar: 'الثلاثاء 24 ساعة (Kyiv)؛ الاثنين 05:00–13:00، 24 ساعة ابتداءً من 22:00 (UTC)',
  };

  for (const language of languages) {
    it(`reads in ${language} that an office is there day and night, and the name that its place has today (care.md WH-02)`, async () => {
      const { place } = await fridayEvening();
      const [monday, tuesday] = [[{ from: '07:00', until: '15:00' }], [{ from: '00:00', until: '00:00' }]];
      const hours = { zone: 'Europe/Kiev', week: [monday, tuesday, [], [], [], [], []], holidays: [], closedThrough: null };
      await putRoster(place.store, rosterOf('2026-11-27', { hours }));
      const person = await place.person(language);
      await person.chooses('handoff/un-unoms');
      const [here, there] = dayAndNight[language].split(/(?<=\u202f?[;；؛]) ?/u);
      expect(row(person, textIn(language).hours.rows.hours))
        .to.include(here!.split('24')[1])
        .and.include(there);
    });
  }

  it('has chosen a duty station already, whose clock is then used', async () => {
    const { place } = await fridayEvening();
    const person = await place.person('en');
    await person.chooses('where/at/US');
    await person.presses('New York');
    await person.chooses('handoff/un-unoms');
    expect(row(person, textIn('en').hours.rows.now)).to.include('Monday 30 November 00:00 (New York), 05:00 (UTC)');
    await person.chooses('zone/at/bangkok');
    expect(row(person, textIn('en').hours.rows.now)).to.include('12:00 (Bangkok)');
    await person.chooses('where/at/KE');
    await person.presses('Nairobi');
    await person.chooses('handoff/un-unoms');
    expect(row(person, textIn('en').hours.rows.now)).to.include('Monday 30 November 08:00 (Nairobi)');
  });

  it('is promised nothing where nobody is on duty, where answers are few, and where a roster is older than a day of the office (care.md WH-03)', async () => {
    const first = async (change: (place: Town) => Promise<void>): Promise<string> => {
      const { place } = await fridayEvening();
      await change(place);
      const person = await place.person('en');
      await person.chooses('handoff/un-unoms');
      return row(person, textIn('en').hours.rows.first);
    };
    const { none } = textIn('en').hours;
    expect(await first((place) => putRoster(place.store, rosterOf('2026-11-27', { onDuty: [] })))).to.equal(none);
    expect(await first((place) => putRoster(place.store, rosterOf('2026-11-27', { onDuty: ['somebody-else'] })))).to.equal(none);
    expect(await first((place) => answered(place.store, '2026-Q4', { next: 9 }))).to.equal(none);
    expect(await first((place) => answered(place.store, '2026-Q2', { next: 90 }))).to.equal(none);
    expect(await first((place) => putRoster(place.store, rosterOf('2026-11-25')))).to.equal(none);
    expect(await first((place) => putRoster(place.store, rosterOf('2026-11-26')))).to.include('one working day');
    expect(await first((place) => putRoster(place.store, rosterOf('2026-11-01', { used: '2026-11-26' })))).to.include('one working day');
    expect(await first((place) => answered(place.store, '2026-Q4', { longer: 6, same: 4 }))).to.equal(textIn('en').hours.usual.longer);
  });

  it('is not promised an answer by somebody whom they left out', async () => {
    const { place } = await fridayEvening();
    await putRoster(place.store, rosterOf('2026-11-27', { onDuty: ['boris'] }));
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await person.chooses('handoff/un-unoms');
    await person.presses(handoff.office.goOn);
    await person.presses(handoff.involved.exclude('boris'));
    await person.presses(handoff.involved.nobody);
    await person.presses(handoff.payload.ready);
    expect(person.last.text).to.include(handoff.consent.unanswered);
  });

  it('agrees to what stood there, however many minutes pass; and is asked again once when the day has changed (care.md CO-10)', async () => {
    const { place, desk } = await fridayEvening();
    const { handoff } = textIn('en');
    const slow = await place.person('en');
    await toPreview(slow, 'en');
    await slow.presses(handoff.payload.ready);
    expect(plain(slow.last.text)).to.include('Usual first answer by 30 Nov 17:00 (Nairobi), 14:00 (UTC).');
    place.clock.pass(14);
    await slow.presses(handoff.consent.yes);
    expect((await desk.list(amina)).cases).to.have.length(1);

    at(place, '2026-11-30T20:55:00Z');
    await putRoster(place.store, rosterOf('2026-11-30'));
    const late = await place.person('en');
    await toPreview(late, 'en');
    await late.presses(handoff.payload.ready);
    expect(plain(late.last.text)).to.include('by 1 Dec 17:00');
    place.clock.pass(10);
    await late.presses(handoff.consent.yes);
    expect(plain(late.last.text)).to.include('by 2 Dec 17:00');
    expect((await desk.list(amina)).cases).to.have.length(1);
    place.clock.pass(3);
    await late.presses(handoff.consent.yes);
    expect((await desk.list(amina)).cases).to.have.length(2);
  });

  it('reads it on the consent screen within the words that it may have (care.md CO-03)', () => {
    for (const language of languages) {
      const text = textIn(language);
      const { consent } = text.handoff;
      for (const station of Object.keys(stations) as StationId[]) {
        const place = { name: text.offices.stations[station], zone: stationZones[station] };
        const when = text.hours.consent(moment('2026-12-01T22:30:00Z', place, { language, text, now: '' }, 'short'));
        for (const kind of ['ombuds', 'counsellor', 'report'] as const) {
          const which = kind === 'report' ? 'report' : 'talk';
          const all = [consent.about[kind], consent.rules[which], when, consent.inShort[which], consent.ask[kind]].join('\n\n');
          expect(countWords(all, language), `${language} ${kind} ${station}`).to.be.at.most(language === 'zh' ? 240 : 120);
        }
      }
    }
  });

  it('reads at once, while the office is closed, when it opens, and is told of five minutes only when it is open (care.md WH-04)', async () => {
    const { place } = await fridayEvening();
    const person = await place.person('en');
    const { handoff } = textIn('en');
    await sends(person);
    expect(plain(person.last.text)).to.include('Next opening: Monday 30 November 08:00 (Nairobi)');
    expect(plain(person.last.text)).to.include('A first answer usually comes by 30 November 2026.');
    const said = (): number => person.conversation.items().filter(({ said }) => said?.text === handoff.relay.late).length;
    place.clock.pass(12);
    await place.adapter.remind();
    expect(said()).to.equal(0);
    at(place, '2026-11-30T04:55:00Z');
    const early = await place.person('en');
    await sends(early);
    const told = (): boolean => early.conversation.items().some(({ said }) => said?.text === handoff.relay.late);
    place.clock.pass(9);
    await place.adapter.remind();
    expect(told()).to.equal(false);
    place.clock.pass(2);
    await place.adapter.remind();
    expect(told()).to.equal(true);
  });

  it('reads of an office whose weekend is Friday and Saturday', async () => {
    const { place } = await fridayEvening();
    const person = await place.person('en');
    await putRoster(place.store, rosterOf('2026-11-27', { hours: { ...rosterOf('').hours, week: weeks.sundayToThursday } }));
    await person.chooses('handoff/un-unoms');
    expect(row(person, textIn('en').hours.rows.now)).to.include('Next opening: Sunday 29 November 08:00 (Nairobi)');
    expect(row(person, textIn('en').hours.rows.hours)).to.include('Mon–Thu 08:00–17:00, Sun 08:00–17:00 (Nairobi)');
  });
});
