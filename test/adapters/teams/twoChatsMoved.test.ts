import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

describe('Teams: somebody with two chats takes one of them to the web door, and writes on in the other (care.md WH-07)', () => {
  let at: OfficeStand;
  beforeEach(async () => void (at = await officeStand()));
  afterEach(() => at.close());

  const all = () => at.store.transaction(({ referrals }) => referrals.find({}));
  const of = async (service: string) => (await all()).find((one) => one.service === service)!;
  const nameOf = (service: string, language: (typeof languages)[number] = 'en'): string =>
    at.place.directory.service(service)!.in[language].name;

  /** What carla, who answers at the report office, reads of the chat there. */
  const readByReport = async (): Promise<string[]> =>
    (await at.desk.open(at.receiver('carla'), (await of('un-oios')).id))!.messages.map(({ words }) => words);

  const away = (language: (typeof languages)[number] = 'en'): string =>
    textInTeams(language).teamsRelay.move.away(nameOf('un-unoms', language), 'https://waypoint.example.org');

  /** What stands in the chat since something was done; addresses as they were meant. */
  async function reads(mariam: Someone, does: () => Promise<void>): Promise<string> {
    const before = mariam.chat.length;
    await does();
    const said = mariam.chat.slice(before).map(({ text }) => text);
    return said.join('\n').replaceAll(' \u2069', '\u2069');
  }

  /** With a code for the chat with the ombuds, which is the open one; what else is done there comes before it is used. */
  async function withCode(mariam: Someone): Promise<string> {
    await mariam.tells({ value: { choice: 'toWeb' }, text: undefined });
    return /^\d{4} \d{4} \d{4}$/m.exec(mariam.last.text)![0];
  }

  /** Begins a text for the report office, beside the chat with the ombuds. */
  async function begins(mariam: Someone, language: (typeof languages)[number] = 'en'): Promise<void> {
    const { handoff, teamsRelay } = textInTeams(language);
    await mariam.tells({ value: { choice: 'handoff/un-oios' }, text: undefined });
    for (const label of [teamsRelay.first.here, handoff.report.goOn, handoff.involved.nobody]) await mariam.presses(label);
  }

  async function sendsToReport(mariam: Someone, language: (typeof languages)[number] = 'en'): Promise<void> {
    const { handoff } = textInTeams(language);
    await begins(mariam, language);
    for (const label of [handoff.payload.ready, handoff.consent.yes]) await mariam.presses(label);
    await at.desk.take(at.receiver('carla'), (await of('un-oios')).id);
    await at.desk.open(at.receiver('carla'), (await of('un-oios')).id);
  }

  async function moves(code: string): Promise<void> {
    const web = await at.place.person('en');
    await web.chooses('comeBack');
    await web.says(code);
    if ((await of('un-unoms')).address !== null) await web.presses(textIn('en').renewing.moving.yes);
    expect((await of('un-unoms')).address).to.equal(null);
    expect((await all()).filter(({ address }) => address !== null).length, 'the other one stays in Teams').to.be.lessThan(2);
  }

  for (const language of languages)
    it(`reads where the one is, and not that her words to the other one were unsent: that office has them (${language})`, async () => {
      const mariam = at.someone('mariam', language);
      await hands(mariam, language);
      const code = await withCode(mariam);
      await sendsToReport(mariam, language);
      await moves(code);
      const said = await reads(mariam, () => mariam.says('The meeting was on a Tuesday.'));
      expect(said).to.include(away(language)).and.not.include(textInTeams(language).reader.gone);
      expect(await readByReport()).to.include('The meeting was on a Tuesday.');
      const next = await reads(mariam, () => mariam.says('It was in the afternoon.'));
      expect(next, 'told once').not.to.include(away(language));
      expect(await readByReport()).to.include('It was in the afternoon.');
    });

  it('reads the same where the words stand in a text for the other office, which is not sent yet', async () => {
    const { handoff, reader } = textInTeams('en');
    const mariam = at.someone('mariam');
    await hands(mariam);
    const code = await withCode(mariam);
    await begins(mariam);
    await mariam.presses(handoff.payload.add(handoff.payload.fields.words));
    await moves(code);
    const said = await reads(mariam, () => mariam.says('The meeting was on a Tuesday.'));
    expect(said).to.include(away()).and.include('The meeting was on a Tuesday.').and.not.include(reader.gone);
  });

  it('reads that her words were not sent where the open one has moved, and the other office does not get them', async () => {
    const { handoff, reader } = textInTeams('en');
    const mariam = at.someone('mariam');
    await hands(mariam);
    const code = await withCode(mariam);
    await sendsToReport(mariam);
    const toOmbuds = { value: { choice: `chat/${(await of('un-unoms')).id}` }, text: undefined };
    expect(await reads(mariam, () => mariam.tells(toOmbuds))).to.include(handoff.relay.box(nameOf('un-unoms')));
    await moves(code);
    const said = await reads(mariam, () => mariam.says('The meeting was on a Tuesday.'));
    expect(said).to.include(away()).and.include(reader.gone);
    expect(await readByReport()).not.to.include('The meeting was on a Tuesday.');
    expect(mariam.buttons, 'and the way to the other one is there').to.include(handoff.menu.toOffice(nameOf('un-oios')));
  });

  it('reads after midnight that nobody got her words, of each of the two', async () => {
    const { reader, teamsRelay } = textInTeams('en');
    const mariam = at.someone('mariam');
    await hands(mariam);
    const code = await withCode(mariam);
    await sendsToReport(mariam);
    const toMidnight = 24 * 60 - ((at.place.clock.now.getTime() / 60_000) % (24 * 60));
    at.place.clock.pass(toMidnight - 30);
    // The code is no longer good then; another one is asked for in the same chat.
    await mariam.tells({ value: { choice: `chat/${(await of('un-unoms')).id}` }, text: undefined });
    await moves((await withCode(mariam)) || code);
    at.place.clock.pass(60);
    const said = await reads(mariam, () => mariam.says('The meeting was on a Tuesday.'));
    expect(said)
      .to.include(away())
      .and.include(reader.gone)
      .and.include(teamsRelay.notSent(nameOf('un-oios')));
    expect(await readByReport()).not.to.include('The meeting was on a Tuesday.');
  });

  it('reads it below the card, where her words to the other one tell of danger: these are sent (care.md CR-20)', async () => {
    const { care, reader } = textInTeams('en');
    const mariam = at.someone('mariam');
    await hands(mariam);
    const code = await withCode(mariam);
    await sendsToReport(mariam);
    await moves(code);
    const first = await reads(mariam, () => mariam.says('I am going to kill myself tonight'));
    expect(first.startsWith(care.urgent.lead.self), first).to.equal(true);
    expect(first).to.include(reader.care.sent).and.not.include(reader.gone);
    expect(await readByReport()).to.include('I am going to kill myself tonight');
    const next = await reads(mariam, () => mariam.says('It was in the afternoon.'));
    expect(next).to.include(away()).and.not.include(reader.gone);
    expect(await readByReport()).to.include('It was in the afternoon.');
  });
});
