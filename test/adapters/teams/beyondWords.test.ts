import { expect } from 'chai';
import { languages } from '../../../knowledge/language.js';
import { textInTeams } from '../../../knowledge/text/index.js';
import { hands } from './handsInTeams.js';
import { officeStand, type OfficeStand } from './officeStand.js';
import type { Someone } from './someone.js';

const picture = { contentType: 'image/png', contentUrl: 'https://example.org/picture' };
const formatted = { contentType: 'text/html', content: '<p>words</p>' };
const quoted = { contentType: 'messageReference', content: '{}' };
const changes = ['messageUpdate', 'messageDelete'];

describe('Teams: more than words in a chat with an office', () => {
  let at: OfficeStand;
  let person: Someone;
  const { always, handoff, teamsRelay, care } = textInTeams('en');
  beforeEach(async () => {
    at = await officeStand();
    person = at.someone('person');
  });
  afterEach(() => at.close());
  const told = async (more: Record<string, unknown>, who = person): Promise<string[]> => {
    const before = who.chat.length;
    await who.tells(more);
    return who.chat.slice(before).map(({ text }) => text);
  };
  const words = async (): Promise<string[]> => {
    const [referral] = await at.store.transaction(({ referrals }) => referrals.find({}));
    const { id } = referral!;
    await at.desk.take(at.receiver('amina'), id);
    return (await at.desk.open(at.receiver('amina'), id))!.messages.map((one) => one.words);
  };

  it('reads that a picture went nowhere, and that the words beside it did', async () => {
    await hands(person);
    const said = await told({ text: 'look at this', attachments: [formatted, picture] });
    expect(said[0]).to.include(always.onlyText);
    expect(said.join()).to.include(handoff.relay.sent);
    expect((await words()).at(-1)).to.equal('look at this');

    expect((await told({ text: '', attachments: [picture] })).join(), 'a picture alone').to.include(always.onlyText);
    const danger = await told({ text: 'I want to kill myself', attachments: [picture] });
    expect(danger[0], 'help comes first').to.include(care.urgent.lead.self);
    expect(danger[1]).to.include(always.onlyText);
  });

  it('reads nothing of that where Teams itself puts something beside the words', async () => {
    await hands(person);
    for (const attachments of [[formatted], [formatted, quoted], [], 'none'])
      expect((await told({ text: 'only words', attachments })).join()).not.to.include(always.onlyText);
  });

  it('reads outside a chat as well that files are not looked at', async () => {
    await person.says('hello');
    const said = await told({ text: 'what is mediation', attachments: [picture] });
    expect(said[0]).to.include(always.onlyText);
    expect(said.length).to.be.greaterThan(1);
  });

  for (const language of languages) {
    it(`reads that a message changed or deleted there is as it was at the office, and deletes the chat instead (${language})`, async () => {
      const text = textInTeams(language);
      const here = at.someone(`person-${language}`, language);
      await hands(here, language);
      await here.tells({ text: 'what I sent', id: 'one' });
      for (const type of changes)
        expect((await told({ type, id: 'one', text: 'something else' }, here)).join()).to.include(text.teamsRelay.changed);
      expect(await words())
        .to.include('what I sent')
        .and.not.include('something else');

      await here.says('one more');
      expect((await words()).at(-1), 'the next words still go to the office').to.equal('one more');
      await told({ type: 'messageDelete', id: 'one' }, here);
      await here.presses(text.handoff.menu.takeBack);
      await here.presses(text.handoff.takeBack.yes);
      expect(await at.vault.ids()).to.deep.equal([]);
    });
  }

  it('reads it a day later as well, and where nothing goes to an office nobody says anything', async () => {
    for (const type of changes) expect(await told({ type, id: 'one', text: 'changed' })).to.deep.equal([]);
    await person.says('hello');
    for (const type of changes) expect(await told({ type, id: 'one', text: 'changed' })).to.deep.equal([]);
    await hands(person);
    at.place.clock.pass(26 * 60);
    const said = await told({ type: 'messageUpdate', id: 'one', text: 'changed' });
    expect(said.join()).to.include(teamsRelay.changed);
  });
});
