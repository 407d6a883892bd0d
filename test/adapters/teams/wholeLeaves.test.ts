import { expect } from 'chai';
import type { AccountRecord } from '../../../adapters/accounts/account.js';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { unlinked } from '../../../adapters/accounts/links.js';
import { textIn } from '../../../knowledge/text/index.js';
import { takesBack, writesAgain } from '../../referrals.js';
import { canary, officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const { desk, agreement } = textIn('en', true);
const day = '2026-11-25';
/** Lists to choose from, in which nobody writes. */
const choosesFrom = new Set(['to', 'office']);

describe('Teams: words on cards are taken away', () => {
  let at: OfficeStand;
  let chosen: Set<string>;
  let amina: Someone;
  beforeEach(async () => {
    chosen = new Set(['un-unoms']);
    at = await officeStand({}, chosen);
    amina = at.someone('amina');
    for (const one of [amina, at.someone('boris')]) await one.links();
  });
  afterEach(() => at.close());

  const inChat = (): string => JSON.stringify(amina.chat);
  const writes = async (id: string, words: string): Promise<void> => {
    await writesAgain(at.store, at.vault, id, words, day);
    await at.settled();
  };
  const begun = async (): Promise<string> => {
    const id = await at.arrives({ wholeInTeams: true });
    await amina.presses(desk.case.take);
    await amina.presses(desk.first.send, amina.chat, { words: '' });
    return id;
  };
  /** Her account changes as by a command; the server reads that within seconds. */
  const changes = async (to: (amina: AccountRecord) => AccountRecord | undefined): Promise<void> => {
    await accountsInFile(at.folder).change((all) => all.flatMap((one) => (one.name === 'amina' ? (to(one) ?? []) : one)));
    await at.accounts.refresh();
  };

  for (const [what, act] of [
    ['a colleague is asked for', (id: string) => amina.presses(agreement.desk.pass.go, amina.chat, { to: 'boris' }).then(() => id)],
    ['it is taken back', (id: string) => takesBack(at.store, at.vault, id, day)],
    ['it is closed', (id: string) => at.desk.close(at.receiver('amina'), id)],
    ['the yes runs out', async () => at.place.clock.pass(15 * 24 * 60)],
    ['the account is tied to no chat any more', () => changes((one) => unlinked(one))],
    ['the account is tied to another chat', () => at.someone('elsewhere').links('amina')],
    ['the account is removed', () => changes(() => undefined)],
    ['the office stops choosing it', async () => (chosen.clear(), at.restarts())],
  ] as [string, (id: string) => Promise<unknown>][]) {
    it(`takes all words away from Teams when ${what}: those on further cards and in drafts too`, async () => {
      const id = await begun();
      await writes(id, `${canary} two`);
      await amina.presses(desk.reply.send, amina.chat, { words: 'Who are you?' });
      expect(inChat()).to.include(canary).and.include('Who are you?');
      await act(id);
      await at.settled();
      expect(inChat()).not.to.include(canary).and.not.include('Who are you?');
      expect(amina.chat.flatMap(({ boxes }) => Object.keys(boxes)).filter((box) => !choosesFrom.has(box))).to.deep.equal([]);
      await at.settled();
      const known = (await at.notices()).filter(({ to }) => to === 'amina');
      expect(known.flatMap(({ earlier }) => earlier)).to.deep.equal([]);
      expect(JSON.stringify(known)).not.to.include('a:amina');
    });
  }

  it('tries again to take words away that Teams does not let go at once', async () => {
    const id = await begun();
    await writes(id, `${canary} two`);
    at.stand.connector.refuseWhere((path) => (path.includes('/a:amina/') ? { status: 429 } : undefined));
    await takesBack(at.store, at.vault, id, day);
    await at.settled();
    expect(inChat()).to.include(canary);
    at.stand.connector.refuseWhere();
    at.place.clock.pass(11);
    await at.settled();
    expect(inChat()).not.to.include(canary);
    expect(await at.notices()).to.deep.equal([]);
  });

  it('brings new cases to another chat while the one that was left makes it wait', async () => {
    await begun();
    at.stand.connector.refuseWhere((path) => (path.includes('/a:amina/') ? { status: 429 } : undefined));
    const elsewhere = at.someone('elsewhere');
    await elsewhere.links('amina');
    await at.settled();
    const cards = elsewhere.chat.length;
    await at.arrives();
    expect(elsewhere.chat).to.have.length(cards + 1);
  });

  it('empties what Teams does not let it delete', async () => {
    const id = await begun();
    await writes(id, `${canary} two`);
    const { send } = at.stand;
    at.restarts({ send: (...what) => send.send(...what), change: (...what) => send.change(...what), remove: async () => 'refused' });
    await amina.presses(desk.reply.send, amina.chat, { words: 'an answer' });
    expect(amina.chat.filter(({ text }) => text.includes(canary))).to.have.length(1);
    await takesBack(at.store, at.vault, id, day);
    await at.settled();
    expect(inChat()).not.to.include(canary);
    expect(await at.notices()).to.deep.equal([]);
  });
});
