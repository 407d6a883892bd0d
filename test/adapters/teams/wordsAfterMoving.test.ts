import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textIn, textInTeams } from '../../../knowledge/text/index.js';
import { daysPass } from '../../stories/underway.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

describe('Teams: somebody writes to their office in a chat that has moved to the web door (care.md WH-07)', () => {
  let at: OfficeStand;
  beforeEach(async () => void (at = await officeStand()));
  afterEach(() => at.close());

  const record = async () => (await at.store.transaction(({ referrals }) => referrals.find({})))[0]!;
  const office = (): string => at.place.directory.service('un-unoms')!.in.en.name;
  const read = async (): Promise<string[]> =>
    (await at.desk.open(at.receiver('amina'), (await record()).id))!.messages.map(({ words }) => words);

  /** On her own device, with the code that Teams has just shown. */
  async function movesTo(code: string): Promise<void> {
    const web = await at.place.person('en');
    await web.chooses('comeBack');
    await web.says(code);
    if ((await record()).address !== null) await web.presses(textIn('en').renewing.moving.yes);
    expect((await record()).address).to.equal(null);
  }

  /** A code is asked for; then she goes back to the chat, and it moves under her eyes. */
  async function movesWhileOpen(mariam: Someone, back: string): Promise<void> {
    await mariam.tells({ value: { choice: 'toWeb' }, text: undefined });
    const code = /^\d{4} \d{4} \d{4}$/m.exec(mariam.last.text)![0];
    await mariam.presses(back);
    await movesTo(code);
  }

  const address = 'https://waypoint.example.org';
  const hears = async (mariam: Someone, words: string): Promise<string[]> => {
    const before = mariam.chat.length;
    await mariam.says(words);
    return mariam.chat.slice(before).map(({ text }) => text);
  };

  for (const language of languages)
    it(`is told that it was not sent, and why, and that the programme reads what comes next (${language})`, async () => {
      const { reader, handoff, teamsRelay } = textInTeams(language);
      const mariam = at.someone('mariam', language);
      await hands(mariam, language);
      const name = at.place.directory.service('un-unoms')!.in[language].name;
      await movesWhileOpen(mariam, handoff.menu.toOffice(name));
      expect(mariam.last.text, 'the last card').to.include(handoff.relay.box(name));

      const said = (await hears(mariam, 'And on the second floor, please.')).at(-1)!;
      expect(said.replace(' \u2069', '\u2069')).to.equal(`${reader.gone}\n${teamsRelay.move.away(name, address)}`);
      const next = await hears(mariam, 'What is an ombuds?');
      expect(next.join('\n'), 'told once').not.to.include(reader.gone).and.not.include(handoff.relay.box(name)).and.not.include(address);
      await at.desk.take(at.receiver('amina'), (await record()).id);
      expect(await read()).not.to.include('And on the second floor, please.');
    });

  it('is told it below the card, where the words tell of danger (care.md CR-20)', async () => {
    const { reader, handoff, care } = textInTeams('en');
    const mariam = at.someone('mariam');
    await hands(mariam);
    await movesWhileOpen(mariam, handoff.menu.toOffice(office()));
    const [first = '', ...more] = await hears(mariam, 'I am going to kill myself tonight');
    expect(first).to.include(care.urgent.lead.self);
    expect(more.join('\n')).to.include(reader.gone);
  });

  it('is told it also where HELP came between, and where a yes was asked for anew', async () => {
    const { reader, handoff, agreement } = textInTeams('en');
    const mariam = at.someone('mariam');
    await hands(mariam);
    await movesWhileOpen(mariam, handoff.menu.toOffice(office()));
    expect((await hears(mariam, 'HELP')).join('\n')).not.to.include(handoff.relay.box(office()));
    expect((await hears(mariam, 'On the second floor.')).join('\n')).to.include(reader.gone);

    expect((await hears(mariam, textInTeams('en').commands.forget[0]!)).join('\n'), 'to be forgotten is heard').not.to.include(reader.gone);

    const omar = at.someone('omar');
    await at.store.transaction(async ({ referrals }) => referrals.drop((await referrals.find({}))[0]!.id));
    await hands(omar);
    await at.desk.take(at.receiver('amina'), (await record()).id);
    await at.desk.open(at.receiver('amina'), (await record()).id);
    await daysPass(at.place, 15);
    await omar.says('hello');
    await movesWhileOpen(omar, handoff.menu.toOffice(office()));
    expect(omar.last.text).to.include(agreement.again.box);
    expect((await hears(omar, 'On the second floor.')).join('\n')).to.include(reader.gone);
  });

  it('is not told it of words for the programme', async () => {
    const { reader, handoff } = textInTeams('en');
    const mariam = at.someone('mariam');
    await hands(mariam);
    await movesWhileOpen(mariam, handoff.menu.toOffice(office()));
    await mariam.tells({ value: { choice: 'relay/ask' }, text: undefined });
    expect(mariam.last.text).to.include(handoff.relay.gone).and.not.include(reader.gone);
    expect((await hears(mariam, 'What is an ombuds?')).join('\n'))
      .to.not.equal('')
      .and.not.include(reader.gone);
  });
});
