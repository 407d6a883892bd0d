import { expect } from 'chai';
import { DirectLine, type Activity } from 'botframework-directlinejs';
import type { Receiver } from '../../../bots/cases.js';
import type { Desk } from '../../../bots/desk.js';
import { textIn } from '../../../knowledge/text/index.js';
import { deskIn } from '../../desk.js';
import { fillsUp } from '../../referrals.js';
import { browserGlobals } from './browserGlobals.js';
import { generate, openStand, until, type Stand } from './stand.js';

const amina: Receiver = { name: 'amina', services: ['un-unoms'] };
const { handoff } = textIn('en');

type Received = Activity & { text?: string; suggestedActions?: { actions: { text: string; value: object }[] } };

/** Somebody with an unmodified client. */
class Client {
  readonly activities: Received[] = [];

  constructor(readonly line: DirectLine) {
    line.activity$.subscribe(
      (activity) => this.activities.push(activity as Received),
      () => undefined,
    );
  }

  get bots(): Received[] {
    return this.activities.filter(({ from }) => from.role === 'bot');
  }

  /** Bot messages that contain something. */
  with(words: string): Received[] {
    return this.bots.filter(({ text }) => text?.includes(words));
  }

  post(activity: object): Promise<string> {
    return new Promise((resolve, reject) =>
      this.line.postActivity({ from: { id: 'me' }, type: 'message', ...activity } as Activity).subscribe(resolve, reject),
    );
  }

  /** Sends something and waits until the bot has said more. */
  async sends(activity: object): Promise<Received> {
    const before = this.bots.length;
    await this.post(activity);
    return until(() => this.bots.length > before && this.bots.at(-1));
  }

  says(text: string): Promise<Received> {
    return this.sends({ text });
  }

  async presses(label: string | RegExp): Promise<Received> {
    const offered = (): { text: string; value: object }[] =>
      this.bots.findLast(({ suggestedActions }) => suggestedActions)?.suggestedActions?.actions ?? [];
    const action = await until(() => offered().find(({ text }) => (typeof label === 'string' ? text === label : label.test(text))));
    return this.sends({ text: action.text, value: action.value });
  }

  /** From the offices to the agreed text; answers the return number, which is then saved. */
  async agrees(): Promise<string> {
    await until(() => this.bots.length > 0);
    await this.sends({ value: { choice: 'handoff/un-unoms' } });
    await this.presses(handoff.office.goOn);
    await this.presses(handoff.involved.nobody);
    await this.presses(handoff.payload.ready);
    const { text } = await this.presses(handoff.consent.yes);
    const number = /^> ([\d ]{22,})$/m.exec(text!)![1]!.replaceAll(' ', '');
    await this.says(number.slice(-4));
    await until(() => this.with(handoff.number.saved).length === 1);
    return number;
  }
}

