import { expect } from 'chai';
import type { Records } from '../../../dialogs/records.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept } from '../../referrals.js';
import { versionIn } from './answersStand.js';
import { keepersOf, servicesStand } from './servicesStand.js';

const { officeEditing } = textIn('en');
const path = '/console/services/un-unoms';
const { writes, approves, publishes } = keepersOf(path);

describe('the console: an office that changes what people agreed to', () => {
  let at: Awaited<ReturnType<typeof servicesStand>>;
  beforeEach(async () => (at = await servicesStand()));
  afterEach(() => at.close());

  it('has asked them by the time that it is published, and asks nobody for what is not published', async () => {
    const [farid, hana, omar] = [await at.seat('farid'), await at.seat('hana'), await at.seat('omar')];
    const id = await at.arrives({});
    await writes(farid, 'common', { 'e-passes': 'passes' });
    await approves(hana, 'common');
    const over = versionIn((await omar.get(`${path}/publish`)).body, 'over');
    expect((await hana.post(`${path}/publish`, { over })).status).to.equal(409);
    expect((await kept(at.store, id))!.notices).to.deep.equal([]);
    await omar.post(`${path}/over`, { over, why: 'The rules of the office changed' });
    const transaction = at.store.transaction.bind(at.store);
    const dies = async (): Promise<void> => {
      throw new Error('power cut');
    };
    at.store.transaction = (work) =>
      transaction((records) =>
        work({ ...records, services: Object.assign(Object.create(records.services) as Records['services'], { put: dies }) }),
      );
    expect((await publishes(hana)).status).to.equal(500);
    at.store.transaction = transaction;
    expect((await at.store.transaction(({ services }) => services.get('un-unoms')))!.passes).to.equal('keeps');
    expect((await kept(at.store, id))!.consent.state).to.equal('needs_reconsent');
    expect((await publishes(hana)).body).to.include(officeEditing.published);
    expect((await at.store.transaction(({ services }) => services.get('un-unoms')))!.passes).to.equal('passes');
  });
});
