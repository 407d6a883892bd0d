import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { accountsInFile } from '../adapters/accounts/accountsFile.js';
import { isAlone } from '../adapters/accounts/demonstration.js';
import { readSettings } from '../adapters/settings.js';
import { textIn } from '../knowledge/text/index.js';
import { account } from './adapters/accounts/office.js';
import { Seat } from './adapters/console/seat.js';
import { started, type Run } from './program.js';
import { newFolder } from './folders.js';

const names = ['demonstration-ombuds', 'demonstration-counsellor', 'demonstration-intake'];
const offices = ['Demonstration: ombuds', 'Demonstration: counsellor', 'Demonstration: report office'];
const { handoff } = textIn('en');

/** Somebody at the page, with JavaScript off. */
class Somebody {
  private page = '';

  constructor(private readonly url: string) {}

  /** What stands on the page, as it is read. */
  get reads(): string {
    return this.page.replace(/<[^>]*>|[\u2066-\u2069]/g, '');
  }

  async asksForOffices(): Promise<void> {
    await this.send({ choice: '0:handoff' });
  }

  async presses(label: string): Promise<void> {
    const buttons = [...this.page.matchAll(/name="choice" value="([^"]+)">(?:<span class="n">\d+<\/span> )?<bdi>([^<]*)<\/bdi>/g)];
    const button = buttons.findLast(([, , said]) => said === label);
    if (!button) throw new Error(`There is no button ${label}. There is: ${buttons.map(([, , said]) => said).join(' | ')}`);
    await this.send({ choice: button[1]! });
  }

  private async send(fields: Record<string, string>): Promise<void> {
    const c = /name="c" value="([^"]{20,})"/.exec(this.page)?.[1];
    const body = new URLSearchParams({ ...(c && { c }), l: 'en', ...fields });
    this.page = await (await fetch(this.url, { method: 'POST', body })).text();
  }
}

const stopped = async ({ child, ended }: Run): Promise<void> => {
  child.kill('SIGINT');
  await ended;
};

describe('trying it alone', () => {
  it('one is the person in one window and the receiver in another, as the first start says, until the demonstration is removed', async () => {
    const folder = newFolder('proof');
    let program = await started({ DATA_DIR: folder });
    try {
      const [address, told] = [program.url, program.out()];
      expect(told)
        .to.include(`open ${address} and choose to talk to an office`)
        .and.include(`open ${address}/console in another window`)
        .and.include('npm run account -- code NAME')
        .and.include('npm run account -- remove-demonstration');
      const means = new Map([...told.matchAll(/^ +(demonstration-\S+) +passphrase (\S+)$/gm)].map(([, name, word]) => [name!, word!]));
      expect([...means.keys()]).to.have.members(names);

      const person = new Somebody(program.url);
      await person.asksForOffices();
      for (const office of offices) expect(person.reads).to.include(office);
      await person.presses('Demonstration: ombuds');
      expect(person.reads).to.include(handoff.demonstration);
      for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready]) await person.presses(label);
      expect(person.reads.split(handoff.demonstration), 'at the consent once more').to.have.length.greaterThan(2);
      await person.presses(handoff.consent.yes);

      const receiver = new Seat(program.url);
      for (const [name, passphrase] of means) {
        const { out, err, code } = await account(folder, 'code', name);
        expect(code, err).to.equal(0);
        expect(out).to.match(/^\d{6}\n$/);
        await receiver.get('/console');
        const entered = await receiver.post('/console/sign-in', { name, passphrase, code: out.trim() });
        expect([entered.status, entered.headers.get('location')], name).to.deep.equal([303, '/console']);
        const { status, body } = await receiver.get('/console/cases');
        expect(status, name).to.equal(200);
        expect(body.includes('/console/cases/'), name).to.equal(name === 'demonstration-ombuds');
      }

      await stopped(program);
      program = await started({ DATA_DIR: folder });
      expect(program.out(), 'the passphrases are told once').not.to.include('passphrase');
      const another = new Somebody(program.url);
      await another.asksForOffices();
      for (const office of offices) expect(another.reads).to.include(office);

      expect((await account(folder, 'remove-demonstration')).code).to.equal(0);
      expect((await accountsInFile(folder).read())!.accounts).to.deep.equal([]);
      const until = Date.now() + 20_000;
      let later: Somebody;
      do {
        await passed(500);
        later = new Somebody(program.url);
        await later.asksForOffices();
      } while (later.reads.includes('Demonstration') && Date.now() < until);
      expect(later.reads).to.include(handoff.doors.none).and.not.include('Demonstration');
      await another.presses('Demonstration: ombuds');
      expect(another.reads, 'an office that was on the screen is gone too').to.include(handoff.doors.gone);

      await stopped(program);
      program = await started({ DATA_DIR: folder });
      expect((await accountsInFile(folder).read())!.accounts, 'what was removed is not made again').to.deep.equal([]);
    } finally {
      await stopped(program);
    }
  });

  it('where others can reach the page nothing is made, and nothing is offered that was made before', async () => {
    const folder = newFolder('proof');
    const settings = { DATA_DIR: folder, PUBLIC_URL: 'https://waypoint.example.org' };
    const first = await started(settings);
    expect(first.out()).to.include('demonstration are not offered').and.not.include('passphrase');
    expect(existsSync(join(folder, 'accounts.json'))).to.equal(false);
    await stopped(first);

    for (const name of [...names, 'un-unoms'])
      await account(folder, 'add', name, '--shown', `Somebody of ${name}`, '--roles', `receiver:${name}`);
    const second = await started(settings);
    const person = new Somebody(second.url);
    await person.asksForOffices();
    expect(person.reads).to.include('UN Ombudsman').and.not.include('Demonstration');
    await stopped(second);
  });

  it('takes every setting by which others reach the page for a reason to offer none', () => {
    const alone = (settings: Record<string, string>): boolean => isAlone(readSettings(settings));
    const unreached: Record<string, string>[] = [{}, { HOST: '::1' }, { PORT: '8080', WEB_CHAT_ORIGINS: 'http://localhost:1' }];
    for (const settings of unreached) expect(alone(settings), Object.keys(settings)[0]).to.equal(true);
    const teams = { MicrosoftAppPassword: 'x', MicrosoftAppTenantId: '00000000-0000-4000-8000-000000000000' };
    const reached: Record<string, string>[] = [
      { HOST: '0.0.0.0' },
      { HOST: '10.0.0.7' },
      { PUBLIC_URL: 'http://127.0.0.1:3978' },
      { TRUSTED_PROXY: '127.0.0.1' },
      { ONION_ADDRESS: `http://${'a'.repeat(56)}.onion` },
      { DIRECT_LINE_SECRET: 'x'.repeat(24) },
      { MicrosoftAppId: '00000000-0000-4000-8000-000000000000', ...teams },
    ];
    for (const settings of reached) expect(alone(settings), Object.keys(settings)[0]).to.equal(false);
  });
});
