import { expect } from 'chai';
import { Installation } from './installation.js';
import { answersReach, publicationsReach, type Two } from './reaching.js';

describe('what is done at one instance', () => {
  let installation: Installation;
  let two: Two;
  before(async () => {
    installation = await Installation.of(2);
    const [one, other] = installation.instances;
    two = {
      urls: [one!.url, other!.url],
      environment: { DATA_DIR: one!.folder, DATABASE_URL: installation.databaseUrl },
      said: one!.out(),
    };
  });
  after(() => installation.close());

  it('reaches the page that is open at the other: the words of an office', async () => {
    expect(await answersReach(two, 3)).to.have.length(3);
  });

  it('holds at the other: an answer that was taken away is given to nobody any more', async () => {
    expect(await publicationsReach(two, ['mediation'])).to.have.length(1);
  });
});
