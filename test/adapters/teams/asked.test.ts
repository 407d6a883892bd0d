import { expect } from 'chai';
import { HandingOn } from '../../../bots/handingOn.js';
import { textInTeams } from '../../../knowledge/text/index.js';
import { kept } from '../../referrals.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

describe('Teams: something is asked in a chat with an office', () => {
  let at: OfficeStand;
  let handingOn: HandingOn;
  let person: Someone;
  const { handoff, teamsRelay } = textInTeams('en');
  beforeEach(async () => {
    at = await officeStand();
    person = at.someone('person');
    const { store, vault, acts, accounts, place } = at;
    const staff = (service: string) => accounts.staff(service);
    handingOn = new HandingOn({
      store,
      vault,
      acts,
      now: () => place.clock.now,
      changed: () => undefined,
      directory: place.directory,
      staff,
    });
  });
  afterEach(() => at.close());
  const newest = async () => (await at.store.transaction((records) => records.referrals.find({}))).at(-1)!;
  const since = (mark: number): string =>
    person.sent
      .slice(mark)
      .map(({ activity }) => JSON.stringify(activity))
      .join('\n');

  it('leaves nothing open in Teams that reaches the chat after it has moved', async () => {
    await hands(person);
    const { id } = await newest();
    await at.desk.take(at.receiver('amina'), id);
    await handingOn.pass(at.receiver('amina'), id, 'boris');
    await person.presses(teamsRelay.move.choose);
    const code = /^\d{4} \d{4} \d{4}$/m.exec(person.last.text)![0];
    await person.tells({ value: { choice: 'renewal' }, text: undefined });
    expect(since(-2)).to.include(textInTeams('en').agreement.again.ask);
    const web = await at.place.person('en');
    await web.chooses('comeBack');
    await web.says(code);
    const before = await kept(at.store, id);
    await person.says('written in Teams');
    await person.presses(handoff.consent.yes);
    expect(await kept(at.store, id)).to.deep.equal(before);
  });

  it('offers no code word, which only a return number needs, and takes none', async () => {
    const { agreement } = textInTeams('en');
    await hands(person);
    expect(person.buttons.join()).not.to.include(agreement.menu.codeWord);
    await person.tells({ value: { choice: 'codeWord' }, text: undefined });
    await person.says('mountain');
    expect((await newest()).codeWord).to.equal(null);
  });

  it('says what Teams keeps also when a yes is asked for again, and names no return number', async () => {
    await hands(person);
    const { id } = await newest();
    await at.desk.take(at.receiver('amina'), id);
    await handingOn.pass(at.receiver('amina'), id, 'boris');
    await person.tells({ value: { choice: `chat/${id}` }, text: undefined });
    expect(since(-2)).to.include('Teams keeps it with your name');
    expect(textInTeams('en').agreement.leaves('Ombuds', '1 December 2026')).not.to.include('number');
  });

  it('tells a colleague who goes on of the text that waits, not of one that was answered days ago', async () => {
    const boris = at.someone('boris');
    await boris.links();
    await hands(person);
    const { id } = await newest();
    await at.desk.take(at.receiver('amina'), id);
    await at.desk.open(at.receiver('amina'), id);
    await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office');
    at.place.clock.pass(10 * 24 * 60);
    await handingOn.pass(at.receiver('amina'), id, 'boris');
    await person.tells({ value: { choice: `chat/${id}` }, text: undefined });
    await person.presses(handoff.consent.yes);
    await at.settled();
    expect(boris.last.text).to.include(teamsRelay.card.unread).and.not.include('waiting since');
  });

  it('hears by a neutral notice that something is asked, and can answer the four questions from a notice', async () => {
    const { agreement, figures } = textInTeams('en');
    await hands(person);
    const { id } = await newest();
    await at.desk.take(at.receiver('amina'), id);
    await at.desk.reply(at.receiver('amina'), id, 'words-of-the-office');
    await at.settled();
    await person.presses(teamsRelay.news.show);
    await person.presses(handoff.menu.ask);
    await handingOn.pass(at.receiver('amina'), id, 'boris');
    await at.settled();
    expect(person.last.text).to.equal(teamsRelay.news.text);
    await person.presses(teamsRelay.news.show);
    expect(since(0)).to.include(agreement.again.ask);
    await person.presses(handoff.consent.yes);
    await at.desk.reply(at.receiver('boris'), id, 'Boris here');
    await at.settled();
    await at.desk.close(at.receiver('boris'), id);
    await person.presses(teamsRelay.news.show);
    await person.presses(new RegExp(figures.survey.begin));
    expect(since(-1)).to.include(figures.survey.questions.options);
  });
});
