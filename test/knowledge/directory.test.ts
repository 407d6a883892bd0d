import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { emergencyNumbers } from '../../adapters/commands/emergencyNumbers.js';
import { KnowledgeError, readDirectory, readEntries } from '../../adapters/knowledgeFiles.js';
import { begunBy } from '../../dialogs/index.js';
import type { Directory } from '../../knowledge/directory.js';
import { doorKinds } from '../../knowledge/door.js';
import { facts, lintText, paragraphsCarried } from '../../knowledge/editorial/index.js';
import { entities } from '../../knowledge/entity.js';
import type { Guide } from '../../knowledge/guide.js';
import { languages, type Language } from '../../knowledge/language.js';
import { OfficialAddress } from '../../knowledge/officialHosts.js';
import { countries, countriesOf, placeName, regions, stations } from '../../knowledge/place.js';
import { currentChannels, Service } from '../../knowledge/service.js';
import { textIn } from '../../knowledge/text/index.js';
import { newFolder } from '../folders.js';

const nobody = { entity: null, country: null, station: null };
const guides = [
  'roles',
  'affected',
  'options',
  'witness',
  'manager',
  'accused',
  'focal-point',
  'guest',
  'rules',
  'deadline',
  'next',
  'self-check',
  'dialogues',
  'meeting',
];

/** The exception that comes with every promise of an ombuds' privacy, and so shows where one is made. */
const promisesPrivacy: Record<Language, RegExp> = {
  ar: /خطر وشيك/u,
  zh: /紧迫危险/u,
  en: /imminent risk/u,
  fr: /risque imminent/u,
  ru: /непосредственной угрозы/u,
  es: /riesgo inminente/u,
};

/** Said of privacy where an ombuds' is promised: that it is the rule, with its exception, and then to ask first. */
const asksFirst: Record<Language, RegExp> = {
  ar: /عادة[^.]*، إلا عند خطر وشيك[^.]*\.([^.]*المستشار[^.]*\.)? والأفضل (السؤال|سؤاله) أولا/u,
  zh: /通常[^。]*紧迫危险。([^。]*顾问[^。]*。)?请先问清/u,
  en: /usually[^.]*imminent risk[^.]*\.([^.]*counsellor[^.]*\.)? Ask (there first|first what|what stays)/u,
  fr: /en général[^.]*risque imminent[^.]*\.([^.]*soutien[^.]*\.)? (Demandez|Renseignez-vous) d’abord/u,
  ru: /обычно[^.]*непосредственной угрозы[^.]*\.([^.]*консультант[^.]*\.)? Сначала спросите/u,
  es: /[Ss]uele[^.]*riesgo inminente[^.]*\.([^.]*consejería[^.]*\.)? Pregunte antes/u,
};

