import { expect } from 'chai';
import { isOfficesWord } from '../../../bots/officesActs.js';
import { languages, type Language } from '../../../knowledge/language.js';
import type { Service } from '../../../knowledge/service.js';
import { textIn } from '../../../knowledge/text/index.js';
import { canPress, keepersStand, presses, word } from './keepersStand.js';
import type { Someone } from './someone.js';
import { shippedEntries } from '../../shipped.js';

const service = 'un-unoms';
const { editing, officeEditing, officesInTeams, publishing, answersInTeams, teamsRelay } = textIn('en');
const oneDay = 24 * 60;

type Stand = Awaited<ReturnType<typeof keepersStand>>;

const fits =
  (wanted: Record<string, string>) =>
  ({ data }: { data?: Record<string, unknown> }): boolean =>
    data !== undefined && Object.entries(wanted).every(([key, value]) => data[key] === value);

const reads = (who: Someone): string => who.last.text.replace(/[\n\\]/g, '');
const shows = async (who: Someone, tend: string, more: Record<string, string> = {}): Promise<void> =>
  who.tells({ value: { tend, service, ...more }, text: undefined });

describe('Teams: those who keep the offices, in their personal chats', () => {
  let at: Stand;
  const tongues: Language[] = ['ar', 'zh', 'fr'];
  beforeEach(async () => {
    at = await keepersStand(
      Object.fromEntries(
        tongues.flatMap((one) => [
          [`writer-${one}`, one],
          [`approver-${one}`, one],
        ]),
      ),
      {
        ...Object.fromEntries(tongues.map((one) => [`writer-${one}`, ['focal-point' as const]])),
        ...Object.fromEntries(tongues.map((one) => [`approver-${one}`, ['approver' as const]])),
      },
    );
  });
  afterEach(() => at.close());

  const kept = async (): Promise<Service> => (await at.store.transaction(({ services }) => services.get(service)))!;
  const today = (): string => at.place.clock.now.toISOString().slice(0, 10);
  const acts = async (did: string): Promise<number> =>
    (await at.store.transaction(({ edits }) => edits.find({}))).filter((act) => act.did === did).length;
  /** The office has these contacts, confirmed so many days ago; never, where nothing is said. */
  const has = (...contacts: [value: string, daysAgo?: number][]): Promise<void> =>
    at.store.transaction(async ({ services }) => {
      const one = (await services.get(service))!;
      const on = (days: number): string => new Date(at.place.clock.now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
      const channels = contacts.map(([value, days]) => ({
        type: 'phone' as const,
        value,
        confirmed: days === undefined ? null : { by: 'UN', on: on(days) },
      }));
      await services.put({ ...one, channels });
    });
  const confirmedOn = async (): Promise<(string | undefined)[]> => (await kept()).channels.map(({ confirmed }) => confirmed?.on);
  /** What a person reads of the office in the web chat. */
  const people = async (): Promise<string> => {
    await at.offices.refresh();
    return JSON.stringify(at.place.directory.service(service));
  };

  it('check the contacts that are due, one press each, with what is confirmed before their eyes; once, however often it is delivered', async () => {
    await has(['+1 212 555 0100', 85], ['+1 212 555 0101', 65], ['+1 212 555 0102', 10], ['+1 212 555 0103']);
    const farid = await at.keeper('farid');
    await farid.says(officesInTeams.title);
    expect(farid.last.text).to.include(officesInTeams.due(2));
    expect(reads(farid))
      .to.match(/0100.*0101/)
      .and.not.include('0102')
      .and.not.include('0103');
    const older = farid.last;
    await presses(farid, { tend: 'right', value: '+1 212 555 0100' }, {}, 2);
    expect(farid.last.text).to.include(officeEditing.contacts.confirmed).and.include(officesInTeams.due(1));
    expect((await confirmedOn())[0]).to.equal(today());
    expect(await acts('contact confirmed')).to.equal(1);
    await presses(farid, { tend: 'wrong', value: '+1 212 555 0101' }, {}, 2);
    expect(farid.last.text).to.include(officesInTeams.doubted).and.include(officesInTeams.nothing);
    expect((await confirmedOn())[1]).to.equal(undefined);
    expect(await acts('contact doubted')).to.equal(1);
    await farid.tells({ value: older.buttons.find(fits({ tend: 'right', value: '+1 212 555 0101' }))!.data, text: undefined });
    expect(farid.last.text, 'an old card brings nothing back that was taken away').to.include(officeEditing.contacts.changed);
    expect((await confirmedOn())[1]).to.equal(undefined);
  });

  it('check contacts of their own office as receivers, and do nothing else there', async () => {
    await has(['+1 212 555 0100', 85]);
    const [amina, boris, carla] = [at.someone('amina'), at.someone('boris'), at.someone('carla')];
    for (const one of [amina, carla]) await one.links();
    expect(amina.chat.map(({ text }) => text)).to.deep.equal([teamsRelay.account.linked('amina'), officesInTeams.linked]);
    await carla.says(officesInTeams.title);
    expect(carla.last.text).to.include(officesInTeams.nothing);
    await shows(carla, 'right', { type: 'phone', value: '+1 212 555 0100', seen: (await confirmedOn())[0]! });
    expect(carla.last.text).to.equal(officesInTeams.gone);
    await amina.says(officesInTeams.title);
    await presses(amina, { tend: 'right', value: '+1 212 555 0100' });
    expect((await kept()).channels[0]!.confirmed).to.deep.equal({ by: (await kept()).name, on: today() });
    await shows(amina, 'office');
    expect(canPress(amina, { tend: 'write' }) || canPress(amina, { tend: 'pull' })).to.equal(false);
    for (const tend of ['write', 'save', 'confirm', 'pull', 'publish', 'approve']) {
      await shows(amina, tend, { part: 'en', over: 'r1' });
      expect(amina.last.text, tend).not.to.include(officesInTeams.confirmed).and.not.include(officesInTeams.pulled);
    }
    await shows(boris, 'office');
    expect(boris.last.text, 'whose chat is tied to no account').to.equal(teamsRelay.account.nobody);
    expect([await acts('office written'), await acts('office pulled')]).to.deep.equal([0, 0]);
  });

  for (const language of tongues)
    it(`find an office, read it as people do, correct its words, and another person approves and publishes (${language})`, async () => {
      const text = textIn(language);
      const [writer, approver] = [await at.keeper(`writer-${language}`), await at.keeper(`approver-${language}`)];
      const before = (await kept()).in[language];
      await writer.says(text.officesInTeams.title);
      await presses(writer, { tend: 'find' }, { find: before.name });
      await presses(writer, { tend: 'office', service });
      expect(writer.last.rtl).to.equal(language === 'ar');
      expect(writer.last.text).to.include(text.officeEditing.status[(await kept()).status]);
      await presses(writer, { tend: 'read' });
      for (const words of [before.first, before.purpose, before.who, ...before.can, ...before.cannot])
        expect(reads(writer)).to.include(words.replace(/\*/g, ''));
      await presses(writer, { tend: 'write', part: language });
      expect(writer.last.boxes).to.include({ purpose: before.purpose, can: before.can.join('\n') });
      await presses(writer, { tend: 'submit' }, { can: [...before.can, before.can[0]!].join('\n'), effect: 'words', note: '…' }, 2);
      await shows(approver, 'review', { part: language });
      await presses(approver, { tend: 'approve' }, {}, 2);
      expect(approver.last.text).to.include(text.answersInTeams.approvedNow);
      expect(canPress(writer, { tend: 'publish' })).to.equal(false);
      await presses(approver, { tend: 'publish' });
      expect(approver.last.text).to.include(text.officeEditing.published);
      expect((await kept()).in[language].can.length).to.equal(before.can.length + 1);
      expect(at.place.directory.service(service)!.in[language].can.length).to.equal(before.can.length + 1);
      expect([await acts('office approved'), await acts('office published')]).to.deep.equal([1, 1]);
    });

  it('correct a contact, which is then to be confirmed anew; a page that is not official is not taken, and nothing typed is lost', async () => {
    await has(['+1 212 555 0100', 10]);
    const [farid, hana] = [await at.keeper('farid'), await at.keeper('hana')];
    await shows(farid, 'write', { part: 'common' });
    const typed = { 'value-0': '+1 212 555 0199', 'type-1': 'web', 'value-1': 'https://example.com/ombuds' };
    await presses(farid, { tend: 'submit' }, typed);
    expect(farid.last.text).to.include('is not on an official website');
    expect(farid.last.boxes).to.include(typed);
    await presses(farid, { tend: 'submit' }, { 'value-1': '' });
    expect(farid.last.text).to.include(answersInTeams.submitted);
    await shows(hana, 'review', { part: 'common' });
    expect(reads(hana)).to.include('0100').and.include('0199');
    await presses(hana, { tend: 'approve' });
    await presses(hana, { tend: 'publish' });
    expect((await kept()).channels).to.deep.equal([{ type: 'phone', value: '+1 212 555 0199', confirmed: null }]);
    await shows(farid, 'right', { type: 'phone', value: '+1 212 555 0100', seen: '' });
    expect(farid.last.text, 'what is not there any more is not confirmed').to.include(officeEditing.contacts.changed);
    await presses(farid, { tend: 'right', value: '+1 212 555 0199' });
    expect(await confirmedOn()).to.deep.equal([today()]);
    expect(await people()).to.include('0199');
  });

  it('confirm what is said of an office after they have read it whole, once, and nothing that changed since', async () => {
    const hana = await at.keeper('hana');
    await shows(hana, 'read');
    const before = (await kept()).revision;
    const older = hana.last.buttons.find(fits({ tend: 'confirm' }))!.data;
    await presses(hana, { tend: 'confirm' }, {}, 2);
    expect(hana.last.text).to.include(officesInTeams.confirmed);
    expect((await kept()).revision).to.equal(before + 1);
    at.place.clock.pass(oneDay);
    await hana.tells({ value: older, text: undefined });
    expect(hana.last.text).to.include(editing.review.changed);
    expect(await acts('office confirmed')).to.equal(1);
  });

  it('take an office away in one act, once; people in open chats are told, and an old card does nothing', async () => {
    const farid = await at.keeper('farid');
    const id = await at.arrives();
    await shows(farid, 'office');
    const button = farid.last.buttons.find(({ title }) => title === officesInTeams.pull.title)!;
    expect(button.data, 'the first press only opens the second').to.equal(undefined);
    const older = farid.last.buttons.find(fits({ tend: 'pull' }))!.data;
    await presses(farid, { tend: 'pull' }, {}, 2);
    expect(farid.last.text).to.include(officesInTeams.pulled).and.include(officeEditing.status.closed);
    expect(canPress(farid, { tend: 'pull' })).to.equal(false);
    expect(at.place.directory.allRelays().map((one) => one.id)).not.to.include(service);
    expect(await acts('office pulled')).to.equal(1);
    const chat = (await at.store.transaction(({ referrals }) => referrals.get(id)))!;
    expect(chat.notices.map(({ kind }) => kind)).to.include('changed');
    await at.store.transaction(async ({ services }) => {
      const one = (await services.get(service))!;
      await services.put({ ...one, status: 'active', revision: one.revision + 1 });
    });
    await farid.tells({ value: older, text: undefined });
    expect((await kept()).status).to.equal('active');
    expect(farid.last.text).to.include(editing.review.changed);
  });

  it('lose no words when two write at once, and never approve their own', async () => {
    const [farid, grace] = [await at.keeper('farid'), await at.keeper('grace')];
    for (const one of [farid, grace]) await shows(one, 'write', { part: 'en' });
    expect(grace.last.text).to.include(editing.entry.here('farid'));
    await presses(farid, { tend: 'save' }, { look: 'Farid says where.', effect: 'words' });
    await presses(grace, { tend: 'submit' }, { look: 'Grace says where.', effect: 'words' });
    expect(reads(grace)).to.include(editing.crossed.title).and.include('Farid says where.');
    expect(grace.last.boxes).to.include({ look: 'Grace says where.' });
    expect(grace.last.buttons.map(({ url }) => url)).to.include(`https://waypoint.example.org/console/services/${service}/write/en`);
    await presses(grace, { tend: 'submit' });
    await shows(grace, 'review', { part: 'en' });
    expect(grace.last.text).to.include(editing.review.own);
    expect(canPress(grace, { tend: 'approve' })).to.equal(false);
  });

  it('learn which gates are closed: nothing on which a consent rests is published from a card', async () => {
    const [farid, hana] = [await at.keeper('farid'), await at.keeper('hana')];
    await shows(farid, 'write', { part: 'en' });
    await presses(farid, { tend: 'submit' }, { purpose: 'We guarantee that you must report to the police here.', effect: 'words' });
    await shows(hana, 'review', { part: 'en' });
    expect(reads(hana), 'as in the console, and in which box')
      .to.include(editing.edit.remarks)
      .and.match(/(CV|ED)-\d\d/);
    expect(reads(hana).replace(/[\u2066-\u2069]/g, '')).to.include(`English – ${officeEditing.fields.purpose} – `);
    await presses(hana, { tend: 'approve' });
    await presses(hana, { tend: 'publish' });
    expect(hana.last.text).to.include(answersInTeams.closed(publishing.gates.words.title));
    expect(await people()).not.to.include('guarantee');
  });

  it('are led from what is to be done, and say words that nobody asks with and no button says', async () => {
    await has(['+1 212 555 0100', 95]);
    const farid = await at.keeper('farid');
    await farid.says(word('en'));
    expect(farid.last.text).to.include(officesInTeams.due(1));
    await presses(farid, { tend: 'office', service });
    expect(farid.last.text).to.include(officeEditing.contacts.title);
    const asked = (await shippedEntries()).flatMap(({ in: wordings }) =>
      languages.flatMap((language) => [wordings[language].title, ...wordings[language].phrasings]),
    );
    expect(asked.filter(isOfficesWord)).to.deep.equal([]);
    for (const language of languages) {
      const { menu, commands, always, officesInTeams: own } = textIn(language);
      expect(isOfficesWord(` ${own.title} `)).to.equal(true);
      const said = [...Object.values(menu), ...Object.values(commands).flat(), ...Object.values(always)];
      expect(said.filter((one) => typeof one === 'string' && isOfficesWord(one))).to.deep.equal([]);
    }
  });
});
