import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { versionIn } from './answersStand.js';
import { boxesOf, keepersOf, servicesStand } from './servicesStand.js';
import type { Seat } from './seat.js';

const { officeEditing: text, publishing, offices } = textIn('en');
const path = '/console/services/un-unoms';
const { writes, approves, publishes } = keepersOf(path);

describe('the console: who keeps the offices', () => {
  let at: Awaited<ReturnType<typeof servicesStand>>;
  beforeEach(async () => (at = await servicesStand()));
  afterEach(() => at.close());

  const channels = () => at.offices.directory.service('un-unoms')!.channels;
  const first = (): { type: string; value: string } => {
    const { type, value } = channels().find((channel) => channel.value !== null)!;
    return { type, value: value! };
  };
  const reads = async (language: 'en' | 'fr' = 'en'): Promise<string> => {
    const person = await at.place.person(language);
    await person.chooses('service/un-unoms');
    return [person.reply, ...(person.last.table?.rows.flat() ?? [])].join('\n');
  };
  const days = (count: number): void => at.place.clock.pass(count * 24 * 60);

  it('lets a receiver confirm the contact of their own office, which people then read with its date for 90 days', async () => {
    const amina = await at.seat('amina');
    expect(await reads()).not.to.include(first().value);
    expect((await amina.get('/console/services')).body)
      .to.include(path)
      .and.not.include('un-oios');
    expect((await amina.get(path)).body)
      .to.include(text.contacts.never)
      .and.not.include('/write/');
    const confirmed = await amina.post(`${path}/contact`, first());
    expect(confirmed.body).to.include(text.contacts.confirmed);
    expect(await reads()).to.include(offices.service.confirmed(first().value, '25 November 2026'));
    days(90);
    expect(await reads()).to.include(first().value);
    days(1);
    expect(await reads()).not.to.include(first().value);
    expect(JSON.stringify(await at.store.transaction(({ edits }) => edits.find({}))))
      .to.include('contact confirmed')
      .and.include('amina');
  });

  it('lets nobody confirm a contact of an office of others, nor one that is no longer as they read it', async () => {
    const [carla, ines, farid] = [await at.seat('carla'), await at.seat('ines'), await at.seat('farid')];
    for (const seat of [carla, ines]) {
      await seat.get('/console/services');
      expect((await seat.post(`${path}/contact`, first())).status).to.equal(404);
    }
    expect((await carla.get(path)).status).to.equal(404);
    await farid.get(path);
    const other = await farid.post(`${path}/contact`, { ...first(), value: 'https://www.un.org/another-one' });
    expect([other.status, other.body.includes(text.contacts.changed)]).to.deep.equal([409, true]);
    expect(channels().every(({ confirmed }) => confirmed === null)).to.equal(true);
  });

  it('reminds on day 60 and day 80, and takes a wrong contact away at once', async () => {
    const farid = await at.seat('farid');
    await farid.get(path);
    await farid.post(`${path}/contact`, first());
    const list = async (): Promise<string> => {
      const seat = await at.seat('farid');
      return (await seat.get('/console/services')).body;
    };
    days(59);
    expect(await list()).not.to.include(text.due['day-60'](1));
    days(1);
    expect(await list())
      .to.include(text.due['day-60'](1))
      .and.not.include(text.due['day-80'](1));
    days(20);
    expect(await list()).to.include(text.due['day-80'](1));
    const seat = await at.seat('farid');
    expect((await seat.get('/console/services?only=day-80')).body).to.include(path);
    expect(await reads()).to.include(first().value);
    expect((await seat.post(`${path}/doubt`, first())).status, 'not without the tick').to.equal(422);
    await seat.post(`${path}/doubt`, { ...first(), sure: '1' });
    expect(await reads()).not.to.include(first().value);
  });

  it('brings new words to a running conversation once another has approved them, and tells readers of an older translation', async () => {
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    const person = await at.place.person();
    await person.chooses('service/un-unoms');
    expect(person.reply).to.include('not yet confirmed');
    const words =
      'The ombuds keeps to itself what you say, except in grave danger. Talking there is not a report. Time limits keep running.';
    expect((await writes(farid, 'en', { 'e-first': words, 'e-effect': 'meaning' })).status).to.equal(303);
    expect((await approves(farid, 'en').catch(() => ({ status: 0 }))).status, 'nobody approves their own words').not.to.equal(303);
    expect((await hana.get(`${path}/review/en`)).body)
      .to.include('<ins>')
      .and.include(text.fields.first);
    expect((await approves(hana, 'en')).status).to.equal(303);
    expect((await hana.get(`${path}/publish`)).body).to.include(publishing.go);
    expect((await publishes(hana)).body).to.include(text.published);
    await person.chooses('service/un-unoms');
    expect(person.reply).to.include(words).and.include(publishing.reader.organization);
    expect(await reads('fr')).to.include(textIn('fr').publishing.reader.older);
    expect((await farid.get('/console/services?only=older')).body).to.include(path);
    const history = (await farid.get(`${path}/history`)).body;
    expect(history).to.include('farid').and.include('hana');
    const number = Number(/name="number" value="(\d+)"/.exec(history)![1]);
    expect((await farid.post(`${path}/restore`, { number: String(number) })).body).to.include(publishing.history.restored);
    expect((await approves(hana, 'en')).status).to.equal(303);
    expect((await publishes(hana)).body).to.include(text.published);
    await person.chooses('service/un-unoms');
    expect(person.last.text).not.to.include(words);
  });

  it('closes the gate to words that break a rule', async () => {
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    await writes(farid, 'en', {
      'e-purpose': 'You must report everything here. We guarantee that nothing will happen to you.',
      'e-effect': 'words',
    });
    await approves(hana, 'en');
    const gates = (await hana.get(`${path}/publish`)).body;
    expect(gates).to.include(publishing.gates.words.bad).and.not.include(publishing.go);
    expect((await hana.post(`${path}/publish`)).status).to.equal(409);
  });

  it('takes no website that is not official, and says what to do; a corrected contact has to be confirmed anew', async () => {
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    await farid.get(path);
    await farid.post(`${path}/contact`, first());
    const index = channels().findIndex(({ value }) => value === first().value);
    const bad = await writes(farid, 'common', {
      [`e-channel-${index}-type`]: 'web',
      [`e-channel-${index}-value`]: 'https://un.org.example.com/',
    });
    expect(bad.status).to.equal(422);
    expect(bad.body).to.include('is not on an official website').and.include('https://un.org.example.com/');
    const none = await writes(farid, 'common', { [`e-channel-${index}-type`]: 'web', [`e-channel-${index}-value`]: 'ask at the desk' });
    expect(none.status).to.equal(422);
    const good = { [`e-channel-${index}-type`]: 'web', [`e-channel-${index}-value`]: 'https://www.un.org/ombudsman-new' };
    expect((await writes(farid, 'common', good)).status).to.equal(303);
    await approves(hana, 'common');
    expect((await publishes(hana)).body).to.include(text.published);
    expect(channels()[index]).to.deep.equal({ type: 'web', value: 'https://www.un.org/ombudsman-new', confirmed: null });
    expect((await farid.get('/console/services?only=unconfirmed')).body).to.include(path);
  });

  it('changes nothing of an office when its boxes are saved as they are', async () => {
    const farid = await at.seat('farid');
    const { services } = await at.store.transaction(async (records) => ({ services: await records.services.find({}) }));
    for (const { id } of services.filter(({ demonstration }) => !demonstration)) {
      const own = keepersOf(`/console/services/${id}`);
      for (const part of ['common', 'ar']) expect((await own.writes(farid, part, {}, 'stay')).status, `${id} ${part}`).to.equal(303);
    }
    expect(await at.store.transaction(({ serviceChanges }) => serviceChanges.find({}))).to.deep.equal([]);
  });

  it('keeps an unknown circle unknown: an office whose circle nobody knows is left out for nobody', async () => {
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    const boxes: Record<string, string> = { 'e-serves': 'unknown', 'e-country': '', 'e-station': '' };
    expect((await writes(farid, 'common', boxes)).status).to.equal(303);
    await approves(hana, 'common');
    await publishes(hana);
    for (const country of ['KE', 'FR', null])
      expect(
        at.offices.directory.services('ombuds', { entity: 'unsaid', country, station: null }).map(({ id }) => id),
        String(country),
      ).to.include('un-unoms');
  });

  describe('where people write to the office', () => {
    /** An approved change of what the office passes on. */
    const passesOn = async (farid: Seat, hana: Seat): Promise<void> => {
      await writes(farid, 'common', { 'e-passes': 'passes' });
      await approves(hana, 'common');
    };

    it('lets nobody change what they agreed to, but an operator; then nothing goes on before they agree again', async () => {
      const [farid, hana, omar] = [await at.seat('farid'), await at.seat('hana'), await at.seat('omar')];
      const id = await at.arrives({});
      await passesOn(farid, hana);
      const gates = (await hana.get(`${path}/publish`)).body;
      expect(gates).to.include(text.gates.consents.bad).and.not.include(publishing.go);
      expect((await hana.post(`${path}/publish`)).status).to.equal(409);
      expect(at.offices.directory.service('un-unoms')!.passes).to.equal('keeps');
      const over = versionIn((await omar.get(`${path}/publish`)).body, 'over');
      expect((await omar.post(`${path}/over`, { over, why: 'The rules of the office changed' })).status).to.equal(303);
      expect((await publishes(hana)).body).to.include(text.published);
      expect(at.offices.directory.service('un-unoms')!.passes).to.equal('passes');
      const [referral] = await at.store.transaction(({ referrals }) => referrals.find({ id }));
      expect(referral!.consent.state).to.equal('needs_reconsent');
      expect(referral!.notices.at(-1)).to.include({ kind: 'changed' });
      expect((await farid.get(`${path}/history`)).body).to.include('The rules of the office changed');
    });

    it('looks once more at the moment of publishing: a chat may have begun since', async () => {
      const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
      await passesOn(farid, hana);
      const { body } = await hana.get(`${path}/publish`);
      expect(body).to.include(publishing.go);
      await at.arrives({});
      const late = await publishes(hana, body);
      expect([late.status, late.body.includes(text.gates.consents.bad)]).to.deep.equal([409, true]);
    });

    it('shows the office once more to somebody who has not agreed yet, and sends nothing', async () => {
      const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
      const { handoff } = textIn('en');
      const person = await at.place.person();
      await person.chooses('handoff/un-unoms');
      for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready]) await person.presses(label);
      await passesOn(farid, hana);
      expect((await publishes(hana)).body).to.include(text.published);
      await person.presses(handoff.consent.yes);
      expect(person.reply).to.include(text.reader.again);
      expect(person.last.table!.rows.flat()).to.include(offices.passes.passes);
      expect(await at.store.transaction(({ referrals }) => referrals.find({}))).to.deep.equal([]);
      for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
        await person.presses(label);
      expect(await at.store.transaction(({ referrals }) => referrals.find({}))).to.have.length(1);
    });

    it('lets other words through while chats are open', async () => {
      const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
      await at.arrives({});
      await writes(farid, 'en', { 'e-look': 'the pages of the ombuds, under contacts', 'e-effect': 'words' });
      await approves(hana, 'en');
      expect((await publishes(hana)).body).to.include(text.published);
    });
  });

  it('shows what was typed in a session that is over once more, in its boxes', async () => {
    const farid = await at.seat('farid');
    const boxes = boxesOf((await farid.get(`${path}/write/en`)).body).filter(([name]) => name !== 'e-who');
    farid.cookie = 'console=over';
    const over = await farid.posts(`${path}/write/en`, [...boxes, ['e-who', 'all who work here']]);
    expect(over.status).to.equal(403);
    const held = [...over.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name!, value!] as const,
    );
    const again = await farid.post('/console/sign-in', { ...Object.fromEntries(held), ...at.typed('farid') });
    expect(again.status).to.equal(200);
    expect(boxesOf(again.body)).to.deep.include(['e-who', 'all who work here']);
  });
});
