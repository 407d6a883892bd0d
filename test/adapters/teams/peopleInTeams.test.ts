import { expect } from 'chai';
import { dateIn } from '../../../dialogs/provenance.js';
import { countWords } from '../../../knowledge/editorial/index.js';
import { languages } from '../../../knowledge/language.js';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { kept } from '../../referrals.js';
import { exact } from '../../stories/handing.js';
import { hands } from './handsInTeams.js';
import { canary, officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const webAddress = 'https://waypoint.example.org';

describe('Teams: somebody writes with an office there', () => {
  let at: OfficeStand;
  let person: Someone;
  let amina: Someone;
  const { handoff, teamsRelay } = textInTeams('en');
  beforeEach(async () => {
    at = await officeStand();
    [person, amina] = [at.someone('person'), at.someone('amina')];
    await amina.links();
  });
  afterEach(() => at.close());
  const referrals = () => at.store.transaction((records) => records.referrals.find({}));
  const theOne = async () => (await referrals())[0]!;
  const since = (mark: number): string =>
    person.sent
      .slice(mark)
      .map(({ activity }) => JSON.stringify(activity))
      .join('\n');

  for (const language of languages) {
    const text = textInTeams(language);
    it(`is first offered the web door, reads what Teams means, and agrees to that (D2) (${language})`, async () => {
      const here = at.someone(`person-${language}`, language);
      await here.tells({ value: { choice: 'handoff/un-unoms' }, text: undefined });
      expect(here.last.text).to.include(webAddress);
      expect(JSON.stringify(here.sent.at(-1))).to.include('data:image/png;base64,');
      expect(here.last.buttons.map(({ title }) => title.replace(/^\d+ · /, '')).slice(0, 2)).to.deep.equal([
        text.teamsRelay.first.web,
        text.teamsRelay.first.here,
      ]);
      await here.presses(text.teamsRelay.first.web);
      expect(here.last.text).to.include(webAddress);
      expect(await referrals()).to.deep.equal([]);

      await hands(here, language);
      const asked = here.chat.findLast(({ buttons }) => buttons.some(({ title }) => title.includes(text.handoff.consent.yes)))!;
      const plain = (words: string): string => words.replaceAll('**', '').replaceAll('\\', '');
      expect(plain(asked.text)).to.include(plain(text.teamsRelay.handoff.rules.talk));
      const [referral] = await referrals();
      expect(amina.last.text).to.include(textIn('en').teamsRelay.card.waiting);
      await at.desk.take(at.receiver('boris'), referral!.id);
      const [first] = (await at.desk.open(at.receiver('boris'), referral!.id))!.messages;
      expect(asked.text, 'what is sent is what stood there, line by line').to.include(first!.words);
      expect(referral!.consent.collected).to.include('in Teams');
      expect(referral!.consent.withdrawal).to.equal('button');
      expect(referral!.lookup).to.equal(null);
      expect(JSON.stringify(here.chat.map(({ text }) => text))).not.to.match(/\d\d( \d{4}){5}/);
    });

    it(`reads on the receipt of the yes that Teams keeps what stands there (${language})`, async () => {
      const here = at.someone(`person-${language}`, language);
      await hands(here, language);
      await here.presses(text.agreement.menu.now);
      const until = dateIn(language, (await theOne()).expires);
      const plain = here.last.text.replaceAll('\\', '');
      expect(plain).to.include(text.receipt.title).and.to.include(text.receipt.keptUntil(until));
      expect(plain).not.to.include(textIn(language).receipt.keptUntil(until));
    });

    it(`reads a consent of at most 120 words (care.md CO-03) (${language})`, () => {
      const { consent } = text.handoff;
      for (const kind of ['ombuds', 'counsellor', 'report'] as const) {
        const which = kind === 'report' ? 'report' : 'talk';
        const all = [consent.about[kind], consent.rules[which], consent.unanswered, consent.inShort[which], consent.ask[kind]];
        expect(countWords(all.join('\n\n'), language), kind).to.be.at.most(language === 'zh' ? 240 : 120);
      }
    });
  }

  it('hears of an answer by a neutral notice, shows it when they want to, once, and answers', async () => {
    await hands(person, 'en', 'what I want them to read');
    await amina.presses(textIn('en').desk.case.take);
    const { id } = await theOne();
    const mark = person.sent.length;
    expect(await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office')).to.equal('sent');
    await at.settled();
    expect(person.last.text).to.equal(teamsRelay.news.text);
    expect(since(mark)).not.to.include('words-of-the-office').and.not.include('Ombud');
    await at.desk.reply(at.receiver('amina'), id, 'more-of-the-office');
    await at.settled();
    expect(person.sent.slice(mark), 'one notice for all that is new').to.have.length(1);

    const notice = [person.last];
    await person.presses(teamsRelay.news.show);
    const shown = since(mark);
    expect(shown.split('words-of-the-office')).to.have.length(3);
    expect(shown).to.include('more-of-the-office');
    expect(
      person.chat.map(({ text }) => text),
      'the notice has gone',
    ).not.to.include(teamsRelay.news.text);
    expect((await at.notices()).filter(({ to }) => to === null)).to.deep.equal([]);

    const again = person.sent.length;
    await person.presses(teamsRelay.news.show, notice);
    expect(since(again)).not.to.include('words-of-the-office');
    await person.says('my answer to the office');
    const open = await at.desk.open(at.receiver('amina'), id);
    expect(open!.messages.at(-1)!.words).to.equal('my answer to the office');
    expect(person.chat.map(({ text }) => text).join()).to.include(handoff.relay.sent);
  });

  it('reads nothing of an answer by doing something else: whoever looks on sees none of it', async () => {
    await hands(person);
    await person.presses(handoff.menu.ask);
    const { id } = await theOne();
    await at.desk.take(at.receiver('amina'), id);
    await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office');
    await person.says('topics');
    expect(since(0)).not.to.include('words-of-the-office');
    await person.presses(/^\d+ · Back to my chat with/);
    expect(since(0)).to.include('words-of-the-office');
  });

  it('finds the chat again a day later, when the key of conversations is another one, and nobody else does', async () => {
    await hands(person);
    const { id } = await theOne();
    at.place.clock.pass(26 * 60);
    await at.desk.take(at.receiver('amina'), id);
    await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office');
    await at.settled();
    const other = at.someone('other');
    await other.tells({ value: { choice: `chat/${id}` }, text: undefined });
    expect(other.last.text).to.include(handoff.relay.gone);
    expect(JSON.stringify(other.sent)).not.to.include('words-of-the-office');
    await person.presses(teamsRelay.news.show);
    expect(since(0)).to.include('words-of-the-office');

    at.place.clock.pass(26 * 60);
    await person.says('hello');
    await person.presses(/^\d+ · Back to my chat with/);
    await person.says('I am back');
    expect((await at.desk.open(at.receiver('amina'), id))!.messages.at(-1)!.words).to.equal('I am back');
  });

  it('neither reads nor types a return number in Teams (D16)', async () => {
    await hands(person);
    expect(person.buttons.join()).not.to.include(handoff.menu.number).and.not.include(handoff.menu.back);
    await person.tells({ value: { choice: 'comeBack' }, text: undefined });
    expect(person.last.text).to.include(handoff.number.notInTeams);
  });

  it('moves the chat to the web door by a code that works once, gets a number there, and Teams opens it no more', async () => {
    await hands(person);
    const { id } = await theOne();
    await person.presses(teamsRelay.move.choose);
    const code = /^\d{4} \d{4} \d{4}$/m.exec(person.last.text)![0];
    const old = await at.place.person('en');
    await old.chooses('comeBack');
    await old.says('0000 0000 0000');
    expect(old.last.text).to.include(teamsRelay.move.over);
    await old.says(code);
    await old.presses(textIn('en').renewing.moving.yes);
    expect(old.last.text).to.include(teamsRelay.move.done);
    const number = exact(old)!;
    expect(number.replaceAll(' ', '')).to.match(/^\d{22}$/);
    expect((await kept(at.store, id))!.address).to.equal(null);

    await person.says('still here?');
    await person.tells({ value: { choice: `chat/${id}` }, text: undefined });
    expect(person.last.text).to.include(handoff.relay.gone).and.not.include(textIn('en').handoff.relay.gone);
    expect(person.sent.map(({ method }) => method)).not.to.include('DELETE');
    await at.desk.take(at.receiver('amina'), id);
    await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office');
    const mark = person.sent.length;
    await at.settled();
    expect(person.sent.length).to.equal(mark);
    expect((await at.desk.open(at.receiver('amina'), id))!.messages).to.have.length(2);

    const web = await at.place.person('en');
    await web.chooses('comeBack');
    await web.says(code);
    expect(web.last.text).to.include(teamsRelay.move.over);
    await web.says(number);
    await web.presses(handoff.menu.whole);
    expect(
      web.conversation
        .items()
        .map(({ said }) => said?.exact ?? '')
        .join(),
    ).to.include('words-of-the-office');
  });

  it('cannot use a code after ten minutes', async () => {
    await hands(person);
    await person.presses(teamsRelay.move.choose);
    const code = /^\d{4} \d{4} \d{4}$/m.exec(person.last.text)![0];
    at.place.clock.pass(11);
    const web = await at.place.person('en');
    await web.chooses('comeBack');
    await web.says(code);
    expect(web.last.text).to.include(teamsRelay.move.over);
    expect((await referrals())[0]!.address).not.to.equal(null);
  });

  it('takes it back, or has everything forgotten, and nothing is left: no key, no notice, no address', async () => {
    for (const ends of ['takeBack', 'forget'] as const) {
      await hands(person, 'en', `${canary} in my own words`);
      const { id } = await theOne();
      await at.desk.take(at.receiver('amina'), id);
      await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office');
      await at.settled();
      expect(person.last.text).to.equal(teamsRelay.news.text);
      if (ends === 'forget') await person.tells({ value: { choice: 'forget' }, text: undefined });
      else {
        await person.presses(handoff.menu.takeBack);
        await person.presses(handoff.takeBack.yes);
      }
      expect(await at.vault.ids()).to.deep.equal([]);
      expect(await referrals()).to.deep.equal([]);
      expect(await at.notices()).to.deep.equal([]);
      expect(amina.last.text).to.equal(teamsRelay.card.gone);
      expect(
        person.chat.map(({ text }) => text),
        'no notice of it stands there',
      ).not.to.include(teamsRelay.news.text);
    }
    expect(JSON.stringify(amina.sent)).not.to.include(canary);
  });

  it('is shown the own ways of the offices where Teams does not say who could be told of an answer', async () => {
    const before = { id: '29:person', name: 'A Person' };
    await person.tells({ from: before, value: { choice: 'handoff/un-unoms' }, text: undefined });
    expect(person.last.text).to.include(handoff.doors.gone);
    expect(await referrals()).to.deep.equal([]);
  });

  it('keeps no name, and no id of a chat that is not sealed', async () => {
    await hands(person);
    const all = JSON.stringify([await referrals(), await at.notices(), at.stand.lines, at.place.logged]);
    for (const hint of ['Canary Name', '29:person', 'aad-of-person', 'a:person']) expect(all).not.to.include(hint);
    const { id, address } = await theOne();
    expect(at.vault.open(id, address!)).to.include('a:person').and.not.include('Canary Name');
  });
});
