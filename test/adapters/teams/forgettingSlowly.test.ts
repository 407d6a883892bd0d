import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { teams } from '../../../adapters/channels/teams.js';
import { heldIn } from '../../../bots/forgetting.js';
import { repeatedMinutes } from '../../../bots/takeBack.js';
import { textInTeams } from '../../../knowledge/text/index.js';
import { shippedLibrary, town, type Town } from '../../town.js';
import { Someone } from './someone.js';
import { message, teamsStand } from './teamsStand.js';

const { kept } = textInTeams('en');
const mostDeleting = 1_500;

describe('Teams: somebody is forgotten while Teams is slow', () => {
  let place: Town;
  let stand: Awaited<ReturnType<typeof teamsStand>>;
  let zahra: Someone;
  let release: () => void;
  beforeEach(async () => {
    place = await town({ library: await shippedLibrary(), channels: [teams] });
    stand = await teamsStand((context) => place.bot.run(context), { mostDeleting });
    zahra = new Someone('zahra', 'en-GB', { stand, place, folder: '', settled: async () => undefined });
    for (const words of ['hello', 'topics', 'what do you keep about me']) await zahra.says(words);
  });
  afterEach(async () => {
    stand.connector.waitWhere();
    release?.();
    await stand.close();
  });
  /** Teams takes the deleting of a message, and does not answer. */
  const hangsAt = (id: string): void => {
    const released = new Promise<void>((resolve) => (release = resolve));
    stand.connector.waitWhere((path) => (path.endsWith(`/${id}`) ? released : undefined));
  };
  const deleted = (): number => zahra.sent.filter(({ method }) => method === 'DELETE').length;
  const ids = (): Promise<string[]> => place.store.transaction(async ({ sent }) => (await sent.find({})).flatMap((record) => record.ids));

  it('Teams is answered in time, and the person hears how many messages are gone', async () => {
    const own = await ids();
    hangsAt(own.at(-2)!);
    const begun = performance.now();
    await zahra.says(kept.forget);
    expect(performance.now() - begun).to.be.lessThan(3 * mostDeleting);
    expect(zahra.last.text).to.include(kept.takenBack(1, own.length)).and.include(kept.forgottenTeams.split('. ')[0]);
    expect(deleted()).to.equal(2);
  });

  it('and where Teams asks to wait for longer than it waits itself, nothing more is tried', async () => {
    const own = await ids();
    stand.connector.refuse({ status: 429, headers: { 'retry-after': '60' } });
    const begun = performance.now();
    await zahra.says(kept.forget);
    expect(performance.now() - begun).to.be.lessThan(3 * mostDeleting);
    expect(zahra.last.text).to.include(kept.takenBack(0, own.length));
    expect(zahra.sent.filter(({ method }) => method === 'DELETE')).to.deep.equal([]);
  });

  it('what Teams delivers again, meanwhile or later, is not heard again, and greets nobody', async () => {
    const request = { id: String(message()['id']), text: kept.forget };
    hangsAt((await ids()).at(-1)!);
    const first = zahra.tells(request);
    while (deleted() === 0) await passed(5);
    await zahra.tells(request);
    release();
    await first;
    const { length } = zahra.sent;
    await zahra.tells(request);
    expect(zahra.sent).to.have.length(length);
    expect(zahra.last.text).to.include(kept.forgottenTeams.split('. ')[0]);
    const held = await place.store.transaction(async ({ conversations, sent, lastWords }) =>
      Promise.all([conversations.find({}), sent.find({}), lastWords.find({})]),
    );
    expect(held).to.deep.equal([[], [], []]);

    await zahra.says('hello');
    expect(zahra.sent.length, 'whoever writes again is welcome').to.be.greaterThan(length);
    const welcomed = zahra.sent.length;
    await zahra.tells(request);
    expect(zahra.sent, 'and is not forgotten again').to.have.length(welcomed);
    expect(await place.store.transaction(({ conversations }) => conversations.find({}))).to.have.length(1);
  });

  it('a message from before that Teams delivers again is not heard again either', async () => {
    const slow = { id: String(message()['id']), text: 'topics' };
    await zahra.tells(slow);
    await zahra.says(kept.forget);
    const { length } = zahra.sent;
    await zahra.tells(slow);
    expect(zahra.sent).to.have.length(length);
  });

  it('what is known of it is a mark without a word or a name, for some minutes', async () => {
    await zahra.says(kept.forget);
    const marks = () => place.store.transaction(({ forgotten }) => forgotten.find({}));
    for (const mark of await marks()) expect(Object.keys(mark)).to.deep.equal(['id', 'expires']);
    expect(JSON.stringify(await marks())).not.to.include('zahra');
    expect(await marks()).not.to.deep.equal([]);
    place.clock.pass(repeatedMinutes + 1);
    await heldIn(place.store, () => place.clock.now).forget();
    expect(await marks()).to.deep.equal([]);
  });
});
