import { expect } from 'chai';
import fc from 'fast-check';
import type { Directory } from '../../knowledge/directory.js';
import { languages, ownName, type Language } from '../../knowledge/language.js';
import type { Service } from '../../knowledge/service.js';
import { textIn } from '../../knowledge/text/index.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import type { Person } from '../person.js';
import { shippedLibrary, town, type Town } from '../town.js';
import { shippedDirectory } from '../shipped.js';

/** Offices of six organizations, and demonstrations before them in every file. */
const many = [
  'demonstration-counsellor',
  'demonstration-intake',
  'demonstration-ombuds',
  'fp-ombuds',
  'iom-ombuds',
  'un-oios',
  'un-sco-ny',
  'un-unoms',
  'undp-oai',
  'undss-cisms',
  'unhcr-igo',
  'unhcr-ombuds',
  'wbg-ombuds',
];
const talk: Record<Language, string[]> = {
  ar: ['أريد التحدث مع شخص', 'أريد أن أتحدث مع أحد'],
  zh: ['我想找人谈谈', '我想和人聊聊'],
  en: ['I want to talk to somebody', 'talk to a person'],
  fr: ['Je veux parler à quelqu’un', 'je voudrais parler à une personne'],
  ru: ['Хочу поговорить с кем-нибудь', 'я хочу с кем-то поговорить'],
  es: ['Quiero hablar con alguien', 'hablar con una persona'],
};

const answering = (ids: readonly string[], directory?: Directory): Promise<Town> =>
  town({ library: tinyLibrary(), staff: (id) => (ids.includes(id) ? ['amina'] : []), ...(directory && { directory }) });

/** The directory with other facts about some offices. */
async function knowing(change: (service: Service) => Partial<Service>): Promise<Directory> {
  const directory = await shippedDirectory();
  const changed = (service: Service): Service => ({ ...service, ...change(service) });
  return {
    ...directory,
    relays: (kind, somebody) => directory.relays(kind, somebody).map(changed),
    service: (id) => {
      const found = directory.service(id);
      return found && changed(found);
    },
  };
}

const names = (person: Person): string[] => person.last.table!.rows.map(([name]) => name!);

/** Every office of a list, page after page; no page has more than six. */
async function pages(person: Person, language: Language): Promise<string[]> {
  const { more } = textIn(language).offices.find;
  const all: string[] = [];
  for (;;) {
    expect(names(person).length).to.be.within(1, 6);
    for (const name of names(person)) expect(person.choices).to.include(name);
    all.push(...names(person));
    if (!person.choices.includes(more)) return all;
    await person.presses(more);
  }
}

