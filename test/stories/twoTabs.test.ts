import { expect } from 'chai';
import { textIn } from '../../knowledge/text/index.js';
import { amina, caseOf, exact, office, sends, settled } from './handing.js';

const { handoff } = textIn('en');

/** Somebody has the same chat open twice: where they sent it, and where they came back by its number. */
async function inTwoTabs() {
  const { place, desk } = await office();
  const one = await place.person('en');
  const number = await sends(one);
  const other = await place.person('en');
  await other.chooses('comeBack');
  await other.says(number);
  return { place, desk, one, other, number, id: (await caseOf(desk)).id };
}

const heard = (person: Awaited<ReturnType<typeof inTwoTabs>>['one'], words: string): number =>
  person.conversation.items().filter(({ said }) => said?.exact?.endsWith(words)).length;

describe('somebody has the same chat open in two tabs', () => {
  it('writes in both at once: each text reaches the office once, and an answer is said at least in one and once in each', async () => {
    const { place, desk, one, other, id } = await inTwoTabs();
    await Promise.all([one.says('from the first'), other.says('from the second'), one.says('and again'), desk.take(amina, id)]);
    await Promise.all([desk.reply(amina, id, 'good evening'), one.says('at the same time')]);
    await settled(place);
    const words = (await desk.open(amina, id))!.messages.map((message) => message.words);
    for (const text of ['from the first', 'from the second', 'and again', 'at the same time'])
      expect(words.filter((said) => said === text)).to.have.length(1);
    const [first, second] = [heard(one, 'good evening'), heard(other, 'good evening')];
    expect([first, second, first + second]).to.satisfy(() => first <= 1 && second <= 1 && first + second >= 1);
    await other.presses(handoff.menu.whole);
    expect(heard(other, 'good evening')).to.equal(second + 1);
  });

  it('deletes it in one: the other says so whatever is pressed there, and nothing that is written there goes anywhere', async () => {
    for (const choice of ['number', 'relay/whole', 'relay/takeBack', 'relay']) {
      const { place, desk, one, other, id } = await inTwoTabs();
      await desk.take(amina, id);
      await one.presses(handoff.menu.takeBack);
      await one.presses(handoff.takeBack.yes);
      await other.chooses(choice);
      expect(other.last.text, choice).to.equal(handoff.relay.gone);
      expect([await desk.open(amina, id), await place.vault.ids()]).to.deep.equal([undefined, []]);
    }
    const { desk, one, other, id } = await inTwoTabs();
    await desk.take(amina, id);
    await Promise.all([one.chooses('forget'), other.says('one more thing'), desk.reply(amina, id, 'hello')]);
    expect(await desk.open(amina, id)).to.equal(undefined);
    await other.chooses('relay');
    expect(other.last.text).to.equal(handoff.relay.gone);
  });

  it('takes a new number in one: the old one leads nowhere, and whoever is already there stays', async () => {
    const { one, other, number, place } = await inTwoTabs();
    await one.presses(textIn('en').draft.number.another);
    const fresh = exact(one)!;
    await Promise.all([one.says(fresh.replaceAll(' ', '').slice(-4)), other.says('still here')]);
    expect(other.last.text).to.equal(handoff.relay.sent);
    const [late, next] = [await place.person('en'), await place.person('en')];
    await Promise.all([late.says(number), next.says(fresh)]);
    expect(late.last.text).to.equal(handoff.number.unknown);
    expect(next.choices).to.include(handoff.menu.takeBack);
  });
});
