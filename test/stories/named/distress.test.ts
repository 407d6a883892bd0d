import { expect } from 'chai';
import type { Directory } from '../../../knowledge/directory.js';
import { marks, type Language } from '../../../knowledge/language.js';
import type { Channel } from '../../../knowledge/service.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Person } from '../../person.js';
import { shippedLibrary, town } from '../../town.js';
import { shippedDirectory } from '../../shipped.js';

/** What somebody writes who cannot sleep since it happened. */
const sleepless: Record<Language, string> = {
  ar: 'لا أستطيع النوم منذ ما حدث',
  zh: '那件事以后我一直睡不着',
  en: 'I cannot sleep since it happened',
  fr: 'Je n’arrive plus à dormir depuis ce qui s’est passé',
  ru: 'Я не могу спать с тех пор, как это случилось',
  es: 'No puedo dormir desde que pasó',
};

const rowsOf = (person: Person): Record<string, string> =>
  Object.fromEntries(person.last.table!.rows.map(([label, value]) => [label, value]));

/** The directory as it is once somebody has confirmed every contact of a helpline in Kenya. */
async function confirmed(on: string): Promise<Directory> {
  const directory = await shippedDirectory();
  const current = (channel: Channel): Channel => ({ ...channel, confirmed: { by: 'the duty station', on } });
  return {
    ...directory,
    services: (kind, somebody) =>
      directory
        .services(kind, somebody)
        .map((service) => (service.id === 'ke-1195' ? { ...service, channels: service.channels.map(current) } : service)),
  };
}

for (const [language, words] of Object.entries(sleepless) as [Language, string][]) {
  const { care, choosing, hours, offices } = textIn(language);

  describe(`S29 Counsellor (${language})`, () => {
    before(() => shippedLibrary());

    it('support comes first, then a counsellor with their hours, whether they are safe, and who may know a crisis line, as no number is sure', async () => {
      const staff = (id: string): string[] => (id === 'undss-cisms' ? ['paula'] : []);
      const place = await town({ library: await shippedLibrary(), staff });
      await place.store.transaction(({ rosters }) =>
        rosters.put({
          id: 'undss-cisms',
          hours: {
            zone: 'Africa/Nairobi',
            week: [1, 2, 3, 4, 5, 6, 7].map((day) => (day < 6 ? [{ from: '08:00', until: '17:00' }] : [])),
            holidays: [],
            closedThrough: null,
          },
          onDuty: ['paula'],
          slowAfter: 3,
          confirmed: { by: 'paula', on: '2026-11-25' },
          used: null,
        }),
      );
      const person = await place.person(language);
      await person.says(words);
      expect(person.last.text.startsWith(`${care.moments.limits}\n\n${care.moments.disclosure}`)).to.equal(true);
      const rows = rowsOf(person);
      const name = place.directory.service('undss-cisms')!.in[language].name;
      expect(rows[name]).to.include(choosing.support.what).and.to.include('08:00').and.to.include('UTC');
      expect(rows, 'no row that gives nothing').not.to.have.property(choosing.support.line);
      expect(rows[care.urgent.safe]).to.equal([choosing.support.safe, choosing.support.noLine].join(marks[language].gap));
      expect(person.all).not.to.match(/\d{4,}/);
      await person.presses(choosing.support.show);
      expect(person.last.title).to.equal(name);
      expect(rowsOf(person)[hours.rows.hours]).to.include('08:00–17:00');
    });

    it('where no counsellor answers here, that their hours are not known is said, and where to find them', async () => {
      const place = await town({ library: await shippedLibrary() });
      const person = await place.person(language);
      await person.says(words);
      expect(rowsOf(person)[offices.kinds.counsellor]).to.include(choosing.support.elsewhere);
      await person.presses(choosing.support.show);
      expect(person.last.text).to.equal(offices.find.kind(offices.kinds.counsellor));
    });

    it('a crisis number is shown only for the country that was chosen, while it is confirmed', async () => {
      const library = await shippedLibrary();
      for (const [on, country, shown] of [
        ['2026-11-01', 'KE', true],
        ['2026-11-01', 'FR', false],
        ['2026-11-01', null, false],
        ['2026-08-01', 'KE', false],
      ] as const) {
        const place = await town({ library, directory: await confirmed(on) });
        const person = await place.person(language);
        if (country) await person.chooses(`where/at/${country}`);
        await person.says(words);
        const rows = rowsOf(person);
        expect(rows[choosing.support.line]?.includes('1195') ?? false, `${on} ${country}`).to.equal(shown);
        expect(choosing.support.line in rows).to.equal(shown);
        expect(rows[care.urgent.safe]!.includes(choosing.support.noLine)).to.equal(!shown);
      }
    });
  });
}
