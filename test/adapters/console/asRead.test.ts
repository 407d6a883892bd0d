import { expect } from 'chai';
import type { Records } from '../../../dialogs/records.js';
import { documentId } from '../../../knowledge/sourceDocument.js';
import { textIn } from '../../../knowledge/text/index.js';
import { answersStand, readsAndConfirms, smallStand, versionIn } from './answersStand.js';
import type { Seat } from './seat.js';
import { keepersOf, servicesStand } from './servicesStand.js';

const { editing, publishing, officeEditing } = textIn('en');

describe('the console: an answer is confirmed, or taken away, as it was read', () => {
  let at: Awaited<ReturnType<typeof smallStand>>;
  let hana: Seat;
  beforeEach(async () => {
    at = await smallStand('medical-care', 'safety-plan');
    hana = await at.seat('hana');
  });
  afterEach(() => at.close());

  const entryOf = async (id: string) => (await at.store.transaction(({ entries }) => entries.find({ id })))[0]!;
  /** Farid hears that a document has a new version. */
  const marks = async (id: string): Promise<void> => {
    const farid = await at.seat('farid');
    await farid.get('/console/sources');
    await farid.post('/console/sources/mark', { document: documentId((await entryOf(id)).sources[0]!), since: '2026-11-20' });
  };

  it('is not confirmed where a source has changed since: the mark stays, and is read first', async () => {
    const { body } = await hana.get('/console/answers/medical-care');
    await marks('medical-care');
    const late = await hana.post('/console/answers/medical-care/confirm', { sure: '1', over: versionIn(body, 'confirm') });
    expect(late.status).to.equal(409);
    expect(late.body).to.include(editing.review.changed);
    expect((await entryOf('medical-care')).changedSources).to.have.length(1);
    expect((await readsAndConfirms(hana, 'medical-care')).status).to.equal(303);
    expect((await entryOf('medical-care')).changedSources).to.equal(undefined);
  });

  it('is left out of its group, and named, where it has changed since the list was read; the others are confirmed', async () => {
    const { group } = await entryOf('medical-care');
    await at.store.transaction(async ({ entries }) => entries.put({ ...(await entries.get('safety-plan'))!, group }));
    const list = (await hana.get(`/console/answers?group=${group}`)).body;
    const read = [...list.matchAll(/name="read" value="([^"]+)"/g)].map(([, one]): [string, string] => ['read', one!]);
    expect(read).to.have.length(2);
    await marks('medical-care');
    const late = await hana.posts('/console/answers/confirm', [['group', group], ['sure', '1'], ...read]);
    expect(late.status).to.equal(409);
    const { title } = (await entryOf('medical-care')).in.en;
    expect(late.body).to.include(editing.group.changed(title).replaceAll("'", '&#39;'));
    expect([(await entryOf('medical-care')).in.en.confirmed, (await entryOf('safety-plan')).in.en.confirmed?.on]).to.deep.equal([
      null,
      '2026-11-25',
    ]);
  });

  it('is not taken away from a page that shows what was published before', async () => {
    const { body } = await hana.get('/console/answers/medical-care');
    await readsAndConfirms(await at.seat('grace'), 'medical-care');
    const late = await hana.post('/console/answers/medical-care/pull', { sure: '1', over: versionIn(body, 'pull') });
    expect([late.status, late.body.includes(editing.review.changed)]).to.deep.equal([409, true]);
    expect((await entryOf('medical-care')).status).to.equal('published');
  });
});

describe('the console: a part is sent back as it was read', () => {
  let at: Awaited<ReturnType<typeof smallStand>>;
  beforeEach(async () => (at = await smallStand('medical-care')));
  afterEach(() => at.close());

  it('stays up for review where its author has written something else since, and is shown with the day as people write it', async () => {
    const path = '/console/answers/medical-care';
    const { writes } = keepersOf(path);
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    const state = async () => (await at.store.transaction(({ changes }) => changes.find({})))[0]!.parts.en!.state;
    await writes(farid, 'en', { 'e-title': 'Doctors', 'e-effect': 'words' });
    const { body } = await hana.get(`${path}/review/en`);
    expect(body).to.include('25 November 2026').and.not.include('2026-11-25');
    await writes(farid, 'en', { 'e-title': 'Doctors and nurses', 'e-effect': 'words' });
    const late = await hana.post(`${path}/back/en`, { reason: 'Say more.', over: versionIn(body, 'back/en') });
    expect([late.status, late.body.includes(editing.review.changed), await state()]).to.deep.equal([409, true, 'in-review']);
    expect(late.body, 'what was typed is still there').to.include('value="Say more."');
    await hana.post(`${path}/back/en`, { reason: 'Say more.', over: versionIn(late.body, 'back/en') });
    expect(await state()).to.equal('draft');
  });
});

