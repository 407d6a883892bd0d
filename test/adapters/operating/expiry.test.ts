import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { adviceOn, expiries, expiryWatch, warningOf } from '../../../adapters/operating/expiry.js';
import { readSettings } from '../../../adapters/settings.js';
import { daysAfter } from '../../../dialogs/referral.js';
import { started } from '../../program.js';
import { newFolder } from '../../folders.js';

/** A certificate that ended on 15 January 2026. */
const certificate = `-----BEGIN CERTIFICATE-----
MIIBkzCCATmgAwIBAgIUUY/y7/twRf05N//O4lo09BZfSGMwCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwUd2F5cG9pbnQuZXhhbXBsZS5vcmcwHhcNMjUwMTAxMDAwMDAw
WhcNMjYwMTE1MTIwMDAwWjAfMR0wGwYDVQQDDBR3YXlwb2ludC5leGFtcGxlLm9y
ZzBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABLB59d4QkqmlgHClmaKKbS5ypDy5
JD7IBpablNVlm8D9SNFlGTghlQGivKYaPekYRmN8inNXiMULPSypyvjzoHajUzBR
MB0GA1UdDgQWBBRQC+W3au8i8qhU/SAqB/Nmi5ERqTAfBgNVHSMEGDAWgBRQC+W3
au8i8qhU/SAqB/Nmi5ERqTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gA
MEUCIQDET0VCqQsUbKRHQkuZvD0wQjJIzfjIk1OHzmuRA874kwIgVm8m9+/mLzb0
fus6Zx4eXpViHXFW+8umNvbvxAqmIMY=
-----END CERTIFICATE-----
`;

const teams = {
  MicrosoftAppId: '00000000-0000-4000-8000-000000000001',
  MicrosoftAppPassword: 'canary',
  MicrosoftAppTenantId: '00000000-0000-4000-8000-000000000002',
};
const openId = { OIDC_ISSUER: 'https://login.example.org', OIDC_CLIENT_ID: 'one', OIDC_CLIENT_SECRET: 'canary' };

const file = async (text: string): Promise<string> => {
  const path = join(newFolder('certificate'), 'page.pem');
  await writeFile(path, text);
  return path;
};
/** What an operator reads at the start. */
const advised = async (environment: Record<string, string>, today: string): Promise<(string | undefined)[]> =>
  (await expiries(readSettings(environment), today)).map(adviceOn).filter(Boolean);

describe('what expires', () => {
  it('is warned of from 60, 30 and 7 days before, and after it has expired', () => {
    const at = (days: number) => warningOf({ what: 'teams', on: '2026-01-01', days });
    expect([90, 61, 60, 31, 30, 8, 7, 0, -1, -400].map(at)).to.deep.equal([undefined, undefined, 60, 60, 30, 30, 7, 7, 7, 7]);
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.nat(500), (days, less) => {
        const [before, later] = [at(days) ?? Infinity, at(days - less) ?? Infinity];
        expect(later, 'never less urgent the next day').to.be.at.most(before);
        expect(at(days) === undefined).to.equal(days > 60);
      }),
    );
  });

  it('is a secret of what is on, on the date that was set, whatever the day is', async () => {
    const set = { ...teams, ...openId, MicrosoftAppPasswordExpires: '2026-12-20', OIDC_CLIENT_SECRET_EXPIRES: '2027-06-30' };
    expect(await advised(set, '2026-10-01')).to.deep.equal([]);
    expect(await advised(set, '2026-11-27')).to.deep.equal([
      'The client secret of Teams (MicrosoftAppPassword) expires on 2026-12-20, in 23 days. Renew it before that.',
    ]);
    expect(await advised(set, '2026-12-19')).to.deep.equal([
      'The client secret of Teams (MicrosoftAppPassword) expires on 2026-12-20, in 1 day. Renew it before that.',
    ]);
    expect((await advised(set, '2027-06-30'))[0]).to.equal(
      'The client secret of Teams (MicrosoftAppPassword) EXPIRED on 2026-12-20. Renew it now.',
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -200, max: 200 }), async (away) => {
        const today = daysAfter('2026-12-20', -away);
        const [found] = await expiries(readSettings({ ...teams, MicrosoftAppPasswordExpires: '2026-12-20' }), today);
        expect(found!.days).to.equal(away);
      }),
    );
  });

  it('is nothing where nothing is on, and is asked for where nobody has said the date', async () => {
    expect(await expiries(readSettings({}), '2026-11-27')).to.deep.equal([]);
    expect(await advised({ MicrosoftAppPasswordExpires: '2026-01-01' }, '2026-11-27')).to.deep.equal([]);
    expect(await advised({ ...teams, ...openId, PUBLIC_URL: 'https://waypoint.example.org' }, '2026-11-27')).to.deep.equal([
      'MicrosoftAppPasswordExpires is not set: nobody is warned before the secret expires.',
      'OIDC_CLIENT_SECRET_EXPIRES is not set: nobody is warned before the secret expires.',
      'TLS_CERTIFICATE is not set: nobody is warned before the certificate expires.',
    ]);
  });

  it('is the certificate in the file of the proxy, which is read and not asked for over the network', async () => {
    const [good, chain, bad] = [await file(certificate), await file(`${certificate}${certificate}`), await file('no certificate')];
    for (const path of [good, chain])
      expect(await expiries(readSettings({ TLS_CERTIFICATE: path }), '2025-12-16')).to.deep.equal([
        { what: 'certificate', on: '2026-01-15', days: 30 },
      ]);
    for (const path of [bad, join(bad, 'nowhere')])
      expect((await advised({ TLS_CERTIFICATE: path }, '2025-12-16'))[0]).to.include('TLS_CERTIFICATE: the file cannot be read');
  });

  it('is logged once a day, with what it is and how many days are left, and nothing else', async () => {
    let today = new Date('2026-12-10T08:00:00Z');
    const logged: string[] = [];
    const settings = readSettings({
      ...teams,
      ...openId,
      MicrosoftAppPasswordExpires: '2026-12-20',
      OIDC_CLIENT_SECRET_EXPIRES: '2027-12-31',
    });
    const look = expiryWatch({ settings, now: () => today, warn: (what, days) => void logged.push(`${what} ${days}`) });
    for (const at of ['2026-12-10T08:00:00Z', '2026-12-10T23:50:00Z', '2026-12-11T00:00:00Z', '2026-12-22T00:00:00Z']) {
      today = new Date(at);
      await look();
    }
    expect(logged).to.deep.equal(['teams 10', 'teams 9', 'teams -2']);
  });

  it('is said when the real program starts, and stands in its log', async () => {
    const program = await started({ DATA_DIR: newFolder('proof'), TLS_CERTIFICATE: await file(certificate) });
    for (let tries = 0; tries < 100 && !program.out().includes('certificate expires'); tries++)
      await new Promise((go) => setTimeout(go, 50));
    program.child.kill('SIGTERM');
    await program.ended;
    expect(program.out()).to.include('The certificate in TLS_CERTIFICATE EXPIRED on 2026-01-15. Renew it now.');
    expect(program.out()).to.match(/"event":"certificate expires","days":-\d+}/);
  });
});
