import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { qrImage } from '../../adapters/channels/qr.js';
import { languages } from '../../knowledge/language.js';
import { newFolder } from '../folders.js';
import { account, holderOf } from '../adapters/accounts/office.js';
import { Seat } from '../adapters/console/seat.js';
import { connectorStub } from '../adapters/teams/connectorStub.js';
import { Canaries } from './canaries.js';
import { inTeams, overDirectLine, secret } from './clients.js';
import { haveItForgotten } from './leavers.js';
import { program, type Program } from './program.js';
import { answers, atTheWebPage, atTheWire, send } from './visitors.js';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** Addresses of this machine, from which people come who are told apart by nothing else. */
const sources = [1, 2, 3, 4, 5].map((last) => `127.77.0.${last}`);
const holdsAnAddress = (bytes: Buffer): boolean => ['127.77.0.', '203.0.113.77'].some((address) => bytes.includes(address));

/** Node keeps an idle connection to Teams for five seconds, and with it the address of the last chat; no fake clock moves that. */
const connectionsClosed = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 6_000));

describe('what stays of people who came through every door (care.md PR-01 to PR-03, PR-33, PR-36)', function () {
  this.timeout(400_000);
  const canaries = new Canaries();
  let there: Program;
  let keeper: ReturnType<typeof holderOf>;
  let connector: Awaited<ReturnType<typeof connectorStub>>;

  before(async () => {
    connector = await connectorStub();
    const folder = newFolder('proof');
    const added = await account(folder, 'add', 'amina', '--shown', 'Nadia Q.', '--roles', 'receiver:un-unoms');
    expect(added.code, added.err).to.equal(0);
    const operates = await account(folder, 'add', 'omar', '--roles', 'operator');
    expect(operates.code, operates.err).to.equal(0);
    keeper = holderOf(operates);
    there = await program({ TEAMS_LOCAL: 'on', DIRECT_LINE_SECRET: secret }, folder);
  });
  after(async () => {
    await Promise.all([there?.stop(), connector?.close()]);
    if (there) rmSync(there.folder, { recursive: true });
  });

  /** What the memory of the program holds now, and what it holds of these texts that are put there on purpose. */
  const memory = async (control: string[]): Promise<Buffer[]> => {
    const files = { heap: join(there.folder, 'heap'), buffers: join(there.folder, 'buffers') };
    await there.ask({ do: 'keep', texts: control });
    await there.ask({ do: 'show', ...files });
    const shown = Object.values(files).map((file) => readFileSync(file));
    for (const file of Object.values(files)) rmSync(file);
    return shown;
  };
  /** Texts in every script that a search must find, or it would find nothing at all. */
  const controls = (when: string): { texts: string[]; places: string[] } => {
    const places = languages.map((language) => `kept on purpose, ${language}, ${when}`);
    return { places: places.toSorted(), texts: languages.map((language, at) => `so: ${canaries.word(places[at]!, language)}`) };
  };

  it('is neither the picture nor the words of a second factor that an operator was shown, while they are still signed in', async () => {
    const omar = new Seat(there.url);
    await omar.get('/console');
    const { passphrase } = keeper;
    expect((await omar.post('/console/sign-in', { name: 'omar', passphrase, code: keeper.code(Date.now()) })).status).to.equal(303);
    await omar.get('/console/settings');
    const { body } = await omar.post('/console/settings/add', { to: 'noor', shown: 'Noor T.', role: 'receiver:un-unoms' });
    const [, picture = ''] = /src="data:image\/png;base64,([^"]+)"/.exec(body)!;
    const [, factor = ''] = /<code>otpauth:[^<]+secret=([A-Z2-7]{32})/.exec(body)!;
    const address = 'otpauth://totp/Waypoint:kept?secret=KEPTONPURPOSEKEPTONPURPOSE234567&algorithm=SHA1&digits=6&period=30';
    const kept = qrImage(address).slice('data:image/png;base64,'.length);
    /** From the middle, since all such pictures begin alike. */
    const middle = (whole: string): string => whole.slice(whole.length / 2, whole.length / 2 + 60);
    expect(middle(picture)).to.have.length(60).and.not.equal(middle(kept));

    await connectionsClosed();
    for (const bytes of await memory([`so: ${kept}`])) {
      expect(bytes.includes(middle(kept)), 'a picture that is kept is found').to.equal(true);
      for (const gone of [middle(picture), factor]) expect(bytes.includes(gone)).to.equal(false);
    }
    expect((await omar.get('/console/settings')).body).to.include('noor');
  });

  it('is nothing in memory of a chat that somebody had forgotten, at once and at every door', async () => {
    await haveItForgotten(there.url, connector.url, canaries);
    await connectionsClosed();
    const { texts, places } = controls('at once');
    for (const bytes of await memory(texts)) expect(canaries.foundIn(bytes)).to.deep.equal(places);
  });

  it('is nothing in memory of anything that anybody sent, 20 minutes later', async () => {
    for (const from of sources) await atTheWebPage(there.url, canaries, from);
    await atTheWire(there.url, canaries);
    await overDirectLine(there.url, canaries);
    connector.refuse({ status: 403, code: canaries.word('the connector, a code') });
    await inTeams(there.url, connector.url, canaries);
    expect(answers.length).to.be.greaterThan(500);
    expect([...new Set(answers.map(({ status }) => status))]).to.include.members([200, 204, 400, 401, 404, 405, 410, 413, 415, 431]);
    expect(connector.sent.length).to.be.greaterThan(10);

    await connectionsClosed();
    await there.ask({ do: 'pass', minutes: 20 });
    const { texts, places } = controls('later');
    for (const bytes of await memory(texts)) {
      expect(canaries.foundIn(bytes).filter((place) => !/at once/.test(place))).to.deep.equal(places);
      expect(holdsAnAddress(bytes)).to.equal(false);
    }
  });

  it('is nothing in what is answered to a mistake, but a draft to the person who wrote it', () => {
    const mistakes = answers.filter(({ status }) => status >= 400);
    const drafts = /<textarea/;
    expect(mistakes.length).to.be.greaterThan(100);
    for (const { status, body } of mistakes.filter(({ body }) => !drafts.test(body)))
      expect(canaries.foundIn(Buffer.from(body)), String(status)).to.deep.equal([]);
    for (const { status } of mistakes.filter(({ body }) => drafts.test(body))) expect([410, 413, 429]).to.include(status);
  });

  it('is no number that can be asked for: there is no metric, and health and readiness say one word each', async () => {
    expect((await send(`${there.url}/metrics`)).status).to.equal(404);
    expect((await send(`${there.url}/health`)).body).to.equal('{"status":"ok"}');
    expect((await send(`${there.url}/ready`)).body).to.match(/^{"status":"(not )?ready"}$/);
  });

  it('is nothing in any file, nor in anything that the program printed, and it reached for no other machine', async () => {
    await there.stop();
    const written = [Buffer.from(there.written()), ...filesIn(there.folder).map((path) => readFileSync(path))];
    expect(there.written()).to.include('"event":"stopped"');
    expect(written.filter((bytes) => bytes.includes('"letters":{"')).length, 'words for the editors, sealed').to.equal(1);
    for (const bytes of written) {
      expect(canaries.foundIn(bytes)).to.deep.equal([]);
      expect(holdsAnAddress(bytes)).to.equal(false);
    }
    expect(there.reachedFor).to.deep.equal([]);
  });
});
