import { expect } from 'chai';
import { textIn } from '../../../knowledge/text/index.js';
import { versionIn } from './answersStand.js';
import { keepersOf, servicesStand } from './servicesStand.js';

const { review } = textIn('en').editing;
const path = '/console/services/un-unoms';

describe('the console: a part that is written again after it was put up for review', () => {
  it('offers nothing to review, and says why', async () => {
    const at = await servicesStand();
    const [farid, hana] = [await at.seat('farid'), await at.seat('hana')];
    const { writes } = keepersOf(path);
    await writes(farid, 'en', { 'e-purpose': 'It listens.', 'e-effect': 'words' });
    const { body: read } = await hana.get(`${path}/review/en`);
    expect(read).to.include(review.approve).and.not.include(review.unfinished);
    await writes(farid, 'en', { 'e-purpose': 'It listens to you.' }, 'stay');
    const late = await hana.post(`${path}/approve/en`, { over: versionIn(read, 'approve/en') });
    expect(late.status).to.equal(409);
    for (const { body } of [late, await hana.get(`${path}/review/en`)])
      expect(body).to.include(review.unfinished).and.not.include('/approve/en"').and.not.include('/back/en"');
    await at.close();
  });
});
