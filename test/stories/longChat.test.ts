import { expect } from 'chai';
import { amina, caseOf, office, sends, settled } from './handing.js';

describe('a chat in which an office writes a hundred times, while its page stays open', () => {
  for (const [before, saidBefore] of [
    ['nothing', []],
    ['a greeting', ['hello']],
  ] as const)
    it(`shows each message whole when it comes, though the history is emptied on the way (before it ${before})`, async () => {
      const { place, desk } = await office();
      const person = await place.person('en');
      for (const words of saidBefore) await person.says(words);
      await sends(person);
      const { id } = await caseOf(desk);
      await desk.take(amina, id);
      await desk.open(amina, id);
      const { conversation } = person;
      const { box } = conversation;
      let emptied = 0;
      for (let n = 0; n < 100; n++) {
        const before = conversation.latest;
        await desk.reply(amina, id, `We have read it ${n}.`);
        await settled(place);
        const told = conversation.items(before);
        expect(conversation.latest - before, 'nothing of what was just said is missing').to.equal(told.length);
        expect(told.filter(({ said }) => said?.exact?.includes(`We have read it ${n}.`))).to.have.length(1);
        expect(conversation.box, 'who reads the next words stays above the box').to.equal(box);
        if (conversation.first > before) emptied++;
      }
      expect([conversation.emptied, emptied]).to.deep.equal([true, 1]);
    });
});
