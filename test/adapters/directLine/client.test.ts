import { expect } from 'chai';
import { DirectLine, type Activity } from 'botframework-directlinejs';
import { browserGlobals } from './browserGlobals.js';
import { openStand, generate, until, type Stand } from './stand.js';

/** What a client has received, in order. */
interface Heard {
  line: DirectLine;
  activities: Received[];
  statuses: number[];
  errors: Error[];
}

type Received = Activity & {
  text?: string;
  suggestedActions?: { actions: { type: string; title: string; text: string; value: { choice: string; asked: number } }[] };
};

describe('Direct Line for the unmodified botframework-directlinejs', () => {
  let stand: Stand;
  let lines: DirectLine[];
  let restore: () => void;

  before(() => (restore = browserGlobals()));
  after(() => restore());
  beforeEach(async () => {
    stand = await openStand();
    lines = [];
  });
  afterEach(async () => {
    for (const line of lines) line.end();
    await stand.close();
  });

  /** Connects; reconnecting waits the shortest time that the client knows, three seconds. */
  function connect(options: { token: string; conversationId?: string; watermark?: string; webSocket: boolean; locale?: string }): Heard {
    const { locale, ...rest } = options;
    const line = new DirectLine({
      domain: `${stand.url}/v3/directline`,
      pollingInterval: 200,
      random: () => 0,
      ...(locale ? { conversationStartProperties: { locale } } : {}),
      ...rest,
    } as ConstructorParameters<typeof DirectLine>[0]);
    lines.push(line);
    const heard: Heard = { line, activities: [], statuses: [], errors: [] };
    line.connectionStatus$.subscribe((status) => heard.statuses.push(status));
    line.activity$.subscribe(
      (activity) => heard.activities.push(activity as Received),
      (error: Error) => heard.errors.push(error),
    );
    return heard;
  }

  const post = (heard: Heard, activity: object): Promise<string> =>
    new Promise((resolve, reject) =>
      heard.line.postActivity({ from: { id: 'someone-else' }, type: 'message', ...activity } as Activity).subscribe(resolve, reject),
    );

  const say = (heard: Heard, text: string, client = `c-${text}`): Promise<string> =>
    post(heard, { text, channelData: { clientActivityID: client } });

  const bots = ({ activities }: Heard): Received[] => activities.filter(({ from }) => from.role === 'bot');
  const userOf = (token: string): string =>
    (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { user: string }).user;

  for (const webSocket of [true, false]) {
    describe(webSocket ? 'by stream' : 'by polling', () => {
      it('says the opening, echoes the person and answers', async () => {
        const { token } = await generate(stand.url);
        const heard = connect({ token, webSocket });
        const [opening] = await until(() => bots(heard).length === 1 && bots(heard));
        expect(opening!.text).to.contain('I am a computer programme');
        expect(opening!.suggestedActions!.actions[0]).to.deep.include({ type: 'messageBack', title: '1 · Understand what happened' });

        const id = await say(heard, 'what is mediation');
        const answer = await until(() => bots(heard)[1]);
        const own = heard.activities.find(({ from }) => from.role === 'user')!;
        expect(own).to.deep.include({
          id,
          text: 'what is mediation',
          from: { id: userOf(token), role: 'user' },
          channelData: { clientActivityID: 'c-what is mediation' },
        });
        expect(answer).to.deep.include({ textFormat: 'markdown', locale: 'en', from: { id: 'waypoint', name: 'Waypoint', role: 'bot' } });
        expect(answer.text).to.match(/^\*\*Mediation\*\*\n\n\*\*A mediator helps two people to talk\*\*\./);
        expect(answer.text).to.contain('[ST/TEST/1](https://example.org/a%28b%29)');
        expect(heard.activities.map(({ id }) => id)).to.deep.equal(heard.activities.map(({ id }) => id).toSorted());
        expect(heard.activities.every(({ timestamp }) => timestamp === stand.clock.now.toISOString())).to.equal(true);
      });

      it('takes a choice by its value, its number and its label, and shows the numbered label', async () => {
        const { token } = await generate(stand.url);
        const heard = connect({ token, webSocket });
        const opening = await until(() => bots(heard)[0]);
        const button = opening.suggestedActions!.actions[1]!;
        await post(heard, {
          text: button.text,
          value: button.value,
          channelData: { clientActivityID: 'press', messageBack: { displayText: 'x' } },
        });
        const answer = await until(() => bots(heard)[1]);
        expect(answer.text).to.contain('You can talk to somebody');
        expect(heard.activities.find(({ from }) => from.role === 'user')!.text).to.equal('2 · See my options');

        await say(heard, '2');
        await until(() => bots(heard)[2]);
        await post(heard, { text: 'Start over' });
        const again = await until(() => bots(heard)[3]);
        expect(again.text).to.contain('We start again');
        await post(heard, { value: button.value });
        const passed = await until(() => bots(heard)[4]);
        expect(passed.text, 'a button that begins a topic still does so later').to.contain('You can talk to somebody');
      });

      it('begins in the language that the client names', async () => {
        const { token } = await generate(stand.url);
        const heard = connect({ token, webSocket, locale: 'fr-CH' });
        const opening = await until(() => bots(heard)[0]);
        expect(opening).to.include({ locale: 'fr' });
      });

      it('goes on after a new start of the page by token, conversation and watermark', async () => {
        const { token, conversationId } = await generate(stand.url);
        const first = connect({ token, webSocket });
        await until(() => bots(first).length === 1);
        await say(first, 'what is mediation');
        await until(() => bots(first).length === 2);
        first.line.end();

        const whole = connect({ token, conversationId, webSocket });
        await until(() => whole.activities.length === 3);
        expect(whole.activities).to.deep.equal(first.activities);

        const rest = connect({ token, conversationId, watermark: '2', webSocket });
        await until(() => rest.activities.length === 1);
        expect(rest.activities[0]!.id).to.equal(first.activities[2]!.id);
        await say(rest, 'keep evidence');
        await until(() => rest.activities.length === 3 && whole.activities.length === 5);
      });

      it('shows the end when the person has it forgotten, and nothing is found afterwards', async () => {
        const { token, conversationId } = await generate(stand.url);
        const heard = connect({ token, webSocket });
        await until(() => bots(heard).length === 1);
        await post(heard, { value: { choice: 'forget' } });
        const last = await until(() => heard.activities.find(({ type }) => type === 'event'));
        expect(bots(heard).at(-2)!.text).to.contain('Everything about this chat is forgotten');
        expect(bots(heard).at(-1)).to.equal(last).and.include({ name: 'endOfConversation' });
        expect(stand.conversations.size).to.equal(0);
        await until(() => (webSocket ? heard.errors.length === 1 : heard.statuses.at(-1) === 5));
        const late = connect({ token, conversationId, webSocket });
        await until(() => late.statuses.at(-1) === 4);
      });
    });
  }

  it('comes back after its socket was killed: nothing is lost, nothing comes twice', async () => {
    const { token } = await generate(stand.url);
    const heard = connect({ token, webSocket: true });
    const other = connect({ token, webSocket: false });
    await until(() => bots(heard).length === 1 && bots(other).length === 1);
    for (const socket of stand.sockets) socket.destroy();
    await until(() => say(other, 'what is mediation').catch(() => false));
    await until(() => bots(other).length >= 2);
    expect(bots(heard).length).to.equal(1);
    await new Promise((resolve) => setTimeout(resolve, 3500));
    await until(() => bots(heard).length === 2);
    await say(other, 'keep evidence');
    await until(() => bots(heard).length === 3);
    const ids = heard.activities.map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
    expect(heard.activities.length).to.equal(5);
  });

  it('tolerates several sockets of one conversation', async () => {
    const { token } = await generate(stand.url);
    const all = Array.from({ length: 10 }, () => connect({ token, webSocket: true }));
    await until(() => all.every((heard) => bots(heard).length === 1));
    await say(all[0]!, 'what is mediation');
    await until(() => all.every((heard) => heard.activities.length === 3));
  });

  it('answers a message that a client sends twice once', async () => {
    const { token } = await generate(stand.url);
    const heard = connect({ token, webSocket: true });
    await until(() => bots(heard).length === 1);
    const ids = await Promise.all([say(heard, 'what is mediation', 'same'), say(heard, 'what is mediation', 'same')]);
    await until(() => bots(heard).length === 2);
    await say(heard, 'keep evidence');
    await until(() => bots(heard).length === 3);
    expect(ids[0]).to.equal(ids[1]);
    expect(heard.activities.length).to.equal(5);
  });

  it('takes the messages of one conversation in their order and does not wait for the bot', async () => {
    const { token } = await generate(stand.url);
    const heard = connect({ token, webSocket: true });
    await until(() => bots(heard).length === 1);
    stand.hold(true);
    await say(heard, 'what is mediation');
    expect(bots(heard).length).to.equal(1);
    const second = say(heard, 'keep evidence');
    stand.hold(false);
    await second;
    await until(() => bots(heard).length === 3);
    expect(heard.activities.map(({ text }) => text?.slice(0, 13))).to.deep.equal([
      heard.activities[0]!.text!.slice(0, 13),
      'what is media',
      '**Mediation**',
      'keep evidence',
      '**Keeping evi',
    ]);
  });

  it('says in words that a turn failed, and goes on', async () => {
    const { token } = await generate(stand.url);
    const heard = connect({ token, webSocket: true });
    const opening = await until(() => bots(heard)[0]);
    stand.fail(true);
    await say(heard, 'what is mediation');
    const sorry = await until(() => bots(heard)[1]);
    expect(sorry.text).to.contain('Please send it again');
    expect(sorry.suggestedActions).to.deep.equal(opening.suggestedActions);
    stand.fail(false);
    await say(heard, 'what is mediation', 'again');
    expect((await until(() => bots(heard)[2])).text).to.contain('A mediator helps');
    expect(stand.logged.join('')).to.contain('turn failed').and.not.contain('mediation');
  });

  it('tells a client that its token has expired', async () => {
    const { token } = await generate(stand.url);
    const heard = connect({ token, webSocket: true });
    await until(() => bots(heard).length === 1);
    stand.clock.pass(60);
    expect(await say(heard, 'hello')).to.equal('retry');
    expect(heard.statuses).to.include(3);
  });
});
