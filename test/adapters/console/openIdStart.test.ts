import { expect } from 'chai';
import { redirectAddress } from '../../../adapters/accounts/openId.js';
import { textIn } from '../../../knowledge/text/index.js';
import { account } from '../accounts/office.js';
import { started } from '../../program.js';
import { comesBack, setsOut, startProvider, Traveller } from './provider.js';
import { Seat } from './seat.js';
import { newFolder } from '../../folders.js';

describe('the program with a provider', () => {
  it('starts while the provider is silent, and lets somebody in as soon as it answers and the operator has tied their account', async () => {
    let url = '';
    const provider = await startProvider(() => redirectAddress(url));
    const DATA_DIR = newFolder('proof');
    provider.becomes('silent');
    const { clientId, clientSecret } = provider.client;
    const settings = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
    const program = await started({ DATA_DIR, ...settings });
    url = program.url;
    expect(provider.asked, 'asks for nothing before somebody signs in').to.deep.equal([]);
    provider.becomes('well');
    const comes = async () => {
      const seat = new Seat(url);
      const back = await new Traveller('canary-sub').travels(await setsOut(seat));
      return { seat, shown: await comesBack(seat, back) };
    };
    const { shown } = await comes();
    expect(shown.body).to.include(textIn('en').openId.unknown.title);
    const [, code] = /<code[^>]*>([^<]+)<\/code>/.exec(shown.body)!;
    await account(DATA_DIR, 'add', 'amina', '--shown', 'Amina K.', '--roles', 'receiver:un-unoms', '--subject', code!);
    const { seat } = await comes();
    expect((await seat.get('/console/cases')).status).to.equal(200);
    expect((await fetch(url)).headers.get('set-cookie')).to.equal(null);
    program.child.kill('SIGTERM');
    expect(await program.ended).to.equal(0);
    for (const told of ['canary', clientSecret, code!]) expect(program.out() + program.err()).not.to.include(told);
    await provider.close();
  });
});
