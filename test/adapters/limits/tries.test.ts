import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import { usual } from '../../../adapters/limits/gate.js';
import { newReturnNumber } from '../../../knowledge/returnNumber.js';
import { textIn } from '../../../knowledge/text/index.js';
import { exact, sends } from '../../stories/handing.js';
import type { Town } from '../../town.js';
import { ask, openStand, shown, start, until } from '../directLine/stand.js';
import { answersOfUnoms, behindProxy, flood } from './behindProxy.js';

const { most, perSecond } = usual.numbers;
const { handoff, draft } = textIn('en');
const unknown = (): string => newReturnNumber(() => randomInt(10));

describe('return numbers that one network tries (care.md PR-24, PR-40, decisions.md D4)', () => {
  let place: Town;
  let open: Awaited<ReturnType<Town['open']>>;
  beforeEach(async () => {
    ({ place, open } = await behindProxy({ numbers: usual.numbers }));
  });
  afterEach(() => open.close());

  /** What is said to somebody behind an address who types a number into a new chat. */
  async function tries(number: string, from: string, choice = '0:comeBack'): Promise<string> {
    const post = async (fields: Record<string, string>): Promise<string> => {
      const body = new URLSearchParams({ l: 'en', ...fields });
      return (await fetch(open.url, { method: 'POST', body, headers: { 'x-forwarded-for': from } })).text();
    };
    const c = /name="c" value="([^"]+)"/.exec(await post({ choice }))![1]!;
    return post({ c, words: number });
  }

  it('are looked up for a whole building, then it waits, for a number that there is as for one that nobody has; others come back', async () => {
    const own = await sends(await place.person('en'));
    for (let n = 0; n < most; n++) {
      expect(await tries(unknown(), flood, n % 2 ? '0:comeBack' : '0:welcome')).to.include(handoff.number.unknown);
    }
    for (const number of [unknown(), own, unknown().slice(0, 20)]) {
      const page = await tries(number, flood);
      expect(page.includes(handoff.number.slow), number).to.equal(number.length !== 20);
      expect(page).not.to.include(handoff.menu.takeBack).and.not.include(handoff.number.unknown);
    }
    expect(await tries('123456789012', flood), 'a code that moves a chat').to.include(handoff.number.slow);
    expect(await tries(own, '198.51.100.9')).to.include(handoff.menu.takeBack);
    place.clock.pass(1 / perSecond / 60);
    expect(await tries(own, flood)).to.include(handoff.menu.takeBack);
  });

  it('keep nobody from handing over, nor from the number that they have', async () => {
    while (place.gate.mayBegin(flood, 'number'));
    const person = await place.person('en');
    const mayBegin = (what?: Parameters<typeof place.gate.mayBegin>[1]): boolean => place.gate.mayBegin(flood, what);
    const presses = async (label: string): Promise<void> => {
      const item = person.conversation.items().findLast(({ said }) => said?.choices.some((one) => one.label === label))!;
      const { id: choice } = item.said!.choices.find((one) => one.label === label)!;
      await place.adapter.receive(person.conversation, { choice, asked: item.asked!, label, mayBegin });
    };
    await person.chooses('handoff/un-unoms');
    for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready, handoff.consent.yes]) await presses(label);
    const number = exact(person)!;
    await person.says(number.slice(-4));
    expect(person.reply).to.include(handoff.number.saved);
    await presses(draft.number.another);
    expect(person.reply, 'another one is the same work').to.equal(handoff.number.slow);
    expect(await tries(number, '198.51.100.9')).to.include(handoff.menu.takeBack);
    place.clock.pass(1 / perSecond / 60);
    await presses(draft.number.another);
    expect(exact(person)).not.to.equal(number);
  });

  it('wait over Direct Line too', async () => {
    const stand = await openStand({ staff: answersOfUnoms });
    const asked: unknown[] = [];
    stand.gate.mayBegin = (_source, what) => (asked.push(what), false);
    const given = await start(stand.url);
    const path = `/conversations/${given.conversationId}/activities`;
    await ask(stand.url, 'POST', path, { token: given.token, body: { type: 'message', text: unknown() } });
    await until(async () => JSON.stringify(await shown(stand.url, given)).includes(handoff.number.slow));
    expect(asked).to.deep.equal(['number']);
    await stand.close();
  });
});