describe('the directory', () => {
  let directory: Directory;
  let services: Service[];
  let demonstrations: Service[];
  let walks: Guide[];
  before(async () => {
    directory = await readDirectory();
    services = directory.kindsFor(nobody).flatMap((kind) => directory.services(kind, nobody));
    demonstrations = doorKinds.flatMap((kind) => directory.relays(kind, nobody)).filter(({ demonstration }) => demonstration);
    walks = guides.map((id) => directory.guide(id)!);
  });

  it('has the thirty sourced offices, and says of every kind what it does with what it hears', () => {
    expect(services).to.have.length(30);
    for (const kind of doorKinds) for (const id of directory.door(kind).facts) expect(facts.has(id), `${kind} ${id}`).to.equal(true);
    for (const { id, facts: cited } of services) for (const fact of cited) expect(facts.has(fact), `${id} ${fact}`).to.equal(true);
  });

  it('has three to try the relay with, in no list of offices, that say so first and keep what the offices they stand for keep', () => {
    const standsFor = { 'demonstration-ombuds': 'un-unoms', 'demonstration-counsellor': 'un-sco-ny', 'demonstration-intake': 'un-oios' };
    expect(demonstrations.map(({ id }) => id)).to.have.members(Object.keys(standsFor));
    expect(services.map(({ id }) => id)).not.to.include.members(demonstrations.map(({ id }) => id));
    const promised = ({ kind, passes, reports, protects, clock, facts: cited, sources }: Service) => ({
      kind,
      passes,
      reports,
      protects,
      clock,
      cited,
      sources,
    });
    for (const [id, real] of Object.entries(standsFor)) {
      const [one, other] = [directory.service(id)!, directory.service(real)!];
      expect(promised(one), id).to.deep.equal(promised(other));
      expect(one.channels, id).to.deep.equal([]);
      for (const language of languages) {
        const { name, first } = one.in[language];
        expect(name, `${id} ${language}`).to.match(/^(Demonstration|Démonstration|Demostración|Демонстрация|演示|عرض تجريبي)/);
        expect(first.startsWith(textIn(language).handoff.demonstration), `${id} ${language}`).to.equal(true);
      }
    }
  });

  it('shows no contact as current that nobody confirmed in the last 90 days', () => {
    for (const service of services) expect(currentChannels(service, '2026-11-25'), service.id).to.deep.equal([]);
    const [first] = services.filter(({ channels }) => channels.some(({ value }) => value !== null));
    const confirmed = structuredClone(first!);
    confirmed.channels.forEach((channel) => (channel.confirmed = { by: 'the ombuds', on: '2026-08-27' }));
    expect(currentChannels(confirmed, '2026-11-25')).not.to.deep.equal([]);
    expect(currentChannels(confirmed, '2026-11-26')).to.deep.equal([]);
    expect(currentChannels(confirmed, '2026-08-26'), 'a date to come').to.deep.equal([]);
  });

  it('leaves out what serves others, and never because of what is unknown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entities, null, 'unsaid' as const),
        fc.constantFrom(...countries, null),
        fc.constantFrom(...doorKinds),
        (entity, country, kind) => {
          for (const service of directory.services(kind, { entity, country, station: null })) {
            const known = entity && entity !== 'unsaid' && entity !== 'other';
            if (known && service.entities.length > 0) expect(service.entities).to.include(entity);
            if (country && service.country) expect(service.country).to.equal(country);
          }
          const open = services.filter((service) => service.kind === kind && service.entities.length === 0 && service.country === null);
          expect(directory.services(kind, { entity, country, station: null })).to.include.members(open);
        },
      ),
    );
  });

  it('is written in each language, and breaks no editorial rule', () => {
    const found: string[] = [];
    const check = (where: string, language: (typeof languages)[number], text: string): void => {
      const words = language === 'zh' ? 120 : 60;
      for (const { rule, excerpt } of lintText(text, language, where, {
        words,
        duties: /manager|guest|focal|self-check|meeting/.test(where),
      }))
        found.push(`${where} ${language} ${rule}: ${excerpt}`);
    };
    for (const { id, in: words } of [...services, ...demonstrations]) {
      expect(new Set(languages.map((language) => words[language].first)).size, id).to.equal(languages.length);
      for (const language of languages) {
        const { first, purpose, look, name } = words[language];
        for (const text of [first, purpose, look, name]) check(id, language, text);
        expect(words[language].can.length, `${id} ${language}`).to.equal(words.en.can.length);
        expect(words[language].cannot.length, `${id} ${language}`).to.equal(words.en.cannot.length);
      }
    }
    for (const { id, steps } of walks)
      for (const [name, { ways, in: words }] of Object.entries(steps)) {
        expect(new Set(languages.map((language) => words[language].text)).size, `${id}/${name}`).to.equal(languages.length);
        for (const language of languages) {
          const { title, text, table, labels } = words[language];
          expect(labels.length, `${id}/${name} ${language}`).to.equal(ways.length);
          expect(
            table?.rows.map((row) => row.length),
            `${id}/${name} ${language}`,
          ).to.deep.equal(words.en.table?.rows.map((row) => row.length));
          check(`${id}/${name}`, language, text);
          check(`${id}/${name}`, language, title);
          for (const cell of id === 'meeting' ? (table?.rows.flat() ?? []) : []) check(`${id}/${name}`, language, cell);
        }
      }
    expect(found).to.deep.equal([]);
  });

  it('has walks that promise the privacy of an ombuds only as a rule, and say to ask first', () => {
    for (const { id, steps } of walks)
      for (const [name, { in: words }] of Object.entries(steps))
        for (const language of languages) {
          const { text } = words[language];
          if (promisesPrivacy[language].test(text)) expect(text, `${id}/${name} ${language}`).to.match(asksFirst[language]);
        }
  });

  it('has walks of which every way leads somewhere, from sourced facts', async () => {
    const topics = new Map((await readEntries()).map((entry) => [entry.id, entry]));
    for (const { id, steps, facts: cited, sources } of walks) {
      for (const fact of cited) expect(facts.has(fact), `${id} ${fact}`).to.equal(true);
      for (const { source, carried } of paragraphsCarried({ facts: cited, sources, variants: [] }))
        expect(carried, `${id} ${source.paragraph}`).to.equal(true);
      for (const [name, { ways }] of Object.entries(steps))
        for (const way of ways) {
          const [dialog, argument = '', step = 'start'] = way.split('/');
          expect(begunBy(way), `${id}/${name}: ${way}`).not.to.equal(undefined);
          if (dialog === 'answer') expect(topics.has(argument), `${id}/${name}: ${way}`).to.equal(true);
          if (dialog === 'guide') expect(directory.guide(argument)?.steps[step], `${id}/${name}: ${way}`).not.to.equal(undefined);
        }
    }
  });

  it('leads to official hosts only', () => {
    for (const address of ['https://www.un.org/ombudsman', 'https://oios.un.org/', 'https://lila.help/'])
      expect(OfficialAddress.safeParse(address).success, address).to.equal(true);
    for (const address of ['https://un.org.example.com/', 'https://uni-cef.org/', 'http://www.un.org/', 'https://notun.org/'])
      expect(OfficialAddress.safeParse(address).success, address).to.equal(false);
  });

  it('names every fault in its files, with the file and the remedy', async () => {
    const folder = newFolder('directory');
    await cp(new URL('../../knowledge/doors.json', import.meta.url), join(folder, 'doors.json'));
    for (const name of ['emergencyNumbers.json', 'emergencyCorrections.json'])
      await cp(new URL(`../../knowledge/${name}`, import.meta.url), join(folder, name));
    for (const name of ['services', 'guides', 'events']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'services', 'one.json'), JSON.stringify({ ...services[0], id: 'two', kind: 'wizard' }));
    await writeFile(join(folder, 'events', 'fair.json'), '{');
    const error = await readDirectory(folder).then(
      () => undefined,
      (failure: unknown) => failure,
    );
    expect(error).to.be.instanceOf(KnowledgeError);
    expect((error as Error).message)
      .to.include(join('services', 'one.json: kind'))
      .and.include(join('events', 'fair.json: is not JSON'));
  });
});

describe('places', () => {
  it('are the 195 States and 15 areas with emergency numbers of their own, each once, with a name in every language', () => {
    const all = Object.keys(regions).flatMap((region) => countriesOf(region as keyof typeof regions));
    expect(all).to.have.length(210);
    expect(countries.size).to.equal(210);
    for (const language of languages) {
      const names = [...countries].map((code) => placeName(code, language));
      expect(new Set(names).size, language).to.equal(210);
      for (const name of names) expect(name, language).not.to.match(/^[A-Z]{2}$/);
    }
    for (const country of Object.values(stations)) expect(countries.has(country)).to.equal(true);
  });

  it('have the emergency numbers of the metadata, as it stands in the installed package', async () => {
    const directory = await readDirectory();
    for (const [country, numbers] of Object.entries(emergencyNumbers()))
      expect(directory.emergency(country)?.numbers, country).to.deep.equal(numbers);
  });
});
