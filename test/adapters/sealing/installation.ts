import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { Accounts } from '../../../adapters/accounts/accounts.js';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { freshLink, linkWith } from '../../../adapters/accounts/links.js';
import { signInWith } from '../../../adapters/accounts/signIn.js';
import { pepperOf, readKeyring } from '../../../adapters/keys.js';
import { chance } from '../../../adapters/sealing/codes.js';
import { returnNumbers } from '../../../adapters/sealing/returnNumbers.js';
import type { Folders } from '../../../adapters/sealing/holdings.js';
import { settledKeyring } from '../../../adapters/sealing/rotation.js';
import { openVault } from '../../../adapters/sealing/vault.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInFolder, tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { Acts } from '../../../bots/acts.js';
import type { Address } from '../../../bots/address.js';
import { faultIn } from '../../../bots/chain.js';
import { careWith } from '../../../bots/personsCare.js';
import type { Act, Anchor } from '../../../dialogs/act.js';
import type { Care } from '../../../dialogs/care.js';
import { textIn } from '../../../knowledge/text/index.js';
import { plan } from '../../bots/office.js';
import { preloaded } from '../../preloaded.js';
import { run } from '../../program.js';
import { account, holderOf, type Holder } from '../accounts/office.js';
import { newFolder } from '../../folders.js';

/** An installation in which somebody has written to an office, has a return number, and Amina has an account and a chat in Teams. */
export interface Installation {
  folders: Folders;
  number: string;
  amina: Holder;
}

const chat: Address = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  tenant: 'tenant',
  conversation: 'a:chat',
  user: '29:amina',
  aadObjectId: 'amina-in-the-directory',
  bot: '28:bot',
};

/** The parts of an installation as index.ts puts them together. */
export async function inside<R>(folders: Folders, work: (care: Care) => Promise<R>): Promise<R> {
  const ring = await settledKeyring(folders);
  const store = await embeddedStore(await tablesInFolder(folders.DATA_DIR));
  const there = await store.transaction(({ referrals }) => referrals.find({}));
  const vault = await openVault(folders.KEYS_DIR, ring.key, there.length > 0);
  const bound = careWith({ vault, numbers: returnNumbers(pepperOf(ring)), chance, givesHours: () => true, now: () => new Date() });
  try {
    return await store.transaction((records) => work(bound(records)));
  } finally {
    await store.close();
  }
}

export async function installation(): Promise<Installation> {
  const DATA_DIR = newFolder('proof');
  const folders = { DATA_DIR, KEYS_DIR: `${DATA_DIR}-keys` };
  const amina = holderOf(await account(DATA_DIR, 'add', 'amina', '--shown', 'Amina K.', '--roles', 'receiver:un-unoms'));
  const number = await inside(folders, async (care) =>
    care.number(await care.open({ ...plan, service: 'un-unoms', excluded: ['boris'], payload: 'what somebody wrote' })),
  );
  const { key } = (await readKeyring(DATA_DIR))!;
  const { code, linking } = freshLink(new Date());
  await accountsInFile(DATA_DIR).change((all) => all.map((one) => ({ ...one, linking })));
  await linkWith({ home: accountsInFile(DATA_DIR), key, now: new Date() }, code, chat, 'en');
  const store = await embeddedStore(await tablesInFolder(DATA_DIR));
  const act = { by: 'amina', did: 'hours changed', to: 'un-unoms', on: '2026-11-25' } as const;
  await store.transaction((records) => new Acts(witnessOf(key)).add(records, act));
  const published = { by: 'hana', did: 'answer published', to: 'medical-care', on: '2026-11-25' } as const;
  await store.transaction((records) => new Acts(witnessOf(key), 'answers').add(records, published));
  await store.close();
  return { folders, number, amina };
}

export const copyOf = async ({ DATA_DIR, KEYS_DIR }: Folders): Promise<Folders> => {
  const copy = newFolder('rotation');
  cpSync(DATA_DIR, copy, { recursive: true });
  cpSync(KEYS_DIR, `${copy}-keys`, { recursive: true });
  return { DATA_DIR: copy, KEYS_DIR: `${copy}-keys` };
};

export const keys = (settings: Folders, verb: string) => run({ ...settings }, 'keys', [verb]);

/** Everything works: the thread is found by its number and opens, Amina signs in and is told in Teams, and all records of acts are whole. */
export async function works({ folders, number, amina }: Installation): Promise<void> {
  const read = await inside(folders, async (care) => care.thread((await care.find(number)).chat!));
  expect(read?.messages.map(({ words }) => words)).to.deep.equal(['what somebody wrote']);
  const { key } = (await readKeyring(folders.DATA_DIR))!;
  const accounts = new Accounts({ home: accountsInFile(folders.DATA_DIR), key });
  await accounts.refresh();
  expect(accounts.linked().map(({ name, address }) => [name, address])).to.deep.equal([['amina', chat]]);
  type Chained = { [kind: string]: Record<string, Act> } & { [ends in 'anchors' | 'editAnchors']: { acts: Anchor } };
  const chainsIn = async (file: string): Promise<Chained> => JSON.parse(await readFile(join(folders.DATA_DIR, file), 'utf8')) as Chained;
  const [cases, answers] = [await chainsIn('referrals.json'), await chainsIn('knowledge.json')];
  expect(faultIn({ acts: Object.values(cases['acts']!), anchor: cases.anchors.acts }, witnessOf(key))).to.equal(undefined);
  expect(faultIn({ acts: Object.values(answers['edits']!), anchor: answers.editAnchors.acts }, witnessOf(key))).to.equal(undefined);
  expect(faultIn((await accountsInFile(folders.DATA_DIR).read())!, witnessOf(key))).to.equal(undefined);
  const door = signInWith({ accounts, store: await embeddedStore(await tablesInMemory()), key, now: () => Date.now() });
  expect(await door.signIn('amina', amina.passphrase, amina.code(Date.now()))).to.include({ name: 'amina' });
}

/** Somebody comes to the page of the program with their number, and looks at the whole thread. */
export async function comesBack(url: string, number: string): Promise<string> {
  const { handoff } = textIn('en');
  const post = async (fields: Record<string, string>): Promise<string> =>
    (await fetch(url, { method: 'POST', headers: { 'accept-language': 'en' }, body: new URLSearchParams({ l: 'en', ...fields }) })).text();
  const start = await (await fetch(url, { headers: { 'accept-language': 'en' } })).text();
  const button = (page: string, label: string): string =>
    new RegExp(`value="([^"]+)">(?:<span class="n">\\d+</span> )?<bdi>${label}`).exec(page)![1]!;
  const asked = await post({ choice: button(start, handoff.menu.back) });
  const c = /name="c" value="([^"]{20,})"/.exec(asked)![1]!;
  return post({ c, choice: button(await post({ c, words: number }), handoff.menu.whole) });
}

/** Runs `npm run keys -- rotate`, killed at a file operation; 0 lets it end. */
export function killed(folders: Folders, at: number): Promise<{ operations: number; signal: string | null }> {
  const command = [...preloaded('adapters/sealing/killAt.ts'), '.build/adapters/commands/keys.js', 'rotate'];
  const child = spawn(process.execPath, command, {
    cwd: join(import.meta.dirname, '../../..'),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...folders, ...(at > 0 && { KILL_AT: String(at) }) },
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) =>
    child.once('close', (_, signal) => resolve({ operations: Number(/operations (\d+)$/.exec(err)?.[1] ?? 0), signal })),
  );
}
