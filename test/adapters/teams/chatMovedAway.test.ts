import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import type { Person } from '../../person.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

describe('Teams: somebody goes on in Teams after their chat has moved to the web door', () => {
  let at: OfficeStand;
  beforeEach(async () => void (at = await officeStand()));
  afterEach(() => at.close());

  const record = async () => (await at.store.transaction(({ referrals }) => referrals.find({})))[0];
  const known = () => at.store.transaction(({ movedChats }) => movedChats.find({}));

  async function moves(mariam: Someone, meanwhile = async (): Promise<void> => undefined): Promise<Person> {
    await mariam.tells({ value: { choice: 'toWeb' }, text: undefined });
    const code = /^\d{4} \d{4} \d{4}$/m.exec(mariam.last.text)![0];
    await meanwhile();
    const web = await at.place.person('en');
    await web.chooses('comeBack');
    await web.says(code);
    await web.presses(textIn('en').renewing.moving.yes);
    expect((await record())!.address).to.equal(null);
    return web;
  }
  /** What stands in the chat since something was done; addresses as they were meant. */
  async function reads(mariam: Someone, does: () => Promise<void>): Promise<string> {
    const before = mariam.chat.length;
    await does();
    const said = mariam.chat.slice(before).map(({ text }) => text);
    return said.join('\n').replaceAll(' \u2069', '\u2069');
  }
  const away = (language: (typeof languages)[number] = 'en'): string =>
    textInTeams(language).teamsRelay.move.away(at.place.directory.service('un-unoms')!.in[language].name, 'https://waypoint.example.org');
  const toMidnight = (): number => 24 * 60 - ((at.place.clock.now.getTime() / 60_000) % (24 * 60));

  for (const language of languages)
    it(`reads after midnight that it was not sent, and where the chat is, in the language of that chat (${language})`, async () => {
      const { reader } = textInTeams(language);
      await hands(at.someone('mariam', language), language);
      // Teams itself may speak another language.
      const mariam = at.someone('mariam', 'de-DE');
      at.place.clock.pass(toMidnight() - 30);
      await moves(mariam);
      at.place.clock.pass(60);
      const told = `${reader.gone}\n${away(language)}`;
      expect(await reads(mariam, () => mariam.says('Tuesday at three is fine.'))).to.include(told);
      const next = await reads(mariam, () => mariam.says('And on the second floor.'));
      expect(next, 'told once').not.to.include(reader.gone).and.not.include(away(language));
      at.place.clock.pass(toMidnight() + 60);
      expect(await reads(mariam, () => mariam.says('Is this a joke?')), 'after 24 hours nothing is known').not.to.include(away(language));
    });

  it('reads it also where the programme was listening, above the answer', async () => {
    const mariam = at.someone('mariam');
    await hands(mariam);
    await moves(mariam);
    const said = await reads(mariam, () => mariam.says('Can I report without giving my name?'));
    expect(said.startsWith(`${textInTeams('en').reader.gone}\n${away()}`), said).to.equal(true);
    expect(said.split(away())[1]?.trim(), 'and is answered').not.to.equal('');
    expect(await reads(mariam, () => mariam.says('What is an ombuds?'))).not.to.include(away());
  });

  it('reads it after the card, where the words tell of danger (care.md CR-20)', async () => {
    const mariam = at.someone('mariam');
    await hands(mariam);
    await moves(mariam);
    const first = await reads(mariam, () => mariam.says('I am going to kill myself tonight'));
    expect(first.startsWith(textInTeams('en').care.urgent.lead.self), first).to.equal(true);
    expect(first).not.to.include(away());
    expect(await reads(mariam, () => mariam.says('What is an ombuds?'))).to.include(away());
  });

  for (const language of languages)
    it(`is not asked for an answer by HELP as the first word (${language})`, async () => {
      const { handoff, reader, commands } = textInTeams(language);
      const mariam = at.someone('mariam', language);
      await hands(mariam, language);
      await moves(mariam, () => mariam.tells({ value: { choice: 'relay' }, text: undefined }));
      const said = await reads(mariam, () => mariam.says(commands.help[0]!));
      expect(said).to.include(handoff.relay.asking).and.not.include(reader.answer);
    });

  for (const when of ['at once', 'after something else', 'after midnight'])
    it(`presses an old "Yes, delete", and reads where the chat is and is deleted (${when})`, async () => {
      const { handoff, always } = textInTeams('en');
      const mariam = at.someone('mariam');
      await hands(mariam);
      await moves(mariam, async () => {
        await mariam.tells({ value: { choice: 'relay' }, text: undefined });
        await mariam.presses(handoff.menu.takeBack);
      });
      if (when === 'after something else') await mariam.says('What is an ombuds?');
      if (when === 'after midnight') at.place.clock.pass(toMidnight() + 5);
      const said = await reads(mariam, () => mariam.presses(handoff.takeBack.yes));
      expect(said).to.include(always.passed).and.not.include(always.unknownChoice);
      expect(said.split(away()), 'said once').to.have.length(2);
      expect(await record(), 'nothing is deleted').not.to.equal(undefined);
    });

  it('asks what is kept, and has it forgotten: the chat on the web page is named, stays, and nothing leads to it any more', async () => {
    const mariam = at.someone('mariam');
    await hands(mariam);
    await moves(mariam);
    expect(JSON.stringify(await known())).not.to.include('mariam');
    expect(await reads(mariam, () => mariam.says(textInTeams('en').menu.kept))).to.include(away());
    const forgets = await reads(mariam, () => mariam.tells({ value: { choice: 'forget' }, text: undefined }));
    expect(`${forgets}${mariam.last.text.replaceAll(' \u2069', '\u2069')}`).to.include(away());
    expect(await known()).to.deep.equal([]);
    expect(await record()).not.to.equal(undefined);
    expect(await reads(mariam, () => mariam.says('hello'))).not.to.include(away());
  });

  for (const ends of ['the app is removed', 'the chat is deleted'])
    it(`is not known any more once ${ends}; nobody else is told of it`, async () => {
      const mariam = at.someone('mariam');
      await hands(mariam);
      const web = await moves(mariam);
      const other = at.someone('other');
      await other.says('hello');
      expect(JSON.stringify(other.sent)).not.to.include('is on the web page now');
      expect(await known()).to.have.length(1);
      if (ends === 'the app is removed') await mariam.tells({ type: 'installationUpdate', action: 'remove', text: undefined });
      else {
        await web.chooses('relay/takeBack');
        await web.presses(textIn('en').handoff.takeBack.yes);
        expect(await record()).to.equal(undefined);
      }
      expect(await known()).to.deep.equal([]);
    });
});
