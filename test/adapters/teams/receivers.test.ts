import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { accountsInFile, accountsPath } from '../../../adapters/accounts/accountsFile.js';
import { linkMinutes } from '../../../adapters/accounts/links.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept, takesBack, writesAgain } from '../../referrals.js';
import { account } from '../accounts/office.js';
import { canary, officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const { desk, officesInTeams, teamsRelay } = textIn('en');
const { card } = teamsRelay;

describe('Teams: receivers in their personal chats', () => {
  let at: OfficeStand;
  let [amina, boris, carla]: Someone[] = [];
  beforeEach(async () => {
    at = await officeStand();
    [amina, boris, carla] = ['amina', 'boris', 'carla'].map((name) => at.someone(name)) as [Someone, Someone, Someone];
    for (const one of [amina!, boris!, carla!]) await one.links();
  });
  afterEach(() => at.close());

  it('gets a card for each case of their office, takes it over, and the card changes for the others: the first one wins', async () => {
    const id = await at.arrives();
    const { name } = (await kept(at.store, id))!;
    for (const one of [amina!, boris!]) {
      expect(one.last.text).to.include(name).and.include(card.waiting).and.include('https://waypoint.example.org/console');
      expect(one.last.buttons[1]!.url).to.equal(`https://waypoint.example.org/console/cases/${id}`);
      expect(one.last.buttons.map(({ title }) => title)).to.deep.equal([desk.case.take, card.open]);
    }
    const [older] = [boris!.chat];
    await amina!.presses(desk.case.take);
    expect(amina!.last.text).to.include(card.unread);
    expect(boris!.last.text).to.include(desk.cases.others).and.not.include(card.where);
    expect(boris!.last.buttons).to.deep.equal([]);
    expect((await kept(at.store, id))!.receiver).to.equal('amina');

    await boris!.presses(desk.case.take, older);
    expect(boris!.last.text).to.equal(desk.case.taken);
    expect((await kept(at.store, id))!.receiver).to.equal('amina');
    expect(carla!.chat.map(({ text }) => text)).to.deep.equal([teamsRelay.account.linked('carla'), officesInTeams.linked]);
  });

  it('is told of a further message once it was read, by a new card in the place of the old one, and closes from the card', async () => {
    const id = await at.arrives();
    await amina!.presses(desk.case.take);
    await at.desk.open(at.receiver('amina'), id);
    await at.settled();
    expect(amina!.last.text).to.include(desk.cases.mine);
    const before = amina!.sent.filter(({ method }) => method === 'POST').length;
    await writesAgain(at.store, at.vault, id, `${canary} more`, '2026-11-25');
    await writesAgain(at.store, at.vault, id, `${canary} and more`, '2026-11-25');
    await at.settled();
    expect(amina!.sent.filter(({ method }) => method === 'POST').length, 'one for all that is unread').to.equal(before + 1);
    expect(amina!.last.text).to.include(card.unread);
    expect(amina!.chat.filter(({ buttons }) => buttons.length > 0)).to.have.length(1);

    await amina!.presses(card.closeAlone);
    expect(amina!.last.text).to.equal(desk.close.first);
    await at.desk.reply(at.receiver('amina'), id, 'a word');
    await amina!.presses(card.closeAlone);
    expect((await kept(at.store, id))!.status).to.equal('closed');
    expect(amina!.chat.some(({ text }) => text.includes(desk.cases.closed))).to.equal(true);
    expect(amina!.buttons).to.deep.equal([]);
  });

  it('reads before they close there that nothing is sent with it, and that the last message is written in the console', async () => {
    const id = await at.arrives();
    await amina!.presses(desk.case.take);
    await at.desk.reply(at.receiver('amina'), id, 'a word');
    await at.settled();
    const { expires } = (await kept(at.store, id))!;
    expect(amina!.last.text).to.include(card.closing(dateIn('en', expires)));
    expect(card.closing('')).to.include('in the console').and.to.include('sends nothing');
    expect(amina!.last.boxes, 'no box for words').not.to.have.any.keys('words', 'last');
    expect(
      amina!.last.buttons.map(({ title }) => title),
      'no button that says send',
    ).not.to.include(desk.close.go);
    await amina!.presses(card.closeAlone);
    expect((await kept(at.store, id))!.status).to.equal('closed');
    expect((await kept(at.store, id))!.thread.filter(({ by }) => by === 'receiver')).to.have.length(1);
  });

  it('reads that what they type beside the cards went to no case, under what anybody is told, while they have one', async () => {
    const { notForCase } = teamsRelay.account;
    const says = async (who: Someone, words: string): Promise<string[]> => {
      const before = who.chat.length;
      await who.says(words);
      return who.chat.slice(before).map(({ text }) => text);
    };
    expect((await says(amina!, 'hello there')).join()).not.to.include(notForCase);
    const id = await at.arrives();
    expect((await says(amina!, 'I will write on Monday')).join(), 'it is nobody’s yet').not.to.include(notForCase);
    await amina!.presses(desk.case.take);
    for (const words of ['I will write on Monday', 'I want to kill myself']) {
      const [first, ...further] = await says(amina!, words);
      expect(first).not.to.equal(notForCase);
      expect(further.at(-1) ?? first).to.equal(notForCase);
    }
    const help = textIn('en').care.urgent.lead.self;
    expect(amina!.chat.some(({ text }) => text.includes(help))).to.equal(true);
    expect((await says(boris!, 'I will write on Monday')).join(), 'a colleague has it').not.to.include(notForCase);
    expect((await kept(at.store, id))!.thread).to.have.length(1);
    await at.desk.reply(at.receiver('amina'), id, 'a word');
    await at.settled();
    await amina!.presses(card.closeAlone);
    expect((await says(amina!, 'I will write on Monday')).join()).not.to.include(notForCase);
  });

  it('gets not a byte of a case from which the person left them out, and can do nothing in it', async () => {
    const before = boris!.sent.length;
    const id = await at.arrives({ excluded: ['boris'] });
    expect(amina!.last.text).to.include(card.waiting);
    await writesAgain(at.store, at.vault, id, `${canary} more`, '2026-11-25');
    at.place.clock.pass(3 * 24 * 60);
    await at.settled();
    expect(boris!.sent.length).to.equal(before);
    expect((await at.notices()).map(({ to }) => to)).to.deep.equal(['amina']);
    await boris!.tells({ value: { act: 'take', case: id }, text: undefined });
    expect(boris!.last.text).to.equal(desk.unknown);
    await boris!.tells({ value: { act: 'take', case: 'x'.repeat(22) }, text: undefined });
    expect(boris!.last.text).to.equal(desk.unknown);
    expect((await kept(at.store, id))!.receiver).to.equal(null);
  });

  it('gets not a byte of a case whose person said yes before they answered there, and can do nothing in it (care.md RE-06)', async () => {
    const before = boris!.sent.length;
    const id = await at.arrives({ people: ['amina'] });
    await amina!.tells({ value: { act: 'take', case: id }, text: undefined });
    await writesAgain(at.store, at.vault, id, `${canary} more`, '2026-11-25');
    at.place.clock.pass(9 * 24 * 60);
    await at.settled();
    expect(boris!.sent.length).to.equal(before);
    expect((await at.notices()).map(({ to }) => to)).to.deep.equal(['amina']);
    await boris!.tells({ value: { act: 'take', case: id }, text: undefined });
    expect(boris!.last.text).to.equal(desk.unknown);
  });

  it('is told again on every day on which nobody takes a case over', async () => {
    await at.arrives();
    const posts = (): number => amina!.sent.filter(({ method }) => method === 'POST').length;
    const before = posts();
    await at.settled();
    expect(posts()).to.equal(before);
    at.place.clock.pass(24 * 60);
    await at.settled();
    expect(posts()).to.equal(before + 1);
    expect(amina!.last.text).to.include(card.since('').slice(0, 20));
    expect(amina!.chat.filter(({ text }) => text.includes(card.waiting))).to.have.length(1);
  });

  it('reads that a case is no longer there once it was taken back or its time is over, and no record of a notice is left', async () => {
    const id = await at.arrives();
    const { name } = (await kept(at.store, id))!;
    await takesBack(at.store, at.vault, id, '2026-11-25');
    await at.settled();
    for (const one of [amina!, boris!]) {
      expect(one.last.text).to.equal(card.gone);
      expect(JSON.stringify(one.chat)).not.to.include(name);
    }
    expect(await at.notices()).to.deep.equal([]);

    await at.arrives();
    expect(amina!.last.text).to.include(card.waiting);
    at.place.clock.pass(15 * 24 * 60);
    await at.settled();
    expect(amina!.last.text).to.equal(card.gone);
    expect(await at.notices()).to.deep.equal([]);
  });

  it('never finds a word of the person in Teams', async () => {
    const id = await at.arrives({ words: `${canary} the first words` });
    await amina!.presses(desk.case.take);
    await writesAgain(at.store, at.vault, id, `${canary} more`, '2026-11-25');
    await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office');
    await at.settled();
    await amina!.presses(card.closeAlone);
    const all = JSON.stringify([amina!.sent, boris!.sent, carla!.sent, at.stand.lines, await at.notices()]);
    expect(all).not.to.include(canary).and.not.include('words-of-the-office');
    const files = readFileSync(accountsPath(at.folder), 'utf8') + JSON.stringify([await at.notices(), at.stand.lines]);
    expect(files).not.to.include('Canary Name').and.not.include('aad-of').and.not.include('a:amina');
  });

  it('presses as the account of this chat and with its roles of this moment: nobody else does', async () => {
    const id = await at.arrives();
    const stranger = at.someone('stranger');
    await stranger.tells({ value: { act: 'take', case: id }, text: undefined });
    expect(stranger.last.text).to.equal(teamsRelay.account.nobody);
    await accountsInFile(at.folder).change((all) =>
      all.map((one) => (one.name === 'amina' ? { ...one, roles: ['receiver:un-oios'] } : one)),
    );
    await amina!.tells({ value: { act: 'take', case: id }, text: undefined });
    expect(amina!.chat.map(({ text }) => text)).to.include(desk.unknown);
    await carla!.tells({ value: { act: 'take', case: id }, text: undefined });
    expect(carla!.last.text).to.equal(desk.unknown);
    expect((await kept(at.store, id))!.receiver).to.equal(null);
    expect((await account(at.folder, 'unlink', 'boris')).code).to.equal(0);
    await boris!.tells({ value: { act: 'take', case: id }, text: undefined });
    expect(boris!.last.text).to.equal(teamsRelay.account.nobody);
    expect((await at.notices()).map(({ to }) => to)).not.to.include('boris');
  });

  it('ties a chat by a code that works once and for a short time, made while the server runs', async () => {
    await accountsInFile(at.folder).change((all) => all.filter(({ name }) => name !== 'boris'));
    const said = await account(at.folder, 'link', 'carla');
    const [, code = ''] = /^Code for Teams: (\S+)$/m.exec(said.out)!;
    const other = at.someone('other');
    await other.says('zzzz-zzzz-zzzz-zzzz');
    expect(other.last.text).to.equal(teamsRelay.account.over);
    at.place.clock.now = new Date();
    await other.says(` ${code.toUpperCase().replace('-', '–')} `);
    expect(other.chat.slice(-2).map(({ text }) => text)).to.deep.equal([teamsRelay.account.linked('carla'), officesInTeams.linked]);
    await other.says(code);
    expect(other.last.text).to.equal(teamsRelay.account.over);
    expect((await account(at.folder, 'list')).out).to.include('carla  receiver:un-oios  en  in Teams');
    expect(await at.accounts.linked().find(({ name }) => name === 'carla')!.address.user).to.equal('29:other');

    const late = (await account(at.folder, 'link', 'amina')).out;
    at.place.clock.pass(linkMinutes + 1);
    await other.says(/^Code for Teams: (\S+)$/m.exec(late)![1]!);
    expect(other.last.text).to.equal(teamsRelay.account.over);
    expect((await account(at.folder, 'reset', 'amina')).code).to.equal(0);
    await at.accounts.refresh();
    expect(at.accounts.linked().map(({ name }) => name)).to.deep.equal(['carla']);
  });

  for (const language of languages) {
    it(`reads the card in their language, whatever the person writes in (${language})`, async () => {
      const here = await officeStand({ amina: language });
      const one = here.someone('amina', 'de-DE');
      await one.links();
      await here.arrives({ language: 'en' });
      const text = textIn(language);
      expect(one.last.text).to.include(text.teamsRelay.card.waiting).and.include(text.desk.case.conflict);
      expect(one.last.rtl).to.equal(language === 'ar');
      await here.close();
    });
  }
});
