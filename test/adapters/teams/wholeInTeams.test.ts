import { expect } from 'chai';
import { dateIn } from '../../../dialogs/provenance.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept, readsBack, writesAgain } from '../../referrals.js';
import { canary, officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const whole = textIn('en', true);
const { desk, agreement, gone, tools, teamsRelay, wholeInTeams, atDesk } = whole;
const day = '2026-11-25';

describe('Teams: an office that reads and writes whole messages there', () => {
  let at: OfficeStand;
  let chosen: Set<string>;
  let [amina, boris]: Someone[] = [];
  beforeEach(async () => {
    chosen = new Set(['un-unoms']);
    at = await officeStand({}, chosen);
    [amina, boris] = ['amina', 'boris'].map((name) => at.someone(name)) as [Someone, Someone];
    for (const one of [amina!, boris!]) await one.links();
  });
  afterEach(() => at.close());

  const arrives = (more = {}): Promise<string> => at.arrives({ wholeInTeams: true, ...more });
  const writes = async (id: string, words: string): Promise<void> => {
    await writesAgain(at.store, at.vault, id, words, day);
    await at.settled();
  };
  const reads = (id: string): Promise<string[]> => readsBack(at.store, at.vault, id, at.place.clock.now.toISOString().slice(0, 10));
  const begun = async (): Promise<string> => {
    const id = await arrives();
    await amina!.presses(desk.case.take);
    await amina!.presses(desk.first.send, amina!.chat, { words: '' });
    return id;
  };
  const name = async (id: string): Promise<string> => (await kept(at.store, id))!.name;
  const inChat = (one = amina!): string => JSON.stringify(one.chat);

  it('has the words on the card of the one who took it over, which counts as opened, and nobody else has them', async () => {
    expect(amina!.chat[0]!.text).to.equal(wholeInTeams.linked('amina'));
    const id = await arrives();
    for (const one of [amina!, boris!]) {
      expect(inChat(one)).not.to.include(canary);
      expect(one.last.text).not.to.include(teamsRelay.card.where);
    }
    expect((await kept(at.store, id))!.openings).to.deep.equal([]);
    await amina!.presses(desk.case.take);
    expect(amina!.last.text).to.include(`${canary} hello`).and.include(wholeInTeams.card.hint);
    expect((await kept(at.store, id))!.openings).to.deep.equal([{ by: 'amina', on: day }]);
    expect((await kept(at.store, id))!.shown.receiver).to.equal(1);
    const acts = await at.store.transaction(({ acts }) => acts.find({ by: 'amina', did: 'opened' }));
    expect(acts).to.have.length(1);
    expect(amina!.last.text).to.include(desk.case.opened('25 November 2026'));
    expect(JSON.stringify(boris!.sent)).not.to.include(canary);
    expect(JSON.stringify([at.stand.lines, await at.notices(), at.place.logged])).not.to.include(canary);
    expect(amina!.sent.every(({ activity }) => activity.type === undefined || (activity.summary ?? '') === whole.speakerShort)).to.equal(
      true,
    );
  });

  it('answers from the card: first the message about limits, then words; the card shows them, and the person reads them', async () => {
    const id = await arrives();
    await amina!.presses(desk.case.take);
    expect(amina!.last.text).to.include(wholeInTeams.ours);
    await amina!.presses(desk.first.send, amina!.chat, { words: 'I am Amina.' });
    const [, first] = await reads(id);
    expect(first).to.include(desk.limits.names).and.include(wholeInTeams.ours).and.include('I am Amina.');
    expect(amina!.chat.at(-1)!.text).to.include('I am Amina.');
    const posts = amina!.sent.filter(({ method }) => method === 'POST').length;
    await amina!.presses(desk.reply.send, amina!.chat, { words: 'What would help?' });
    expect((await reads(id)).at(-1)).to.equal('What would help?');
    expect(amina!.sent.filter(({ method }) => method === 'POST').length, 'the card changes without a sound').to.equal(posts);
    expect(amina!.last.text).to.include('What would help?');
    expect((await kept(at.store, id))!.consent.state).to.equal('active');
  });

  it('gets a new card for a new message beside the one in which it may be writing; an answer leaves one', async () => {
    const id = await begun();
    await writes(id, `${canary} two`);
    await writes(id, `${canary} three`);
    expect(amina!.chat.filter(({ boxes }) => 'words' in boxes)).to.have.length(3);
    expect(amina!.last.text).to.include(`${canary} three`);
    await amina!.presses(desk.reply.send, amina!.chat, { words: 'an answer' });
    expect(amina!.chat.filter(({ boxes }) => 'words' in boxes)).to.have.length(1);
    expect(amina!.last.text).to.include('an answer').and.include(`${canary} two`);
    expect((await kept(at.store, id))!.shown.receiver).to.equal(4);
    expect((await at.notices()).find(({ to }) => to === 'amina')!.earlier).to.deep.equal([]);
  });

  it('sends nothing over a message that its writer has not seen: it stands above what was typed, which goes at the second press (care.md RE-03)', async () => {
    const id = await begun();
    const typing = amina!.chat;
    await writes(id, 'wait, it was not him');
    await amina!.presses(desk.reply.send, typing, { words: 'I will write to him' });
    expect(amina!.chat.filter(({ boxes }) => 'words' in boxes)).to.have.length(3);
    expect(amina!.last.text).to.include(atDesk.crossed);
    expect(amina!.last.boxes).to.deep.equal({ words: 'I will write to him' });
    expect(amina!.chat.at(-2)!.text).to.include('wait, it was not him');
    expect(await reads(id)).not.to.include('I will write to him');
    const again = amina!.chat;
    await writes(id, 'and please do nothing');
    await amina!.presses(desk.reply.send, again, { words: 'I will write to him' });
    expect(await reads(id)).not.to.include('I will write to him');
    await amina!.presses(desk.reply.send, amina!.chat, { words: 'I will do nothing' });
    expect((await reads(id)).at(-1)).to.equal('I will do nothing');
    const closing = amina!.chat;
    await writes(id, 'one more thing');
    await amina!.presses(desk.close.go, closing, { last: 'Goodbye' });
    expect([(await kept(at.store, id))!.status, amina!.last.boxes]).to.deep.equal(['taken', { last: 'Goodbye' }]);
  });

  it('answers once, however often a button is pressed or told of again', async () => {
    const id = await begun();
    const card = amina!.chat;
    for (let times = 0; times < 2; times++) await amina!.presses(desk.reply.send, card, { words: 'one' });
    await amina!.presses(desk.reply.send, amina!.chat, { words: 'two' });
    await amina!.presses(desk.reply.send, card, { words: 'one' });
    expect((await reads(id)).slice(2)).to.deep.equal(['one', 'two']);
    const last = amina!.chat;
    for (let times = 0; times < 2; times++) await amina!.presses(desk.close.go, last, { last: 'goodbye' });
    await amina!.presses(desk.reply.send, card, { words: 'one' });
    expect((await reads(id)).slice(2)).to.deep.equal(['one', 'two', 'goodbye']);
    expect(amina!.chat.map(({ boxes }) => boxes).filter((boxes) => Object.keys(boxes).length > 0)).to.deep.equal([]);
  });

  it('reads remarks once and may send it anyway; what comes back stands in its box, and goes with the next change (care.md RE-02)', async () => {
    const id = await begun();
    await amina!.presses(desk.reply.send, amina!.chat, { words: 'Who are you?' });
    expect(amina!.last.text).to.include(tools.remarks.list.who);
    expect(amina!.last.boxes).to.deep.equal({ words: 'Who are you?' });
    expect(await reads(id)).to.have.length(2);
    await amina!.presses(desk.reply.send, [amina!.last], { words: 'Who are you? Where are your witnesses?' });
    expect(amina!.last.text).to.include(tools.remarks.list.several);
    await amina!.presses(desk.reply.send, [amina!.last], { words: 'Who are you?' });
    expect((await reads(id)).at(-1)).to.equal('Who are you?');
    expect(inChat()).not.to.include(tools.remarks.again);
  });

  it('loses no words that could not be sent: too long, closed, in the hands of a colleague, or gone from Teams', async () => {
    const id = await begun();
    const card = amina!.chat;
    const long = 'x'.repeat(2001);
    await amina!.presses(desk.reply.send, card, { words: long });
    expect(amina!.last.boxes['words']).to.equal(long);
    expect(amina!.last.text).to.include(desk.reply.tooLong(2000, 2001));
    await amina!.presses(desk.reply.send, card, { words: '  ' });
    expect(amina!.last.text).to.include(desk.reply.empty);

    await boris!.tells({ value: { act: 'reply', case: id, words: 'by boris' }, text: undefined });
    expect(boris!.last.text).to.include(desk.case.untaken);
    expect([boris!.last.boxes['words'], boris!.last.buttons]).to.deep.equal(['by boris', []]);
    chosen.clear();
    at.restarts();
    await amina!.presses(desk.reply.send, card, { words: 'too late for Teams' });
    expect(amina!.last.text).to.include(wholeInTeams.card.notHere);
    expect([amina!.last.boxes['words'], amina!.last.buttons]).to.deep.equal(['too late for Teams', []]);
    chosen.add('un-unoms');
    await at.desk.close(at.receiver('amina'), id);
    await amina!.presses(desk.reply.send, card, { words: 'after the end' });
    expect(amina!.last.text).to.include(desk.case.ended);
    expect(amina!.last.boxes['words']).to.equal('after the end');
    expect(await reads(id)).to.have.length(2);
  });

  it('reads why nothing can be written now: the person is asked, or their yes ran out', async () => {
    const id = await begun();
    const card = amina!.chat;
    await amina!.tells({ value: { act: 'pass', case: id, to: 'boris' }, text: undefined });
    await amina!.presses(desk.reply.send, card, { words: 'while they are asked' });
    expect(amina!.last.text).to.include(desk.case.ended).and.include(agreement.desk.askedText);
    const other = await begun();
    const [{ consent }, before] = [(await kept(at.store, other))!, amina!.chat];
    at.place.clock.pass(15 * 24 * 60);
    await amina!.presses(desk.reply.send, before, { words: 'after it ran out' });
    expect(amina!.last.text).to.include(agreement.desk.ranOut(dateIn('en', consent.until)));
  });

  it('gives back what was typed and not sent when another button of the same card is pressed', async () => {
    const id = await begun();
    const words = 'I was about to write this.';
    await amina!.presses(tools.notes.keep, amina!.chat, { note: 'call back on Monday', words });
    expect((await kept(at.store, id))!.notes).to.have.length(1);
    expect([amina!.last.text, amina!.last.boxes]).to.deep.equal([`\u2068${await name(id)}\u2069\n${gone.unsent}`, { words }]);
    await amina!.presses(tools.notes.keep, amina!.chat, { note: 'ask Ms Lopez', words });
    expect(
      amina!.chat.slice(-2).map(({ boxes }) => boxes),
      'what was held back does not hide it',
    ).to.deep.equal([{ note: 'ask Ms Lopez' }, { words }]);
    await amina!.presses(desk.reply.send, [amina!.last], amina!.last.boxes);
    expect((await reads(id)).at(-1)).to.equal(words);

    await amina!.presses(agreement.desk.suggest.go, amina!.chat, { office: 'un-oios', words });
    expect(amina!.last.boxes).to.deep.equal({ words });
    await amina!.presses(desk.close.go, amina!.chat, { last: 'goodbye', words });
    expect((await reads(id)).at(-1)).to.equal('goodbye');
    expect([amina!.last.boxes, amina!.last.buttons], 'nothing more can be sent, and it can be copied').to.deep.equal([{ words }, []]);
  });

  it('makes notes, puts prepared sentences into the box, hands on, and closes with last words (RE-11)', async () => {
    const id = await begun();
    await amina!.presses(tools.notes.keep, amina!.chat, { note: 'call back on Monday' });
    expect((await kept(at.store, id))!.notes).to.have.length(1);
    expect(amina!.buttons).to.include(tools.notes.title(1));
    await amina!.presses(tools.notes.keep, amina!.chat, { note: 'ask Ms Lopez' });
    expect(amina!.last.text).to.include(tools.notes.names);
    await amina!.presses(tools.notes.keep, [amina!.last], { note: 'ask Ms Lopez' });
    expect((await kept(at.store, id))!.notes).to.have.length(2);

    await amina!.presses(wholeInTeams.card.put, amina!.chat, { put: 'stored', words: 'By the way.' });
    expect(amina!.last.boxes['words'])
      .to.match(/^By the way\.\n\nIf nobody writes/)
      .and.include(wholeInTeams.ours);
    await amina!.presses(desk.reply.send, [amina!.last], amina!.last.boxes);
    expect((await reads(id)).at(-1))
      .to.include('By the way.')
      .and.include(wholeInTeams.ours);

    expect(amina!.last.boxes['last']).to.include(wholeInTeams.ours);
    await amina!.presses(desk.close.go, amina!.chat, amina!.last.boxes);
    expect((await kept(at.store, id))!.status).to.equal('closed');
    expect((await reads(id)).at(-1)).to.include(wholeInTeams.ours);
    expect(inChat()).not.to.include(canary).and.not.include('By the way');
  });

  it('shows the code word as the console does, and the new one when it is changed', async () => {
    const id = await begun();
    for (const word of ['mountain', 'river']) {
      await at.store.transaction(async ({ referrals }) => {
        const referral = (await referrals.get(id))!;
        await referrals.put({ ...referral, codeWord: at.vault.seal(id, word) });
      });
      await at.settled();
      expect(amina!.last.text).to.include(agreement.desk.codeWord(word));
    }
    expect(inChat()).not.to.include('mountain');
  });

  it('keeps to the console for a yes that was given before, and says so, until another one is given', async () => {
    const id = await at.arrives();
    expect(amina!.last.text).to.include(wholeInTeams.card.older);
    await amina!.presses(desk.case.take);
    await at.desk.reply(at.receiver('amina'), id, 'a word');
    await at.settled();
    expect(amina!.last.text).to.include(wholeInTeams.card.older).and.not.include(teamsRelay.card.where);
    expect(JSON.stringify(amina!.sent)).not.to.include(canary).and.not.include('a word');
    await amina!.tells({ value: { act: 'reply', case: id, words: 'by hand' }, text: undefined });
    expect(amina!.last.text).to.include(wholeInTeams.card.notHere);
    expect(await reads(id)).to.have.length(2);
  });
});
