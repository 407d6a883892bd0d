import { expect } from 'chai';
import { languages, ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { exact, settled } from '../../stories/handing.js';
import { versionIn } from './answersStand.js';
import { approves, common, id, newOfficeStand, path } from './newOfficeStand.js';
import { officeWords } from './officeWords.js';

const { newOffice: text, officeEditing, editing, publishing, provenance, desk, handoff, offices } = textIn('en');

describe('the console: a new office', () => {
  let at: Awaited<ReturnType<typeof newOfficeStand>>;
  beforeEach(async () => (at = await newOfficeStand()));
  afterEach(() => at.at.close());

  it('goes from its name to a reply to somebody who wrote to it, without a programmer', async () => {
    const { at: stand, farid, hana, omar, begins, writesCommon, writesWords, publishes, inDirectory, looks, receives } = at;
    const began = await begins(farid);
    expect([began.status, began.headers.get('location')]).to.deep.equal([303, `${path}/write/common`]);
    expect(
      (
        await writesCommon(farid, [
          ['e-channel-0-type', 'web'],
          ['e-channel-0-value', 'https://unon.org.example.com/'],
        ])
      ).body,
    ).to.include('is not on an official website');
    expect((await writesCommon(farid)).status).to.equal(303);
    for (const language of languages) expect((await writesWords(farid, language)).status, language).to.equal(303);
    expect((await farid.get('/console/services?only=not-published')).body).to.include(path);
    expect(inDirectory(), 'nobody gets a draft').to.equal(undefined);
    expect((await omar.get('/console/settings')).body).not.to.include(`receiver:${id}`);

    for (const language of languages) {
      const seen = (await hana.get(`${path}/preview/${language}?l=${language}`)).body;
      const first = officeWords[language]['e-first'].slice(0, 20);
      expect(seen.split(first).length, `${language}: on the web and in Teams`).to.be.at.least(3);
      expect(seen).to.include(textIn(language).publishing.preview.teams);
      expect(seen.includes('dir="rtl"'), language).to.equal(true);
    }
    await hana.get(`${path}?l=en`);
    for (const part of ['common', ...languages]) expect((await approves(hana, part)).status, part).to.equal(303);
    expect((await publishes(hana)).body).to.include(officeEditing.published);
    expect(await looks())
      .to.include(officeWords.en['e-first'])
      .and.not.include('https://www.un.org/counsellor-nairobi');
    for (const language of languages) expect(await looks(language)).to.include(officeWords[language]['e-first']);

    await farid.get(path);
    await farid.post(`${path}/contact`, { type: 'web', value: 'https://www.un.org/counsellor-nairobi' });
    expect(await looks()).to.include('https://www.un.org/counsellor-nairobi');

    expect((await farid.get(path)).body).to.include(text.receivers.none);
    const nadia = await receives();
    expect((await farid.get(path)).body).to.include(text.receivers.some(1));
    const person = await stand.place.person();
    await person.chooses(`handoff/${id}`);
    for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes])
      await person.presses(label);
    await person.says(exact(person)!.replaceAll(' ', '').slice(-4));
    const list = (await nadia.get('/console/cases')).body;
    const found = /href="\/console\/cases\/([\w-]+)"/.exec(list)![1]!;
    await nadia.get(`/console/cases/${found}`);
    await nadia.post(`/console/cases/${found}/take`);
    const open = (await nadia.get(`/console/cases/${found}`)).body;
    expect(open).to.include(desk.first.send);
    expect((await nadia.post(`/console/cases/${found}/reply`, { words: 'I am here for you on Monday' })).status).to.be.below(400);
    await settled(stand.place);
    expect(exact(person)).to.include('I am here for you on Monday');
  });

  it('is called published by nobody before it is; nobody reads that the organization confirmed it before it says that it is there', async () => {
    const { at: stand, farid, hana, publishes, inDirectory, begins, writesCommon, writesWords } = at;
    await begins(farid);
    const states = async (): Promise<string> => (await farid.get(`${path}?l=en`)).body;
    const ofParts = [...(await states()).matchAll(/<span class="state (\w+)">/g)].map(([, state]) => state);
    expect(ofParts).to.deep.equal(['unpublished', ...languages.map(() => 'missing')]);
    expect(await states())
      .to.include(editing.states.unpublished)
      .and.not.include(`>${editing.states.published}<`);
    await writesCommon(farid);
    for (const language of languages) await writesWords(farid, language);
    for (const part of ['common', ...languages]) await approves(hana, part);
    await publishes(hana);
    expect(await states())
      .to.include(officeEditing.status.unverified)
      .and.not.include(editing.states.unpublished);
    const from = async (): Promise<string> => {
      const person = await stand.place.person();
      await person.chooses(`service/${id}`);
      return person.last.provenance!.text;
    };
    const today = dateIn('en', stand.place.clock.now.toISOString().slice(0, 10));
    expect(await from()).to.equal(offices.service.unchecked(today));
    expect((await hana.get(path)).body).to.include(officeEditing.confirm.about);
    await hana.post(`${path}/confirm`, { sure: '1', over: versionIn((await hana.get(path)).body, 'confirm') });
    expect(inDirectory()!.status).to.equal('active');
    expect(await states())
      .to.include(officeEditing.status.active)
      .and.not.include(officeEditing.status.unverified);
    expect(await from()).to.equal(provenance.confirmed(publishing.reader.organization, today));
  });

  it('stays with whoever keeps it until everything is there: nothing of a draft is published in pieces, nor by whoever wrote it', async () => {
    const { farid, hana, begins, writesCommon, writesWords, inDirectory } = at;
    await begins(farid);
    expect((await writesCommon(farid, [['e-country', 'KE']], 'stay')).status, 'it can be saved before anybody has a source').to.equal(303);
    await writesCommon(farid);
    await writesWords(farid, 'en');
    for (const part of ['common', 'en']) await approves(hana, part);
    const gates = (await hana.get(`${path}/publish`)).body;
    expect(gates)
      .to.include(officeEditing.gates.whole.bad)
      .and.include(`>${ownName.ar}</bdi> – ${officeEditing.fields.first}`)
      .and.not.include(publishing.go);
    expect((await hana.post(`${path}/publish`)).status).to.equal(409);
    await farid.get(`${path}/write/fr`);
    expect((await writesWords(farid, 'fr')).status).to.equal(303);
    expect((await farid.post(`${path}/approve/fr`, { over: 'x' })).status).to.equal(404);
    expect((await hana.post(`${path}/confirm`, { sure: '1', over: 'r1' })).status, 'there is nothing to confirm yet').to.equal(404);
    expect(inDirectory()).to.equal(undefined);
  });

  it('is begun by focal points only, with a name of its own in addresses', async () => {
    const { at: stand, farid, hana, omar, begins } = at;
    for (const seat of [hana, omar, await stand.seat('ines'), await stand.seat('amina')]) {
      await seat.get('/console/services');
      expect((await begins(seat)).status).to.equal(404);
    }
    const wrong = await begins(farid, 'مكتب');
    expect([wrong.status, wrong.body.includes(text.fault)]).to.deep.equal([422, true]);
    expect(wrong.body).to.include('value="مكتب"');
    const names = ['Staff Counsellor, Nairobi', 'Staff Counsellor,  Nairobi!', 'Équipe d’écoute — Genève'];
    const places: (string | null)[] = [];
    for (const name of names) places.push((await begins(farid, name)).headers.get('location'));
    expect(places).to.deep.equal([id, `${id}-2`, 'equipe-decoute-geneve'].map((name) => `/console/services/${name}/write/common`));
  });

  it('says before anybody agrees that its Teams keeps what is written, where it was begun so', async () => {
    const { farid, hana, begins } = at;
    await begins(farid, 'Staff Counsellor, Nairobi', 'teams');
    expect((await hana.get(path)).body).to.include(textIn('en').wholeInTeams.own);
  });

  it('takes boxes ticked in another order for the same', async () => {
    const { at: stand, farid, begins, writesCommon } = at;
    await begins(farid);
    await writesCommon(
      farid,
      [...common, ['e-languages', 'en'], ['e-languages', 'fr'], ['e-serves', 'staff'], ['e-serves', 'witness']],
      'stay',
    );
    const change = () => stand.store.transaction(async ({ serviceChanges }) => (await serviceChanges.get(id))!.parts.common!.version);
    const before = await change();
    await writesCommon(
      farid,
      [...common, ['e-languages', 'fr'], ['e-languages', 'en'], ['e-serves', 'witness'], ['e-serves', 'staff']],
      'stay',
    );
    expect(await change()).to.equal(before);
    await writesCommon(
      farid,
      [...common, ['e-languages', 'fr'], ['e-languages', 'es'], ['e-serves', 'witness'], ['e-serves', 'staff']],
      'stay',
    );
    expect(await change()).not.to.equal(before);
  });
});
