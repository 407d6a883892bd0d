import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { openVault } from '../../adapters/sealing/vault.js';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import type { Receiver } from '../../bots/cases.js';
import { Acts } from '../../bots/acts.js';
import { Desk } from '../../bots/desk.js';
import { firstMessage } from '../../bots/firstMessage.js';
import type { Vault } from '../../bots/sealing.js';
import { moved } from '../../dialogs/consent.js';
import type { Store } from '../../dialogs/records.js';
import { languages } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { kept, sendsTo, takesBack, writesAgain, type Sent } from '../referrals.js';
import { newFolder } from '../folders.js';
import { shippedDirectory } from '../shipped.js';

const amina: Receiver = { name: 'amina', services: ['un-unoms'] };
const boris: Receiver = { name: 'boris', services: ['un-unoms'] };
const carla: Receiver = { name: 'carla', services: ['un-oios'] };

describe('the desk of receivers', () => {
  let [store, vault, desk]: [Store, Vault, Desk] = [] as never;
  let today: string;
  let told: string[];
  const begin = firstMessageOf();
  beforeEach(async () => {
    today = '2026-11-25';
    told = [];
    store = await embeddedStore(await tablesInMemory());
    const key = randomBytes(32);
    vault = await openVault(newFolder('desk'), key, false);
    const acts = new Acts(witnessOf(key));
    const parts = { store, vault, acts, now: () => new Date(`${today}T10:00:00Z`), changed: (id: string) => void told.push(id) };
    desk = new Desk({ ...parts, firstMessage: await begin });
  });
  const arrives = (more: Partial<Sent> = {}): Promise<string> => sendsTo(store, vault, { words: 'Hello from me', on: today, ...more });
  const wordsFor = async (account: Receiver, id: string): Promise<string[] | undefined> =>
    (await desk.open(account, id))?.messages.map(({ words }) => words);

  it('gives the words to the one who took the case over, and to nobody before', async () => {
    const id = await arrives();
    expect(await wordsFor(amina, id)).to.deep.equal([]);
    expect((await kept(store, id))!.openings).to.deep.equal([]);
    expect(await desk.take(amina, id)).to.equal('taken');
    expect(await wordsFor(amina, id)).to.deep.equal(['Hello from me']);
    expect(await desk.open(boris, id)).to.include({ state: 'others' });
    expect(await wordsFor(boris, id)).to.deep.equal([]);
    expect((await kept(store, id))!.openings).to.deep.equal([{ by: 'amina', on: today }]);
  });

  it('lets the first one win, and taking twice change nothing', async () => {
    const id = await arrives();
    expect(await Promise.all([desk.take(amina, id), desk.take(boris, id), desk.take(amina, id)])).to.deep.equal([
      'taken',
      'others',
      'taken',
    ]);
    const { receiver, status, consent } = (await kept(store, id))!;
    expect([receiver, status, consent.state]).to.deep.equal(['amina', 'taken', 'acknowledged']);
    expect(told).to.deep.equal([id]);
  });

  it('begins every answer with role and limits in the language of the person, whatever is added', async () => {
    for (const language of languages) {
      const id = await arrives({ language });
      await desk.take(amina, id);
      expect(await desk.reply(amina, id, language === 'ru' ? '  ' : 'My own line')).to.equal('sent');
      const said = (await wordsFor(amina, id))!.at(-1)!;
      const { limits } = textIn(language).desk;
      for (const line of [limits.keeps, limits.readers, limits.names, limits.stop]) expect(said).to.include(line);
      expect(said.endsWith(language === 'ru' ? limits.stop : '\n\nMy own line')).to.equal(true);
      expect((await kept(store, id))!.consent.state).to.equal('active');
      expect(await desk.reply(amina, id, 'More')).to.equal('sent');
      expect((await wordsFor(amina, id))!.at(-1)).to.equal('More');
    }
  });

  it('promises nothing for an office that passes on what it hears', async () => {
    const id = await arrives({ service: 'un-oios' });
    await desk.take(carla, id);
    await desk.reply(carla, id, '');
    const said = (await wordsFor(carla, id))!.at(-1)!;
    expect(said).to.include(textIn('en').desk.limits.files).and.not.include(textIn('en').desk.limits.keeps);
  });

  it('sends once what the button sent twice, and nothing that is empty', async () => {
    const id = await arrives();
    await desk.take(amina, id);
    for (const words of ['First', 'First']) expect(await desk.reply(amina, id, words, 0)).to.equal('sent');
    for (const words of ['Second', 'Second']) expect(await desk.reply(amina, id, words, 2)).to.equal('sent');
    expect(await desk.reply(amina, id, 'Second', 3)).to.equal('sent');
    expect((await wordsFor(amina, id))!.slice(2)).to.deep.equal(['Second', 'Second']);
    expect(await desk.reply(amina, id, ' \n\u202e')).to.equal('empty');
    expect((await kept(store, id))!.thread).to.have.length(4);
  });

  it('sends no reply and closes nothing over a message that its writer has not seen', async () => {
    const id = await arrives();
    await desk.take(amina, id);
    await desk.reply(amina, id, 'First', 0, 1);
    await writesAgain(store, vault, id, 'Please stop', today);
    const last = (await kept(store, id))!.thread.length;
    expect(await desk.reply(amina, id, 'Third', last - 1, 1)).to.equal('crossed');
    expect(await desk.close(amina, id, 'Good bye', 1)).to.equal('crossed');
    expect((await kept(store, id))!.thread).to.have.length(last);
    expect(await desk.reply(amina, id, 'Third', last - 1, last)).to.equal('sent');
    expect(await desk.reply(amina, id, 'Third', last - 1, 1), 'sent already').to.equal('sent');
  });

  it('lets nobody answer or close but the one who took the case over', async () => {
    const id = await arrives();
    expect([await desk.reply(amina, id, 'Hello'), await desk.close(amina, id)]).to.deep.equal(['others', 'others']);
    await desk.take(amina, id);
    expect([await desk.reply(boris, id, 'Hello'), await desk.close(boris, id)]).to.deep.equal(['others', 'others']);
    expect((await kept(store, id))!.thread).to.have.length(1);
  });

  it('shows nothing of a case, and no number that counts it, to whom the person excluded and to other offices', async () => {
    const id = await arrives({ excluded: ['boris', 'somebody-else'] });
    const nowhere = randomBytes(16).toString('base64url');
    for (const account of [boris, carla]) {
      expect(await desk.list(account)).to.deep.equal({
        cases: [],
        page: 1,
        pages: 1,
        before: 0,
        total: 0,
        counts: { unread: 0, waiting: 0, late: 0, due: 0 },
      });
      for (const at of [id, nowhere]) {
        expect(await desk.open(account, at)).to.equal(undefined);
        expect(await desk.take(account, at)).to.equal('gone');
        expect(await desk.reply(account, at, 'Hello')).to.equal('gone');
        expect(await desk.close(account, at)).to.equal('gone');
      }
    }
    expect((await desk.list(amina)).cases.map(({ id: one }) => one)).to.deep.equal([id]);
    for (let more = 0; more < 20; more++) await arrives();
    expect(await desk.list(boris)).to.include({ pages: 1, total: 20 });
    expect(await desk.list(amina)).to.include({ pages: 2, total: 21 });
  });

  it('lists twenty cases to a page, newest first, with nothing of what was written', async () => {
    const arrived: string[] = [];
    const days = ['26', '27', '28', '29', '30'];
    for (const day of days) {
      today = `2026-11-${day}`;
      for (let one = 0; one < 5; one++) arrived.push(await arrives({ words: 'canary' }));
    }
    const [first, second, third] = [await desk.list(amina), await desk.list(amina, {}, 2), await desk.list(amina, {}, 3)];
    const shown = [...first.cases, ...second.cases];
    expect(shown.map(({ on }) => on.slice(-2))).to.deep.equal(days.toReversed().flatMap((day) => Array<string>(5).fill(day)));
    expect(shown.map(({ id }) => id)).to.deep.equal(arrived.toReversed());
    expect([first.pages, second.before, second.cases.length, second.total]).to.deep.equal([2, 20, 5, 25]);
    expect(third).to.deep.equal(second);
    expect(JSON.stringify(first)).not.to.include('canary');
  });

  it('says what is new only to the one who took the case over, until they looked', async () => {
    const id = await arrives();
    const unread = async (account: Receiver): Promise<boolean> => (await desk.list(account)).cases[0]!.unread;
    await desk.take(amina, id);
    expect([await unread(amina), await unread(boris)]).to.deep.equal([true, false]);
    await desk.open(amina, id);
    expect(await unread(amina)).to.equal(false);
    await writesAgain(store, vault, id, 'One more thing', today);
    expect([await unread(amina), await unread(boris)]).to.deep.equal([true, false]);
    expect(await wordsFor(amina, id)).to.deep.equal(['Hello from me', 'One more thing']);
    expect((await kept(store, id))!.openings).to.have.length(1);
    today = '2026-11-26';
    await desk.open(amina, id);
    expect((await kept(store, id))!.openings).to.deep.equal([
      { by: 'amina', on: '2026-11-25' },
      { by: 'amina', on: '2026-11-26' },
    ]);
  });

  it('closes only what was answered, and shows the office nothing afterwards', async () => {
    const id = await arrives();
    await desk.take(amina, id);
    expect(await desk.close(amina, id)).to.equal('first');
    await desk.reply(amina, id, 'Good bye');
    expect(await desk.close(amina, id)).to.equal('closed');
    expect([await desk.close(amina, id), await desk.reply(amina, id, 'More')]).to.deep.equal(['closed', 'closed']);
    const { status, consent, thread } = (await kept(store, id))!;
    expect([status, consent.state, thread.length]).to.deep.equal(['closed', 'ended', 2]);
    expect(await desk.open(amina, id)).to.deep.include({ state: 'closed', messages: [] });
  });

  it('lets no word pass in any direction once the consent is over', async () => {
    const [taken, waiting, changed] = [await arrives(), await arrives(), await arrives()];
    for (const id of [taken, changed]) await desk.take(amina, id);
    await store.transaction(async ({ referrals }) => {
      const referral = (await referrals.get(changed))!;
      await referrals.put({ ...referral, consent: moved(referral.consent, 'needs_reconsent') });
    });
    expect([await desk.reply(amina, changed, 'Hello'), await wordsFor(amina, changed)]).to.deep.equal(['closed', []]);
    today = '2026-12-09';
    expect(await desk.reply(amina, taken, 'On the last day')).to.equal('sent');
    expect(await wordsFor(amina, taken)).to.have.length(2);
    today = '2026-12-10';
    expect(await desk.reply(amina, taken, 'A day late')).to.equal('closed');
    expect([await wordsFor(amina, taken), await desk.take(boris, waiting)]).to.deep.equal([[], 'gone']);
    expect((await desk.list(amina)).cases.map(({ id, state }) => [id, state])).to.deep.equal([[taken, 'asked']]);
  });

  it('finds nothing any more of what was taken back, even while its record is being dropped', async () => {
    const id = await arrives();
    await desk.take(amina, id);
    await vault.destroy(id);
    expect([await desk.open(amina, id), await desk.reply(amina, id, 'Hello'), (await desk.list(amina)).cases]).to.deep.equal([
      undefined,
      'gone',
      [],
    ]);
    await takesBack(store, vault, id, today);
    expect(await desk.open(amina, id)).to.equal(undefined);
  });

  it('has a case that was read for 30 days after its last message, and not a day longer', async () => {
    const id = await arrives();
    expect((await kept(store, id))!.expires).to.equal('2026-12-09');
    await desk.take(amina, id);
    await desk.open(amina, id);
    expect((await kept(store, id))!.expires).to.equal('2026-12-25');
    today = '2026-12-01';
    await desk.reply(amina, id, 'Hello');
    expect((await kept(store, id))!.expires).to.equal('2026-12-31');
    today = '2026-12-31';
    expect((await desk.list(amina)).cases).to.have.length(1);
    today = '2027-01-01';
    expect([(await desk.list(amina)).cases, await desk.open(amina, id)]).to.deep.equal([[], undefined]);
  });
});

async function firstMessageOf() {
  return firstMessage(await shippedDirectory());
}
