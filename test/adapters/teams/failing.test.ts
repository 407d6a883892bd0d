import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { fr } from '../../../knowledge/text/fr.js';
import { message, teamsStand } from './teamsStand.js';

describe('Teams: the endpoint and a bot that fails', () => {
  it('says so in the language of the person, and logs no word of the error', async () => {
    const fails = async () => {
      throw new TypeError('canary of a person');
    };
    const stand = await teamsStand(fails, { languageOf: async () => 'fr' });
    const { status, body } = await stand.post(message({ text: 'canary' }));
    const unknown = await teamsStand(fails, { languageOf: () => Promise.reject(new Error('the store is gone')) });
    await unknown.post(message({ locale: 'es-ES' }));
    await Promise.all([stand.close(), unknown.close()]);
    expect({ status, body }).to.deep.equal({ status: 200, body: '{}' });
    expect(JSON.stringify(stand.connector.sent)).to.include(fr.always.failed).and.not.include('canary');
    expect(stand.lines.map((line) => JSON.parse(line))).to.deep.equal([
      { at: '2026-11-24T10:00', event: 'teams turn failed', error: 'TypeError' },
    ]);
    expect(unknown.connector.sent[0]!.activity.locale).to.equal('es');
  });

  it('goes on when an update or a deletion fails, and when there is nobody to tell', async () => {
    let after = 0;
    const stand = await teamsStand(async (context: TurnContext) => {
      await context.updateActivity({ id: 'a', type: 'message', text: 'x' });
      await context.deleteActivity('a');
      after++;
      throw new Error('canary');
    });
    stand.connector.refuse({ status: 404 }, { status: 501 }, { status: 403 });
    const { status } = await stand.post(message());
    await stand.close();
    expect(status).to.equal(200);
    expect(after).to.equal(1);
    expect(stand.connector.sent.map(({ method }) => method)).to.deep.equal(['PUT', 'DELETE', 'POST']);
    expect(stand.lines.filter((line) => line.includes('teams not sent'))).to.have.length(3);
  });

  it('sends the rest when only one message is too big, and stops when the person has blocked the bot', async () => {
    const stand = await teamsStand(
      async (context) => void (await context.sendActivities(['a', 'b', 'c'].map((text) => ({ type: 'message', text })))),
    );
    stand.connector.refuse({ status: 413 });
    await stand.post(message());
    expect(stand.connector.sent.map(({ activity }) => activity.text)).to.deep.equal(['a', 'b', 'c']);
    stand.connector.sent.length = 0;
    stand.connector.refuse({ status: 403 });
    await stand.post(message());
    await stand.close();
    expect(stand.connector.sent.map(({ activity }) => activity.text)).to.deep.equal(['a']);
  });
});
