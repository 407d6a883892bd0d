import { expect } from 'chai';
import { promisesPage } from '../../adapters/web/promises.js';
import { moment } from '../../dialogs/placeTime.js';
import { countWords } from '../../knowledge/editorial/index.js';
import { languages, type Language } from '../../knowledge/language.js';
import { stations, stationZones, type StationId } from '../../knowledge/place.js';
import { textIn, textInTeams } from '../../knowledge/text/index.js';
import { choosing } from '../choosing.js';
import type { Person } from '../person.js';
import { amina, exact, office, toPreview } from './handing.js';
import { shippedDirectory } from '../shipped.js';

const kinds = ['ombuds', 'counsellor', 'report'] as const;
const ruleOf = (kind: (typeof kinds)[number]): 'report' | 'talk' => (kind === 'report' ? 'report' : 'talk');

/** A town whose ombuds reads and writes whole messages in its Teams, as long as it is in the set. */
async function chosenOffice() {
  const chosen = new Set(['un-unoms']);
  const here = await office(choosing(await shippedDirectory(), chosen));
  const theOne = async () => (await here.place.store.transaction(({ referrals }) => referrals.find({})))[0]!;
  return { ...here, chosen, theOne };
}

async function agrees(person: Person, language: Language): Promise<string> {
  const { handoff } = textIn(language);
  await toPreview(person, language);
  await person.presses(handoff.payload.ready);
  await person.presses(handoff.consent.yes);
  const number = exact(person)!;
  await person.says(number.replaceAll(' ', '').slice(-4));
  return number;
}

const rowsOf = (person: Person): string => JSON.stringify(person.conversation.items().flatMap(({ said }) => said?.table?.rows ?? []));

