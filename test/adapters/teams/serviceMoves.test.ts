import { rm, writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import { accountsInFile, accountsPath } from '../../../adapters/accounts/accountsFile.js';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import { Someone } from './someone.js';
import { claims, serviceUrl } from './teamsStand.js';

const elsewhere = 'https://smba.trafficmanager.net/apac/';

describe('Teams: the service moves a chat to another address of its own', () => {
  let at: OfficeStand;
  beforeEach(async () => void (at = await officeStand()));
  afterEach(() => at.close());

  /** The same person in the same chat, after Teams has moved it. */
  function moved(name: string): Someone {
    const token = at.stand.keys.token({ claims: claims({ serviceurl: elsewhere }) });
    const stand = { ...at.stand, post: (activity: object) => at.stand.raw(JSON.stringify(activity), `Bearer ${token}`) };
    return new Someone(name, 'en-GB', { ...at, stand, serviceUrl: elsewhere });
  }
  const goesTo = (who: Someone): string => new URL(who.sent.at(-1)!.path, serviceUrl).pathname.split('/')[1]!;

  it('and what comes to somebody who only presses buttons goes there from then on', async () => {
    const amina = at.someone('amina');
    await amina.links();
    await at.arrives();
    expect(goesTo(amina)).to.equal('emea');
    await moved('amina').presses(textIn('en').desk.case.take);
    await at.arrives();
    expect(goesTo(amina)).to.equal('apac');
    const tied = async () => (await accountsInFile(at.folder).read())!.accounts.find(({ name }) => name === 'amina')!.teams;
    const before = await tied();
    await moved('amina').presses(textIn('en').desk.case.take);
    expect(await tied(), 'nothing is written where it is the same').to.equal(before);
  });

  it('and whoever presses a button then has it done also while no account can be changed', async () => {
    const amina = at.someone('amina');
    await amina.links();
    await at.arrives();
    const inTheWay = `${accountsPath(at.folder)}.new`;
    await writeFile(inTheWay, '');
    await moved('amina').presses(textIn('en').desk.case.take);
    const [referral] = await at.store.transaction(({ referrals }) => referrals.find({}));
    expect(referral!.status).to.equal('taken');
    await rm(inTheWay);
  });

  it('and a notice to somebody who writes with an office goes there from then on, today and on another day', async () => {
    const theOne = async () => (await at.store.transaction(({ referrals }) => referrals.find({})))[0]!;
    const reachedAt = async (): Promise<unknown> => {
      const { id, address } = await theOne();
      return JSON.parse(at.vault.open(id, address!)!).serviceUrl;
    };
    const before = at.someone('mariam');
    await hands(before);
    const { id, address } = await theOne();
    await before.says('One more thing.');
    expect((await theOne()).address, 'nothing is written where it is the same').to.equal(address);
    await moved('mariam').says('And another one.');
    expect(await reachedAt()).to.equal(elsewhere);
    await at.desk.take(at.receiver('amina'), id);
    await at.desk.reply(at.receiver('amina'), id, 'Hello.');
    await at.settled();
    expect([before.last.text, goesTo(before)]).to.deep.equal([textInTeams('en').teamsRelay.news.text, 'apac']);

    at.place.clock.pass(26 * 60);
    await before.presses(textInTeams('en').teamsRelay.news.show);
    expect(await reachedAt(), 'where nothing is known of an earlier turn').to.equal(serviceUrl);
    expect(before.chat.map(({ text }) => text).join()).to.include('Hello.');
  });
});