for (const language of languages) {
  const { handoff, offices, choosing, hours, entity, entities, menu } = textIn(language);

  describe(`somebody chooses an office (${language})`, () => {
    it('reads what it does and never does, for whom, what it keeps and passes on, its languages and hours, before anything is typed', async () => {
      const place = await answering(many);
      for (const id of ['un-unoms', 'un-sco-ny', 'un-oios', 'wbg-ombuds']) {
        const person = await place.person(language);
        await person.chooses(`handoff/${id}`);
        const service = place.directory.service(id)!;
        const { who, can, cannot } = service.in[language];
        const rows = Object.fromEntries(person.last.table!.rows.map(([label, value]) => [label, value]));
        expect(rows[offices.service.who], id).to.equal(who);
        for (const one of can) expect(rows[offices.service.can], id).to.include(one);
        for (const one of cannot) expect(rows[offices.service.cannot], id).to.include(one);
        expect(rows[offices.map.passes], id).to.equal(offices.passes[service.passes]);
        expect(rows[choosing.records.label], id).to.equal(choosing.records[service.records]);
        expect(rows[offices.map.reports], id).to.equal(offices.reports[service.reports]);
        expect(rows[offices.map.protects], id).to.equal(offices.protects[service.protects]);
        expect(rows[offices.map.clock], id).to.equal(offices.clock[service.clock]);
        for (const label of [offices.service.languages, hours.rows.hours, hours.rows.first, offices.service.contact])
          expect(rows[label], `${id} ${label}`).to.be.a('string').and.not.equal('');
        expect(person.choices).to.include(id === 'un-oios' ? handoff.report.goOn : handoff.office.goOn);
      }
    });

    it('is asked for the organization once, only where offices of several answer, and can leave it out', async () => {
      const place = await answering(many);
      const lin = await place.person(language);
      await lin.chooses('talk');
      expect(lin.last.text).to.equal(choosing.lists.whose);
      expect(lin.choices).to.include(entity.unsaid).and.include(menu.stop).and.not.include(entities.wfp);
      await lin.presses(entity.more);
      await lin.presses(entities.worldbank);
      expect(names(lin).slice(0, 2)).to.deep.equal([
        place.directory.service('wbg-ombuds')!.in[language].name,
        place.directory.service('undss-cisms')!.in[language].name,
      ]);

      const omar = await place.person(language);
      await omar.chooses('talk');
      await omar.presses(entity.unsaid);
      expect(omar.last.text).to.equal(choosing.lists.kinds);
      expect(omar.choices.slice(0, 4)).to.deep.equal([
        ...(['ombuds', 'counsellor', 'report'] as const).map((kind) => offices.kinds[kind]),
        choosing.lists.every,
      ]);
      await omar.presses(offices.kinds.ombuds);
      expect(await pages(omar, language)).to.have.length(6);
      await omar.chooses('talk');
      expect(omar.last.text, 'not asked again').to.equal(choosing.lists.kinds);
      await omar.presses(choosing.lists.every);
      const all = await pages(omar, language);
      expect(new Set(all).size).to.equal(many.length);

      const one = await answering(['un-unoms', 'un-oios', 'un-sco-ny']);
      const ines = await one.person(language);
      await ines.chooses('talk');
      expect(ines.last.text, 'one organization: no question').to.equal(handoff.doors.text);
    });

    it('sees those for their organization; the others are one step away, and what was chosen goes with the chat', async () => {
      const place = await answering(many);
      const lin = await place.person(language);
      await lin.chooses('doors/ombuds');
      await lin.presses(entities.unhcr);
      expect(names(lin)[0]).to.equal(place.directory.service('unhcr-ombuds')!.in[language].name);
      expect(names(lin)).to.have.length(2);
      await lin.presses(choosing.lists.every);
      const listed = await pages(lin, language);
      for (const id of many) {
        const service = place.directory.service(id)!;
        const serves = service.entities.length === 0 || service.entities.includes('unhcr');
        expect(listed.includes(service.in[language].name), id).to.equal(serves);
      }
      await lin.presses(choosing.lists.everywhere);
      expect(await pages(lin, language)).to.have.length(many.length);
      await lin.chooses('startOver');
      await lin.chooses('doors/ombuds');
      expect(lin.last.text, 'the choice is forgotten').to.equal(choosing.lists.whose);
      const kept = await place.store.transaction(async ({ referrals, figures }) => [await referrals.find({}), await figures.find({})]);
      expect(kept).to.deep.equal([[], []]);
    });

    it('learns where nobody answers for their organization, and is shown who answers for others', async () => {
      const place = await answering(['unhcr-ombuds', 'fp-ombuds']);
      const lin = await place.person(language);
      await lin.chooses('where/only/wfp');
      await lin.chooses('doors');
      expect(lin.last.text).to.equal(choosing.lists.noneThere);
      await lin.presses(choosing.lists.everywhere);
      expect(names(lin)).to.have.length(2);
    });

    it('finds demonstrations after every real office', async () => {
      const place = await answering(many);
      const lin = await place.person(language);
      await lin.chooses('where/only/unsaid');
      await lin.chooses('doors/every');
      const listed = await pages(lin, language);
      const shows = (name: string): boolean =>
        many.some((id) => place.directory.service(id)!.demonstration && place.directory.service(id)!.in[language].name === name);
      expect(listed.findIndex(shows)).to.equal(many.length - 3);
      await lin.chooses('handoff/demonstration-ombuds');
      expect(lin.last.table!.rows.map(([label]) => label)).not.to.include(offices.service.contact);
    });

    it('is never led to a report office alone for wanting to talk', async () => {
      const place = await town({ library: await shippedLibrary(), staff: (id) => (id === 'un-oios' ? ['carla'] : []) });
      for (const words of talk[language]) {
        const lin = await place.person(language);
        await lin.says(words);
        expect(lin.all).not.to.include(handoff.report.text);
        expect(lin.choices).not.to.include(place.directory.service('un-oios')!.in[language].name);
      }
    });

    it('sees in the directory which offices answer here and which are for them to contact (care.md WH-01)', async () => {
      const place = await answering(['unhcr-ombuds']);
      const lin = await place.person(language);
      await lin.chooses('services/ombuds');
      const rows = Object.fromEntries(lin.last.table!.rows.map(([name, how]) => [name, how]));
      const name = (id: string): string => place.directory.service(id)!.in[language].name;
      expect(rows[name('unhcr-ombuds')]).to.equal(choosing.way.here);
      expect(rows[name('un-unoms')]).to.equal(choosing.way.yourself);
    });
  });

  describe(`somebody says that they want to talk (${language})`, () => {
    it('and comes to those who answer, in whatever words', async () => {
      const place = await town({ library: await shippedLibrary(), staff: (id) => (many.includes(id) ? ['amina'] : []) });
      for (const words of talk[language]) {
        const lin = await place.person(language);
        await lin.says(words);
        expect(lin.last.text, words).to.equal(choosing.lists.whose);
      }
      const mei = await place.person(language);
      await mei.presses(menu.talk);
      expect(mei.last.text).to.equal(choosing.lists.whose);
    });
  });
}

describe('the languages that offices read', () => {
  it('sort them within their kind and are said, and never hide one', async () => {
    const ids = many.filter((id) => !id.startsWith('demonstration'));
    const reads = fc.subarray([...languages]).map((known) => (known.length > 0 ? known : ['unknown' as const]));
    await fc.assert(
      fc.asyncProperty(
        fc.array(reads, { minLength: ids.length, maxLength: ids.length }),
        fc.constantFrom(...languages),
        async (known, language) => {
          const place = await answering(ids, await knowing(({ id }) => (ids.includes(id) ? { languages: known[ids.indexOf(id)]! } : {})));
          const lin = await place.person(language);
          await lin.chooses('where/only/unsaid');
          for (const kind of ['ombuds', 'counsellor', 'report'] as const) {
            await lin.chooses(`doors/${kind}`);
            const listed = names(lin).map((name) => ids.find((id) => place.directory.service(id)!.in[language].name === name)!);
            expect(listed).to.have.members(ids.filter((id) => place.directory.service(id)!.kind === kind));
            const ranks = listed.map((id) => {
              const spoken = known[ids.indexOf(id)] as readonly string[];
              return spoken.includes(language) ? 0 : spoken.includes('unknown') ? 1 : 2;
            });
            expect(ranks).to.deep.equal(ranks.toSorted());
            for (const [at, row] of lin.last.table!.rows.entries())
              for (const spoken of known[ids.indexOf(listed[at]!)]!)
                expect(row).to.satisfy((cells: string[]) =>
                  cells.some((cell) => cell.includes(spoken === 'unknown' ? textIn(language).offices.service.unknown : ownName[spoken])),
                );
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
