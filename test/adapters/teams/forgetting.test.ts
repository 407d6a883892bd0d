import { expect } from 'chai';
import { teams } from '../../../adapters/channels/teams.js';
import { heldIn } from '../../../bots/forgetting.js';
import { mostSent } from '../../../bots/takeBack.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../../town.js';
import type { Sent } from './connectorStub.js';
import { message, teamsStand } from './teamsStand.js';

/** How a person may begin: the app is added, in the language that Teams reports. */
const added = { type: 'installationUpdate', action: 'add' };
const { kept } = textIn('en');

describe('Teams: forgetting', () => {
  let stand: Awaited<ReturnType<typeof teamsStand>>;
  let place: Town;
  let number = 0;

  before(async () => {
    place = await town({ library: await shippedLibrary(), channels: [teams] });
    stand = await teamsStand((context) => place.bot.run(context));
  });
  after(() => stand.close());
  beforeEach(() => {
    number++;
    stand.connector.sent.length = stand.lines.length = 0;
    stand.connector.refuse();
  });

  /** What reaches Teams while it tells the bot something in this test's chat. */
  const tell = async (more: Record<string, unknown>, locale = 'en'): Promise<Sent[]> => {
    const before = stand.connector.sent.length;
    const activity = message({ ...more, locale });
    const conversation = { ...(activity['conversation'] as object), id: `a:forgetting-${number}` };
    expect((await stand.post({ ...activity, conversation })).status).to.equal(200);
    return stand.connector.sent.slice(before);
  };
  const held = () =>
    place.store.transaction(async ({ conversations, sent }) => ({
      conversations: (await conversations.find({})).length,
      ids: (await sent.find({})).flatMap(({ ids }) => ids),
    }));
  const saidIn = (sent: Sent[]): string => sent.map(({ activity }) => JSON.stringify(activity)).join('\n');
  const methods = (sent: Sent[]): string => sent.map(({ method }) => method).join(' ');

  for (const language of languages) {
    it(`deletes its own messages, newest first, and says what is gone and what stays (${language})`, async () => {
      const text = textIn(language);
      await tell(added, language);
      await tell({ text: text.menu.understand }, language);
      await tell({ text: text.menu.kept }, language);
      const { ids } = await held();
      expect(ids).to.deep.equal(['reply-1', 'reply-2', 'reply-3']);

      const answered = await tell({ text: text.kept.forget }, language);
      expect(methods(answered)).to.equal('DELETE DELETE DELETE POST');
      expect(answered.slice(0, 3).map(({ path }) => path.split('/').at(-1))).to.deep.equal(ids.toReversed());
      expect(answered.slice(0, 3).every(({ path }) => path.includes(`/a:forgetting-${number}/`))).to.equal(true);
      for (const sentence of [text.kept.takenBack(3, 3), ...text.kept.forgottenTeams.split('. ')])
        expect(saidIn(answered.slice(3))).to.include(sentence);
      expect(await held()).to.deep.equal({ conversations: 0, ids: [] });
    });
  }

  it('shows before how many of its messages it could delete, and keeps no word of them', async () => {
    await tell(added);
    await tell({ text: 'canary-words does it count if it only happened once' });
    const [shown] = await tell({ text: 'what do you keep about me' });
    expect(saidIn([shown!])).to.include(kept.sent(2));
    const records = await place.store.transaction(({ sent }) => sent.find({}));
    expect(records.flatMap((record) => Object.keys(record))).to.deep.equal(['id', 'ids', 'expires']);
    expect(JSON.stringify(records)).not.to.include('canary').and.not.include('a:forgetting');
    await tell({ text: kept.forget });
  });

  it('goes on when Teams does not let a message be deleted, and says that it still stands there', async () => {
    await tell(added);
    await tell({ text: 'topics' });
    await tell({ text: 'what do you keep about me' });
    stand.connector.refuse({ status: 400, code: 'BadSyntax' }, { status: 404, code: 'ActivityNotFoundInConversation' });
    const some = await tell({ text: kept.forget });
    expect(methods(some)).to.equal('DELETE DELETE DELETE POST');
    expect(saidIn(some)).to.include(kept.takenBack(2, 3));
    expect(await held()).to.deep.equal({ conversations: 0, ids: [] });
    expect(stand.lines.join('')).to.include('"status":400').and.not.include('words of the connector');
  });

  it('stops trying where nothing may be deleted, says that nothing is gone, and forgets all the same', async () => {
    await tell(added);
    await tell({ text: 'what do you keep about me' });
    stand.connector.refuse({ status: 403, code: 'Forbidden' });
    const none = await tell({ text: kept.forget });
    expect(methods(none)).to.equal('DELETE POST');
    expect(saidIn(none)).to.include(kept.takenBack(0, 2));
    expect(await held()).to.deep.equal({ conversations: 0, ids: [] });
  });

  it('says nothing of deleting where it has said nothing before', async () => {
    const first = await tell({ value: { choice: 'forget' } });
    expect(saidIn(first)).to.include(kept.forgottenTeams.split('. ')[0]);
    expect(saidIn(first)).not.to.include(kept.takenBack(0, 0).slice(0, 20));
    expect(methods(first)).not.to.include('DELETE');
  });

  it('keeps the ids of its newest messages only, for 24 hours, and none once the app is removed', async () => {
    await tell(added);
    for (let times = 0; times < mostSent; times++) await tell({ text: 'topics' });
    const { ids } = await held();
    expect([ids.length, ids.at(-1), ids.includes('reply-1')]).to.deep.equal([mostSent, `reply-${mostSent + 1}`, false]);
    await tell({ type: 'installationUpdate', action: 'remove' });
    expect(await held()).to.deep.equal({ conversations: 0, ids: [] });

    await tell(added);
    place.clock.pass(23 * 60);
    await tell({ text: 'topics' });
    // Past midnight, when the key that names chats is thrown away (decisions.md D15).
    place.clock.pass(3 * 60);
    await tell({ text: 'what do you keep about me' });
    const reborn = await tell({ text: kept.forget });
    expect(saidIn(reborn)).to.include(kept.takenBack(2, 2));
  });

  it('lets the clock forget what nobody asked to be forgotten', async () => {
    await tell(added);
    place.clock.pass(24 * 60 + 2);
    const job = heldIn(place.store, () => place.clock.now);
    expect(await job.overdue()).to.equal(true);
    await job.forget();
    expect(await job.overdue()).to.equal(false);
    expect(await held()).to.deep.equal({ conversations: 0, ids: [] });
  });
});
