import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { instanceKey } from '../../../adapters/keys.js';
import { hashOf } from '../../../adapters/sealing/codes.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { seed } from '../../../adapters/seed.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../../adapters/storage/tablesFile.js';
import { Acts } from '../../../bots/acts.js';
import { Editing } from '../../../bots/editing.js';
import { Publishing } from '../../../bots/publishing.js';
import { partsOf } from '../../../knowledge/editing/parts.js';
import type { Editor } from '../../../knowledge/editing/roles.js';
import { textIn } from '../../../knowledge/text/index.js';
import { Ledger } from '../../proofs/killed/ledger.js';
import { handedOver } from '../../proofs/killed/person.js';
import { Server } from '../../proofs/killed/server.js';
import { Visitor } from '../../proofs/killed/visitor.js';
import { filesIn } from '../../proofs/killed/whatIsThere.js';
import { says } from './commands.js';
import { newFolder } from '../../folders.js';
import { shippedEntries } from '../../shipped.js';

const { handoff } = textIn('en');
const rewritten = 'You can ask a clinic for help today, and nobody at work needs to know.';

/** Somebody writes an answer anew, somebody else approves it, and it is published: in the real files, before the server starts. */
async function rewrites(folder: string): Promise<void> {
  const store = await embeddedStore(await tablesInFolder(folder));
  await seed(store, await shippedEntries());
  const parts = {
    store,
    acts: new Acts(witnessOf(await instanceKey(folder)), 'answers'),
    now: () => new Date(),
    fresh: () => randomUUID(),
  };
  const [farid, hana]: Editor[] = [
    { name: 'farid', roles: ['focal-point'] },
    { name: 'hana', roles: ['approver'] },
  ];
  const editing = new Editing(parts);
  const { entry } = (await editing.read(farid!, 'medical-care'))!;
  const content = { ...partsOf(entry).en, short: rewritten };
  const saved = await editing.save(farid!, entry.id, 'en', { content, over: `r${entry.revision}`, effect: 'words' });
  expect(await editing.submit(farid!, entry.id, 'en', '')).to.equal(undefined);
  expect(await editing.approve(hana!, entry.id, 'en', saved.did === 'saved' ? saved.version : '')).to.equal(undefined);
  const publishing = new Publishing({ ...parts, organization: 'UN', closedGates: () => [], published: () => undefined, hash: hashOf });
  const { print } = (await publishing.candidate(hana!, entry.id))!;
  expect(await publishing.publish(hana!, entry.id, print)).to.equal(undefined);
  await store.close();
}

const answers = async ({ url }: Server): Promise<string> => {
  const form = new URLSearchParams({ l: 'en', words: 'where can i get medical help after an assault' });
  return (await fetch(url, { method: 'POST', body: form })).text();
};

const comesBack = async (server: Server, number: string): Promise<string> => {
  const visitor = new Visitor(server);
  await visitor.begins('comeBack');
  await visitor.says(number);
  return visitor.reads;
};

describe('a backup that is made beside the running program (S49)', () => {
  const running = new Set<Server>();
  afterEach(async () => {
    for (const one of running) await one.kill();
  });
  const starts = async (server: Server): Promise<void> => {
    await server.start();
    running.add(server);
  };
  const stops = async (server: Server): Promise<void> => {
    await server.stop();
    running.delete(server);
  };

  it('brings chats and answers back on a clean machine, and nothing that was taken back since', async () => {
    const [server, ledger] = [new Server(newFolder('proof')), new Ledger()];
    await rewrites(server.folder);
    const folders = { DATA_DIR: server.folder, KEYS_DIR: `${server.folder}-keys` };
    const copies = join(newFolder('backup'), 'copies');
    await starts(server);
    const taken = await handedOver('taken', 'demonstration-ombuds', server, ledger);
    const other = await handedOver('other', 'demonstration-ombuds', server, ledger);
    await taken.visitor.says(taken.chat.number!.slice(-4));

    const first = await says('backup', folders, copies);
    expect([first.code, first.err]).to.deep.equal([0, '']);
    const [data = ''] = (await readdir(copies)).filter((name) => name.startsWith('data-'));
    expect((await readdir(copies)).sort()).to.deep.equal([data, 'keys.json'].sort());
    for (const name of [data, 'keys.json']) expect((await stat(join(copies, name))).mode & 0o077, name).to.equal(0);
    const copied = await readFile(join(copies, data), 'utf8');
    for (const secret of [taken.chat.wish, other.chat.wish, (await readFile(join(server.folder, 'instance.key'), 'utf8')).trim()])
      expect(copied).not.to.include(secret);
    const older = await readFile(join(copies, data));

    await taken.visitor.presses('relay/takeBack');
    await taken.visitor.presses('takeBack');
    expect(taken.visitor.reads).to.include(handoff.takeBack.done);
    expect((await says('backup', folders, copies)).code).to.equal(0);
    expect((await readdir(copies)).length, 'only the newest copy of the keys is kept').to.equal(2);
    await writeFile(join(copies, data), older);
    await stops(server);
    for (const folder of Object.values(folders)) await rm(folder, { recursive: true });

    const clean = newFolder('proof');
    const there = { DATA_DIR: clean, KEYS_DIR: `${clean}-keys` };
    const tried = await says('restore', there, copies, '--try');
    expect([tried.code, tried.err]).to.deep.equal([0, '']);
    expect(tried.out)
      .to.include('1 cases that can be opened')
      .and.include('1 cases have no key any more')
      .and.include('Nothing was changed.');
    expect(await readdir(clean)).to.deep.equal([]);
    expect(existsSync(there.KEYS_DIR)).to.equal(false);
    const begun = performance.now();
    const restored = await says('restore', there, copies);
    expect([restored.code, restored.err]).to.deep.equal([0, '']);
    const again = new Server(clean);
    await starts(again);
    expect(performance.now() - begun, 'milliseconds until it answers again').to.be.below(15 * 60_000);
    expect(await comesBack(again, other.chat.number!)).to.include(other.chat.wish);
    expect(await comesBack(again, taken.chat.number!))
      .to.include(handoff.number.unknown)
      .and.not.include(taken.chat.wish);
    expect(await answers(again)).to.include('You can ask a clinic for help today');
    const knowledge = JSON.parse(await readFile(join(clean, 'knowledge.json'), 'utf8')) as { revisions: object };
    expect(Object.keys(knowledge.revisions).join()).to.match(/^medical-care\/\d+$/);
    await stops(again);
    expect((await filesIn(clean)).referrals, 'what came back without its key is swept').to.have.length(1);
  });
});
