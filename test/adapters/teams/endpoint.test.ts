import { expect } from 'chai';
import { en } from '../../../knowledge/text/en.js';
import { shippedLibrary, town, type Town } from '../../town.js';
import type { Library } from '../../../knowledge/library.js';
import { teams } from '../../../adapters/channels/teams.js';
import type { Card, Sent } from './connectorStub.js';
import { appId, message, teamsStand, tenantId } from './teamsStand.js';

const webAddress = 'https://waypoint.example.org';
type Stand = Awaited<ReturnType<typeof teamsStand>>;

const cardOf = ({ activity }: Sent): Card => activity.attachments![0]!.content;
const textsOf = (sent: Sent[]): string => sent.map((one) => JSON.stringify(one.activity)).join('\n');
const buttonsOf = (sent: Sent) => cardOf(sent).body.flatMap(({ actions }) => actions ?? []);

describe('Teams: a conversation through the endpoint', () => {
  let stand: Stand;
  let real: Town;
  let library: Library;
  let conversation = 0;

  before(async () => {
    library = await shippedLibrary();
    real = await town({ library, channels: [teams] });
    stand = await teamsStand((context) => real.bot.run(context));
  });
  after(() => stand.close());
  beforeEach(() => {
    conversation++;
    stand.connector.sent.length = 0;
    stand.connector.refuse();
    stand.lines.length = 0;
  });

  const here = (more: Record<string, unknown> = {}) => {
    const activity = message(more);
    return {
      ...activity,
      conversation: { ...(activity['conversation'] as object), id: `a:${conversation}`, ...(more['conversation'] as object) },
    };
  };
  const tell = async (more: Record<string, unknown>): Promise<Sent[]> => {
    const before = stand.connector.sent.length;
    expect((await stand.post(here(more))).status).to.equal(200);
    return stand.connector.sent.slice(before);
  };
  const added = { type: 'installationUpdate', action: 'add' };

  it('greets exactly once, though two events arrive, with the address as text and as a picture', async () => {
    const members = { type: 'conversationUpdate', membersAdded: [{ id: '29:person' }, { id: `28:${appId}` }], locale: undefined };
    await Promise.all([stand.post(here(added)), stand.post(here(members))]);
    await tell({ ...added, action: 'add-upgrade' });
    expect(stand.connector.sent).to.have.length(1);
    const [welcome] = stand.connector.sent;
    expect(JSON.stringify(welcome!.activity)).to.include(webAddress).and.include('data:image/png;base64,');
    expect(welcome!.activity.summary).to.equal('Waypoint');
    expect(welcome!.authorization).to.equal('Bearer token of the bot');
    expect(buttonsOf(welcome!).map(({ tooltip }) => tooltip)).to.deep.equal([
      `1 · ${en.menu.understand}`,
      `2 · ${en.menu.options}`,
      `3 · ${en.menu.talk}`,
      `4 · ${en.menu.roles}`,
      `5 · ${en.menu.unsafe}`,
    ]);
  });

  it('answers a typed question, with where the answer comes from, though Teams sends the text twice', async () => {
    await tell(added);
    const attachments = [{ contentType: 'text/html', content: '<div><p>what are my options</p></div>' }];
    const [answer, ...more] = await tell({ text: 'what are my options', attachments });
    expect(more).to.deep.equal([]);
    const entry = library.published('my-options')!;
    const wording = entry.in.en;
    expect(JSON.stringify(answer!.activity)).to.include(wording.title).and.include(`](${entry.sources[0]!.url})`);
    expect(buttonsOf(answer!).length).to.be.within(2, 6);
  });

  it('understands a button of either kind, a number and a label alike', async () => {
    await tell(added);
    const [welcome] = stand.connector.sent;
    const { data } = buttonsOf(welcome!)[1]!;
    const [submitted] = await tell({ text: undefined, value: data, replyToId: 'reply-1' });
    const startOver = () => tell({ text: 'start over' });
    const bodies = [JSON.stringify(cardOf(submitted!).body).replace(/"asked":\d+/g, '')];
    for (const act of [{ text: '2' }, { text: en.menu.options }, 'execute'] as const) {
      const [again] = await startOver();
      const execute = {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'x', data: buttonsOf(again!)[1]!.data } },
      };
      const [answer] = await tell(act === 'execute' ? execute : act);
      bodies.push(JSON.stringify(cardOf(answer!).body).replace(/"asked":\d+/g, ''));
    }
    expect(new Set(bodies).size).to.equal(1);
  });

  it('answers Action.Execute in the form that Teams asks for', async () => {
    await tell(added);
    const { data } = buttonsOf(stand.connector.sent[0]!)[1]!;
    const execute = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
    };
    const { status, body } = await stand.post(here(execute));
    expect(status).to.equal(200);
    expect(JSON.parse(body)).to.deep.equal({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Waypoint' });
  });

  it('does not let the button of an earlier question answer a later one', async () => {
    await tell(added);
    await tell({ text: 'does it count if it only happened once' });
    const old = buttonsOf(stand.connector.sent.at(-1)!).find(({ data }) => data.choice === 'not-meant')!.data;
    await tell({ text: 'topics' });
    const [passed] = await tell({ value: old });
    expect(textsOf([passed!])).to.include(en.always.passed);
  });

  it('answers a delivery that is repeated once', async () => {
    await tell(added);
    const once = here({ text: 'topics' });
    const before = stand.connector.sent.length;
    await Promise.all([stand.post(once), stand.post(once), stand.post(once)]);
    await stand.post(once);
    expect(stand.connector.sent).to.have.length(before + 1);
  });

  it('says of a file alone that it is not read and that there were no words, and never fetches it', async () => {
    await tell(added);
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: 'https://x.example/f',
      content: { downloadUrl: 'https://x.example/f' },
    };
    const replies = await tell({ text: undefined, attachments: [file] });
    expect(textsOf(replies)).to.include(en.always.onlyText).and.to.include(en.always.empty);
  });

  it('answers 200 and nothing to what is no question: edits, deletions, reactions, removal, feedback, events to come', async () => {
    await tell(added);
    const nothing: Record<string, unknown>[] = [
      { type: 'messageUpdate', text: 'edited', channelData: { eventType: 'editMessage', tenant: { id: tenantId } } },
      { type: 'messageDelete' },
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
      { type: 'installationUpdate', action: 'remove' },
      {
        type: 'invoke',
        name: 'message/submitAction',
        value: { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{"feedbackText":"words"}' } },
      },
      { type: 'event', name: 'handoff.status', value: {} },
      { type: 'ofYearsToCome' },
      { type: 'message', text: undefined, value: { of: 'another bot' } },
    ];
    for (const more of nothing) expect(await tell(more), JSON.stringify(more)).to.deep.equal([]);
    expect((await stand.post(here({ type: 'invoke', name: 'composeExtension/query' }))).status).to.equal(501);
  });

  it('says one sentence in a group and in a channel, and answers nothing there', async () => {
    for (const where of [
      { conversationType: 'groupChat', isGroup: true },
      { conversationType: 'channel', isGroup: true },
      { conversationType: 'groupChat' },
    ]) {
      const mention = { text: '<at>Waypoint</at> what are my options', entities: [{ type: 'mention', text: '<at>Waypoint</at>' }] };
      const [sentence, ...more] = await tell({ ...mention, conversation: where });
      expect(more).to.deep.equal([]);
      expect(sentence!.activity.text).to.equal(en.opening.group(webAddress).replace('\u2069', ' \u2069'));
      expect(sentence!.activity.attachments ?? []).to.deep.equal([]);
      for (const type of ['messageUpdate', 'messageDelete'])
        expect(await tell({ ...mention, type, conversation: where }), `${type}: it was said once already`).to.deep.equal([]);
    }
  });

  describe('when Teams does not take what is sent', () => {
    const cases: [string, Parameters<Stand['connector']['refuse']>, number][] = [
      ['403 (blocked)', [{ status: 403, code: 'MessageWritesBlocked' }], 0],
      ['413 (too big)', [{ status: 413, code: 'MessageSizeTooBig' }], 0],
      ['412 once', [{ status: 412 }], 1],
      ['412 twice', [{ status: 412 }, { status: 412 }], 0],
      ['429 without Retry-After', [{ status: 429 }], 1],
      ['429 with Retry-After', [{ status: 429, headers: { 'retry-after': '1' } }], 1],
      ['502 once', [{ status: 502 }], 1],
      ['a broken connection', ['reset'], 1],
      ['500 and no end', Array.from({ length: 8 }, () => ({ status: 500 })), 0],
    ];
    for (const [name, refusals, delivered] of cases) {
      it(`${name}: the turn is kept, and the next one goes on from it`, async () => {
        await tell(added);
        const before = stand.connector.sent.length;
        stand.connector.refuse(...refusals);
        const asked = here({ text: 'what are my options' });
        expect((await stand.post(asked)).status).to.equal(200);
        const tried = stand.connector.sent.length - before;
        stand.connector.refuse();
        const failures = stand.lines.filter((line) => line.includes('teams not sent'));
        expect(failures).to.have.length(1 - delivered);
        if (!delivered)
          expect(JSON.parse(failures[0]!)).to.have.all.keys('at', 'event', 'status', 'error').and.include({ error: 'RestError' });
        if (delivered) expect(tried).to.be.greaterThan(1);
        expect(stand.lines.join('')).to.not.include('options').and.not.include('words of the connector');

        await stand.post(asked);
        expect(stand.connector.sent.length - before, 'not answered again').to.equal(tried);
        const [more] = await tell({ text: '1' });
        expect(textsOf([more!])).to.include(JSON.stringify(library.published('my-options')!.in.en.title).slice(1, -1));
      });
    }
  });
});
