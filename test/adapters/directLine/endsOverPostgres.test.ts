import { expect } from 'chai';
import { DirectLine, type Activity } from 'botframework-directlinejs';
import { postgresEngine } from '../../../adapters/storage/engine.js';
import type { Store } from '../../../dialogs/records.js';
import { textIn } from '../../../knowledge/text/index.js';
import { newDatabase } from '../../cluster.js';
import { browserGlobals } from './browserGlobals.js';
import { ask, generate, openStand, shown, start, until, type Stand } from './stand.js';

type Received = Activity & { text?: string; name?: string };

const { kept } = textIn('en');

/** What a turn says is told once it is kept; one that forgets the chat keeps nothing of what the person said in it. */
describe('a chat over Direct Line and PostgreSQL that its person ends', () => {
  let stand: Stand;
  let refuses = false;
  let restore: () => void;
  before(() => (restore = browserGlobals()));
  after(() => restore());
  beforeEach(async () => {
    const engine = await postgresEngine({ DATABASE_URL: [await newDatabase()], KEYS_DATABASE_URL: undefined });
    const store: Store = {
      ...engine.store,
      transaction: (work) =>
        engine.store.transaction(async (records) => {
          const done = await work(records);
          if (refuses) throw new Error('no space left');
          return done;
        }),
    };
    stand = await openStand({ engine: { ...engine, store } });
  });
  afterEach(() => stand.close());

  /** Posts something whose turn begins, and waits there until the stand lets it go on. */
  async function holdsTurn(post: () => Promise<string>): Promise<{ posted: Promise<string> }> {
    const { bot } = stand;
    const run = bot.run.bind(bot);
    let posted: Promise<string> | undefined;
    stand.hold(true);
    await new Promise<void>((begun) => {
      bot.run = (context) => {
        begun();
        return run(context);
      };
      posted = post();
    });
    return { posted: posted! };
  }

  for (const webSocket of [true, false]) {
    for (const choice of ['leave', 'forget']) {
      it(`is ended with its last words, and with no failure, by "${choice}" (${webSocket ? 'by stream' : 'by polling'})`, async () => {
        const { token } = await generate(stand.url);
        const options = { domain: `${stand.url}/v3/directline`, token, webSocket, pollingInterval: 200 };
        const line = new DirectLine(options as ConstructorParameters<typeof DirectLine>[0]);
        const heard: Received[] = [];
        line.activity$.subscribe(
          (activity) => heard.push(activity as Received),
          () => undefined,
        );
        const bots = (): Received[] => heard.filter(({ from, type }) => from.role === 'bot' && type === 'message');
        await until(() => bots().length === 1);
        const activity = { from: { id: 'you' }, type: 'message', value: { choice }, channelData: { clientActivityID: choice } };
        const posts = (sent: object): Promise<string> =>
          new Promise((resolve, reject) => line.postActivity(sent as Activity).subscribe(resolve, reject));
        const first = await holdsTurn(() => posts(activity));
        const late = posts({ ...activity, value: undefined, text: 'more', channelData: {} }).catch(() => 'refused');
        stand.hold(false);
        expect(await first.posted).to.match(/\|/);
        expect(await late, 'what comes after it is not taken').to.equal('refused');
        const end = await until(() => heard.find(({ name }) => name === 'endOfConversation'));
        expect(heard.at(-1)).to.equal(end);
        expect(bots().at(-1)!.text).to.equal(kept.forgotten);
        line.end();
      });
    }
  }

  it('is told of no message that was not kept in the end: her client offers to send it again, and then it is answered', async () => {
    const given = await start(stand.url);
    const path = `/conversations/${given.conversationId}/activities`;
    const body = { type: 'message', text: 'hello', from: { id: 'you' }, channelData: { clientActivityID: 'one' } };
    refuses = true;
    expect((await ask(stand.url, 'POST', path, { token: given.token, body })).status).to.equal(404);
    refuses = false;
    expect((await ask(stand.url, 'POST', path, { token: given.token, body })).status).to.equal(200);
    expect((await shown(stand.url, given)).filter(({ text }) => text === 'hello')).to.have.length(1);
  });
});