describe('an office that reads and writes whole messages in its Teams (decisions.md D16)', () => {
  for (const [door, said] of [
    ['web', textIn],
    ['teams', textInTeams],
  ] as const) {
    it(`says what its Teams keeps in a consent of at most 120 words, with whatever hours and at whatever time (care.md CO-03) (${door})`, () => {
      for (const language of languages) {
        const text = said(language, true);
        const { consent } = text.handoff;
        const most = language === 'zh' ? 240 : 120;
        const hours = (Object.keys(stations) as StationId[]).map((station) => {
          const place = { name: text.offices.stations[station], zone: stationZones[station] };
          return text.hours.consent(moment('2026-12-01T22:30:00Z', place, { language, text, now: '' }, 'short'));
        });
        const { rules, anybody } = text.agreement.again;
        for (const kind of kinds) {
          const rule = consent.rules[ruleOf(kind)];
          for (const words of [rule, rules[ruleOf(kind)](anybody)])
            expect(words.match(/Teams/g)!.length, words).to.be.at.least(door === 'web' ? 1 : 2);
          expect(consent.simple[kind]).to.include(text.wholeInTeams.own);
          for (const when of [consent.unanswered, ...hours]) {
            const all = [consent.about[kind], rule, when, consent.inShort[ruleOf(kind)], consent.ask[kind]].join('\n\n');
            expect(countWords(all, language), `${language} ${kind}: ${all}`).to.be.at.most(most);
          }
        }
      }
    });
  }

  for (const language of languages) {
    const text = textIn(language, true);
    const { own, copies, ours, label } = text.wholeInTeams;

    it(`says so on the page of the office, at the yes, in other words, and wherever it says what is deleted or kept (${language})`, async () => {
      const { place, desk, theOne } = await chosenOffice();
      const person = await place.person(language);
      await person.chooses('service/un-unoms');
      expect(person.last.table!.rows).to.deep.include([label, own]);
      await toPreview(person, language);
      await person.presses(text.handoff.payload.ready);
      expect(person.last.text).to.include(text.handoff.consent.rules.talk).and.not.include(textIn(language).handoff.consent.rules.talk);
      await person.presses(text.handoff.consent.simpler);
      expect(person.last.text).to.include(own);
      await person.presses(text.handoff.consent.yes);
      await person.says(exact(person)!.replaceAll(' ', '').slice(-4));
      const { id, consent } = await theOne();
      expect(consent.wholeInTeams).to.equal(true);
      expect(consent.stored).to.include('in the Teams of the office');

      await person.chooses('relay/takeBack');
      expect(person.last.text).to.equal(text.handoff.takeBack.ask).and.include(copies);
      await person.presses(text.handoff.takeBack.no);
      await desk.take(amina, id);
      await desk.reply(amina, id, '');
      expect((await desk.open(amina, id))!.messages.at(-1)!.words).to.include(ours);
      await person.chooses('relay/now');
      expect(person.last.text).to.include(text.agreement.now.stop).and.include(copies);
      expect(rowsOf(person)).to.include(copies);
      await person.chooses('kept');
      expect(person.last.text).to.include(copies);
      await desk.notes.add(amina, id, 'a note');
      await person.chooses('relay/whole');
      expect(person.last.text).to.include(text.tools.noted(1)).and.include(copies);
      await person.chooses('relay/takeBack');
      await person.presses(text.handoff.takeBack.yes);
      expect(person.last.text).to.include(copies);
    });
  }

  it('names such offices on the page that says what is kept, and no others', async () => {
    const { place, chosen } = await chosenOffice();
    const inTheirTeams = () => place.directory.allRelays().filter(({ wholeInTeams }) => wholeInTeams);
    const open = await place.open((server) => promisesPage(server, { forgetting: () => undefined, inTheirTeams }));
    const page = async (language: Language): Promise<string> =>
      (await (await fetch(`${open.url}/promises/${language}`)).text()).replaceAll('&#39;', "'");
    for (const language of languages) {
      const { name } = place.directory.service('un-unoms')!.in[language];
      expect(await page(language)).to.include(textIn(language).wholeInTeams.offices(name));
    }
    chosen.clear();
    expect(await page('en')).not.to.include('their own Teams');
    await open.close();
  });

  it('says nothing of it where the office has not chosen it, or where nobody had opened what is taken back', async () => {
    const { place, chosen, theOne } = await chosenOffice();
    const { handoff, wholeInTeams } = textIn('en');
    const person = await place.person('en');
    await agrees(person, 'en');
    await person.chooses('relay/takeBack');
    await person.presses(handoff.takeBack.yes);
    expect(person.last.text).to.include(handoff.takeBack.unopened).and.not.include(wholeInTeams.copies);

    chosen.clear();
    const other = await place.person('en');
    await other.chooses('service/un-unoms');
    await agrees(other, 'en');
    for (const what of ['relay/now', 'relay/takeBack', 'kept']) await other.chooses(what);
    expect(other.all + rowsOf(other)).not.to.include('Teams');
    expect((await theOne()).consent).to.include({ wholeInTeams: false, stored: 'on this server, sealed; its key apart' });
  });

  it('shows the consent again where that changes between screen and yes (care.md CO-10)', async () => {
    const { place, chosen } = await chosenOffice();
    const { handoff } = textIn('en', true);
    chosen.clear();
    const person = await place.person('en');
    await toPreview(person, 'en');
    await person.presses(handoff.payload.ready);
    chosen.add('un-unoms');
    await person.presses(handoff.consent.yes);
    expect(person.last.text).to.include(handoff.consent.rules.talk);
    expect(await place.store.transaction(({ referrals }) => referrals.find({}))).to.deep.equal([]);
  });

  it('asks for its own yes: an older one stays as it was, a new one covers Teams, and what was covered is said from then on', async () => {
    const { place, chosen, desk, theOne } = await chosenOffice();
    const [plain, whole] = [textIn('en'), textIn('en', true)];
    chosen.clear();
    const number = await agrees(await place.person('en'), 'en');
    const { id } = await theOne();
    await desk.take(amina, id);
    await desk.reply(amina, id, 'a word');
    await desk.open(amina, id);
    chosen.add('un-unoms');
    const comesBack = async (): Promise<Person> => {
      const person = await place.person('en');
      await person.chooses('comeBack');
      await person.says(number);
      return person;
    };
    const before = await comesBack();
    await before.chooses('relay/now');
    expect(before.last.text).to.include(plain.agreement.now.stop).and.not.include(plain.wholeInTeams.copies);
    expect((await theOne()).consent.wholeInTeams).to.equal(false);

    place.clock.pass(15 * 24 * 60);
    const asked = await comesBack();
    expect(asked.last.text).to.include(whole.agreement.again.rules.talk('amina'));
    await asked.presses(whole.handoff.consent.simpler);
    expect(asked.last.text).to.include(whole.agreement.again.simple);
    await asked.presses(whole.handoff.consent.yes);
    expect((await theOne()).consent.wholeInTeams).to.equal(true);
    expect((await theOne()).consent.stored).to.include('in the Teams of the office');

    chosen.clear();
    place.clock.pass(15 * 24 * 60);
    const again = await comesBack();
    expect(again.last.text, 'copies stand there').to.include(whole.agreement.again.rules.talk('amina'));
    await again.presses(whole.handoff.consent.yes);
    const { consent } = await theOne();
    expect(consent.wholeInTeams).to.equal(true);
    expect(consent.stored.match(/in the Teams of the office/g)).to.have.length(1);
  });
});
