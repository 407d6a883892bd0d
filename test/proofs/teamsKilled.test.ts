import { expect } from 'chai';
import { textIn, textInTeams } from '../../knowledge/text/index.js';
import { account } from '../adapters/accounts/office.js';
import { connectorStub } from '../adapters/teams/connectorStub.js';
import { Someone } from '../adapters/teams/officeStand.js';
import { started } from '../program.js';
import { dataFolder } from './program.js';

const { desk, teamsRelay } = textIn('en');
const { handoff } = textInTeams('en');

const until = async (isSo: () => boolean): Promise<void> => {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 20_000) throw new Error('It did not happen in twenty seconds.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

describe('the real program, killed while it carries something to Teams', function () {
  this.timeout(180_000);

  it('tells the receiver all the same: once more at most, and never the words', async () => {
    const [connector, folder] = [await connectorStub(), await dataFolder()];
    const settings = { DATA_DIR: folder, TEAMS_LOCAL: 'on' };
    let program = await started(settings);
    const post = async (activity: object) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${program.url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
      return { status: answer.status, body: await answer.text() };
    };
    const around = {
      stand: { post, connector },
      settled: async () => undefined,
      folder,
      place: { clock: { now: new Date(), pass: () => undefined } },
    };
    const someone = (name: string): Someone => new Someone(name, 'en', { ...around, serviceUrl: connector.url });
    const [receiver, person] = [someone('receiver'), someone('person')];
    const cards = () => receiver.chat.filter(({ text }) => text.includes(teamsRelay.card.waiting));
    try {
      const said = await account(folder, 'link', 'demonstration-ombuds');
      await receiver.says(/^Code for Teams: (\S+)$/m.exec(said.out)![1]!);
      expect(receiver.last.text).to.equal(teamsRelay.account.linked('demonstration-ombuds'));

      await person.tells({ value: { choice: 'handoff/demonstration-ombuds' }, text: undefined });
      for (const label of [teamsRelay.first.here, handoff.office.goOn, handoff.involved.nobody]) await person.presses(label);
      await person.presses(handoff.payload.add(handoff.payload.fields.words));
      await person.says('canary-of-a-person');
      await person.presses(handoff.payload.ready);
      const held = connector.holdNext('/a:receiver/');
      await person.presses(handoff.consent.yes);
      await held;
      program.child.kill('SIGKILL');
      await program.ended;
      program = await started(settings);
      await until(() => cards().length === 2);
      await receiver.presses(desk.case.take, [cards()[0]!]);
      await until(() => cards().length === 1);
      expect(receiver.last.text).to.include(teamsRelay.card.unread);
      expect(JSON.stringify(receiver.sent)).not.to.include('canary-of-a-person');
    } finally {
      program.child.kill('SIGKILL');
      await connector.close();
    }
  });
});
