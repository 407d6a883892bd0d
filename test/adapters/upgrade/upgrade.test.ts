import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { kept } from '../../../dialogs/records.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { Server } from '../../proofs/killed/server.js';
import { Visitor } from '../../proofs/killed/visitor.js';
import { run } from '../../program.js';
import { holderWith } from '../accounts/office.js';
import { says } from '../backup/commands.js';
import { Seat } from '../console/seat.js';
import { newFolder } from '../../folders.js';

/**
 * What the first version that had offices wrote: a chat with an answer, an account, an answer that an organization had confirmed.
 * It was made by the code of that version, on 26 November 2026.
 */
const before = join(import.meta.dirname, 'before');
const made = '2026-11-26';
const number = '8943611791737181944167';
const amina = holderWith(
  '9asq-5ru6-qnuq-d2z2',
  'otpauth://totp/Waypoint:amina?issuer=Waypoint&secret=5QL7HU6QYWIBNC752SFNHETCCAIM2ZPP&algorithm=SHA1&digits=6&period=30',
);

type Json = Record<string, Record<string, Record<string, unknown>>>;
const json = async (path: string): Promise<Json> => JSON.parse(await readFile(path, 'utf8')) as Json;

/** The folders as they were, with the chat of today: in a few weeks it would be forgotten, as it should. */
async function asBefore(): Promise<{ DATA_DIR: string; KEYS_DIR: string }> {
  const DATA_DIR = newFolder('proof');
  const KEYS_DIR = `${DATA_DIR}-keys`;
  await mkdir(KEYS_DIR);
  await cp(join(before, 'wraps.json'), join(KEYS_DIR, 'wraps.json'));
  for (const name of ['accounts.json', 'instance.key']) await cp(join(before, name), join(DATA_DIR, name));
  const later = (date: string): string => new Date(Date.now() + Date.parse(date) - Date.parse(made)).toISOString().slice(0, 10);
  const chats = await readFile(join(before, 'referrals.json'), 'utf8');
  await writeFile(
    join(DATA_DIR, 'referrals.json'),
    chats.replace(/"(\d{4}-\d\d-\d\d)"/g, (_, date: string) => `"${later(date)}"`),
  );
  // All answers, as that version had them; the questions by which they are found are those of today, so that nothing has to be learned.
  const knowledge = await json(join(before, 'knowledge.json'));
  const confirmed = knowledge['entries']!['medical-care']! as { in: Record<string, { phrasings: string[] }> };
  knowledge['entries'] = {};
  for (const entry of await readEntries()) {
    const { meaning: _, corrected: __, ...older } = entry;
    const wordings = languages.map((language) => {
      const { meaning: ___, ...wording } = entry.in[language];
      return [language, wording];
    });
    knowledge['entries'][entry.id] = { ...older, in: Object.fromEntries(wordings) };
    if (entry.id === 'medical-care') {
      for (const language of languages) confirmed.in[language]!.phrasings = entry.in[language].phrasings;
      knowledge['entries'][entry.id] = confirmed;
    }
  }
  await writeFile(join(DATA_DIR, 'knowledge.json'), JSON.stringify(knowledge));
  return { DATA_DIR, KEYS_DIR };
}

/** The person comes back and writes, the office reads it, and what an organization had confirmed is answered. */
async function works(server: Server): Promise<void> {
  const visitor = new Visitor(server);
  await visitor.begins('comeBack');
  await visitor.says(number);
  expect(visitor.reads).not.to.include(textIn('en').handoff.number.unknown);
  await visitor.presses('relay/whole');
  expect(visitor.reads).to.include('what somebody wrote before the upgrade').and.include('an answer before the upgrade');
  await visitor.says('written after the upgrade');

  const seat = new Seat(server.url);
  const signedIn = await seat.post('/console/sign-in', { name: 'amina', passphrase: amina.passphrase, code: amina.code(Date.now()) });
  expect(signedIn.status).to.equal(303);
  const path = /\/console\/cases\/[\w-]{22,64}/.exec((await seat.get('/console/cases')).body)![0];
  expect((await seat.get(path)).body)
    .to.include('what somebody wrote before the upgrade')
    .and.include('written after the upgrade');

  const form = new URLSearchParams({ l: 'en', words: 'where can i get medical help after an assault' });
  const answered = await (await fetch(server.url, { method: 'POST', body: form })).text();
  expect(answered).to.include('clinic of the World Trial Programme');
}

describe('a data folder of an older version', () => {
  it('has records without what came later, so that this tests something', async () => {
    const [referral = {}] = Object.values((await json(join(before, 'referrals.json')))['referrals']!);
    for (const name of ['notes', 'reminders', 'notices', 'told', 'codeWord', 'surveyed', 'due', 'address', 'people']) {
      expect(Object.keys(kept.referrals.shape), name).to.include(name);
      expect(referral, name).not.to.have.property(name);
    }
    const entry = (await json(join(before, 'knowledge.json')))['entries']!['medical-care']!;
    for (const name of ['meaning', 'corrected']) expect(entry, name).not.to.have.property(name);
    expect(await json(join(before, 'accounts.json'))).not.to.have.any.keys('acts', 'removed');
  });

  it('starts and works: the number, the thread, the account and the confirmed answer; and a backup of it can be restored', async () => {
    const folders = await asBefore();
    const server = new Server(folders.DATA_DIR);
    await server.start();
    try {
      await works(server);
    } finally {
      await server.stop();
    }

    const verified = run(folders, 'acts');
    expect(await verified.ended, verified.out()).to.equal(0);
    const copies = newFolder('backup');
    expect((await says('backup', folders, copies)).err).to.equal('');
    const tried = await says('restore', folders, copies, '--try');
    expect([tried.code, tried.err]).to.deep.equal([0, '']);
    expect(tried.out).to.include('1 cases that can be opened');
  });
});