describe('the console: an office is confirmed as it was read', () => {
  let at: Awaited<ReturnType<typeof servicesStand>>;
  beforeEach(async () => (at = await servicesStand()));
  afterEach(() => at.close());

  it('is shown anew where something of it was published since', async () => {
    const [hana, farid] = [await at.seat('hana'), await at.seat('farid')];
    const path = '/console/services/un-unoms';
    const { body } = await hana.get(path);
    await farid.get(path);
    const { type, value } = at.offices.directory.service('un-unoms')!.channels[0]!;
    await farid.post(`${path}/contact`, { type, value: value! });
    const late = await hana.post(`${path}/confirm`, { sure: '1', over: versionIn(body, 'confirm') });
    expect([late.status, late.body.includes(editing.review.changed)]).to.deep.equal([409, true]);
    expect((await hana.post(`${path}/confirm`, { sure: '1', over: versionIn(late.body, 'confirm') })).status).to.equal(303);
  });
});

const kinds = [
  { noun: 'an answer', path: '/console/answers/medical-care', box: 'e-short', said: publishing.published, stand: () => answersStand() },
  { noun: 'an office', path: '/console/services/un-unoms', box: 'e-purpose', said: officeEditing.published, stand: () => servicesStand() },
] as const;

for (const { noun, path, box, said, stand: opens } of kinds)
  describe(`the console: ${noun} is published as it was read`, () => {
    const { writes, approves, gates, publishes } = keepersOf(path);
    let at: Awaited<ReturnType<typeof answersStand | typeof servicesStand>>;
    let [farid, grace, hana] = [] as unknown as [Seat, Seat, Seat];
    beforeEach(async () => {
      at = await opens();
      [farid, grace, hana] = [await at.seat('farid'), await at.seat('grace'), await at.seat('hana')];
    });
    afterEach(() => at.close());

    /** Farid writes in a language, and Grace approves it. */
    const changes = async (language: string, words: string): Promise<void> => {
      await writes(farid, language, { [box]: words, 'e-effect': 'words' });
      expect((await approves(grace, language)).status).to.equal(303);
    };
    const published = async (): Promise<number> => [...(await farid.get(`${path}/history`)).body.matchAll(/name="number"/g)].length;

    it('with nothing that was approved since the page of the gates was opened: that is shown first', async () => {
      await changes('en', 'You can talk to somebody here.');
      const older = await gates(hana);
      await changes('es', 'Aquí puede hablar con alguien.');
      await gates(grace);
      const before = await published();
      const late = await publishes(hana, older);
      expect([late.status, late.body.includes(editing.review.changed)]).to.deep.equal([409, true]);
      expect(late.body, 'what is there now').to.include('Español');
      expect(await published()).to.equal(before);
      expect((await publishes(hana, late.body)).body).to.include(said);
    });

    it('once: whoever presses it on an older page hears that it was changed in the meantime', async () => {
      await changes('en', 'You can talk to somebody here.');
      const [first, second] = [await gates(grace), await gates(hana)];
      expect((await publishes(grace, first)).body).to.include(said);
      const late = await publishes(hana, second);
      expect([late.status, late.body.includes(editing.review.changed)]).to.deep.equal([409, true]);
    });

    it('also where gates are closed: an operator decides on what their page shows', async () => {
      const omar = await at.seat('omar');
      await changes('en', 'You must report this. We guarantee that nothing will happen to you.');
      const over = versionIn(await gates(omar), 'over');
      await changes('es', 'Aquí puede hablar con alguien.');
      const late = await omar.post(`${path}/over`, { over, why: 'A drill' });
      const changed = ({ changes, serviceChanges }: Records) => Promise.all([changes.find({}), serviceChanges.find({})]);
      const decisions = (await at.store.transaction(changed)).flat().map(({ passedOver }) => passedOver);
      expect([late.status, late.body.includes(editing.review.changed)]).to.deep.equal([409, true]);
      expect(decisions).to.deep.equal([null]);
    });
  });
