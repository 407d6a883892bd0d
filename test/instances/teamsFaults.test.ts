import { setTimeout as passed } from 'node:timers/promises';
import { expect } from 'chai';
import { freshLink } from '../../adapters/accounts/links.js';
import { accountsHere } from '../../adapters/commands/accountsHere.js';
import { readSettings } from '../../adapters/settings.js';
import type { Refusal } from '../adapters/teams/connectorStub.js';
import type { Someone } from '../adapters/teams/someone.js';
import { Instances } from '../proofs/killed/instances.js';
import { Ledger, type Chat } from '../proofs/killed/ledger.js';
import { staffOf } from '../proofs/killed/prove.js';
import type { Receiver } from '../proofs/killed/receiver.js';
import { cardsOf, handsOver, looks, newsOf, takesOver, teamsSide, timesSent, wordsIn } from '../proofs/killed/teamsSide.js';
import { compared } from '../proofs/killed/whatIsThere.js';

const office = 'demonstration-ombuds';

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (const begun = performance.now(); !isSo(); await passed(20)) {
    if (performance.now() - begun > 90_000) throw new Error(`It did not happen in a minute and a half: ${what}`);
  }
}

describe('Teams that fails two instances over one database', () => {
  const ledger = new Ledger();
  /** Where Teams brings what people write: to the next instance, or to the one that will be killed. */
  const way = { url: '', folder: '' };
  let instances: Instances;
  let teams: Awaited<ReturnType<typeof teamsSide>>;
  let atConsole: Receiver;
  let [amina, boris]: Someone[] = [];

  async function links(someone: Someone): Promise<void> {
    const { home, close } = await accountsHere(readSettings(instances.environment));
    const { code, linking } = freshLink(new Date());
    await home.change((all) => all.map((one) => (one.name === someone.name ? { ...one, linking } : one)));
    await close();
    await someone.says(code);
  }

  before(async () => {
    instances = await Instances.of(2, { TEAMS_LOCAL: 'on' });
    way.url = instances.url;
    atConsole = (await staffOf(instances, ledger)).find(({ holder }) => holder.name === office)!;
    teams = await teamsSide(way);
    [amina, boris] = [teams.someone(office), teams.someone('boris')];
    for (const receiver of [amina, boris]) await links(receiver);
  });
  after(async () => {
    await instances.stop();
    await teams.connector.close();
  });

  /** What Teams does with all that goes to somebody's chat; without a name, nothing any more. */
  function fails(how: Refusal | 'slow', to?: Someone): void {
    const isTo = (path: string): boolean => to !== undefined && path.includes(`/a:${to.name}/`);
    if (how === 'slow') teams.connector.waitWhere((path) => (isTo(path) ? passed(2_000) : undefined));
    else teams.connector.refuseWhere((path) => (isTo(path) ? how : undefined));
  }
  const tries = (to: Someone): number => teams.connector.sent.filter(({ path }) => path.includes(`/a:${to.name}/`)).length;
  const caseOf = (receiver: Someone, known: ReadonlySet<unknown>): unknown =>
    receiver.chat.flatMap(({ buttons }) => buttons.map(({ data }) => data?.['case'])).find((id) => id !== undefined && !known.has(id));
  const allCases = (receiver: Someone): Set<unknown> =>
    new Set(receiver.chat.flatMap(({ buttons }) => buttons.map(({ data }) => data?.['case'])));

  /** The office answers in its console. */
  async function answered(chat: Chat): Promise<string> {
    const answer = `answer-${chat.wish}`;
    await atConsole.works(() => chat.isAcknowledged(answer));
    return answer;
  }

  /** The person has the answer shown, by the notice or by coming back, and looks once more. */
  async function reads(person: Someone, id: string, answer: string): Promise<void> {
    await looks(person);
    for (let times = 0; times < 2; times++) await person.tells({ value: { choice: `chat/${id}` }, text: undefined });
    expect(timesSent(person, answer), 'an answer is shown once').to.equal(1);
  }

  const faults: [string, Refusal | 'slow', writes: boolean][] = [
    ['breaks off every connection', 'reset', false],
    ['answers only after two seconds', 'slow', false],
    ['asks to wait (429)', { status: 429, headers: { 'retry-after': '1' } }, false],
    ['does not take a message (413)', { status: 413, code: 'MessageSizeTooBig' }, true],
    ['lets nobody write to a chat (403)', { status: 403, code: 'MessageWritesBlocked' }, true],
  ];
  for (const [n, [what, how, writes]] of faults.entries()) {
    it(`brings each receiver one card and the person one notice at most, and no answer twice, when it ${what}`, async () => {
      const [person, chat, known] = [teams.someone(`person-${n}`), ledger.begins(`wish-fault-${n}`), allCases(boris!)];
      const before = tries(amina!);
      fails(how, amina);
      await handsOver(person, office, chat);
      await until(() => caseOf(boris!, known) !== undefined, 'the colleague is told meanwhile');
      const id = String(caseOf(boris!, known));
      await until(() => tries(amina!) > before, 'her card is sent');
      fails(how);
      // Where a chat refuses, it is tried again when its owner is there.
      if (writes) await amina!.says('hello');
      await until(() => cardsOf(amina!, id).length > 0, 'her card comes');

      await takesOver(amina!, cardsOf(amina!, id)[0]!);
      const asked = tries(person);
      fails(how, person);
      const answer = await answered(chat);
      await until(() => tries(person) > asked, 'the notice is sent');
      fails(how);
      if (!writes) await until(() => newsOf(person).length > 0, 'the notice comes');
      await passed(6_000);
      expect(newsOf(person)).to.have.length.within(writes ? 0 : 1, 1);
      expect([...cardsOf(boris!, id), ...cardsOf(amina!, id)], 'nobody is asked any more').to.deep.equal([]);
      await reads(person, id, answer);
    });
  }

  for (const [when, most] of [
    ['lost', 1],
    ['unanswered', 2],
  ] as const) {
    it(`is told the rest by the other instance when the first is killed while its card is ${when}`, async () => {
      const [person, chat, known] = [teams.someone(`person-${when}`), ledger.begins(`wish-killed-${when}`), allCases(boris!)];
      way.url = instances.servers[0]!.url;
      const killed = teams.connector.holdNext(`/a:${amina!.name}/activities`, when).then(() => instances.kill(0));
      await handsOver(person, office, chat);
      await killed;
      way.url = instances.url;
      await until(() => caseOf(boris!, known) !== undefined, 'the colleague is told');
      const id = String(caseOf(boris!, known));
      await until(() => cardsOf(amina!, id).length > 0, 'her card comes');
      await passed(6_000);
      await instances.start();
      await passed(6_000);
      expect(cardsOf(amina!, id)).to.have.length.within(1, most);
      // His card went out beside hers: it may have been taken before the kill, and is sent once more then.
      expect(cardsOf(boris!, id)).to.have.length.within(1, 2);
      await takesOver(amina!, cardsOf(amina!, id).at(-1)!);
      const answer = await answered(chat);
      await until(() => newsOf(person).length > 0, 'the notice comes');
      await reads(person, id, answer);
    });
  }

  it('does not hear again, at the other instance, the message by which somebody had everything forgotten', async () => {
    const person = teams.someone('person-forgotten');
    await person.says('hello');
    const request = { id: 'forget-me', value: { choice: 'forget' }, text: undefined };
    const [first, other] = instances.servers;
    way.url = first!.url;
    await person.tells(request);
    const { length } = person.sent;
    expect(person.sent.map(({ method }) => method)).to.include('DELETE');
    way.url = other!.url;
    await person.tells(request);
    way.url = instances.url;
    expect(person.sent).to.have.length(length);
  });

  it('has lost or doubled nothing that was acknowledged, and no card holds a word', async () => {
    await instances.stop();
    expect((await compared(instances.environment, ledger)).faults).to.deep.equal([]);
    for (const receiver of [amina!, boris!]) expect(wordsIn(receiver)).to.deep.equal([]);
  });
});