describe('the relay for the unmodified botframework-directlinejs', () => {
  let stand: Stand;
  let desk: Desk;
  let clients: Client[];
  let restore: () => void;

  before(() => (restore = browserGlobals()));
  after(() => restore());
  beforeEach(async () => {
    stand = await openStand({ staff: (service) => (service === 'un-unoms' ? ['amina'] : []) });
    desk = await deskIn(stand);
    clients = [];
  });
  afterEach(async () => {
    for (const { line } of clients) line.end();
    await stand.close();
  });

  async function somebody(webSocket: boolean): Promise<Client> {
    const { token } = await generate(stand.url);
    const options = { domain: `${stand.url}/v3/directline`, pollingInterval: 200, random: () => 0, token, webSocket };
    const client = new Client(new DirectLine(options as ConstructorParameters<typeof DirectLine>[0]));
    clients.push(client);
    return client;
  }

  for (const webSocket of [true, false]) {
    it(`carries what an office writes to a client that does nothing, once, and back (${webSocket ? 'by stream' : 'by polling'})`, async () => {
      const office = stand.directory.service('un-unoms')!.in.en.name;
      const ana = await somebody(webSocket);
      const number = await ana.agrees();
      // Who reads the next words.
      await until(() => ana.bots.at(-1)!.text?.includes(handoff.relay.box(office)));
      const [waiting] = (await desk.list(amina)).cases;
      await desk.take(amina, waiting!.id);
      await desk.reply(amina, waiting!.id, 'I am here *now*.');
      // Whoever polls is told every two seconds at most.
      stand.clock.pass(2 / 60);
      const told = await until(() => ana.with('I am here')[0]);
      expect(told.text)
        .to.match(/^\*\*UN Ombuds.*\*\*\n\n> /)
        .and.include('I am here \\*now\\*.');
      await ana.says('thank you');
      expect((await desk.open(amina, waiting!.id))!.messages.at(-1)!.words).to.equal('thank you');
      await desk.reply(amina, waiting!.id, 'Any time.');
      stand.clock.pass(2 / 60);
      await until(() => ana.with('Any time.').length > 0);
      expect([ana.with('I am here').length, ana.with('Any time.').length]).to.deep.equal([1, 1]);

      const elsewhere = await somebody(webSocket);
      await until(() => elsewhere.bots.length > 0);
      await elsewhere.says(number);
      await until(() => elsewhere.with('thank you').length === 1 && elsewhere.with('Any time.').length === 1);
      await elsewhere.presses(handoff.menu.takeBack);
      const done = await elsewhere.presses(handoff.takeBack.yes);
      expect(done.text).to.include(handoff.takeBack.done);
      expect(await stand.vault.ids()).to.deep.equal([]);
      // By polling, this may be said before anything is written.
      await ana.says('one more');
      await until(() => ana.with(handoff.relay.gone).length > 0);
    });
  }

  it('says above the box that nothing more goes there while too many texts wait for an answer (care.md PR-44)', async () => {
    const { caps } = textIn('en');
    const office = stand.directory.service('un-unoms')!.in.en.name;
    const ana = await somebody(true);
    await ana.agrees();
    await until(() => ana.bots.at(-1)!.text?.includes(handoff.relay.box(office)));
    await fillsUp(stand.store, stand.vault, stand.clock.now.toISOString().slice(0, 10));
    const refused = await ana.says('one too many');
    expect(refused.text).to.include(caps.notSent).and.include(caps.box(office)).and.not.include(handoff.relay.box(office));
  });

  for (const webSocket of [true, false])
    it(`does not count as shown what a client that is gone has not taken (${webSocket ? 'by stream' : 'by polling'})`, async () => {
      const ana = await somebody(webSocket);
      await ana.agrees();
      const { id } = (await desk.list(amina)).cases[0]!;
      const shown = async () => (await stand.store.transaction(({ referrals }) => referrals.get(id)))!.shown.person;
      await desk.take(amina, id);
      ana.line.end();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await desk.reply(amina, id, 'Are you there?');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await shown()).to.equal(0);
    });

  it('carries it to a client whose socket was killed meanwhile, once', async () => {
    const ana = await somebody(true);
    await ana.agrees();
    const [waiting] = (await desk.list(amina)).cases;
    await desk.take(amina, waiting!.id);
    for (const socket of stand.sockets) socket.destroy();
    await desk.reply(amina, waiting!.id, 'Are you there?');
    await new Promise((resolve) => setTimeout(resolve, 3500));
    await until(() => ana.with('Are you there?').length === 1);
    await ana.says('yes');
    expect(ana.with('Are you there?')).to.have.length(1);
    expect((await desk.open(amina, waiting!.id))!.messages.at(-1)!.words).to.equal('yes');
  });

  it('tells a client that does nothing, after five minutes, that nobody has answered (care.md WH-04)', async () => {
    const ana = await somebody(true);
    await ana.agrees();
    stand.clock.pass(6);
    await stand.adapter.remind();
    await until(() => ana.with(handoff.relay.late).length === 1);
  });
});
