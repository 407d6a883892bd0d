import { expect } from 'chai';
import { textInTeams } from '../../../knowledge/text/index.js';
import { officeStand, type OfficeStand } from './officeStand.js';

const { always, handoff, help, menu, offices, reader, teamsRelay } = textInTeams('en');
const { ask, fields, add, lines, leaveOut, ready } = handoff.payload;

describe('Teams: somebody writes one part of a text for an office, and hears something else (care.md WH-07)', () => {
  let at: OfficeStand;
  beforeEach(async () => void (at = await officeStand()));
  afterEach(() => at.close());

  it('types HELP, then presses an old button: each time the question comes once more, with its own buttons under it', async () => {
    const omar = at.someone('omar');
    await omar.tells({ value: { choice: 'handoff/un-unoms' }, text: undefined });
    for (const label of [teamsRelay.first.here, handoff.office.goOn, handoff.involved.nobody, add(fields.times)]) await omar.presses(label);
    await omar.says('HELP');
    const [contacts, question] = omar.chat.slice(-2);
    expect(contacts!.text).to.include(help.text[0]);
    expect(contacts!.buttons.map(({ title }) => title)).to.include.members([offices.where.choose, menu.stop]);
    expect(question!.text.split('\n')).to.deep.equal([ask.times, reader.answer]);
    expect(question!.buttons.map(({ title }) => title)).to.deep.equal([leaveOut]);
    await omar.tells({ value: { choice: 'ready', asked: 1 }, text: undefined });
    expect(omar.chat.at(-2)!.text).to.equal(always.passed);
    expect(omar.last.text.split('\n')).to.include.members([ask.times, reader.answer]);
    await omar.says('Monday');
    expect(omar.chat.at(-2)!.text).to.include(lines.times('Monday'));
    expect(omar.buttons.join()).to.include(ready);
  });
});
