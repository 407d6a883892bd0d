import { expect } from 'chai';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { textIn } from '../../../knowledge/text/index.js';
import { stand, type Stand } from './stand.js';

const { gone, agreement } = textIn('en');
const day = 24 * 60;
const read = (page: string): string => page.replace(/<[^>]*>|[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

describe('a colleague in the console', () => {
  let there: Stand;
  before(async () => {
    there = await stand();
    await accountsInFile(there.folder).change((all) =>
      all.map((account) => ({ ...account, shown: account.name === 'amina' ? 'Nadia Q.' : `${account.name} shown` })),
    );
  });
  after(() => there.close());

  it('is offered to ask the person only when a case waits too long, and reads no word of it before and after (features.md S31)', async () => {
    const id = await there.arrives({ words: 'canary' });
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/take`);
    const boris = await there.seat('boris');
    expect(read((await boris.get(`/console/cases/${id}`)).body)).not.to.include(gone.desk.asking.title);
    expect(read((await boris.post(`/console/cases/${id}/offer`)).body)).to.include(gone.desk.asking.early);

    there.place.clock.pass(7 * day);
    const again = await there.seat('boris');
    const page = read((await again.get(`/console/cases/${id}`)).body);
    expect(page).to.include(gone.desk.asking.text).and.not.include('canary');
    expect((await again.post(`/console/cases/${id}/offer`)).status).to.equal(303);
    const asked = read((await again.get(`/console/cases/${id}`)).body);
    expect(asked).to.include(agreement.desk.askedText).and.not.include('canary');
  });

  it('reads colleagues by their shown names, where a case is handed on and in the hours', async () => {
    const id = await there.arrives({});
    const boris = await there.seat('boris');
    await boris.get(`/console/cases/${id}`);
    await boris.post(`/console/cases/${id}/take`);
    expect((await boris.get(`/console/cases/${id}`)).body).to.include('<option value="amina" >Nadia Q.</option>');
    expect((await boris.get('/console/hours/un-unoms')).body).to.include('<bdi>Nadia Q.</bdi>');
    await boris.post('/console/hours/un-unoms', {
      zone: 'UTC',
      ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((weekday) => [`day-${weekday}`, '9-17'])),
      closed: '',
      slow: '3',
    });
    expect(read((await boris.get('/console/hours/un-unoms')).body)).to.include('boris shown');
  });
});
