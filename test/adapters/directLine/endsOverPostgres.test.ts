import { expect } from 'chai';
import { DirectLine, type Activity } from 'botframework-directlinejs';
import { postgresEngine } from '../../../adapters/storage/engine.js';
import { textIn } from '../../../knowledge/text/index.js';
import { newDatabase } from '../../cluster.js';
import { browserGlobals } from './browserGlobals.js';
import { generate, openStand, until, type Stand } from './stand.js';

type Received = Activity & { text?: string; name?: string };

const { kept } = textIn('en');

/** What a turn says is told once it is kept; one that forgets the chat keeps nothing of what the person said in it. */
describe('a chat over Direct Line and PostgreSQL that its person ends', () => {
  let stand: Stand;
  let restore: () => void;
  before(() => (restore = browserGlobals()));
  after(() => restore());
  beforeEach(async () => {
    stand = await openStand({ engine: await postgresEngine({ DATABASE_URL: [await newDatabase()], KEYS_DATABASE_URL: undefined }) });
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
});
